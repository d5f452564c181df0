// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Badge`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/organizations/badges`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateBadgeRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `uuid`.
    pub org_id: String,
    /// Maximum length: 500.
    pub label: String,
    /// Minimum length: 1. Maximum length: 255.
    pub name: String,
    /// Maximum length: 5000.
    pub description: String,
    /// Maximum length: 2048.
    pub image_url: String,
}
rt::object! { CreateOrUpdateBadgeRequest {
    0 id "id" optional, 1 org_id "orgId" required, 2 label "label" required, 3 name "name" required,
    4 description "description" required, 5 image_url "imageUrl" required
} }

impl CreateOrUpdateBadgeRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        org_id: impl Into<String>,
        label: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            org_id: org_id.into(),
            label: label.into(),
            name: name.into(),
            description: description.into(),
            image_url: image_url.into(),
        }
    }
}
rt::setters! { CreateOrUpdateBadgeRequest { id: some String } }

/// Answer `200` of `GET /api/identity/badges`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableBadgesResponse {
    pub badges: Option<rt::Map<GetBadgeByIdResponse>>,
}
rt::object! { GetAvailableBadgesResponse { 0 badges "badges" optional } }

/// Request body of `PUT /api/identity/users/badges`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignBadgesRequest {
    pub badges: Vec<String>,
    /// Maximum length: 500.
    pub user_id: String,
    pub notify: Option<bool>,
}
rt::object! { AssignBadgesRequest {
    0 badges "badges" required, 1 user_id "userId" required, 2 notify "notify" optional
} }

impl AssignBadgesRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        badges: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            badges: badges.into_iter().map(::std::convert::Into::into).collect(),
            user_id: user_id.into(),
            notify: None,
        }
    }
}
rt::setters! { AssignBadgesRequest { notify: bare bool } }
