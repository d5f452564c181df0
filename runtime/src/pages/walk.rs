//! The walk through the pages of a call: one page after the other, and the bound against walking in circles. Not
//! generic: what a page or an item is read as is the matter of `pages` and `items`.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hash, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde::de::IgnoredAny;

use super::paging::{Advance, Paging};
use super::place::{Cursor, Place};
use super::{ask, link, look};
use crate::answer::Received;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::sending::{Exchange, settled};
use crate::{execute, headers, json};

pub(super) struct Walk {
    first: Call,
    paging: &'static Paging,
    /// Of the page to come; nothing behind the last one.
    place: Option<Place>,
    ended: bool,
    problem: Option<Error>,
    /// The places that were asked for, and the items of the last page, as hashes of this walk.
    seen: BTreeSet<u64>,
    last: Option<u64>,
    hashes: RandomState,
    /// Items so far, where all from the first on were seen.
    counted: Option<i64>,
    pages: u64,
    max_pages: Option<u64>,
    coming: Option<Exchange>,
}

/// A page that has come.
pub(super) struct Page {
    pub(super) place: Place,
    pub(super) received: Received,
    pub(super) items: Vec<Bytes>,
}

impl Walk {
    pub(super) fn new(mut first: Call, paging: &'static Paging) -> Self {
        let mut problem = first.0.problem.take();
        match first.0.take_body() {
            Ok(body) => first.0.body = body,
            Err(error) => problem = problem.or(Some(error)),
        }
        Self {
            first,
            paging,
            place: Some(Place::Start),
            ended: false,
            problem,
            seen: BTreeSet::new(),
            last: None,
            hashes: RandomState::new(),
            counted: Some(0),
            pages: 0,
            max_pages: None,
            coming: None,
        }
    }

    pub(super) fn set_max_pages(&mut self, pages: u64) {
        self.max_pages = Some(pages);
    }

    /// Goes on from `cursor`. How many of the items there were given already is the caller's matter.
    pub(super) fn resume(&mut self, cursor: &Cursor) {
        if cursor.operation != self.first.0.info.id {
            let message = format!("the cursor is one of `{}`", cursor.operation);
            self.problem = self.problem.take().or_else(|| Some(self.error(message)));
        }
        (self.ended, self.coming, self.last) = (false, None, None);
        self.seen.clear();
        self.counted = (cursor.place == Place::Start).then_some(0);
        self.place = Some(cursor.place.clone());
    }

    pub(super) fn operation(&self) -> &'static str {
        self.first.0.info.id
    }

    pub(super) fn items_at(&self) -> &'static str {
        self.paging.items
    }

    /// Where the walk goes on, `skip` items into the page at `place` or, without one, with the page to come.
    pub(super) fn cursor(&self, place: Option<&Place>, skip: usize) -> Option<Cursor> {
        let place = place.or(self.place.as_ref())?.clone();
        Some(Cursor { operation: self.operation().to_owned(), place, skip })
    }

    /// The next page; nothing behind the last one, and nothing after a failure.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let Some(place) = self.place.clone() else { return Poll::Ready(None) };
        let outcome = match &mut self.coming {
            Some(coming) => {
                let (received, trace) = ready!(Pin::new(coming).poll(cx));
                self.coming = None;
                settled(received, &trace, Ok).and_then(|received| self.turn(place, received))
            }
            None => match self.ask(&place) {
                Ok(call) => {
                    self.coming = Some(execute::interpreted(call));
                    return self.poll_page(cx);
                }
                Err(error) => Err(error),
            },
        };
        self.ended = outcome.is_err();
        Poll::Ready(Some(outcome))
    }

    fn ask(&mut self, place: &Place) -> Result<Call, Error> {
        if let Some(problem) = self.problem.take() {
            return Err(problem);
        }
        if let Some(limit) = self.max_pages.filter(|limit| self.pages >= *limit) {
            return Err(self.error(format!("there are more than {limit} pages")));
        }
        let call = ask::call(&self.first, self.paging, place)?;
        if !self.seen.insert(self.hash(place)) {
            return Err(self.error("the pages lead in a circle: one was asked for already".to_owned()));
        }
        Ok(call)
    }

    /// Takes in the page that came from `place`.
    fn turn(&mut self, place: Place, received: Received) -> Result<Page, Error> {
        // An empty body stands for `null`, and neither has items.
        let body = match received.json_text() {
            b"null" => Bytes::new(),
            text => received.bytes().slice_ref(text),
        };
        if !body.is_empty() {
            if let Err(error) = json::decode::<IgnoredAny>(&body) {
                return Err(received.undecodable(error));
            }
        }
        let items = look::items(&body, self.paging.items);
        self.pages += 1;
        if self.paging.counts() && !items.is_empty() {
            let hash = self.hash(&items);
            if self.last.replace(hash) == Some(hash) {
                let message = "the server gives the same page again".to_owned();
                return Err(received.into_error(ErrorKind::Pagination, message));
            }
        }
        self.place = self.next(&place, &received, &body, &items);
        Ok(Page { place, received, items })
    }

    fn next(&mut self, place: &Place, received: &Received, body: &[u8], items: &[Bytes]) -> Option<Place> {
        let paging = self.paging;
        let at = |pointer: &'static str| look::at(body, pointer);
        let more = paging.more.and_then(at).and_then(look::boolean);
        if more == Some(false) {
            return None;
        }
        match paging.advance {
            Advance::Token { from, .. } => at(from).and_then(look::token).map(Place::Token),
            Advance::LastItem { from, .. } => {
                // Without a word of the server the end is an empty page.
                let last = items.last()?;
                look::at(last, from).and_then(look::token).map(Place::Token)
            }
            Advance::Url { from } => {
                let url = at(from).and_then(look::url)?;
                self.resolved(place, &url)
            }
            Advance::Link => {
                let links = headers::joined(received.headers(), "link")?.ok()?;
                let url = link::target(&links, "next")?;
                self.resolved(place, &url)
            }
            Advance::Page { to, first } => self.counted(place, to, first, body, items),
            Advance::Offset { to, first } => self.counted(place, to, first, body, items),
        }
    }

    fn resolved(&self, place: &Place, url: &str) -> Option<Place> {
        let from = ask::call(&self.first, self.paging, place).ok()?;
        Some(Place::Url(ask::resolve(&from, url)))
    }

    /// The next number, unless something says that there is no more: an empty page, a total, a short page.
    fn counted(
        &mut self,
        place: &Place,
        to: &'static str,
        first: i64,
        body: &[u8],
        items: &[Bytes],
    ) -> Option<Place> {
        let paging = self.paging;
        let number = |pointer: Option<&'static str>| look::integer(look::at(body, pointer?)?);
        let sent = |name: &str| ask::sent(&self.first.0, paging, name);
        let own = match place {
            Place::Number(number) => Some(*number),
            Place::Start => sent(to).and_then(|text| text.parse().ok()),
            Place::Token(_) | Place::Url(_) => None,
        };
        let current = own.or_else(|| number(paging.answered)).unwrap_or(first);
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        if count == 0 {
            return None;
        }
        let is_page = matches!(paging.advance, Advance::Page { .. });
        self.counted = match place {
            Place::Start if current != first => None,
            _ => self.counted.and_then(|so_far| so_far.checked_add(count)),
        };
        // A total that is less than what came is none.
        if let Some(total) = number(paging.total).filter(|total| *total >= count) {
            let behind = match is_page {
                true => self.counted,
                false => current.checked_sub(first).and_then(|passed| passed.checked_add(count)),
            };
            if behind.is_some_and(|behind| behind >= total) {
                return None;
            }
        }
        if let Some(pages) = number(paging.page_count).filter(|pages| *pages > 0) {
            if current.saturating_sub(first).saturating_add(1) >= pages {
                return None;
            }
        }
        if let Some(size) = paging.size {
            let asked = sent(size.name).and_then(|text| text.parse().ok()).unwrap_or(size.default);
            // A server may give fewer than it was asked for where that is more than it promises.
            if count < asked && asked <= size.maximum && more_is_unsaid(paging, body) {
                return None;
            }
        }
        current.checked_add(if is_page { 1 } else { count }).map(Place::Number)
    }

    fn hash(&self, value: &impl Hash) -> u64 {
        self.hashes.hash_one(value)
    }

    fn error(&self, message: String) -> Error {
        Error::new(ErrorKind::Pagination, self.operation(), message)
    }
}

/// Whether nothing but the size of a page says where the end is.
fn more_is_unsaid(paging: &Paging, body: &[u8]) -> bool {
    [paging.more, paging.total, paging.page_count]
        .into_iter()
        .flatten()
        .all(|pointer| look::at(body, pointer).is_none())
}
