// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Views`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/content/views`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetViewsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub views: Option<Vec<GetViewsResponseViewMesheryViewWithLocation>>,
}
rt::object! { GetViewsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 views "views" optional
} }

/// MesheryViewWithLocation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetViewsResponseViewMesheryViewWithLocation {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 255.
    pub name: Option<String>,
    /// Maximum length: 255.
    pub visibility: Option<String>,
    pub filters: Option<rt::JsonObject>,
    pub metadata: Option<rt::JsonObject>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// Maximum length: 255.
    pub workspace_name: Option<String>,
    /// Format: `uuid`.
    pub workspace_id: String,
    /// Format: `uuid`.
    pub organization_id: String,
    /// Maximum length: 255.
    pub organization_name: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub deleted_at: Option<rt::DateTime>,
}
rt::object! { GetViewsResponseViewMesheryViewWithLocation {
    0 id "id" optional, 1 name "name" optional, 2 visibility "visibility" optional,
    3 filters "filters" optional, 4 metadata "metadata" optional, 5 user_id "userId" optional,
    6 workspace_name "workspaceName" optional, 7 workspace_id "workspaceId" required,
    8 organization_id "organizationId" required, 9 organization_name "organizationName" optional,
    10 created_at "createdAt" optional, 11 updated_at "updatedAt" optional, 12 deleted_at "deletedAt" optional
} }

/// Request body of `POST /api/content/view/share`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareViewRequest {
    /// Format: `uuid`.
    pub content_id: String,
    pub content_type: ShareViewRequestContentType,
    pub emails: Vec<String>,
    pub share: bool,
}
rt::object! { ShareViewRequest {
    0 content_id "contentId" required, 1 content_type "contentType" required, 2 emails "emails" required,
    3 share "share" required
} }

impl ShareViewRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        content_id: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        share: bool,
    ) -> Self {
        Self {
            content_id: content_id.into(),
            content_type: ShareViewRequestContentType::View,
            emails: emails.into_iter().map(::std::convert::Into::into).collect(),
            share,
        }
    }
}

/// Always `view`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShareViewRequestContentType {
    View,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ShareViewRequestContentType { View "view" } }
