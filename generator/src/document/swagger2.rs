//! Swagger 2.0, converted at the door: what it says otherwise is rewritten upwards, in the tree and by keyword, to what
//! OpenAPI 3.1 says. Not its schemas, whose keywords `dialect` rewrites, and not the check, which has been made. Nodes
//! are moved or shared and keep their place, and new ones have the place of what they came from, so that diagnostics
//! and names go by what the user wrote.

mod body;
mod family;
mod form;
mod media;
mod operation;
mod parameter;
mod response;
mod root;
mod security;
mod server;

use super::grammar::Kind;
use super::walk::Position;
use super::{Dialect, Document, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::source::{FileId, NodeId};
use std::collections::{BTreeMap, BTreeSet};

/// What every part of the conversion works with.
struct Conversion<'a> {
    document: &'a mut Document,
    out: &'a mut Diagnostics,
    /// Files of Swagger 2.0, in which the defaults of that version hold.
    old: BTreeSet<FileId>,
    /// Schemas that were made of parameters, by the parameter: parts of forms may be shared.
    made: BTreeMap<NodeId, NodeId>,
}

/// Converts every object in place. Documents that have nothing of Swagger 2.0 stay as they are.
pub(super) fn convert(document: &mut Document, out: &mut Diagnostics, positions: &[Position]) {
    let old = old_files(document);
    keep_ways(document, out, positions);
    let mut cx = Conversion { document, out, old, made: BTreeMap::new() };
    let mut of_kind = |kind: Kind, convert: &mut dyn FnMut(&mut Conversion<'_>, NodeId)| {
        for (id, _) in positions.iter().filter(|(_, known)| *known == kind) {
            if cx.node(*id).kind() == NodeKind::Map {
                convert(&mut cx, *id);
            }
        }
    };
    // Bodies are moved into operations before the operations are looked at; what operations share comes last, since its
    // meaning follows from who refers to it.
    of_kind(Kind::PathItem, &mut operation::hand_down);
    of_kind(Kind::Operation, &mut operation::convert);
    of_kind(Kind::Response, &mut response::shared);
    of_kind(Kind::Parameter, &mut parameter::convert);
    of_kind(Kind::Header, &mut parameter::convert);
    of_kind(Kind::SecurityScheme, &mut security::convert);
    family::map_values(&mut cx, positions);
    root::convert(&mut cx);
}

/// Parameters are moved: references into them by their place are settled before.
fn keep_ways(document: &mut Document, out: &Diagnostics, positions: &[Position]) {
    for (id, _) in positions {
        let Some(reference) = document.node(*id).get("$ref") else { continue };
        let Some(text) = reference.str().filter(|text| text.contains("/parameters/")) else { continue };
        if let Some(target) = document.look_up(&out.sources, document.node(*id), text) {
            let (site, target) = (reference.id(), target.id());
            document.moved.insert(site, target);
        }
    }
}

/// The files that say so, and those that say nothing in a document that does.
fn old_files(document: &Document) -> BTreeSet<FileId> {
    let is_old = |root: Node<'_>| match (root.get("openapi"), root.get("swagger")) {
        (Some(_), _) => false,
        (None, Some(_)) => true,
        (None, None) => document.dialect == Dialect::Swagger2,
    };
    let files = document.files.iter();
    files.filter(|(_, origin)| is_old(document.node(origin.root))).map(|(file, _)| *file).collect()
}

impl Conversion<'_> {
    fn node(&self, id: NodeId) -> Node<'_> {
        self.document.tree.node(id)
    }

    fn member(&self, map: NodeId, key: &str) -> Option<NodeId> {
        self.node(map).get(key).map(Node::id)
    }

    fn items(&self, map: NodeId, key: &str) -> Vec<NodeId> {
        self.node(map).get(key).into_iter().flat_map(Node::items).map(Node::id).collect()
    }

    fn entries(&self, map: NodeId) -> Vec<(String, NodeId)> {
        self.node(map).entries().map(|(key, value)| (key.to_owned(), value.id())).collect()
    }

    fn word(&self, map: NodeId, key: &str) -> Option<String> {
        self.node(map).get(key).and_then(Node::str).map(str::to_owned)
    }

    /// Whether the defaults of Swagger 2.0 hold for an object.
    fn is_old(&self, object: NodeId) -> bool {
        self.old.contains(&self.node(object).base())
    }

    fn new_map(&mut self, like: NodeId) -> NodeId {
        self.document.tree.new_container(&mut self.out.sources, NodeKind::Map, like)
    }

    fn new_list(&mut self, like: NodeId, items: Vec<NodeId>) -> NodeId {
        let list = self.document.tree.new_container(&mut self.out.sources, NodeKind::List, like);
        self.document.tree.put_items(list, items);
        list
    }

    fn new_text(&mut self, text: &str, like: NodeId) -> NodeId {
        self.document.tree.new_text(&mut self.out.sources, text, like)
    }

    fn new_flag(&mut self, flag: bool, like: NodeId) -> NodeId {
        self.document.tree.new_flag(&mut self.out.sources, flag, like)
    }

    fn put(&mut self, map: NodeId, key: &str, value: NodeId) {
        self.document.tree.put(&mut self.out.sources, map, key, value);
    }

    /// Sets a member unless there is one.
    fn put_if_absent(&mut self, map: NodeId, key: &str, value: NodeId) {
        if self.member(map, key).is_none() {
            self.put(map, key, value);
        }
    }
}
