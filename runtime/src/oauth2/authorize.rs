//! The authorization code with PKCE (RFC 6749 section 4.1, RFC 7636): a person agrees on a page, and comes back with a
//! code. It opens no browser and listens nowhere.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use url::Url;

use crate::error::Error;
use crate::oauth2::app::Session;
use crate::oauth2::endpoints::{self, Endpoint};
use crate::oauth2::error::OAuth2Error;
use crate::oauth2::exchange::{self, Field};
use crate::oauth2::tokens::Tokens;
use crate::provider::ProviderError;
use crate::secret::Secret;

/// A person was sent to a page, and is waited for.
pub struct Authorization {
    session: Session,
    url: Url,
    state: Secret,
    verifier: Secret,
    redirect_uri: String,
}

impl Session {
    /// The page to which a person is sent, and from which they come back to `redirect_uri`.
    ///
    /// # Errors
    /// No address is known, or the operating system gives no random bytes.
    pub async fn authorize(&self, redirect_uri: impl Into<String>) -> Result<Authorization, Error> {
        let redirect_uri = redirect_uri.into();
        let found = endpoints::find(&self.door, &self.app, Endpoint::Authorization).await;
        let mut url = found.map_err(|error| self.told(error))?;
        let (state, verifier) = (random(), random());
        let (state, verifier) = state.and_then(|state| Ok((state, verifier?))).map_err(|e| self.told(e))?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()));
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", "code");
            query.append_pair("client_id", &self.app.id);
            query.append_pair("redirect_uri", &redirect_uri);
            query.append_pair("state", state.expose());
            query.append_pair("code_challenge", &challenge);
            query.append_pair("code_challenge_method", "S256");
            if !self.app.scopes.is_empty() {
                query.append_pair("scope", &self.app.scopes.join(" "));
            }
            for (name, value) in &self.app.extra {
                query.append_pair(name, value);
            }
        }
        Ok(Authorization { session: self.clone(), url, state, verifier, redirect_uri })
    }

    /// Tokens for a code, where the parts of an [`Authorization`] were kept apart: by a web server between two requests.
    /// The caller has compared the state.
    ///
    /// # Errors
    /// The server refuses ([`Error::oauth2`]) or cannot be reached.
    pub async fn exchange(
        &self,
        code: impl Into<Secret>,
        verifier: impl Into<Secret>,
        redirect_uri: &str,
    ) -> Result<Tokens, Error> {
        let (code, verifier) = (code.into(), verifier.into());
        let fields = [
            Field::Plain("grant_type", "authorization_code"),
            Field::Secret("code", &code),
            Field::Plain("redirect_uri", redirect_uri),
            Field::Secret("code_verifier", &verifier),
        ];
        let tokens = async {
            let url = endpoints::find(&self.door, &self.app, Endpoint::Code).await?;
            Tokens::read(&self.app, &exchange::send(&self.door, &self.app, &url, &fields).await?)
        };
        tokens.await.map_err(|error| self.told(error))
    }
}

impl Authorization {
    /// Where to send the person.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What comes back with the code, to tell that it is the same person.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// What proves that whoever brings the code is the one who asked for it.
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// Tokens for the address at which the person came back: the whole of it, or its path and query.
    ///
    /// # Errors
    /// The person or the server said no ([`Error::oauth2`]); the address belongs to somebody else's question, or has no
    /// code; the server cannot be reached.
    pub async fn finish(self, callback: &str) -> Result<Tokens, Error> {
        let code = self.code(callback).map_err(|error| self.session.told(error))?;
        self.session.exchange(code, self.verifier.clone(), &self.redirect_uri).await
    }

    fn code(&self, callback: &str) -> Result<Secret, ProviderError> {
        let query = callback.split_once('?').map_or("", |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
        let of = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_ref());
        // First of all: whatever else it says, it may be forged.
        if !of("state").is_some_and(|state| is_same(state, self.state.expose())) {
            return Err(ProviderError::new("the state is not the one that was sent: somebody else's answer"));
        }
        if let Some(code) = of("error") {
            let text = |name: &str| {
                of(name).map(|text| text.chars().filter(|c| !c.is_control()).take(200).collect())
            };
            let uri = text("error_uri");
            let code = code.chars().filter(|c| !c.is_control()).take(200).collect();
            return Err(
                OAuth2Error { code, description: text("error_description"), uri, status: None }.into()
            );
        }
        let code = of("code").filter(|code| !code.is_empty());
        code.map(Secret::from).ok_or_else(|| ProviderError::new("the person came back without a code"))
    }
}

/// In a time that does not tell where they differ.
fn is_same(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.fold(0, |sum, (one, other)| sum | (one ^ other)) == 0
}

/// 256 bits of the operating system: 43 characters, as RFC 7636 section 4.1 wishes.
fn random() -> Result<Secret, ProviderError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| ProviderError::new(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

/// Shows neither state nor verifier; the address has the state in it.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}
