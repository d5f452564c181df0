//! What a server would have said, or that it said nothing. It knows no operation.

use std::collections::VecDeque;
use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::stream::ByteStream;
use crate::transport::{TransportError, TransportErrorKind};

/// A prepared answer, or a failure to answer.
#[derive(Clone, Debug)]
#[must_use]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: VecDeque<Result<Bytes, Failure>>,
    failure: Option<Failure>,
    pub(crate) delay: Duration,
}

/// A [`TransportError`] that can be given more than once.
#[derive(Clone, Debug)]
struct Failure(TransportErrorKind, String);

impl Answer {
    /// An answer without a body.
    ///
    /// # Panics
    /// `status` is not between 100 and 999.
    pub fn new(status: u16) -> Self {
        Self {
            status: code(status),
            headers: HeaderMap::new(),
            body: VecDeque::new(),
            failure: None,
            delay: Duration::ZERO,
        }
    }

    /// An answer of `application/json`.
    ///
    /// # Panics
    /// As [`Answer::new`].
    pub fn json(status: u16, json: impl Into<Bytes>) -> Self {
        Self::new(status).header(CONTENT_TYPE.as_str(), "application/json").chunk(json)
    }

    /// No answer but this failure.
    pub fn fail(error: TransportError) -> Self {
        Self { failure: Some(error.into()), ..Self::new(500) }
    }

    /// Another status.
    ///
    /// # Panics
    /// As [`Answer::new`].
    pub fn status(mut self, status: u16) -> Self {
        self.status = code(status);
        self
    }

    /// Adds a header.
    ///
    /// # Panics
    /// The name or the value cannot be in a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name fit for a header");
        let value = HeaderValue::from_str(value).expect("a value fit for a header");
        self.headers.append(name, value);
        self
    }

    /// Adds a piece of the body.
    pub fn chunk(mut self, bytes: impl Into<Bytes>) -> Self {
        self.body.push_back(Ok(bytes.into()));
        self
    }

    /// Breaks the body off after the pieces so far.
    pub fn broken(mut self, error: TransportError) -> Self {
        self.body.push_back(Err(error.into()));
        self
    }

    /// Comes after `delay`, which is past at once: the clock of a test does not run. A call whose time limit is shorter
    /// fails, of a mock.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(crate) fn into_response(self) -> Result<http::Response<ByteStream>, TransportError> {
        if let Some(failure) = self.failure {
            return Err(failure.into());
        }
        let mut out = http::Response::new(ByteStream::new(Pieces(self.body)));
        *out.status_mut() = self.status;
        *out.headers_mut() = self.headers;
        Ok(out)
    }

    /// The length of a body that is one piece or none.
    #[cfg(all(feature = "mock-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub(crate) fn length(&self) -> Option<u64> {
        match self.body.iter().collect::<Vec<_>>().as_slice() {
            [] => Some(0),
            [Ok(bytes)] => Some(bytes.len() as u64),
            _ => None,
        }
    }

    /// The bytes of the body so far.
    #[cfg(feature = "testing")]
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.body.iter().filter_map(|piece| piece.as_ref().ok()).flatten().copied().collect()
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status is between 100 and 999")
}

impl From<TransportError> for Failure {
    fn from(error: TransportError) -> Self {
        let text = error.source().map(ToString::to_string).unwrap_or_default();
        Self(error.kind(), text)
    }
}

impl From<Failure> for TransportError {
    fn from(Failure(kind, text): Failure) -> Self {
        match kind {
            TransportErrorKind::Connect => Self::connect(text),
            TransportErrorKind::Timeout => Self::timeout(text),
            TransportErrorKind::Other => Self::other(text),
        }
    }
}

struct Pieces(VecDeque<Result<Bytes, Failure>>);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|piece| piece.map_err(Into::into)))
    }
}
