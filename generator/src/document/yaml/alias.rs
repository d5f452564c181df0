//! Aliases (copied within a budget) and merge keys. Not anchors, which the reader keeps.

use super::super::read::Fault;
use super::super::tree::NodeKind;
use super::Reader;
use crate::source::{Hook, KeyId, NodeId, Span};
use std::collections::BTreeSet;

/// How many nodes the aliases of one file may add in all. Real documents add some thousands; an "attack of a billion
/// laughs" doubles with every line.
pub(super) const BUDGET: usize = 500_000;

impl Reader<'_, '_> {
    /// Copies the anchored node to where the alias stands; as a key, its text.
    pub(super) fn alias(&mut self, anchor: usize, span: Span) -> Result<NodeId, Fault> {
        let Some(Some(of)) = self.anchors.get(&anchor).copied() else {
            return Err(Fault::syntax("found an alias inside of what it stands for", span));
        };
        if self.builder.wants_key() {
            let Some(text) = self.builder.tree.node(of).text().map(str::to_owned) else {
                return Err(Fault::syntax("found an alias of no text as a key, expected text", span));
            };
            self.builder.key(&text, span);
            return Ok(of);
        }
        let copy = NodeId(self.builder.out.sources.node_count());
        match self.builder.copy(of, span, self.budget) {
            Some(count) => self.budget -= count.min(self.budget),
            None => {
                let message = format!("aliases stand for more than {BUDGET} nodes in all, or nest too deep");
                return Err(Fault::too_large(message, span));
            }
        }
        Ok(copy)
    }

    /// Merges the value of a `<<` key into a map that was just closed: what the map says itself goes first, then
    /// earlier of several merged maps (YAML 1.1 type repository, "merge").
    pub(super) fn merge(&mut self, map: NodeId) {
        if self.merging.pop_if(|merging| *merging == map).is_none() {
            return;
        }
        let tree = &mut *self.builder.tree;
        let Some(merged) = tree.node(map).get("<<") else { return };
        let sources: Vec<NodeId> = match merged.kind() {
            NodeKind::Map => vec![merged.id()],
            NodeKind::List if merged.items().all(|item| item.kind() == NodeKind::Map) => {
                merged.items().map(|item| item.id()).collect()
            }
            _ => return,
        };
        let merged = merged.id();
        let mut members = tree.take_members(map);
        members.retain(|(_, value)| *value != merged);
        let mut known: BTreeSet<KeyId> = members.iter().map(|(key, _)| *key).collect();
        for source in sources {
            for (key, value) in tree.take_members(source) {
                if known.insert(key) {
                    self.builder.out.sources.adopt(value, map, Hook::Key(key));
                    members.push((key, value));
                }
            }
        }
        tree.put_members(map, members);
    }
}
