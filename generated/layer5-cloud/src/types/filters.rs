// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Filters`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Answer `200` of `GET /api/content/filters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFiltersResponse {
    /// Minimum: 0.
    pub page: Option<i64>,
    /// Minimum: 1.
    pub page_size: Option<i64>,
    /// Minimum: 0.
    pub total_count: Option<i64>,
    pub filters: Option<Vec<MesheryFilter>>,
}
rt::object! { GetFiltersResponse {
    0 page "page" optional_integer, 1 page_size "pageSize" optional_integer,
    2 total_count "totalCount" optional_integer, 3 filters "filters" optional
} }

/// Request body of `POST /api/content/filters`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertFilterRequest {
    /// Pattern: `^https?://`.
    pub url: Option<String>,
    pub path: Option<String>,
    pub save: Option<bool>,
    /// MesheryFilterPayload
    pub filter_data: Option<MesheryFilterPayload>,
    /// Maximum length: 65536.
    pub config: Option<String>,
}
rt::object! { UpsertFilterRequest {
    0 url "url" optional, 1 path "path" optional, 2 save "save" optional, 3 filter_data "filterData" optional,
    4 config "config" optional
} }

impl UpsertFilterRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpsertFilterRequest {
    url: some String, path: some String, save: bare bool, filter_data: some MesheryFilterPayload,
    config: some String
} }

/// Request body of `POST /api/content/filters/delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFiltersRequest {
    pub filters: Vec<DeleteFilterModel>,
}
rt::object! { DeleteFiltersRequest { 0 filters "filters" required } }

impl DeleteFiltersRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(filters: impl IntoIterator<Item = impl Into<DeleteFilterModel>>) -> Self {
        Self {
            filters: filters.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// DeleteFilterModel
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteFilterModel {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
}
rt::object! { DeleteFilterModel { 0 id "id" optional, 1 name "name" optional } }

impl DeleteFilterModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { DeleteFilterModel { id: some String, name: some String } }

/// Request body of `POST /api/content/filters/clone/{filterId}`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CloneFilterRequest {
    /// Minimum length: 1. Maximum length: 255.
    pub name: Option<String>,
}
rt::object! { CloneFilterRequest { 0 name "name" optional } }

impl CloneFilterRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CloneFilterRequest { name: some String } }
