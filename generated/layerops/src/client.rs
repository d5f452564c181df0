// Written by clientsmith. Do not edit: the next run overwrites it.

//! The client and its builder.

use std::time::Duration;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::operations;

static SCHEMES: [rt::Scheme; 1usize] = [
    rt::Scheme::header("ApiKey", "X-API-KEY").set_by("api_key"),
];

static API: rt::Api = rt::Api::new("layerops", env!("CARGO_PKG_VERSION"))
    .base_url("https://api.layerops.com")
    .schemes(&SCHEMES);

/// A client of LayerOps. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    core: rt::Core,
}

impl Client {
    /// Starts to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            inner: rt::CoreBuilder::new(&API),
        }
    }
    /// A client whose base URL and credentials come from the environment, where they are set: `LAYEROPS_BASE_URL`, `LAYEROPS_API_KEY`.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, rt::Error> {
        Ok(Client {
            core: rt::CoreBuilder::new(&API)
                .environment("LAYEROPS", &["API_KEY"])
                .build()?,
        })
    }
    /// Workspaces of the account that the API key belongs to. The console calls them projects.
    pub fn workspaces(&self) -> operations::Workspaces<'_> {
        operations::Workspaces(&self.core)
    }
    /// Environments of a workspace. Providers, instance pools and services live in an environment.
    pub fn environments(&self) -> operations::Environments<'_> {
        operations::Environments(&self.core)
    }
    /// Cloud providers that are connected to an environment.
    pub fn providers(&self) -> operations::Providers<'_> {
        operations::Providers(&self.core)
    }
    /// Pools of equal instances of one provider, scaled between a minimum and a maximum.
    pub fn instance_pools(&self) -> operations::InstancePools<'_> {
        operations::InstancePools(&self.core)
    }
    /// Services that run on the instance pools of an environment.
    pub fn services(&self) -> operations::Services<'_> {
        operations::Services(&self.core)
    }
    /// The same client with another credential; see [`ClientBuilder::api_key`]. Connections are shared.
    #[must_use]
    pub fn with_api_key(&self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            core: self.core.with_credential(0usize, secret),
        }
    }
    /// As [`Client::with_api_key`], by a provider: see [`ClientBuilder::api_key_provider`].
    #[must_use]
    pub fn with_api_key_provider(&self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            core: self.core.with_provider(0usize, provider),
        }
    }
    /// A builder with the settings of this client, for another that shares its connections.
    pub fn to_builder(&self) -> ClientBuilder {
        ClientBuilder {
            inner: self.core.to_builder(),
        }
    }
    /// A call of an operation that the document does not name, with the client's credentials.
    pub fn request(&self, method: &str, path: &str) -> rt::Call {
        self.core.request(method, path)
    }
    /// What all calls of this client share.
    #[doc(hidden)]
    pub fn core(&self) -> &rt::Core {
        &self.core
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    inner: rt::CoreBuilder,
}

impl ClientBuilder {
    /// The key's id and its secret with a colon between them, `KEYID:SECRET`. A key belongs to one
    /// workspace and has the rights of the person who made it.
    ///
    /// It is sent in the header `X-API-KEY`.
    pub fn api_key(self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            inner: self.inner.credential(0usize, secret),
        }
    }
    /// As [`api_key`](Self::api_key), asked for when a call needs it and again when it expires or is refused.
    pub fn api_key_provider(self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            inner: self.inner.provider(0usize, provider),
        }
    }
    /// The server: `http` or `https`, with a path prefix if it has one.
    ///
    /// The document names:
    ///
    /// - `https://api.layerops.com`
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        Self {
            inner: self.inner.base_url(url),
        }
    }
    /// The longest time of an attempt; `None` for no limit.
    pub fn timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self {
            inner: self.inner.timeout(limit),
        }
    }
    /// The longest time of a whole call, all attempts and the waits between them included; `None` for no limit.
    pub fn deadline(self, limit: impl Into<Option<Duration>>) -> Self {
        Self {
            inner: self.inner.deadline(limit),
        }
    }
    /// How calls are repeated when they fail in a way that may pass.
    pub fn retry(self, retry: rt::Retry) -> Self {
        Self {
            inner: self.inner.retry(retry),
        }
    }
    /// The longest silence of a download; `None` for no limit.
    pub fn idle_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self {
            inner: self.inner.idle_timeout(limit),
        }
    }
    /// The longest time to connect; `None` for no limit.
    pub fn connect_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self {
            inner: self.inner.connect_timeout(limit),
        }
    }
    /// The most bytes that an answer may have, downloads excepted.
    pub fn max_body_bytes(self, limit: u64) -> Self {
        Self {
            inner: self.inner.max_body_bytes(limit),
        }
    }
    /// The `user-agent` header.
    pub fn user_agent(self, text: impl AsRef<str>) -> Self {
        Self {
            inner: self.inner.user_agent(text),
        }
    }
    /// A header of every request, unless the call sets its own.
    pub fn default_header(self, name: &str, value: impl AsRef<str>) -> Self {
        Self {
            inner: self.inner.default_header(name, value),
        }
    }
    /// What sends the requests.
    pub fn transport(self, transport: impl rt::Transport) -> Self {
        Self {
            inner: self.inner.transport(transport),
        }
    }
    /// Which redirects are followed, where the client makes its transport: ten at most and within one origin, unless set.
    pub fn redirects(self, redirects: rt::Redirects) -> Self {
        Self {
            inner: self.inner.redirects(redirects),
        }
    }
    /// Looks at every call, or changes it; may be called several times.
    pub fn hook(self, hook: impl rt::Hook) -> Self {
        Self {
            inner: self.inner.hook(hook),
        }
    }
    /// Calls `hook` before each attempt, with the request as it would be sent; what it changes is sent. An error ends the call.
    pub fn on_request(
        self,
        hook: impl Fn(
            &mut rt::Request,
            &rt::Attempt,
        ) -> Result<(), rt::BoxError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            inner: self.inner.on_request(hook),
        }
    }
    /// Calls `hook` after each attempt, however it ended.
    pub fn on_response(
        self,
        hook: impl Fn(&rt::Outcome<'_>, &rt::Attempt) + Send + Sync + 'static,
    ) -> Self {
        Self {
            inner: self.inner.on_response(hook),
        }
    }
    /// Puts a transport around the one that the client has, and around those that were put there before.
    pub fn wrap_transport<T: rt::Transport>(
        self,
        wrap: impl FnOnce(rt::SharedTransport) -> T + Send + 'static,
    ) -> Self {
        Self {
            inner: self.inner.wrap_transport(wrap),
        }
    }
    /// Puts a layer of tower around the transport, and around the layers that there are. Each attempt goes through it.
    #[cfg(feature = "tower")]
    pub fn layer(self, layer: impl rt::TransportLayer) -> Self {
        Self {
            inner: self.inner.layer(layer),
        }
    }
    /// Sends through a client that `reqwest` builds so: proxies, certificates and the like.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_builder_0_13(self, builder: rt::reqwest_0_13::ClientBuilder) -> Self {
        Self {
            inner: self.inner.reqwest_builder_0_13(builder),
        }
    }
    #[cfg(feature = "testing")]
    /// Sends nothing: a mock answers. A base URL and credentials that are missing are made up.
    pub fn mock(self, mock: &rt::testing::Mock) -> Self {
        Self {
            inner: self.inner.mock(mock),
        }
    }
    #[cfg(feature = "testing")]
    /// Answers from a tape of real answers, or records one.
    pub fn cassette(self, cassette: &rt::testing::Cassette) -> Self {
        Self {
            inner: self.inner.cassette(cassette),
        }
    }
    /// The client.
    ///
    /// # Errors
    /// A setting cannot be used, no server is known, or no transport can be made.
    pub fn build(self) -> Result<Client, rt::Error> {
        Ok(Client {
            core: self.inner.build()?,
        })
    }
}
