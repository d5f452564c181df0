//! What can be said to `update`. Not what is done then.

use super::super::update::Shard;
use super::{Judgement, Part, Selection};
use clap::Args;
use std::path::PathBuf;

/// How `--help` ends for `update`.
pub const EXIT_OF_UPDATE: &str = "Exit code: 0 done; 1 a client failed, the others were brought up to date; 2 wrong \
    usage; 3 a client changed, with `--exit-code`.";

/// `clientsmith update`.
#[derive(Debug, Args)]
pub struct Update {
    /// Clients of the manifest; all of them where none is named.
    #[arg(value_name = "CLIENT")]
    pub clients: Vec<String>,
    /// The manifest; otherwise `clientsmith.toml` in the current folder or the nearest folder above it.
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// Fetch nothing: take documents as they are.
    #[arg(long)]
    pub offline: bool,
    /// Write nothing, and tell what would be.
    #[arg(long)]
    pub dry_run: bool,
    /// Overwrite generated files that were edited, and files that clientsmith did not write.
    #[arg(long)]
    pub force: bool,
    /// Exit with 3 where a client changed, or would.
    #[arg(long)]
    pub exit_code: bool,
    /// Only the I-th of N parts of the clients, for jobs that run beside each other.
    #[arg(long, value_name = "I/N")]
    pub shard: Option<Shard>,
    /// Also write what changed to this file, as Markdown for a pull request.
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    #[command(flatten)]
    pub judgement: Judgement,
}

impl Update {
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
