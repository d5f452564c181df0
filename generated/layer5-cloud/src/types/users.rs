// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Users`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Preferences of a user. Further ones, which are not documented, can be added.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPreferences {
    /// Organization that requests are for.
    pub selected_organization: Option<String>,
    /// Workspace that requests are for.
    pub selected_workspace: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { UserPreferences {
    0 selected_organization "selectedOrganization" optional,
    1 selected_workspace "selectedWorkspace" optional, ..extra
} }

impl UserPreferences {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UserPreferences { selected_organization: some String, selected_workspace: some String } }

/// Answer `200` of `GET /api/identity/orgs/{orgId}/users`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsersForOrgResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub data: Option<Vec<GetUsersForOrgResponseDataItem>>,
}
rt::object! { GetUsersForOrgResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 data "data" optional
} }

/// Answer `200` of `GET /api/identity/users/profile/details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfileOverviewResponse {
    /// Minimum: 0.
    pub k8s_count: i64,
    /// Minimum: 0.
    pub pattern_count: i64,
}
rt::object! { GetUserProfileOverviewResponse {
    0 k8s_count "k8sCount" integer, 1 pattern_count "patternCount" integer
} }

/// Answer `200` of `GET /api/identity/users/{userId}/profile/activity`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserRecentActivitiesResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub activities: Option<Vec<GetUserRecentActivitiesResponseActivity>>,
}
rt::object! { GetUserRecentActivitiesResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 activities "activities" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserRecentActivitiesResponseActivity {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 500.
    pub category: Option<String>,
    /// Maximum length: 500.
    pub action: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// Format: `uuid`.
    pub owner: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { GetUserRecentActivitiesResponseActivity {
    0 id "id" optional, 1 category "category" optional, 2 action "action" optional,
    3 description "description" optional, 4 owner "owner" optional, 5 created_at "createdAt" optional,
    6 updated_at "updatedAt" optional
} }

/// Request body of `POST /api/identity/users/notify/comment`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotifyMentionUsersRequest {
    pub mention_users: Option<Vec<String>>,
    pub participants: Option<Vec<String>>,
    /// Format: `uuid`.
    pub design_id: String,
    pub users_opted_out_of_notifications: Option<Vec<String>>,
    pub messages: Option<Vec<NotifyMentionUsersRequestMessage>>,
}
rt::object! { NotifyMentionUsersRequest {
    0 mention_users "mentionUsers" optional, 1 participants "participants" optional,
    2 design_id "designId" required,
    3 users_opted_out_of_notifications "usersOptedOutOfNotifications" optional, 4 messages "messages" optional
} }

impl NotifyMentionUsersRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(design_id: impl Into<String>) -> Self {
        Self {
            mention_users: None,
            participants: None,
            design_id: design_id.into(),
            users_opted_out_of_notifications: None,
            messages: None,
        }
    }
}
rt::setters! { NotifyMentionUsersRequest {
    mention_users: list String, participants: list String, users_opted_out_of_notifications: list String,
    messages: list NotifyMentionUsersRequestMessage
} }

/// Items.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotifyMentionUsersRequestMessage {
    /// Maximum length: 200.
    pub first_name: Option<String>,
    /// Maximum length: 300.
    pub last_name: Option<String>,
    /// Maximum length: 500.
    pub avatar_url: Option<String>,
    /// Maximum length: 5000.
    pub message: Option<String>,
    pub timestamp: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
}
rt::object! { NotifyMentionUsersRequestMessage {
    0 first_name "firstName" optional, 1 last_name "lastName" optional, 2 avatar_url "avatarUrl" optional,
    3 message "message" optional, 4 timestamp "timestamp" optional, 5 user_id "userId" optional
} }

impl NotifyMentionUsersRequestMessage {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { NotifyMentionUsersRequestMessage {
    first_name: some String, last_name: some String, avatar_url: some String, message: some String,
    timestamp: some rt::DateTime, user_id: some String
} }

/// Answer `200` of `POST /api/identity/users/anonymous`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnonymousUserSessionResponse {
    /// Maximum length: 4096.
    pub access_token: String,
    pub capability: Option<rt::JsonObject>,
    /// Format: `uuid`.
    pub user_id: String,
}
rt::object! { CreateAnonymousUserSessionResponse {
    0 access_token "accessToken" required, 1 capability "capability" optional, 2 user_id "userId" required
} }

/// Answer `200` of `GET /api/identity/users/self/account-deletion-eligibility`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountDeletionEligibilityResponse {
    pub is_sole_active_member: bool,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Maximum length: 255.
    pub organization_name: String,
    pub is_provider_org: bool,
    pub has_active_paid_subscription: bool,
    /// Minimum: 0.
    pub cross_tenant_shared_resource_count: i64,
    pub impact: GetAccountDeletionEligibilityResponseImpact,
}
rt::object! { GetAccountDeletionEligibilityResponse {
    0 is_sole_active_member "isSoleActiveMember" required, 1 organization_id "organizationId" required,
    2 organization_name "organizationName" required, 3 is_provider_org "isProviderOrg" required,
    4 has_active_paid_subscription "hasActivePaidSubscription" required,
    5 cross_tenant_shared_resource_count "crossTenantSharedResourceCount" integer, 6 impact "impact" required
} }

/// Values of `impact` of `GetAccountDeletionEligibilityResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountDeletionEligibilityResponseImpact {
    /// Minimum: 0.
    pub workspaces: i64,
    /// Minimum: 0.
    pub environments: i64,
    /// Minimum: 0.
    pub designs: i64,
    /// Minimum: 0.
    pub views: i64,
    /// Minimum: 0.
    pub connections: i64,
    /// Minimum: 0.
    pub credentials: i64,
    /// Minimum: 0.
    pub members: i64,
    /// Minimum: 0.
    pub invitations: i64,
    /// Minimum: 0.
    pub academy_records: i64,
}
rt::object! { GetAccountDeletionEligibilityResponseImpact {
    0 workspaces "workspaces" integer, 1 environments "environments" integer, 2 designs "designs" integer,
    3 views "views" integer, 4 connections "connections" integer, 5 credentials "credentials" integer,
    6 members "members" integer, 7 invitations "invitations" integer,
    8 academy_records "academyRecords" integer
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserEmailAddressesResponseItem {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    pub user_id: String,
    /// Maximum length: 300.
    pub email: String,
    /// Default: `false`.
    pub verified: bool,
    /// Default: `false`.
    pub is_primary: bool,
    pub source: GetUserEmailAddressesResponseItemSource,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetUserEmailAddressesResponseItem {
    0 id "id" required, 1 user_id "userId" required, 2 email "email" required, 3 verified "verified" required,
    4 is_primary "isPrimary" required, 5 source "source" required, 6 created_at "createdAt" required,
    7 updated_at "updatedAt" required, 8 deleted_at "deletedAt" optional
} }

/// Values of `source` of `GetUserEmailAddressesResponseItem`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetUserEmailAddressesResponseItemSource {
    Signup,
    Consolidation,
    Backfill,
    Manual,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { GetUserEmailAddressesResponseItemSource {
    Signup "signup", Consolidation "consolidation", Backfill "backfill", Manual "manual"
} }

/// Answer `200` of `GET /api/users`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsersResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub data: Vec<GetUsersResponseDataItem>,
}
rt::object! { GetUsersResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 data "data" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsersResponseDataItem {
    /// Format: `uuid`.
    pub id: String,
    /// Format: `uuid`.
    #[deprecated]
    pub user_id: Option<String>,
    /// Maximum length: 200.
    pub username: Option<String>,
    /// Maximum length: 500.
    pub avatar_url: Option<String>,
}
rt::object! { GetUsersResponseDataItem {
    0 id "id" required, 1 user_id "userId" optional, 2 username "username" optional,
    3 avatar_url "avatarUrl" optional
} }
