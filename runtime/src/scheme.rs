//! Where a credential is put: one entry per security scheme of the document. It holds no credential.

use crate::flows::Flows;

/// One security scheme (OpenAPI 3.1.1 section 4.8.27), as data.
///
/// OAuth 2 and OpenID Connect schemes are [`Scheme::bearer`] with [`Scheme::flows`]: what is sent is the access token.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    #[cfg_attr(not(feature = "oauth2"), allow(dead_code))]
    pub(crate) flows: Flows,
    /// The method of the client's builder that sets it.
    pub(crate) setter: Option<&'static str>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// `apiKey` in a header: the credential is the whole value.
    Header(&'static str),
    /// `apiKey` in the query.
    Query(&'static str),
    /// `apiKey` in a cookie.
    Cookie(&'static str),
    /// `http`: an `Authorization` header of this scheme's name, then the credential.
    Authorization(&'static str),
    /// `mutualTLS`: the transport holds the credential, there is nothing to write.
    Transport,
}

impl Scheme {
    /// `type: apiKey, in: header`: the credential is the value of `header`.
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self::new(name, Place::Header(header))
    }

    /// `type: apiKey, in: query`.
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self::new(name, Place::Query(parameter))
    }

    /// `type: apiKey, in: cookie`.
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self::new(name, Place::Cookie(cookie))
    }

    /// `type: http, scheme: bearer` (RFC 6750), `oauth2` and `openIdConnect`.
    pub const fn bearer(name: &'static str) -> Self {
        Self::new(name, Place::Authorization("Bearer"))
    }

    /// `type: http, scheme: basic` (RFC 7617). Its credential is set with
    /// [`CoreBuilder::basic`](crate::CoreBuilder::basic).
    pub const fn basic(name: &'static str) -> Self {
        Self::new(name, Place::Authorization("Basic"))
    }

    /// `type: http` of any other scheme: `Authorization: <scheme> <credential>`.
    pub const fn http(name: &'static str, scheme: &'static str) -> Self {
        Self::new(name, Place::Authorization(scheme))
    }

    /// `type: mutualTLS`: always satisfied, because the transport holds the certificate.
    pub const fn mutual_tls(name: &'static str) -> Self {
        Self::new(name, Place::Transport)
    }

    const fn new(name: &'static str, place: Place) -> Self {
        Self { name, place, flows: Flows::new(), setter: None }
    }

    /// Where tokens of this scheme come from.
    #[must_use]
    pub const fn flows(mut self, flows: Flows) -> Self {
        self.flows = flows;
        self
    }

    /// The method of the client's builder that sets its credential, for the message where it is missing.
    #[must_use]
    pub const fn set_by(mut self, setter: &'static str) -> Self {
        self.setter = Some(setter);
        self
    }

    /// The scheme's name in the document.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The header that carries the credential, if a header does.
    pub(crate) fn header_name(&self) -> Option<&'static str> {
        match self.place {
            Place::Header(name) => Some(name),
            Place::Authorization(_) => Some("authorization"),
            Place::Query(_) | Place::Cookie(_) | Place::Transport => None,
        }
    }

    /// How a message names the scheme: `ApiKey` (header `X-API-KEY`).
    pub(crate) fn describe(&self) -> String {
        let name = self.name;
        match self.place {
            Place::Header(header) => format!("`{name}` (header `{header}`)"),
            Place::Query(parameter) => format!("`{name}` (query parameter `{parameter}`)"),
            Place::Cookie(cookie) => format!("`{name}` (cookie `{cookie}`)"),
            Place::Authorization(scheme) => format!("`{name}` (`Authorization: {scheme}`)"),
            Place::Transport => format!("`{name}` (client certificate)"),
        }
    }
}
