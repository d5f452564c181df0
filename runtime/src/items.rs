//! Answers that come item by item: events (WHATWG server-sent events), JSON lines, JSON text sequences (RFC 7464), parts
//! that are all alike.
//! What an item is made of is told by `items/frames`; which JSON an event stands for is told here.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind};
use crate::json::{self, DecodeError};
use crate::parts::Splitter;
use crate::stream::ByteStream;

mod again;
mod frames;
mod parts;
mod source;

pub(crate) use again::{Again, Opened, may_pass};
pub use frames::Event;
use frames::Frames;
pub(crate) use frames::Framing;
use source::{Head, Source};

/// The items of an answer, still arriving. It is a [`Stream`] of them. Dropping it ends the exchange.
///
/// An item that cannot be read is an error with its text as the body, and the items behind it still come. An event
/// whose data is a word in brackets, such as `[DONE]`, ends the stream. An event of the name `error` is an error of the
/// kind [`ErrorKind::Event`] with its data as the body, see [`Error::api`], unless the document describes events as a
/// whole, names included.
///
/// Nothing is read ahead: the network is asked for more when no whole item is left of what it gave.
pub struct Items<T> {
    /// Boxed: items stand in enums beside small values.
    source: Box<Source>,
    read: Read<T>,
}

/// From an event to what it stands for.
type Read<T> = fn(&Event) -> Result<T, DecodeError>;

/// What the text of an item stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// JSON; a text that is none is read as a JSON string.
    Json,
    /// An object of the event's fields, its data among them.
    Envelope,
}

/// What items are made from.
pub(crate) struct Incoming {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) stream: ByteStream,
    /// The most bytes that an item may have.
    pub(crate) limit: u64,
    pub(crate) again: Option<Box<Again>>,
}

impl<T: DeserializeOwned> Items<T> {
    /// Items that are the parts of a multipart body.
    pub(crate) fn parts(incoming: Incoming, splitter: Splitter) -> Self {
        let frames = Frames::parts(splitter, incoming.limit);
        let source = Source::new(incoming, Framing::Parts, false);
        Self { source: Box::new(Source { frames, ..source }), read: read_json::<T> }
    }

    pub(crate) fn new(incoming: Incoming, framing: Framing, reading: Reading) -> Self {
        let (read, errors): (Read<T>, bool) = match reading {
            Reading::Json => (read_json::<T>, true),
            Reading::Envelope => (read_envelope::<T>, false),
        };
        Self { source: Box::new(Source::new(incoming, framing, errors)), read }
    }
}

impl Items<String> {
    /// Events whose data is text.
    pub(crate) fn texts(incoming: Incoming) -> Self {
        let source = Source::new(incoming, Framing::Events, true);
        Self { source: Box::new(source), read: |event| Ok(event.data.clone()) }
    }
}

impl Source {
    fn new(incoming: Incoming, framing: Framing, errors: bool) -> Self {
        let Incoming { operation, status, headers, stream, limit, again } = incoming;
        Self {
            frames: Frames::new(framing, limit),
            stream,
            head: Head { operation, status, headers },
            ended: false,
            last: None,
            errors,
            // Lines have no ids by which a server could go on.
            again: again.filter(|_| framing == Framing::Events),
        }
    }
}

impl<T> Items<T> {
    /// The next item; nothing at the end.
    ///
    /// # Errors
    /// The item cannot be read (more may follow), it is larger than the client's limit for bodies, the server sent an
    /// event of the name `error`, or the connection broke.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The event, or the line, that the last item came in.
    pub fn event(&self) -> Option<&Event> {
        self.source.last.as_ref()
    }

    /// The id of the last event that had one: what `Last-Event-ID` tells a server that goes on from there.
    pub fn last_event_id(&self) -> Option<&str> {
        self.source.frames.last_id()
    }

    fn read(&self, event: &Event) -> Result<T, Error> {
        (self.read)(event).map_err(|error| {
            let message = format!("cannot read an item at `{}`: {}", error.path(), error.message());
            let mut out = self.source.failure(ErrorKind::Decode, message);
            out.0.path = Some(error.path().to_owned());
            out
        })
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        Poll::Ready(match ready!(this.source.poll_event(cx)) {
            Some(Ok(())) => this.source.last.as_ref().map(|event| this.read(event)),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

/// Shows how far it is, no data.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ended", &self.source.ended).finish_non_exhaustive()
    }
}

fn read_json<T: DeserializeOwned>(event: &Event) -> Result<T, DecodeError> {
    json::decode(event.data.as_bytes()).or_else(|error| as_text(&event.data).ok_or(error))
}

/// Text that is no JSON, for types that take a text.
fn as_text<T: DeserializeOwned>(text: &str) -> Option<T> {
    json::decode(json::Json::from(text).to_string().as_bytes()).ok()
}

/// The data as JSON in the envelope, then as text in it, then without an envelope: documents mean all three.
fn read_envelope<T: DeserializeOwned>(event: &Event) -> Result<T, DecodeError> {
    let is_json = json::decode::<serde::de::IgnoredAny>(event.data.as_bytes()).is_ok();
    let text = json::Json::from(event.data.as_str()).to_string();
    let first = if is_json { event.data.as_str() } else { &text };
    match json::decode(envelope(event, first).as_bytes()) {
        Ok(item) => Ok(item),
        Err(error) => {
            let other = json::decode(envelope(event, &text).as_bytes()).ok();
            other.or_else(|| json::decode(event.data.as_bytes()).ok()).ok_or(error)
        }
    }
}

fn envelope(event: &Event, data: &str) -> String {
    let quoted = |text: &str| json::Json::from(text).to_string();
    let mut out = String::from("{");
    if let Some(name) = &event.name {
        out += &format!("\"event\":{},", quoted(name));
    }
    if let Some(id) = &event.id {
        out += &format!("\"id\":{},", quoted(id));
    }
    if let Some(retry) = event.retry {
        out += &format!("\"retry\":{retry},");
    }
    out + "\"data\":" + data + "}"
}
