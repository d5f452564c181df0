//! A body as tokio's `AsyncRead`. It does not know what the bytes mean; without async it is `blocking::Reader`.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use crate::download::Download;
use crate::parts::ReceivedPart;
use crate::stream::ByteStream;

/// A body that is read by what takes tokio's [`AsyncRead`] or [`AsyncBufRead`]: `tokio::io::copy`, decoders, readers of
/// lines. Dropping it gives up what has not been read.
///
/// An error of the body is one of `std::io`, with [`Error`](crate::Error) within; reading on after it is an error too, so
/// that half a body never seems whole.
///
/// ```
/// use clientsmith_runtime as rt;
/// use tokio::io::AsyncReadExt;
/// # async fn run() -> std::io::Result<()> {
/// let stream = rt::ByteStream::from(rt::Bytes::from("a body"));
/// let mut text = String::new();
/// stream.into_async_read().read_to_string(&mut text).await?;
/// assert_eq!(text, "a body");
/// # Ok(())
/// # }
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # runtime.block_on(run())?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "a reader does nothing until it is read"]
pub struct AsyncReader<S> {
    stream: S,
    piece: Bytes,
    is_broken: bool,
}

impl<S> AsyncReader<S> {
    /// Reads `stream`.
    pub fn new(stream: S) -> Self {
        Self { stream, piece: Bytes::new(), is_broken: false }
    }

    /// What is read: the [`Download`], for what is known of it.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<S, E> AsyncBufRead for AsyncReader<S>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
    E: Into<io::Error>,
{
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        if this.is_broken {
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the body broke off")));
        }
        while this.piece.is_empty() {
            match ready!(Pin::new(&mut this.stream).poll_next(cx)) {
                None => break,
                Some(Ok(piece)) => this.piece = piece,
                Some(Err(error)) => {
                    this.is_broken = true;
                    return Poll::Ready(Err(error.into()));
                }
            }
        }
        Poll::Ready(Ok(&this.piece))
    }

    fn consume(self: Pin<&mut Self>, length: usize) {
        self.get_mut().piece.advance(length);
    }
}

impl<S, E> AsyncRead for AsyncReader<S>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
    E: Into<io::Error>,
{
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        let piece = ready!(self.as_mut().poll_fill_buf(cx))?;
        let length = piece.len().min(buffer.remaining());
        buffer.put_slice(&piece[..length]);
        self.consume(length);
        Poll::Ready(Ok(()))
    }
}

impl Download {
    /// The body as tokio's [`AsyncRead`] and [`AsyncBufRead`]. For the traits of `futures`, turn the errors of the stream
    /// into those of `std::io`: `download.map_err(std::io::Error::from).into_async_read()`.
    pub fn into_async_read(self) -> AsyncReader<Self> {
        AsyncReader::new(self)
    }
}

impl ByteStream {
    /// The bytes as tokio's [`AsyncRead`] and [`AsyncBufRead`].
    pub fn into_async_read(self) -> AsyncReader<Self> {
        AsyncReader::new(self)
    }
}

impl<'a> ReceivedPart<'a> {
    /// The part as tokio's [`AsyncRead`] and [`AsyncBufRead`].
    pub fn into_async_read(self) -> AsyncReader<ReceivedPart<'a>> {
        AsyncReader::new(self)
    }
}

impl<S: fmt::Debug> fmt::Debug for AsyncReader<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AsyncReader").field(&self.stream).finish()
    }
}
