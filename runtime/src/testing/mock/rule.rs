//! What is chained onto a rule: more of what it wants, its answers, how often. It is in force from the beginning.

use std::marker::PhantomData;
use std::ops::{RangeFrom, RangeFull, RangeInclusive, RangeToInclusive};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::state::{Entry, Shared, Source};
use super::wanted::Wanted;
use crate::items::Items;
use crate::json;
use crate::testing::{Answer, Answered, Seen, written};
use crate::transport::TransportError;

/// A rule of a [`Mock`](super::Mock).
///
/// What starts with `with_` is about the request, as in a call. Several answers are given in turn, the last one again
/// and again; [`header`](Rule::header), [`status`](Rule::status) and [`delay`](Rule::delay) change the answer before
/// them.
pub struct Rule<'m, O> {
    shared: &'m Shared,
    index: usize,
    operation: PhantomData<fn() -> O>,
}

/// How often a rule answers: `2`, `1..`, `0..=3`, `..`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub(super) least: u64,
    pub(super) most: u64,
}

impl<'m, O: Answered> Rule<'m, O> {
    pub(super) fn new(shared: &'m Shared, index: usize) -> Self {
        Self { shared, index, operation: PhantomData }
    }

    /// The request has no other query parameters, no other cookies and no other body than the call: credentials
    /// excepted.
    pub fn exactly(self) -> Self {
        self.wanting(|wanted| wanted.exact = true)
    }

    /// The value of a path parameter, by its name in the document, as it stands in the URL once decoded.
    pub fn with_path(self, name: &str, value: &str) -> Self {
        self.wanting(|wanted| wanted.set_path(name, value))
    }

    /// A query parameter, by its name on the wire; several of one name are a list.
    pub fn with_query(self, name: &str, value: &str) -> Self {
        self.wanting(|wanted| wanted.query.push((name.to_owned(), value.to_owned())))
    }

    /// A header of the request.
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.wanting(|wanted| wanted.headers.push((name.to_ascii_lowercase(), value.to_owned())))
    }

    /// The request satisfies `check`.
    pub fn matching(self, check: impl Fn(&Seen) -> bool + Send + Sync + 'static) -> Self {
        self.wanting(|wanted| wanted.checks.push(("the request", Arc::new(check))))
    }

    /// The body is JSON of this type, and satisfies `check`.
    pub fn json_body_matching<T: DeserializeOwned>(
        self,
        check: impl Fn(T) -> bool + Send + Sync + 'static,
    ) -> Self {
        let check = move |seen: &Seen| json::decode(&seen.body).is_ok_and(&check);
        self.wanting(|wanted| wanted.checks.push(("the body", Arc::new(check))))
    }

    /// Answers with a success.
    ///
    /// # Panics
    /// The value cannot be written. One that is received in pieces is prepared by [`Rule::reply_items`] or
    /// [`Rule::reply_bytes`].
    #[track_caller]
    pub fn reply(self, output: O::Output) -> Self {
        self.reply_with(Answer::of::<O>(output))
    }

    /// Answers with a success of this JSON: `serde_json::json!` where the type has no constructor.
    ///
    /// # Panics
    /// The operation cannot be read from it.
    #[track_caller]
    pub fn reply_json(self, value: impl Serialize) -> Self {
        self.reply_with(Answer::json_of::<O>(&value))
    }

    /// Answers with a documented failure.
    ///
    /// # Panics
    /// As [`Answer::refusal`].
    #[track_caller]
    pub fn refuse(self, status: u16, failure: O::Failure) -> Self {
        self.reply_with(Answer::refusal::<O>(status, failure))
    }

    /// Answers with a success that gives these items.
    ///
    /// # Panics
    /// As [`Answer::items`].
    #[track_caller]
    pub fn reply_items<T>(self, items: impl IntoIterator<Item = T>) -> Self
    where
        O: Answered<Output = Items<T>>,
        T: Serialize + 'static,
    {
        self.reply_with(Answer::items::<O, T>(items))
    }

    /// Answers with a success of this body, in the media type that the operation asks for first.
    pub fn reply_bytes(self, body: impl Into<Bytes>) -> Self {
        self.reply_with(written::bytes::<O>(body.into()))
    }

    /// Answers with this status and no body.
    ///
    /// # Panics
    /// `status` is not between 100 and 999.
    #[track_caller]
    pub fn reply_status(self, status: u16) -> Self {
        self.reply_with(Answer::new(status))
    }

    /// Answers with anything.
    pub fn reply_with(self, answer: Answer) -> Self {
        self.changing(|entry| entry.answers.push(Source::Prepared(answer)))
    }

    /// Answers with what `make` says. [`Answer::of`] and its like make typed ones.
    pub fn reply_fn(self, make: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        self.changing(|entry| entry.answers.push(Source::Made(Arc::new(make))))
    }

    /// Does not answer: the connection fails so.
    pub fn fail(self, error: TransportError) -> Self {
        self.reply_with(Answer::fail(error))
    }

    /// Another status of the answer before.
    ///
    /// # Panics
    /// There is none that is prepared, or `status` is not between 100 and 999.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        self.answering(|answer| answer.status(status))
    }

    /// A header of the answer before.
    ///
    /// # Panics
    /// There is none that is prepared, or no header can be so.
    #[track_caller]
    pub fn header(self, name: &str, value: &str) -> Self {
        self.answering(|answer| answer.header(name, value))
    }

    /// Lets the answer before come after `delay`, by the mock's clock. Calls with a shorter time limit fail.
    ///
    /// # Panics
    /// There is none that is prepared.
    #[track_caller]
    pub fn delay(self, delay: Duration) -> Self {
        self.answering(|answer| answer.delay(delay))
    }

    /// Breaks the body of the answer before off where it would end.
    ///
    /// # Panics
    /// There is none that is prepared.
    #[track_caller]
    pub fn broken(self, error: TransportError) -> Self {
        self.answering(|answer| answer.broken(error))
    }

    /// How often the rule answers; then the next one that matches does. Unless said: as often as it has answers, or
    /// more.
    pub fn times(self, times: impl Into<Times>) -> Self {
        let times = times.into();
        self.changing(|entry| entry.times = Some(times))
    }

    /// The rule need not be asked.
    pub fn optional(self) -> Self {
        self.times(..)
    }

    fn changing(self, change: impl FnOnce(&mut Entry)) -> Self {
        self.shared.change(self.index, change);
        self
    }

    fn wanting(self, change: impl FnOnce(&mut Wanted)) -> Self {
        self.changing(|entry| change(Arc::make_mut(&mut entry.wanted)))
    }

    #[track_caller]
    fn answering(self, change: impl FnOnce(Answer) -> Answer) -> Self {
        let mut prepared = None;
        self.shared.change(self.index, |entry| {
            if let Some(Source::Prepared(answer)) = entry.answers.last() {
                prepared = Some(answer.clone());
            }
        });
        let Some(answer) = prepared else {
            panic!("there is no prepared answer to change: call `reply` first")
        };
        let changed = Source::Prepared(change(answer));
        self.changing(|entry| {
            entry.answers.pop();
            entry.answers.push(changed);
        })
    }
}

impl From<u64> for Times {
    fn from(times: u64) -> Self {
        Self { least: times, most: times }
    }
}

impl From<RangeFrom<u64>> for Times {
    fn from(range: RangeFrom<u64>) -> Self {
        Self { least: range.start, most: u64::MAX }
    }
}

impl From<RangeInclusive<u64>> for Times {
    fn from(range: RangeInclusive<u64>) -> Self {
        Self { least: *range.start(), most: *range.end() }
    }
}

impl From<RangeToInclusive<u64>> for Times {
    fn from(range: RangeToInclusive<u64>) -> Self {
        Self { least: 0, most: range.end }
    }
}

impl From<RangeFull> for Times {
    fn from(_: RangeFull) -> Self {
        Self { least: 0, most: u64::MAX }
    }
}
