//! What a request carries: bytes or a stream, its length and its content type. It encodes nothing.

use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use crate::headers;
use crate::stream::{ByteStream, Mapped};

/// The body of a request.
///
/// Made from bytes and texts with `From`, or from a stream with [`Body::stream`]. A body of bytes can be
/// sent again, a stream cannot.
#[derive(Default)]
pub struct Body {
    content: Content,
    length: Option<u64>,
    content_type: Option<HeaderValue>,
}

#[derive(Default)]
enum Content {
    #[default]
    Absent,
    Bytes(Bytes),
    Stream(ByteStream),
}

impl Body {
    /// No body.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A body that is read while it is sent. Name its length with [`Body::with_length`] where it is
    /// known: many servers refuse an upload of unknown length.
    pub fn stream<S, E>(pieces: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self {
            content: Content::Stream(ByteStream::new(Mapped(Box::pin(pieces)))),
            length: None,
            content_type: None,
        }
    }

    /// States how many bytes the stream gives. Without effect on a body of bytes.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if matches!(self.content, Content::Stream(_)) {
            self.length = Some(length);
        }
        self
    }

    /// States the content type, in place of the one that the operation would name. A text that no
    /// header can carry is ignored.
    #[must_use]
    pub fn with_content_type(mut self, content_type: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(content_type) {
            self.content_type = Some(value);
        }
        self
    }

    /// The bytes, unless the body is a stream. A body that is absent has no bytes.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Absent => Some(&[]),
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) => None,
        }
    }

    /// The length, where it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Absent => Some(0),
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream(_) => self.length,
        }
    }

    /// Whether there is no body: not the same as a body of no bytes.
    pub fn is_absent(&self) -> bool {
        matches!(self.content, Content::Absent)
    }

    /// Whether the body can be read only once.
    pub fn is_stream(&self) -> bool {
        matches!(self.content, Content::Stream(_))
    }

    /// The content type that the body itself brings.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_ref()?.to_str().ok()
    }

    /// The same body once more, unless it is a stream.
    pub fn try_clone(&self) -> Option<Self> {
        let content = match &self.content {
            Content::Absent => Content::Absent,
            Content::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Content::Stream(_) => return None,
        };
        Some(Self { content, length: self.length, content_type: self.content_type.clone() })
    }

    /// The body in pieces, whatever it was made from.
    pub fn into_stream(self) -> ByteStream {
        match self.content {
            Content::Absent => ByteStream::empty(),
            Content::Bytes(bytes) => bytes.into(),
            Content::Stream(stream) => stream,
        }
    }

    /// The bytes, or the stream.
    #[cfg(feature = "reqwest")]
    pub(crate) fn into_bytes(self) -> Result<Bytes, ByteStream> {
        match self.content {
            Content::Absent => Ok(Bytes::new()),
            Content::Bytes(bytes) => Ok(bytes),
            Content::Stream(stream) => Err(stream),
        }
    }

    pub(crate) fn content_type_header(&self) -> Option<&HeaderValue> {
        self.content_type.as_ref()
    }

    /// Gives the body the operation's content type unless it brings its own.
    pub(crate) fn or_content_type(mut self, content_type: &'static str) -> Result<Self, String> {
        if self.content_type.is_none() {
            self.content_type = Some(headers::value(&CONTENT_TYPE, content_type)?);
        }
        Ok(self)
    }
}

/// Shows the length and the content type, never the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.content {
            Content::Absent => "absent",
            Content::Bytes(_) => "bytes",
            Content::Stream(_) => "stream",
        };
        f.debug_struct("Body")
            .field("kind", &kind)
            .field("length", &self.length())
            .field("content_type", &self.content_type())
            .finish()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { content: Content::Bytes(bytes), length: None, content_type: None }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for Body {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}
