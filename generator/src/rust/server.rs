//! The servers that a caller may choose from.

use super::{Doc, Enum, Ident};

/// What `servers.rs` is made of; empty where there is nothing to choose.
#[derive(Clone, Debug, Default)]
pub struct Servers {
    /// The document's, then those of operations alone.
    pub servers: Vec<Server>,
    /// Values of variables that the document lists.
    pub enums: Vec<Enum>,
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// The struct.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// As written, with `{variables}`.
    pub url: String,
    /// Its variables.
    pub variables: Vec<Variable>,
}

/// A variable of a server.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Field and setter.
    pub name: Ident,
    /// Name in the URL.
    pub wire: String,
    /// Its value unless set.
    pub default: String,
    /// The enum of its values; any text without one.
    pub ty: Option<Ident>,
    /// Text above the setter.
    pub doc: Doc,
}
