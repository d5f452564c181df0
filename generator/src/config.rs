//! What the user chose for one client. Not where it was written: that is the manifest's and the command line's.

mod named;
mod pages;
mod select;
mod source;
mod types;

use crate::source::origin::Origin;
use std::path::PathBuf;

pub use named::{Named, NamedChoices, Thing};
pub use pages::{Closeness, PageChoices, PagesOf};
pub(crate) use select::matches;
pub use select::{Selection, Wish, WishOf};
pub use source::{HeaderTemplate, SourceConfig};
pub use types::{Dates, ForeignType, Maps, TypeChoices};

/// The choices for one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The OpenAPI document.
    pub document: PathBuf,
    /// Overlays, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// Origins that references may lead to; none where nothing is fetched.
    pub allow_remote: Vec<Origin>,
    /// The crate to write.
    pub package: PackageConfig,
    /// Diagnostics that are accepted, with the reason.
    pub accept: Vec<Acceptance>,
    /// How serde's traits are implemented in the output.
    pub serde: SerdeMode,
    /// Whether a crate or a module is written.
    pub layout: Layout,
    /// Whether types get `validate()`, which checks what the document says about values beyond their types.
    pub validate: bool,
    /// Whether structs keep members that the document does not declare.
    pub keep_unknown_members: bool,
    /// Whether types are written and nothing else.
    pub types_only: bool,
    /// Whether operations and the types that only they use are behind features by their tags.
    pub tag_features: bool,
    /// The header that calls of POST and PATCH have a key in, where their operation declares none.
    pub idempotency_key: Option<String>,
    /// Which types hold values.
    pub types: TypeChoices,
    /// What is said of pages.
    pub pages: PageChoices,
    /// What is said of single types, fields and operations.
    pub named: NamedChoices,
    /// Which operations are written.
    pub selection: Selection,
    /// The file with the names of the run before, which stay; none where everything is named anew.
    pub names: Option<PathBuf>,
}

/// `[package]` of the crate to write; what is absent follows from the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageConfig {
    /// Crate name; from the document's title where absent.
    pub name: Option<String>,
    /// Crate version; `0.1.0` where absent.
    pub version: Option<String>,
    /// One line.
    pub description: Option<String>,
    /// SPDX expression; `MIT OR Apache-2.0` where absent.
    pub license: Option<String>,
    /// Source repository.
    pub repository: Option<String>,
    /// Home page.
    pub homepage: Option<String>,
    /// Up to five.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// Authors.
    pub authors: Vec<String>,
    /// Where the runtime comes from.
    pub runtime: RuntimeSource,
    /// Whether the crate is a workspace of its own: an empty `[workspace]` table is written, so that it builds
    /// wherever it lies. Off for crates that are members of a workspace around them.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SerdeMode {
    /// By the runtime's tables: cheap to compile.
    #[default]
    Lean,
    /// By serde's derives: for people who want them, and the oracle of the tests.
    Derive,
}

/// Whether a crate or a module is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
            validate: false,
            keep_unknown_members: false,
            types_only: false,
            tag_features: false,
            idempotency_key: None,
            types: TypeChoices::default(),
            pages: PageChoices::default(),
            named: NamedChoices::default(),
            selection: Selection::default(),
            names: None,
        }
    }
}
