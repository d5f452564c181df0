//! What the user chose for one client. Not where it was written: that is the manifest's and the command line's.

mod groups;
mod named;
mod options;
mod pages;
mod pattern;
mod select;
mod server;
mod source;
mod types;
mod user_agent;

use crate::source::origin::Origin;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

pub use groups::Groups;
pub use named::{Named, NamedChoices, Thing};
pub use pages::{PageChoices, PagesOf};
pub use pattern::Closeness;
pub(crate) use pattern::matches;
pub use select::{Selection, Wish, WishOf};
pub use server::ServerChoice;
pub use source::{HeaderTemplate, SourceConfig};
pub use types::{Dates, ForeignType, Maps, TypeChoices};
pub use user_agent::{Piece, UserAgent};

/// The choices for one client. What serde sees of them is what is kept with a client: see [`Config::options`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default = "options::nothing")]
pub struct Config {
    /// The OpenAPI document.
    #[serde(skip)]
    pub document: PathBuf,
    /// Overlays, applied in this order.
    #[serde(skip)]
    pub overlays: Vec<PathBuf>,
    /// Origins that references may lead to; none where nothing is fetched.
    #[serde(skip)]
    pub allow_remote: Vec<Origin>,
    /// The crate to write.
    pub package: PackageConfig,
    /// Diagnostics that are accepted, with the reason.
    #[serde(skip)]
    pub accept: Vec<Acceptance>,
    /// How serde's traits are implemented in the output.
    pub serde: SerdeMode,
    /// Whether a crate or a module is written.
    pub layout: Layout,
    /// What operations stand under.
    pub groups: Groups,
    /// Whether types get `validate()`, which checks what the document says about values beyond their types.
    pub validate: bool,
    /// Whether structs keep members that the document does not declare.
    pub keep_unknown_members: bool,
    /// Whether types are written and nothing else.
    pub types_only: bool,
    /// Whether operations and the types that only they use are behind features by their tags.
    pub tag_features: bool,
    /// The features of the crate that are on by default; those of dates, of rustls and of all parts where nothing is said.
    pub default_features: Option<Vec<Named<()>>>,
    /// The header that calls of POST and PATCH have a key in, where their operation declares none.
    pub idempotency_key: Option<String>,
    /// Which server calls go to.
    pub server: ServerChoice,
    /// What calls say of the client in `User-Agent`; its name and version, and those of the runtime, where nothing is said.
    pub user_agent: Option<UserAgent>,
    /// The file that `clientsmith fetch` writes beside the document: a relative server is relative to the address there.
    /// None where nobody looks for it.
    #[serde(skip)]
    pub facts: Option<PathBuf>,
    /// Which types hold values.
    #[serde(flatten)]
    pub types: TypeChoices,
    /// What is said of pages.
    #[serde(flatten)]
    pub pages: PageChoices,
    /// What is said of single types, fields and operations.
    #[serde(flatten)]
    pub named: NamedChoices,
    /// Which operations are written.
    #[serde(flatten)]
    pub selection: Selection,
    /// The file with the names of the run before, which stay; none where everything is named anew.
    #[serde(skip)]
    pub names: Option<PathBuf>,
}

/// `[package]` of the crate to write; what is absent follows from the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackageConfig {
    /// Crate name; from the document's title where absent.
    pub name: Option<String>,
    /// Crate version; `0.1.0` where absent.
    #[serde(skip)]
    pub version: Option<String>,
    /// One line.
    #[serde(skip)]
    pub description: Option<String>,
    /// SPDX expression; `MIT OR Apache-2.0` where absent.
    #[serde(skip)]
    pub license: Option<String>,
    /// Source repository.
    #[serde(skip)]
    pub repository: Option<String>,
    /// Home page.
    #[serde(skip)]
    pub homepage: Option<String>,
    /// Page of the documentation, where that is not docs.rs.
    pub documentation: Option<String>,
    /// The oldest Rust, where that is newer than what generated code needs.
    pub rust_version: Option<String>,
    /// Registries that it may be published to; none where the list is empty, all without one.
    pub publish: Option<Vec<String>>,
    /// Up to five.
    #[serde(skip)]
    pub keywords: Vec<String>,
    /// Categories of the registry.
    #[serde(skip)]
    pub categories: Vec<String>,
    /// Authors.
    #[serde(skip)]
    pub authors: Vec<String>,
    /// Where the runtime comes from.
    #[serde(skip)]
    pub runtime: RuntimeSource,
    /// Whether the crate is a workspace of its own: an empty `[workspace]` table is written, so that it builds
    /// wherever it lies. Off for crates that are members of a workspace around them.
    #[serde(skip)]
    pub standalone: bool,
}

/// Where a generated crate takes its runtime from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RuntimeSource {
    /// From the registry, in the generator's own version.
    #[default]
    Registry,
    /// From a folder, with the version beside it (so that the crate can be published). The path is written as it
    /// is: absolute, or relative to the crate.
    Path(PathBuf),
    /// Inherited from the workspace that the crate is written into (`workspace = true`).
    Workspace,
    /// From nowhere: its sources are written into the crate, as the module `rt`. Needs the feature `vendored`.
    Vendored,
}

/// A diagnostic that the user knows of and accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Its code.
    pub code: String,
    /// JSON pointer at or above its site.
    pub at: String,
    /// Why.
    pub why: String,
}

/// How serde's traits are implemented in the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SerdeMode {
    /// By the runtime's tables: cheap to compile.
    #[default]
    Lean,
    /// By serde's derives: for people who want them, and the oracle of the tests.
    Derive,
}

/// Whether a crate or a module is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// `Cargo.toml`, `README.md`, `src/` ..
    #[default]
    Crate,
    /// One file to `include!` from a build script's output folder.
    Module,
}

impl Config {
    /// All defaults for a document.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Config {
            document: document.into(),
            overlays: Vec::new(),
            allow_remote: Vec::new(),
            package: PackageConfig::default(),
            accept: Vec::new(),
            serde: SerdeMode::default(),
            layout: Layout::default(),
            groups: Groups::default(),
            validate: false,
            keep_unknown_members: false,
            types_only: false,
            tag_features: false,
            default_features: None,
            idempotency_key: None,
            server: ServerChoice::default(),
            user_agent: None,
            facts: None,
            types: TypeChoices::default(),
            pages: PageChoices::default(),
            named: NamedChoices::default(),
            selection: Selection::default(),
            names: None,
        }
    }
}
