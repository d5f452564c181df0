// Written by clientsmith. Do not edit: the next run overwrites it.

//! The client and its builder.

use std::time::Duration;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::operations;

static SCHEMES: [rt::Scheme; 1usize] = [
    rt::Scheme::bearer("jwt").set_by("bearer_token"),
];

static API: rt::Api = rt::Api::new("layer5-cloud", env!("CARGO_PKG_VERSION"))
    .base_url("https://cloud.layer5.io")
    .schemes(&SCHEMES);

/// A client of Layer5 Cloud. Cheap to clone.
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
    /// A client whose base URL and credentials come from the environment, where they are set: `LAYER5_CLOUD_BASE_URL`, `LAYER5_CLOUD_BEARER_TOKEN`.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, rt::Error> {
        Ok(Client {
            core: rt::CoreBuilder::new(&API)
                .environment("LAYER5_CLOUD", &["BEARER_TOKEN"])
                .build()?,
        })
    }
    /// What the plans of organizations entitle them to.
    pub fn features(&self) -> operations::Features<'_> {
        operations::Features(&self.core)
    }
    /// Requests for help.
    pub fn support(&self) -> operations::Support<'_> {
        operations::Support(&self.core)
    }
    /// The server itself.
    pub fn system(&self) -> operations::System<'_> {
        operations::System(&self.core)
    }
    /// Badges of users and organizations.
    pub fn badge(&self) -> operations::Badge<'_> {
        operations::Badge(&self.core)
    }
    /// Credentials of integrations.
    pub fn credentials(&self) -> operations::Credentials<'_> {
        operations::Credentials(&self.core)
    }
    /// Keys, which are single permissions.
    pub fn key(&self) -> operations::Key<'_> {
        operations::Key(&self.core)
    }
    /// Users, their profiles and their accounts.
    pub fn users(&self) -> operations::Users<'_> {
        operations::Users(&self.core)
    }
    /// Keychains, which are sets of keys.
    pub fn keychain(&self) -> operations::Keychain<'_> {
        operations::Keychain(&self.core)
    }
    /// Models of the registry.
    pub fn models(&self) -> operations::Models<'_> {
        operations::Models(&self.core)
    }
    /// Organizations, their members and their teams.
    pub fn organizations(&self) -> operations::Organizations<'_> {
        operations::Organizations(&self.core)
    }
    /// Roles, who has them and which keychains they hold.
    pub fn roles(&self) -> operations::Roles<'_> {
        operations::Roles(&self.core)
    }
    /// Schedules of a user.
    pub fn scheduler(&self) -> operations::Scheduler<'_> {
        operations::Scheduler(&self.core)
    }
    /// Teams of an organization and their members.
    pub fn teams(&self) -> operations::Teams<'_> {
        operations::Teams(&self.core)
    }
    /// Views, which are saved filters over what there is.
    pub fn views(&self) -> operations::Views<'_> {
        operations::Views(&self.core)
    }
    /// The academy's curricula, registrations, tests and certificates.
    pub fn academy(&self) -> operations::Academy<'_> {
        operations::Academy(&self.core)
    }
    /// Designs, also called patterns, their catalog and how they are shared.
    pub fn designs(&self) -> operations::Designs<'_> {
        operations::Designs(&self.core)
    }
    /// Environments, which group connections.
    pub fn environments(&self) -> operations::Environments<'_> {
        operations::Environments(&self.core)
    }
    /// Events and their states.
    pub fn events(&self) -> operations::Events<'_> {
        operations::Events(&self.core)
    }
    /// WebAssembly filters.
    pub fn filters(&self) -> operations::Filters<'_> {
        operations::Filters(&self.core)
    }
    /// Invitations to organizations and requests to sign up.
    pub fn invitation(&self) -> operations::Invitation<'_> {
        operations::Invitation(&self.core)
    }
    /// Resources that designs describe.
    pub fn pattern_resources(&self) -> operations::PatternResources<'_> {
        operations::PatternResources(&self.core)
    }
    /// Performance profiles and their results.
    pub fn performance(&self) -> operations::Performance<'_> {
        operations::Performance(&self.core)
    }
    /// Plans that can be subscribed to.
    pub fn plans(&self) -> operations::Plans<'_> {
        operations::Plans(&self.core)
    }
    /// Subscriptions of organizations.
    pub fn subscriptions(&self) -> operations::Subscriptions<'_> {
        operations::Subscriptions(&self.core)
    }
    /// What payment processors call.
    pub fn payment_processors(&self) -> operations::PaymentProcessors<'_> {
        operations::PaymentProcessors(&self.core)
    }
    /// Security tokens and sessions of a user.
    pub fn tokens(&self) -> operations::Tokens<'_> {
        operations::Tokens(&self.core)
    }
    /// Workspaces, and what is assigned to them.
    pub fn workspaces(&self) -> operations::Workspaces<'_> {
        operations::Workspaces(&self.core)
    }
    /// Connections to clusters and other systems.
    pub fn connections(&self) -> operations::Connections<'_> {
        operations::Connections(&self.core)
    }
    /// Definitions of kinds of connections.
    pub fn connection_definitions(&self) -> operations::ConnectionDefinitions<'_> {
        operations::ConnectionDefinitions(&self.core)
    }
    /// The same client with another credential; see [`ClientBuilder::bearer_token`]. Connections are shared.
    #[must_use]
    pub fn with_bearer_token(&self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            core: self.core.with_credential(0usize, secret),
        }
    }
    /// As [`Client::with_bearer_token`], by a provider: see [`ClientBuilder::bearer_token_provider`].
    #[must_use]
    pub fn with_bearer_token_provider(
        &self,
        provider: impl rt::CredentialProvider,
    ) -> Self {
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
    /// A security token that the user has made in the console. It is good for all of the user's organizations. Token format: JWT. It is sent in the header `authorization`.
    pub fn bearer_token(self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            inner: self.inner.credential(0usize, secret),
        }
    }
    /// As [`bearer_token`](Self::bearer_token), asked for when a call needs it and again when it expires or is refused.
    pub fn bearer_token_provider(self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            inner: self.inner.provider(0usize, provider),
        }
    }
    /// The organization that the request is for. Without it, the one in the user's preferences. It is sent in the header `layer5-current-orgid` of every call that knows it; a call's own setter wins.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        Self {
            inner: self.inner.client_header("layer5-current-orgid", value),
        }
    }
    /// A server of the document (see the module `servers`), for all operations that have none of their own. A
    /// base URL that is set wins.
    pub fn server(self, server: impl Into<rt::Server>) -> Self {
        Self {
            inner: self.inner.server(server),
        }
    }
    /// The server: `http` or `https`, with a path prefix if it has one.
    ///
    /// The document names:
    ///
    /// - `https://cloud.layer5.io` Layer5 Cloud.
    /// - `{protocol}://{host}` An installation of one's own.
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
