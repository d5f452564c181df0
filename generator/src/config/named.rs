//! What the user says of single types, fields and operations, by what the document calls them. Not whether they are there.

use crate::foreign::RustPath;
use crate::source::Site;
use serde::{Deserialize, Serialize};

/// Choices for single things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NamedChoices {
    /// Other names.
    #[serde(rename = "rename")]
    pub renames: Vec<Named<(Thing, String)>>,
    /// Types of other crates in place of types.
    pub types: Vec<Named<RustPath>>,
    /// Derive macros of types; `*` stands for any text.
    pub derives: Vec<Named<RustPath>>,
    /// Enumerations that take no value that is not listed; `*` stands for any text.
    pub closed_enums: Vec<Named<()>>,
}

/// A choice, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named<T> {
    /// The document's word for it.
    pub key: String,
    /// The choice.
    pub what: T,
    /// Where it was written.
    #[serde(skip)]
    pub site: Option<Site>,
}

/// What is renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Thing {
    /// A type: by the name of its schema, or by its JSON pointer.
    Type,
    /// A field: as `Schema.field`, or by its JSON pointer.
    Field,
    /// An operation: by its `operationId`, or as `GET /pets`.
    Operation,
    /// A group of operations: by its tag, or by the word of paths where they are grouped by it.
    Group,
}

impl NamedChoices {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.renames.is_empty()
            && self.types.is_empty()
            && self.derives.is_empty()
            && self.closed_enums.is_empty()
    }
}
