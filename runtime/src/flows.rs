//! Where the tokens of an OAuth 2 or OpenID Connect scheme come from, as a document says it. It asks nobody.

/// The addresses of a scheme (OpenAPI 3.1.1 sections 4.8.28 and 4.8.29), as data. Those that are relative start from the
/// client's server.
///
/// ```
/// use clientsmith_runtime as rt;
/// const PETS: rt::Scheme = rt::Scheme::bearer("pets")
///     .flows(rt::Flows::new().client_credentials("https://auth.test/token"));
/// # let _ = PETS;
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[cfg_attr(not(feature = "oauth2"), allow(dead_code))]
pub struct Flows {
    pub(crate) client_credentials: Option<&'static str>,
    pub(crate) password: Option<&'static str>,
    pub(crate) authorization_code: Option<(&'static str, &'static str)>,
    pub(crate) device: Option<(&'static str, &'static str)>,
    pub(crate) refresh: Option<&'static str>,
    pub(crate) discovery: Option<&'static str>,
}

impl Flows {
    /// None.
    pub const fn new() -> Self {
        Self {
            client_credentials: None,
            password: None,
            authorization_code: None,
            device: None,
            refresh: None,
            discovery: None,
        }
    }

    /// `clientCredentials`: its token URL.
    #[must_use]
    pub const fn client_credentials(mut self, token_url: &'static str) -> Self {
        self.client_credentials = Some(token_url);
        self
    }

    /// `password`: its token URL.
    #[must_use]
    pub const fn password(mut self, token_url: &'static str) -> Self {
        self.password = Some(token_url);
        self
    }

    /// `authorizationCode`: where a person agrees, and the token URL.
    #[must_use]
    pub const fn authorization_code(mut self, url: &'static str, token_url: &'static str) -> Self {
        self.authorization_code = Some((url, token_url));
        self
    }

    /// `deviceAuthorization`: where a device asks for its code, and the token URL.
    #[must_use]
    pub const fn device(mut self, url: &'static str, token_url: &'static str) -> Self {
        self.device = Some((url, token_url));
        self
    }

    /// `refreshUrl`, where it is another than the token URL.
    #[must_use]
    pub const fn refresh(mut self, url: &'static str) -> Self {
        self.refresh = Some(url);
        self
    }

    /// Where a server describes itself: `openIdConnectUrl` or `oauth2MetadataUrl` (RFC 8414).
    #[must_use]
    pub const fn discovery(mut self, url: &'static str) -> Self {
        self.discovery = Some(url);
        self
    }
}
