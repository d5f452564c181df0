//! Applies overlays (OAI Overlay Specification 1.0) to the tree before anything else looks at it. Not how values merge,
//! and nothing about OpenAPI.

mod merge;

use super::tree::Tree;
use super::{Node, NodeKind, read};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::files::Sources;
use crate::source::{FileId, NodeId};
use merge::Merging;
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};
use std::path::Path;

/// One step from a value to one in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Key(String),
    Index(usize),
}

/// The document twice: as the tree, and as the value that JSONPath queries look into. Both change alike, so that the
/// value is built once however many actions there are.
struct Subject<'a> {
    merging: Merging<'a>,
    root: NodeId,
    value: Value,
}

/// Applies the overlays in their order. `main` is the file that references in new nodes start from.
pub(super) fn apply(
    tree: &mut Tree,
    out: &mut Diagnostics,
    sources: &mut dyn Sources,
    (main, root): (FileId, NodeId),
    overlays: &[impl AsRef<Path>],
) {
    if overlays.is_empty() {
        return;
    }
    let value = tree.node(root).to_json();
    let mut subject = Subject { merging: Merging::new(tree, out, main), root, value };
    for path in overlays {
        let Merging { tree, out, .. } = &mut subject.merging;
        if let Some((_, overlay)) = read::read(out, tree, sources, path.as_ref(), None) {
            for action in actions(tree, out, overlay) {
                subject.act(action);
            }
        }
    }
}

/// The actions of an overlay, which must say that it is one.
fn actions(tree: &Tree, out: &mut Diagnostics, overlay: NodeId) -> Vec<NodeId> {
    let root = tree.node(overlay);
    let version = root.get("overlay").and_then(Node::text);
    if !version.is_some_and(|version| version.starts_with("1.")) {
        let site = root.get("overlay").map_or(overlay, Node::id);
        let message = "found no field `overlay` that starts with `1.`, expected an overlay of version 1.0";
        out.report(&reading::OVERLAY, site, message);
        return Vec::new();
    }
    match root.get("actions") {
        Some(actions) if actions.kind() == NodeKind::List => actions.items().map(Node::id).collect(),
        found => {
            out.report(&reading::OVERLAY, found.map_or(overlay, Node::id), "found no list of `actions`");
            Vec::new()
        }
    }
}

impl Subject<'_> {
    fn act(&mut self, action: NodeId) {
        let Some((site, paths)) = self.targets(action) else { return };
        let Merging { tree, out, .. } = &mut self.merging;
        let action = tree.node(action);
        let known = ["target", "description", "update", "remove"];
        for (key, value) in action.entries().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-"))
        {
            let message =
                format!("`{}` is not a field of an action, expected `update` or `remove`", shown(key));
            out.report(&reading::OVERLAY, value.id(), message);
        }
        let (update, remove) =
            (action.get("update").map(Node::id), action.get("remove").and_then(Node::bool));
        match (update, remove) {
            (_, Some(true)) => self.remove(paths),
            (Some(update), _) => self.update(paths, update),
            (None, _) => {
                out.report(
                    &reading::OVERLAY,
                    site,
                    "found neither `update` nor `remove: true` in the action",
                );
            }
        }
    }

    /// The places that an action means, and where it says so. An action that means nothing is an error: the document
    /// has changed, or the overlay was always wrong.
    fn targets(&mut self, action: NodeId) -> Option<(NodeId, Vec<Vec<Step>>)> {
        let Merging { tree, out, .. } = &mut self.merging;
        let node = tree.node(action);
        let Some((target, text)) = node.get("target").and_then(|target| Some((target.id(), target.str()?)))
        else {
            out.report(&reading::OVERLAY, action, "found no text `target` in the action");
            return None;
        };
        let query = match JsonPath::parse(text) {
            Ok(query) => query,
            Err(error) => {
                let error = error.to_string();
                let message = format!("found a `target` that is no JSONPath: {}", shown(&error));
                out.report(&reading::OVERLAY, target, message);
                return None;
            }
        };
        let found = query.query_located(&self.value);
        let mut paths: Vec<_> = found.locations().map(steps).collect();
        paths.sort();
        paths.dedup();
        if paths.is_empty() {
            let message = format!("`{}` matches nothing in the document", shown(text));
            out.report(&reading::IDLE_ACTION, target, message)
                .help("correct the target, or remove the action if the document has been fixed");
            return None;
        }
        Some((target, paths))
    }

    /// Takes the targets out, the last first: so their indexes hold, and inner ones go before outer ones.
    fn remove(&mut self, paths: Vec<Vec<Step>>) {
        for mut path in paths.into_iter().rev() {
            let Some(last) = path.pop() else {
                let message = "found `remove` for the root, expected a part of the document";
                self.merging.out.report(&reading::OVERLAY, self.root, message);
                continue;
            };
            let Some(parent) = self.find(&path) else { continue };
            self.merging.remove(parent, &last);
            match (find_value(&mut self.value, &path), &last) {
                (Some(Value::Object(map)), Step::Key(key)) => drop(map.remove(key)),
                (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
                    drop(list.remove(*index))
                }
                _ => {}
            }
        }
    }

    fn update(&mut self, paths: Vec<Vec<Step>>, update: NodeId) {
        let change = self.merging.tree.node(update).to_json();
        for path in paths {
            // An earlier target may have replaced this one.
            let Some(target) = self.find(&path) else { continue };
            if !self.merging.update(target, update) {
                return;
            }
            if let Some(value) = find_value(&mut self.value, &path) {
                merge::values(value, &change, true);
            }
        }
    }

    fn find(&self, path: &[Step]) -> Option<NodeId> {
        let root = self.merging.tree.node(self.root);
        let found = path.iter().try_fold(root, |node, step| match step {
            Step::Key(key) => node.get(key),
            Step::Index(index) => node.index(*index),
        });
        found.map(Node::id)
    }
}

fn find_value<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(index) => value.get_mut(index),
    })
}

fn steps(path: &NormalizedPath<'_>) -> Vec<Step> {
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Key((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    path.iter().map(step).collect()
}
