//! What all calls of a client share: settings, credentials and the transport. It makes no request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::api::Api;
use crate::builder::CoreBuilder;
use crate::call::Call;
use crate::credential::Credential;
use crate::hook::Hooks;
use crate::provided::{Provided, Slot};
use crate::provider::CredentialProvider;
use crate::redirects::Redirects;
use crate::retry::{Budget, Retry};
use crate::scheme::Scheme;
use crate::secret::Secret;
use crate::transport::Transport;
use crate::{auth, headers};

/// The inside of a generated client: cheap to clone, shared by its calls.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

struct Inner {
    settings: Settings,
    /// The user agent of the API, for who sets none.
    agent: Result<HeaderValue, String>,
    /// Of each scheme the header with its credential, where that is known before any call.
    ready: Vec<Option<(HeaderName, HeaderValue)>>,
    transport: Arc<dyn Transport>,
    /// Shared by the clients that share the transport.
    budget: Arc<Budget>,
}

/// Everything that a builder collects.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    /// The user's own base URL, in normal form.
    pub(crate) base_url: Option<String>,
    /// The API's default one, in normal form.
    pub(crate) default_base_url: Option<String>,
    /// One slot per scheme of the API.
    pub(crate) credentials: Vec<Option<Slot>>,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) headers: HeaderMap,
    pub(crate) client_headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) max_body: u64,
    pub(crate) retry: Retry,
    pub(crate) deadline: Option<Duration>,
    pub(crate) redirects: Redirects,
    pub(crate) hooks: Hooks,
}

impl Core {
    pub(crate) fn assemble(settings: Settings, transport: Arc<dyn Transport>, budget: Arc<Budget>) -> Self {
        let agent = headers::value(&USER_AGENT, &settings.api.user_agent());
        let known = |(scheme, slot): (&Scheme, &Option<Slot>)| match slot {
            Some(Slot::Fixed(credential)) => auth::header(scheme, credential),
            Some(Slot::Provided(_)) | None => None,
        };
        let ready = settings.api.schemes.iter().zip(&settings.credentials).map(known).collect();
        Self(Arc::new(Inner { settings, agent, ready, transport, budget }))
    }

    /// The same client with another credential for scheme `index`. The transport, and so its
    /// connections, is shared. A credential that cannot be sent is reported by the calls that need it.
    #[must_use]
    pub fn with_credential(&self, index: usize, secret: impl Into<Secret>) -> Self {
        self.derive(index, Some(Slot::Fixed(Credential::new(secret).into())))
    }

    /// As [`Core::with_credential`], for basic authentication.
    #[must_use]
    pub fn with_basic(&self, index: usize, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.derive(index, Some(Slot::Fixed(Credential::basic(user, password).into())))
    }

    /// As [`Core::with_credential`], for a credential that is asked for when a call needs it.
    #[must_use]
    pub fn with_provider(&self, index: usize, provider: impl CredentialProvider) -> Self {
        self.derive(index, Some(Slot::Provided(Provided::new(provider).into())))
    }

    /// The same client without a credential for scheme `index`.
    #[must_use]
    pub fn without_credential(&self, index: usize) -> Self {
        self.derive(index, None)
    }

    fn derive(&self, index: usize, credential: Option<Slot>) -> Self {
        let mut settings = self.0.settings.clone();
        if let Some(slot) = settings.credentials.get_mut(index) {
            *slot = credential;
        }
        Self::assemble(settings, Arc::clone(&self.0.transport), Arc::clone(&self.0.budget))
    }

    /// A builder with all settings of this client, sharing its transport.
    pub fn to_builder(&self) -> CoreBuilder {
        let (transport, budget) = (Arc::clone(&self.0.transport), Arc::clone(&self.0.budget));
        CoreBuilder::from_parts(self.0.settings.clone(), transport, budget)
    }

    /// A call of an operation that the document does not name, with the credential that is set first in
    /// the API's list. `path` may be a template for [`Call::path`].
    pub fn request(&self, method: &str, path: &str) -> Call {
        Call::undocumented(self, method, path)
    }

    /// The transport and the limits of this client for another API: no server, no credentials, no headers of its own.
    pub(crate) fn bare(&self, api: &'static Api) -> Self {
        let mut settings = self.0.settings.clone();
        let agent = HeaderValue::from_str(&settings.api.user_agent()).ok();
        settings.user_agent = settings.user_agent.or(agent);
        (settings.api, settings.base_url, settings.default_base_url) = (api, None, None);
        settings.credentials.clear();
        settings.headers.clear();
        settings.client_headers.clear();
        settings.hooks.clear();
        // That of the call that waits holds.
        settings.deadline = None;
        Self::assemble(settings, Arc::clone(&self.0.transport), Arc::clone(&self.0.budget))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The header `user-agent`.
    pub(crate) fn agent(&self) -> Result<HeaderValue, String> {
        match &self.0.settings.user_agent {
            Some(agent) => Ok(agent.clone()),
            None => self.0.agent.clone(),
        }
    }

    /// The header with the credential of scheme `index`, where it was known before any call.
    pub(crate) fn ready(&self, index: usize) -> Option<&(HeaderName, HeaderValue)> {
        self.0.ready.get(index)?.as_ref()
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }
}

impl Settings {
    pub(crate) fn scheme(&self, index: usize) -> Option<(&'static Scheme, Option<&Slot>)> {
        let scheme = self.api.schemes.get(index)?;
        Some((scheme, self.credentials.get(index)?.as_ref()))
    }

    pub(crate) fn has_provider(&self) -> bool {
        self.credentials.iter().flatten().any(|slot| matches!(slot, Slot::Provided(_)))
    }

    /// All credentials that are there.
    pub(crate) fn held(&self) -> impl Iterator<Item = Arc<Credential>> {
        self.credentials.iter().flatten().filter_map(|slot| match slot {
            Slot::Fixed(credential) => Some(Arc::clone(credential)),
            Slot::Provided(provided) => provided.last(),
        })
    }
}

/// Shows which credentials are set, not what they are.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&str> = (self.api.schemes.iter().zip(&self.credentials))
            .filter(|(_, credential)| credential.is_some())
            .map(|(scheme, _)| scheme.name)
            .collect();
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Client")
            .field("api", &self.api.name)
            .field("base_url", &self.base_url.as_ref().or(self.default_base_url.as_ref()))
            .field("credentials", &set)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.settings.fmt(f)
    }
}
