//! Brings one more file into a document: from the disk, or from another host. Not which files are needed.

use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::document::{Document, read};
use crate::source::files::Sources;
use crate::source::origin::Address;
use crate::source::{FileId, NodeId};
use std::path::Path;

/// Reads a file beside another one, once.
pub(super) fn read_path(
    document: &mut Document,
    out: &mut Diagnostics,
    sources: &mut dyn Sources,
    base: FileId,
    relative: &Path,
    site: NodeId,
) {
    // What is wrong with the path is said when the reference is followed.
    let Some(path) = document.path_beside(base, relative) else { return };
    if document.ids.contains_key(&path) || document.unreadable.contains(&path) {
        return;
    }
    match read::read(out, &mut document.tree, sources, &path, Some(site)) {
        Some((file, root)) => document.add_file(file, path, root),
        None => {
            document.unreadable.insert(path);
        }
    }
}

/// Fetches a file, once.
pub(super) fn fetch(
    document: &mut Document,
    out: &mut Diagnostics,
    sources: &mut dyn Sources,
    address: &Address,
    site: NodeId,
) {
    if document.fetched.contains_key(address) || document.unreachable.contains(address) {
        return;
    }
    let said = shown(address.as_str());
    let fetched = match sources.fetch(address, &document.allowed, read::room(out)) {
        Ok(fetched) => fetched,
        Err(error) => {
            let message = format!("`{said}` cannot be fetched: {}", shown(&error.message));
            let report = out.report(&reading::FETCH, site, message);
            if let Some(origin) = error.origin {
                report.help(format!("allow it by `--allow-remote {origin}`"));
            }
            document.unreachable.insert(address.clone());
            return;
        }
    };
    if let Some(known) = document.fetched.get(&fetched.address) {
        document.fetched.insert(address.clone(), *known);
        return;
    }
    let path = Path::new(fetched.address.as_str());
    match read::take(out, &mut document.tree, path, fetched.bytes, Some(site)) {
        Some((file, root)) => {
            document.add_fetched(file, fetched.address, root);
            document.fetched.insert(address.clone(), file);
        }
        None => {
            document.unreachable.insert(fetched.address);
            document.unreachable.insert(address.clone());
        }
    }
}
