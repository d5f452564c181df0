//! Applies overlays (OAI Overlay Specification 1.0 and 1.1) to the tree before anything else looks at it. Not how values merge,
//! and nothing about OpenAPI.

mod head;
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
    if tree.node(root).is_too_deep() {
        out.report(&reading::TOO_LARGE, root, "the document nests too deeply for overlays");
        return;
    }
    let value = tree.node(root).to_json();
    let mut subject = Subject { merging: Merging::new(tree, out, main), root, value };
    for path in overlays {
        let Merging { tree, out, .. } = &mut subject.merging;
        if let Some((_, overlay)) = read::read(out, tree, sources, path.as_ref(), None)
            && let Some(read) = head::read(tree, out, overlay, (path.as_ref(), main))
        {
            subject.merging.strict = read.strict;
            for action in read.actions {
                subject.act(action);
            }
        }
    }
}

impl Subject<'_> {
    fn act(&mut self, action: NodeId) {
        let Some((site, paths)) = self.targets(action) else { return };
        let Merging { tree, out, strict, .. } = &mut self.merging;
        let action = tree.node(action);
        // `copy` came with version 1.1.
        let known: &[&str] = match strict {
            true => &["target", "description", "update", "remove", "copy"],
            false => &["target", "description", "update", "remove"],
        };
        for (key, value) in action.entries().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-"))
        {
            let message =
                format!("`{}` is not a field of an action, expected `update` or `remove`", shown(key));
            let report = out.report(&reading::OVERLAY, value.id(), message);
            if key == "copy" {
                report.help("`copy` is an action of Overlay 1.1: write `overlay: 1.1.0`");
            }
        }
        let (update, copy) = (action.get("update").map(Node::id), action.get("copy").map(Node::id));
        let remove = action.get("remove").and_then(Node::bool);
        match (update, copy, remove) {
            (_, _, Some(true)) => self.remove(paths),
            (Some(_), Some(copy), _) => {
                let message = "found `update` and `copy` in one action, expected one of them";
                out.report(&reading::OVERLAY, copy, message);
            }
            (Some(update), None, _) => self.update(paths, update),
            (None, Some(copy), _) => self.copy(paths, copy),
            (None, None, _) => {
                let message = "found neither `update` nor `remove: true` in the action";
                out.report(&reading::OVERLAY, site, message);
            }
        }
    }

    /// The places that an action means, and where it says so. An action that means nothing is an error: the document
    /// has changed, or the overlay was always wrong.
    fn targets(&mut self, action: NodeId) -> Option<(NodeId, Vec<Vec<Step>>)> {
        let tree = &self.merging.tree;
        let node = tree.node(action);
        let Some((target, text)) = node.get("target").and_then(|target| Some((target.id(), target.str()?)))
        else {
            self.merging.out.report(&reading::OVERLAY, action, "found no text `target` in the action");
            return None;
        };
        let text = text.to_owned();
        let paths = self.query(target, "target", &text)?;
        if paths.is_empty() {
            let message = format!("`{}` matches nothing in the document", shown(&text));
            self.merging
                .out
                .report(&reading::IDLE_ACTION, target, message)
                .help("correct the target, or remove the action if the document has been fixed");
            return None;
        }
        Some((target, paths))
    }

    /// The places that a JSONPath (RFC 9535) means, in order, each once.
    fn query(&mut self, site: NodeId, field: &str, text: &str) -> Option<Vec<Vec<Step>>> {
        match JsonPath::parse(text) {
            Ok(query) => {
                let found = query.query_located(&self.value);
                let mut paths: Vec<_> = found.locations().map(steps).collect();
                paths.sort();
                paths.dedup();
                Some(paths)
            }
            Err(error) => {
                let error = error.to_string();
                let message = format!("found a `{field}` that is no JSONPath: {}", shown(&error));
                self.merging.out.report(&reading::OVERLAY, site, message);
                None
            }
        }
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
        if self.merging.strict && !self.are_alike(&paths, update) {
            return;
        }
        if self.merging.tree.node(update).is_too_deep() {
            self.merging.out.report(&reading::TOO_LARGE, update, "the update nests too deeply");
            return;
        }
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

    /// Overlay 1.1: an update is made of what one node of the document holds now.
    fn copy(&mut self, paths: Vec<Vec<Step>>, copy: NodeId) {
        let text = self.merging.tree.node(copy).str().map(str::to_owned);
        if !self.merging.strict {
            return;
        }
        let Some(text) = text else {
            self.merging.out.report(&reading::OVERLAY, copy, "`copy` is no text, expected a JSONPath");
            return;
        };
        let Some(sources) = self.query(copy, "copy", &text) else { return };
        let [source] = sources.as_slice() else {
            let count = sources.len();
            let message = format!("`{}` selects {count} places, expected one to copy", shown(&text));
            self.merging.out.report(&reading::OVERLAY, copy, message);
            return;
        };
        // Apart from the document: what is copied may hold the target, or stand in it.
        let held = self.find(source).and_then(|source| self.merging.detach(source));
        if let Some(held) = held {
            self.update(paths, held);
        }
    }

    /// Overlay 1.1: the targets of an update are all objects, or all lists, or all values of another kind, and the
    /// update fits them.
    fn are_alike(&mut self, paths: &[Vec<Step>], update: NodeId) -> bool {
        let kind = |merging: &Merging<'_>, id: NodeId| match merging.tree.node(id).kind() {
            NodeKind::Map => "an object",
            NodeKind::List => "a list",
            NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => "a plain value",
        };
        let given = kind(&self.merging, update);
        let targets: Vec<NodeId> = paths.iter().filter_map(|path| self.find(path)).collect();
        let kinds: Vec<&str> = targets.iter().map(|id| kind(&self.merging, *id)).collect();
        let Some(first) = kinds.first() else { return true };
        let message = match kinds.iter().find(|kind| *kind != first) {
            Some(other) => format!("the target selects {first} and {other}, expected nodes of one kind"),
            None if *first == given || *first == "a list" => return true,
            None => format!("the update is {given}, and the target {first}"),
        };
        self.merging.out.report(&reading::OVERLAY, update, message);
        false
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
