//! Incoming requests to write: what each holds and what may be answered. Not operations that a client calls.

use super::{Deprecation, Doc, Ident, Status, Ty};

/// One incoming request, or any of those that arrive at one address.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The marker type's name.
    pub name: Ident,
    /// What the document calls it; shown in errors.
    pub id: String,
    /// HTTP method in capitals; empty where several may arrive.
    pub verb: String,
    /// Text above the marker.
    pub doc: Doc,
    /// Other names that the documentation search should find it by.
    pub aliases: Vec<String>,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// What arrives.
    pub body: ArrivingBody,
    /// The struct of the parameters, and how each member of it is found.
    pub parameters: Option<(Ty, Vec<ArrivingParameter>)>,
    /// In document order.
    pub answers: Vec<Answer>,
}

/// The body of an incoming request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArrivingBody {
    /// None is documented.
    None,
    /// One type, in one or several ways.
    One(Held, Vec<Way>),
    /// Several types.
    Choice {
        /// Name of the enum, beside the marker.
        name: Ident,
        /// In the order of the document.
        variants: Vec<(Ident, Held, Way)>,
    },
}

/// What a body is read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// A value of this type.
    Type(Ty),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The runtime's word: `json`, `form`, `text`, `bytes`.
    pub word: &'static str,
    /// Media type.
    pub media_type: String,
    /// Members of a form that are no texts.
    pub rules: Vec<(String, Written)>,
}

/// What a text stands for: the runtime's word, and what stands between the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written(pub &'static str, pub Option<char>);

/// Where a parameter is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivingParameter {
    /// Name on the wire.
    pub wire: String,
    /// Key of its member.
    pub member: String,
    /// The runtime's word: `query`, `header`, `cookie`.
    pub place: &'static str,
    /// What its text stands for.
    pub written: Written,
}

/// An answer that the receiver may give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The function that makes it.
    pub name: Ident,
    /// Its status.
    pub status: Status,
    /// What it holds, and its media type.
    pub body: Option<(Held, String)>,
    /// Text above the function.
    pub doc: Doc,
}
