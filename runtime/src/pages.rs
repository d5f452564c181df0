//! Walking through the pages of an operation: the streams that a caller holds. How the next page is found is told by
//! `pages/walk`. Not answers that come item by item in one body (`items`).

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::answer::Received;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::json::{self, DecodeError};
use crate::operation::Operation;
use crate::response::{self, Response};

mod ask;
mod link;
mod look;
mod paging;
mod place;
#[cfg(test)]
mod tests;
mod walk;

pub use paging::Paging;
use place::Place;
pub use place::{Cursor, NotACursor};
use walk::{Page, Walk};

/// An operation whose answer is one page of many. Implemented by [`operation!`](crate::operation!), not by hand.
#[diagnostic::on_unimplemented(message = "`{Self}` is not known to give pages")]
pub trait Paged: Operation {
    /// How the pages hang together.
    const PAGING: &'static Paging;
    /// What the pages hold.
    type Item: DeserializeOwned + Send + 'static;
}

impl Call {
    /// The pages of operation `O`, one call after the other.
    pub fn pages<O: Paged>(self) -> Pages<O::Output> {
        Pages { walk: Walk::new(self, O::PAGING), read: response::of::<O>, left: None }
    }

    /// The items of all pages of operation `O`.
    pub fn items<O: Paged>(self) -> PageItems<O::Item> {
        PageItems {
            walk: Walk::new(self, O::PAGING),
            read: json::decode::<O::Item>,
            page: None,
            skip: 0,
            left: None,
        }
    }
}

/// The pages of an operation: a [`Stream`] of whole answers. Nothing is asked for before it is polled, and dropping it
/// ends the walk.
///
/// Each page is a call of its own, made and repeated as the first one is. A failure ends the stream;
/// [`continuation`](Pages::continuation) says where to go on.
#[must_use = "pages are not asked for until the stream is polled"]
pub struct Pages<T> {
    walk: Walk,
    read: fn(Received) -> Result<Response<T>, Error>,
    left: Option<usize>,
}

/// The items of all pages of an operation: a [`Stream`] of them. The next page is asked for when the items of the last
/// one are used up, and dropping the stream ends the walk.
///
/// An item that cannot be read is an error with its text as the body, and the items behind it still come. A page that
/// does not come ends the stream; [`continuation`](PageItems::continuation) says where to go on.
#[must_use = "pages are not asked for until the stream is polled"]
pub struct PageItems<T> {
    walk: Walk,
    read: fn(&[u8]) -> Result<T, DecodeError>,
    page: Option<Open>,
    /// Of the page to come.
    skip: usize,
    left: Option<usize>,
}

/// A page whose items are being given.
struct Open {
    place: Place,
    status: StatusCode,
    headers: HeaderMap,
    items: VecDeque<Bytes>,
    given: usize,
}

impl<T> Pages<T> {
    /// The next page; nothing behind the last one.
    ///
    /// # Errors
    /// As a call has them. [`ErrorKind::Pagination`]: the pages lead in a circle, to another host, or there are more
    /// than [`max_pages`](Pages::max_pages) allows.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// No more than `count` pages.
    pub fn take(mut self, count: usize) -> Self {
        self.left = Some(self.left.unwrap_or(count).min(count));
        self
    }

    /// Takes more than `count` pages as an error.
    pub fn max_pages(mut self, count: u64) -> Self {
        self.walk.set_max_pages(count);
        self
    }

    /// Where the stream goes on; nothing behind the last page.
    pub fn continuation(&self) -> Option<Cursor> {
        self.walk.cursor(None, 0)
    }

    /// Goes on where another walk of the same call was.
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.walk.resume(cursor);
        self
    }

    /// All pages that are left.
    ///
    /// # Errors
    /// The first failure.
    pub async fn collect(mut self) -> Result<Vec<Response<T>>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next().await {
            all.push(page?);
        }
        Ok(all)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.left == Some(0) {
            return Poll::Ready(None);
        }
        let page = ready!(this.walk.poll_page(cx));
        this.left = this.left.map(|left| left.saturating_sub(1));
        Poll::Ready(page.map(|page| page.and_then(|page| (this.read)(page.received))))
    }
}

impl<T> PageItems<T> {
    /// The next item; nothing behind the last one.
    ///
    /// # Errors
    /// As a call has them, or the item cannot be read. [`ErrorKind::Pagination`]: the pages lead in a circle, to another
    /// host, or there are more than [`max_pages`](PageItems::max_pages) allows.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// No more than `count` items.
    pub fn take(mut self, count: usize) -> Self {
        self.left = Some(self.left.unwrap_or(count).min(count));
        self
    }

    /// Takes more than `count` pages as an error.
    pub fn max_pages(mut self, count: u64) -> Self {
        self.walk.set_max_pages(count);
        self
    }

    /// Where the stream goes on, the items that it gave left out; nothing behind the last one.
    pub fn continuation(&self) -> Option<Cursor> {
        match &self.page {
            Some(page) if !page.items.is_empty() => self.walk.cursor(Some(&page.place), page.given),
            Some(_) | None => self.walk.cursor(None, self.skip),
        }
    }

    /// Goes on where another walk of the same call was.
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.walk.resume(cursor);
        self.page = None;
        self.skip = cursor.skip;
        self
    }

    /// The headers of the page that the last item came in.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.page.as_ref().map(|page| &page.headers)
    }

    /// All items that are left.
    ///
    /// # Errors
    /// The first failure.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn open(&mut self, page: Page) {
        let (status, headers) = (page.received.status(), page.received.headers().clone());
        let mut items = VecDeque::from(page.items);
        let given = std::mem::take(&mut self.skip).min(items.len());
        items.drain(..given);
        self.page = Some(Open { place: page.place, status, headers, items, given });
    }
}

impl<T> Stream for PageItems<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.left == Some(0) {
            return Poll::Ready(None);
        }
        loop {
            let operation = this.walk.operation();
            if let Some((page, item)) = this.page.as_mut().and_then(Open::next) {
                this.left = this.left.map(|left| left.saturating_sub(1));
                let read = (this.read)(&item);
                let at = this.walk.items_at();
                return Poll::Ready(Some(read.map_err(|error| page.unreadable(operation, at, item, &error))));
            }
            match ready!(this.walk.poll_page(cx)) {
                Some(Ok(page)) => this.open(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Open {
    fn next(&mut self) -> Option<(&Self, Bytes)> {
        let item = self.items.pop_front()?;
        self.given += 1;
        Some((self, item))
    }

    /// The error for the item that was given last.
    fn unreadable(&self, operation: &'static str, at: &str, item: Bytes, error: &DecodeError) -> Error {
        let inside = error.path().strip_prefix('$').unwrap_or_default();
        let path = format!("{}[{}]{inside}", look::path(at), self.given.saturating_sub(1));
        let message = format!("cannot read an item at `{path}`: {}", error.message());
        let out = Error::new(ErrorKind::Decode, operation, message);
        let mut out = out.with_answer(self.status, self.headers.clone(), item);
        out.0.path = Some(path);
        out
    }
}

/// Shows how far it is, no data.
impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.walk.operation()).finish_non_exhaustive()
    }
}

/// Shows how far it is, no data.
impl<T> fmt::Debug for PageItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageItems").field("operation", &self.walk.operation()).finish_non_exhaustive()
    }
}
