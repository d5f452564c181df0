// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Organizations`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/identity/orgs/by-domain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrgByDomainResponse {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 500.
    pub country: String,
    /// Maximum length: 500.
    pub region: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Format: `uuid`.
    pub owner: String,
    pub metadata: rt::JsonObject,
    /// Maximum length: 500.
    pub domain: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetOrgByDomainResponse {
    0 id "id" required, 1 name "name" required, 2 country "country" required, 3 region "region" required,
    4 description "description" required, 5 owner "owner" required, 6 metadata "metadata" required,
    7 domain "domain" optional, 8 created_at "createdAt" required, 9 updated_at "updatedAt" required,
    10 deleted_at "deletedAt" optional
} }

/// Answer `200` of `GET /api/identity/orgs/{orgId}/preferences`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrgPreferencesResponse {
    /// Preferences
    pub preferences: MetadataPreferences,
}
rt::object! { GetOrgPreferencesResponse { 0 preferences "preferences" required } }

/// Request body of `POST /api/identity/orgs/{orgId}/teams/{teamId}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddTeamToOrgRequest {
    pub action: Option<AddTeamToOrgRequestAction>,
}
rt::object! { AddTeamToOrgRequest { 0 action "action" optional } }

impl AddTeamToOrgRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AddTeamToOrgRequest { action: some AddTeamToOrgRequestAction } }

/// Answer `201` of `POST /api/identity/orgs/{orgId}/teams/{teamId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddTeamToOrgResponse {
    Variant1(Box<AddTeamToOrgResponseVariant1>),
    Variant2(Box<AddTeamToOrgResponseVariant2>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { AddTeamToOrgResponse { Variant1 object, Variant2 object } }

/// Always `delete`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddTeamToOrgRequestAction {
    Delete,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { AddTeamToOrgRequestAction { Delete "delete" } }

/// Variant 2 of `AddTeamToOrgResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTeamToOrgResponseVariant2 {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub teams: Option<Vec<Variant2Team>>,
}
rt::object! { AddTeamToOrgResponseVariant2 {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 teams "teams" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variant2Team {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub metadata: Option<rt::Map<String>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<OrganizationDeletedAt>,
}
rt::object! { Variant2Team {
    0 id "id" optional, 1 name "name" optional, 2 description "description" optional,
    3 owner "owner" optional, 4 metadata "metadata" optional, 5 created_at "createdAt" optional,
    6 updated_at "updatedAt" optional, 7 deleted_at "deletedAt" optional
} }
