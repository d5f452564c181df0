//! Multipart bodies (RFC 7578, RFC 2046 section 5.1): parts put together into one body. Not how a value becomes
//! parts, which is the matter of `multipart/rules`.
//!
//! Written here because what sends requests is a choice of the caller: the multipart types of HTTP clients make
//! bodies of those clients.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;

use crate::body::{Body, Repeat};
use crate::part::{Outgoing, Part};
use crate::stream::ByteStream;
use crate::transport::TransportError;

pub(crate) mod gather;
mod rule;
mod rules;

pub use rule::PartRule;
pub(crate) use rules::parts;

/// Up to this size a body that is in memory anyway is put into one piece: it can be looked at.
const ONE_PIECE: u64 = 1 << 20;

/// A multipart body: parts in order, each under a name.
///
/// For bodies that the document does not describe; what it does describe is a struct of the crate.
///
/// ```
/// use clientsmith_runtime::{Multipart, Part};
/// let body = Multipart::new().text("title", "Cat").part("file", Part::bytes(vec![1, 2]).file_name("cat.png"));
/// ```
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<(String, Part)>,
}

impl Multipart {
    /// No parts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field.
    #[must_use]
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, Part::text(text))
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: impl Into<Part>) -> Self {
        self.parts.push((name.into(), part.into()));
        self
    }

    /// Sets a header of every part of the name; says whether there is one.
    pub(crate) fn set_header(&mut self, name: &str, header: &str, value: &str) -> bool {
        let mut found = false;
        for (_, part) in self.parts.iter_mut().filter(|(known, _)| known == name) {
            *part = part.clone().header(header, value);
            found = true;
        }
        found
    }

    pub(crate) fn parts(&self) -> &[(String, Part)] {
        &self.parts
    }

    pub(crate) fn is_repeatable(&self) -> bool {
        self.parts.iter().all(|(_, part)| part.is_repeatable())
    }

    /// The body of the media type, with its boundary.
    pub(crate) fn body(&self, media_type: &str) -> Result<Body, String> {
        let boundary = boundary();
        let mut pieces = Vec::with_capacity(2 * self.parts.len() + 1);
        for (index, (name, part)) in self.parts.iter().enumerate() {
            let lead = if index == 0 { "--" } else { "\r\n--" };
            let mut head = format!("{lead}{boundary}\r\n").into_bytes();
            write_head(&mut head, media_type, name, part);
            pieces.push(Outgoing::Bytes(head.into()));
            let content = part.outgoing();
            pieces.push(
                content.ok_or_else(|| format!("the stream of the part `{name}` has been sent already"))?,
            );
        }
        let lead = if self.parts.is_empty() { "--" } else { "\r\n--" };
        pieces.push(Outgoing::Bytes(format!("{lead}{boundary}--\r\n").into()));
        let mut content_type = format!("{media_type}; boundary={boundary}");
        // RFC 2387 section 3.1.
        let is_related = media_type.eq_ignore_ascii_case("multipart/related");
        let root = self.parts.first().and_then(|(_, part)| part.said_type()?.to_str().ok());
        if let Some(root) = root.filter(|_| is_related) {
            content_type += &format!("; type=\"{}\"", root.split(';').next().unwrap_or_default().trim());
        }
        Ok(joined(pieces).with_content_type(&content_type))
    }
}

/// The header lines of a part and the empty line behind them.
fn write_head(out: &mut Vec<u8>, media_type: &str, name: &str, part: &Part) {
    let mut line = |name: &str, value: &[u8]| {
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b": ");
        out.extend_from_slice(value);
        out.extend_from_slice(b"\r\n");
    };
    let said = |name: &str| part.headers().iter().any(|(known, _)| known == name);
    if media_type.eq_ignore_ascii_case("multipart/related") {
        // RFC 2387: parts refer to each other by their ids.
        if !name.is_empty() && !said("content-id") {
            line("Content-ID", format!("<{}>", quotable(name)).as_bytes());
        }
    } else if !said("content-disposition") {
        let kind =
            if media_type.eq_ignore_ascii_case("multipart/form-data") { "form-data" } else { "attachment" };
        let mut disposition = kind.to_owned();
        if !name.is_empty() {
            disposition += &format!("; name=\"{}\"", quotable(name));
        }
        // A file without a name is taken for a field by many servers.
        let file = part.named().unwrap_or(if part.is_text() { "" } else { name });
        if !file.is_empty() {
            disposition += &format!("; filename=\"{}\"", quotable(file));
        }
        line("Content-Disposition", disposition.as_bytes());
    }
    // RFC 7578 section 4.4: text needs no type, a file without one is of octets.
    if !part.is_text() && part.said_type().is_none() {
        line("Content-Type", b"application/octet-stream");
    }
    for (name, value) in part.headers() {
        let shown = if *name == CONTENT_TYPE { "Content-Type" } else { name.as_str() };
        line(shown, value.as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

/// A name inside quotes, as browsers write it: what would end it or the line is percent-encoded (RFC 7578 section 2).
fn quotable(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '"' => out.push_str("%22"),
            letter if letter.is_ascii_control() => out.push_str(&format!("%{:02X}", letter as u32)),
            letter => out.push(letter),
        }
    }
    out
}

/// 128 bits that nobody can know beforehand, so that no content holds them: hashes under keys that come from the
/// operating system.
fn boundary() -> String {
    let word = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", word(), word())
}

fn joined(pieces: Vec<Outgoing>) -> Body {
    let length = pieces.iter().try_fold(0u64, |sum, piece| {
        sum.checked_add(match piece {
            Outgoing::Bytes(bytes) => bytes.len() as u64,
            Outgoing::Repeat(_, length) | Outgoing::Once(_, length) => (*length)?,
        })
    });
    let whole: Option<Vec<&Bytes>> = pieces
        .iter()
        .map(|piece| match piece {
            Outgoing::Bytes(bytes) => Some(bytes),
            Outgoing::Repeat(..) | Outgoing::Once(..) => None,
        })
        .collect();
    if let (Some(whole), Some(..=ONE_PIECE)) = (whole, length) {
        return whole
            .into_iter()
            .fold(Vec::new(), |mut all, bytes| {
                all.extend_from_slice(bytes);
                all
            })
            .into();
    }
    let again: Option<Vec<Source>> = pieces
        .iter()
        .map(|piece| match piece {
            Outgoing::Bytes(bytes) => Some(Source::Bytes(bytes.clone())),
            Outgoing::Repeat(repeat, _) => Some(Source::Repeat(Arc::clone(repeat))),
            Outgoing::Once(..) => None,
        })
        .collect();
    let body = match again {
        Some(sources) => Body::repeated(Arc::new(move || {
            ByteStream::new(Chain { waiting: sources.iter().cloned().collect(), current: None })
        })),
        None => {
            let waiting = pieces.into_iter().map(|piece| match piece {
                Outgoing::Bytes(bytes) => Source::Bytes(bytes),
                Outgoing::Repeat(repeat, _) => Source::Repeat(repeat),
                Outgoing::Once(stream, _) => Source::Once(Arc::new(std::sync::Mutex::new(Some(stream)))),
            });
            Body::stream(Chain { waiting: waiting.collect(), current: None })
        }
    };
    match length {
        Some(length) => body.with_length(length),
        None => body,
    }
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Repeat(Repeat),
    Once(Arc<std::sync::Mutex<Option<ByteStream>>>),
}

/// Sources one after the other.
struct Chain {
    waiting: VecDeque<Source>,
    current: Option<ByteStream>,
}

impl Stream for Chain {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(stream) = &mut this.current {
                match Pin::new(stream).poll_next(cx) {
                    Poll::Ready(None) => this.current = None,
                    other => return other,
                }
            }
            match this.waiting.pop_front() {
                None => return Poll::Ready(None),
                Some(Source::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Source::Repeat(repeat)) => this.current = Some(repeat()),
                Some(Source::Once(stream)) => {
                    this.current = stream.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
                }
            }
        }
    }
}

/// A body of `multipart/form-data`.
impl From<Multipart> for Body {
    fn from(multipart: Multipart) -> Self {
        // What has been taken already cannot be in it: a part that was sent is empty.
        multipart.body("multipart/form-data").unwrap_or_default()
    }
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.parts.iter().map(|(name, part)| (name, part))).finish()
    }
}
