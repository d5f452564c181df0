// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Scheduler`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /user/schedules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSchedulesResponse {
    /// Minimum: 0.
    pub page: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub total_count: i64,
    pub schedules: Vec<GetSchedulesResponseSchedule>,
}
rt::object! { GetSchedulesResponse {
    0 page "page" integer, 1 page_size "pageSize" integer, 2 total_count "totalCount" integer,
    3 schedules "schedules" required
} }

/// Request body of `POST /user/schedules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertScheduleRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Maximum length: 500.
    pub cron_expression: String,
}
rt::object! { UpsertScheduleRequest {
    0 id "id" optional, 1 name "name" required, 2 user_id "userId" optional,
    3 cron_expression "cronExpression" required
} }

impl UpsertScheduleRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, cron_expression: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            user_id: None,
            cron_expression: cron_expression.into(),
        }
    }
}
rt::setters! { UpsertScheduleRequest { id: some String, user_id: some String } }
