//! What `clientsmith fetch` is told. Not what it does.

use super::Format;
use clap::Args;
use clientsmith::config::HeaderTemplate;
use std::path::PathBuf;

/// `clientsmith fetch`.
#[derive(Debug, Args)]
pub struct Fetch {
    /// Clients of the manifest that have a `source`, all of them where none is named; or the address of a document or of
    /// the page that people look at.
    #[arg(value_name = "CLIENT|URL")]
    pub targets: Vec<String>,
    /// The manifest; otherwise `clientsmith.toml` in the current folder or the nearest folder above it.
    #[arg(long, value_name = "FILE", conflicts_with = "out")]
    pub manifest: Option<PathBuf>,
    /// Where the document of a URL is kept.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub source: Source,
    /// Write nothing; exit with 1 if there is a newer document.
    #[arg(long)]
    pub check: bool,
    /// Overwrite a document that was edited since it was fetched, or that was not fetched.
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
    /// `human`: text on standard error and a summary; `json`: exactly one object on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// What is said of a URL on the command line; in a manifest, the keys of `source` say so.
#[derive(Debug, Args)]
pub struct Source {
    /// Which of several documents: its name, its title, its address or the end of that.
    #[arg(long, value_name = "DOCUMENT")]
    pub pick: Option<String>,
    /// A header for the server of the URL and no other, such as 'Authorization: Bearer ${TOKEN}'; the value comes from the
    /// environment. May be repeated.
    #[arg(long = "header", value_name = "HEADER", value_parser = HeaderTemplate::parse_line)]
    pub headers: Vec<HeaderTemplate>,
    /// Names may lead to private addresses.
    #[arg(long)]
    pub allow_private: bool,
}
