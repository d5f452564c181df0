//! Headers of answers to write. Not which operations have them.

use super::{Deprecation, Doc, Gate, Ident, Ty};

/// A struct of declared headers.
#[derive(Clone, Debug)]
pub struct Headers {
    /// Its name, in the module of headers.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// What brings it.
    pub gate: Gate,
    /// In document order.
    pub fields: Vec<HeaderField>,
}

/// One header.
#[derive(Clone, Debug)]
pub struct HeaderField {
    /// The field.
    pub name: Ident,
    /// Name on the wire.
    pub wire: String,
    /// What is in it when it is there.
    pub ty: Ty,
    /// How it is written.
    pub form: HeaderForm,
    /// Text above it.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
}

/// How a header's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    /// Items and members between commas.
    Simple,
    /// Members as `key=value`.
    Exploded,
    /// Items between spaces.
    Spaces,
    /// Items between tabs.
    Tabs,
    /// Items between bars.
    Pipes,
    /// As JSON.
    Json,
    /// As JSON, or else a string: types that look at JSON.
    Loose,
    /// Once for each item.
    Each,
}
