//! The device code (RFC 8628): a person is told a code and an address, and is waited for.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::error::Error;
use crate::oauth2::app::Session;
use crate::oauth2::endpoints::{self, Endpoint};
use crate::oauth2::error::{OAuth2Error, OAuth2ErrorKind};
use crate::oauth2::exchange::{self, Field};
use crate::oauth2::tokens::Tokens;
use crate::provider::ProviderError;
use crate::secret::Secret;

/// A person was told a code, and is waited for.
pub struct Device {
    session: Session,
    code: Secret,
    user_code: String,
    uri: String,
    complete: Option<String>,
    lifetime: Duration,
    interval: Duration,
}

impl Session {
    /// Asks for a code that a person types in on another device.
    ///
    /// # Errors
    /// No address is known; the server refuses ([`Error::oauth2`]) or cannot be reached.
    pub async fn device(&self) -> Result<Device, Error> {
        let scope = self.app.scopes.join(" ");
        let fields = if scope.is_empty() { vec![] } else { vec![Field::Plain("scope", &scope)] };
        let said = async {
            let url = endpoints::find(&self.door, &self.app, Endpoint::Device).await?;
            exchange::send(&self.door, &self.app, &url, &fields).await
        };
        let read = said.await.and_then(|said| Device::read(self, &said));
        read.map_err(|error| self.told(error))
    }
}

impl Device {
    fn read(session: &Session, said: &Value) -> Result<Self, ProviderError> {
        let text = |key: &str| said.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        let lacking =
            |key: &str| ProviderError::new(format!("the authorization server's answer has no `{key}`"));
        let seconds = |key: &str, otherwise| {
            let stated = said.get(key).and_then(Value::as_u64);
            Duration::from_secs(stated.unwrap_or(otherwise))
        };
        // `verification_url` is what Google's says.
        let uri = text("verification_uri").or_else(|| text("verification_url"));
        Ok(Self {
            session: session.clone(),
            code: text("device_code").ok_or_else(|| lacking("device_code"))?.into(),
            user_code: text("user_code").ok_or_else(|| lacking("user_code"))?.to_owned(),
            uri: uri.ok_or_else(|| lacking("verification_uri"))?.to_owned(),
            complete: text("verification_uri_complete").map(str::to_owned),
            lifetime: seconds("expires_in", 1800),
            interval: seconds("interval", 5).max(Duration::from_secs(1)),
        })
    }

    /// What the person types in.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where they type it in.
    pub fn verification_uri(&self) -> &str {
        &self.uri
    }

    /// The same with the code in it, as a link or a picture of one.
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.complete.as_deref()
    }

    /// How long the code is good for.
    pub fn expires_in(&self) -> Duration {
        self.lifetime
    }

    /// Waits until the person has agreed. The server is asked as often as it wishes, and less often when it says so or
    /// cannot be reached.
    ///
    /// # Errors
    /// The person said no or took too long, or the server refuses ([`Error::oauth2`]); the transport has no clock.
    pub async fn wait(self) -> Result<Tokens, Error> {
        let outcome = self.poll().await;
        outcome.map_err(|error| self.session.told(error))
    }

    async fn poll(&self) -> Result<Tokens, ProviderError> {
        let Session { app, door } = &self.session;
        let url = endpoints::find(door, app, Endpoint::DeviceToken).await?;
        let fields = [
            Field::Plain("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            Field::Secret("device_code", &self.code),
        ];
        let (mut interval, mut waited) = (self.interval, Duration::ZERO);
        loop {
            let clock = door.core().transport().sleep(interval);
            clock.ok_or_else(|| ProviderError::new("the transport has no clock to wait by"))?.await;
            waited = waited.saturating_add(interval);
            let error = match exchange::send(door, app, &url, &fields).await {
                Ok(said) => return Tokens::read(app, &said),
                Err(error) => error,
            };
            let refusal = error.get_ref().downcast_ref::<OAuth2Error>().map(OAuth2Error::kind);
            match refusal {
                Some(OAuth2ErrorKind::AuthorizationPending) => {}
                // RFC 8628 section 3.5.
                Some(OAuth2ErrorKind::SlowDown) => interval += Duration::from_secs(5),
                None if is_broken(&error) => interval = interval.saturating_mul(2),
                _ => return Err(error),
            }
            if waited >= self.lifetime {
                let expired = "expired_token".to_owned();
                return Err(OAuth2Error { code: expired, description: None, uri: None, status: None }.into());
            }
        }
    }
}

/// No answer came: RFC 8628 section 3.5 asks for another try, later.
fn is_broken(error: &ProviderError) -> bool {
    let call = error.get_ref().downcast_ref::<Error>();
    call.is_some_and(|call| call.is_timeout() || call.is_connect())
}

/// Shows no code.
impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("uri", &self.uri)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
