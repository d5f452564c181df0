//! Request bodies to write: how each is sent, and what the caller chooses. Not what answers give.

use super::{Doc, Ident, Ty};

/// A request body.
#[derive(Clone, Debug)]
pub struct BodyPlan {
    /// Argument or setter.
    pub name: Ident,
    /// Whether it is an argument.
    pub required: bool,
    /// How it is sent.
    pub way: BodyWay,
    /// Text above its setter.
    pub doc: Doc,
    /// What the document allows beside what is sent.
    pub note: Option<String>,
}

/// The way of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyWay {
    /// There is one.
    One {
        /// How it is sent.
        kind: BodyKind,
        /// Media type.
        media_type: String,
    },
    /// The caller chooses.
    Choice {
        /// Name of the enum, beside the operation's marker.
        name: Ident,
        /// What says most about the content first.
        variants: Vec<BodyVariant>,
    },
}

/// One way of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyVariant {
    /// Its name.
    pub name: Ident,
    /// How it is sent.
    pub kind: BodyKind,
    /// Media type.
    pub media_type: String,
    /// Whether the type of the value says that this variant is meant.
    pub from: bool,
}

/// How a part of a form or a multipart body is written, where not by the default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRule {
    /// Which part.
    pub of: RuleOf,
    /// Its content type.
    pub content_type: Option<String>,
    /// Style word of the runtime, and explode.
    pub style: Option<(&'static str, bool)>,
    /// Whether reserved characters of a form stay as they are.
    pub reserved: bool,
    /// Headers that have one value.
    pub headers: Vec<(String, String)>,
    /// Rules within the part.
    pub nested: Vec<PartRule>,
}

/// Which part a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleOf {
    /// That of the member of this key.
    Member(String),
    /// That in this place.
    Position(usize),
    /// All others.
    Items,
}

/// How a body is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A value of this type, as JSON.
    Json(Ty),
    /// A value of this type, as XML by this table.
    Xml(Ty, Ident),
    /// A value of this type, form-urlencoded.
    Form(Ty, Vec<PartRule>),
    /// A value of this type, a part for each member.
    Multipart(Ty, Vec<PartRule>),
    /// Parts that the document does not describe.
    Parts,
    /// Text.
    Text,
    /// Octets of a media type that the caller may change.
    Raw,
}
