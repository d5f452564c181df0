//! One part of an answer: its headers, and its content piece by piece or at once. Not how it is told from the next.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::de::DeserializeOwned;

use super::Inner;
use crate::error::{Error, ErrorKind};
use crate::{download, json};

/// A part of an answer, still arriving. It is a [`Stream`] of its pieces. Dropped before its end, what is left of it is
/// passed over.
pub struct ReceivedPart<'a> {
    parts: &'a mut Inner,
    headers: HeaderMap,
}

impl<'a> ReceivedPart<'a> {
    pub(super) fn new(parts: &'a mut Inner, headers: HeaderMap) -> Self {
        Self { parts, headers }
    }

    /// The headers of the part.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// `Content-Type`, as the server wrote it. RFC 2046 takes a part without one for text.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The name of the part in `Content-Disposition` (RFC 7578 section 4.2), else its `Content-ID` without the angle
    /// brackets.
    pub fn name(&self) -> Option<String> {
        let disposition = self.headers.get(CONTENT_DISPOSITION).and_then(text);
        disposition.and_then(|text| download::parameter(&text, "name")).or_else(|| {
            let id = self.headers.get("content-id").and_then(text)?;
            Some(id.trim().trim_start_matches('<').trim_end_matches('>').to_owned())
        })
    }

    /// The file name of `Content-Disposition`: the last segment only, as [`Download::file_name`](crate::Download::file_name).
    pub fn file_name(&self) -> Option<String> {
        download::file_name(&self.headers.get(CONTENT_DISPOSITION).and_then(text)?)
    }

    /// The next piece; nothing at the end of the part.
    ///
    /// # Errors
    /// The connection broke, or the body ends within the part.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.parts.poll_content(cx)).await.transpose()
    }

    /// All of the part, unless it is more than the client's `max_body_bytes`.
    ///
    /// # Errors
    /// As [`ReceivedPart::chunk`], with what came of the part as the body of the error, and [`ErrorKind::TooLarge`].
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let limit = self.parts.about.limit;
        self.bytes_up_to(limit).await
    }

    /// All of the part, unless it is more than `limit` bytes.
    ///
    /// # Errors
    /// As [`ReceivedPart::bytes`].
    pub async fn bytes_up_to(mut self, limit: u64) -> Result<Bytes, Error> {
        let mut all: Vec<u8> = Vec::new();
        let mut first = Bytes::new();
        loop {
            match self.chunk().await {
                Ok(Some(piece)) => {
                    let length = (first.len() + all.len() + piece.len()) as u64;
                    if length > limit {
                        let message = format!("a part is larger than {limit} bytes");
                        return Err(Error::new(ErrorKind::TooLarge, self.parts.about.operation, message));
                    }
                    // Most parts are one piece: no copy then.
                    if first.is_empty() && all.is_empty() {
                        first = piece;
                    } else {
                        all.extend_from_slice(&std::mem::take(&mut first));
                        all.extend_from_slice(&piece);
                    }
                }
                Ok(None) => return Ok(if all.is_empty() { first } else { all.into() }),
                Err(mut error) => {
                    let came = if all.is_empty() { first } else { all.into() };
                    let about = &self.parts.about;
                    error = error.with_answer(about.status, about.headers.clone(), came);
                    return Err(error);
                }
            }
        }
    }

    /// All of the part as text. Bytes that are not UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// As [`ReceivedPart::bytes`].
    pub async fn text(self) -> Result<String, Error> {
        Ok(String::from_utf8_lossy(&self.bytes().await?).into_owned())
    }

    /// All of the part as JSON, whatever its content type says.
    ///
    /// # Errors
    /// As [`ReceivedPart::bytes`], and [`ErrorKind::Decode`] with the part as the body of the error.
    pub async fn json<T: DeserializeOwned>(mut self) -> Result<T, Error> {
        let limit = self.parts.about.limit;
        // Not generic, so that a type costs its own reading alone.
        let parts = &mut *self.parts;
        let bytes =
            ReceivedPart { parts, headers: std::mem::take(&mut self.headers) }.bytes_up_to(limit).await?;
        json::decode(&bytes).map_err(|error| {
            let message = format!("cannot read a part at `{}`: {}", error.path(), error.message());
            let mut out = self.parts.about.error(ErrorKind::Decode, message, bytes.clone());
            out.0.path = Some(error.path().to_owned());
            out
        })
    }
}

fn text(value: &http::HeaderValue) -> Option<String> {
    // Names are UTF-8 in practice (RFC 7578 section 5.1), which headers of HTTP are not by the letter.
    std::str::from_utf8(value.as_bytes()).ok().map(str::to_owned)
}

impl Stream for ReceivedPart<'_> {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().parts.poll_content(cx)
    }
}

/// Shows the name and the content type, never the content.
impl fmt::Debug for ReceivedPart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedPart")
            .field("name", &self.name())
            .field("content_type", &self.content_type())
            .finish_non_exhaustive()
    }
}
