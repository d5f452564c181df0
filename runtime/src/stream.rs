//! A body that arrives or leaves in pieces. It does not know what the bytes mean.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::TransportError;

type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The bytes of a body, piece by piece.
pub struct ByteStream {
    /// Never locked: `get_mut` only. The mutex makes the stream `Sync`, so that what holds one can be
    /// shared between threads.
    pieces: Mutex<Pieces>,
}

impl ByteStream {
    /// Wraps any stream of bytes.
    pub fn new<S>(pieces: S) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        Self { pieces: Mutex::new(Box::pin(pieces)) }
    }

    /// No bytes at all.
    pub fn empty() -> Self {
        Self::new(Once(None))
    }

    /// The next piece, or nothing at the end. Pieces are as the network cut them and never empty.
    ///
    /// # Errors
    /// The connection broke, or was silent for too long.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        loop {
            let piece = poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await;
            if !matches!(&piece, Some(Ok(bytes)) if bytes.is_empty()) {
                return piece;
            }
        }
    }

    /// Reads all pieces, but not more than `limit` bytes.
    pub(crate) async fn collect(mut self, limit: u64) -> Result<Bytes, Collect> {
        let mut first = Bytes::new();
        let mut all = Vec::new();
        let mut length: u64 = 0;
        while let Some(piece) = self.chunk().await {
            let piece = piece.map_err(Collect::Broken)?;
            length = length.saturating_add(piece.len() as u64);
            if length > limit {
                return Err(Collect::TooLarge);
            }
            // Most answers are one piece: no copy then.
            if first.is_empty() && all.is_empty() {
                first = piece;
            } else {
                if all.is_empty() {
                    all.extend_from_slice(&std::mem::take(&mut first));
                }
                all.extend_from_slice(&piece);
            }
        }
        Ok(if all.is_empty() { first } else { all.into() })
    }
}

/// Why a stream was not read to its end.
#[derive(Debug)]
pub(crate) enum Collect {
    Broken(TransportError),
    TooLarge,
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().pieces.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self::new(Once(Some(bytes)))
    }
}

/// One piece, or none.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// A stream with another kind of error.
pub(crate) struct Mapped<S>(pub(crate) Pin<Box<S>>);

impl<S, E> Stream for Mapped<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|piece| piece.map(|piece| piece.map_err(TransportError::other)))
    }
}
