// Written by clientsmith. Do not edit: the next run overwrites it.

//! Organizations, their members and their teams.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Organizations, their members and their teams.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'c>(pub(crate) &'c rt::Core);

impl Organizations<'_> {
    /// List the organizations of the user
    ///
    /// `GET /api/identity/orgs` gives [`GetOrgsOutput`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetOrgs%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `all`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().get_orgs().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getOrgs")]
    #[doc(alias = "GET /api/identity/orgs")]
    pub fn get_orgs(&self) -> Call<GetOrgs> {
        Call::new(self.0)
    }
    /// Create an organization
    ///
    /// `POST /api/identity/orgs` gives [`types::GetOrgsResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().create_org(layer5_cloud::types::CreateOrgRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createOrg")]
    #[doc(alias = "POST /api/identity/orgs")]
    pub fn create_org(
        &self,
        body: impl Borrow<types::CreateOrgRequest>,
    ) -> Call<CreateOrg> {
        rt::Call::of::<CreateOrg>(self.0).json(body.borrow()).into()
    }
    /// Find the organization of a domain
    ///
    /// `GET /api/identity/orgs/by-domain` gives [`types::GetOrgByDomainResponse`], or fails with text.
    ///
    /// - `domain`: The domain. Maximum length: 500.
    ///
    /// [Optional](Call#impl-Call%3CGetOrgByDomain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().get_org_by_domain("domain").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getOrgByDomain")]
    #[doc(alias = "GET /api/identity/orgs/by-domain")]
    pub fn get_org_by_domain(&self, domain: impl AsRef<str>) -> Call<GetOrgByDomain> {
        rt::Call::of::<GetOrgByDomain>(self.0).query("domain", domain.as_ref()).into()
    }
    /// Get an organization
    ///
    /// `GET /api/identity/orgs/{orgId}` gives [`types::GetOrgsResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CGetOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().get_org("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getOrg")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}")]
    pub fn get_org(&self, org_id: impl AsRef<str>) -> Call<GetOrg> {
        rt::Call::of::<GetOrg>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Delete an organization
    ///
    /// `DELETE /api/identity/orgs/{orgId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CDeleteOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.organizations().delete_org("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteOrg")]
    #[doc(alias = "DELETE /api/identity/orgs/{orgId}")]
    pub fn delete_org(&self, org_id: impl AsRef<str>) -> Call<DeleteOrg> {
        rt::Call::of::<DeleteOrg>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Update an organization
    ///
    /// `PUT /api/identity/orgs/{orgId}` gives [`types::GetOrgsResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CUpdateOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().update_org("org_id", layer5_cloud::types::CreateOrgRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateOrg")]
    #[doc(alias = "PUT /api/identity/orgs/{orgId}")]
    pub fn update_org(
        &self,
        org_id: impl AsRef<str>,
        body: impl Borrow<types::CreateOrgRequest>,
    ) -> Call<UpdateOrg> {
        rt::Call::of::<UpdateOrg>(self.0)
            .path("orgId", org_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the preferences of an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/preferences` gives [`types::GetOrgPreferencesResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CGetOrgPreferences%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().get_org_preferences("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getOrgPreferences")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/preferences")]
    pub fn get_org_preferences(
        &self,
        org_id: impl AsRef<str>,
    ) -> Call<GetOrgPreferences> {
        rt::Call::of::<GetOrgPreferences>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Add a team to an organization
    ///
    /// `POST /api/identity/orgs/{orgId}/teams/{teamId}` gives [`types::AddTeamToOrgResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CAddTeamToOrg%3E): `organization_id`, `body`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().add_team_to_org("org_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addTeamToOrg")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/teams/{teamId}")]
    pub fn add_team_to_org(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<AddTeamToOrg> {
        rt::Call::of::<AddTeamToOrg>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// Remove a team from an organization
    ///
    /// `POST /api/identity/orgs/{orgId}/teams/{teamId}/remove` gives [`types::AddTeamToOrgResponseVariant1`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `team_id`: The team.
    ///
    /// [Optional](Call#impl-Call%3CRemoveTeamFromOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().remove_team_from_org("org_id", "team_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "removeTeamFromOrg")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/teams/{teamId}/remove")]
    pub fn remove_team_from_org(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Call<RemoveTeamFromOrg> {
        rt::Call::of::<RemoveTeamFromOrg>(self.0)
            .path("orgId", org_id.as_ref())
            .path("teamId", team_id.as_ref())
            .into()
    }
    /// Add a user to an organization
    ///
    /// `POST /api/identity/orgs/{orgId}/users/{userId}` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `user_id`: The user.
    ///
    /// [Optional](Call#impl-Call%3CAddUserToOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.organizations().add_user_to_org("org_id", "user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addUserToOrg")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/users/{userId}")]
    pub fn add_user_to_org(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<AddUserToOrg> {
        rt::Call::of::<AddUserToOrg>(self.0)
            .path("orgId", org_id.as_ref())
            .path("userId", user_id.as_ref())
            .into()
    }
    /// Remove a user from an organization
    ///
    /// `DELETE /api/identity/orgs/{orgId}/users/{userId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `user_id`: The user.
    ///
    /// [Optional](Call#impl-Call%3CDeleteUserFromOrg%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.organizations().delete_user_from_org("org_id", "user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteUserFromOrg")]
    #[doc(alias = "DELETE /api/identity/orgs/{orgId}/users/{userId}")]
    pub fn delete_user_from_org(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<DeleteUserFromOrg> {
        rt::Call::of::<DeleteUserFromOrg>(self.0)
            .path("orgId", org_id.as_ref())
            .path("userId", user_id.as_ref())
            .into()
    }
}

/// What [`GetOrgs`] gives.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetOrgsOutput {
    /// Done.
    Ok(types::GetOrgsResponse),
    /// Done, there is no body.
    NoContent,
}

rt::operation! { GetOrgs "getOrgs" GET "/api/identity/orgs" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output GetOrgsOutput {
        200 => Ok json types::GetOrgsResponse,
        204 => NoContent empty,
    },
    failure text
} }

impl Call<GetOrgs> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Whether to leave nothing out.
    pub fn all(self, value: bool) -> Self {
        self.inner.query("all", &value).into()
    }
}

rt::operation! { CreateOrg "createOrg" POST "/api/identity/orgs" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetOrgsResponse, failure text
} }

impl Call<CreateOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetOrgByDomain "getOrgByDomain" GET "/api/identity/orgs/by-domain" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetOrgByDomainResponse, failure text
} }

impl Call<GetOrgByDomain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetOrg "getOrg" GET "/api/identity/orgs/{orgId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetOrgsResponse, failure text
} }

impl Call<GetOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteOrg "deleteOrg" DELETE "/api/identity/orgs/{orgId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateOrg "updateOrg" PUT "/api/identity/orgs/{orgId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetOrgsResponse, failure text
} }

impl Call<UpdateOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetOrgPreferences "getOrgPreferences" GET "/api/identity/orgs/{orgId}/preferences" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetOrgPreferencesResponse, failure text
} }

impl Call<GetOrgPreferences> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { AddTeamToOrg "addTeamToOrg" POST "/api/identity/orgs/{orgId}/teams/{teamId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::AddTeamToOrgResponse, failure text
} }

impl Call<AddTeamToOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Sets the request body.
    pub fn body(self, value: impl Borrow<types::AddTeamToOrgRequest>) -> Self {
        self.inner.json(value.borrow()).into()
    }
}

rt::operation! { RemoveTeamFromOrg "removeTeamFromOrg" POST "/api/identity/orgs/{orgId}/teams/{teamId}/remove" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AddTeamToOrgResponseVariant1, failure text
} }

impl Call<RemoveTeamFromOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { AddUserToOrg "addUserToOrg" POST "/api/identity/orgs/{orgId}/users/{userId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json rt::JsonObject, failure text
} }

impl Call<AddUserToOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteUserFromOrg "deleteUserFromOrg" DELETE "/api/identity/orgs/{orgId}/users/{userId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteUserFromOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
