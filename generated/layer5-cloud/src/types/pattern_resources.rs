// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `PatternResources`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/content/patterns/resource`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPatternResourcesResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub resources: Option<Vec<MesheryPatternResource>>,
}
rt::object! { GetPatternResourcesResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 resources "resources" optional
} }

/// Request body of `POST /api/content/patterns/resource`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertPatternResourceRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Minimum length: 1. Maximum length: 255.
    pub namespace: String,
    /// Minimum length: 1. Maximum length: 255.
    pub r#type: String,
    /// Minimum length: 1. Maximum length: 255.
    pub oam_type: String,
}
rt::object! { UpsertPatternResourceRequest {
    0 id "id" optional, 1 name "name" required, 2 namespace "namespace" required, 3 r#type "type" required,
    4 oam_type "oamType" required
} }

impl UpsertPatternResourceRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        namespace: impl Into<String>,
        r#type: impl Into<String>,
        oam_type: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            namespace: namespace.into(),
            r#type: r#type.into(),
            oam_type: oam_type.into(),
        }
    }
}
rt::setters! { UpsertPatternResourceRequest { id: some String } }
