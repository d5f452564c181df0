//! A transport that can be handed around and put into another one. It sends nothing by itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::BoxFuture;
use crate::body::Body;
use crate::stream::ByteStream;
use crate::transport::{Transport, TransportError};

/// The transport of a client, for one around it: [`CoreBuilder::wrap_transport`](crate::CoreBuilder::wrap_transport).
#[derive(Clone)]
pub struct SharedTransport(pub(crate) Arc<dyn Transport>);

/// What is put around a transport when a client is built.
pub(crate) type Wrap = Box<dyn FnOnce(SharedTransport) -> Arc<dyn Transport> + Send>;

impl SharedTransport {
    /// This transport with a layer of tower around it.
    #[cfg(feature = "tower")]
    #[must_use]
    pub fn layer(self, layer: impl crate::TransportLayer) -> Self {
        Self(layer.wrap(self))
    }
}

impl Transport for SharedTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        self.0.sleep(duration)
    }
}

impl fmt::Debug for SharedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedTransport")
    }
}
