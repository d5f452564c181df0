//! Why an incoming request could not be read. It reads nothing itself.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::IncomingInfo;
use crate::json::DecodeError;

/// Why an incoming request could not be read. `Display` quotes no text of the request, which may be a secret.
pub struct IncomingError(Box<Inner>);

struct Inner {
    kind: IncomingErrorKind,
    id: &'static str,
    message: String,
    decode: Option<DecodeError>,
    body: Bytes,
}

/// What of an incoming request could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomingErrorKind {
    /// The body is of a media type that the document does not name.
    MediaType,
    /// The body is not what the document promises.
    Body,
    /// A parameter is missing or not what the document promises.
    Parameter,
}

impl IncomingError {
    #[cold]
    fn new(
        kind: IncomingErrorKind,
        info: &IncomingInfo,
        message: String,
        decode: Option<DecodeError>,
        body: &[u8],
    ) -> Self {
        let body = Bytes::copy_from_slice(body);
        Self(Box::new(Inner { kind, id: info.id(), message, decode, body }))
    }

    pub(super) fn body(info: &IncomingInfo, body: &[u8], message: &str) -> Self {
        Self::new(IncomingErrorKind::Body, info, message.to_owned(), None, body)
    }

    pub(super) fn decode(info: &IncomingInfo, body: &[u8], error: DecodeError) -> Self {
        let message = format!("cannot read the body at `{}`: {}", error.path(), error.message());
        Self::new(IncomingErrorKind::Body, info, message, Some(error), body)
    }

    pub(super) fn parameter(info: &IncomingInfo, error: DecodeError) -> Self {
        let message = format!("cannot read the parameters at `{}`: {}", error.path(), error.message());
        Self::new(IncomingErrorKind::Parameter, info, message, Some(error), &[])
    }

    pub(super) fn media_type(info: &IncomingInfo, body: &[u8], found: &str) -> Self {
        let message = format!("the body is {found:?}, which is not documented");
        Self::new(IncomingErrorKind::MediaType, info, message, None, body)
    }

    /// What could not be read.
    pub fn kind(&self) -> IncomingErrorKind {
        self.0.kind
    }

    /// The key of the webhook or callback in the document.
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    /// Where the value is that could not be read, as a JSON path: `$.data.createdAt`. Parameters are members of one
    /// object.
    pub fn path(&self) -> Option<&str> {
        self.0.decode.as_ref().map(DecodeError::path)
    }

    /// The body as it came; empty where a parameter is meant.
    pub fn raw_body(&self) -> &Bytes {
        &self.0.body
    }

    /// A status to answer with, where the document names none: 415 for a media type, else 400. A sender may take it
    /// as a reason to send the request again.
    pub fn status(&self) -> StatusCode {
        match self.0.kind {
            IncomingErrorKind::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            IncomingErrorKind::Body | IncomingErrorKind::Parameter => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for IncomingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.id, self.0.message)
    }
}

impl fmt::Debug for IncomingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingError")
            .field("kind", &self.0.kind)
            .field("id", &self.0.id)
            .field("message", &self.0.message)
            .field("body", &format_args!("{} bytes", self.0.body.len()))
            .finish()
    }
}

impl std::error::Error for IncomingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.decode.as_ref().map(|error| error as _)
    }
}
