// Written by clientsmith. Do not edit: the next run overwrites it.

//! Environments of a workspace. Providers, instance pools and services live in an environment.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Environments of a workspace. Providers, instance pools and services live in an environment.
#[derive(Clone, Copy, Debug)]
pub struct Environments<'c>(pub(crate) &'c rt::Core);

impl Environments<'_> {
    /// List the environments of a workspace
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/workspaces/{workspaceUuid}/environments` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `workspace_uuid`: The workspace.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.environments().list("ada681e6-b50e-434b-a6cf-4e9b4db2019a").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listEnvironments")]
    #[doc(alias = "GET /v1/workspaces/{workspaceUuid}/environments")]
    pub fn list(&self, workspace_uuid: impl AsRef<str>) -> Call<ListEnvironments> {
        rt::Call::of::<ListEnvironments>(self.0)
            .path("workspaceUuid", workspace_uuid.as_ref())
            .into()
    }
    /// Create an environment in a workspace
    ///
    /// Unverified, the operation exists but what it takes and answers is not documented.
    ///
    /// `POST /v1/workspaces/{workspaceUuid}/environments` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `workspace_uuid`: The workspace.
    /// - `body`: Its shape is not documented.
    /// ```no_run
    /// # async fn example(client: layerops::Client, body: layerops::rt::JsonObject) -> Result<(), layerops::Error> {
    /// let answer = client.environments().create("ada681e6-b50e-434b-a6cf-4e9b4db2019a", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createEnvironment")]
    #[doc(alias = "POST /v1/workspaces/{workspaceUuid}/environments")]
    pub fn create(
        &self,
        workspace_uuid: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<CreateEnvironment> {
        rt::Call::of::<CreateEnvironment>(self.0)
            .path("workspaceUuid", workspace_uuid.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get an environment
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/environments/{environmentUuid}` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.environments().get("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEnvironment")]
    #[doc(alias = "GET /v1/environments/{environmentUuid}")]
    pub fn get(&self, environment_uuid: impl AsRef<str>) -> Call<GetEnvironment> {
        rt::Call::of::<GetEnvironment>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
    /// Delete an environment
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `DELETE /v1/environments/{environmentUuid}` gives nothing, or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// client.environments().delete("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteEnvironment")]
    #[doc(alias = "DELETE /v1/environments/{environmentUuid}")]
    pub fn delete(&self, environment_uuid: impl AsRef<str>) -> Call<DeleteEnvironment> {
        rt::Call::of::<DeleteEnvironment>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
    /// List the events of an environment
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/environments/{environmentUuid}/events` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.environments().list_events("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listEnvironmentEvents")]
    #[doc(alias = "GET /v1/environments/{environmentUuid}/events")]
    pub fn list_events(
        &self,
        environment_uuid: impl AsRef<str>,
    ) -> Call<ListEnvironmentEvents> {
        rt::Call::of::<ListEnvironmentEvents>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
    /// Analyze an environment over a span of time
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `GET /v1/environments/{environmentUuid}/analyze` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `environment_uuid`: The environment.
    ///
    /// [Optional](Call#impl-Call%3CAnalyzeEnvironment%3E): `start_time`, `end_time`.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.environments().analyze("e7b73b16-7931-4878-944f-bdb97c5b1d85").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "analyzeEnvironment")]
    #[doc(alias = "GET /v1/environments/{environmentUuid}/analyze")]
    pub fn analyze(
        &self,
        environment_uuid: impl AsRef<str>,
    ) -> Call<AnalyzeEnvironment> {
        rt::Call::of::<AnalyzeEnvironment>(self.0)
            .path("environmentUuid", environment_uuid.as_ref())
            .into()
    }
}

rt::operation! { ListEnvironments "listEnvironments" GET "/v1/workspaces/{workspaceUuid}/environments" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { CreateEnvironment "createEnvironment" POST "/v1/workspaces/{workspaceUuid}/environments" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { GetEnvironment "getEnvironment" GET "/v1/environments/{environmentUuid}" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { DeleteEnvironment "deleteEnvironment" DELETE "/v1/environments/{environmentUuid}" {
    security [[0]], accept "application/json", output empty, failure json types::ErrorBody
} }

rt::operation! { ListEnvironmentEvents "listEnvironmentEvents" GET "/v1/environments/{environmentUuid}/events" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { AnalyzeEnvironment "analyzeEnvironment" GET "/v1/environments/{environmentUuid}/analyze" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

impl Call<AnalyzeEnvironment> {
    /// Where the span of time begins. How it is written is not documented.
    pub fn start_time(self, value: impl AsRef<str>) -> Self {
        self.inner.query("startTime", value.as_ref()).into()
    }
    /// Where the span of time ends. How it is written is not documented.
    pub fn end_time(self, value: impl AsRef<str>) -> Self {
        self.inner.query("endTime", value.as_ref()).into()
    }
}
