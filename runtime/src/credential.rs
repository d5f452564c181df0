//! A credential as it is sent, and how long it lasts. Not where it is put (`auth`), not where it comes from
//! (`provider`).

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::secret::Secret;

/// What is sent for one security scheme: an API key, a token, a user with a password.
///
/// ```
/// use clientsmith_runtime::Credential;
/// use std::time::Duration;
/// let token = Credential::new("abc").expires_in(Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("abc"));
/// ```
#[derive(Clone, Debug)]
pub struct Credential {
    /// The text as it is sent.
    pub(crate) sent: Secret,
    /// The text as it was given, where that differs: basic sends base64.
    pub(crate) given: Option<Secret>,
    /// Why it cannot be sent.
    pub(crate) problem: Option<&'static str>,
    pub(crate) lifetime: Option<Duration>,
}

impl Credential {
    /// A key or a token that lasts until it is refused.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { sent: secret.into(), given: None, problem: None, lifetime: None }
    }

    /// A user and a password for a basic scheme (RFC 7617). A name with a colon in it is refused when it is used: the
    /// name ends at the first one.
    pub fn basic(user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.as_ref(), password.into());
        let pair = Secret::from(format!("{user}:{}", password.expose()));
        let problem = user.contains(':').then_some("has a user name with a colon");
        let sent = STANDARD.encode(pair.expose()).into();
        Self { sent, given: Some(password), problem, lifetime: None }
    }

    /// How long it lasts from now on. It is replaced a little earlier: by a tenth of the time, a minute at most.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// All texts that must not show.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        std::iter::once(&self.sent).chain(&self.given)
    }
}
