// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Key`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Request body of `POST /api/auth/keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertKeyRequest {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Maximum length: 500.
    pub function: Option<String>,
    /// Maximum length: 500.
    pub category: Option<String>,
    /// Maximum length: 500.
    pub subcategory: Option<String>,
    /// Maximum length: 5000.
    pub description: Option<String>,
}
rt::object! { UpsertKeyRequest {
    0 id "id" optional, 1 function "function" optional, 2 category "category" optional,
    3 subcategory "subcategory" optional, 4 description "description" optional
} }

impl UpsertKeyRequest {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpsertKeyRequest {
    id: some String, function: some String, category: some String, subcategory: some String,
    description: some String
} }
