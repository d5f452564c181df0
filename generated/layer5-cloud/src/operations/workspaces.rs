// Written by clientsmith. Do not edit: the next run overwrites it.

//! Workspaces, and what is assigned to them.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Workspaces, and what is assigned to them.
#[derive(Clone, Copy, Debug)]
pub struct Workspaces<'c>(pub(crate) &'c rt::Core);

impl Workspaces<'_> {
    /// List workspaces
    ///
    /// `GET /api/workspaces` gives [`types::GetWorkspacesResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetWorkspaces%3E): `organization_id`, `org_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getWorkspaces")]
    #[doc(alias = "GET /api/workspaces")]
    pub fn get(&self) -> Call<GetWorkspaces> {
        Call::new(self.0)
    }
    /// Create a workspace
    ///
    /// `POST /api/workspaces` gives [`types::CreateWorkspaceResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().create(layer5_cloud::types::CreateWorkspaceRequest::new("name", "organizationId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createWorkspace")]
    #[doc(alias = "POST /api/workspaces")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateWorkspaceRequest>,
    ) -> Call<CreateWorkspace> {
        rt::Call::of::<CreateWorkspace>(self.0).json(body.borrow()).into()
    }
    /// Get a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}` gives [`types::CreateWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// [Optional](Call#impl-Call%3CGetWorkspaceById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get_by_id("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getWorkspaceById")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}")]
    pub fn get_by_id(&self, workspace_id: impl AsRef<str>) -> Call<GetWorkspaceById> {
        rt::Call::of::<GetWorkspaceById>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Update a workspace
    ///
    /// `PUT /api/workspaces/{workspaceId}` gives [`types::CreateWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// [Optional](Call#impl-Call%3CUpdateWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().update("workspace_id", layer5_cloud::types::UpdateWorkspaceRequest::new("organizationId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateWorkspace")]
    #[doc(alias = "PUT /api/workspaces/{workspaceId}")]
    pub fn update(
        &self,
        workspace_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateWorkspaceRequest>,
    ) -> Call<UpdateWorkspace> {
        rt::Call::of::<UpdateWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a workspace
    ///
    /// `DELETE /api/workspaces/{workspaceId}` gives nothing, or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// [Optional](Call#impl-Call%3CDeleteWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.workspaces().delete("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteWorkspace")]
    #[doc(alias = "DELETE /api/workspaces/{workspaceId}")]
    pub fn delete(&self, workspace_id: impl AsRef<str>) -> Call<DeleteWorkspace> {
        rt::Call::of::<DeleteWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// List the teams of a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}/teams` gives [`types::GetTeamsOfWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetTeamsOfWorkspace%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get_teams_of_workspace("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getTeamsOfWorkspace")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}/teams")]
    pub fn get_teams_of_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> Call<GetTeamsOfWorkspace> {
        rt::Call::of::<GetTeamsOfWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Assign a team to a workspace
    ///
    /// `POST /api/workspaces/{workspaceId}/teams/{teamId}` gives [`types::AssignTeamToWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CAssignTeamToWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().assign_team_to("workspace_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignTeamToWorkspace")]
    #[doc(alias = "POST /api/workspaces/{workspaceId}/teams/{teamId}")]
    pub fn assign_team_to(
        &self,
        workspace_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<AssignTeamToWorkspace> {
        rt::Call::of::<AssignTeamToWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// Take a team off a workspace
    ///
    /// `DELETE /api/workspaces/{workspaceId}/teams/{teamId}` gives nothing, or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CUnassignTeamFromWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.workspaces().unassign_team_from("workspace_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unassignTeamFromWorkspace")]
    #[doc(alias = "DELETE /api/workspaces/{workspaceId}/teams/{teamId}")]
    pub fn unassign_team_from(
        &self,
        workspace_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<UnassignTeamFromWorkspace> {
        rt::Call::of::<UnassignTeamFromWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// List the environments of a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}/environments` gives [`types::GetEnvironmentsResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEnvironmentsOfWorkspace%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get_environments_of_workspace("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEnvironmentsOfWorkspace")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}/environments")]
    pub fn get_environments_of_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> Call<GetEnvironmentsOfWorkspace> {
        rt::Call::of::<GetEnvironmentsOfWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Assign an environment to a workspace
    ///
    /// `POST /api/workspaces/{workspaceId}/environments/{environmentId}` gives [`types::AssignEnvironmentToWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `environment_id`: The environment.
    ///
    /// [Optional](Call#impl-Call%3CAssignEnvironmentToWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().assign_environment_to("workspace_id", "environment_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignEnvironmentToWorkspace")]
    #[doc(alias = "POST /api/workspaces/{workspaceId}/environments/{environmentId}")]
    pub fn assign_environment_to(
        &self,
        workspace_id: impl AsRef<str>,
        environment_id: impl AsRef<str>,
    ) -> Call<AssignEnvironmentToWorkspace> {
        rt::Call::of::<AssignEnvironmentToWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("environmentId", environment_id.as_ref())
            .into()
    }
    /// Take an environment off a workspace
    ///
    /// `DELETE /api/workspaces/{workspaceId}/environments/{environmentId}` gives nothing, or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `environment_id`: The environment.
    ///
    /// [Optional](Call#impl-Call%3CUnassignEnvironmentFromWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.workspaces().unassign_environment_from("workspace_id", "environment_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unassignEnvironmentFromWorkspace")]
    #[doc(alias = "DELETE /api/workspaces/{workspaceId}/environments/{environmentId}")]
    pub fn unassign_environment_from(
        &self,
        workspace_id: impl AsRef<str>,
        environment_id: impl AsRef<str>,
    ) -> Call<UnassignEnvironmentFromWorkspace> {
        rt::Call::of::<UnassignEnvironmentFromWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("environmentId", environment_id.as_ref())
            .into()
    }
    /// List the designs of a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}/designs` gives [`types::GetDesignsOfWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetDesignsOfWorkspace%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get_designs_of_workspace("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getDesignsOfWorkspace")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}/designs")]
    pub fn get_designs_of_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> Call<GetDesignsOfWorkspace> {
        rt::Call::of::<GetDesignsOfWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Assign a design to a workspace
    ///
    /// `POST /api/workspaces/{workspaceId}/designs/{designId}` gives [`types::AssignDesignToWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CAssignDesignToWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().assign_design_to("workspace_id", "design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignDesignToWorkspace")]
    #[doc(alias = "POST /api/workspaces/{workspaceId}/designs/{designId}")]
    pub fn assign_design_to(
        &self,
        workspace_id: impl AsRef<str>,
        design_id: impl AsRef<str>,
    ) -> Call<AssignDesignToWorkspace> {
        rt::Call::of::<AssignDesignToWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("designId", design_id.as_ref())
            .into()
    }
    /// Take a design off a workspace
    ///
    /// `DELETE /api/workspaces/{workspaceId}/designs/{designId}` gives nothing, or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `design_id`: The design.
    ///
    /// [Optional](Call#impl-Call%3CUnassignDesignFromWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.workspaces().unassign_design_from("workspace_id", "design_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unassignDesignFromWorkspace")]
    #[doc(alias = "DELETE /api/workspaces/{workspaceId}/designs/{designId}")]
    pub fn unassign_design_from(
        &self,
        workspace_id: impl AsRef<str>,
        design_id: impl AsRef<str>,
    ) -> Call<UnassignDesignFromWorkspace> {
        rt::Call::of::<UnassignDesignFromWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("designId", design_id.as_ref())
            .into()
    }
    /// List the views of a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}/views` gives [`types::GetViewsOfWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetViewsOfWorkspace%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().get_views_of_workspace("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getViewsOfWorkspace")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}/views")]
    pub fn get_views_of_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> Call<GetViewsOfWorkspace> {
        rt::Call::of::<GetViewsOfWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Assign a view to a workspace
    ///
    /// `POST /api/workspaces/{workspaceId}/views/{viewId}` gives [`types::AssignViewToWorkspaceResponse`], or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `view_id`: The view.
    ///
    /// [Optional](Call#impl-Call%3CAssignViewToWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.workspaces().assign_view_to("workspace_id", "view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignViewToWorkspace")]
    #[doc(alias = "POST /api/workspaces/{workspaceId}/views/{viewId}")]
    pub fn assign_view_to(
        &self,
        workspace_id: impl AsRef<str>,
        view_id: impl AsRef<str>,
    ) -> Call<AssignViewToWorkspace> {
        rt::Call::of::<AssignViewToWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("viewId", view_id.as_ref())
            .into()
    }
    /// Take a view off a workspace
    ///
    /// `DELETE /api/workspaces/{workspaceId}/views/{viewId}` gives nothing, or fails with text.
    ///
    /// - `workspace_id`: The workspace.
    /// - `view_id`: The view.
    ///
    /// [Optional](Call#impl-Call%3CUnassignViewFromWorkspace%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.workspaces().unassign_view_from("workspace_id", "view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unassignViewFromWorkspace")]
    #[doc(alias = "DELETE /api/workspaces/{workspaceId}/views/{viewId}")]
    pub fn unassign_view_from(
        &self,
        workspace_id: impl AsRef<str>,
        view_id: impl AsRef<str>,
    ) -> Call<UnassignViewFromWorkspace> {
        rt::Call::of::<UnassignViewFromWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .path("viewId", view_id.as_ref())
            .into()
    }
}

rt::operation! { GetWorkspaces "getWorkspaces" GET "/api/workspaces" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/workspaces").total("/totalCount").answered("/page") => types::AvailableWorkspace,
    output json types::GetWorkspacesResponse, failure text
} }

impl Call<GetWorkspaces> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// The organization. Maximum length: 36.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { CreateWorkspace "createWorkspace" POST "/api/workspaces" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::CreateWorkspaceResponse, failure text
} }

impl Call<CreateWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetWorkspaceById "getWorkspaceById" GET "/api/workspaces/{workspaceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreateWorkspaceResponse, failure text
} }

impl Call<GetWorkspaceById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateWorkspace "updateWorkspace" PUT "/api/workspaces/{workspaceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreateWorkspaceResponse, failure text
} }

impl Call<UpdateWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteWorkspace "deleteWorkspace" DELETE "/api/workspaces/{workspaceId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetTeamsOfWorkspace "getTeamsOfWorkspace" GET "/api/workspaces/{workspaceId}/teams" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/teams").total("/total_count").answered("/page") => types::GetTeamsOfWorkspaceResponseTeam,
    output json types::GetTeamsOfWorkspaceResponse, failure text
} }

impl Call<GetTeamsOfWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { AssignTeamToWorkspace "assignTeamToWorkspace" POST "/api/workspaces/{workspaceId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AssignTeamToWorkspaceResponse, failure text
} }

impl Call<AssignTeamToWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnassignTeamFromWorkspace "unassignTeamFromWorkspace" DELETE "/api/workspaces/{workspaceId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<UnassignTeamFromWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetEnvironmentsOfWorkspace "getEnvironmentsOfWorkspace" GET "/api/workspaces/{workspaceId}/environments" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/environments").total("/totalCount").answered("/page") => types::ConnectionEnvironment,
    output json types::GetEnvironmentsResponse, failure text
} }

impl Call<GetEnvironmentsOfWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { AssignEnvironmentToWorkspace "assignEnvironmentToWorkspace" POST "/api/workspaces/{workspaceId}/environments/{environmentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AssignEnvironmentToWorkspaceResponse, failure text
} }

impl Call<AssignEnvironmentToWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnassignEnvironmentFromWorkspace "unassignEnvironmentFromWorkspace" DELETE "/api/workspaces/{workspaceId}/environments/{environmentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<UnassignEnvironmentFromWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetDesignsOfWorkspace "getDesignsOfWorkspace" GET "/api/workspaces/{workspaceId}/designs" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/designs").total("/totalCount").answered("/page") => types::GetDesignsOfWorkspaceResponseDesign,
    output json types::GetDesignsOfWorkspaceResponse, failure text
} }

impl Call<GetDesignsOfWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { AssignDesignToWorkspace "assignDesignToWorkspace" POST "/api/workspaces/{workspaceId}/designs/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AssignDesignToWorkspaceResponse, failure text
} }

impl Call<AssignDesignToWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnassignDesignFromWorkspace "unassignDesignFromWorkspace" DELETE "/api/workspaces/{workspaceId}/designs/{designId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<UnassignDesignFromWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetViewsOfWorkspace "getViewsOfWorkspace" GET "/api/workspaces/{workspaceId}/views" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/views").total("/total_count").answered("/page") => types::GetViewsOfWorkspaceResponseViewMesheryViewWithLocation,
    output json types::GetViewsOfWorkspaceResponse, failure text
} }

impl Call<GetViewsOfWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what this filter lets through, which is JSON as text. Maximum length: 4096.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { AssignViewToWorkspace "assignViewToWorkspace" POST "/api/workspaces/{workspaceId}/views/{viewId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AssignViewToWorkspaceResponse, failure text
} }

impl Call<AssignViewToWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnassignViewFromWorkspace "unassignViewFromWorkspace" DELETE "/api/workspaces/{workspaceId}/views/{viewId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<UnassignViewFromWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
