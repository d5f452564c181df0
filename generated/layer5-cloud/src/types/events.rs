// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Events`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/events/delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteEventsRequest {
    pub ids: Vec<String>,
}
rt::object! { BulkDeleteEventsRequest { 0 ids "ids" required } }

impl BulkDeleteEventsRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// Answer `200` of `POST /api/events/delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteEventsResponse {
    pub deleted: Option<Vec<String>>,
}
rt::object! { BulkDeleteEventsResponse { 0 deleted "deleted" optional } }

/// Request body of `PUT /api/events/status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateEventStatusRequest {
    pub ids: Vec<String>,
    /// Maximum length: 255.
    pub status: String,
}
rt::object! { BulkUpdateEventStatusRequest { 0 ids "ids" required, 1 status "status" required } }

impl BulkUpdateEventStatusRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(::std::convert::Into::into).collect(),
            status: status.into(),
        }
    }
}

/// Answer `200` of `PUT /api/events/status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateEventStatusResponse {
    pub updated: Option<Vec<String>>,
}
rt::object! { BulkUpdateEventStatusResponse { 0 updated "updated" optional } }

/// Request body of `PUT /api/events/{eventId}/status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventStatusRequest {
    /// Maximum length: 255.
    pub status: String,
}
rt::object! { UpdateEventStatusRequest { 0 status "status" required } }

impl UpdateEventStatusRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}

/// Answer `200` of `PUT /api/events/{eventId}/status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventStatusResponse {
    /// Maximum length: 500.
    pub message: Option<String>,
    /// Format: `uuid`.
    pub event_id: Option<String>,
    /// Maximum length: 255.
    pub status: Option<String>,
}
rt::object! { UpdateEventStatusResponse {
    0 message "message" optional, 1 event_id "eventId" optional, 2 status "status" optional
} }

/// Answer `400` of `GET /api/workspaces/{workspaceId}/events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventsOfWorkspaceBadRequest {
    /// Maximum length: 500.
    pub error: Option<String>,
}
rt::object! { GetEventsOfWorkspaceBadRequest { 0 error "error" optional } }

/// Answer `200` of `GET /api/events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventsAggregateResponse {
    /// Minimum: 0.
    pub audit: Option<i64>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { GetEventsAggregateResponse { 0 audit "audit" optional_integer, ..extra } }

/// Request body of `POST /api/events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEventRequest {
    /// Format: `uuid`.
    pub owner: Option<String>,
    /// Maximum length: 500.
    pub category: Option<String>,
    /// Maximum length: 500.
    pub action: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { CreateEventRequest {
    0 owner "owner" optional, 1 category "category" optional, 2 action "action" optional,
    3 description "description" optional, ..extra
} }

impl CreateEventRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CreateEventRequest {
    owner: some String, category: some String, action: some String, description: some String
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventTypesResponseItem {
    /// Maximum length: 500.
    pub category: Option<String>,
    /// Maximum length: 500.
    pub action: Option<String>,
}
rt::object! { GetEventTypesResponseItem { 0 category "category" optional, 1 action "action" optional } }
