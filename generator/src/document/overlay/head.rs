//! What an overlay says of itself: its version, its document, and that it has actions. Not what they do.

use super::super::tree::Tree;
use super::super::{Node, NodeKind, resolve};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::{FileId, NodeId};
use std::path::Path;

/// An overlay that may be applied.
pub(super) struct Head {
    /// Whether the rules of version 1.1 hold.
    pub(super) strict: bool,
    /// Its actions in their order.
    pub(super) actions: Vec<NodeId>,
}

/// Fields of an overlay, and of its `info` (Overlay 1.1 sections Overlay Object and Info Object).
const FIELDS: &[&str] = &["overlay", "info", "extends", "actions"];
const INFO: &[&str] = &["title", "version", "description"];

/// Reads what an overlay says of itself; nothing where it is none.
pub(super) fn read(
    tree: &Tree,
    out: &mut Diagnostics,
    overlay: NodeId,
    (path, main): (&Path, FileId),
) -> Option<Head> {
    let root = tree.node(overlay);
    let version = root.get("overlay").and_then(Node::text);
    let Some(minor) = version.and_then(|version| version.strip_prefix("1.")) else {
        let site = root.get("overlay").map_or(overlay, Node::id);
        let message =
            "found no field `overlay` that starts with `1.`, expected an overlay of version 1.0 or 1.1";
        out.report(&reading::OVERLAY, site, message);
        return None;
    };
    // Versions to come are read as the latest that is known; the patch says nothing (section Versions).
    let strict = minor.split('.').next() != Some("0");
    unknown(out, root, FIELDS);
    if let Some(info) = root.get("info") {
        unknown(out, info, INFO);
    }
    if let Some(extends) = root.get("extends") {
        extended(out, extends, path, main);
    }
    match root.get("actions") {
        Some(actions) if actions.kind() == NodeKind::List => {
            Some(Head { strict, actions: actions.items().map(Node::id).collect() })
        }
        found => {
            out.report(&reading::OVERLAY, found.map_or(overlay, Node::id), "found no list of `actions`");
            None
        }
    }
}

fn unknown(out: &mut Diagnostics, object: Node<'_>, known: &[&str]) {
    for (key, value) in object.entries().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-")) {
        let message = format!("`{}` is not a field of an overlay", shown(key));
        out.report(&reading::UNKNOWN_FIELD, value.id(), message);
    }
}

/// An overlay that names its document by a relative path is for that one. An address on the network names a place
/// that the file at hand may have been saved from, which nobody can tell.
fn extended(out: &mut Diagnostics, extends: Node<'_>, overlay: &Path, main: FileId) {
    let Some(text) = extends.str() else {
        out.report(&reading::OVERLAY, extends.id(), "`extends` is no text, expected the path of a document");
        return;
    };
    let resolve::Target::Place(Some(path), _) = resolve::target(text) else { return };
    let document = resolve::normal(&out.sources.file(main).path);
    let meant = resolve::beside(&resolve::normal(overlay), &path);
    if meant.as_ref() != Some(&document) {
        let message = format!("the overlay is for `{}`, and is applied to another document", shown(text));
        out.report(&reading::OVERLAY_OF_ANOTHER, extends.id(), message)
            .help("correct `extends`, or apply the overlay to the document that it names");
    }
}
