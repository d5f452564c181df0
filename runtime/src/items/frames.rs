//! Cuts bytes into items. Not what the items mean, nor how parts are told apart (`items/parts.rs`).

use bytes::Bytes;

use super::parts::PartFrames;
use crate::error::ErrorKind;
use crate::parts::Splitter;

/// An event (WHATWG HTML, section "Server-sent events"); a line of JSON is one with data alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// `event`; absent means `message`.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `retry`, in milliseconds.
    pub retry: Option<u64>,
    /// `data`, its lines joined.
    pub data: String,
}

/// How items are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Server-sent events: an empty line ends each.
    Events,
    /// One on each line.
    Lines,
    /// Each after a record separator (RFC 7464).
    Sequence,
    /// Each a part of a multipart body.
    Parts,
}

/// What the bytes so far hold.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    Event(Event),
    /// No whole item: more bytes are needed.
    More,
    End,
    /// One item has more bytes than this.
    TooLarge(u64),
    /// What came is no item.
    Refused(Refusal),
}

/// Why something is no item, what came, and whether nothing follows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    pub(crate) body: Bytes,
    pub(crate) ends: bool,
}

pub(super) struct Frames {
    framing: Framing,
    limit: u64,
    buffer: Vec<u8>,
    /// Where the item that is being looked for begins.
    start: usize,
    /// How far it has been looked for.
    seen: usize,
    ended: bool,
    /// The line before ended in a carriage return: a line feed right behind it belongs to it.
    after_return: bool,
    first_line: bool,
    event: Event,
    has_data: bool,
    /// The last id so far, and that of the events that are whole: one that is cut off behind its id was not seen.
    id: Option<String>,
    last_id: Option<String>,
    retry: Option<u64>,
    /// In the place of everything else, where items are parts.
    parts: Option<Box<PartFrames>>,
}

impl Frames {
    pub(super) fn new(framing: Framing, limit: u64) -> Self {
        Self {
            framing,
            limit,
            buffer: Vec::new(),
            start: 0,
            seen: 0,
            ended: false,
            after_return: false,
            first_line: true,
            event: Event::default(),
            has_data: false,
            id: None,
            last_id: None,
            retry: None,
            parts: None,
        }
    }

    /// Items that are parts.
    pub(super) fn parts(splitter: Splitter, limit: u64) -> Self {
        let parts = Some(Box::new(PartFrames::new(splitter, limit)));
        Self { parts, ..Self::new(Framing::Parts, limit) }
    }

    /// Another stream follows: what is left of this one goes. Ids and the server's wait stay.
    pub(super) fn restart(&mut self) {
        let old = std::mem::replace(self, Self::new(self.framing, self.limit));
        self.id.clone_from(&old.last_id);
        (self.last_id, self.retry) = (old.last_id, old.retry);
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        if let Some(parts) = &mut self.parts {
            return parts.push(piece);
        }
        self.buffer.drain(..self.start);
        self.seen -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(piece);
    }

    pub(super) fn end(&mut self) {
        if let Some(parts) = &mut self.parts {
            parts.end();
        }
        self.ended = true;
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// How many milliseconds the server wants a client to wait before it comes again.
    pub(super) fn retry(&self) -> Option<u64> {
        self.retry
    }

    /// The next item.
    pub(super) fn cut(&mut self) -> Cut {
        if let Some(parts) = &mut self.parts {
            return parts.cut();
        }
        loop {
            let Some(piece) = self.piece() else {
                let waiting = (self.buffer.len() - self.start + self.event.data.len()) as u64;
                return match (waiting > self.limit, self.ended) {
                    (true, _) => Cut::TooLarge(self.limit),
                    (false, false) => Cut::More,
                    // An event that lacks its last empty line is incomplete by the letter. Servers send such ones, which
                    // say something at least.
                    (false, true) => {
                        let last = self.dispatch().filter(|event| !event.data.is_empty());
                        last.map_or(Cut::End, Cut::Event)
                    }
                };
            };
            if (piece.len() + self.event.data.len()) as u64 > self.limit {
                return Cut::TooLarge(self.limit);
            }
            let found = match self.framing {
                Framing::Events => self.line(&piece),
                Framing::Lines | Framing::Sequence | Framing::Parts => {
                    let data = piece.trim();
                    (!data.is_empty()).then(|| Event { data: data.to_owned(), ..Event::default() })
                }
            };
            if let Some(event) = found {
                return Cut::Event(event);
            }
        }
    }

    /// The text up to the next separator, or what is left at the end.
    fn piece(&mut self) -> Option<String> {
        let ends = |byte: u8| match self.framing {
            Framing::Events => byte == b'\n' || byte == b'\r',
            Framing::Lines | Framing::Parts => byte == b'\n',
            Framing::Sequence => byte == 0x1E,
        };
        if self.after_return && self.buffer.get(self.start) == Some(&b'\n') {
            self.start += 1;
            self.seen = self.seen.max(self.start);
        }
        if self.start < self.buffer.len() {
            self.after_return = false;
        }
        let found = self.buffer[self.seen..].iter().position(|byte| ends(*byte));
        let end = match found {
            Some(at) => self.seen + at,
            None => {
                self.seen = self.buffer.len();
                if !self.ended || self.start == self.buffer.len() {
                    return None;
                }
                self.buffer.len()
            }
        };
        let text = String::from_utf8_lossy(&self.buffer[self.start..end]).into_owned();
        self.after_return = self.buffer.get(end) == Some(&b'\r');
        self.start = (end + 1).min(self.buffer.len());
        self.seen = self.start;
        let first = std::mem::take(&mut self.first_line);
        Some(match text.strip_prefix('\u{FEFF}') {
            Some(rest) if first => rest.to_owned(),
            Some(_) | None => text,
        })
    }

    /// One line of an event stream; an empty one ends the event.
    fn line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
                self.has_data = true;
            }
            "event" => self.event.name = (!value.is_empty()).then(|| value.to_owned()),
            "id" if !value.contains('\0') => {
                self.event.id = Some(value.to_owned());
                self.id = Some(value.to_owned());
            }
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.event.retry = value.parse().ok();
                self.retry = self.event.retry.or(self.retry);
            }
            // A comment, or a field that nobody knows.
            _ => {}
        }
        None
    }

    /// The event so far; one without data is none.
    fn dispatch(&mut self) -> Option<Event> {
        let event = std::mem::take(&mut self.event);
        self.last_id.clone_from(&self.id);
        std::mem::take(&mut self.has_data).then_some(event)
    }
}

#[cfg(test)]
mod tests;
