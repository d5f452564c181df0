//! `clientsmith.toml`: which clients are written from which documents. Not how they are generated.
//!
//! The file is read by hand over a tree with spans, and not by derive: so every unknown key and every wrong value
//! is reported at its place, all in one run.

mod accept;
mod client;
mod folder;
mod name;
mod named;
mod package;
mod pages;
pub mod reference;
pub mod schema;
mod select;
mod server;
mod source;
mod table;
mod types;

use crate::config::{Config, SourceConfig};
use crate::diagnostic::catalog::interface::{MANIFEST_MISSING, MANIFEST_SYNTAX};
use crate::diagnostic::{Diagnostics, Rejected};
use crate::source::{Edge, FileId, NodeId, Place, Site, Span};
use std::path::{Path, PathBuf};
use table::Table;
use toml::de::DeTable;

pub use folder::{lies_in_workspace, relative};
pub use name::check_name;
pub(crate) use name::is_header;
pub(crate) use source::fetched_from;

/// The file's name.
pub const FILE: &str = "clientsmith.toml";

/// A manifest as it was read.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The file.
    pub path: PathBuf,
    /// Its clients in the order of the file.
    pub clients: Vec<Client>,
}

/// One `[client.NAME]` table.
#[derive(Clone, Debug)]
pub struct Client {
    /// Name in the manifest.
    pub name: String,
    /// The folder that is written.
    pub out: PathBuf,
    /// Where its document is fetched from, if it is.
    pub source: Option<SourceConfig>,
    /// Everything else.
    pub config: Config,
    /// Where it was stated.
    pub site: Site,
    /// Where each of `config.accept` was stated.
    pub acceptances: Vec<Site>,
}

impl Client {
    /// Reports acceptances that covered nothing, by the indexes that [`Diagnostics::accept`] returns.
    pub fn report_unused(&self, out: &mut Diagnostics, unused: &[usize]) {
        accept::report_unused(out, self, unused);
    }
}

/// Looks for `clientsmith.toml` in the current folder and the folders above it. The path is relative to the
/// current folder where it can be, so that it reads well in messages.
pub fn find() -> Option<PathBuf> {
    let current = std::env::current_dir().ok()?;
    let mut up = PathBuf::new();
    for folder in current.ancestors() {
        if folder.join(FILE).is_file() {
            return Some(up.join(FILE));
        }
        up.push("..");
    }
    None
}

/// Reads a manifest from the disk.
///
/// # Errors
/// [`Rejected`]; what is wrong is in `out`, as far as one run can tell.
pub fn read(out: &mut Diagnostics, path: &Path) -> Result<Manifest, Rejected> {
    match std::fs::read(path) {
        Ok(bytes) => parse(out, path, &bytes),
        Err(error) => {
            let path = path.display().to_string();
            out.report_unlocated(
                &MANIFEST_MISSING,
                format!("cannot read `{}`: {error}", path.escape_debug()),
            );
            Err(Rejected)
        }
    }
}

/// Reads a manifest from memory; `path` is where its relative paths start.
///
/// # Errors
/// [`Rejected`]; what is wrong is in `out`.
pub fn parse(out: &mut Diagnostics, path: &Path, bytes: &[u8]) -> Result<Manifest, Rejected> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        let path = path.display().to_string();
        out.report_unlocated(&MANIFEST_SYNTAX, format!("`{}` is not UTF-8", path.escape_debug()));
        return Err(Rejected);
    };
    let file = out.sources.add_file(path, text.to_owned());
    let root = add_place(out, file, None, Edge::Root, 0..0);
    let (parsed, faults) = DeTable::parse_recoverable(text);
    for fault in &faults {
        let at = add_place(out, file, Some(root), Edge::Root, fault.span().unwrap_or(0..0));
        let message = fault.message().trim_end_matches(['\n', '.']).replace('\n', ", ");
        out.report(&MANIFEST_SYNTAX, at, message);
    }
    if !faults.is_empty() {
        return Err(Rejected);
    }
    let mut top = Table::new(out, file, root, parsed.get_ref(), &["client"]);
    let mut clients = Vec::new();
    for (name, mut table) in top.named_tables(out, "client", client::KEYS) {
        clients.extend(client::read(out, path, name, &mut table));
    }
    folder::check(out, path, &clients);
    out.gate()?;
    Ok(Manifest { path: path.to_owned(), clients })
}

fn add_place(
    out: &mut Diagnostics,
    file: FileId,
    parent: Option<NodeId>,
    edge: Edge,
    span: std::ops::Range<usize>,
) -> NodeId {
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = Span { start: byte(span.start), end: byte(span.end) };
    out.sources.add_place(Place { file, parent, edge, span })
}
