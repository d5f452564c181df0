//! A value with what came around it. It does not read bodies.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::Received;
use crate::error::Error;
use crate::operation::Operation;
use crate::rate_limit::RateLimit;
use crate::typed_headers::TypedHeaders;
use crate::{headers, rate_limit};

/// The whole answer of a call: the value, the status and the headers. It dereferences to the value.
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    elapsed: Duration,
    body: T,
}

/// An answer of any status with its body as it came.
pub type RawResponse = Response<Bytes>;

impl<T> Response<T> {
    /// What came around `body`.
    fn new(around: Around, body: T) -> Self {
        let (status, headers, attempts, elapsed) = around;
        Self { status, headers, attempts, elapsed, body }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers that the document declares, read as it declares them. The documentation of an operation names the
    /// type; what is missing or cannot be read costs that header only.
    pub fn typed_headers<H: TypedHeaders>(&self) -> H {
        H::read(&self.headers)
    }

    /// The id under which the server knows the exchange, from the usual headers.
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers)
    }

    /// How much the server still takes, from the usual headers.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        rate_limit::read(&self.headers)
    }

    /// How often the call was attempted until this answer came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call took, all attempts and the waits between them included, until its answer was there: read to its
    /// end, or its head where the body is handed over unread. Zero where the platform has no clock.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The value.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.body
    }

    /// All parts.
    pub fn into_parts(self) -> (StatusCode, HeaderMap, T) {
        (self.status, self.headers, self.body)
    }

    /// The same answer with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response::new((self.status, self.headers, self.attempts, self.elapsed), change(self.body))
    }
}

/// The value of an operation with what came around it.
pub(crate) fn of<O: Operation>(received: Received) -> Result<Response<O::Output>, Error> {
    let around = around(&received);
    match O::output(received) {
        Ok(body) => Ok(Response::new(around, body)),
        Err(error) => Err(error),
    }
}

/// The body as it came.
pub(crate) fn raw(received: Received) -> Result<RawResponse, Error> {
    Ok(Response::new(around(&received), received.bytes().clone()))
}

/// Status, headers, attempts and time.
type Around = (StatusCode, HeaderMap, u32, Duration);

fn around(received: &Received) -> Around {
    (received.status(), received.headers().clone(), received.attempts(), received.elapsed())
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

/// Shows no header values: a server sets cookies there.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
