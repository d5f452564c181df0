//! Operations: what may be asked and what may be answered.

use super::{Body, Credential, Doc, Media, OperationId, Paged, PartEncoding, Requirement, Server, TypeId};
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
    /// What is said of its pages.
    pub paged: Paged,
    /// Alternatives, one of which must be met; empty means that none is needed.
    pub security: Vec<Requirement>,
    /// Servers of this operation alone.
    pub servers: Vec<Server>,
    /// Tags in document order.
    pub tags: Vec<String>,
    /// What it stands under: its first tag, unless the user wants another.
    pub group: Option<String>,
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
    /// Whether it may be sent without a value in a query (`allowEmptyValue`).
    pub may_be_empty: bool,
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
    /// The query as a whole (3.2).
    QueryString,
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
    Content(String, ContentKind),
}

/// How a value of a media type becomes the text of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentKind {
    /// Its JSON.
    Json,
    /// It is text itself.
    Text,
    /// A form, which a query as a whole can be.
    Form(Vec<PartEncoding>),
}

/// Parameter styles (OpenAPI 3.1 section 4.8.12), and one of Swagger 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `cookie` of 3.2: as `form`, without percent-encoding.
    Cookie,
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
    /// Calls that this answer leads to.
    pub links: Vec<Link>,
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
    /// Where it was stated.
    pub site: Site,
    /// Name on the wire.
    pub wire: String,
    /// Its type; text where none is stated.
    pub ty: Option<TypeId>,
    /// How it is written.
    pub encoding: Encoding,
    /// Whether the document promises it.
    pub required: bool,
    /// What is said about it.
    pub doc: Doc,
}

/// A later call that an answer leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it was stated.
    pub site: Site,
    /// Its key.
    pub name: String,
    /// The operation, where it is one of this API.
    pub target: Option<OperationId>,
    /// `operationId` or `operationRef` as written.
    pub reference: String,
    /// Which parameter gets what: constants as JSON, expressions as they are written.
    pub parameters: Vec<(String, String)>,
    /// What the body is.
    pub body: Option<String>,
    /// URL of the server that the call goes to, where the link names one.
    pub server: Option<String>,
    /// Prose.
    pub description: Option<String>,
}

impl Operation {
    /// Whether some alternative needs this credential.
    pub fn needs(&self, credential: &Credential) -> bool {
        self.security.iter().any(|alternative| alternative.uses.iter().any(|one| one.scheme == *credential))
    }
}
