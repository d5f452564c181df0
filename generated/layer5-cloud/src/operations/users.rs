// Written by clientsmith. Do not edit: the next run overwrites it.

//! Users, their profiles and their accounts.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Users, their profiles and their accounts.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c>(pub(crate) &'c rt::Core);

impl Users<'_> {
    /// List the keys that the user has in an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/users/keys` gives [`types::GetUserKeysResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUserKeys%3E): `organization_id`, `page`, `page_size`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_keys("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserKeys")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/users/keys")]
    pub fn get_keys(&self, org_id: impl AsRef<str>) -> Call<GetUserKeys> {
        rt::Call::of::<GetUserKeys>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// List the users of an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/users` gives [`types::GetUsersForOrgResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 1 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUsersForOrg%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `filter`, `team_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_for_org("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUsersForOrg")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/users")]
    pub fn get_for_org(&self, org_id: impl AsRef<str>) -> Call<GetUsersForOrg> {
        rt::Call::of::<GetUsersForOrg>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Get the profile of a user
    ///
    /// `GET /api/identity/users/profile/{id}` gives [`types::GetUsersForOrgResponseDataItem`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CGetUserProfileById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_profile_by_id("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserProfileById")]
    #[doc(alias = "GET /api/identity/users/profile/{id}")]
    pub fn get_profile_by_id(&self, id: impl AsRef<str>) -> Call<GetUserProfileById> {
        rt::Call::of::<GetUserProfileById>(self.0).path("id", id.as_ref()).into()
    }
    /// Get the profile of the user whose token it is
    ///
    /// `GET /api/identity/users/profile` gives [`types::GetUsersForOrgResponseDataItem`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetUser%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_user().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUser")]
    #[doc(alias = "GET /api/identity/users/profile")]
    pub fn get_user(&self) -> Call<GetUser> {
        Call::new(self.0)
    }
    /// Count the clusters and designs of the user
    ///
    /// `GET /api/identity/users/profile/details` gives [`types::GetUserProfileOverviewResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetUserProfileOverview%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_profile_overview().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserProfileOverview")]
    #[doc(alias = "GET /api/identity/users/profile/details")]
    pub fn get_profile_overview(&self) -> Call<GetUserProfileOverview> {
        Call::new(self.0)
    }
    /// List what a user did lately
    ///
    /// `GET /api/identity/users/{userId}/profile/activity` gives [`types::GetUserRecentActivitiesResponse`], or fails with text.
    ///
    /// - `user_id`: The user.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUserRecentActivities%3E): `organization_id`, `page`, `page_size`, `pagesize`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_recent_activities("user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserRecentActivities")]
    #[doc(alias = "GET /api/identity/users/{userId}/profile/activity")]
    pub fn get_recent_activities(
        &self,
        user_id: impl AsRef<str>,
    ) -> Call<GetUserRecentActivities> {
        rt::Call::of::<GetUserRecentActivities>(self.0)
            .path("userId", user_id.as_ref())
            .into()
    }
    /// Tell users that a comment mentions them
    ///
    /// `POST /api/identity/users/notify/comment` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CNotifyMentionUsers%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.users().notify_mention(layer5_cloud::types::NotifyMentionUsersRequest::new("designId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "notifyMentionUsers")]
    #[doc(alias = "POST /api/identity/users/notify/comment")]
    pub fn notify_mention(
        &self,
        body: impl Borrow<types::NotifyMentionUsersRequest>,
    ) -> Call<NotifyMentionUsers> {
        rt::Call::of::<NotifyMentionUsers>(self.0).json(body.borrow()).into()
    }
    /// Open a session without a user
    ///
    /// `POST /api/identity/users/anonymous` gives [`types::CreateAnonymousUserSessionResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateAnonymousUserSession%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().create_anonymous_session(layer5_cloud::types::CreateAnonymousUserSessionRequest::new("name", "kind", "type", "subType", "status")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createAnonymousUserSession")]
    #[doc(alias = "POST /api/identity/users/anonymous")]
    pub fn create_anonymous_session(
        &self,
        body: impl Borrow<types::CreateAnonymousUserSessionRequest>,
    ) -> Call<CreateAnonymousUserSession> {
        rt::Call::of::<CreateAnonymousUserSession>(self.0).json(body.borrow()).into()
    }
    /// Find out whether the user's account can be deleted
    ///
    /// `GET /api/identity/users/self/account-deletion-eligibility` gives [`types::GetAccountDeletionEligibilityResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetAccountDeletionEligibility%3E): `organization_id`, `query_organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_account_deletion_eligibility().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAccountDeletionEligibility")]
    #[doc(alias = "GET /api/identity/users/self/account-deletion-eligibility")]
    pub fn get_account_deletion_eligibility(
        &self,
    ) -> Call<GetAccountDeletionEligibility> {
        Call::new(self.0)
    }
    /// List the e-mail addresses of a user
    ///
    /// `GET /api/identity/users/{userId}/emails` gives [`Vec<types::GetUserEmailAddressesResponseItem>`](types::GetUserEmailAddressesResponseItem), or fails with text.
    ///
    /// - `user_id`: The user.
    ///
    /// [Optional](Call#impl-Call%3CGetUserEmailAddresses%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_email_addresses("user_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserEmailAddresses")]
    #[doc(alias = "GET /api/identity/users/{userId}/emails")]
    pub fn get_email_addresses(
        &self,
        user_id: impl AsRef<str>,
    ) -> Call<GetUserEmailAddresses> {
        rt::Call::of::<GetUserEmailAddresses>(self.0)
            .path("userId", user_id.as_ref())
            .into()
    }
    /// Delete the user's account
    ///
    /// `DELETE /api/identity/users/self` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CDeleteUserAccount%3E): `organization_id`, `delete_organization`, `query_organization_id`, `organization_name_confirmation`, `confirm_shared_resource_destruction`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.users().delete_account().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteUserAccount")]
    #[doc(alias = "DELETE /api/identity/users/self")]
    pub fn delete_account(&self) -> Call<DeleteUserAccount> {
        Call::new(self.0)
    }
    /// List users
    ///
    /// `GET /api/users` gives [`types::GetUsersResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUsers%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().get_users().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUsers")]
    #[doc(alias = "GET /api/users")]
    pub fn get_users(&self) -> Call<GetUsers> {
        Call::new(self.0)
    }
    /// Search users
    ///
    /// `GET /api/identity/users/search` gives [`types::SearchUsersResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CSearchUsers%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().search().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "searchUsers")]
    #[doc(alias = "GET /api/identity/users/search")]
    pub fn search(&self) -> Call<SearchUsers> {
        Call::new(self.0)
    }
    /// Search the users of an organization
    ///
    /// `GET /api/identity/orgs/{orgId}/users/search` gives [`types::SearchUsersResponse`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CSearchUsersInOrg%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.users().search_in_org("org_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "searchUsersInOrg")]
    #[doc(alias = "GET /api/identity/orgs/{orgId}/users/search")]
    pub fn search_in_org(&self, org_id: impl AsRef<str>) -> Call<SearchUsersInOrg> {
        rt::Call::of::<SearchUsersInOrg>(self.0).path("orgId", org_id.as_ref()).into()
    }
    /// Set the user's preferences
    ///
    /// Later requests that name no organization and no workspace are for the ones that are set here.
    ///
    /// `PUT /api/identity/users/preferences` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpdateUserPreferences%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.users().update_preferences(layer5_cloud::types::UserPreferences::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateUserPreferences")]
    #[doc(alias = "PUT /api/identity/users/preferences")]
    pub fn update_preferences(
        &self,
        body: impl Borrow<types::UserPreferences>,
    ) -> Call<UpdateUserPreferences> {
        rt::Call::of::<UpdateUserPreferences>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { GetUserKeys "getUserKeys" GET "/api/identity/orgs/{orgId}/users/keys" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/keys").total("/totalCount").answered("/page") => types::GetUserKeysResponseKey,
    output json types::GetUserKeysResponse, failure text
} }

impl Call<GetUserKeys> {
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
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
}

rt::operation! { GetUsersForOrg "getUsersForOrg" GET "/api/identity/orgs/{orgId}/users" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 1).items("/data").total("/totalCount").answered("/page") => types::GetUsersForOrgResponseDataItem,
    output json types::GetUsersForOrgResponse, failure text
} }

impl Call<GetUsersForOrg> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page.
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
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
    /// The team.
    pub fn team_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("teamId", value.as_ref()).into()
    }
}

rt::operation! { GetUserProfileById "getUserProfileById" GET "/api/identity/users/profile/{id}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUsersForOrgResponseDataItem, failure text
} }

impl Call<GetUserProfileById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetUser "getUser" GET "/api/identity/users/profile" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUsersForOrgResponseDataItem, failure text
} }

impl Call<GetUser> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetUserProfileOverview "getUserProfileOverview" GET "/api/identity/users/profile/details" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserProfileOverviewResponse, failure text
} }

impl Call<GetUserProfileOverview> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetUserRecentActivities "getUserRecentActivities" GET "/api/identity/users/{userId}/profile/activity" {
    client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/activities").total("/totalCount").answered("/page") => types::GetUserRecentActivitiesResponseActivity,
    output json types::GetUserRecentActivitiesResponse, failure text
} }

impl Call<GetUserRecentActivities> {
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
    /// How many there are on a page, by its older name. Minimum: 1.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { NotifyMentionUsers "notifyMentionUsers" POST "/api/identity/users/notify/comment" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<NotifyMentionUsers> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { CreateAnonymousUserSession "createAnonymousUserSession" POST "/api/identity/users/anonymous" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreateAnonymousUserSessionResponse, failure text
} }

impl Call<CreateAnonymousUserSession> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAccountDeletionEligibility "getAccountDeletionEligibility" GET "/api/identity/users/self/account-deletion-eligibility" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetAccountDeletionEligibilityResponse, failure text
} }

impl Call<GetAccountDeletionEligibility> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// The organization.
    pub fn query_organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("organizationId", value.as_ref()).into()
    }
}

rt::operation! { GetUserEmailAddresses "getUserEmailAddresses" GET "/api/identity/users/{userId}/emails" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json Vec<types::GetUserEmailAddressesResponseItem>, failure text
} }

impl Call<GetUserEmailAddresses> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteUserAccount "deleteUserAccount" DELETE "/api/identity/users/self" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteUserAccount> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Whether to delete the organization too.
    pub fn delete_organization(self, value: bool) -> Self {
        self.inner.query("deleteOrganization", &value).into()
    }
    /// The organization.
    pub fn query_organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("organizationId", value.as_ref()).into()
    }
    /// The organization's name once more, as a confirmation.
    pub fn organization_name_confirmation(self, value: impl AsRef<str>) -> Self {
        self.inner.query("organizationNameConfirmation", value.as_ref()).into()
    }
    /// That what others share with the organization may be lost.
    pub fn confirm_shared_resource_destruction(self, value: bool) -> Self {
        self.inner.query("confirmSharedResourceDestruction", &value).into()
    }
}

rt::operation! { GetUsers "getUsers" GET "/api/users" {
    security [[0], []], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::GetUsersResponseDataItem,
    output json types::GetUsersResponse, failure text
} }

impl Call<GetUsers> {
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
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { SearchUsers "searchUsers" GET "/api/identity/users/search" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::SearchUsersResponseDataItem,
    output json types::SearchUsersResponse, failure text
} }

impl Call<SearchUsers> {
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
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { SearchUsersInOrg "searchUsersInOrg" GET "/api/identity/orgs/{orgId}/users/search" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::SearchUsersResponseDataItem,
    output json types::SearchUsersResponse, failure text
} }

impl Call<SearchUsersInOrg> {
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
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { UpdateUserPreferences "updateUserPreferences" PUT "/api/identity/users/preferences" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<UpdateUserPreferences> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
