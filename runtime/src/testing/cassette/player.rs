//! A cassette as a client's transport: from the tape, or from the transport below. Not which answer is played.

use std::sync::Arc;
use std::time::Duration;

use super::{Cassette, CassetteMode, Shared, recording};
use crate::BoxFuture;
use crate::attempt::Attempt;
use crate::body::Body;
use crate::builder::CoreBuilder;
use crate::shared_transport::SharedTransport;
use crate::stream::ByteStream;
use crate::testing::Seen;
use crate::transport::{Transport, TransportError};

/// A credential where a client has none: long enough to be known again.
const STAND_IN: &str = "a-made-up-credential";

/// What a cassette is for a client.
struct Player {
    shared: Arc<Shared>,
    inner: Option<SharedTransport>,
}

impl CoreBuilder {
    /// Answers from a tape, or records one. Where nothing is recorded, a base URL and credentials that are missing are
    /// made up.
    pub fn cassette(self, cassette: &Cassette) -> Self {
        cassette.0.state().scrub.schemes(self.settings().api.schemes);
        let shared = Arc::clone(&cassette.0);
        match cassette.0.mode {
            CassetteMode::Replay => {
                let has_url = self.settings().base_url.is_some() || self.settings().api.base_url.is_some();
                let builder = if has_url { self } else { self.base_url("http://cassette.invalid") };
                builder.with_stand_ins(STAND_IN).transport(Player { shared, inner: None })
            }
            CassetteMode::RecordMissing | CassetteMode::Refresh => {
                self.wrap_transport(|inner| Player { shared, inner: Some(inner) })
            }
        }
    }
}

impl Transport for Player {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<Result<http::Response<ByteStream>, TransportError>> {
        let (shared, inner) = (Arc::clone(&self.shared), self.inner.clone());
        Box::pin(async move {
            let operation = request.extensions().get::<Attempt>().map(Attempt::operation);
            // Others have no name in the document.
            let operation = operation.filter(|info| !info.path().is_empty()).map(|info| info.id());
            let extensions = request.extensions().clone();
            let seen = {
                let _held = shared.clock.hold();
                Seen::read(request).await?
            };
            let missing = match shared.mode {
                CassetteMode::Refresh => None,
                CassetteMode::Replay | CassetteMode::RecordMissing => match shared.play(&seen) {
                    Ok(exchange) => return exchange.answer().into_response(),
                    Err(missing) => Some(missing),
                },
            };
            let Some(inner) = inner else {
                return Err(missing.unwrap_or_else(|| TransportError::other("nothing is recorded")));
            };
            let mut request = http::Request::new(Body::from(seen.body.clone()));
            if seen.body.is_empty() {
                *request.body_mut() = Body::empty();
            }
            *request.method_mut() = seen.method.clone();
            *request.uri_mut() = seen.uri.clone();
            *request.headers_mut() = seen.headers.clone();
            *request.extensions_mut() = extensions;
            let at = shared.reserve();
            match inner.send(request).await {
                Ok(answer) => Ok(recording::record(shared, at, operation, &seen, answer)),
                Err(error) => {
                    if shared.keeps_failures() {
                        recording::record_failure(&shared, at, operation, &seen, &error)
                            .map_err(TransportError::other)?;
                    }
                    Err(error)
                }
            }
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        match &self.inner {
            Some(inner) => inner.sleep(duration),
            None => Some(Box::pin(self.shared.clock.sleep(duration))),
        }
    }
}
