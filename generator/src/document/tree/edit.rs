//! Changes to a tree that is already there: copies and replaced members. Not who wants them: overlay, dialect, healing.

use super::build::{DEPTH, Text, VALUE_DEPTH};
use super::{Data, Member, Node, NodeKind, Tree};
use crate::source::{FileId, Hook, KeyId, NodeId, SourceMap};
use std::collections::BTreeSet;

impl Tree {
    /// Copies all that stands below `of` to stand below `to`, without recursion. `base` is the document that
    /// references in the copy start from; without it they start where they did. Returns the number of nodes, or
    /// `None` when there are more than `budget` or they nest too deep.
    pub(in crate::document) fn copy_below(
        &mut self,
        sources: &mut SourceMap,
        of: NodeId,
        to: NodeId,
        base: Option<FileId>,
        budget: usize,
    ) -> Option<usize> {
        let base = base.map(|base| self.file_index(base));
        let mut count = 1;
        let mut work = vec![(of, to, DEPTH.checked_sub(sources.depth(to))?)];
        while let Some((of, to, depth)) = work.pop() {
            let data = self.data(of);
            let members: Vec<Member> = match data.kind {
                NodeKind::Map => self.members_of(data).to_vec(),
                NodeKind::List => {
                    let items = self.children_of(data).iter();
                    items.map(|value| Member { key: KeyId(0), value: *value }).collect()
                }
                NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => continue,
            };
            count += members.len();
            if count > budget || (depth == 0 && !members.is_empty()) {
                return None;
            }
            if DEPTH - depth >= VALUE_DEPTH {
                self.deepest = DEPTH;
            }
            let mut copies = Vec::with_capacity(members.len());
            for (index, member) in members.iter().enumerate() {
                let index = u32::try_from(index).unwrap_or(u32::MAX >> 1);
                let hook =
                    if data.kind == NodeKind::Map { Hook::Key(member.key) } else { Hook::Index(index) };
                let value = self.shallow_copy(sources, member.value, to, hook);
                copies.push(Member { key: member.key, value });
                work.push((member.value, value, depth - 1));
            }
            let file = base.unwrap_or(data.file);
            self.nodes[(to.0 - self.first) as usize] = Data { file, start: 0, length: 0, ..data };
            match data.kind {
                NodeKind::Map => self.set_members(to, &copies, &mut Vec::new()),
                _ => self.set_items(to, copies.iter().map(|copy| copy.value)),
            }
        }
        Some(count)
    }

    /// Copies one node, with the place of the original in its file and a parent of its own.
    pub(in crate::document) fn shallow_copy(
        &mut self,
        sources: &mut SourceMap,
        of: NodeId,
        parent: NodeId,
        hook: Hook,
    ) -> NodeId {
        let place = sources.place(of);
        self.add(sources, place.file, Some(parent), hook, place.span, self.data(of))
    }

    /// Makes a node a copy of another, with all that is below it.
    pub(in crate::document) fn graft(
        &mut self,
        sources: &mut SourceMap,
        of: NodeId,
        to: NodeId,
        budget: usize,
    ) -> Option<usize> {
        self.nodes[(to.0 - self.first) as usize] = self.data(of);
        self.copy_below(sources, of, to, None, budget)
    }

    /// Puts another node in the place of a child.
    pub(in crate::document) fn replace(&mut self, parent: NodeId, old: NodeId, new: NodeId) {
        let swap = |known: NodeId| if known == old { new } else { known };
        match self.node(parent).kind() {
            NodeKind::Map => {
                let members = self.take_members(parent);
                self.put_members(parent, members.into_iter().map(|(key, value)| (key, swap(value))));
            }
            _ => {
                let items: Vec<NodeId> = self.node(parent).items().map(|item| swap(item.id())).collect();
                self.put_items(parent, items);
            }
        }
    }

    /// Sets the items of a list; their places must hang there already.
    pub(in crate::document) fn put_items(&mut self, list: NodeId, items: Vec<NodeId>) {
        self.set_items(list, items.into_iter());
    }

    /// Members of a map, to change and set again.
    pub(in crate::document) fn take_members(&self, map: NodeId) -> Vec<(KeyId, NodeId)> {
        self.members_of(self.data(map)).iter().map(|member| (member.key, member.value)).collect()
    }

    /// Sets the members of a map; their places must hang there already.
    pub(in crate::document) fn put_members(
        &mut self,
        map: NodeId,
        members: impl IntoIterator<Item = (KeyId, NodeId)>,
    ) {
        let members: Vec<_> = members.into_iter().map(|(key, value)| Member { key, value }).collect();
        self.set_members(map, &members, &mut Vec::new());
    }

    /// Takes a member out of a map.
    pub(in crate::document) fn remove(&mut self, map: NodeId, key: &str) {
        if let Some(value) = self.node(map).get(key).map(Node::id) {
            let members = self.take_members(map);
            self.put_members(map, members.into_iter().filter(|(_, known)| *known != value));
        }
    }

    /// Takes items out of a list.
    pub(in crate::document) fn remove_items(&mut self, list: NodeId, items: &BTreeSet<NodeId>) {
        let kept: Vec<NodeId> =
            self.node(list).items().map(Node::id).filter(|id| !items.contains(id)).collect();
        self.set_items(list, kept.into_iter());
    }

    /// Gives a member another key, which must have been interned, in place of a member that had it. Its own place
    /// stays what the user wrote.
    pub(in crate::document) fn rename(&mut self, map: NodeId, from: &str, to: &str) {
        let Some(value) = self.node(map).get(from).map(Node::id) else { return };
        let Some(to) = self.keys.get_index_of(to).and_then(|index| u32::try_from(index).ok()) else { return };
        let to = KeyId(to + self.first_key);
        let members = self.take_members(map).into_iter().filter(|(key, _)| *key != to);
        let members: Vec<_> =
            members.map(|(key, known)| if known == value { (to, known) } else { (key, known) }).collect();
        self.put_members(map, members);
    }

    /// Makes a scalar a text.
    pub(in crate::document) fn set_text(&mut self, node: NodeId, text: &str) {
        let data = self.scalar(NodeKind::String, Text::Own(text), FileId(0));
        self.nodes[(node.0 - self.first) as usize] = data;
    }

    /// Reads a scalar as another kind; its text stays as it is.
    pub(in crate::document) fn set_kind(&mut self, node: NodeId, kind: NodeKind) {
        self.nodes[(node.0 - self.first) as usize].kind = kind;
    }

    /// Makes a node an empty list or map.
    pub(in crate::document) fn set_empty(&mut self, node: NodeId, kind: NodeKind, sources: &SourceMap) {
        let file = self.base_around(node, sources);
        self.nodes[(node.0 - self.first) as usize] = Data { kind, file, start: 0, length: 0 };
    }

    /// The document that a new container in place of `node` belongs to: that of its parent.
    fn base_around(&self, node: NodeId, sources: &SourceMap) -> u16 {
        let place = sources.place(node);
        place.parent.map_or_else(|| self.file_index(place.file), |parent| self.data(parent).file)
    }

    /// Makes a node a list of what it was, and of nothing else.
    pub(in crate::document) fn wrap(&mut self, sources: &mut SourceMap, node: NodeId) {
        let place = sources.place(node);
        let around = self.base_around(node, sources);
        let data = self.data(node);
        let item = self.add(sources, place.file, Some(node), Hook::Index(0), place.span, data);
        self.nodes[(node.0 - self.first) as usize] =
            Data { kind: NodeKind::List, file: around, start: 0, length: 0 };
        self.set_items(node, std::iter::once(item));
    }

    /// Adds a text to a list, which a scalar becomes first. It has the place of the list.
    pub(in crate::document) fn append_text(&mut self, sources: &mut SourceMap, node: NodeId, text: &str) {
        if self.node(node).kind() != NodeKind::List {
            self.wrap(sources, node);
        }
        let place = sources.place(node);
        let data = self.scalar(NodeKind::String, Text::Own(text), place.file);
        let mut items: Vec<NodeId> = self.node(node).items().map(Node::id).collect();
        let hook = Hook::Index(u32::try_from(items.len()).unwrap_or(u32::MAX >> 1));
        items.push(self.add(sources, place.file, Some(node), hook, place.span, data));
        self.set_items(node, items.into_iter());
    }

    /// A new empty list or map with the place of `like`, hung nowhere yet.
    pub(in crate::document) fn new_container(
        &mut self,
        sources: &mut SourceMap,
        kind: NodeKind,
        like: NodeId,
    ) -> NodeId {
        let file = match self.data(like).kind {
            NodeKind::List | NodeKind::Map => self.data(like).file,
            NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => {
                self.base_around(like, sources)
            }
        };
        self.add_like(sources, like, Data { kind, file, start: 0, length: 0 })
    }

    /// A new text with the place of `like`, hung nowhere yet.
    pub(in crate::document) fn new_text(
        &mut self,
        sources: &mut SourceMap,
        text: &str,
        like: NodeId,
    ) -> NodeId {
        let data = self.scalar(NodeKind::String, Text::Own(text), FileId(0));
        self.add_like(sources, like, data)
    }

    /// A new boolean with the place of `like`, hung nowhere yet.
    pub(in crate::document) fn new_flag(
        &mut self,
        sources: &mut SourceMap,
        flag: bool,
        like: NodeId,
    ) -> NodeId {
        let text = if flag { "true" } else { "false" };
        let data = self.scalar(NodeKind::Bool, Text::Own(text), FileId(0));
        self.add_like(sources, like, data)
    }

    fn add_like(&mut self, sources: &mut SourceMap, like: NodeId, data: Data) -> NodeId {
        let (place, hook) = (sources.place(like), sources.hook(like));
        self.add(sources, place.file, place.parent, hook, place.span, data)
    }

    /// Sets a member, in place of one that is there. A node may be a member of several maps; its place stays.
    pub(in crate::document) fn put(
        &mut self,
        sources: &mut SourceMap,
        map: NodeId,
        key: &str,
        value: NodeId,
    ) {
        let key = self.intern(sources, key);
        let mut members = self.take_members(map);
        match members.iter_mut().find(|(known, _)| *known == key) {
            Some(member) => member.1 = value,
            None => members.push((key, value)),
        }
        self.put_members(map, members);
    }

    /// Takes members out of a map and returns them, in their order.
    pub(in crate::document) fn take(
        &mut self,
        map: NodeId,
        is_meant: impl Fn(&str) -> bool,
    ) -> Vec<(KeyId, NodeId)> {
        let all = self.take_members(map);
        let (taken, kept): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(key, _)| is_meant(self.key_text(*key)));
        if !taken.is_empty() {
            self.put_members(map, kept);
        }
        taken
    }
}
