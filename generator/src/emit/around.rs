//! Setters of the builder for what a user puts around the calls: hooks, transports, layers. Not for what a call sends.

use crate::rust::Crate;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn setters(krate: &Crate) -> TokenStream {
    // An included module has no features of its own.
    let layer = (!krate.module).then(|| {
        quote! {
            /// Puts a layer of tower around the transport, and around the layers that there are. Each attempt goes through it.
            #[cfg(feature = "tower")]
            pub fn layer(self, layer: impl rt::TransportLayer) -> Self { Self { inner: self.inner.layer(layer) } }
        }
    });
    quote! {
        /// Which redirects are followed, where the client makes its transport: ten at most and within one origin, unless set.
        pub fn redirects(self, redirects: rt::Redirects) -> Self { Self { inner: self.inner.redirects(redirects) } }
        /// Looks at every call, or changes it; may be called several times.
        pub fn hook(self, hook: impl rt::Hook) -> Self { Self { inner: self.inner.hook(hook) } }
        /// Calls `hook` before each attempt, with the request as it would be sent; what it changes is sent. An error ends the call.
        pub fn on_request(
            self,
            hook: impl Fn(&mut rt::Request, &rt::Attempt) -> Result<(), rt::BoxError> + Send + Sync + 'static,
        ) -> Self { Self { inner: self.inner.on_request(hook) } }
        /// Calls `hook` after each attempt, however it ended.
        pub fn on_response(self, hook: impl Fn(&rt::Outcome<'_>, &rt::Attempt) + Send + Sync + 'static) -> Self {
            Self { inner: self.inner.on_response(hook) }
        }
        /// Puts a transport around the one that the client has, and around those that were put there before.
        pub fn wrap_transport<T: rt::Transport>(self, wrap: impl FnOnce(rt::SharedTransport) -> T + Send + 'static) -> Self {
            Self { inner: self.inner.wrap_transport(wrap) }
        }
        #layer
    }
}
