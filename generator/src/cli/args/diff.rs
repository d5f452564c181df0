//! What `clientsmith diff` is told. Not what it does.

use clap::{Args, ValueEnum};
use clientsmith::diff::Level;
use std::path::PathBuf;

/// `clientsmith diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// What was before: a file, a client of the manifest, or `REVISION:PATH` of git.
    pub old: String,
    /// What is now; may be left out where OLD is a client.
    pub new: Option<String>,
    /// Compare as this client of the manifest: with its options, overlays and names.
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,
    /// The manifest; otherwise `clientsmith.toml` in the current folder or the nearest folder above it.
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// An OpenAPI Overlay to apply to both sides; may be repeated, the order counts.
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
    /// Only these levels: `api`, `wire`, `rust`. The verdict is that of what is shown.
    #[arg(long = "level", value_name = "LEVEL", value_delimiter = ',', value_parser = level)]
    pub levels: Vec<Level>,
    /// `text`: for terminals; `json`: one object; `markdown`: for a pull request.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// Write to this file, not to standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Exit with 3 where something is as bad as this, or worse.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
}

/// `--level`.
fn level(text: &str) -> Result<Level, String> {
    Level::ALL
        .into_iter()
        .find(|level| level.word() == text)
        .ok_or("expected `api`, `wire` or `rust`".to_owned())
}

/// `--format` of `diff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    Text,
    Json,
    Markdown,
}

/// `--fail-on`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    Breaking,
    Additive,
    Any,
}
