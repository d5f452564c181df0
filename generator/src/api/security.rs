//! Servers and credentials.

use super::Doc;
use crate::source::Site;

/// Index of a scheme in [`Api::schemes`](super::Api::schemes).
pub type Credential = usize;

/// A security scheme.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Where it was stated.
    pub site: Site,
    /// Its key in `components.securitySchemes`.
    pub name: String,
    /// How the credential is sent.
    pub kind: SchemeKind,
    /// What is said about it.
    pub doc: Doc,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `apiKey`.
    ApiKey {
        /// Where it goes.
        place: SchemePlace,
        /// Name of the header, query parameter or cookie.
        wire: String,
    },
    /// `http` with `basic`.
    Basic,
    /// `http` with `bearer`; also `oauth2` and `openIdConnect`, whose tokens are bearer tokens (RFC 6750).
    Bearer,
    /// `http` with another scheme: the scheme's word, then what the caller gives.
    OtherHttp(String),
    /// `mutualTLS`: a matter of the transport.
    MutualTls,
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemePlace {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// One alternative: all of its schemes together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    /// Empty: no credential is an alternative.
    pub uses: Vec<SchemeUse>,
}

/// A scheme with the scopes or roles that it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeUse {
    /// Which scheme.
    pub scheme: Credential,
    /// Scopes (OAuth 2) or roles.
    pub scopes: Vec<String>,
}

/// A base URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Where it was stated.
    pub site: Site,
    /// As written, with `{variables}`.
    pub url: String,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
    /// Its name and description.
    pub description: Option<String>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Name in the URL.
    pub name: String,
    /// Value when none is given.
    pub default: String,
    /// Allowed values; empty when any is.
    pub values: Vec<String>,
}
