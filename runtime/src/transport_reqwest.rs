//! The default transport: reqwest 0.13. It follows no redirect to another origin and keeps the time
//! limits of the call. It knows no API.
//!
//! The total limit is reqwest's own, which covers the body. reqwest has a limit of silence per client
//! only, and it would hold for the head of every call; so the limit of a download is kept here, with
//! tokio's clock, which reqwest needs anyway.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::uri::{Authority, PathAndQuery};
use reqwest::redirect::{Attempt, Policy};
use tokio::time::{Instant, Sleep, sleep, timeout};

use crate::BoxFuture;
use crate::body::Body;
use crate::error::Error;
use crate::redirects::Redirects;
use crate::stream::ByteStream;
use crate::transport::{Timeouts, Transport, TransportError};

/// Sends through a `reqwest::Client`.
#[derive(Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Builds the client with our redirect policy.
    pub(crate) fn build(
        builder: reqwest::ClientBuilder,
        connect_timeout: Option<Duration>,
        redirects: Redirects,
    ) -> Result<Self, Error> {
        let mut builder = builder.redirect(Policy::custom(move |attempt| same_origin(attempt, redirects)));
        builder = builder.referer(false);
        if let Some(limit) = connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder.build().map(Self).map_err(|error| {
            let mut wrapped = Error::config("the HTTP client cannot be built");
            wrapped.0.source = Some(error.without_url().into());
            wrapped
        })
    }
}

/// A redirect is followed where scheme, host and port stay; otherwise the 3xx is the answer.
fn same_origin(attempt: Attempt<'_>, redirects: Redirects) -> reqwest::redirect::Action {
    let stays = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if stays && attempt.previous().len() <= redirects.most() { attempt.follow() } else { attempt.stop() }
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
        let client = self.0.clone();
        Box::pin(async move {
            let limits = request.extensions().get::<Timeouts>().copied();
            let limits = limits.unwrap_or_default();
            let mut request = converted(request)?;
            *request.timeout_mut() = limits.total;
            let head = client.execute(request);
            let answer = match limits.idle {
                Some(limit) => timeout(limit, head).await.map_err(TransportError::timeout)?,
                None => head.await,
            };
            let mut answer = answer.map_err(translate)?;
            let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
            let version = answer.version();
            let pieces = Pieces(Box::pin(answer.bytes_stream()));
            let body = match limits.idle {
                Some(limit) => ByteStream::new(Watched::new(pieces, limit)),
                None => ByteStream::new(pieces),
            };
            let mut out = http::Response::new(body);
            *out.status_mut() = status;
            *out.headers_mut() = headers;
            *out.version_mut() = version;
            Ok(out)
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        Some(Box::pin(async move { sleep(duration).await }))
    }
}

/// As reqwest itself would, whose `Uri` becomes a `Url` by way of `fmt`. Extensions end here: what is in them is for
/// the layers above.
fn converted(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let (scheme, authority) = (head.uri.scheme_str(), head.uri.authority().map(Authority::as_str));
    let path = head.uri.path_and_query().map(PathAndQuery::as_str);
    let address =
        [scheme.unwrap_or_default(), "://", authority.unwrap_or_default(), path.unwrap_or_default()];
    let url = reqwest::Url::parse(&address.concat()).map_err(TransportError::other)?;
    let mut out = reqwest::Request::new(head.method, url);
    *out.version_mut() = head.version;
    *out.headers_mut() = head.headers;
    *out.body_mut() = Some(match body.into_bytes() {
        Ok(bytes) => reqwest::Body::from(bytes),
        Err(stream) => reqwest::Body::wrap_stream(stream),
    });
    Ok(out)
}

/// reqwest's errors name the URL, and credentials may stand in its query.
fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() && !error.is_connect() {
        TransportError::timeout(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else {
        TransportError::other(error)
    }
}

/// reqwest's pieces with our errors.
struct Pieces<S>(Pin<Box<S>>);

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Pieces<S> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.0.as_mut().poll_next(cx);
        piece.map(|piece| piece.map(|piece| piece.map_err(translate)))
    }
}

/// A stream that may not be silent for longer than a limit.
struct Watched<S> {
    pieces: S,
    limit: Duration,
    alarm: Pin<Box<Sleep>>,
}

impl<S> Watched<S> {
    fn new(pieces: S, limit: Duration) -> Self {
        Self { pieces, limit, alarm: Box::pin(sleep(limit)) }
    }
}

impl<S> Stream for Watched<S>
where
    S: Stream<Item = Result<Bytes, TransportError>> + Unpin,
{
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        match Pin::new(&mut this.pieces).poll_next(cx) {
            Poll::Ready(piece) => {
                this.alarm.as_mut().reset(Instant::now() + this.limit);
                Poll::Ready(piece)
            }
            Poll::Pending => match this.alarm.as_mut().poll(cx) {
                Poll::Ready(()) => {
                    let silence = format!("nothing came for {:?}", this.limit);
                    Poll::Ready(Some(Err(TransportError::timeout(silence))))
                }
                Poll::Pending => Poll::Pending,
            },
        }
    }
}
