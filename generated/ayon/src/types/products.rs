// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Products`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// The attributes of a product.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductAttribModel {
    pub product_group: Option<String>,
    pub description: Option<String>,
}
rt::object! { ProductAttribModel {
    0 product_group "productGroup" optional, 1 description "description" optional
} }

impl ProductAttribModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProductAttribModel { product_group: some String, description: some String } }

/// A product: what the versions of one thing have in common.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: String,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_type: String,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_base_type: Option<String>,
    pub path: Option<String>,
    pub attrib: Option<ProductAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
    /// The attributes with a value of their own; the others are inherited.
    pub own_attrib: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { ProductModel {
    0 id "id" optional, 1 name "name" required, 2 folder_id "folderId" required,
    3 product_type "productType" required, 4 product_base_type "productBaseType" optional,
    5 path "path" optional, 6 attrib "attrib" optional, 7 data "data" optional, 8 active "active" optional,
    9 own_attrib "ownAttrib" optional, 10 status "status" optional, 11 tags "tags" optional,
    12 created_by "createdBy" optional, 13 updated_by "updatedBy" optional,
    14 created_at "createdAt" optional, 15 updated_at "updatedAt" optional
} }

/// Changes of a product.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductPatchModel {
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: Option<String>,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_type: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_base_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<ProductAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { ProductPatchModel {
    0 name "name" optional, 1 folder_id "folderId" optional, 2 product_type "productType" optional,
    3 product_base_type "productBaseType" optional, 4 status "status" optional, 5 tags "tags" optional,
    6 created_by "createdBy" optional, 7 updated_by "updatedBy" optional, 8 attrib "attrib" optional,
    9 data "data" optional, 10 active "active" optional
} }

impl ProductPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ProductPatchModel {
    name: some String, folder_id: some String, product_type: some String, product_base_type: some String,
    status: some String, tags: list String, created_by: some String, updated_by: some String,
    attrib: some ProductAttribModel, data: some rt::JsonObject, active: bare bool
} }

/// A new product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPostModel {
    /// Pattern: `^[0-f]{32}$`.
    pub id: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub name: String,
    /// Pattern: `^[0-f]{32}$`.
    pub folder_id: String,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_type: String,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub product_base_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub attrib: Option<ProductAttribModel>,
    pub data: Option<rt::JsonObject>,
    /// Default: `true`.
    pub active: Option<bool>,
}
rt::object! { ProductPostModel {
    0 id "id" optional, 1 name "name" required, 2 folder_id "folderId" required,
    3 product_type "productType" required, 4 product_base_type "productBaseType" optional,
    5 status "status" optional, 6 tags "tags" optional, 7 created_by "createdBy" optional,
    8 updated_by "updatedBy" optional, 9 attrib "attrib" optional, 10 data "data" optional,
    11 active "active" optional
} }

impl ProductPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        name: impl Into<String>,
        folder_id: impl Into<String>,
        product_type: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            folder_id: folder_id.into(),
            product_type: product_type.into(),
            product_base_type: None,
            status: None,
            tags: None,
            created_by: None,
            updated_by: None,
            attrib: None,
            data: None,
            active: None,
        }
    }
}
rt::setters! { ProductPostModel {
    id: some String, product_base_type: some String, status: some String, tags: list String,
    created_by: some String, updated_by: some String, attrib: some ProductAttribModel,
    data: some rt::JsonObject, active: bare bool
} }
