// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `ConnectionDefinitions`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/registry/connections`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConnectionDefinitionsResponse {
    pub connection_definitions: Vec<rt::Json>,
    /// Minimum: 0.
    pub total_count: i64,
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
}
rt::object! { ListConnectionDefinitionsResponse {
    0 connection_definitions "connectionDefinitions" required, 1 total_count "totalCount" integer,
    2 page "page" integer, 3 page_size "pageSize" integer
} }
