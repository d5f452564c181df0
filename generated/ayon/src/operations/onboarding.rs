// Written by clientsmith. Do not edit: the next run overwrites it.

//! Setting up a new server.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Setting up a new server.
#[derive(Clone, Copy, Debug)]
pub struct Onboarding<'c>(pub(crate) &'c rt::Core);

impl Onboarding<'_> {
    /// Create the first administrator of a new server and log in.
    ///
    /// Possible only while no administrator exists. The answer is that of the login.
    ///
    /// `POST /api/onboarding/initialize` gives [`types::LoginResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.onboarding().create_first_admin(ayon::types::InitializeRequestModel::new("adminName", "secret")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/onboarding/initialize")]
    pub fn create_first_admin(
        &self,
        body: impl Borrow<types::InitializeRequestModel>,
    ) -> Call<CreateFirstAdmin> {
        rt::Call::of::<CreateFirstAdmin>(self.0).json(body.borrow()).into()
    }
    /// End the onboarding, so that it is no longer offered.
    ///
    /// `POST /api/onboarding/abort` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.onboarding().abort().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "abort_onboarding")]
    #[doc(alias = "POST /api/onboarding/abort")]
    pub fn abort(&self) -> Call<AbortOnboarding> {
        Call::new(self.0)
    }
    /// Start the onboarding again.
    ///
    /// `POST /api/onboarding/restart` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.onboarding().restart().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "restart_onboarding")]
    #[doc(alias = "POST /api/onboarding/restart")]
    pub fn restart(&self) -> Call<RestartOnboarding> {
        Call::new(self.0)
    }
}

rt::operation! { CreateFirstAdmin "create_first_admin" POST "/api/onboarding/initialize" {
    accept "application/json", output json types::LoginResponseModel, failure json types::ErrorResponse
} }

rt::operation! { AbortOnboarding "abort_onboarding" POST "/api/onboarding/abort" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { RestartOnboarding "restart_onboarding" POST "/api/onboarding/restart" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
