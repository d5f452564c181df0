//! What `clientsmith publish` is told. Not what it does.

use super::{Format, Part, Selection};
use clap::Args;
use std::path::PathBuf;

/// `clientsmith publish`.
#[derive(Debug, Args)]
pub struct Publish {
    /// Clients of the manifest; all of them where none is named.
    #[arg(value_name = "CLIENT")]
    pub clients: Vec<String>,
    /// The manifest; otherwise `clientsmith.toml` in the current folder or the nearest folder above it.
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// Only check, and publish nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Take what is not committed as well.
    #[arg(long)]
    pub allow_dirty: bool,
    /// Do not build what was packed.
    #[arg(long)]
    pub no_verify: bool,
    /// Ask no registry which version it has, and let cargo do without the network.
    #[arg(long, requires = "dry_run")]
    pub offline: bool,
    /// `human`: a list of checks; `json`: exactly one object on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// What `cargo publish` is given as well, such as `-- --registry mine`.
    #[arg(last = true, value_name = "CARGO")]
    pub cargo: Vec<String>,
}

impl Publish {
    /// Which clients.
    pub fn selection(&self) -> Selection {
        Selection {
            clients: self.clients.clone(),
            manifest: self.manifest.clone(),
            document: None,
            overlays: Vec::new(),
            allow_remote: Vec::new(),
            part: Part::default(),
        }
    }
}
