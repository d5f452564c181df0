//! Layers of tower around the transport: it as a service, and a service as a transport. It knows no layer.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tower_layer::Layer;
use tower_service::Service;

use crate::body::Body;
use crate::shared_transport::SharedTransport;
use crate::stream::ByteStream;
use crate::transport::{Transport, TransportError};
use crate::{BoxError, BoxFuture};

/// The transport of a client as a service of tower: what a layer of
/// [`CoreBuilder::layer`](crate::CoreBuilder::layer) is put around. It is ready at any time.
#[derive(Clone, Debug)]
pub struct TransportService(pub(crate) SharedTransport);

impl Service<http::Request<Body>> for TransportService {
    type Response = http::Response<ByteStream>;
    type Error = TransportError;
    type Future = BoxFuture<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        self.0.send(request)
    }
}

/// A layer that can be put around a transport. Every layer of tower whose service takes such requests and gives such
/// answers is one; this trait is a short name for what that means.
///
/// The service is cloned for each request: one that cannot be cloned (a rate limit) goes behind a buffer.
pub trait TransportLayer: sealed::Wraps {}

impl<L: sealed::Wraps> TransportLayer for L {}

mod sealed {
    use super::{Body, BoxError, ByteStream, Layer, Layered, Service, SharedTransport, TransportService};
    use crate::transport::Transport;
    use std::sync::Arc;

    pub trait Wraps: Send + 'static {
        fn wrap(&self, inner: SharedTransport) -> Arc<dyn Transport>;
    }

    impl<L> Wraps for L
    where
        L: Layer<TransportService> + Send + 'static,
        L::Service:
            Service<http::Request<Body>, Response = http::Response<ByteStream>> + Clone + Send + 'static,
        <L::Service as Service<http::Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<http::Request<Body>>>::Future: Send,
    {
        fn wrap(&self, inner: SharedTransport) -> Arc<dyn Transport> {
            let service = self.layer(TransportService(inner.clone()));
            Arc::new(Layered::new(service, inner))
        }
    }
}

/// A service as a transport. The clock is that of the transport within.
pub(crate) struct Layered<S> {
    /// Cloned for each request, as services are: a service whose clones share nothing would limit nothing.
    service: Mutex<S>,
    clock: SharedTransport,
}

impl<S> Layered<S> {
    pub(crate) fn new(service: S, clock: SharedTransport) -> Self {
        Self { service: Mutex::new(service), clock }
    }
}

impl<S> Transport for Layered<S>
where
    S: Service<http::Request<Body>, Response = http::Response<ByteStream>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(translate)?;
            service.call(request).await.map_err(translate)
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        self.clock.sleep(duration)
    }
}

/// The transport's own error is given back as it was. Of a layer's nothing is known but what std can tell.
fn translate(error: impl Into<BoxError>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(own) => *own,
        Err(other) if is_timeout(&*other) => TransportError::timeout(other),
        Err(other) => TransportError::other(other),
    }
}

fn is_timeout(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(one) = next {
        match one.downcast_ref::<io::Error>() {
            Some(error) if error.kind() == io::ErrorKind::TimedOut => return true,
            _ => next = one.source(),
        }
    }
    false
}
