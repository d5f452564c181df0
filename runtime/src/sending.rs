//! The future of a call: the exchange, then the reading of its answer. It starts when polled.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::BoxFuture;
use crate::answer::Received;
use crate::error::Error;

/// A call on its way. Dropping it gives the exchange up.
///
/// The exchange is one boxed future for all operations; what differs is a function pointer, so a call
/// costs no state machine of its own.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T> {
    exchange: BoxFuture<Result<Received, Error>>,
    read: fn(Received) -> Result<T, Error>,
}

impl<T> Sending<T> {
    pub(crate) fn new(
        exchange: BoxFuture<Result<Received, Error>>,
        read: fn(Received) -> Result<T, Error>,
    ) -> Self {
        Self { exchange, read }
    }

    /// The exchange, and how its answer is read.
    #[cfg(feature = "blocking")]
    #[allow(clippy::type_complexity)]
    pub(crate) fn into_parts(self) -> (BoxFuture<Result<Received, Error>>, fn(Received) -> Result<T, Error>) {
        (self.exchange, self.read)
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(received)) => Poll::Ready((self.read)(received)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
