//! What `clientsmith init` is told. Not what it does.

use super::Format;
use super::fetch::Source;
use clap::Args;
use std::path::PathBuf;

/// `clientsmith init`.
#[derive(Debug, Args)]
pub struct Init {
    /// The address of a document or of the page that people look at, or a file.
    #[arg(value_name = "URL|FILE")]
    pub from: String,
    /// Name of the client and its crate; otherwise it follows from the document's title.
    #[arg(long, value_name = "NAME", value_parser = super::super::client::parse_name)]
    pub name: Option<String>,
    /// The folder of the crate; otherwise `generated/NAME` beside the manifest.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// The manifest; otherwise the nearest `clientsmith.toml`, or a new one in the current folder.
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,
    /// Where the crate takes the runtime from: a folder, `registry`, or `vendored`, which writes it into the crate.
    #[arg(long, value_name = "FOLDER|registry|vendored")]
    pub runtime: Option<String>,
    #[command(flatten)]
    pub source: Source,
    /// `human`: text on standard error and what to do next; `json`: exactly one object on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}
