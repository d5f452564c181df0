//! How an update merges into a target: objects member by member, lists by appending, all else by replacing. Twice, for
//! the tree and for plain values. Not which targets.

use super::super::tree::Tree;
use super::super::{Node, NodeKind};
use super::Step;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::source::{FileId, Hook, KeyId, NodeId};
use serde_json::Value;

/// Nodes that all updates of a run may add. Real overlays add some thousands.
const BUDGET: usize = 1_000_000;

/// The tree under change.
pub(super) struct Merging<'a> {
    pub(super) tree: &'a mut Tree,
    pub(super) out: &'a mut Diagnostics,
    /// Whether the rules of Overlay 1.1 hold, by which an update and its target are of one kind.
    pub(super) strict: bool,
    main: FileId,
    budget: usize,
}

impl<'a> Merging<'a> {
    pub(super) fn new(tree: &'a mut Tree, out: &'a mut Diagnostics, main: FileId) -> Self {
        Merging { tree, out, strict: false, main, budget: BUDGET }
    }

    /// Takes one child out of a container.
    pub(super) fn remove(&mut self, parent: NodeId, last: &Step) {
        match last {
            Step::Key(key) => self.tree.remove(parent, key),
            Step::Index(index) => {
                let item = self.tree.node(parent).index(*index).map(Node::id);
                self.tree.remove_items(parent, &item.into_iter().collect());
            }
        }
    }

    /// Merges an update into a target. Whether there was room for it.
    pub(super) fn update(&mut self, target: NodeId, update: NodeId) -> bool {
        let kinds = (self.tree.node(target).kind(), self.tree.node(update).kind());
        match kinds {
            (NodeKind::Map, NodeKind::Map) => self.members(target, update),
            (NodeKind::List, NodeKind::List) => {
                let items = self.tree.node(update).items().map(Node::id).collect::<Vec<_>>();
                items.into_iter().all(|item| self.append(target, item))
            }
            // Overlay 1.0: the update of a list is an entry to append.
            (NodeKind::List, _) => self.append(target, update),
            _ => self.replace(target, update),
        }
    }

    /// A copy of a node that nothing refers to.
    pub(super) fn detach(&mut self, of: NodeId) -> Option<NodeId> {
        let hook = self.out.sources.hook(of);
        let parent = self.out.sources.place(of).parent.unwrap_or(of);
        self.copy(of, parent, hook)
    }

    fn replace(&mut self, target: NodeId, update: NodeId) -> bool {
        let place = self.out.sources.place(target);
        let Some(parent) = place.parent else {
            let message = "found an update of the root that is no object";
            self.out.report(&reading::OVERLAY, update, message);
            return true;
        };
        let hook = self.out.sources.hook(target);
        let Some(copy) = self.copy(update, parent, hook) else { return false };
        self.tree.replace(parent, target, copy);
        true
    }

    /// Without recursion: pairs of objects that both have.
    fn members(&mut self, target: NodeId, update: NodeId) -> bool {
        let mut work = vec![(target, update)];
        while let Some((target, update)) = work.pop() {
            let mut members = self.tree.take_members(target);
            let mut at: std::collections::BTreeMap<KeyId, usize> =
                members.iter().enumerate().map(|(index, (key, _))| (*key, index)).collect();
            for (key, value) in self.tree.take_members(update) {
                let known = at.get(&key).map(|index| members[*index].1);
                let kinds = (known.map(|known| self.tree.node(known).kind()), self.tree.node(value).kind());
                match (known, kinds) {
                    (Some(known), (Some(NodeKind::Map), NodeKind::Map)) => work.push((known, value)),
                    (Some(known), (Some(NodeKind::List), NodeKind::List)) => {
                        if !self.update(known, value) {
                            return false;
                        }
                    }
                    _ => {
                        let nested = |kind| matches!(kind, NodeKind::Map | NodeKind::List);
                        if self.strict && (kinds.0.is_some_and(nested) || known.is_some() && nested(kinds.1))
                        {
                            let message =
                                "the update and what it meets in the document are of different kinds";
                            let report = self.out.report(&reading::OVERLAY, value, message);
                            report.notes.clear();
                            if let Some(known) = known {
                                report.note(known, "this is what it meets");
                            }
                            continue;
                        }
                        let Some(copy) = self.copy(value, target, Hook::Key(key)) else { return false };
                        match at.get(&key) {
                            Some(index) => members[*index].1 = copy,
                            None => {
                                at.insert(key, members.len());
                                members.push((key, copy));
                            }
                        }
                    }
                }
            }
            self.tree.put_members(target, members);
        }
        true
    }

    fn append(&mut self, list: NodeId, item: NodeId) -> bool {
        let mut items: Vec<NodeId> = self.tree.node(list).items().map(Node::id).collect();
        let hook = Hook::Index(u32::try_from(items.len()).unwrap_or(u32::MAX >> 1));
        let Some(copy) = self.copy(item, list, hook) else { return false };
        items.push(copy);
        self.tree.put_items(list, items);
        true
    }

    fn copy(&mut self, of: NodeId, parent: NodeId, hook: Hook) -> Option<NodeId> {
        let copy = self.tree.shallow_copy(&mut self.out.sources, of, parent, hook);
        self.fill(of, copy).then_some(copy)
    }

    /// Copies what stands below a node, for which references start from the main document.
    fn fill(&mut self, of: NodeId, copy: NodeId) -> bool {
        match self.tree.copy_below(&mut self.out.sources, of, copy, Some(self.main), self.budget) {
            Some(count) => {
                self.budget -= count.min(self.budget);
                true
            }
            None => {
                let message = format!("overlays add more than {BUDGET} nodes, or nest too deep");
                self.out.report(&reading::TOO_LARGE, of, message);
                false
            }
        }
    }
}

/// The same for plain values. `outermost`: the target of an action, into which a list takes any value.
pub(super) fn values(target: &mut Value, update: &Value, outermost: bool) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(known) => values(known, value, false),
                    None => drop(target.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), update) if outermost => target.push(update.clone()),
        (target, update) => *target = update.clone(),
    }
}
