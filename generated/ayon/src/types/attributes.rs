// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Attributes`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Changes of an attribute's configuration.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributePatchModel {
    pub position: Option<i64>,
    pub scope: Option<Vec<AttributeModelScopeItem>>,
    pub data: Option<AttributeData>,
}
rt::object! { AttributePatchModel {
    0 position "position" optional_integer, 1 scope "scope" optional, 2 data "data" optional
} }

impl AttributePatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AttributePatchModel {
    position: bare i64, scope: list AttributeModelScopeItem, data: some AttributeData
} }

/// The configuration of an attribute.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributePutModel {
    pub position: i64,
    pub scope: Option<Vec<AttributeModelScopeItem>>,
    pub data: AttributeData,
}
rt::object! { AttributePutModel {
    0 position "position" integer, 1 scope "scope" optional, 2 data "data" required
} }

impl AttributePutModel {
    /// What is required; the rest is set by the setters.
    pub fn new(position: i64, data: impl Into<AttributeData>) -> Self {
        Self {
            position,
            scope: None,
            data: data.into(),
        }
    }
}
rt::setters! { AttributePutModel { scope: list AttributeModelScopeItem } }

/// The attributes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeListModel {
    pub attributes: Option<Vec<AttributeModel>>,
}
rt::object! { GetAttributeListModel { 0 attributes "attributes" optional } }

/// Attributes to configure.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SetAttributeListModel {
    pub attributes: Option<Vec<AttributeModel>>,
    /// Delete the attributes that the list does not name. Default: `false`.
    pub delete_missing: Option<bool>,
}
rt::object! { SetAttributeListModel {
    0 attributes "attributes" optional, 1 delete_missing "deleteMissing" optional
} }

impl SetAttributeListModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { SetAttributeListModel { attributes: list AttributeModel, delete_missing: bare bool } }
