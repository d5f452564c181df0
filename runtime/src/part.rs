//! One part of a multipart body, a file as a rule: its content and what is said about it. Not how parts are put
//! together, which is the matter of `multipart`.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};

use crate::body::{Body, Repeat};
use crate::multipart::gather;
use crate::progress::{self, Tell};
use crate::stream::ByteStream;

/// One part of a multipart body: a file, or any other content.
///
/// Made from bytes and texts with `From`, from a file with [`Part::file`], from a stream with [`Part::body`]. Inside
/// of JSON it stands as text.
///
/// ```
/// use clientsmith_runtime::Part;
/// let part = Part::bytes(vec![137, 80, 78, 71]).file_name("a.png").content_type("image/png");
/// ```
#[derive(Clone)]
pub struct Part {
    content: Content,
    file_name: Option<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    is_text: bool,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Repeat(Repeat, Option<u64>),
    /// Taken by the request that sends it.
    Once(Arc<Mutex<Option<ByteStream>>>, Option<u64>),
}

/// The content of a part on its way.
pub(crate) enum Outgoing {
    Bytes(Bytes),
    Repeat(Repeat, Option<u64>),
    Once(ByteStream, Option<u64>),
}

impl Part {
    /// Octets. They can be sent again.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(bytes.into()), false)
    }

    /// Text. It can be sent again.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Content::Bytes(Bytes::from(text.into())), true)
    }

    /// The content of a body, a stream for example. A content type that the body brings becomes the part's.
    pub fn body(body: impl Into<Body>) -> Self {
        let body = body.into();
        let length = body.length();
        let content_type = body.content_type_header().cloned();
        let content = match (body.as_bytes(), body.repeat()) {
            (Some(_), _) => Content::Bytes(body.whole()),
            (None, Some(repeat)) => Content::Repeat(repeat, length),
            (None, None) => Content::Once(Arc::new(Mutex::new(Some(body.into_stream()))), length),
        };
        let mut part = Self::new(content, false);
        part.headers.extend(content_type.map(|value| (CONTENT_TYPE, value)));
        part
    }

    /// A file, read while it is sent, under its own name. It can be sent again.
    ///
    /// # Errors
    /// There is no such file, or it cannot be looked at.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub fn file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let part = Self::body(Body::file(path)?);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// What is read, while it is sent, on threads that may wait. See [`Body::reader`] for what has a known length.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub fn reader(reader: impl std::io::Read + Send + 'static) -> Self {
        Self::body(Body::reader(reader))
    }

    fn new(content: Content, is_text: bool) -> Self {
        Self { content, file_name: None, headers: Vec::new(), is_text }
    }

    /// Tells how many bytes of the part have left, each time that some do, and of how many where that is known. A part that
    /// is sent again counts anew.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        let tell: Tell = Arc::new(tell);
        self.content = match self.content {
            Content::Bytes(bytes) => {
                let length = bytes.len() as u64;
                let repeat = move || progress::pieces(bytes.clone(), Arc::clone(&tell));
                Content::Repeat(Arc::new(repeat), Some(length))
            }
            Content::Repeat(repeat, length) => {
                let repeat = move || progress::counted(repeat(), length, Arc::clone(&tell));
                Content::Repeat(Arc::new(repeat), length)
            }
            Content::Once(stream, length) => {
                let taken = stream.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
                let counted = taken.map(|stream| progress::counted(stream, length, tell));
                Content::Once(Arc::new(Mutex::new(counted)), length)
            }
        };
        self
    }

    /// The name under which the server sees the file. Many servers tell files from fields by it.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The content type, in place of the one that the document names. A text that no header can carry is ignored.
    #[must_use]
    pub fn content_type(self, content_type: &str) -> Self {
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// A header of the part, in place of one of that name. A name or text that no header can carry is ignored.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes()))
        {
            self.headers.retain(|(known, _)| *known != name);
            self.headers.push((name, value));
        }
        self
    }

    /// Sets headers that the part does not have yet.
    pub(crate) fn default_headers(self, headers: &[(&str, &str)]) -> Self {
        headers.iter().fold(self, |part, (name, value)| {
            match part.headers.iter().any(|(known, _)| known.as_str().eq_ignore_ascii_case(name)) {
                true => part,
                false => part.header(name, value),
            }
        })
    }

    /// The bytes, unless the part is a stream or a file.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Repeat(..) | Content::Once(..) => None,
        }
    }

    /// The length, where it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Repeat(_, length) | Content::Once(_, length) => *length,
        }
    }

    pub(crate) fn named(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    pub(crate) fn is_text(&self) -> bool {
        self.is_text
    }

    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    pub(crate) fn said_type(&self) -> Option<&HeaderValue> {
        self.headers.iter().find(|(name, _)| *name == CONTENT_TYPE).map(|(_, value)| value)
    }

    /// Whether the content can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Once(..))
    }

    /// The content; nothing where a stream has been taken already.
    pub(crate) fn outgoing(&self) -> Option<Outgoing> {
        match &self.content {
            Content::Bytes(bytes) => Some(Outgoing::Bytes(bytes.clone())),
            Content::Repeat(repeat, length) => Some(Outgoing::Repeat(Arc::clone(repeat), *length)),
            Content::Once(stream, length) => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                taken.map(|stream| Outgoing::Once(stream, *length))
            }
        }
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Repeat(one, _), Content::Repeat(other, _)) => Arc::ptr_eq(one, other),
            (Content::Once(one, _), Content::Once(other, _)) => Arc::ptr_eq(one, other),
            (Content::Bytes(_) | Content::Repeat(..) | Content::Once(..), _) => false,
        };
        same && self.file_name == other.file_name && self.headers == other.headers
    }
}

/// Shows the name and the length, never the content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("file_name", &self.file_name)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// Within a multipart body a part travels beside the JSON; anywhere else it is a text in it.
impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(mark) = gather::put(self) {
            return serializer.serialize_str(&mark);
        }
        match self.as_bytes().map(std::str::from_utf8) {
            Some(Ok(text)) => serializer.serialize_str(text),
            Some(Err(_)) => Err(S::Error::custom("octets that are no UTF-8 cannot stand in JSON")),
            None => Err(S::Error::custom("a stream cannot stand in JSON")),
        }
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Part::text)
    }
}

impl From<Bytes> for Part {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for Part {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<&[u8]> for Part {
    fn from(bytes: &[u8]) -> Self {
        Self::bytes(Bytes::copy_from_slice(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Part {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Body> for Part {
    fn from(body: Body) -> Self {
        Self::body(body)
    }
}
