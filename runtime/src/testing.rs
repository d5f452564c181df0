//! A transport with prepared answers, for tests without a network. It checks nothing by itself.

mod round_trip;

pub use round_trip::assert_round_trip;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode, Uri};

use crate::BoxFuture;
use crate::body::Body;
use crate::stream::{ByteStream, Collect};
use crate::transport::{Timeouts, Transport, TransportError};

/// Answers requests from closures and a queue, and keeps what it was sent.
///
/// Clones share everything: keep one, give the other to the builder.
///
/// ```
/// use clientsmith_runtime::testing::{Answer, CannedTransport};
/// let canned = CannedTransport::new();
/// canned.push(Answer::json(200, r#"{"id":1}"#));
/// canned.on(|seen| (seen.uri.path() == "/health").then(|| Answer::new(204)));
/// ```
#[derive(Clone, Default)]
pub struct CannedTransport(Arc<Mutex<State>>);

type Matcher = Box<dyn Fn(&Seen) -> Option<Answer> + Send>;

#[derive(Default)]
struct State {
    queue: VecDeque<Answer>,
    matchers: Vec<Matcher>,
    seen: Vec<Seen>,
    has_clock: bool,
    waits: Vec<Duration>,
}

/// A request that was sent, its body read. Its fields hold the credentials; its `Debug` does not show
/// the query or the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seen {
    /// The method.
    pub method: Method,
    /// The whole URI.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, empty if there was none.
    pub body: Bytes,
    /// The time limits of the call.
    pub timeouts: Timeouts,
}

/// A prepared answer, or a failure to answer.
#[derive(Debug)]
#[must_use]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: VecDeque<Result<Bytes, TransportError>>,
    failure: Option<TransportError>,
}

impl Answer {
    /// An answer without a body.
    ///
    /// # Panics
    /// `status` is not between 100 and 999.
    pub fn new(status: u16) -> Self {
        Self {
            status: StatusCode::from_u16(status).expect("a status is between 100 and 999"),
            headers: HeaderMap::new(),
            body: VecDeque::new(),
            failure: None,
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
        Self { failure: Some(error), ..Self::new(500) }
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
        self.body.push_back(Err(error));
        self
    }
}

impl CannedTransport {
    /// A transport without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer to the queue; each is given once, in turn.
    pub fn push(&self, answer: Answer) {
        self.state().queue.push_back(answer);
    }

    /// Adds a closure that is asked before the queue is, in the order of adding.
    pub fn on(&self, matcher: impl Fn(&Seen) -> Option<Answer> + Send + 'static) {
        self.state().matchers.push(Box::new(matcher));
    }

    /// Gives the transport a clock that does not run: waits end at once and are kept, so that calls are repeated as
    /// their [`Retry`](crate::Retry) says. Without it no call is repeated.
    pub fn allow_waits(&self) {
        self.state().has_clock = true;
    }

    /// How long calls would have waited between their attempts.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// How many answers of the queue were not asked for.
    pub fn remaining(&self) -> usize {
        self.state().queue.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, seen: Seen) -> Result<http::Response<ByteStream>, TransportError> {
        let mut state = self.state();
        let matched = state.matchers.iter().find_map(|matcher| matcher(&seen));
        let answer = matched.or_else(|| state.queue.pop_front());
        let lacking = format!("no canned answer for {} {}", seen.method, seen.uri.path());
        state.seen.push(seen);
        let answer = answer.ok_or_else(|| TransportError::other(lacking))?;
        if let Some(failure) = answer.failure {
            return Err(failure);
        }
        let mut out = http::Response::new(ByteStream::new(Queue(answer.body)));
        *out.status_mut() = answer.status;
        *out.headers_mut() = answer.headers;
        Ok(out)
    }
}

impl Transport for CannedTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        let this = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = match body.into_stream().collect(u64::MAX).await {
                Ok(bytes) => bytes,
                Err(Collect::Broken(error)) => return Err(error),
                Err(Collect::TooLarge) => Bytes::new(),
            };
            this.answer(Seen {
                method: head.method,
                uri: head.uri,
                headers: head.headers,
                body,
                timeouts: head.extensions.get().copied().unwrap_or_default(),
            })
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        let this = self.clone();
        // Noted when it is awaited: a deadline's clock is made and not waited for.
        self.state()
            .has_clock
            .then(|| -> BoxFuture<()> { Box::pin(async move { this.state().waits.push(duration) }) })
    }
}

struct Queue(VecDeque<Result<Bytes, TransportError>>);

impl futures_core::Stream for Queue {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.pop_front())
    }
}

impl fmt::Debug for CannedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("CannedTransport")
            .field("requests", &state.seen.len())
            .field("remaining", &state.queue.len())
            .finish()
    }
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen")
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .field("headers", &self.headers)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}
