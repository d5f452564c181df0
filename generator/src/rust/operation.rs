//! Operations to write: groups, methods, inputs, outcomes.

use super::{BodyPlan, Deprecation, Doc, Gate, Ident, PartRule, Ty};

/// Operations of one tag, or of one word of paths.
#[derive(Clone, Debug)]
pub struct Group {
    /// The struct; `None` for operations that stand on the client itself.
    pub name: Option<Ident>,
    /// Name of its file and module.
    pub module: Ident,
    /// The client's method that gives it.
    pub accessor: Ident,
    /// What brings it.
    pub gate: Gate,
    /// Text above it.
    pub doc: Doc,
    /// In document order.
    pub methods: Vec<Method>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Method {
    /// The method's name.
    pub name: Ident,
    /// The marker type's name.
    pub marker: Ident,
    /// What the document calls it; shown in errors.
    pub id: String,
    /// HTTP method in capitals.
    pub verb: String,
    /// Path template with the wire names of its parameters.
    pub template: String,
    /// What the document says of it.
    pub doc: Doc,
    /// What else is to be said: arguments, media types, headers, pages.
    pub notes: Doc,
    /// Other names that the documentation search should find it by.
    pub aliases: Vec<String>,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// Alternatives of scheme indexes.
    pub security: Vec<Vec<usize>>,
    /// Value of the `accept` header; empty for none.
    pub accept: String,
    /// Client-wide headers that it declares.
    pub client_headers: Vec<String>,
    /// The header whose value the client makes where the caller does not: a key for each call.
    pub idempotency_key: Option<String>,
    /// Servers of this operation alone: the first one's URL.
    pub base_url: Option<String>,
    /// Query pairs that are always sent.
    pub fixed_query: Vec<(String, String)>,
    /// Required ones are arguments, the others setters.
    pub inputs: Vec<Input>,
    /// Request body.
    pub body: Option<BodyPlan>,
    /// Statuses that are a success; empty for 2XX.
    pub success: Vec<Status>,
    /// The documented status of success where that is another than 200, and the table of `output` does not say it.
    pub documented: Option<u16>,
    /// How its pages hang together, where its answers are pages.
    pub pages: Option<Paging>,
    /// What success gives.
    pub output: Outcome,
    /// What failure gives.
    pub failure: Outcome,
    /// Other ways of answering.
    pub doors: Vec<Door>,
    /// The call of the documentation's example.
    pub example: Example,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Input {
    /// Argument or setter.
    pub name: Ident,
    /// Setter that sends the name without a value.
    pub empty: Option<Ident>,
    /// Name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: InputPlace,
    /// Whether it is an argument.
    pub required: bool,
    /// What the caller gives.
    pub ty: InputType,
    /// How it is written where not by the place's default.
    pub style: Option<WireStyle>,
    /// Text above its setter.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
}

/// How pages hang together, in the words of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Functions of the runtime's table with what they are given: the first makes it, the others add to it.
    pub words: Vec<(&'static str, Vec<PagingWord>)>,
    /// What the pages hold.
    pub item: Ty,
}

/// What a word of paging is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingWord {
    /// A name or a pointer.
    Text(String),
    /// A number.
    Number(i64),
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// The query as a whole.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// What the caller gives for a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputType {
    /// `impl AsRef<str>`.
    Text,
    /// A value of this copy type.
    Bare(Ty),
    /// `impl Into<T>`.
    Into(Ty),
    /// `impl IntoIterator<Item = impl Into<T>>`.
    List(Ty),
    /// `&T`.
    Borrowed(Ty),
}

/// How a parameter is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireStyle {
    /// Style word of the runtime, explode, allowReserved.
    Styled(&'static str, bool, bool),
    /// As JSON text.
    Json,
    /// As text: query strings alone.
    Text,
    /// As a form, with the rules of its members: query strings alone.
    Form(Vec<PartRule>),
}

/// What an answer gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is documented (failure only).
    None,
    /// One kind of body.
    One(Payload),
    /// One enum with a variant for each kind of body.
    Enum(OutcomeEnum),
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payload {
    /// JSON of this type.
    Json(Ty),
    /// XML of this type, by this table.
    Xml(Ty, Ident),
    /// Text.
    Text,
    /// None.
    Empty,
    /// A streamed body.
    Download,
    /// A streamed body of items.
    Items(ItemKind, Ty),
    /// A streamed body of events whose data is text.
    Texts,
    /// A streamed body of parts.
    Parts,
}

/// How items are told apart, and what one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// Events whose data is the item.
    Events,
    /// Events that are the item.
    Envelopes,
    /// Lines of JSON.
    Lines,
    /// A JSON text sequence.
    Sequence,
    /// Parts of JSON.
    Parts,
}

/// Another way of answering that a call can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// The call's method.
    pub name: Ident,
    /// The marker type of what is asked for.
    pub marker: Ident,
    /// Value of the `accept` header.
    pub accept: Option<String>,
    /// What it gives.
    pub output: Payload,
    /// As the document writes it.
    pub media_type: String,
    /// Member of the JSON body that is set to `true` on the way.
    pub flag: Option<String>,
}

/// An enum of bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeEnum {
    /// Its name, beside the operation's marker.
    pub name: Ident,
    /// In document order; `default` last.
    pub variants: Vec<OutcomeVariant>,
}

/// One body of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeVariant {
    /// Its name.
    pub name: Ident,
    /// Statuses that give it.
    pub status: Status,
    /// What it holds.
    pub payload: Payload,
    /// Text above it.
    pub doc: Doc,
}

/// Statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One.
    Code(u16),
    /// A class, `1` to `5`.
    Class(u8),
    /// All others.
    Default,
}

/// A documentation example: expressions for the required arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// In the order of the arguments.
    pub arguments: Vec<Argument>,
}

/// One argument of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Name of the argument.
    pub name: Ident,
    /// How it is shown.
    pub ty: ArgumentType,
}

/// How an example's argument is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentType {
    /// A literal or constructor, as Rust text made by the planner of literals alone.
    Expression(String),
    /// A hidden parameter of the example of this type.
    Parameter(Ty),
}

/// An example of the document: read, written again, equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleTest {
    /// The test's name.
    pub name: Ident,
    /// What it is an example of.
    pub doc: String,
    /// Its type.
    pub ty: Ty,
    /// Its JSON.
    pub json: String,
}
