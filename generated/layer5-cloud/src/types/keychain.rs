// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Keychain`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/auth/keychains`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetKeychainsResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub keychains: Vec<GetKeychainsResponseKeychain>,
}
rt::object! { GetKeychainsResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 keychains "keychains" required
} }

/// Request body of `POST /api/auth/keychains`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateKeychainRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
}
rt::object! { CreateKeychainRequest { 0 name "name" required, 1 owner "owner" optional } }

impl CreateKeychainRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }
}
rt::setters! { CreateKeychainRequest { owner: some String } }

/// Request body of `PUT /api/auth/keychains/{keychainId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateKeychainRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub owner: Option<String>,
}
rt::object! { UpdateKeychainRequest { 0 name "name" required, 1 owner "owner" optional } }

impl UpdateKeychainRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }
}
rt::setters! { UpdateKeychainRequest { owner: some String } }
