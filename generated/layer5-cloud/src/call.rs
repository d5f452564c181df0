// Written by clientsmith. Do not edit: the next run overwrites it.

//! A call of this API that has not been sent.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use clientsmith_runtime as rt;

/// A call that has not been sent: await it for the value, or [`send`](Call::send) it for the whole
/// response.
///
/// What is chained onto a call under a bare name is a parameter of the API; what starts with `with_`
/// says how this one call is made.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O> {
    pub(crate) inner: rt::Call,
    pub(crate) operation: PhantomData<fn() -> O>,
}

impl<O: rt::Operation> Call<O> {
    /// A call without arguments; an API may have none.
    #[allow(dead_code)]
    pub(crate) fn new(core: &rt::Core) -> Self {
        rt::Call::of::<O>(core).into()
    }

    /// Sends the call for the value, its status and its headers.
    pub fn send(self) -> rt::Sending<rt::Response<O::Output>> {
        self.inner.send::<O>()
    }

    /// Sends the call for the answer as it comes, whatever its status.
    pub fn send_raw(self) -> rt::Sending<rt::RawResponse> {
        self.inner.send_raw()
    }

    /// Makes the call again and again until its value is as wished, with waits between, and gives up after ten minutes
    /// unless told otherwise: await it in place of the call.
    pub fn poll_until(
        self,
        is_done: impl FnMut(&O::Output) -> bool + Send + 'static,
    ) -> rt::Polling<O::Output> {
        self.inner.poll_until::<O>(is_done)
    }

    /// What would be sent, credentials included. The call stays as it is.
    ///
    /// # Errors
    /// What sending would report before the network; also a body that is a stream, see
    /// [`into_request`](Call::into_request).
    pub fn to_request(&self) -> Result<rt::Request, rt::Error> {
        self.inner.to_request()
    }

    /// What would be sent, credentials included, in place of the call.
    ///
    /// # Errors
    /// What sending would report before the network.
    pub fn into_request(self) -> Result<rt::Request, rt::Error> {
        self.inner.into_request()
    }

    /// What would be sent as a command of curl, its secrets masked.
    ///
    /// # Errors
    /// What sending would report before the network.
    pub fn to_curl(&self) -> Result<String, rt::Error> {
        self.inner.to_curl()
    }

    /// Adds a header, in place of any that the call would send under this name.
    pub fn with_header(self, name: &str, value: &str) -> Self {
        Self::from(self.inner.with_header(name, value))
    }

    /// Adds a query parameter.
    pub fn with_query_param(self, name: &str, value: &str) -> Self {
        Self::from(self.inner.with_query_param(name, value))
    }

    /// Limits the time of an attempt, or of each silence in a download.
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self::from(self.inner.with_timeout(timeout))
    }

    /// Limits the time of the whole call, all attempts and the waits between them included.
    pub fn with_deadline(self, limit: Duration) -> Self {
        Self::from(self.inner.with_deadline(limit))
    }

    /// Says how the call is repeated when it fails in a way that may pass.
    pub fn with_retry(self, retry: rt::Retry) -> Self {
        Self::from(self.inner.with_retry(retry))
    }

    /// Lets a stream of events go on where it broke off or ended: the call is made again, with `Last-Event-ID`, or
    /// a download where it broke off, if the server can give the rest.
    pub fn with_reconnect(self, reconnect: rt::Reconnect) -> Self {
        Self::from(self.inner.with_reconnect(reconnect))
    }

    /// Adds a key by which the server knows a repetition of this call; it is repeated whatever its method then.
    pub fn with_idempotency_key(self, key: &str) -> Self {
        Self::from(self.inner.with_idempotency_key(key))
    }

    /// Sends this call to another server, credentials included.
    pub fn with_base_url(self, url: &str) -> Self {
        Self::from(self.inner.with_base_url(url))
    }

    /// Adds a part to a multipart body that the document does not name.
    pub fn with_part(self, name: &str, part: impl Into<rt::Part>) -> Self {
        Self::from(self.inner.with_part(name, part))
    }

    /// Sets a header of a part of the multipart body.
    pub fn with_part_header(self, part: &str, name: &str, value: &str) -> Self {
        Self::from(self.inner.with_part_header(part, name, value))
    }

    /// Sets a member of the JSON body that the document does not name. Where the body is no JSON object, sending the call
    /// is an error.
    pub fn with_body_field(self, name: &str, value: impl Into<rt::Json>) -> Self {
        Self::from(self.inner.with_body_field(name, value))
    }

    /// Takes over settings that are kept apart.
    pub fn with_options(self, options: &rt::CallOptions) -> Self {
        Self::from(self.inner.with_options(options))
    }
}

rt::wait!(Call);

/// Makes a call of an operation from a filled one.
impl<O> From<rt::Call> for Call<O> {
    fn from(inner: rt::Call) -> Self {
        Self { inner, operation: PhantomData }
    }
}

impl<O: rt::Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, rt::Error>;
    type IntoFuture = rt::Sending<O::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.inner.value::<O>()
    }
}

/// Lets a call stand for requests that are like it: what a mock answers.
impl<O: rt::Operation> rt::OperationCall for Call<O> {
    type Operation = O;

    fn into_call(self) -> rt::Call {
        self.inner
    }
}

impl<O> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<O: rt::Paged> Call<O> {
    /// The pages, one call after the other.
    pub fn pages(self) -> rt::Pages<O::Output> {
        self.inner.pages::<O>()
    }

    /// The items of all pages; the next page is asked for when those of the last one are used up.
    pub fn items(self) -> rt::PageItems<O::Item> {
        self.inner.items::<O>()
    }
}
