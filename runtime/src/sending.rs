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

impl<T> Sending<T> {
    pub(crate) fn new(exchange: Exchange, read: fn(Received) -> Result<T, Error>) -> Self {
        Self { exchange, read }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { exchange, read } = &mut *self;
        exchange.start();
        // A call is taken once, and what it becomes stays.
        let Exchange::Running(run, trace) = exchange else { return Poll::Pending };
        trace.within(|| {
            let outcome = match run.as_mut().poll(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(received)) => {
                    trace.answered(&received);
                    read(received)
                }
                Poll::Ready(Err(error)) => Err(error),
            };
            if let Err(error) = &outcome {
                trace.failed(error);
            }
            Poll::Ready(outcome)
        })
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
