// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Roles`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/identity/roles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddRoleHolderRequest {
    /// Maximum length: 500.
    pub email: String,
    pub role_names: Vec<String>,
}
rt::object! { AddRoleHolderRequest { 0 email "email" required, 1 role_names "roleNames" required } }

impl AddRoleHolderRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        email: impl Into<String>,
        role_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            role_names: role_names.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Answer `200` of `GET /api/identity/orgs/{orgId}/roles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllRolesResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub roles: Vec<GetAllRolesResponseRole>,
}
rt::object! { GetAllRolesResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 roles "roles" required
} }

/// Request body of `POST /api/identity/orgs/{orgId}/roles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertRoleRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 500.
    pub role_name: String,
    /// Maximum length: 5000.
    pub description: String,
}
rt::object! { UpsertRoleRequest {
    0 id "id" optional, 1 role_name "roleName" required, 2 description "description" required
} }

impl UpsertRoleRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(role_name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            id: None,
            role_name: role_name.into(),
            description: description.into(),
        }
    }
}
rt::setters! { UpsertRoleRequest { id: some String } }

/// Items.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BulkEditRoleHolderRequestItem {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Maximum length: 500.
    pub username: Option<String>,
    /// Maximum length: 500.
    pub email: Option<String>,
    /// Maximum length: 500.
    pub first_name: Option<String>,
    /// Maximum length: 500.
    pub last_name: Option<String>,
    /// Maximum length: 255.
    pub status: Option<String>,
    pub role_names: Option<Vec<String>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: rt::Patch<rt::DateTime>,
}
rt::object! { BulkEditRoleHolderRequestItem {
    0 id "id" optional, 1 user_id "userId" optional, 2 username "username" optional, 3 email "email" optional,
    4 first_name "firstName" optional, 5 last_name "lastName" optional, 6 status "status" optional,
    7 role_names "roleNames" optional, 8 created_at "createdAt" optional, 9 updated_at "updatedAt" optional,
    10 deleted_at "deletedAt" patch
} }

impl BulkEditRoleHolderRequestItem {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { BulkEditRoleHolderRequestItem {
    id: some String, user_id: some String, username: some String, email: some String, first_name: some String,
    last_name: some String, status: some String, role_names: list String, created_at: some rt::DateTime,
    updated_at: some rt::DateTime, deleted_at: patch rt::DateTime
} }

/// KeychainPage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeychainPage {
    pub page: i64,
    pub page_size: i64,
    pub total_count: i64,
    pub keychains: Vec<GetRoleKeychainsResponseKeychain>,
}
rt::object! { KeychainPage {
    0 page "page" integer, 1 page_size "page_size" integer, 2 total_count "total_count" integer,
    3 keychains "keychains" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRoleKeychainsResponseKeychain {
    /// Format: `uuid`.
    pub id: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetRoleKeychainsResponseKeychain {
    0 id "id" required, 1 name "name" required, 2 owner "owner" required, 3 created_at "created_at" required,
    4 updated_at "updated_at" required, 5 deleted_at "deleted_at" optional
} }
