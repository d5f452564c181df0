// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Access`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// An access group, by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessGroupObject {
    pub name: String,
    /// Whether the project overrides the studio-wide definition.
    pub is_project_level: bool,
}
rt::object! { AccessGroupObject { 0 name "name" required, 1 is_project_level "isProjectLevel" required } }

/// Someone that something can be shared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareOption {
    pub share_type: String,
    pub value: String,
    pub name: String,
    pub label: String,
    /// A further fact that tells equals apart.
    pub attribute: Option<String>,
}
rt::object! { ShareOption {
    0 share_type "shareType" required, 1 value "value" required, 2 name "name" required,
    3 label "label" required, 4 attribute "attribute" optional
} }

/// Whom something can be shared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareOptions {
    pub options: Vec<ShareOption>,
}
rt::object! { ShareOptions { 0 options "options" required } }
