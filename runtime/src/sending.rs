//! The future of a call: the exchange, then the reading of its answer. It starts when polled.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::BoxFuture;
use crate::answer::Received;
use crate::call::Call;
use crate::error::Error;
use crate::trace::Trace;

/// A call on its way. Dropping it gives the exchange up.
///
/// The exchange is one boxed future for all operations; what differs is a function pointer, so a call
/// costs no state machine of its own.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T> {
    exchange: Exchange,
    read: fn(Received) -> Result<T, Error>,
}

/// A call that starts when it is polled, in a span of its own.
pub(crate) enum Exchange {
    Waiting(Option<Call>, fn(Call) -> BoxFuture<Result<Received, Error>>),
    Running(BoxFuture<Result<Received, Error>>, Trace),
}

impl Exchange {
    pub(crate) fn new(call: Call, run: fn(Call) -> BoxFuture<Result<Received, Error>>) -> Self {
        Self::Waiting(Some(call), run)
    }

    fn start(&mut self) {
        if let Self::Waiting(call, run) = self {
            let Some(mut call) = call.take() else { return };
            let trace = Trace::of(&call.0);
            call.0.trace = trace.clone();
            let (core, info) = (call.0.core.clone(), call.0.info);
            *self = Self::Running(core.settings().hooks.around(info, run(call)), trace);
        }
    }
}

/// The last answer, and the span that it belongs to.
impl Future for Exchange {
    type Output = (Result<Received, Error>, Trace);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.start();
        // A call is taken once, and what it becomes stays.
        let Self::Running(run, trace) = &mut *self else { return Poll::Pending };
        let outcome = trace.within(|| run.as_mut().poll(cx));
        outcome.map(|outcome| (outcome, trace.clone()))
    }
}

impl<T> Sending<T> {
    pub(crate) fn new(exchange: Exchange, read: fn(Received) -> Result<T, Error>) -> Self {
        Self { exchange, read }
    }

    /// Waits for the exchange by `wait`, and reads its answer.
    #[cfg(feature = "blocking")]
    pub(crate) fn finish<E: Into<Error>>(
        self,
        wait: impl FnOnce(Exchange) -> Result<(Result<Received, Error>, Trace), E>,
    ) -> Result<T, Error> {
        let (outcome, trace) = wait(self.exchange).map_err(Into::into)?;
        settled(outcome, &trace, self.read)
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        let exchange = Pin::new(&mut self.exchange).poll(cx);
        exchange.map(|(outcome, trace)| settled(outcome, &trace, read))
    }
}

/// The value of an answer, within the span of its call.
pub(crate) fn settled<T>(
    outcome: Result<Received, Error>,
    trace: &Trace,
    read: fn(Received) -> Result<T, Error>,
) -> Result<T, Error> {
    trace.within(|| {
        let value = outcome.and_then(|received| {
            trace.answered(&received);
            read(received)
        });
        if let Err(error) = &value {
            trace.failed(error);
        }
        value
    })
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
