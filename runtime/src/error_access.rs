//! Looking into an error: what the server said, and the short questions. It makes no error.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::provider::{ProviderError, Told};
use crate::rate_limit::RateLimit;
use crate::typed_headers::TypedHeaders;
use crate::{headers, json, rate_limit, retry_after};

impl Error {
    /// The stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation's id; empty when a client could not be built.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The headers of the answer, if there was one, read as the document declares them. The documentation of an
    /// operation names the type; what is missing or cannot be read costs that header only.
    pub fn typed_headers<H: TypedHeaders>(&self) -> Option<H> {
        self.headers().map(H::read)
    }

    /// The raw body of the answer, kept when the status was a failure or the body could not be read.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// Where in the JSON of the answer reading failed, such as `$.items[0].id`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The id under which the server knows the exchange, from the usual headers.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(self.headers()?)
    }

    /// How long the server asks to wait: `Retry-After` (RFC 9110 section 10.2.3) in seconds or as a
    /// date, or `retry-after-ms`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::read(self.headers()?)
    }

    /// How much the server still takes, from the usual headers of the answer.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        rate_limit::read(self.headers()?)
    }

    /// How often the call was attempted; 0 where it was not sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of a failure as operation `O` documents it for this status, if it can be read so.
    pub fn typed<O: Operation>(&self) -> Option<O::Failure> {
        match (&self.0.answer, self.0.kind) {
            (Some(answer), ErrorKind::Status) => O::failure(answer.status.as_u16(), &answer.body),
            _ => None,
        }
    }

    /// The body of a failure as any type, if it can be read so.
    pub fn api<E: DeserializeOwned>(&self) -> Option<E> {
        json::decode(self.body()?).ok()
    }

    /// What a provider said of why it gave no credential.
    pub fn provider_error(&self) -> Option<&ProviderError> {
        self.0.source.as_ref()?.downcast_ref::<Told>().map(|told| &told.0)
    }

    /// 400.
    pub fn is_bad_request(&self) -> bool {
        self.is_status(StatusCode::BAD_REQUEST)
    }

    /// 401: the credential is missing, wrong or expired.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// 403: the credential does not allow this.
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// 404.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// 409.
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// 422: well-formed, but refused for its content.
    pub fn is_unprocessable(&self) -> bool {
        self.is_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// 429: see [`Error::retry_after`].
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 400 to 499.
    pub fn is_client_error(&self) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(|code| code.is_client_error())
    }

    /// 500 to 599.
    pub fn is_server_error(&self) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(|code| code.is_server_error())
    }

    /// A time limit was reached.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// No connection came about.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// The answer could not be read as what the document promises.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Status && self.status() == Some(status)
    }
}
