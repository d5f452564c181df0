//! The crate around the code: manifest, README, client.

use super::{Doc, Ident};
use crate::foreign::Dependency;
use std::path::PathBuf;

/// Manifest, README, crate docs and the client's own items.
#[derive(Clone, Debug)]
pub struct Package {
    /// Crate name.
    pub name: String,
    /// Name in code.
    pub library: Ident,
    /// Version.
    pub version: String,
    /// One line, for the manifest.
    pub description: String,
    /// The same as harmless Markdown.
    pub shown_description: String,
    /// SPDX expression.
    pub license: String,
    /// Source repository.
    pub repository: Option<String>,
    /// Home page.
    pub homepage: Option<String>,
    /// Page of the documentation.
    pub documentation: Option<String>,
    /// The oldest Rust.
    pub rust_version: String,
    /// Registries that it may be published to.
    pub publish: Option<Vec<String>>,
    /// Up to five.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// Authors.
    pub authors: Vec<String>,
    /// The runtime.
    pub runtime: RuntimeDependency,
    /// Whether the crate is a workspace of its own.
    pub standalone: bool,
    /// The features that are on by default, where the user says which.
    pub default_features: Option<Vec<String>>,
    /// The runtime's feature for dates and times, and the crate that it is about.
    pub dates: Option<&'static str>,
    /// Dependencies beside the runtime: name, and what stands behind the `=`.
    pub dependencies: Vec<Dependency>,
    /// What is sent as `user-agent`, where that is said: the texts around the version of the crate.
    pub user_agent: Option<Vec<String>>,
    /// Title of the API, as harmless Markdown.
    pub title: String,
    /// Version of the API.
    pub api_version: String,
    /// Text of the crate's front page.
    pub doc: Doc,
    /// The default server, variables at their defaults.
    pub base_url: Option<String>,
    /// Whether it is another than the first of the document.
    pub base_url_is_chosen: bool,
    /// The default server, where it is relative to where the document is served.
    pub relative_url: Option<String>,
    /// All servers, for the documentation.
    pub servers: Vec<(String, Option<String>)>,
    /// Security schemes in document order.
    pub schemes: Vec<Scheme>,
    /// Header parameters that are set on the client.
    pub client_parameters: Vec<ClientParameter>,
}

impl Package {
    /// Whether its users are shown calls that block: `wait()` is there unless they turn it off.
    pub fn is_blocking(&self) -> bool {
        self.default_features.iter().flatten().any(|one| one == "blocking")
    }
}

/// Where the runtime comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeDependency {
    /// Registry.
    Version(String),
    /// Folder and version.
    Path(PathBuf, String),
    /// The workspace's.
    Workspace,
    /// None: its sources are a module of the crate.
    Vendored,
}

/// A security scheme and the builder's setter for it.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// The document's name for it.
    pub name: String,
    /// How it is sent.
    pub kind: CredentialKind,
    /// Where tokens come from, of schemes of tokens.
    pub flows: Option<Flows>,
    /// The builder's method; `None` where the transport does it.
    pub setter: Option<CredentialSetter>,
}

/// Where tokens come from: the runtime's word for a flow, and its addresses.
pub type Flows = Vec<(&'static str, Vec<String>)>;

/// The builder's setter of a credential.
#[derive(Clone, Debug)]
pub struct CredentialSetter {
    /// On the builder.
    pub name: Ident,
    /// On the client: another client with this credential.
    pub derived: Ident,
    /// On the builder, for a credential that is asked for when a call needs it.
    pub provider: Ident,
    /// The same on the client.
    pub derived_provider: Ident,
    /// On the client: asks a person for tokens.
    pub oauth2: Ident,
    /// Text above it.
    pub doc: Doc,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialKind {
    /// In this header.
    Header(String),
    /// In this query parameter.
    Query(String),
    /// In this cookie.
    Cookie(String),
    /// HTTP basic.
    Basic,
    /// HTTP bearer.
    Bearer,
    /// Another HTTP scheme: its word.
    Http(String),
    /// By the transport.
    MutualTls,
}

/// A header parameter that is set once on the client.
#[derive(Clone, Debug)]
pub struct ClientParameter {
    /// The builder's method.
    pub name: Ident,
    /// Name on the wire.
    pub wire: String,
    /// Text above it.
    pub doc: Doc,
}
