//! A stream as an iterator. What the items are is the stream's matter.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::{WaitError, wait};
use crate::error::Error;
use crate::items::Items;
use crate::pages::{PageItems, Pages};

/// The items of a stream, each waited for on this thread. Dropping it drops the stream.
///
/// Where nothing may wait (see [`wait`](super::wait)) the first item is the error that says so, and the only one.
#[must_use = "an iterator does nothing until it is asked for items"]
pub struct Iter<S> {
    stream: Pin<Box<S>>,
    refused: bool,
}

impl<S> Iter<S> {
    /// The items of `stream`.
    pub fn new(stream: S) -> Self {
        Self { stream: Box::pin(stream), refused: false }
    }

    /// The stream.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// The stream, with the items that have not been asked for.
    pub fn into_inner(self) -> S
    where
        S: Unpin,
    {
        *Pin::into_inner(self.stream)
    }
}

impl<S, T, E> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>>,
    E: From<WaitError>,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        match wait(poll_fn(|cx| self.stream.as_mut().poll_next(cx))) {
            Ok(item) => item,
            Err(error) => {
                self.refused = true;
                Some(Err(error.into()))
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}

impl<T> Pages<T> {
    /// The pages as an iterator that waits for each on this thread.
    pub fn wait(self) -> Iter<Self> {
        Iter::new(self)
    }
}

impl<T> PageItems<T> {
    /// The items as an iterator that waits for each page on this thread.
    pub fn wait(self) -> Iter<Self> {
        Iter::new(self)
    }
}

impl<T> Items<T> {
    /// The items as an iterator that waits for each on this thread.
    pub fn wait(self) -> Iter<Self>
    where
        Self: Stream<Item = Result<T, Error>>,
    {
        Iter::new(self)
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}
