//! What a request carries: bytes or a stream, its length and its content type. It encodes nothing.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
use crate::file::ReadStream;
use crate::headers;
use crate::progress::{self, Tell};
use crate::stream::{ByteStream, Mapped};

/// The body of a request.
///
/// Made from bytes and texts with `From`, or from a stream with [`Body::stream`]. A body of bytes can be
/// sent again, a stream cannot, unless it is made by [`Body::repeatable`].
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
    Repeat(Repeat),
}

/// Makes the stream of a body once more.
pub(crate) type Repeat = Arc<dyn Fn() -> ByteStream + Send + Sync>;

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

    /// A body that is read while it is sent, and anew each time it is sent. See [`Body::stream`] for its length.
    pub fn repeatable<S, E>(make: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::repeated(Arc::new(move || ByteStream::new(Mapped(Box::pin(make())))))
    }

    pub(crate) fn repeated(repeat: Repeat) -> Self {
        Self { content: Content::Repeat(repeat), length: None, content_type: None }
    }

    /// A file, read while it is sent. It can be sent again.
    ///
    /// # Errors
    /// There is no such file, or it cannot be looked at.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub fn file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref().to_path_buf();
        let length = std::fs::metadata(&path)?.len();
        Ok(Self::repeated(Arc::new(move || ByteStream::new(ReadStream::file(path.clone()))))
            .with_length(length))
    }

    /// What is read, while it is sent, on threads that may wait. Name its length with [`Body::with_length`] where it is
    /// known.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub fn reader(reader: impl std::io::Read + Send + 'static) -> Self {
        Self::stream(ReadStream::new(reader))
    }

    /// Tells how many bytes have left, each time that some do, and of how many where that is known. A body that is sent
    /// again counts anew.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        let (total, tell): (_, Tell) = (self.length(), Arc::new(tell));
        self.content = match self.content {
            Content::Absent => Content::Absent,
            Content::Bytes(bytes) => {
                Content::Repeat(Arc::new(move || progress::pieces(bytes.clone(), Arc::clone(&tell))))
            }
            Content::Stream(stream) => Content::Stream(progress::counted(stream, total, tell)),
            Content::Repeat(repeat) => {
                Content::Repeat(Arc::new(move || progress::counted(repeat(), total, Arc::clone(&tell))))
            }
        };
        self.length = total.filter(|_| self.is_stream());
        self
    }

    /// States how many bytes the stream gives. Without effect on a body of bytes.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if self.is_stream() {
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
            Content::Stream(_) | Content::Repeat(_) => None,
        }
    }

    /// The length, where it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Absent => Some(0),
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream(_) | Content::Repeat(_) => self.length,
        }
    }

    /// Whether there is no body: not the same as a body of no bytes.
    pub fn is_absent(&self) -> bool {
        matches!(self.content, Content::Absent)
    }

    /// Whether the body is read while it is sent.
    pub fn is_stream(&self) -> bool {
        matches!(self.content, Content::Stream(_) | Content::Repeat(_))
    }

    /// Whether the body can be sent more than once.
    pub fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Stream(_))
    }

    pub(crate) fn repeat(&self) -> Option<Repeat> {
        match &self.content {
            Content::Repeat(repeat) => Some(Arc::clone(repeat)),
            Content::Absent | Content::Bytes(_) | Content::Stream(_) => None,
        }
    }

    /// The bytes of a body that is no stream.
    pub(crate) fn whole(self) -> Bytes {
        match self.content {
            Content::Bytes(bytes) => bytes,
            Content::Absent | Content::Stream(_) | Content::Repeat(_) => Bytes::new(),
        }
    }

    /// The content type that the body itself brings.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_ref()?.to_str().ok()
    }

    /// The same body once more, unless it can be sent only once.
    pub fn try_clone(&self) -> Option<Self> {
        let content = match &self.content {
            Content::Absent => Content::Absent,
            Content::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Content::Repeat(repeat) => Content::Repeat(Arc::clone(repeat)),
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
            Content::Repeat(repeat) => repeat(),
        }
    }

    /// The bytes, or the stream.
    #[cfg(feature = "reqwest")]
    pub(crate) fn into_bytes(self) -> Result<Bytes, ByteStream> {
        match self.content {
            Content::Absent => Ok(Bytes::new()),
            Content::Bytes(bytes) => Ok(bytes),
            Content::Stream(stream) => Err(stream),
            Content::Repeat(repeat) => Err(repeat()),
        }
    }

    pub(crate) fn content_type_header(&self) -> Option<&HeaderValue> {
        self.content_type.as_ref()
    }

    /// Gives the body the operation's content type unless it brings its own.
    pub(crate) fn or_content_type(mut self, content_type: &'static str) -> Result<Self, String> {
        if self.content_type.is_none() {
            self.content_type = Some(headers::stated(&CONTENT_TYPE, content_type)?);
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
            Content::Stream(_) | Content::Repeat(_) => "stream",
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
