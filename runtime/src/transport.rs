//! How a finished request gets to a server: one object-safe trait. It knows no API and no JSON.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::BoxFuture;
use crate::body::Body;
use crate::stream::ByteStream;

/// Sends requests. The default is reqwest (feature `reqwest`); tests use
/// [`testing::CannedTransport`](crate::testing::CannedTransport).
///
/// A transport sends exactly the request it is given. It must not follow a redirect to another origin
/// (scheme, host and port): the request carries credentials. It gives back every answer, whatever the
/// status; an error means that there is no answer. It finds the time limits of the call as [`Timeouts`]
/// among the request's extensions and is the one to keep them: the runtime itself has no clock, and so
/// needs no particular executor.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and gives the answer as soon as its head is there.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>>;

    /// Waits. `None`, unless a transport says otherwise: it has no clock, so that nothing is repeated and
    /// no deadline holds.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        let _ = duration;
        None
    }
}

/// The time limits of one exchange, in the request's extensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// From the first step of the exchange to the last byte of the answer.
    pub total: Option<Duration>,
    /// The longest silence: before the head of the answer, and between two pieces of its body.
    pub idle: Option<Duration>,
}

/// Why there is no answer, or no more of it.
///
/// Its source must not hold the request's query or headers; credentials stand there.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// What sort of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about: the server has not seen the request.
    Connect,
    /// A time limit was reached.
    Timeout,
    /// The connection broke, or what came was not HTTP.
    Other,
}

impl TransportError {
    /// No connection came about.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, source.into())
    }

    /// A time limit was reached.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Timeout, source.into())
    }

    /// Anything else.
    pub fn other(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, source.into())
    }

    fn new(kind: TransportErrorKind, source: Box<dyn StdError + Send + Sync>) -> Self {
        Self { kind, source }
    }

    /// What sort of failure it was.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }

    /// One phrase for a message; the source says the rest.
    pub(crate) fn phrase(&self) -> &'static str {
        match self.kind {
            TransportErrorKind::Connect => "cannot connect to the server",
            TransportErrorKind::Timeout => "the server took too long",
            TransportErrorKind::Other => "the exchange with the server broke off",
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.phrase())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
