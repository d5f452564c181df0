//! The document as it was written: one arena of located nodes, the same for JSON and YAML. Not what the nodes mean.

pub(super) mod build;
pub(super) mod edit;
mod number;

use crate::source::{FileId, KeyId, NodeId};
use indexmap::IndexSet;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// `null`, or nothing at all where YAML allows that.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number; its text is kept.
    Number,
    /// Text.
    String,
    /// A sequence.
    List,
    /// A mapping; its keys are text, each once.
    Map,
}

impl NodeKind {
    /// Word shown to the user.
    pub fn word(self) -> &'static str {
        match self {
            NodeKind::Null => "null",
            NodeKind::Bool => "a boolean",
            NodeKind::Number => "a number",
            NodeKind::String => "a string",
            NodeKind::List => "a list",
            NodeKind::Map => "an object",
        }
    }
}

/// One node in 12 bytes. `start` and `length` are a range of `members`, `children` or of a text; for text, `file`
/// says of which (or [`POOL`]), for containers it is the document that relative references start from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Data {
    kind: NodeKind,
    file: u16,
    start: u32,
    length: u32,
}

/// In [`Data::file`]: the text was unescaped or folded and stands in the pool.
const POOL: u16 = u16::MAX;

/// Maps above this size are looked up by a sorted index.
const SMALL: usize = 16;

/// One member of a mapping.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    key: KeyId,
    value: NodeId,
}

/// All nodes of all files of one document.
#[derive(Debug, Default)]
pub(super) struct Tree {
    first: u32,
    first_key: u32,
    keys: IndexSet<Arc<str>>,
    texts: BTreeMap<u16, Arc<str>>,
    pool: String,
    nodes: Vec<Data>,
    children: Vec<NodeId>,
    members: Vec<Member>,
    /// For big maps, by the start of their range: offsets into it, sorted by key.
    sorted: BTreeMap<u32, Box<[u32]>>,
    /// How deep lists and maps nest, at most.
    deepest: usize,
}

impl Tree {
    pub(super) fn node(&self, id: NodeId) -> Node<'_> {
        Node { tree: self, id }
    }

    fn data(&self, id: NodeId) -> Data {
        self.nodes[(id.0 - self.first) as usize]
    }

    fn members_of(&self, data: Data) -> &[Member] {
        match data.kind {
            // `start` of an empty one points nowhere.
            NodeKind::Map if data.length > 0 => &self.members[data.start as usize..][..data.length as usize],
            _ => &[],
        }
    }

    fn children_of(&self, data: Data) -> &[NodeId] {
        match data.kind {
            NodeKind::List if data.length > 0 => {
                &self.children[data.start as usize..][..data.length as usize]
            }
            _ => &[],
        }
    }

    fn key_text(&self, key: KeyId) -> &str {
        &self.keys[(key.0 - self.first_key) as usize]
    }

    fn find(&self, data: Data, key: &str) -> Option<NodeId> {
        let members = self.members_of(data);
        if members.len() <= SMALL {
            // Comparing a few keys, most of another length, is cheaper than hashing one.
            let is_it = |member: &&Member| self.key_text(member.key) == key;
            return members.iter().find(is_it).map(|member| member.value);
        }
        let key = KeyId(u32::try_from(self.keys.get_index_of(key)?).ok()? + self.first_key);
        let sorted = self.sorted.get(&data.start).expect("invariant: big maps are sorted");
        let at = sorted.binary_search_by_key(&key, |offset| members[*offset as usize].key).ok()?;
        Some(members[sorted[at] as usize].value)
    }

    fn text_of(&self, data: Data) -> &str {
        let text = match data.file {
            POOL => self.pool.as_str(),
            file => self.texts.get(&file).map_or("", |text| text),
        };
        &text[data.start as usize..][..data.length as usize]
    }
}

/// A view of one node: cheap to copy, never absent.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    tree: &'d Tree,
    id: NodeId,
}

impl<'d> Node<'d> {
    /// Where it was stated.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// What it is.
    pub fn kind(self) -> NodeKind {
        self.data().kind
    }

    /// Member of a map.
    pub fn get(self, key: &str) -> Option<Node<'d>> {
        let id = self.tree.find(self.data(), key)?;
        Some(Node { id, ..self })
    }

    /// Item of a list.
    pub fn index(self, index: usize) -> Option<Node<'d>> {
        let id = *self.tree.children_of(self.data()).get(index)?;
        Some(Node { id, ..self })
    }

    /// The text of a string; nothing for all other kinds.
    pub fn str(self) -> Option<&'d str> {
        let data = self.data();
        (data.kind == NodeKind::String).then(|| self.tree.text_of(data))
    }

    /// The text of a string, and of a number or boolean as it is written: `version: 1.0` is `1.0`.
    pub fn text(self) -> Option<&'d str> {
        let data = self.data();
        let scalar = matches!(data.kind, NodeKind::String | NodeKind::Number | NodeKind::Bool);
        scalar.then(|| self.tree.text_of(data))
    }

    /// The value of a boolean.
    pub fn bool(self) -> Option<bool> {
        let data = self.data();
        (data.kind == NodeKind::Bool).then(|| self.tree.text_of(data).starts_with(['t', 'T']))
    }

    /// The value of a number that is whole and fits; `1e3` and `5.0` are whole.
    pub fn i64(self) -> Option<i64> {
        self.number().and_then(number::integer).and_then(|value| value.try_into().ok())
    }

    /// The value of a number that is whole, not negative and fits.
    pub fn u64(self) -> Option<u64> {
        self.number().and_then(number::integer).and_then(|value| value.try_into().ok())
    }

    /// The value of a number, rounded where need be; infinite and NaN only as YAML writes them.
    pub fn f64(self) -> Option<f64> {
        self.number().and_then(number::float)
    }

    /// Items of a list; empty for all other kinds.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Node<'d>> + ExactSizeIterator {
        self.tree.children_of(self.data()).iter().map(move |id| Node { id: *id, ..self })
    }

    /// Members of a map in document order; empty for all other kinds.
    pub fn entries(self) -> impl DoubleEndedIterator<Item = (&'d str, Node<'d>)> + ExactSizeIterator {
        let tree = self.tree;
        let members = tree.members_of(self.data()).iter();
        members.map(move |member| (tree.key_text(member.key), Node { id: member.value, tree }))
    }

    /// Number of items or members.
    pub fn len(self) -> usize {
        match self.kind() {
            NodeKind::List | NodeKind::Map => self.data().length as usize,
            NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => 0,
        }
    }

    /// Whether it has no items and no members.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The value as JSON. Numbers are whole where they fit 64 bits, else of double precision, else text.
    pub fn to_json(self) -> serde_json::Value {
        self.to_json_within(build::VALUE_DEPTH)
    }

    /// The check takes deeper values out; what is cut off here has been reported.
    fn to_json_within(self, depth: usize) -> serde_json::Value {
        use serde_json::Value;
        let below = depth.saturating_sub(1);
        let items = if depth == 0 { 0 } else { usize::MAX };
        match self.kind() {
            NodeKind::Null => Value::Null,
            NodeKind::Bool => Value::Bool(self.bool().unwrap_or_default()),
            NodeKind::String => Value::String(self.str().unwrap_or_default().to_owned()),
            NodeKind::Number => number::json(self.text().unwrap_or_default()),
            NodeKind::List => {
                Value::Array(self.items().take(items).map(|item| item.to_json_within(below)).collect())
            }
            NodeKind::Map => {
                let members = self.entries().take(items);
                Value::Object(
                    members.map(|(key, value)| (key.to_owned(), value.to_json_within(below))).collect(),
                )
            }
        }
    }

    /// Whether it nests deeper than values are read.
    pub(super) fn is_too_deep(self) -> bool {
        if self.tree.deepest <= build::VALUE_DEPTH {
            return false;
        }
        let mut work = vec![(self, 0)];
        while let Some((node, depth)) = work.pop() {
            if matches!(node.kind(), NodeKind::List | NodeKind::Map) {
                if depth == build::VALUE_DEPTH {
                    return true;
                }
                work.extend(node.items().map(|item| (item, depth + 1)));
                work.extend(node.entries().map(|(_, value)| (value, depth + 1)));
            }
        }
        false
    }

    /// The document that a relative reference in this map starts from.
    pub(super) fn base(self) -> FileId {
        FileId(u32::from(self.data().file))
    }

    fn data(self) -> Data {
        self.tree.data(self.id)
    }

    fn number(self) -> Option<&'d str> {
        let data = self.data();
        (data.kind == NodeKind::Number).then(|| self.tree.text_of(data))
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.id, self.to_json())
    }
}
