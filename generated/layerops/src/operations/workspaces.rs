// Written by clientsmith. Do not edit: the next run overwrites it.

//! Workspaces of the account that the API key belongs to. The console calls them projects.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Workspaces of the account that the API key belongs to. The console calls them projects.
#[derive(Clone, Copy, Debug)]
pub struct Workspaces<'c>(pub(crate) &'c rt::Core);

impl Workspaces<'_> {
    /// List workspaces
    ///
    /// Lists the workspaces that the API key can see, on demand with their environments and providers.
    ///
    /// `GET /v1/workspaces` gives [`types::WorkspaceList`], or fails with [`types::ErrorBody`].
    ///
    /// [Optional](Call#impl-Call%3CListWorkspaces%3E): `include_environment_and_providers`.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// let answer = client.workspaces().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listWorkspaces")]
    #[doc(alias = "GET /v1/workspaces")]
    pub fn list(&self) -> Call<ListWorkspaces> {
        Call::new(self.0)
    }
    /// Create a workspace
    ///
    /// Unverified, the operation exists but what it takes and answers is not documented.
    ///
    /// `POST /v1/workspaces` gives [`rt::Json`], or fails with [`types::ErrorBody`].
    ///
    /// - `body`: Its shape is not documented.
    /// ```no_run
    /// # async fn example(client: layerops::Client, body: layerops::rt::JsonObject) -> Result<(), layerops::Error> {
    /// let answer = client.workspaces().create(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createWorkspace")]
    #[doc(alias = "POST /v1/workspaces")]
    pub fn create(&self, body: impl Borrow<rt::JsonObject>) -> Call<CreateWorkspace> {
        rt::Call::of::<CreateWorkspace>(self.0).json(body.borrow()).into()
    }
    /// Delete a workspace
    ///
    /// Unverified, the operation exists but what it answers is not documented.
    ///
    /// `DELETE /v1/workspaces/{workspaceUuid}` gives nothing, or fails with [`types::ErrorBody`].
    ///
    /// - `workspace_uuid`: The workspace.
    /// ```no_run
    /// # async fn example(client: layerops::Client) -> Result<(), layerops::Error> {
    /// client.workspaces().delete("ada681e6-b50e-434b-a6cf-4e9b4db2019a").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteWorkspace")]
    #[doc(alias = "DELETE /v1/workspaces/{workspaceUuid}")]
    pub fn delete(&self, workspace_uuid: impl AsRef<str>) -> Call<DeleteWorkspace> {
        rt::Call::of::<DeleteWorkspace>(self.0)
            .path("workspaceUuid", workspace_uuid.as_ref())
            .into()
    }
}

rt::operation! { ListWorkspaces "listWorkspaces" GET "/v1/workspaces" {
    security [[0]], accept "application/json", output json types::WorkspaceList, failure json types::ErrorBody
} }

impl Call<ListWorkspaces> {
    /// Also list the environments of every workspace, and the providers of each.
    pub fn include_environment_and_providers(self, value: bool) -> Self {
        self.inner.query("includeEnvironmentAndProviders", &value).into()
    }
}

rt::operation! { CreateWorkspace "createWorkspace" POST "/v1/workspaces" {
    security [[0]], accept "application/json", output json rt::Json, failure json types::ErrorBody
} }

rt::operation! { DeleteWorkspace "deleteWorkspace" DELETE "/v1/workspaces/{workspaceUuid}" {
    security [[0]], accept "application/json", output empty, failure json types::ErrorBody
} }
