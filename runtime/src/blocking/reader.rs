//! A body as `std::io::Read`, and a download written to a file. It does not know what the bytes mean.

use std::fmt;
use std::io::{self, BufRead, Read};
use std::path::Path;

use bytes::{Buf, Bytes};
use futures_core::Stream;

use super::{Iter, WaitError, wait};
use crate::download::Download;
use crate::draft::Draft;
use crate::error::Error;
use crate::parts::ReceivedPart;
use crate::stream::ByteStream;

/// A body that is read on this thread. Dropping it gives up what has not been read.
#[must_use = "a reader does nothing until it is read"]
pub struct Reader<S> {
    pieces: Iter<S>,
    piece: Bytes,
    broken: bool,
}

impl<S> Reader<S> {
    /// Reads `stream`.
    pub fn new(stream: S) -> Self {
        Self { pieces: Iter::new(stream), piece: Bytes::new(), broken: false }
    }

    /// What is read: the [`Download`], for what is known of it.
    pub fn get_ref(&self) -> &S {
        self.pieces.get_ref()
    }
}

impl Reader<Download> {
    /// What is left, however much it is.
    ///
    /// # Errors
    /// The connection broke, or was silent for too long; nothing may wait here.
    pub fn bytes(self) -> Result<Bytes, Error> {
        self.bytes_up_to(u64::MAX)
    }

    /// What is left, unless it is more than `limit` bytes.
    ///
    /// # Errors
    /// As [`Reader::bytes`], and [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge).
    pub fn bytes_up_to(self, limit: u64) -> Result<Bytes, Error> {
        let download = self.pieces.into_inner();
        if self.piece.is_empty() {
            return wait(download.bytes_up_to(limit))?;
        }
        // Some has been looked at already.
        let rest = limit.saturating_sub(self.piece.len() as u64);
        let rest = wait(download.bytes_up_to(rest))??;
        Ok([self.piece, rest].concat().into())
    }

    /// Writes what is left to the file `path`, in place of one that is there, and says how many bytes that was. The file
    /// is whole or as it was: what comes is written beside it first.
    ///
    /// # Errors
    /// The file cannot be written, or the download broke off.
    pub fn save_to(mut self, path: impl AsRef<Path>) -> io::Result<u64> {
        let mut draft = Draft::new(path.as_ref())?;
        let length = io::copy(&mut self, &mut draft)?;
        draft.finish()?;
        Ok(length)
    }
}

impl<S, E> BufRead for Reader<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: From<WaitError> + Into<io::Error>,
{
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        // A body that broke off does not seem whole to those who read on.
        if self.broken {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the body broke off"));
        }
        while self.piece.is_empty() {
            match self.pieces.next() {
                None => break,
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => {
                    self.broken = true;
                    return Err(error.into());
                }
            }
        }
        Ok(&self.piece)
    }

    fn consume(&mut self, length: usize) {
        self.piece.advance(length);
    }
}

impl<S, E> Read for Reader<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: From<WaitError> + Into<io::Error>,
{
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let length = self.fill_buf()?.read(buffer)?;
        self.consume(length);
        Ok(length)
    }
}

impl Download {
    /// The body, read on this thread: [`Read`], [`BufRead`], [`save_to`](Reader::save_to).
    pub fn wait(self) -> Reader<Self> {
        Reader::new(self)
    }
}

impl<'a> ReceivedPart<'a> {
    /// The part, read on this thread: [`Read`], [`BufRead`]. The next one is waited for by
    /// [`wait`](crate::blocking::wait)`(parts.next())`.
    pub fn wait(self) -> Reader<ReceivedPart<'a>> {
        Reader::new(self)
    }
}

impl ByteStream {
    /// The bytes, read on this thread.
    pub fn wait(self) -> Reader<Self> {
        Reader::new(self)
    }
}

impl<S: fmt::Debug> fmt::Debug for Reader<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reader").field(self.get_ref()).finish()
    }
}
