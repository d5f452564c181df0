// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Environments`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/environments`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEnvironmentRequest {
    pub name: String,
    pub description: Option<String>,
    /// Maximum length: 500.
    pub organization_id: String,
}
rt::object! { CreateEnvironmentRequest {
    0 name "name" required, 1 description "description" optional, 2 organization_id "organizationId" required
} }

impl CreateEnvironmentRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            organization_id: organization_id.into(),
        }
    }
}
rt::setters! { CreateEnvironmentRequest { description: some String } }

/// Request body of `PUT /api/environments/{environmentId}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEnvironmentRequest {
    pub name: String,
    pub description: Option<String>,
    /// Maximum length: 500.
    pub organization_id: String,
}
rt::object! { UpdateEnvironmentRequest {
    0 name "name" required, 1 description "description" optional, 2 organization_id "organizationId" required
} }

impl UpdateEnvironmentRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            organization_id: organization_id.into(),
        }
    }
}
rt::setters! { UpdateEnvironmentRequest { description: some String } }

/// Answer `200` of `GET /api/environments/{environmentId}/connections`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEnvironmentConnectionsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub connections: Option<Vec<rt::JsonObject>>,
}
rt::object! { GetEnvironmentConnectionsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 connections "connections" optional
} }
