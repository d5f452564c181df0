// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Credentials`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/integrations/credentials`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserCredentialsResponse {
    pub credentials: Vec<GetUserCredentialsResponseCredential>,
    /// Minimum: 0.
    pub total_count: i64,
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
}
rt::object! { GetUserCredentialsResponse {
    0 credentials "credentials" required, 1 total_count "totalCount" integer, 2 page "page" integer,
    3 page_size "pageSize" integer
} }
