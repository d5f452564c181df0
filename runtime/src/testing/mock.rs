//! A mock: rules whose matchers are calls of the generated client, and whose answers have the types of the operation.
//! It opens no socket. What a rule compares is told by `wanted`, what is written of it by `report`.

mod difference;
mod report;
mod rule;
#[cfg(all(feature = "mock-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
mod serve;
mod state;
mod wanted;

pub(super) use difference::content as differ;
pub use rule::{Rule, Times};
#[cfg(all(feature = "mock-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use serve::MockServer;
pub(super) use wanted::{Content, SAME, boundary, compare_pairs, pairs, replaced};

use std::fmt;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use crate::BoxFuture;
use crate::body::Body;
use crate::builder::CoreBuilder;
use crate::call::OperationCall;
use crate::error::Error;
use crate::scheme::Place;
use crate::stream::ByteStream;
use crate::testing::{Answered, Seen};
use crate::transport::{Timeouts, Transport, TransportError};
use state::Shared;
use wanted::Wanted;

/// In place of a text in a matcher: any value will do. In the path, the query, a header, a cookie, or a JSON body.
pub const ANY: &str = "<anything>";

/// Answers the calls of a client by rules, and checks that they came.
///
/// A rule is made of a call of the generated client: what that call sets must be the same in the request, what it does
/// not set may be anything. Of the rules that match, the first that is not used up answers. A request that no rule
/// answers fails its call and the test; so does a rule that was not asked, unless it is
/// [`optional`](Rule::optional). Both are told by [`Mock::verify`], or when the mock is dropped. Waits take no time: the
/// mock's clock jumps.
///
/// ```no_run
/// # use clientsmith_runtime as rt;
/// # use rt::testing::Mock;
/// # rt::operation! { GetPet "getPet" GET "/pets/{petId}" { output json rt::Json, failure json rt::Json } }
/// # struct Typed(rt::Call);
/// # impl rt::OperationCall for Typed { type Operation = GetPet; fn into_call(self) -> rt::Call { self.0 } }
/// # fn call() -> Typed { unimplemented!() }
/// # fn main() {
/// let mock = Mock::new();
/// // `call()` stands for `client.pets().get("7")`
/// mock.on(call()).reply_status(503).header("retry-after", "1").times(1);
/// mock.on(call()).reply(serde_json::json!({"id": "7", "name": "Rex"}));
/// // .. the code under test ..
/// mock.verify();
/// # }
/// ```
pub struct Mock {
    shared: Arc<Shared>,
    verified: bool,
}

/// The transport of a mock. Clones belong to the same mock.
#[derive(Clone)]
pub struct MockTransport(Arc<Shared>);

impl Mock {
    /// A mock without rules. Clients get it by `ClientBuilder::mock`, or its transport by itself.
    #[allow(clippy::new_without_default, reason = "a mock is made to be held on to")]
    pub fn new() -> Self {
        Self { shared: Arc::default(), verified: false }
    }

    /// What a client sends its requests through.
    pub fn transport(&self) -> MockTransport {
        MockTransport(Arc::clone(&self.shared))
    }

    /// A rule for the requests that are as `call`, as far as it says.
    ///
    /// # Panics
    /// The call cannot be sent: an argument is impossible, or its body comes from elsewhere while it is sent.
    #[track_caller]
    pub fn on<C: OperationCall>(&self, call: C) -> Rule<'_, C::Operation>
    where
        C::Operation: Answered,
    {
        match Wanted::of_call(call.into_call(), Location::caller()) {
            Ok(wanted) => self.rule(wanted),
            Err(problem) => panic!("this call matches no request: {problem}"),
        }
    }

    /// A rule for all requests of operation `O`.
    ///
    /// A value in the path has no slash. The template of one operation may hold for the path of another: state that one
    /// first.
    #[track_caller]
    pub fn any<O: Answered>(&self) -> Rule<'_, O> {
        self.rule(Wanted::of_operation(O::INFO, Location::caller()))
    }

    fn rule<O: Answered>(&self, wanted: Wanted) -> Rule<'_, O> {
        Rule::new(&self.shared, self.shared.add(wanted))
    }

    /// All requests so far, those that no rule answered among them.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.requests()
    }

    /// How long calls have waited, by the mock's clock: between attempts, and for answers.
    pub fn waits(&self) -> Vec<Duration> {
        self.shared.clock.past()
    }

    /// Checks that all came that was expected, and nothing else.
    ///
    /// # Panics
    /// It is otherwise. The message says how, for each request with the rules that come nearest.
    #[track_caller]
    pub fn verify(mut self) {
        self.verified = true;
        if let Some(report) = self.shared.report() {
            panic!("{report}");
        }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        if self.verified {
            return;
        }
        match self.shared.report() {
            // A second panic would end the process; the first one says less than this.
            Some(report) if std::thread::panicking() => eprintln!("{report}"),
            Some(report) => panic!("{report}"),
            None => {}
        }
    }
}

/// A client of a new mock. For generated crates.
///
/// # Panics
/// The client cannot be built, which a document cannot bring about.
#[track_caller]
pub fn mocked<C>(build: impl FnOnce(&Mock) -> Result<C, Error>) -> (C, Mock) {
    let mock = Mock::new();
    match build(&mock) {
        Ok(client) => (client, mock),
        Err(error) => panic!("the client of a mock cannot be built: {error}"),
    }
}

impl CoreBuilder {
    /// Sends everything to a mock. A base URL and credentials that are missing are made up.
    pub fn mock(self, mock: &Mock) -> Self {
        let has_url = self.settings().base_url.is_some();
        let builder = if has_url { self } else { self.base_url("http://mock.invalid") };
        builder.with_stand_ins("mock").transport(mock.transport())
    }

    /// With credentials where there are none.
    pub(super) fn with_stand_ins(mut self, text: &str) -> Self {
        for (index, scheme) in self.settings().api.schemes.iter().enumerate() {
            let is_basic =
                matches!(scheme.place, Place::Authorization(word) if word.eq_ignore_ascii_case("basic"));
            self = match self.settings().credentials.get(index) {
                Some(None) if is_basic => self.basic(index, text, text),
                Some(None) if !matches!(scheme.place, Place::Transport) => self.credential(index, text),
                _ => self,
            };
        }
        self
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let seen = {
                let _held = shared.clock.hold();
                Seen::read(request).await?
            };
            let Timeouts { total, idle } = seen.timeouts;
            let answer = shared.answer(seen)?;
            if let Some(limit) = total.or(idle).filter(|limit| *limit < answer.delay) {
                shared.clock.sleep(limit).await;
                return Err(TransportError::timeout(format!("no answer within {limit:?}")));
            }
            if !answer.delay.is_zero() {
                shared.clock.sleep(answer.delay).await;
            }
            answer.into_response()
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        Some(Box::pin(self.0.clock.sleep(duration)))
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("requests", &self.shared.requests().len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MockTransport")
    }
}
