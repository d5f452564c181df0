// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Designs`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The design to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPattern {
    /// Name of the design.
    pub name: String,
    /// The design itself as YAML text.
    pub pattern_file: String,
}
rt::object! { NewPattern { 0 name "name" required, 1 pattern_file "pattern_file" required } }

impl NewPattern {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>, pattern_file: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pattern_file: pattern_file.into(),
        }
    }
}

/// A design.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pattern {
    /// Identifier of the design.
    pub id: Option<String>,
    /// Name of the design.
    pub name: Option<String>,
    /// Who owns the design.
    pub user_id: Option<String>,
    /// The design itself, as text or as an object.
    pub pattern_file: Option<rt::Json>,
    /// Who can see the design.
    pub visibility: Option<String>,
    /// Where the design came from.
    pub location: Option<rt::JsonObject>,
    /// What the catalog says of it.
    pub catalog_data: Option<rt::JsonObject>,
    /// When the design was created.
    pub created_at: Option<rt::DateTime>,
    /// When the design was changed last.
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { Pattern {
    0 id "id" optional, 1 name "name" optional, 2 user_id "user_id" optional,
    3 pattern_file "pattern_file" optional, 4 visibility "visibility" optional,
    5 location "location" optional, 6 catalog_data "catalog_data" optional,
    7 created_at "created_at" optional, 8 updated_at "updated_at" optional
} }

/// Answer `200` of `GET /api/content/patterns`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPatternsResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub patterns: Option<Vec<MesheryPattern>>,
    /// Maximum length: 500.
    pub result_type: Option<String>,
}
rt::object! { GetPatternsResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 patterns "patterns" optional,
    4 result_type "resultType" optional
} }

/// Request body of `POST /api/content/patterns`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertPatternRequest {
    pub path: Option<String>,
    /// MesheryPatternPayload
    pub pattern_data: Option<MesheryPatternPayload>,
    pub save: Option<bool>,
    /// Pattern: `^https?://`.
    pub url: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: Option<String>,
}
rt::object! { UpsertPatternRequest {
    0 path "path" optional, 1 pattern_data "patternData" optional, 2 save "save" optional,
    3 url "url" optional, 4 name "name" optional
} }

impl UpsertPatternRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpsertPatternRequest {
    path: some String, pattern_data: some MesheryPatternPayload, save: bare bool, url: some String,
    name: some String
} }

/// MesheryPatternPayload
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MesheryPatternPayload {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Minimum length: 1. Maximum length: 255.
    pub name: Option<String>,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    /// CatalogData
    pub catalog_data: Option<PatternCatalogData>,
    pub location: Option<rt::Map<String>>,
    /// Maximum length: 16777216.
    pub pattern_file: Option<String>,
    /// Maximum length: 32.
    pub visibility: Option<PatternVisibility>,
    /// Maximum length: 64.
    pub design_type: rt::Patch<PatternDesignType>,
}
rt::object! { MesheryPatternPayload {
    0 id "id" optional, 1 name "name" optional, 2 user_id "userId" optional,
    3 catalog_data "catalogData" optional, 4 location "location" optional,
    5 pattern_file "patternFile" optional, 6 visibility "visibility" optional,
    7 design_type "designType" patch
} }

impl MesheryPatternPayload {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { MesheryPatternPayload {
    id: some String, name: some String, user_id: some String, catalog_data: some PatternCatalogData,
    location: some rt::Map<String>, pattern_file: some String, visibility: some PatternVisibility,
    design_type: patch PatternDesignType
} }

/// Request body of `POST /api/content/patterns/delete`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePatternsRequest {
    pub patterns: Option<Vec<DeletePatternModel>>,
}
rt::object! { DeletePatternsRequest { 0 patterns "patterns" optional } }

impl DeletePatternsRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { DeletePatternsRequest { patterns: list DeletePatternModel } }

/// DeletePatternModel
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePatternModel {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
}
rt::object! { DeletePatternModel { 0 id "id" optional, 1 name "name" optional } }

impl DeletePatternModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { DeletePatternModel { id: some String, name: some String } }

/// Request body of `POST /api/pattern/import`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportDesignRequest {
    FileImport(Box<ImportDesignRequestFileImport>),
    UrlImport(Box<ImportDesignRequestUrlImport>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { ImportDesignRequest { FileImport object, UrlImport object } }
rt::union_from! { ImportDesignRequest {
    FileImport boxed ImportDesignRequestFileImport, UrlImport boxed ImportDesignRequestUrlImport
} }

/// File Import
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportDesignRequestFileImport {
    pub file: rt::Bytes64,
    /// Maximum length: 500.
    pub file_name: String,
    /// Minimum length: 1. Maximum length: 255. Default: `"Untitled Design"`.
    pub name: Option<String>,
}
rt::object! { ImportDesignRequestFileImport {
    0 file "file" required, 1 file_name "fileName" required, 2 name "name" optional
} }

impl ImportDesignRequestFileImport {
    /// What is required; the rest is set by the setters.
    pub fn new(file: impl Into<rt::Bytes64>, file_name: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            file_name: file_name.into(),
            name: None,
        }
    }
}
rt::setters! { ImportDesignRequestFileImport { name: some String } }

/// URL Import
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportDesignRequestUrlImport {
    /// Format: `uri`.
    pub url: String,
    /// Minimum length: 1. Maximum length: 255. Default: `"Untitled Design"`.
    pub name: Option<String>,
}
rt::object! { ImportDesignRequestUrlImport { 0 url "url" required, 1 name "name" optional } }

impl ImportDesignRequestUrlImport {
    /// What is required; the rest is set by the setters.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: None,
        }
    }
}
rt::setters! { ImportDesignRequestUrlImport { name: some String } }

/// Answer `200` of `GET /api/catalog/content/{type}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCatalogContentResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub patterns: Option<Vec<MesheryPattern>>,
    pub filters: Option<Vec<MesheryFilter>>,
    pub models_count: Option<Vec<rt::JsonObject>>,
    pub category_count: Option<Vec<rt::JsonObject>>,
}
rt::object! { GetCatalogContentResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 patterns "patterns" optional, 4 filters "filters" optional,
    5 models_count "modelsCount" optional, 6 category_count "categoryCount" optional
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCatalogContentClassesResponseItem {
    /// Maximum length: 500.
    pub class: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { GetCatalogContentClassesResponseItem {
    0 class "class" optional, 1 description "description" optional, ..extra
} }

/// Answer `200` of `GET /api/resource/{resourceType}/share/{resourceId}/{actorType}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAccessActorsByTypeResponse {
    pub users: Option<Vec<rt::JsonObject>>,
}
rt::object! { GetResourceAccessActorsByTypeResponse { 0 users "users" optional } }

/// Request body of `POST /api/content/design/share`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareDesignRequest {
    /// Format: `uuid`.
    pub content_id: String,
    pub content_type: ShareDesignRequestContentType,
    pub emails: Vec<String>,
    pub share: bool,
}
rt::object! { ShareDesignRequest {
    0 content_id "contentId" required, 1 content_type "contentType" required, 2 emails "emails" required,
    3 share "share" required
} }

impl ShareDesignRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        content_id: impl Into<String>,
        content_type: impl Into<ShareDesignRequestContentType>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        share: bool,
    ) -> Self {
        Self {
            content_id: content_id.into(),
            content_type: content_type.into(),
            emails: emails.into_iter().map(::std::convert::Into::into).collect(),
            share,
        }
    }
}

/// Values of `contentType` of `ShareDesignRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShareDesignRequestContentType {
    Pattern,
    Filter,
    View,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ShareDesignRequestContentType { Pattern "pattern", Filter "filter", View "view" } }

/// Answer `200` of `GET /api/catalog/requests`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCatalogRequestResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub catalog_requests: Option<Vec<PublishCatalogContentResponse>>,
}
rt::object! { GetCatalogRequestResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 catalog_requests "catalogRequests" optional
} }

/// Answer `200` of `POST /api/pattern`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePatternResponse {
    Pattern(Box<Pattern>),
    /// Patterns
    Patterns(Vec<Pattern>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { CreatePatternResponse { Pattern object, Patterns array } }
