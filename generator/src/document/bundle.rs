//! Finds every object of a document and reads the files that its references name. Not what stands in the objects.

mod files;

use super::grammar::{Holds, Kind};
use super::resolve::{self, LONGEST_CHAIN, Target};
use super::walk::{self, Position};
use super::{Document, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::NodeId;
use crate::source::files::Sources;
use files::{fetch, read_path};
use std::collections::VecDeque;
use std::path::Path;

/// Nodes that references read in place may add in all.
pub(super) const ROOM: usize = 1_000_000;

/// Which nodes were seen.
#[derive(Default)]
struct Seen(Vec<bool>);

impl Seen {
    /// Whether it is the first time.
    fn first(&mut self, id: NodeId) -> bool {
        let at = id.0 as usize;
        if at >= self.0.len() {
            self.0.resize(at + 1024, false);
        }
        !std::mem::replace(&mut self.0[at], true)
    }
}

/// Walks the document from its root, along references into other places and files, each object once. A reference
/// that leads nowhere is reported.
pub(super) fn bundle(
    document: &mut Document,
    out: &mut Diagnostics,
    sources: &mut dyn Sources,
) -> Vec<Position> {
    let mut positions = Vec::new();
    let mut seen = Seen::default();
    let mut work = vec![(document.root, Kind::OpenApi)];
    // References to names, which may stand anywhere.
    let mut late: VecDeque<Position> = VecDeque::new();
    let mut next = Vec::new();
    loop {
        let Some((id, kind)) = work.pop() else {
            match late.pop_front() {
                Some(at) => {
                    let node = document.node(at.0);
                    let reference = node.get("$ref").and_then(Node::str).unwrap_or_default();
                    if document.identified(&out.sources, at.0, reference).is_none() {
                        read_file(document, out, sources, at.0);
                    }
                    work.extend(target(document, out, at));
                }
                None => return positions,
            }
            continue;
        };
        if document.node(id).kind() != NodeKind::Map || !seen.first(id) {
            continue;
        }
        if !kind.is_referable() {
            inline(document, out, sources, id);
        }
        inline_fields(document, out, sources, id, kind);
        positions.push((id, kind));
        note_names(document, out, id, kind);
        if walk::is_reference(document.node(id), kind) {
            match is_late(document, out, id) {
                true => late.push_back((id, kind)),
                false => {
                    read_file(document, out, sources, id);
                    next.extend(target(document, out, (id, kind)));
                }
            }
        }
        if kind == Kind::Discriminator {
            read_mapped(document, out, sources, id);
        }
        walk::children(document.node(id), kind, &mut next);
        work.extend(next.drain(..).rev());
    }
}

/// Reads references that stand for what is no object of its own, such as all schemas or a description.
fn inline_fields(
    document: &mut Document,
    out: &mut Diagnostics,
    sources: &mut dyn Sources,
    object: NodeId,
    kind: Kind,
) {
    let entries = document.tree.node(object).entries();
    let own = entries.filter(|(_, value)| value.get("$ref").is_some_and(|text| text.str().is_some()));
    let has_own_way = |holds| match holds {
        Holds::Any | Holds::Values | Holds::One(_) | Holds::OneOrList(_) => true,
        Holds::Text
        | Holds::Flag
        | Holds::Number
        | Holds::Texts
        | Holds::TextOrTexts
        | Holds::TextMap
        | Holds::TextsMap
        | Holds::ValueMap
        | Holds::Requirements
        | Holds::List(_)
        | Holds::Map(_)
        | Holds::Patterned(_) => false,
    };
    let own: Vec<NodeId> = own
        .filter(|(key, _)| kind.field(key).is_some_and(|field| !has_own_way(field.holds)))
        .map(|(_, value)| value.id())
        .collect();
    for value in own {
        inline(document, out, sources, value);
    }
}

/// Puts a copy of the target in the place of a reference.
fn inline(document: &mut Document, out: &mut Diagnostics, sources: &mut dyn Sources, at: NodeId) {
    for _ in 0..LONGEST_CHAIN {
        let node = document.tree.node(at);
        let Some(reference) = node.get("$ref").filter(|reference| reference.str().is_some()) else { return };
        let (site, text) = (reference.id(), reference.str().unwrap_or_default().to_owned());
        let base = node.base();
        match document.target(base, &text) {
            // Text files, for descriptions. The check says that this is no text.
            Target::Place(Some(path), _) if !resolve::is_document(&path) => return,
            Target::Place(Some(path), _) => read_path(document, out, sources, base, &path, site),
            Target::Address(address, _) if !resolve::may_be_document(&address) => return,
            Target::Address(address, _) => fetch(document, out, sources, &address, site),
            Target::Place(None, _) | Target::Remote | Target::Absolute => {}
        }
        let node = document.node(at);
        let Some(target) = document.follow(out, node, &text).map(Node::id) else {
            document.tree.set_empty(at, NodeKind::Map, &out.sources);
            return;
        };
        for (key, value) in node.entries().filter(|(key, _)| *key != "$ref") {
            let message = format!("`{}` is not read beside this `$ref`", shown(key));
            out.report(&reading::UNKNOWN_FIELD, value.id(), message);
        }
        let message = format!(
            "the reference `{}` stands where none is allowed, read as what it leads to",
            shown(&text)
        );
        out.report(&reading::MISPLACED_REFERENCE, site, message);
        let budget = document.room;
        match out.sources.is_in(at, target) {
            true => {
                let message = format!("the reference `{}` leads to what is around it", shown(&text));
                out.report(&reading::CIRCULAR_REFERENCE, site, message);
                document.tree.set_empty(at, NodeKind::Map, &out.sources);
                return;
            }
            false => match document.tree.graft(&mut out.sources, target, at, budget) {
                Some(count) => document.room -= count.min(budget),
                None => {
                    let message = "references that are read in place stand for too much, or nest too deep";
                    out.report(&reading::TOO_LARGE, site, message);
                    document.tree.set_empty(at, NodeKind::Map, &out.sources);
                    return;
                }
            },
        }
    }
}

/// What a reference stands for.
fn target(document: &Document, out: &mut Diagnostics, (at, kind): Position) -> Option<Position> {
    let node = document.node(at);
    let reference = node.get("$ref").and_then(Node::str)?;
    document.follow(out, node, reference).map(|found| (found.id(), kind))
}

/// Names that references may use in place of pointers.
fn note_names(document: &mut Document, out: &Diagnostics, id: NodeId, kind: Kind) {
    match kind {
        Kind::OpenApi => document.note_identity(&out.sources, id, "$self"),
        Kind::Schema => {
            let node = document.tree.node(id);
            let file = node.base();
            for name in
                ["$anchor", "$dynamicAnchor"].iter().filter_map(|key| node.get(key).and_then(Node::str))
            {
                document.anchors.entry((file, name.to_owned())).or_default().push(id);
            }
            document.note_identity(&out.sources, id, "$id");
        }
        _ => {}
    }
}

/// Whether a reference uses a name that may not be known yet: an anchor, or the URI that a schema gives itself.
fn is_late(document: &Document, out: &Diagnostics, at: NodeId) -> bool {
    let node = document.node(at);
    let reference = node.get("$ref").and_then(Node::str).unwrap_or_default();
    match document.target(node.base(), reference) {
        Target::Place(path, fragment) => {
            (!fragment.is_empty() && !fragment.starts_with('/'))
                || path.is_some_and(|path| {
                    !resolve::is_document(&path) || document.has_base_uri(&out.sources, at)
                })
        }
        // Many schemas are called by an address that they are not read from.
        Target::Address(..) | Target::Remote | Target::Absolute => true,
    }
}

/// Reads the file of a reference.
fn read_file(document: &mut Document, out: &mut Diagnostics, sources: &mut dyn Sources, at: NodeId) {
    let node = document.tree.node(at);
    let Some(reference) = node.get("$ref") else { return };
    let (site, base) = (reference.id(), node.base());
    match document.target(base, reference.str().unwrap_or_default()) {
        Target::Place(Some(path), _) => read_path(document, out, sources, base, &path, site),
        Target::Address(address, _) => fetch(document, out, sources, &address, site),
        Target::Place(None, _) | Target::Remote | Target::Absolute => {}
    }
}

/// A discriminator's mapping holds names and references.
fn read_mapped(document: &mut Document, out: &mut Diagnostics, sources: &mut dyn Sources, at: NodeId) {
    let node = document.tree.node(at);
    let values = node.get("mapping").into_iter().flat_map(Node::entries);
    let base = node.base();
    let mapped: Vec<(NodeId, Target)> =
        values.filter_map(|(_, value)| Some((value.id(), document.target(base, value.str()?)))).collect();
    for (site, target) in mapped {
        match target {
            Target::Place(Some(path), _) if resolve::is_document(&path) => {
                read_path(document, out, sources, base, &path, site);
            }
            // A mere name of a fetched file is the name of a schema.
            Target::Address(address, _) if resolve::is_document(Path::new(address.as_str())) => {
                fetch(document, out, sources, &address, site);
            }
            Target::Place(..) | Target::Address(..) | Target::Remote | Target::Absolute => {}
        }
    }
}
