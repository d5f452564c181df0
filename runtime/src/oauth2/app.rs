//! Who asks for tokens: the application as the authorization server knows it, and the same together with a client.

use std::fmt;
use std::sync::Arc;

use crate::core::Core;
use crate::error::Error;
use crate::oauth2::description::Descriptions;
use crate::oauth2::grant::{Grant, TokenProvider};
use crate::provider::{CredentialRequest, ProviderError, Reason};
use crate::scheme::Scheme;
use crate::secret::Secret;

/// An application that is registered with an authorization server.
#[derive(Clone, Debug)]
#[must_use]
pub struct App {
    pub(crate) id: String,
    pub(crate) secret: Option<Secret>,
    pub(crate) secret_in_body: bool,
    pub(crate) scopes: Vec<String>,
    pub(crate) extra: Vec<(String, String)>,
    pub(crate) token_url: Option<String>,
    pub(crate) authorization_url: Option<String>,
    pub(crate) device_url: Option<String>,
    pub(crate) discovery_url: Option<String>,
    pub(crate) described: Descriptions,
}

impl App {
    /// An application without a secret: what runs on somebody's device.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            id: client_id.into(),
            secret: None,
            secret_in_body: false,
            scopes: Vec::new(),
            extra: Vec::new(),
            token_url: None,
            authorization_url: None,
            device_url: None,
            discovery_url: None,
            described: Descriptions::default(),
        }
    }

    /// The application's secret, sent as HTTP basic (`client_secret_basic`).
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sends id and secret in the body (`client_secret_post`), for servers that do not take basic.
    pub fn secret_in_body(mut self) -> Self {
        self.secret_in_body = true;
        self
    }

    /// What is asked for; what the server gives by itself unless set.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// One more parameter of every request: `audience`, `resource` and the like.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.push((name.into(), value.into()));
        self
    }

    /// The token endpoint, in place of the document's.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// The page where a person agrees, in place of the document's.
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.authorization_url = Some(url.into());
        self
    }

    /// Where a device asks for its code, in place of the document's.
    pub fn device_url(mut self, url: impl Into<String>) -> Self {
        self.device_url = Some(url.into());
        self
    }

    /// Where the server describes itself (`.well-known/openid-configuration`, RFC 8414), in place of the document's. It
    /// is asked for the addresses that nobody states, once for this application and its clones: again only where a token
    /// could not be had from what it said.
    pub fn discovery_url(mut self, url: impl Into<String>) -> Self {
        self.discovery_url = Some(url.into());
        self
    }

    /// Tokens for the application itself (RFC 6749 section 4.4).
    pub fn client_credentials(self) -> TokenProvider {
        TokenProvider::new(self, Grant::ClientCredentials, None)
    }

    /// Tokens for a person whose password the application has (RFC 6749 section 4.3). Servers discourage it.
    pub fn password(self, user: impl Into<String>, password: impl Into<Secret>) -> TokenProvider {
        TokenProvider::new(self, Grant::Password(user.into(), password.into()), None)
    }

    /// Tokens of a refresh token that was kept (RFC 6749 section 6). See [`TokenProvider::on_tokens`] for servers that
    /// replace it each time.
    pub fn refresh_token(self, token: impl Into<Secret>) -> TokenProvider {
        TokenProvider::new(self, Grant::Refresh, Some(token.into()))
    }
}

/// An application and a client through which it asks a person for tokens.
#[derive(Clone)]
pub struct Session {
    pub(crate) app: Arc<App>,
    pub(crate) door: CredentialRequest,
}

impl Core {
    /// Speaks to the authorization server of scheme `index`; where there is no such scheme, to that of the application's
    /// own addresses.
    pub fn oauth2(&self, index: usize, app: App) -> Session {
        static UNKNOWN: Scheme = Scheme::bearer("unknown");
        let scheme = self.settings().scheme(index).map_or(&UNKNOWN, |(scheme, _)| scheme);
        Session { app: Arc::new(app), door: CredentialRequest::new(self, scheme, Reason::First) }
    }
}

impl Session {
    pub(crate) fn told(&self, error: ProviderError) -> Error {
        Error::provider("", &self.door.scheme.describe(), error)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("app", &self.app).finish_non_exhaustive()
    }
}
