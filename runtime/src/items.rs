//! Answers that come item by item: events (WHATWG server-sent events), JSON lines, JSON text sequences (RFC 7464).
//! What an item is made of is told by `items/frames`; which JSON an event stands for is told here.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind};
use crate::json::{self, DecodeError};
use crate::stream::ByteStream;

mod frames;

pub use frames::Event;
pub(crate) use frames::Framing;
use frames::{Cut, Frames};

/// The items of an answer, still arriving. It is a [`Stream`] of them. Dropping it ends the exchange.
///
/// An item that cannot be read is an error with its text as the body, and the items behind it still come. An event
/// whose data is a word in brackets, such as `[DONE]`, ends the stream.
pub struct Items<T> {
    frames: Frames,
    stream: ByteStream,
    head: Head,
    ended: bool,
    last: Option<Event>,
    read: fn(&Event) -> Result<T, DecodeError>,
}

/// What an error says of the answer.
struct Head {
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
}

/// What the text of an item stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// JSON; a text that is none is read as a JSON string.
    Json,
    /// An object of the event's fields, its data among them.
    Envelope,
}

impl<T: DeserializeOwned> Items<T> {
    pub(crate) fn new(
        operation: &'static str,
        (status, headers): (StatusCode, HeaderMap),
        stream: ByteStream,
        (framing, reading): (Framing, Reading),
        limit: u64,
    ) -> Self {
        let read = match reading {
            Reading::Json => read_json::<T>,
            Reading::Envelope => read_envelope::<T>,
        };
        Self::with(Head { operation, status, headers }, stream, Frames::new(framing, limit), read)
    }
}

impl Items<String> {
    /// Events whose data is text.
    pub(crate) fn texts(
        operation: &'static str,
        (status, headers): (StatusCode, HeaderMap),
        stream: ByteStream,
        limit: u64,
    ) -> Self {
        let frames = Frames::new(Framing::Events, limit);
        Self::with(Head { operation, status, headers }, stream, frames, |event| Ok(event.data.clone()))
    }
}

impl<T> Items<T> {
    fn with(
        head: Head,
        stream: ByteStream,
        frames: Frames,
        read: fn(&Event) -> Result<T, DecodeError>,
    ) -> Self {
        Self { frames, stream, head, ended: false, last: None, read }
    }

    /// The next item; nothing at the end.
    ///
    /// # Errors
    /// The item cannot be read (more may follow), it is larger than the client's limit for bodies, or the connection
    /// broke.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The event, or the line, that the last item came in.
    pub fn event(&self) -> Option<&Event> {
        self.last.as_ref()
    }

    /// The id of the last event that had one: what `Last-Event-ID` tells a server that goes on from there.
    pub fn last_event_id(&self) -> Option<&str> {
        self.frames.last_id()
    }

    fn read(&mut self, event: Event) -> Result<T, Error> {
        let item = (self.read)(&event);
        let outcome = item.map_err(|error| {
            let message = format!("cannot read an item at `{}`: {}", error.path(), error.message());
            let body = Bytes::from(event.data.clone());
            let mut out = self.error(ErrorKind::Decode, message).with_answer(
                self.head.status,
                self.head.headers.clone(),
                body,
            );
            out.0.path = Some(error.path().to_owned());
            out
        });
        self.last = Some(event);
        outcome
    }

    fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, self.head.operation, message)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match this.frames.cut() {
                _ if this.ended => return Poll::Ready(None),
                Cut::Event(event) if is_sentinel(&event.data) => {
                    this.last = Some(event);
                    this.ended = true;
                }
                Cut::Event(event) => return Poll::Ready(Some(this.read(event))),
                Cut::End => this.ended = true,
                Cut::TooLarge(limit) => {
                    this.ended = true;
                    let message = format!("an item is larger than {limit} bytes");
                    return Poll::Ready(Some(Err(this.error(ErrorKind::TooLarge, message))));
                }
                Cut::More => match Pin::new(&mut this.stream).poll_next(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(Ok(piece))) => this.frames.push(&piece),
                    Poll::Ready(None) => this.frames.end(),
                    Poll::Ready(Some(Err(error))) => {
                        this.ended = true;
                        return Poll::Ready(Some(Err(Error::transport(this.head.operation, error))));
                    }
                },
            }
        }
    }
}

/// Shows how far it is, no data.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ended", &self.ended).finish_non_exhaustive()
    }
}

/// `[DONE]` and its like: capitals in brackets, which no JSON text is.
fn is_sentinel(data: &str) -> bool {
    let word = data.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    word.is_some_and(|word| {
        (1..=32).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    })
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

#[cfg(test)]
mod tests {
    use super::is_sentinel;

    #[test]
    fn sentinels_are_no_json() {
        for (text, expected) in
            [("[DONE]", true), (" [END_OF_STREAM] ", true), ("[]", false), ("[1]", false), ("DONE", false)]
        {
            assert_eq!(is_sentinel(text), expected, "{text}");
        }
    }
}
