//! An answer whose status is a success, and the ways to read its body. It does not decide what a
//! success is: `execute` does.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::download::Download;
use crate::error::{Error, ErrorKind};
use crate::items::Again;
use crate::stream::ByteStream;
use crate::{headers, json, resume};

mod streamed;

/// What came back. Made by the runtime, read by [`operation!`](crate::operation!).
pub struct Received {
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    elapsed: Duration,
    body: Arrived,
    /// The most bytes that may be held at once.
    limit: u64,
    /// How a stream of events is opened again, where the call wishes for it.
    again: Option<Box<Again>>,
}

enum Arrived {
    Whole(Bytes),
    Coming(ByteStream),
}

impl Arrived {
    fn into_stream(self) -> ByteStream {
        match self {
            Self::Whole(bytes) => bytes.into(),
            Self::Coming(stream) => stream,
        }
    }
}

impl Received {
    pub(crate) fn whole(
        operation: &'static str,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            attempts: 1,
            elapsed: Duration::ZERO,
            body: Arrived::Whole(body),
            limit: u64::MAX,
            again: None,
        }
    }

    pub(crate) fn coming(
        operation: &'static str,
        status: StatusCode,
        headers: HeaderMap,
        body: ByteStream,
        limit: u64,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            attempts: 1,
            elapsed: Duration::ZERO,
            body: Arrived::Coming(body),
            limit,
            again: None,
        }
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    pub(crate) fn opened_again_by(mut self, again: Option<Box<Again>>) -> Self {
        self.again = again;
        self
    }

    pub(crate) fn within(mut self, elapsed: Duration) -> Self {
        self.elapsed = elapsed;
        self
    }

    /// How often the call was sent until this answer came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took until this answer was there, see [`Response::elapsed`](crate::Response::elapsed).
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// It is not JSON of this shape. An empty body is read as `null`, and is an error unless `T` takes
    /// `null`.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        match json::decode(self.json_text()) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.undecodable(error)),
        }
    }

    /// The body as XML, by a table.
    ///
    /// # Errors
    /// It is no XML, or not of this shape. An empty body is read as `null`, and one that is JSON is read as that.
    #[cfg(feature = "xml")]
    pub fn xml<T: DeserializeOwned>(self, xml: &'static crate::Xml) -> Result<T, Error> {
        let read = match crate::xml::to_json(xml, self.bytes()) {
            Ok(json) => json::decode(&json),
            Err(problem) => {
                let message = format!("cannot read the answer {} as XML: {problem}", self.status);
                return Err(self.into_error(ErrorKind::Decode, message));
            }
        };
        read.map_err(|error| self.undecodable(error))
    }

    /// The body as text. Bytes that are not UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// None today; the type leaves room for charsets.
    pub fn text(self) -> Result<String, Error> {
        Ok(String::from_utf8_lossy(self.bytes()).into_owned())
    }

    /// No body: what came is not looked at.
    ///
    /// # Errors
    /// None.
    pub fn empty(self) -> Result<(), Error> {
        Ok(())
    }

    /// The body unread.
    ///
    /// # Errors
    /// None.
    pub fn download(self) -> Result<Download, Error> {
        let stream = resume::resumed(self.status, &self.headers, self.body.into_stream(), self.again);
        Ok(Download::new(self.operation, &self.headers, stream))
    }

    /// The body unread, as it came.
    pub(crate) fn into_stream(self) -> ByteStream {
        self.body.into_stream()
    }

    /// The error for a success that the document does not name.
    pub fn undocumented(self) -> Error {
        let message = format!("the answer {} is not one that is documented", self.status);
        self.into_error(ErrorKind::Status, message)
    }

    /// The body that was read; empty if it was not.
    pub(crate) fn bytes(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match &self.body {
            Arrived::Whole(bytes) => bytes,
            Arrived::Coming(_) => &NOTHING,
        }
    }

    /// RFC 8259 section 8.1: a byte order mark may be ignored. An empty body means `null`.
    pub(crate) fn json_text(&self) -> &[u8] {
        let bytes = self.bytes();
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if text.trim_ascii().is_empty() { b"null" } else { text }
    }

    pub(crate) fn undecodable(self, error: json::DecodeError) -> Error {
        let status = self.status;
        if self.bytes().trim_ascii().is_empty() {
            let message = format!("the answer {status} has an empty body where one is documented");
            return self.into_error(ErrorKind::Decode, message);
        }
        let mut message = format!("cannot read the answer {status}");
        if let Some(coding) = headers::coding(&self.headers) {
            message.push_str(&format!(", which comes packed ({coding:?}) and was not unpacked"));
            return self.into_error(ErrorKind::Decode, message);
        }
        if let Some(media) = headers::media_type(&self.headers) {
            if media != "application/json" && !media.ends_with("+json") && !media.ends_with("xml") {
                message.push_str(&format!(" ({media:?})"));
            }
        }
        message.push_str(&format!(" at `{}`", error.path()));
        message.push_str(": ");
        message.push_str(error.message());
        // What a proxy or a page to log in says under a type that is not its own.
        if error.path() == "$" && self.bytes().trim_ascii_start().starts_with(b"<") {
            message.push_str("; the body begins with `<`, as HTML and XML do");
        }
        let mut out = self.into_error(ErrorKind::Decode, message);
        out.0.path = Some(error.path().to_owned());
        out
    }

    pub(crate) fn into_error(self, kind: ErrorKind, message: String) -> Error {
        let body = self.bytes().clone();
        let error = Error::new(kind, self.operation, message).after(self.attempts);
        error.with_answer(self.status, self.headers, body)
    }
}

/// Shows no header value and no body.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
