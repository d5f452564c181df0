//! Bodies: media types, and how their parts are written. Not which operation has which.

use super::{Doc, Style, TypeId};
use crate::source::Site;
use serde_json::Value;

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it was stated.
    pub site: Site,
    /// Whether it must be given.
    pub required: bool,
    /// Media types in document order; at least one.
    pub media: Vec<Media>,
    /// What is said about it.
    pub doc: Doc,
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub struct Media {
    /// Where it was stated.
    pub site: Site,
    /// As written, for example `application/json; charset=utf-8`.
    pub media_type: String,
    /// How it is read and written.
    pub kind: MediaKind,
    /// Its schema; `None` where none is stated.
    pub ty: Option<TypeId>,
    /// Whether it is XML that values of its type are read from and written as.
    pub typed_xml: bool,
    /// Schema of the items of a stream, where it is stated apart (`itemSchema`).
    pub item: Option<TypeId>,
    /// Examples, named where the document names them.
    pub examples: Vec<(Option<String>, Value)>,
    /// How members or items are written, where the document says so.
    pub encodings: Vec<PartEncoding>,
}

/// How one member or item of a form or a multipart body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// Where it was stated.
    pub site: Site,
    /// Whose it is.
    pub of: PartOf,
    /// `contentType`, as written; it may be a list or hold wildcards.
    pub content_type: Option<String>,
    /// `style` and `explode`, where one of them or `allowReserved` is stated; defaults are filled in.
    pub style: Option<(Style, bool)>,
    /// `allowReserved`.
    pub reserved: bool,
    /// Headers of the part.
    pub headers: Vec<PartHeader>,
    /// Encodings within a part that is a multipart body itself.
    pub nested: Vec<PartEncoding>,
}

/// Which parts an encoding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartOf {
    /// The member of this key (`encoding`).
    Member(String),
    /// The part in this place (`prefixEncoding`).
    Position(usize),
    /// All parts that have no encoding of their own (`itemEncoding`).
    Items,
}

/// A header of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartHeader {
    /// Its name.
    pub name: String,
    /// The one value that it can have.
    pub value: Option<String>,
}

/// How a media type is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MediaKind {
    /// JSON and `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/*`.
    Multipart,
    /// XML and `+xml`.
    Xml,
    /// `text/event-stream`.
    Events,
    /// A JSON text on each line.
    Lines,
    /// `application/json-seq` (RFC 7464).
    Sequence,
    /// `text/*` and other textual types that have no structure here (YAML, CSV ..).
    Text,
    /// Anything else: octets.
    Bytes,
}

impl PartEncoding {
    /// Whether it is about the member of this key.
    pub fn is_of(&self, wire: &str) -> bool {
        matches!(&self.of, PartOf::Member(known) if known == wire)
    }

    /// Whether the part is a multipart body itself.
    pub fn is_multipart(&self) -> bool {
        let stated = self.content_type.as_deref().unwrap_or_default().trim_start();
        stated.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/"))
    }
}

impl Media {
    /// The types that it names.
    pub fn types(&self) -> impl Iterator<Item = TypeId> {
        self.ty.into_iter().chain(self.item)
    }
}
