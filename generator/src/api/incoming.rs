//! Incoming requests: what the API's server asks of a server of the client's user. Not what a client asks.

use super::{Body, Doc, IncomingId, Method, OperationId, Outcome, Parameter, Requirement, TypeId};
use crate::source::Site;

/// One request that the API's server sends: an operation seen from the other side.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Where it was stated.
    pub site: Site,
    /// What makes the server send it; at least one. Several where callbacks refer to one statement.
    pub triggers: Vec<Trigger>,
    /// `operationId` as written.
    pub id: Option<String>,
    /// HTTP method.
    pub method: Method,
    /// Query, header and cookie parameters.
    pub parameters: Vec<Parameter>,
    /// The object of those parameters that can be read, where there are any.
    pub inputs: Option<TypeId>,
    /// The body that arrives.
    pub body: Option<Body>,
    /// Answers that the receiver may give, in document order.
    pub outcomes: Vec<Outcome>,
    /// How the server shows who it is: alternatives.
    pub security: Vec<Requirement>,
    /// What is said about it.
    pub doc: Doc,
    /// Whether something of it could not be expressed fully (a warning says what).
    pub degraded: bool,
}

/// What makes a server send a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// An agreement outside of the API: an entry of `webhooks` or `x-webhooks`.
    Webhook(String),
    /// A call: an entry of an operation's `callbacks`.
    Callback {
        /// The operation that is called; nothing for a callback of an incoming request.
        of: Option<OperationId>,
        /// The callback's key.
        key: String,
        /// Where the request goes: a runtime expression (OpenAPI 3.1 section 4.8.18.3).
        expression: String,
    },
}

/// Incoming requests that may arrive at one address, and so have to be told apart by what is in them.
#[derive(Clone, Debug)]
pub struct Family {
    /// Where they arrive.
    pub channel: Channel,
    /// What any of them holds: a union.
    pub ty: TypeId,
    /// Which they are, in document order.
    pub members: Vec<IncomingId>,
}

/// An address, as far as a document tells it from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// That of all webhooks.
    Webhooks,
    /// That which the callbacks of an operation name by one expression.
    Callbacks(OperationId, String),
}
