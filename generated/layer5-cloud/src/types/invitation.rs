// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Invitation`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/organizations/invitations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub data: Option<Vec<UpdateAcademyCurriculaByIdResponseInvitation>>,
}
rt::object! { GetInvitationsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 data "data" optional
} }

/// Answer `200` of `GET /api/identity/users/request/notification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSignupRequestNotificationResponse {
    pub signup_data: GetSignupRequestNotificationResponseSignupData,
    pub pre_processed: bool,
}
rt::object! { GetSignupRequestNotificationResponse {
    0 signup_data "signupData" required, 1 pre_processed "preProcessed" required
} }

/// Values of `signupData` of `GetSignupRequestNotificationResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSignupRequestNotificationResponseSignupData {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 200.
    pub first_name: Option<String>,
    /// Maximum length: 300.
    pub last_name: Option<String>,
    /// Maximum length: 300.
    pub email: Option<String>,
    /// Maximum length: 300.
    pub occupation: Option<String>,
    /// Maximum length: 300.
    pub organization: Option<String>,
    /// Maximum length: 300.
    pub role: Option<String>,
    /// Maximum length: 300.
    pub form_type: Option<String>,
    /// Maximum length: 300.
    pub status: Option<String>,
    /// Maximum length: 300.
    pub task_id: Option<String>,
    /// Maximum length: 300.
    pub task_link: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { GetSignupRequestNotificationResponseSignupData {
    0 id "id" optional, 1 first_name "firstName" optional, 2 last_name "lastName" optional,
    3 email "email" optional, 4 occupation "occupation" optional, 5 organization "organization" optional,
    6 role "role" optional, 7 form_type "formType" optional, 8 status "status" optional,
    9 task_id "taskId" optional, 10 task_link "taskLink" optional, 11 created_at "createdAt" optional,
    12 updated_at "updatedAt" optional
} }
