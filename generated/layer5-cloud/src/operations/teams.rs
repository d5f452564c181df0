// Written by clientsmith. Do not edit: the next run overwrites it.

//! Teams of an organization and their members.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Teams of an organization and their members.
#[derive(Clone, Copy, Debug)]
pub struct Teams<'c>(pub(crate) &'c rt::Core);

impl Teams<'_> {
    /// Get a team
    ///
    /// `GET /api/identity/orgs/{orgId}/teams/{teamId}` gives [`types::GetTeamByIdResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CGetTeamById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().get_by_id("org_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getTeamById")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/teams/{teamId}")]
    pub fn get_by_id(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<GetTeamById> {
        rt::Call::of::<GetTeamById>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// Update a team
    ///
    /// `PUT /api/identity/orgs/{orgId}/teams/{teamId}` gives [`types::GetTeamByIdResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CUpdateTeam%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().update("org_id", "team_id", layer5_cloud::types::UpdateTeamRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateTeam")]
    #[doc(alias = "PUT /api/identity/orgs/{orgId}/teams/{teamId}")]
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateTeamRequest>,
    ) -> Call<UpdateTeam> {
        rt::Call::of::<UpdateTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a team
    ///
    /// `DELETE /api/identity/orgs/{orgId}/teams/{teamId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CDeleteTeam%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.teams().delete("org_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteTeam")]
    #[doc(alias = "DELETE /api/identity/orgs/{orgId}/teams/{teamId}")]
    pub fn delete(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<DeleteTeam> {
        rt::Call::of::<DeleteTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// List the teams of an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/teams` gives [`types::GetTeamsResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetTeams%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().get("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getTeams")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/teams")]
    pub fn get(&self, org_id: impl AsRef<str>) -> Call<GetTeams> {
        rt::Call::of::<GetTeams>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Create a team
    ///
    /// `POST /api/identity/orgs/{orgId}/teams` gives [`types::GetTeamByIdResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CCreateTeam%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().create("org_id", layer5_cloud::types::CreateTeamRequest::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createTeam")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/teams")]
    pub fn create(
        &self,
        org_id: impl AsRef<str>,
        body: impl Borrow<types::CreateTeamRequest>,
    ) -> Call<CreateTeam> {
        rt::Call::of::<CreateTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the members of a team
    ///
    /// `GET /api/identity/teams/{teamId}/users` gives [`types::GetTeamUsersResponse`], or fails with text.
    ///
    /// - `team_id`: The team.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetTeamUsers%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().get_users("team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getTeamUsers")]
    #[doc(alias = "GET /api/identity/teams/{teamId}/users")]
    pub fn get_users(&self, team_id: impl AsRef<str>) -> Call<GetTeamUsers> {
        rt::Call::of::<GetTeamUsers>(self.0).path("teamId", team_id.as_ref()).into()
    }
    /// Add a user to a team
    ///
    /// `POST /api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}` gives [`types::AddUserToTeamResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    /// - `user_id`: The user.
    ///
    /// [Optional](Call#impl-Call%3CAddUserToTeam%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().add_user_to_team("org_id", "team_id", "user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addUserToTeam")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}")]
    pub fn add_user_to_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<AddUserToTeam> {
        rt::Call::of::<AddUserToTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .path("userId", user_id.as_ref())
            .into()
    }
    /// Remove a user from a team
    ///
    /// `DELETE /api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    /// - `user_id`: The user.
    ///
    /// [Optional](Call#impl-Call%3CRemoveUserFromTeam%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.teams().remove_user_from_team("org_id", "team_id", "user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "removeUserFromTeam")]
    #[doc(alias = "DELETE /api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}")]
    pub fn remove_user_from_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<RemoveUserFromTeam> {
        rt::Call::of::<RemoveUserFromTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .path("userId", user_id.as_ref())
            .into()
    }
    /// List the users who are not in a team
    ///
    /// `GET /api/identity/orgs/{orgId}/teams/{teamId}/users` gives [`types::GetTeamUsersResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CListUsersNotInTeam%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.teams().list_users_not_in_team("org_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "listUsersNotInTeam")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/teams/{teamId}/users")]
    pub fn list_users_not_in_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<ListUsersNotInTeam> {
        rt::Call::of::<ListUsersNotInTeam>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
}

rt::operation! { GetTeamById "getTeamById" GET "/api/identity/orgs/{orgId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetTeamByIdResponse, failure text
} }

impl Call<GetTeamById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateTeam "updateTeam" PUT "/api/identity/orgs/{orgId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetTeamByIdResponse, failure text
} }

impl Call<UpdateTeam> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteTeam "deleteTeam" DELETE "/api/identity/orgs/{orgId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteTeam> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetTeams "getTeams" GET "/api/identity/orgs/{orgId}/teams" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/teams").total("/totalCount").answered("/page") => types::GetTeamByIdResponse,
    output json types::GetTeamsResponse, failure text
} }

impl Call<GetTeams> {
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
}

rt::operation! { CreateTeam "createTeam" POST "/api/identity/orgs/{orgId}/teams" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetTeamByIdResponse, failure text
} }

impl Call<CreateTeam> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetTeamUsers "getTeamUsers" GET "/api/identity/teams/{teamId}/users" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::GetTeamUsersResponseDataItem,
    output json types::GetTeamUsersResponse, failure text
} }

impl Call<GetTeamUsers> {
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
}

rt::operation! { AddUserToTeam "addUserToTeam" POST "/api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::AddUserToTeamResponse, failure text
} }

impl Call<AddUserToTeam> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { RemoveUserFromTeam "removeUserFromTeam" DELETE "/api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<RemoveUserFromTeam> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { ListUsersNotInTeam "listUsersNotInTeam" GET "/api/identity/orgs/{orgId}/teams/{teamId}/users" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::GetTeamUsersResponseDataItem,
    output json types::GetTeamUsersResponse, failure text
} }

impl Call<ListUsersNotInTeam> {
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
}
