//! What an authorization server gives. Not how it is asked.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::credential::Credential;
use crate::oauth2::app::App;
use crate::oauth2::grant::{Grant, TokenProvider};
use crate::provider::ProviderError;
use crate::secret::Secret;

/// An answer of a token endpoint (RFC 6749 section 5.1).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tokens {
    /// What calls carry.
    pub access_token: Secret,
    /// What the next access token is had for.
    pub refresh_token: Option<Secret>,
    /// How long the access token lasts, from when it came.
    pub expires_in: Option<Duration>,
    /// What was granted, where it is not what was asked for.
    pub scope: Option<String>,
    /// Who the person is (OpenID Connect), as a signed token that was not looked at.
    pub id_token: Option<Secret>,
    pub(crate) app: Arc<App>,
}

impl Tokens {
    pub(crate) fn read(app: &Arc<App>, said: &Value) -> Result<Self, ProviderError> {
        let secret = |key: &str| said.get(key).and_then(Value::as_str).map(Secret::from);
        let kind = said.get("token_type").and_then(Value::as_str).unwrap_or("bearer");
        // RFC 6749 section 7.1: a token of a kind that one does not know is not used.
        if !kind.eq_ignore_ascii_case("bearer") {
            return Err(ProviderError::new("the authorization server gave a token that is no bearer token"));
        }
        let access_token = secret("access_token").filter(|token| !token.expose().is_empty());
        // A number; some servers write it as a text.
        let seconds = said.get("expires_in").and_then(|value| match value {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_f64(),
        });
        Ok(Self {
            access_token: access_token.ok_or_else(|| {
                ProviderError::new("the authorization server's answer has no `access_token`")
            })?,
            refresh_token: secret("refresh_token").filter(|token| !token.expose().is_empty()),
            expires_in: seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
            scope: said.get("scope").and_then(Value::as_str).map(str::to_owned),
            id_token: secret("id_token"),
            app: Arc::clone(app),
        })
    }

    /// The access token as a credential.
    pub fn credential(&self) -> Credential {
        let credential = Credential::new(self.access_token.clone());
        match self.expires_in {
            Some(lifetime) => credential.expires_in(lifetime),
            None => credential,
        }
    }

    /// Gives a client this access token, and when it expires or is refused the next one, if there is a refresh token.
    pub fn provider(self) -> TokenProvider {
        let app = (*self.app).clone();
        let refresh = self.refresh_token.clone();
        TokenProvider::new(app, Grant::Refresh, refresh).starting_with(self.credential())
    }
}
