//! For tests without a network: a transport with prepared answers, which checks nothing by itself. Behind the feature
//! `testing` also a mock that checks what it is asked.

mod answer;
#[cfg(feature = "testing")]
mod cassette;
#[cfg(feature = "testing")]
mod clock;
mod feature;
#[cfg(feature = "testing")]
mod made;
#[cfg(feature = "testing")]
mod mock;
mod round_trip;
#[cfg(feature = "testing")]
pub(crate) mod written;

pub use answer::Answer;
#[cfg(feature = "testing")]
pub use cassette::{Cassette, CassetteMode};
#[cfg(feature = "testing")]
#[cfg(all(feature = "mock-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use mock::MockServer;
#[cfg(feature = "testing")]
pub use mock::{ANY, Mock, MockTransport, Rule, Times, mocked};
pub use round_trip::assert_round_trip;
#[cfg(feature = "testing")]
pub use written::{Answered, value};

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderMap;
use http::{Method, Uri};

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

impl Seen {
    /// Reads the body of a request.
    pub(crate) async fn read(request: http::Request<Body>) -> Result<Self, TransportError> {
        let (head, body) = request.into_parts();
        let body = match body.into_stream().collect(u64::MAX).await {
            Ok(bytes) => bytes,
            Err(Collect::Broken(error)) => return Err(error),
            Err(Collect::TooLarge) => Bytes::new(),
        };
        Ok(Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
            timeouts: head.extensions.get().copied().unwrap_or_default(),
        })
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
        if state.has_clock && !answer.delay.is_zero() {
            state.waits.push(answer.delay);
        }
        answer.into_response()
    }
}

impl Transport for CannedTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        let this = self.clone();
        Box::pin(async move {
            let seen = Seen::read(request).await?;
            this.answer(seen)
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
