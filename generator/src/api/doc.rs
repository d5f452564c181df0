//! What is said about a type, a property or an operation beside its shape. Not the shape.

use super::Constraint;
use crate::foreign::RustPath;
use crate::source::Site;
use serde_json::Value;

/// Prose and annotations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doc {
    /// `title` or `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// What holds for values beyond their shape; of several statements the narrower.
    pub constraints: Vec<Constraint>,
    /// Other facts that are documented only, one sentence each (``Encoded as `gzip`.``).
    pub notes: Vec<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Example values.
    pub examples: Vec<Value>,
    /// The word of `format` in lower case, for scalars: an annotation, and what a type is chosen by.
    pub format: Option<String>,
    /// The one value that is always there, of types that are no enumeration (`const: true`).
    pub constant: Option<Value>,
    /// A Rust type that the document asks for (`x-rust-type`).
    pub rust_type: Option<Asked>,
    /// Traits that the document asks to be derived (`x-rust-derive`).
    pub rust_derive: Vec<Asked>,
    /// A Rust name that the document asks for (`x-rust-name`).
    pub rust_name: Option<String>,
}

impl Doc {
    /// Constraints and notes, one sentence each.
    pub fn sentences(&self) -> impl Iterator<Item = String> {
        self.constraints.iter().filter_map(Constraint::sentence).chain(self.notes.iter().cloned())
    }
}

/// A path of Rust that a document asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Where.
    pub site: Site,
    /// As it was written.
    pub text: String,
    /// What it came to; `None` until it was looked at, and where it cannot be had.
    pub path: Option<RustPath>,
}
