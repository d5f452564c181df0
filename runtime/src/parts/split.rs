//! Cuts a multipart body (RFC 2046 section 5.1) into the headers and the content of its parts. It reads nothing, and
//! knows no names of parts.
//!
//! Written here because the crates that do this are made for servers: they take `multipart/form-data` alone, and bring
//! charsets and a runtime's streams along.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The most bytes that the headers of a part may have.
const HEAD: usize = 16 * 1024;
/// The most bytes that may stand before the first part.
const PREAMBLE: usize = 16 * 1024;
/// The most blanks that may stand behind a boundary.
const PADDING: usize = 256;
/// The longest boundary. RFC 2046 allows 70 characters.
const BOUNDARY: usize = 200;

/// What the bytes so far hold.
#[derive(Debug)]
pub(crate) enum Cut {
    /// A part begins.
    Head(HeaderMap),
    /// A part begins whose headers cannot be read: as they came.
    BadHead(Bytes),
    /// Some of the content of the part.
    Data(Bytes),
    /// The part is over.
    End,
    /// More bytes are needed.
    More,
    /// The body is over.
    Close,
    /// The body is none of this boundary, or ends too early: what is wrong, and what is left.
    Broken(Trouble, Bytes),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The boundary is nowhere.
    NoBoundary,
    /// The body ends within a part.
    CutOff,
    /// A part has more headers than are taken.
    LongHead,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first boundary.
    Preamble,
    /// Behind a boundary.
    Head,
    /// In the content of a part.
    Content,
    /// The content has been given; that it is over has not.
    Ending {
        close: bool,
    },
    Over,
}

pub(crate) struct Splitter {
    /// Two hyphens and the boundary; empty where the body is one part.
    delimiter: Vec<u8>,
    state: State,
    buffer: BytesMut,
    /// Whether the buffer begins where a line does.
    at_line: bool,
    /// How far the end of the headers has been looked for.
    seen: usize,
    ended: bool,
}

/// What is found in a buffer.
enum Scan {
    /// A delimiter: where the content before it ends, where it ends itself, whether it is the last one.
    Delimiter { end: usize, next: usize, close: bool },
    /// None, but what is behind this place may become one.
    None(usize),
}

enum Match {
    Yes { length: usize, close: bool },
    Maybe,
    No,
}

impl Splitter {
    /// Parts between delimiters.
    pub(crate) fn new(boundary: &str) -> Result<Self, String> {
        if boundary.is_empty() || boundary.len() > BOUNDARY {
            return Err(format!("a boundary has 1 to {BOUNDARY} characters, this one {}", boundary.len()));
        }
        Ok(Self::of(format!("--{boundary}").into_bytes(), State::Preamble))
    }

    /// A body that is one part.
    pub(crate) fn whole() -> Self {
        Self::of(Vec::new(), State::Content)
    }

    fn of(delimiter: Vec<u8>, state: State) -> Self {
        Self { delimiter, state, buffer: BytesMut::new(), at_line: true, seen: 0, ended: false }
    }

    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// Nothing more is wanted.
    pub(crate) fn close(&mut self) {
        self.state = State::Over;
        self.buffer = BytesMut::new();
    }

    /// The next step of the body.
    pub(crate) fn cut(&mut self) -> Cut {
        match self.state {
            State::Preamble => self.preamble(),
            State::Head => self.head(),
            State::Content => self.content(),
            State::Ending { close } => {
                self.state = if close { State::Over } else { State::Head };
                self.seen = 0;
                Cut::End
            }
            State::Over => Cut::Close,
        }
    }

    /// What stands before the first part is passed over. It is kept until then: where no part follows, it is what came.
    fn preamble(&mut self) -> Cut {
        if let Scan::Delimiter { next, close, .. } = self.scan() {
            let _ = self.buffer.split_to(next);
            self.state = if close { State::Over } else { State::Head };
            return self.cut();
        }
        if self.ended || self.buffer.len() > PREAMBLE {
            return self.broken(Trouble::NoBoundary);
        }
        Cut::More
    }

    fn head(&mut self) -> Cut {
        let Some(length) = self.head_length() else {
            return match (self.buffer.len() > HEAD, self.ended) {
                (true, _) => self.broken(Trouble::LongHead),
                (false, true) => self.broken(Trouble::CutOff),
                (false, false) => Cut::More,
            };
        };
        if length > HEAD {
            return self.broken(Trouble::LongHead);
        }
        let head = self.buffer.split_to(length).freeze();
        (self.state, self.at_line) = (State::Content, true);
        match headers(&head) {
            Some(headers) => Cut::Head(headers),
            None => Cut::BadHead(head),
        }
    }

    /// The headers with the empty line that ends them.
    fn head_length(&mut self) -> Option<usize> {
        loop {
            let length = self.buffer[self.seen..].iter().position(|byte| *byte == b'\n')? + 1;
            let line = &self.buffer[self.seen..self.seen + length];
            self.seen += length;
            if matches!(line, b"\n" | b"\r\n") {
                return Some(self.seen);
            }
        }
    }

    fn content(&mut self) -> Cut {
        let (end, next) = match self.scan() {
            Scan::Delimiter { end, next, close } => (end, Some((next, close))),
            Scan::None(end) => (end, None),
        };
        if let Some((next, close)) = next {
            let data = self.buffer.split_to(end).freeze();
            let _ = self.buffer.split_to(next - end);
            self.state = State::Ending { close };
            return if data.is_empty() { self.cut() } else { Cut::Data(data) };
        }
        if self.ended {
            if self.delimiter.is_empty() {
                self.state = State::Ending { close: true };
            } else if self.buffer.is_empty() {
                return self.broken(Trouble::CutOff);
            }
            // What could have become a delimiter is content of a part that ends too early.
            let rest = self.buffer.split().freeze();
            return if rest.is_empty() { self.cut() } else { Cut::Data(rest) };
        }
        if end == 0 {
            return Cut::More;
        }
        self.at_line = false;
        Cut::Data(self.buffer.split_to(end).freeze())
    }

    fn broken(&mut self, trouble: Trouble) -> Cut {
        self.state = State::Over;
        Cut::Broken(trouble, self.buffer.split().freeze())
    }

    /// Looks for a delimiter: it begins a line, and the line break before it is its own.
    fn scan(&self) -> Scan {
        let bytes = &self.buffer[..];
        if self.delimiter.is_empty() {
            return Scan::None(bytes.len());
        }
        let mut line = if self.at_line { Some(0) } else { next_line(bytes, 0) };
        while let Some(start) = line {
            let end = match &bytes[..start] {
                [.., b'\r', b'\n'] => start - 2,
                before => before.len().saturating_sub(1),
            };
            match self.delimiter_at(&bytes[start..]) {
                Match::Yes { length, close } => {
                    return Scan::Delimiter { end, next: start + length, close };
                }
                Match::Maybe => return Scan::None(end),
                Match::No => line = next_line(bytes, start),
            }
        }
        Scan::None(bytes.len() - usize::from(bytes.last() == Some(&b'\r')))
    }

    /// A line is a delimiter where nothing but blanks follow the boundary: it may begin a longer one, of a body within.
    fn delimiter_at(&self, line: &[u8]) -> Match {
        let Some(tail) = line.strip_prefix(&self.delimiter[..]) else {
            return if self.delimiter.starts_with(line) { Match::Maybe } else { Match::No };
        };
        if tail.starts_with(b"--") {
            return Match::Yes { length: self.delimiter.len() + 2, close: true };
        }
        let blanks = tail.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let length = |line_break: usize| self.delimiter.len() + blanks + line_break;
        match &tail[blanks..] {
            _ if blanks > PADDING => Match::No,
            [b'\n', ..] => Match::Yes { length: length(1), close: false },
            [b'\r', b'\n', ..] => Match::Yes { length: length(2), close: false },
            [] | [b'\r'] => Match::Maybe,
            [b'-'] if blanks == 0 => Match::Maybe,
            _ => Match::No,
        }
    }
}

/// Where the line behind this place begins.
fn next_line(bytes: &[u8], from: usize) -> Option<usize> {
    bytes[from..].iter().position(|byte| *byte == b'\n').map(|at| from + at + 1)
}

/// The headers of a part; nothing where one of them is none. Lines that begin with a blank go on (RFC 5322 section 2.2.3).
fn headers(head: &[u8]) -> Option<HeaderMap> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for line in head.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line.first(), lines.last_mut()) {
            (None, _) => {}
            (Some(b' ' | b'\t'), Some(last)) => {
                last.push(b' ');
                last.extend_from_slice(line.trim_ascii());
            }
            (Some(_), _) => lines.push(line.to_vec()),
        }
    }
    let mut out = HeaderMap::new();
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(line[..colon].trim_ascii_end()).ok()?;
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?;
        out.try_append(name, value).ok()?;
    }
    Some(out)
}

#[cfg(test)]
mod tests;
