// Written by clientsmith. Do not edit: the next run overwrites it.

//! Roles, who has them and which keychains they hold.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Roles, who has them and which keychains they hold.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'c>(pub(crate) &'c rt::Core);

impl Roles<'_> {
    /// Give roles to a user
    ///
    /// `POST /api/identity/roles` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CAddRoleHolder%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.roles().add_holder(layer5_cloud::types::AddRoleHolderRequest::new("email", ["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addRoleHolder")]
    #[doc(alias = "POST /api/identity/roles")]
    pub fn add_holder(
        &self,
        body: impl Borrow<types::AddRoleHolderRequest>,
    ) -> Call<AddRoleHolder> {
        rt::Call::of::<AddRoleHolder>(self.0).json(body.borrow()).into()
    }
    /// Delete a role
    ///
    /// `DELETE /api/identity/roles/{roleId}` gives nothing, or fails with text.
    ///
    /// - `role_id`: The role.
    ///
    /// [Optional](Call#impl-Call%3CDeleteRole%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.roles().delete("role_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteRole")]
    #[doc(alias = "DELETE /api/identity/roles/{roleId}")]
    pub fn delete(&self, role_id: impl AsRef<str>) -> Call<DeleteRole> {
        rt::Call::of::<DeleteRole>(self.0).path("roleId", role_id.as_ref()).into()
    }
    /// List the roles of an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/roles` gives [`types::GetAllRolesResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetAllRoles%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `all`, `selector`, `team_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.roles().get_all_roles("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAllRoles")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/roles")]
    pub fn get_all_roles(&self, org_id: impl AsRef<str>) -> Call<GetAllRoles> {
        rt::Call::of::<GetAllRoles>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Create or update a role
    ///
    /// `POST /api/identity/orgs/{orgId}/roles` gives [`types::GetAllRolesResponseRole`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CUpsertRole%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.roles().upsert("org_id", layer5_cloud::types::UpsertRoleRequest::new("roleName", "description")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertRole")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/roles")]
    pub fn upsert(
        &self,
        org_id: impl AsRef<str>,
        body: impl Borrow<types::UpsertRoleRequest>,
    ) -> Call<UpsertRole> {
        rt::Call::of::<UpsertRole>(self.0)
            .path("orgId", org_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Change the roles of several users
    ///
    /// `PUT /api/identity/orgs/{orgId}/roles` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CBulkEditRoleHolder%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.roles().bulk_edit_holder("org_id", vec![layer5_cloud::types::BulkEditRoleHolderRequestItem::new()]).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "bulkEditRoleHolder")]
    #[doc(alias = "PUT /api/identity/orgs/{orgId}/roles")]
    pub fn bulk_edit_holder(
        &self,
        org_id: impl AsRef<str>,
        body: impl Borrow<Vec<types::BulkEditRoleHolderRequestItem>>,
    ) -> Call<BulkEditRoleHolder> {
        rt::Call::of::<BulkEditRoleHolder>(self.0)
            .path("orgId", org_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the keychains of a role
    ///
    /// `GET /api/identity/orgs/{orgId}/roles/{roleId}/keychains` gives [`types::KeychainPage`], or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `role_id`: The role.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetRoleKeychains%3E): `organization_id`, `page`, `page_size`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.roles().get_keychains("org_id", "role_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getRoleKeychains")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/roles/{roleId}/keychains")]
    pub fn get_keychains(
        &self,
        org_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<GetRoleKeychains> {
        rt::Call::of::<GetRoleKeychains>(self.0)
            .path("orgId", org_id.as_ref())
            .path("roleId", role_id.as_ref())
            .into()
    }
    /// Give a keychain to a role
    ///
    /// `POST /api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `role_id`: The role.
    /// - `keychain_id`: The keychain.
    ///
    /// [Optional](Call#impl-Call%3CAssignKeychainToRole%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.roles().assign_keychain_to("org_id", "role_id", "keychain_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignKeychainToRole")]
    #[doc(
        alias = "POST /api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}"
    )]
    pub fn assign_keychain_to(
        &self,
        org_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
        keychain_id: impl AsRef<str>,
    ) -> Call<AssignKeychainToRole> {
        rt::Call::of::<AssignKeychainToRole>(self.0)
            .path("orgId", org_id.as_ref())
            .path("roleId", role_id.as_ref())
            .path("keychainId", keychain_id.as_ref())
            .into()
    }
    /// Take a keychain from a role
    ///
    /// `DELETE /api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}` gives nothing, or fails with text.
    ///
    /// - `org_id`: The organization.
    /// - `role_id`: The role.
    /// - `keychain_id`: The keychain.
    ///
    /// [Optional](Call#impl-Call%3CUnassignKeychainFromRole%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.roles().unassign_keychain_from("org_id", "role_id", "keychain_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unassignKeychainFromRole")]
    #[doc(
        alias = "DELETE /api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}"
    )]
    pub fn unassign_keychain_from(
        &self,
        org_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
        keychain_id: impl AsRef<str>,
    ) -> Call<UnassignKeychainFromRole> {
        rt::Call::of::<UnassignKeychainFromRole>(self.0)
            .path("orgId", org_id.as_ref())
            .path("roleId", role_id.as_ref())
            .path("keychainId", keychain_id.as_ref())
            .into()
    }
}

rt::operation! { AddRoleHolder "addRoleHolder" POST "/api/identity/roles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 201,
    output empty, failure text
} }

impl Call<AddRoleHolder> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteRole "deleteRole" DELETE "/api/identity/roles/{roleId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteRole> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAllRoles "getAllRoles" GET "/api/identity/orgs/{orgId}/roles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/roles").total("/totalCount").answered("/page") => types::GetAllRolesResponseRole,
    output json types::GetAllRolesResponse, failure text
} }

impl Call<GetAllRoles> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page.
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
    /// For whom the roles are, an organization or a team. Maximum length: 100.
    pub fn selector(self, value: impl AsRef<str>) -> Self {
        self.inner.query("selector", value.as_ref()).into()
    }
    /// The team.
    pub fn team_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("teamId", value.as_ref()).into()
    }
}

rt::operation! { UpsertRole "upsertRole" POST "/api/identity/orgs/{orgId}/roles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetAllRolesResponseRole, failure text
} }

impl Call<UpsertRole> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { BulkEditRoleHolder "bulkEditRoleHolder" PUT "/api/identity/orgs/{orgId}/roles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<BulkEditRoleHolder> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetRoleKeychains "getRoleKeychains" GET "/api/identity/orgs/{orgId}/roles/{roleId}/keychains" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/keychains").total("/total_count").answered("/page") => types::GetRoleKeychainsResponseKeychain,
    output json types::KeychainPage, failure text
} }

impl Call<GetRoleKeychains> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page.
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
}

rt::operation! { AssignKeychainToRole "assignKeychainToRole" POST "/api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<AssignKeychainToRole> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UnassignKeychainFromRole "unassignKeychainFromRole" DELETE "/api/identity/orgs/{orgId}/roles/{roleId}/keychains/{keychainId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<UnassignKeychainFromRole> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
