//! Builds the tree from a reader's events, without recursion. Not the readers.

use super::{Data, Member, NodeKind, POOL, SMALL, Tree};
use crate::diagnostic::Diagnostics;
use crate::source::{FileId, Hook, KeyId, NodeId, SourceMap, Span};
use std::sync::Arc;

/// How deep a document may nest: a thousand schemas in one another, whatever stands between them. Nothing reads the
/// tree by recursion but what reads values, which have a bound of their own.
pub(in crate::document) const DEPTH: usize = 5_000;
/// How deep a value may nest: an example, a default, what an extension says.
pub(in crate::document) const VALUE_DEPTH: usize = 128;

/// The text of a scalar: a range of the file, or text of its own.
pub(in crate::document) enum Text<'t> {
    /// As it stands in the file.
    Range(u32, u32),
    /// Unescaped or folded.
    Own(&'t str),
}

struct Frame {
    node: NodeId,
    kind: NodeKind,
    /// Where its children start in `Builder::pending`.
    first: usize,
    /// Whether its place is its own span, which ends where it ends.
    own_span: bool,
    key: Option<(KeyId, Span)>,
}

/// Takes a reader's events and hangs nodes into the tree.
pub(in crate::document) struct Builder<'b> {
    /// The tree so far.
    pub(in crate::document) tree: &'b mut Tree,
    /// Where to report.
    pub(in crate::document) out: &'b mut Diagnostics,
    file: FileId,
    stack: Vec<Frame>,
    pending: Vec<Member>,
    /// Members that a later one of the same key replaced: (the replaced, the replacing).
    pub(in crate::document) duplicates: Vec<(NodeId, NodeId)>,
}

impl<'b> Builder<'b> {
    pub(in crate::document) fn new(tree: &'b mut Tree, out: &'b mut Diagnostics, file: FileId) -> Self {
        tree.add_text(file, Arc::clone(&out.sources.file(file).text));
        Builder { tree, out, file, stack: Vec::new(), pending: Vec::new(), duplicates: Vec::new() }
    }

    /// How many containers are open.
    pub(in crate::document) fn depth(&self) -> usize {
        self.stack.len()
    }

    /// The innermost open container: whether it is a map that waits for a key.
    pub(in crate::document) fn wants_key(&self) -> bool {
        self.stack.last().is_some_and(|frame| frame.kind == NodeKind::Map && frame.key.is_none())
    }

    /// The innermost open container.
    pub(in crate::document) fn innermost(&self) -> Option<NodeId> {
        self.stack.last().map(|frame| frame.node)
    }

    /// The key of the next value.
    pub(in crate::document) fn key(&mut self, text: &str, span: Span) {
        let key = self.tree.intern(&mut self.out.sources, text);
        if let Some(frame) = self.stack.last_mut() {
            frame.key = Some((key, span));
        }
    }

    /// Opens a list or a map.
    pub(in crate::document) fn open(&mut self, kind: NodeKind, span: Span) -> NodeId {
        let file = self.tree.file_index(self.file);
        let own_span = self.stack.last().is_none_or(|frame| frame.key.is_none());
        let node = self.add(Data { kind, file, start: 0, length: 0 }, span);
        self.stack.push(Frame { node, kind, first: self.pending.len(), own_span, key: None });
        self.tree.deepest = self.tree.deepest.max(self.stack.len());
        node
    }

    /// Closes the innermost list or map.
    pub(in crate::document) fn close(&mut self, end: u32) {
        let Some(frame) = self.stack.pop() else { return };
        if frame.own_span {
            self.out.sources.end_span(frame.node, end);
        }
        let members = &self.pending[frame.first..];
        match frame.kind {
            NodeKind::Map => self.tree.set_members(frame.node, members, &mut self.duplicates),
            _ => self.tree.set_items(frame.node, members.iter().map(|member| member.value)),
        }
        self.pending.truncate(frame.first);
    }

    /// Adds a scalar.
    pub(in crate::document) fn scalar(&mut self, kind: NodeKind, text: Text<'_>, span: Span) -> NodeId {
        let data = self.tree.scalar(kind, text, self.file);
        self.add(data, span)
    }

    /// Adds a scalar that hangs nowhere.
    pub(in crate::document) fn aside(&mut self, kind: NodeKind, text: Text<'_>, span: Span) -> NodeId {
        let data = self.tree.scalar(kind, text, self.file);
        self.tree.add(&mut self.out.sources, self.file, None, Hook::Root, span, data)
    }

    /// Adds a copy of a finished node and all below it, for a YAML alias. Returns the number of nodes, or `None`
    /// (and an unfinished copy) when there are more than `budget` or they nest too deep.
    pub(in crate::document) fn copy(&mut self, of: NodeId, span: Span, budget: usize) -> Option<usize> {
        let root = self.add(self.tree.data(of), span);
        self.tree.copy_below(&mut self.out.sources, of, root, None, budget)
    }

    fn add(&mut self, data: Data, span: Span) -> NodeId {
        let (parent, hook, span, key) = match self.stack.last_mut() {
            None => (None, Hook::Root, span, KeyId(0)),
            Some(frame) => match frame.key.take() {
                Some((key, key_span)) => (Some(frame.node), Hook::Key(key), key_span, key),
                None => {
                    let index = u32::try_from(self.pending.len() - frame.first).unwrap_or(u32::MAX >> 1);
                    (Some(frame.node), Hook::Index(index), span, KeyId(0))
                }
            },
        };
        let value = self.tree.add(&mut self.out.sources, self.file, parent, hook, span, data);
        if parent.is_some() {
            self.pending.push(Member { key, value });
        }
        value
    }
}

impl Tree {
    /// A tree whose node ids go on where the map's end.
    pub(in crate::document) fn new(sources: &SourceMap) -> Self {
        Tree { first: sources.node_count(), first_key: sources.key_count(), ..Tree::default() }
    }

    /// Adds one node, to the tree and to the map of places.
    pub(super) fn add(
        &mut self,
        sources: &mut SourceMap,
        file: FileId,
        parent: Option<NodeId>,
        hook: Hook,
        span: Span,
        data: Data,
    ) -> NodeId {
        self.nodes.push(data);
        sources.add_node(file, parent, hook, span)
    }

    /// Adds a node that is not part of the document, as the place of a fault in a text.
    pub(in crate::document) fn mark(&mut self, sources: &mut SourceMap, file: FileId, span: Span) -> NodeId {
        let data = Data { kind: NodeKind::Null, file: POOL, start: 0, length: 0 };
        self.add(sources, file, None, Hook::Root, span, data)
    }

    pub(super) fn add_text(&mut self, file: FileId, text: Arc<str>) {
        let index = self.file_index(file);
        self.texts.insert(index, text);
    }

    pub(super) fn file_index(&self, file: FileId) -> u16 {
        u16::try_from(file.0)
            .ok()
            .filter(|index| *index != POOL)
            .expect("invariant: the loader bounds the files")
    }

    pub(in crate::document) fn intern(&mut self, sources: &mut SourceMap, text: &str) -> KeyId {
        let index = match self.keys.get_index_of(text) {
            Some(index) => index,
            None => {
                let key: Arc<str> = text.into();
                let id = sources.add_key(Arc::clone(&key));
                let (index, _) = self.keys.insert_full(key);
                debug_assert_eq!(id.0 as usize, index + self.first_key as usize);
                index
            }
        };
        KeyId(u32::try_from(index).expect("invariant: fewer than 2^31 keys") + self.first_key)
    }

    pub(super) fn scalar(&mut self, kind: NodeKind, text: Text<'_>, file: FileId) -> Data {
        match text {
            Text::Range(start, end) => Data { kind, file: self.file_index(file), start, length: end - start },
            Text::Own(text) => {
                let start = offset(self.pool.len());
                self.pool.push_str(text);
                Data { kind, file: POOL, start, length: offset(text.len()) }
            }
        }
    }

    pub(super) fn set_items(&mut self, list: NodeId, items: impl Iterator<Item = NodeId>) {
        let start = self.children.len();
        self.children.extend(items);
        let length = offset(self.children.len() - start);
        let data = &mut self.nodes[(list.0 - self.first) as usize];
        (data.start, data.length) = (offset(start), length);
    }

    /// Sets a map's members; of several with one key the last stays, and the pair goes to `duplicates`.
    pub(super) fn set_members(
        &mut self,
        map: NodeId,
        members: &[Member],
        duplicates: &mut Vec<(NodeId, NodeId)>,
    ) {
        let before = duplicates.len();
        let mut sorted = find_duplicates(members, duplicates);
        let start = self.members.len();
        match duplicates.len() > before {
            false => self.members.extend_from_slice(members),
            true => {
                let mut replaced: Vec<_> = duplicates[before..].iter().map(|(old, _)| *old).collect();
                replaced.sort();
                let stays = |member: &&Member| replaced.binary_search(&member.value).is_err();
                self.members.extend(members.iter().filter(stays));
                sorted = sort(&self.members[start..]);
            }
        }
        let length = self.members.len() - start;
        if length > SMALL {
            self.sorted.insert(offset(start), sorted.into());
        }
        let data = &mut self.nodes[(map.0 - self.first) as usize];
        (data.start, data.length) = (offset(start), offset(length));
    }
}

/// Collects members of equal key; for big maps returns the offsets sorted by key.
fn find_duplicates(members: &[Member], duplicates: &mut Vec<(NodeId, NodeId)>) -> Vec<u32> {
    if members.len() <= SMALL {
        for (at, member) in members.iter().enumerate() {
            if let Some(next) = members[at + 1..].iter().find(|next| next.key == member.key) {
                duplicates.push((member.value, next.value));
            }
        }
        return Vec::new();
    }
    let sorted = sort(members);
    for pair in sorted.windows(2) {
        let (one, next) = (members[pair[0] as usize], members[pair[1] as usize]);
        if one.key == next.key {
            duplicates.push((one.value, next.value));
        }
    }
    sorted
}

/// Offsets in the order of the keys, equal keys in document order.
fn sort(members: &[Member]) -> Vec<u32> {
    let mut sorted: Vec<u32> = (0..offset(members.len())).collect();
    sorted.sort_by_key(|at| members[*at as usize].key);
    sorted
}

/// Positions in the arenas: the loader bounds the bytes of a run, and each node takes one at least.
fn offset(position: usize) -> u32 {
    u32::try_from(position).expect("invariant: the loader bounds the bytes of a run")
}
