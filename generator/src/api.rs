//! What an API says, in normal form: every id resolves, no `$ref`, no `allOf`, no version differences.
//! Knows nothing of Rust names, `Option` or serde.

mod arena;
mod body;
pub(crate) mod constraint;
mod default_server;
mod describe;
mod doc;
mod incoming;
mod lexical;
mod number;
mod operation;
mod page_rule;
mod pages;
mod prune;
mod schema;
mod security;
mod uses;
mod xml;

pub use arena::{Arena, IncomingId, OperationId, TypeId};
pub use body::{Body, Media, MediaKind, PartEncoding, PartHeader, PartOf};
pub use constraint::{Constraint, NamePatterns, Pattern};
pub use default_server::DefaultServer;
pub use describe::describe;
pub use doc::{Asked, Doc};
pub use incoming::{Channel, Family, Incoming, Trigger};
pub use lexical::Lexical;
pub(crate) use lexical::lexical;
pub use number::Number;
pub use operation::{
    ContentKind, Encoding, Header, Link, Method, Operation, Outcome, Parameter, ParameterPlace, PathTemplate,
    Segment, StatusPattern, Style,
};
pub use page_rule::{PageRule, PagedBy};
pub use pages::{PageKind, Paged, Pages};
pub(crate) use pages::{aliased, at, page, properties, token};
pub use schema::{
    Direction, EnumValue, Enumeration, EnumerationBase, Mark, Object, Origin, Owner, Property, Rest, Role,
    Scalar, Shape, Tag, TagValue, Type, Union, Variant,
};
pub(crate) use uses::{Travel, answered, arriving, children, received, sent, travels};
pub(crate) use xml::{Placed, is_structured, item, place, root, root_item, target};
pub use xml::{Xml, XmlHints, XmlNode};

pub use security::{
    Credential, Flows, Requirement, Scheme, SchemeKind, SchemePlace, SchemeUse, Server, ServerVariable,
};

use std::collections::BTreeSet;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Title, version and the like.
    pub info: Info,
    /// Base URLs in document order.
    pub servers: Vec<Server>,
    /// Which one calls go to unless the caller names another.
    pub default_server: DefaultServer,
    /// Every schema that the document states, component or inline, in the order of discovery.
    pub types: Arena<TypeId, Type>,
    /// Operations in document order.
    pub operations: Arena<OperationId, Operation>,
    /// Requests that the API's server sends, in document order: webhooks, then callbacks.
    pub incoming: Arena<IncomingId, Incoming>,
    /// Incoming requests that may arrive at one address.
    pub families: Vec<Family>,
    /// Security schemes in document order.
    pub schemes: Vec<Scheme>,
    /// Tags as described by the document, then those merely used.
    pub tags: Vec<TagInfo>,
    /// Whether types that no operation and no incoming request uses are of no interest: a part of the document was chosen.
    pub only_used: bool,
    /// Operations of the document that were not chosen, as `GET /pets`.
    pub left_out: BTreeSet<String>,
    /// What was counted on the way.
    pub coverage: Coverage,
}

/// `info` and its relatives.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// `info.title`.
    pub title: String,
    /// `info.version`, as written.
    pub version: String,
    /// `info.summary`.
    pub summary: Option<String>,
    /// `info.description`.
    pub description: Option<String>,
    /// `info.license.identifier` or `.name`.
    pub license: Option<String>,
    /// `externalDocs.url`.
    pub documentation: Option<String>,
    /// `info.contact.url`.
    pub contact: Option<String>,
}

/// A tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagInfo {
    /// Name as written.
    pub name: String,
    /// Its name for people (3.2).
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// The tag that it belongs to (3.2); one that there is, and no circle.
    pub parent: Option<String>,
    /// What kind of tag it is (3.2): `nav`, `badge`, `audience` or a word of the document's own.
    pub kind: Option<String>,
}

/// How much of the document became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations that the document states, including the skipped ones.
    pub operations: usize,
    /// Operations that were left out with an error.
    pub skipped: usize,
    /// Incoming requests that the document states, including the skipped ones.
    pub incoming: usize,
    /// Incoming requests that were left out with an error.
    pub incoming_skipped: usize,
    /// Types that any JSON value fits.
    pub untyped: Untyped,
}

/// Types that any JSON value fits, by the reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untyped {
    /// The document says nothing: `{}`, `true`, every type by name, or no schema where one could stand.
    pub silent: usize,
    /// Only values are excluded (`not`, `if`), which is no type.
    pub conditional: usize,
    /// No value is allowed (`false`).
    pub never: usize,
    /// What is said means nothing: an unknown type, a reference to nothing, a schema that is only itself.
    pub broken: usize,
    /// Something is said that got lost.
    pub lost: usize,
}

impl Untyped {
    /// All of them.
    pub fn total(self) -> usize {
        let Untyped { silent, conditional, never, broken, lost } = self;
        silent + conditional + never + broken + lost
    }
}
