//! The body of an answer on its way to the caller, kept when it ends: at its end, where it breaks, or where the caller
//! drops it. It is not held up. And requests that no answer came to.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::Shared;
use super::asked::Asked;
use super::kept::Kept;
use super::tape::{Exchange, Failed};
use crate::stream::ByteStream;
use crate::testing::Seen;
use crate::transport::TransportError;

/// An answer that is put into its place on the tape as it is read.
pub(super) fn record(
    shared: Arc<Shared>,
    at: usize,
    operation: Option<&'static str>,
    seen: &Seen,
    answer: http::Response<ByteStream>,
) -> http::Response<ByteStream> {
    let (head, body) = answer.into_parts();
    let asked = {
        let mut state = shared.state();
        state.scrub.learn(seen, &head.headers);
        state.scrub.asked(seen)
    };
    let tee = Tee {
        body,
        taken: Vec::new(),
        pending: Some(Pending {
            shared,
            at,
            operation: operation.map(str::to_owned),
            asked,
            head: head.clone(),
        }),
    };
    http::Response::from_parts(head, ByteStream::new(tee))
}

/// Puts a request on the tape that no answer came to.
pub(super) fn record_failure(
    shared: &Shared,
    at: usize,
    operation: Option<&'static str>,
    seen: &Seen,
    error: &TransportError,
) -> Result<(), String> {
    let asked = {
        let mut state = shared.state();
        state.scrub.learn(seen, &http::HeaderMap::new());
        state.scrub.asked(seen)
    };
    let mut text = error.source().map(ToString::to_string).unwrap_or_default();
    let mut cause = error.source().and_then(StdError::source);
    while let Some(one) = cause {
        text += &format!(": {one}");
        cause = one.source();
    }
    let exchange = Exchange {
        operation: operation.map(str::to_owned),
        asked,
        status: 0,
        headers: Vec::new(),
        body: Kept::Empty,
        broken: None,
        failed: Some(Failed { kind: error.kind(), text }),
    };
    shared.keep(at, exchange)
}

/// What is known of an exchange before its body is.
struct Pending {
    shared: Arc<Shared>,
    at: usize,
    operation: Option<String>,
    asked: Asked,
    head: http::response::Parts,
}

struct Tee {
    body: ByteStream,
    taken: Vec<u8>,
    pending: Option<Pending>,
}

impl Tee {
    fn keep(&mut self, broken: Option<String>) -> Result<(), String> {
        let Some(Pending { shared, at, operation, asked, head }) = self.pending.take() else {
            return Ok(());
        };
        let body = Bytes::from(std::mem::take(&mut self.taken));
        let (headers, body) = shared.state().scrub.answer(&head.headers, &body);
        let status = head.status.as_u16();
        shared.keep(at, Exchange { operation, asked, status, headers, body, broken, failed: None })
    }
}

impl Stream for Tee {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(piece) => piece,
            Poll::Pending => return Poll::Pending,
        };
        let kept = match &piece {
            Some(Ok(bytes)) => {
                self.taken.extend_from_slice(bytes);
                Ok(())
            }
            Some(Err(error)) => self.keep(Some(error.to_string())),
            None => self.keep(None),
        };
        Poll::Ready(match kept {
            Ok(()) => piece,
            Err(problem) => Some(Err(TransportError::other(problem))),
        })
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        if let Err(problem) = self.keep(None) {
            eprintln!("{problem}");
        }
    }
}
