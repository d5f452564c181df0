//! How far a body is: bytes counted as they pass. It neither reads nor sends.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::stream::ByteStream;
use crate::transport::TransportError;

/// How much passes at once of what is in memory.
const PIECE: usize = 64 * 1024;

/// Is told how many bytes have passed, and of how many where that is known.
pub(crate) type Tell = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// A stream whose bytes are counted.
pub(crate) fn counted(stream: ByteStream, total: Option<u64>, tell: Tell) -> ByteStream {
    ByteStream::new(Counted { stream, passed: 0, total, tell })
}

/// Bytes as a stream that is counted, in pieces: one piece would tell of the end only.
pub(crate) fn pieces(bytes: Bytes, tell: Tell) -> ByteStream {
    let total = Some(bytes.len() as u64);
    counted(ByteStream::new(Pieces(bytes)), total, tell)
}

struct Counted {
    stream: ByteStream,
    passed: u64,
    total: Option<u64>,
    tell: Tell,
}

impl Stream for Counted {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.stream).poll_next(cx);
        if let Poll::Ready(Some(Ok(piece))) = &polled {
            self.passed += piece.len() as u64;
            (self.tell)(self.passed, self.total);
        }
        polled
    }
}

struct Pieces(Bytes);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(PIECE);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}
