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
    /// Where tokens come from, of `oauth2` and `openIdConnect`.
    pub flows: Option<Flows>,
    /// What is said about it.
    pub doc: Doc,
}

/// Where the tokens of a scheme come from: addresses as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flows {
    /// Token URL.
    pub client_credentials: Option<String>,
    /// Token URL.
    pub password: Option<String>,
    /// Authorization and token URL.
    pub authorization_code: Option<(String, String)>,
    /// Device authorization and token URL.
    pub device: Option<(String, String)>,
    /// Where it is another than the token URL.
    pub refresh: Option<String>,
    /// Where the server describes itself.
    pub discovery: Option<String>,
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
    /// Its name (3.2).
    pub name: Option<String>,
    /// Its description.
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
    /// Its description.
    pub description: Option<String>,
}

impl super::Api {
    /// The servers that a caller may choose from: the document's, then those of operations, each address once. None where
    /// there is nothing to choose: one server without variables. Nor is a relative one a choice; nobody knows what it is
    /// relative to.
    pub fn server_choice(&self) -> Vec<&Server> {
        let of_operations = self.operations.iter().flat_map(|(_, operation)| &operation.servers);
        let mut seen = std::collections::BTreeSet::new();
        let whole = |url: &str| ["http://", "https://", "{"].iter().any(|start| url.starts_with(start));
        let servers = self.servers.iter().chain(of_operations);
        let servers: Vec<_> =
            servers.filter(|one| whole(&one.url) && seen.insert(one.url.as_str())).collect();
        match servers.as_slice() {
            [one] if one.variables.is_empty() => Vec::new(),
            _ => servers,
        }
    }
}
