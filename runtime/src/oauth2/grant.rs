//! A provider that fetches tokens: by a grant that can be repeated, by a refresh token where there is one. Not how the
//! token endpoint is spoken to (`exchange`).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::BoxFuture;
use crate::credential::Credential;
use crate::oauth2::app::App;
use crate::oauth2::endpoints::{self, Endpoint};
use crate::oauth2::error::{OAuth2Error, OAuth2ErrorKind};
use crate::oauth2::exchange::{self, Field};
use crate::oauth2::tokens::Tokens;
use crate::provider::{CredentialProvider, CredentialRequest, ProviderError};
use crate::secret::Secret;

/// Fetches tokens for a client: see [`App`] and [`Tokens::provider`]. Clones share the refresh token.
#[derive(Clone)]
pub struct TokenProvider(Arc<Inner>);

struct Inner {
    app: Arc<App>,
    grant: Grant,
    state: Mutex<State>,
    on_tokens: Option<Listener>,
}

type Listener = Box<dyn Fn(&Tokens) + Send + Sync>;

#[derive(Default)]
struct State {
    /// Given once, before anything is fetched.
    first: Option<Credential>,
    refresh: Option<Secret>,
}

/// What can be asked for again and again.
#[derive(Clone)]
pub(crate) enum Grant {
    ClientCredentials,
    Password(String, Secret),
    /// Nothing but the refresh token.
    Refresh,
}

impl TokenProvider {
    pub(crate) fn new(app: App, grant: Grant, refresh: Option<Secret>) -> Self {
        let state = Mutex::new(State { first: None, refresh });
        Self(Arc::new(Inner { app: Arc::new(app), grant, state, on_tokens: None }))
    }

    pub(crate) fn starting_with(self, credential: Credential) -> Self {
        self.0.state().first = Some(credential);
        self
    }

    /// Calls `listener` with all tokens that come, to keep the refresh token of a server that replaces it each time.
    /// What clones have got is not taken along.
    #[must_use]
    pub fn on_tokens(self, listener: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        let (first, refresh) = {
            let state = self.0.state();
            (state.first.clone(), state.refresh.clone())
        };
        Self(Arc::new(Inner {
            app: Arc::clone(&self.0.app),
            grant: self.0.grant.clone(),
            state: Mutex::new(State { first, refresh }),
            on_tokens: Some(Box::new(listener)),
        }))
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn fetch(&self, door: &CredentialRequest) -> Result<Credential, ProviderError> {
        let refresh = {
            let mut state = self.state();
            if let Some(first) = state.first.take() {
                return Ok(first);
            }
            state.refresh.clone()
        };
        let tokens = match (refresh, &self.grant) {
            (None, Grant::Refresh) => {
                return Err(ProviderError::new("the access token is used up and there is no refresh token"));
            }
            (None, grant) => self.by_grant(door, grant).await?,
            (Some(token), grant) => match self.by_refresh(door, &token).await {
                // The person's password is there still.
                Err(error) if matches!(grant, Grant::Password(..)) && is_withdrawn(&error) => {
                    self.by_grant(door, grant).await?
                }
                outcome => outcome?,
            },
        };
        // RFC 6749 section 4.4.3: for client credentials there should be none, and it would gain nothing.
        if !matches!(self.grant, Grant::ClientCredentials) {
            if let Some(next) = &tokens.refresh_token {
                self.state().refresh = Some(next.clone());
            }
        }
        if let Some(listener) = &self.on_tokens {
            listener(&tokens);
        }
        Ok(tokens.credential())
    }

    async fn by_grant(&self, door: &CredentialRequest, grant: &Grant) -> Result<Tokens, ProviderError> {
        let scope = self.app.scopes.join(" ");
        let (endpoint, mut fields) = match grant {
            Grant::ClientCredentials => {
                (Endpoint::ClientCredentials, vec![Field::Plain("grant_type", "client_credentials")])
            }
            Grant::Password(user, password) => (
                Endpoint::Password,
                vec![
                    Field::Plain("grant_type", "password"),
                    Field::Plain("username", user),
                    Field::Secret("password", password),
                ],
            ),
            Grant::Refresh => return Err(ProviderError::new("there is no refresh token")),
        };
        if !scope.is_empty() {
            fields.push(Field::Plain("scope", &scope));
        }
        self.ask(door, endpoint, &fields).await
    }

    async fn by_refresh(&self, door: &CredentialRequest, token: &Secret) -> Result<Tokens, ProviderError> {
        let fields = [Field::Plain("grant_type", "refresh_token"), Field::Secret("refresh_token", token)];
        self.ask(door, Endpoint::Refresh, &fields).await
    }

    async fn ask(
        &self,
        door: &CredentialRequest,
        endpoint: Endpoint,
        fields: &[Field<'_>],
    ) -> Result<Tokens, ProviderError> {
        let url = endpoints::find(door, &self.app, endpoint).await?;
        Tokens::read(&self.app, &exchange::send(door, &self.app, &url, fields).await?)
    }
}

fn is_withdrawn(error: &ProviderError) -> bool {
    let refusal = error.get_ref().downcast_ref::<OAuth2Error>();
    refusal.is_some_and(|refusal| refusal.kind() == OAuth2ErrorKind::InvalidGrant)
}

impl CredentialProvider for TokenProvider {
    fn credential(&self, request: CredentialRequest) -> BoxFuture<Result<Credential, ProviderError>> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move { inner.fetch(&request).await })
    }
}

/// Shows no token.
impl fmt::Debug for TokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenProvider").field("app", &self.0.app).finish_non_exhaustive()
    }
}
