// Written by clientsmith. Do not edit: the next run overwrites it.

//! The server itself.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// The server itself.
#[derive(Clone, Copy, Debug)]
pub struct System<'c>(pub(crate) &'c rt::Core);

impl System<'_> {
    /// Get the version of the server
    ///
    /// `GET /api/system/version` gives [`types::GetSystemVersionResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetSystemVersion%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.system().get_version().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSystemVersion")]
    #[doc(alias = "GET /api/system/version")]
    pub fn get_version(&self) -> Call<GetSystemVersion> {
        Call::new(self.0)
    }
    /// Send an e-mail to try out the mail settings
    ///
    /// `POST /api/system/email/test` gives [`types::SendTestEmailResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CSendTestEmail%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.system().send_test_email(layer5_cloud::types::SendTestEmailRequest::new("to")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "sendTestEmail")]
    #[doc(alias = "POST /api/system/email/test")]
    pub fn send_test_email(
        &self,
        body: impl Borrow<types::SendTestEmailRequest>,
    ) -> Call<SendTestEmail> {
        rt::Call::of::<SendTestEmail>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { GetSystemVersion "getSystemVersion" GET "/api/system/version" {
    client_headers ["layer5-current-orgid"], accept "application/json",
    output json types::GetSystemVersionResponse, failure none
} }

impl Call<GetSystemVersion> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { SendTestEmail "sendTestEmail" POST "/api/system/email/test" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::SendTestEmailResponse, failure text
} }

impl Call<SendTestEmail> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
