// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Performance`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/performance/profiles`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPerformanceProfilesResponse {
    /// Minimum: 0. Maximum: 1000000.
    pub page: i64,
    /// Minimum: 1. Maximum: 1000.
    pub page_size: i64,
    /// Minimum: 0. Maximum: 100000000.
    pub total_count: i64,
    pub profiles: Vec<PerformanceProfile>,
}
rt::object! { GetPerformanceProfilesResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 profiles "profiles" required
} }
