// Written by clientsmith. Do not edit: the next run overwrites it.

//! The connection of the server to Ynput Cloud.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// The connection of the server to Ynput Cloud.
#[derive(Clone, Copy, Debug)]
pub struct YnputCloud<'c>(pub(crate) &'c rt::Core);

impl YnputCloud<'_> {
    /// Get how the server is connected to Ynput Cloud.
    ///
    /// `GET /api/connect` gives [`types::YnputCloudInfoModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.ynput_cloud().get_info().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_ynput_cloud_info")]
    #[doc(alias = "GET /api/connect")]
    pub fn get_info(&self) -> Call<GetYnputCloudInfo> {
        Call::new(self.0)
    }
    /// Connect the server to Ynput Cloud with a key.
    ///
    /// `POST /api/connect` gives [`types::YnputCloudInfoModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.ynput_cloud().set_key(ayon::types::YnputConnectRequestModel::new("key")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_ynput_cloud_key")]
    #[doc(alias = "POST /api/connect")]
    pub fn set_key(
        &self,
        body: impl Borrow<types::YnputConnectRequestModel>,
    ) -> Call<SetYnputCloudKey> {
        rt::Call::of::<SetYnputCloudKey>(self.0).json(body.borrow()).into()
    }
    /// Disconnect the server from Ynput Cloud.
    ///
    /// `DELETE /api/connect` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.ynput_cloud().delete_key().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_ynput_cloud_key")]
    #[doc(alias = "DELETE /api/connect")]
    pub fn delete_key(&self) -> Call<DeleteYnputCloudKey> {
        Call::new(self.0)
    }
    /// Redirect to the page that authorizes the connection to Ynput Cloud.
    ///
    /// `GET /api/connect/authorize` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `origin_url`: Where to return to after the authorization.
    ///
    /// Its answers declare headers: [`headers::Location`](super::super::headers::Location).
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.ynput_cloud().connect_to("origin_url").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "connect_to_ynput_cloud")]
    #[doc(alias = "GET /api/connect/authorize")]
    pub fn connect_to(&self, origin_url: impl AsRef<str>) -> Call<ConnectToYnputCloud> {
        rt::Call::of::<ConnectToYnputCloud>(self.0)
            .query("origin_url", origin_url.as_ref())
            .into()
    }
    /// Get what the feedback service needs to recognize the user.
    ///
    /// `GET /api/connect/feedback` gives [`types::UserVerificationResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetFeedbackVerification%3E): `force`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.ynput_cloud().get_feedback_verification().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/connect/feedback")]
    pub fn get_feedback_verification(&self) -> Call<GetFeedbackVerification> {
        Call::new(self.0)
    }
}

rt::operation! { GetYnputCloudInfo "get_ynput_cloud_info" GET "/api/connect" {
    security [[0], [1, 2], [1], []], accept "application/json", output json types::YnputCloudInfoModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetYnputCloudKey "set_ynput_cloud_key" POST "/api/connect" {
    security [[0], [1, 2], [1], []], accept "application/json", output json types::YnputCloudInfoModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteYnputCloudKey "delete_ynput_cloud_key" DELETE "/api/connect" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { ConnectToYnputCloud "connect_to_ynput_cloud" GET "/api/connect/authorize" {
    accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetFeedbackVerification "get_feedback_verification" GET "/api/connect/feedback" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::UserVerificationResponse,
    failure json types::ErrorResponse
} }

impl Call<GetFeedbackVerification> {
    /// Ask the cloud anew. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
}
