//! The client of the small API and its builder.

use std::time::Duration;

use clientsmith_runtime as rt;

use super::operations;

const FLOWS: rt::Flows = rt::Flows::new()
    .client_credentials("https://auth.test/token")
    .password("https://auth.test/token")
    .authorization_code("https://auth.test/authorize?tenant=1", "https://auth.test/token")
    .device("https://auth.test/device", "https://auth.test/token");

static SCHEMES: [rt::Scheme; 5] = [
    rt::Scheme::header("ApiKey", "X-API-KEY").set_by("api_key"),
    rt::Scheme::bearer("BearerAuth").flows(FLOWS).set_by("bearer_token"),
    rt::Scheme::query("QueryKey", "api_key"),
    rt::Scheme::cookie("Session", "sid"),
    rt::Scheme::basic("Basic"),
];

static API: rt::Api = rt::Api::new("petstore", "1.2.3").base_url("https://pets.test/v1").schemes(&SCHEMES);

/// The API of pets.
#[derive(Clone, Debug)]
pub struct Client {
    core: rt::Core,
}

impl Client {
    /// Starts to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder { inner: rt::CoreBuilder::new(&API) }
    }

    /// Pets.
    pub fn pets(&self) -> operations::Pets<'_> {
        operations::Pets(&self.core)
    }

    /// The same client with another bearer token; connections are shared.
    #[must_use]
    pub fn with_bearer_token(&self, token: impl Into<rt::Secret>) -> Self {
        Self { core: self.core.with_credential(1, token) }
    }

    /// The same client with another bearer token, asked for when a call needs it.
    #[must_use]
    pub fn with_bearer_token_provider(&self, provider: impl rt::CredentialProvider) -> Self {
        Self { core: self.core.with_provider(1, provider) }
    }

    /// Asks a person for tokens.
    #[cfg(feature = "oauth2")]
    pub fn bearer_token_oauth2(&self, app: rt::oauth2::App) -> rt::oauth2::Session {
        self.core.oauth2(1, app)
    }

    /// A builder with the settings of this client.
    pub fn to_builder(&self) -> ClientBuilder {
        ClientBuilder { inner: self.core.to_builder() }
    }

    /// A call that the document does not name.
    pub fn request(&self, method: &str, path: &str) -> rt::Call {
        self.core.request(method, path)
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    inner: rt::CoreBuilder,
}

impl ClientBuilder {
    /// The bearer token, asked for when a call needs it.
    pub fn bearer_token_provider(self, provider: impl rt::CredentialProvider) -> Self {
        Self { inner: self.inner.provider(1, provider) }
    }

    /// The key for `ApiKey` (header `X-API-KEY`).
    pub fn api_key(self, key: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential(0, key) }
    }

    /// The token for `BearerAuth`.
    pub fn bearer_token(self, token: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential(1, token) }
    }

    /// The key for `QueryKey` (query parameter `api_key`).
    pub fn query_key(self, key: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential(2, key) }
    }

    /// The value for `Session` (cookie `sid`).
    pub fn session(self, value: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.credential(3, value) }
    }

    /// User name and password for `Basic`.
    pub fn basic_auth(self, user: impl AsRef<str>, password: impl Into<rt::Secret>) -> Self {
        Self { inner: self.inner.basic(4, user, password) }
    }

    /// `X-Organization`, sent by the operations that declare it.
    pub fn organization(self, value: impl AsRef<str>) -> Self {
        Self { inner: self.inner.client_header("X-Organization", value) }
    }

    /// The server, `http` or `https`, and a path prefix if it has one.
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        Self { inner: self.inner.base_url(url) }
    }

    /// The longest time of an attempt; `None`: no limit.
    pub fn timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self { inner: self.inner.timeout(limit) }
    }

    /// The longest time of a whole call, all attempts and the waits between them included; `None`: no limit.
    pub fn deadline(self, limit: impl Into<Option<Duration>>) -> Self {
        Self { inner: self.inner.deadline(limit) }
    }

    /// How calls are repeated when they fail in a way that may pass.
    pub fn retry(self, retry: rt::Retry) -> Self {
        Self { inner: self.inner.retry(retry) }
    }

    /// The longest silence of a download; `None`: no limit.
    pub fn idle_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self { inner: self.inner.idle_timeout(limit) }
    }

    /// The longest time to connect; `None`: no limit.
    pub fn connect_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        Self { inner: self.inner.connect_timeout(limit) }
    }

    /// The most bytes that an answer may have, downloads excepted.
    pub fn max_body_bytes(self, limit: u64) -> Self {
        Self { inner: self.inner.max_body_bytes(limit) }
    }

    /// `User-Agent`.
    pub fn user_agent(self, text: impl AsRef<str>) -> Self {
        Self { inner: self.inner.user_agent(text) }
    }

    /// A header of every request, unless the call sets its own.
    pub fn default_header(self, name: &str, value: impl AsRef<str>) -> Self {
        Self { inner: self.inner.default_header(name, value) }
    }

    /// What sends the requests.
    pub fn transport(self, transport: impl rt::Transport) -> Self {
        Self { inner: self.inner.transport(transport) }
    }

    /// Looks at every call, or changes it.
    pub fn hook(self, hook: impl rt::Hook) -> Self {
        Self { inner: self.inner.hook(hook) }
    }

    /// Calls `hook` before each attempt.
    pub fn on_request<F>(self, hook: F) -> Self
    where
        F: Fn(&mut rt::Request, &rt::Attempt) -> Result<(), rt::BoxError> + Send + Sync + 'static,
    {
        Self { inner: self.inner.on_request(hook) }
    }

    /// Calls `hook` after each attempt.
    pub fn on_response<F>(self, hook: F) -> Self
    where
        F: Fn(&rt::Outcome<'_>, &rt::Attempt) + Send + Sync + 'static,
    {
        Self { inner: self.inner.on_response(hook) }
    }

    /// Puts a transport around the one that there is.
    pub fn wrap_transport<T: rt::Transport>(
        self,
        wrap: impl FnOnce(rt::SharedTransport) -> T + Send + 'static,
    ) -> Self {
        Self { inner: self.inner.wrap_transport(wrap) }
    }

    /// Puts a layer of tower around the transport.
    #[cfg(feature = "tower")]
    pub fn layer<L: rt::TransportLayer>(self, layer: L) -> Self {
        Self { inner: self.inner.layer(layer) }
    }

    /// The client.
    ///
    /// # Errors
    /// A setting cannot be, or no transport can be made.
    pub fn build(self) -> Result<Client, rt::Error> {
        let core = self.inner.build()?;
        Ok(Client { core })
    }
}
