// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Teams`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `PUT /api/identity/orgs/{orgId}/teams/{teamId}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateTeamRequest {
    pub name: Option<String>,
    pub description: Option<String>,
}
rt::object! { UpdateTeamRequest { 0 name "name" optional, 1 description "description" optional } }

impl UpdateTeamRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpdateTeamRequest { name: some String, description: some String } }

/// Answer `200` of `GET /api/identity/orgs/{orgId}/teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTeamsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub teams: Option<Vec<GetTeamByIdResponse>>,
}
rt::object! { GetTeamsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 teams "teams" optional
} }

/// Request body of `POST /api/identity/orgs/{orgId}/teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTeamRequest {
    pub name: String,
    pub description: Option<String>,
    pub notify_team_update: Option<bool>,
    pub metadata: Option<rt::JsonObject>,
}
rt::object! { CreateTeamRequest {
    0 name "name" required, 1 description "description" optional,
    2 notify_team_update "notifyTeamUpdate" optional, 3 metadata "metadata" optional
} }

impl CreateTeamRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            notify_team_update: None,
            metadata: None,
        }
    }
}
rt::setters! { CreateTeamRequest {
    description: some String, notify_team_update: bare bool, metadata: some rt::JsonObject
} }

/// Answer `201` of `POST /api/identity/orgs/{orgId}/teams/{teamId}/users/{userId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddUserToTeamResponse {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub team_id: Option<String>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Format: `uuid`.
    pub role_id: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { AddUserToTeamResponse {
    0 id "id" optional, 1 team_id "teamId" optional, 2 user_id "userId" optional, 3 role_id "roleId" optional,
    4 created_at "createdAt" optional, 5 updated_at "updatedAt" optional, 6 deleted_at "deletedAt" optional
} }
