//! The default transport in a browser, or another host of JavaScript: reqwest 0.13 over `fetch`, on
//! `wasm32-unknown-unknown`. It knows no API. Elsewhere it is `transport_reqwest.rs`, under the same name.
//!
//! What is different: the host follows redirects by itself, so that an answer that came from another origin is
//! refused only when it is there; connections and TLS are the host's; a body that is a stream is read to its end before
//! it is sent, for hosts do not stream uploads. Values of JavaScript stay on their thread: what is used on another one
//! panics.

use std::fmt;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use gloo_timers::future::TimeoutFuture;
use send_wrapper::SendWrapper;

use crate::BoxFuture;
use crate::body::Body;
use crate::deadline::within;
use crate::error::Error;
use crate::redirects::Redirects;
use crate::stream::{ByteStream, Collect};
use crate::transport::{Timeouts, Transport, TransportError};

/// Sends through a `reqwest::Client`, which uses `fetch`.
#[derive(Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Builds the client. Connecting is the host's matter, and so is its time limit. So are redirects, whose number
    /// cannot be chosen: a choice is refused rather than forgotten.
    pub(crate) fn build(
        builder: reqwest::ClientBuilder,
        _connect_timeout: Option<Duration>,
        redirects: Redirects,
    ) -> Result<Self, Error> {
        if redirects != Redirects::default() {
            return Err(Error::config(
                "`redirects` cannot be kept here: the host follows redirects by itself",
            ));
        }
        builder.build().map(Self).map_err(|error| {
            let mut wrapped = Error::config("the HTTP client cannot be built");
            wrapped.0.source = Some(error.without_url().into());
            wrapped
        })
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(SendWrapper::new(exchange(self.0.clone(), request)))
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        Some(alarm(duration))
    }
}

async fn exchange(
    client: reqwest::Client,
    request: http::Request<Body>,
) -> Result<http::Response<ByteStream>, TransportError> {
    let limits = request.extensions().get::<Timeouts>().copied().unwrap_or_default();
    let (head, body) = request.into_parts();
    let body = match body.into_bytes() {
        Ok(bytes) => bytes,
        Err(stream) => stream.collect(u64::MAX).await.map_err(|error| match error {
            Collect::Broken(error) => error,
            Collect::TooLarge => TransportError::other("the body is too large"),
        })?,
    };
    let request = http::Request::from_parts(head, body);
    let mut request = reqwest::Request::try_from(request).map_err(translate)?;
    let origin = request.url().origin();
    *request.timeout_mut() = limits.total;
    let answer = within(limits.idle.map(alarm), pin!(client.execute(request))).await;
    let answer = answer.ok_or_else(|| silence(limits))?.map_err(translate)?;
    if answer.url().origin() != origin {
        return Err(TransportError::other("the answer is of another origin: there was a redirect"));
    }
    let (status, headers) = (answer.status(), answer.headers().clone());
    let body =
        Pieces { pieces: Box::pin(answer.bytes_stream()), limit: limits.idle, alarm: limits.idle.map(alarm) };
    let mut out = http::Response::new(ByteStream::new(SendWrapper::new(body)));
    *out.status_mut() = status;
    *out.headers_mut() = headers;
    Ok(out)
}

/// The longest time that the host's clock takes: 24 days.
const LONGEST: u32 = i32::MAX as u32;

fn alarm(duration: Duration) -> BoxFuture<()> {
    let millis = u32::try_from(duration.as_millis()).map_or(LONGEST, |millis| millis.min(LONGEST));
    Box::pin(SendWrapper::new(TimeoutFuture::new(millis)))
}

fn silence(limits: Timeouts) -> TransportError {
    TransportError::timeout(format!("nothing came for {:?}", limits.idle.unwrap_or_default()))
}

/// reqwest's errors name the URL, and credentials may stand in its query. Whether the server has seen a request that
/// failed is not told here.
fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() { TransportError::timeout(error) } else { TransportError::other(error) }
}

/// reqwest's pieces with our errors, none of them later than the limit of silence.
struct Pieces<S> {
    pieces: Pin<Box<S>>,
    limit: Option<Duration>,
    alarm: Option<BoxFuture<()>>,
}

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Pieces<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Poll::Ready(piece) = this.pieces.as_mut().poll_next(cx) {
            this.alarm = this.limit.map(alarm);
            return Poll::Ready(piece.map(|piece| piece.map_err(translate)));
        }
        match this.alarm.as_mut().map(|alarm| alarm.as_mut().poll(cx)) {
            Some(Poll::Ready(())) => {
                // It is told once.
                this.alarm = None;
                let limits = Timeouts { idle: this.limit, ..Timeouts::default() };
                Poll::Ready(Some(Err(silence(limits))))
            }
            _ => Poll::Pending,
        }
    }
}
