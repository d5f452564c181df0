//! What a user puts around the calls of a client: hooks, transports around the transport, layers. What they do is told
//! where they are.

use std::sync::Arc;

use crate::BoxError;
use crate::attempt::Attempt;
use crate::builder::CoreBuilder;
use crate::hook::{After, Before, Hook, Outcome};
use crate::redirects::Redirects;
use crate::request::Request;
use crate::shared_transport::SharedTransport;
use crate::transport::Transport;

impl CoreBuilder {
    /// Looks at every call, or changes it. May be called several times; see [`Hook`] for the order.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.settings.hooks.add(hook);
        self
    }

    /// Calls `hook` before each attempt, as [`Hook::before`].
    pub fn on_request<F>(self, hook: F) -> Self
    where
        F: Fn(&mut Request, &Attempt) -> Result<(), BoxError> + Send + Sync + 'static,
    {
        self.hook(Before(hook))
    }

    /// Calls `hook` after each attempt, as [`Hook::after`].
    pub fn on_response<F>(self, hook: F) -> Self
    where
        F: Fn(&Outcome<'_>, &Attempt) + Send + Sync + 'static,
    {
        self.hook(After(hook))
    }

    /// Puts a transport around the one that the client has, whether it is made by the runtime or set: a cache, a breaker,
    /// a recorder. May be called several times; each is put around those before it.
    pub fn wrap_transport<T: Transport>(
        mut self,
        wrap: impl FnOnce(SharedTransport) -> T + Send + 'static,
    ) -> Self {
        self.wraps.push(Box::new(move |inner| Arc::new(wrap(inner)) as Arc<dyn Transport>));
        self
    }

    /// Puts a layer of tower around the transport, as [`CoreBuilder::wrap_transport`]. Each attempt goes through it.
    ///
    /// A layer's own error is a [`TransportError`](crate::TransportError) of kind `Other`, unless it holds an
    /// [`std::io::Error`] that says that the time is over.
    #[cfg(feature = "tower")]
    pub fn layer(self, layer: impl crate::TransportLayer) -> Self {
        self.wrap_transport(move |inner| inner.layer(layer))
    }

    /// Which redirects are followed, where the runtime makes the transport: within one origin, ten at most, unless set.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.settings.redirects = redirects;
        self
    }
}
