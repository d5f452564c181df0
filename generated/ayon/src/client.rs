// Written by clientsmith. Do not edit: the next run overwrites it.

//! The client and its builder.

use std::time::Duration;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::operations;

static SCHEMES: [rt::Scheme; 3usize] = [
    rt::Scheme::bearer("bearer").set_by("bearer_token"),
    rt::Scheme::header("apiKey", "X-Api-Key").set_by("api_key"),
    rt::Scheme::header("asUser", "X-as-user").set_by("as_user"),
];

static API: rt::Api = rt::Api::new("ayon", env!("CARGO_PKG_VERSION"))
    .base_url("https://localhost")
    .schemes(&SCHEMES);

/// A client of AYON. Cheap to clone.
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
    /// A client whose base URL and credentials come from the environment, where they are set: `AYON_BASE_URL`, `AYON_BEARER_TOKEN`, `AYON_API_KEY`, `AYON_AS_USER`.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, rt::Error> {
        Ok(Client {
            core: rt::CoreBuilder::new(&API)
                .environment("AYON", &["BEARER_TOKEN", "API_KEY", "AS_USER"])
                .build()?,
        })
    }
    /// Access groups and their permissions, and who has access to which project.
    pub fn access(&self) -> operations::Access<'_> {
        operations::Access(&self.core)
    }
    /// Actions that add-ons offer on entities, and running them.
    pub fn actions(&self) -> operations::Actions<'_> {
        operations::Actions(&self.core)
    }
    /// Comments, reactions, watchers and other activities on entities.
    pub fn activity_feed(&self) -> operations::ActivityFeed<'_> {
        operations::ActivityFeed(&self.core)
    }
    /// Installed add-ons and their settings, for the studio, projects and sites.
    pub fn addons(&self) -> operations::Addons<'_> {
        operations::Addons(&self.core)
    }
    /// Anatomy presets: templates of projects.
    pub fn anatomy(&self) -> operations::Anatomy<'_> {
        operations::Anatomy(&self.core)
    }
    /// Attributes of entities and how they are configured.
    pub fn attributes(&self) -> operations::Attributes<'_> {
        operations::Attributes(&self.core)
    }
    /// Logging in and out, and sessions.
    pub fn authentication(&self) -> operations::Authentication<'_> {
        operations::Authentication(&self.core)
    }
    /// Bundles: versions of add-ons and of the launcher that belong together.
    pub fn bundles(&self) -> operations::Bundles<'_> {
        operations::Bundles(&self.core)
    }
    /// The configuration of the server.
    pub fn configuration(&self) -> operations::Configuration<'_> {
        operations::Configuration(&self.core)
    }
    /// Import and export of entities as CSV.
    pub fn data_import(&self) -> operations::DataImport<'_> {
        operations::DataImport(&self.core)
    }
    /// Installers of the launcher and dependency packages.
    pub fn desktop(&self) -> operations::Desktop<'_> {
        operations::Desktop(&self.core)
    }
    /// Lists of entities, their items, attributes and folders.
    pub fn entity_lists(&self) -> operations::EntityLists<'_> {
        operations::EntityLists(&self.core)
    }
    /// Enumerations by name.
    pub fn enums(&self) -> operations::Enums<'_> {
        operations::Enums(&self.core)
    }
    /// Events, jobs for workers, and queries.
    pub fn events(&self) -> operations::Events<'_> {
        operations::Events(&self.core)
    }
    /// Files of a project, such as attachments of comments.
    pub fn files(&self) -> operations::Files<'_> {
        operations::Files(&self.core)
    }
    /// Folders of a project.
    pub fn folders(&self) -> operations::Folders<'_> {
        operations::Folders(&self.core)
    }
    /// Messages in the caller's inbox.
    pub fn inbox(&self) -> operations::Inbox<'_> {
        operations::Inbox(&self.core)
    }
    /// Links between entities, and link types.
    pub fn links(&self) -> operations::Links<'_> {
        operations::Links(&self.core)
    }
    /// Add-ons, releases and licenses from the vendor's market.
    pub fn market(&self) -> operations::Market<'_> {
        operations::Market(&self.core)
    }
    /// Setting up a new server.
    pub fn onboarding(&self) -> operations::Onboarding<'_> {
        operations::Onboarding(&self.core)
    }
    /// Several operations on entities in one call.
    pub fn operations(&self) -> operations::Operations<'_> {
        operations::Operations(&self.core)
    }
    /// Products of a project.
    pub fn products(&self) -> operations::Products<'_> {
        operations::Products(&self.core)
    }
    /// Figures about a project.
    pub fn project_dashboard(&self) -> operations::ProjectDashboard<'_> {
        operations::ProjectDashboard(&self.core)
    }
    /// Folders that group projects.
    pub fn project_folders(&self) -> operations::ProjectFolders<'_> {
        operations::ProjectFolders(&self.core)
    }
    /// Projects, and what belongs to a project as a whole.
    pub fn projects(&self) -> operations::Projects<'_> {
        operations::Projects(&self.core)
    }
    /// Representations of a version.
    pub fn representations(&self) -> operations::Representations<'_> {
        operations::Representations(&self.core)
    }
    /// URIs of entities.
    pub fn uris(&self) -> operations::Uris<'_> {
        operations::Uris(&self.core)
    }
    /// Videos and pictures of versions to review.
    pub fn reviewables(&self) -> operations::Reviewables<'_> {
        operations::Reviewables(&self.core)
    }
    /// Services that hosts run for add-ons.
    pub fn services(&self) -> operations::Services<'_> {
        operations::Services(&self.core)
    }
    /// The server itself: information, metrics, secrets, sites, restart.
    pub fn system(&self) -> operations::System<'_> {
        operations::System(&self.core)
    }
    /// Tasks of a project.
    pub fn tasks(&self) -> operations::Tasks<'_> {
        operations::Tasks(&self.core)
    }
    /// Teams of a project.
    pub fn teams(&self) -> operations::Teams<'_> {
        operations::Teams(&self.core)
    }
    /// Thumbnails of entities.
    pub fn thumbnails(&self) -> operations::Thumbnails<'_> {
        operations::Thumbnails(&self.core)
    }
    /// Users, their permissions, passwords, API keys and sessions.
    pub fn users(&self) -> operations::Users<'_> {
        operations::Users(&self.core)
    }
    /// Versions of a product.
    pub fn versions(&self) -> operations::Versions<'_> {
        operations::Versions(&self.core)
    }
    /// Saved views of the web interface.
    pub fn views(&self) -> operations::Views<'_> {
        operations::Views(&self.core)
    }
    /// Workfiles of a task.
    pub fn workfiles(&self) -> operations::Workfiles<'_> {
        operations::Workfiles(&self.core)
    }
    /// The connection of the server to Ynput Cloud.
    pub fn ynput_cloud(&self) -> operations::YnputCloud<'_> {
        operations::YnputCloud(&self.core)
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
    /// The same client with another credential; see [`ClientBuilder::api_key`]. Connections are shared.
    #[must_use]
    pub fn with_api_key(&self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            core: self.core.with_credential(1usize, secret),
        }
    }
    /// As [`Client::with_api_key`], by a provider: see [`ClientBuilder::api_key_provider`].
    #[must_use]
    pub fn with_api_key_provider(&self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            core: self.core.with_provider(1usize, provider),
        }
    }
    /// The same client with another credential; see [`ClientBuilder::as_user`]. Connections are shared.
    #[must_use]
    pub fn with_as_user(&self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            core: self.core.with_credential(2usize, secret),
        }
    }
    /// As [`Client::with_as_user`], by a provider: see [`ClientBuilder::as_user_provider`].
    #[must_use]
    pub fn with_as_user_provider(&self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            core: self.core.with_provider(2usize, provider),
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
    /// The access token that `login` returns. It is sent in the header `authorization`.
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
    /// An API key; an access token is accepted here too. It is sent in the header `X-Api-Key`.
    pub fn api_key(self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            inner: self.inner.credential(1usize, secret),
        }
    }
    /// As [`api_key`](Self::api_key), asked for when a call needs it and again when it expires or is refused.
    pub fn api_key_provider(self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            inner: self.inner.provider(1usize, provider),
        }
    }
    /// Name of the user for whom a service user acts. It is sent in the header `X-as-user`.
    pub fn as_user(self, secret: impl Into<rt::Secret>) -> Self {
        Self {
            inner: self.inner.credential(2usize, secret),
        }
    }
    /// As [`as_user`](Self::as_user), asked for when a call needs it and again when it expires or is refused.
    pub fn as_user_provider(self, provider: impl rt::CredentialProvider) -> Self {
        Self {
            inner: self.inner.provider(2usize, provider),
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
    /// - `https://{host}` The server of the studio.
    /// - `http://localhost:5000` A server on this machine, on its usual port.
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
