//! Which server calls go to unless the caller names another. Not which servers there are.

use super::{Api, Server, ServerVariable};

/// A server of the document, or none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultServer {
    /// The document's, by its place in [`Api::servers`].
    Listed(usize),
    /// An address that the document does not have so: the user's own, or what a relative one leads to from where the
    /// document was fetched.
    Address(String),
}

impl Default for DefaultServer {
    fn default() -> Self {
        DefaultServer::Listed(0)
    }
}

impl Api {
    /// The URL that calls go to, variables at their defaults; it may be relative. None where nobody names one.
    pub fn default_url(&self) -> Option<String> {
        match &self.default_server {
            DefaultServer::Listed(at) => self.servers.get(*at)?.filled(),
            DefaultServer::Address(url) => Some(url.clone()),
        }
    }
}

impl Server {
    /// Its URL with its variables at their defaults. Nothing where these leave it without a host: then the user says
    /// which.
    pub fn filled(&self) -> Option<String> {
        let fill =
            |url: String, one: &ServerVariable| url.replace(&format!("{{{}}}", one.name), &one.default);
        let url = self.variables.iter().fold(self.url.clone(), fill);
        let host = url.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
        let is_whole =
            host.is_none_or(|host| !host.starts_with(['.', ':']) && !host.is_empty() && !host.contains(".."));
        is_whole.then_some(url)
    }
}
