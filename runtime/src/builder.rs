//! Collecting a client's settings and checking them once. What they do is told where they are used.

mod around;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::api::Api;
use crate::auth;
use crate::core::{Core, Settings};
use crate::credential::Credential;
use crate::error::Error;
use crate::hook::Hooks;
use crate::provided::{Provided, Slot};
use crate::provider::CredentialProvider;
use crate::redirects::Redirects;
use crate::retry::{Budget, Retry};
use crate::secret::Secret;
use crate::server::Server;
use crate::shared_transport::{SharedTransport, Wrap};
use crate::transport::Transport;
use crate::{base_url, headers};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_BODY: u64 = 256 * 1024 * 1024;

/// Builds a [`Core`]. The setters take anything; [`CoreBuilder::build`] reports the first that cannot be.
#[must_use = "a builder does nothing until `build` is called"]
pub struct CoreBuilder {
    settings: Settings,
    transport: Option<Arc<dyn Transport>>,
    /// What is put around it, in this order.
    wraps: Vec<Wrap>,
    budget: Arc<Budget>,
    #[cfg(feature = "reqwest")]
    reqwest: Option<reqwest::ClientBuilder>,
    problem: Option<String>,
}

impl CoreBuilder {
    /// A builder with the defaults: 10 s to connect, 60 s for an exchange, 60 s of silence in a download,
    /// bodies of at most 256 MiB.
    pub fn new(api: &'static Api) -> Self {
        Self::with_settings(Settings {
            api,
            base_url: None,
            default_base_url: None,
            credentials: vec![None; api.schemes.len()],
            user_agent: None,
            headers: HeaderMap::new(),
            client_headers: Vec::new(),
            connect_timeout: Some(CONNECT_TIMEOUT),
            timeout: Some(TIMEOUT),
            idle_timeout: Some(TIMEOUT),
            max_body: MAX_BODY,
            retry: Retry::standard(),
            deadline: None,
            redirects: Redirects::default(),
            hooks: Hooks::default(),
        })
    }

    pub(crate) fn from_parts(settings: Settings, transport: Arc<dyn Transport>, budget: Arc<Budget>) -> Self {
        let mut builder = Self::with_settings(settings);
        builder.transport = Some(transport);
        builder.budget = budget;
        builder
    }

    fn with_settings(settings: Settings) -> Self {
        Self {
            settings,
            transport: None,
            wraps: Vec::new(),
            budget: Arc::default(),
            #[cfg(feature = "reqwest")]
            reqwest: None,
            problem: None,
        }
    }

    /// The credential for scheme `index` of the API.
    pub fn credential(self, index: usize, secret: impl Into<Secret>) -> Self {
        self.set_credential(index, Credential::new(secret))
    }

    /// The credential for a basic scheme (RFC 7617). The password may be empty.
    pub fn basic(self, index: usize, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.set_credential(index, Credential::basic(user, password))
    }

    /// The credential for scheme `index`, asked for when a call needs it.
    pub fn provider(mut self, index: usize, provider: impl CredentialProvider) -> Self {
        match self.settings.credentials.get_mut(index) {
            Some(slot) => *slot = Some(Slot::Provided(Provided::new(provider).into())),
            None => self.note(no_scheme(index)),
        }
        self
    }

    fn set_credential(mut self, index: usize, credential: Credential) -> Self {
        let checked = match self.settings.api.schemes.get(index) {
            Some(scheme) => auth::check(scheme, &credential),
            None => Err(no_scheme(index)),
        };
        match checked {
            Ok(()) => self.settings.credentials[index] = Some(Slot::Fixed(credential.into())),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// A header parameter that the document declares on many operations: it is sent by those that name
    /// it, unless the call sets its own.
    pub fn client_header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        match header(name, value.as_ref()) {
            Ok((name, value)) => {
                let headers = &mut self.settings.client_headers;
                headers.retain(|(known, _)| *known != name);
                headers.push((name, value));
            }
            Err(problem) => self.note(problem),
        }
        self
    }

    /// A header of every request, unless the call sets its own.
    pub fn default_header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        match header(name, value.as_ref()) {
            Ok((name, value)) => {
                self.settings.headers.insert(name, value);
            }
            Err(problem) => self.note(problem),
        }
        self
    }

    /// A server of the document, for all operations that have none of their own. [`CoreBuilder::base_url`] wins.
    pub fn server(mut self, server: impl Into<Server>) -> Self {
        match server.into().0 {
            Ok(url) => self.settings.default_base_url = Some(url),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// The server, `http` or `https`, and a path prefix if it has one.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        match base_url::read(url.as_ref()) {
            Ok(url) => self.settings.base_url = Some(url),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// `User-Agent`; the API's name and version unless set.
    pub fn user_agent(mut self, text: impl AsRef<str>) -> Self {
        match header("user-agent", text.as_ref()) {
            Ok((_, value)) => self.settings.user_agent = Some(value),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// The longest time of an attempt, from its first step to its last byte. Downloads are bound by
    /// [`CoreBuilder::idle_timeout`] instead. `None`: no limit.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeout = limit.into();
        self
    }

    /// The longest silence of a download. `None`: no limit.
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.idle_timeout = limit.into();
        self
    }

    /// The longest time to connect, where the runtime makes the transport. `None`: no limit of its own.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.connect_timeout = limit.into();
        self
    }

    /// How calls are repeated: [`Retry::standard`] unless set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// The longest time of a whole call, all attempts and the waits between them included, the body of a download
    /// not. `None`, and unless set: no limit.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.deadline = limit.into();
        self
    }

    /// The most bytes that an answer may have, downloads excepted.
    pub fn max_body_bytes(mut self, limit: u64) -> Self {
        self.settings.max_body = limit;
        self
    }

    /// What sends the requests.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends through this reqwest client. Its own redirect policy and connect timeout hold: unless it
    /// has `redirect::Policy::none()`, it follows redirects to other hosts and takes API keys in headers
    /// along. [`CoreBuilder::reqwest_builder_0_13`] is the safe door.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_0_13(self, client: reqwest::Client) -> Self {
        self.transport(crate::ReqwestTransport::from(client))
    }

    /// Sends through a reqwest client built from `builder` (proxies, certificates, ..); the redirect
    /// policy and the connect timeout are set by the runtime.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_builder_0_13(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.reqwest = Some(builder);
        self.transport = None;
        self
    }

    /// The finished core.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): a setting cannot be, there is no base URL, or no
    /// transport can be made.
    pub fn build(mut self) -> Result<Core, Error> {
        if let Some(problem) = self.problem.take() {
            return Err(Error::config(problem));
        }
        if self.settings.default_base_url.is_none() {
            if let Some(url) = self.settings.api.base_url {
                self.settings.default_base_url = Some(base_url::read(url).map_err(Error::config)?);
            }
        }
        if self.settings.base_url.is_none() && self.settings.default_base_url.is_none() {
            return Err(Error::config(match self.settings.api.relative_url {
                Some(url) => format!(
                    "the API's server is `{url}`, relative to where its document is served: set `base_url`, with that path"
                ),
                None => "the API names no server: set `base_url`".to_owned(),
            }));
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => self.default_transport()?,
        };
        let wraps = self.wraps.into_iter();
        let transport = wraps.fold(transport, |inner, wrap| wrap(SharedTransport(inner)));
        Ok(Core::assemble(self.settings, transport, self.budget))
    }

    #[cfg(feature = "reqwest")]
    fn default_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let builder = self.reqwest.take().unwrap_or_default();
        let (limit, redirects) = (self.settings.connect_timeout, self.settings.redirects);
        Ok(Arc::new(crate::ReqwestTransport::build(builder, limit, redirects)?))
    }

    #[cfg(not(feature = "reqwest"))]
    fn default_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config("there is no transport: set `transport`, or turn the feature `reqwest` on"))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn note(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}

fn no_scheme(index: usize) -> String {
    format!("there is no security scheme {index}")
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = headers::name(name)?;
    let value = headers::value(&name, value)?;
    Ok((name, value))
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
