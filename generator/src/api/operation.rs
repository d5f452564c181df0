//! Operations: what may be asked and what may be answered.

use super::{Credential, Doc, Requirement, Server, TypeId};
use crate::source::Site;
use serde_json::Value;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it was stated.
    pub site: Site,
    /// `operationId` as written; not necessarily unique.
    pub id: Option<String>,
    /// HTTP method.
    pub method: Method,
    /// Path below the server's URL.
    pub path: PathTemplate,
    /// Path, query, header and cookie parameters; the operation's own have replaced the path item's.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// Documented answers in document order.
    pub outcomes: Vec<Outcome>,
    /// Alternatives, one of which must be met; empty means that none is needed.
    pub security: Vec<Requirement>,
    /// Servers of this operation alone.
    pub servers: Vec<Server>,
    /// Tags in document order.
    pub tags: Vec<String>,
    /// What is said about it.
    pub doc: Doc,
    /// Whether something of it could not be expressed fully (a warning says what).
    pub degraded: bool,
}

/// An HTTP method (RFC 9110 section 9, RFC 5789), in capitals.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Method(pub String);

/// A path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    /// As written, without a query or fragment.
    pub text: String,
    /// Cut at its parameters.
    pub segments: Vec<Segment>,
    /// Query pairs that the key of the path states with a fixed value (`/search?kind=pet`); always sent.
    pub query: Vec<(String, String)>,
}

/// A piece of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Sent as it stands.
    Literal(String),
    /// Replaced by the path parameter of this wire name.
    Parameter(String),
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it was stated.
    pub site: Site,
    /// Name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: ParameterPlace,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub ty: TypeId,
    /// How it is written.
    pub encoding: Encoding,
    /// What a missing one means.
    pub default: Option<Value>,
    /// Set once on the client, overridable per call (`x-rust-scope: client`).
    pub client_wide: bool,
    /// What is said about it.
    pub doc: Doc,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a parameter is written; defaults are filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// By `style`, `explode` and `allowReserved`.
    Styled {
        /// The style.
        style: Style,
        /// Whether items and properties stand apart.
        explode: bool,
        /// Whether reserved characters stay as they are.
        reserved: bool,
    },
    /// As a document of this media type (`content`).
    Media(String),
}

/// Parameter styles (OpenAPI 3.1 section 4.8.12), and one of Swagger 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `matrix`.
    Matrix,
    /// `label`.
    Label,
    /// `form`.
    Form,
    /// `simple`.
    Simple,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `tsv` of Swagger 2.0.
    TabDelimited,
    /// `deepObject`.
    DeepObject,
}

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
    /// How members of a form are written, where the document says so.
    pub members: Vec<MemberEncoding>,
}

/// How one member of a form or a multipart body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberEncoding {
    /// Its key.
    pub wire: String,
    /// `contentType`, as written; it may be a list or hold wildcards.
    pub content_type: Option<String>,
    /// `style` and `explode`, where one of them or `allowReserved` is stated; defaults are filled in.
    pub style: Option<(Style, bool)>,
    /// Names of headers of the part.
    pub headers: Vec<String>,
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

/// A documented answer.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Where it was stated.
    pub site: Site,
    /// Which statuses it covers.
    pub status: StatusPattern,
    /// Media types in document order; empty when there is no body.
    pub media: Vec<Media>,
    /// Documented headers.
    pub headers: Vec<Header>,
    /// What is said about it.
    pub doc: Doc,
}

/// Statuses of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status.
    Code(u16),
    /// `1XX` to `5XX`.
    Class(u8),
    /// `default`.
    Default,
}

/// A response header.
#[derive(Clone, Debug)]
pub struct Header {
    /// Name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Option<TypeId>,
    /// What is said about it.
    pub doc: Doc,
}

impl Operation {
    /// Whether some alternative needs this credential.
    pub fn needs(&self, credential: &Credential) -> bool {
        self.security.iter().any(|alternative| alternative.uses.iter().any(|one| one.scheme == *credential))
    }
}

impl Media {
    /// The types that it names.
    pub fn types(&self) -> impl Iterator<Item = TypeId> {
        self.ty.into_iter().chain(self.item)
    }
}
