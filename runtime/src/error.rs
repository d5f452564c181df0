//! The one error of every client: small, boxed, not generic. How it is looked into is `error_access`.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::BoxError;
use crate::provider::{ProviderError, Told};
use crate::transport::{TransportError, TransportErrorKind};

/// Why a call gave no value.
///
/// `Display` is one line without credentials and without the request's query; it never repeats
/// [`source`](StdError::source). The raw answer, if there was one, is kept: see [`Error::body`].
pub struct Error(pub(crate) Box<Inner>);

pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: &'static str,
    pub(crate) message: String,
    pub(crate) answer: Option<Answered>,
    pub(crate) path: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What the server had said.
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The stage at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built: no base URL, an impossible header, no transport.
    Config,
    /// The request could not be built from the arguments.
    Request,
    /// The operation needs a credential that was not set.
    MissingCredential,
    /// A provider gave no credential; [`source`](StdError::source) says why. If there is a status, it is that of the
    /// answer that refused the credential before.
    Credential,
    /// A hook of the client's user refused the request; [`source`](StdError::source) says why.
    Hook,
    /// No connection came about; the server has not seen the request.
    Connect,
    /// A time limit was reached.
    Timeout,
    /// The exchange broke off.
    Transport,
    /// The server answered with a status that is not a success of this operation.
    Status,
    /// The answer could not be read as what the document promises.
    Decode,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// A file on this machine could not be written.
    File,
    /// The server reported a failure by an event of the name `error`, in a stream that had begun well.
    Event,
    /// The call was to be waited for where nothing may block; nothing was sent. Feature `blocking`.
    Blocking,
    /// The pages of an operation lead in a circle, to another host, or are more than the caller allows.
    Pagination,
    /// A call was made again and again, and within its limits the value did not become what was waited for. The last
    /// answer is there: see [`Error::body`].
    Polling,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, operation: &'static str, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            message,
            answer: None,
            path: None,
            attempts: 0,
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, "", message.into())
    }

    pub(crate) fn provider(operation: &'static str, scheme: &str, error: ProviderError) -> Self {
        let message = format!("the provider gave no credential for {scheme}");
        let mut wrapped = Self::new(ErrorKind::Credential, operation, message);
        wrapped.0.source = Some(Box::new(Told(error)));
        wrapped
    }

    pub(crate) fn hook(operation: &'static str, cause: BoxError) -> Self {
        let mut wrapped = Self::new(ErrorKind::Hook, operation, "a hook refused the request".to_owned());
        wrapped.0.source = Some(cause);
        wrapped
    }

    pub(crate) fn transport(operation: &'static str, error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Other => ErrorKind::Transport,
        };
        let mut wrapped = Self::new(kind, operation, error.phrase().to_owned());
        wrapped.0.source = Some(error.into_source());
        wrapped
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_answer(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        self.0.answer = Some(Answered { status, headers, body });
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.operation.is_empty() {
            write!(f, "`{}`: ", self.0.operation)?;
        }
        f.write_str(&self.0.message)
    }
}

/// Shows no header value and no body: both may hold what should not be logged.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("message", &self.0.message);
        if let Some(answer) = &self.0.answer {
            out.field("status", &answer.status).field("body_length", &answer.body.len());
        }
        if self.0.attempts > 1 {
            out.field("attempts", &self.0.attempts);
        }
        if let Some(path) = &self.0.path {
            out.field("path", path);
        }
        if let Some(source) = &self.0.source {
            out.field("source", source);
        }
        out.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}
