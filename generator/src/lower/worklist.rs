//! The worklist: which types there are, by the place where they are stated, and which of them still wait.
//! Not how a schema becomes a type.

use super::kinds::Kinds;
use crate::api::TypeId;
use crate::source::NodeId;
use indexmap::IndexMap;

/// What makes a type itself. The same key is the same type, so recursion needs no special case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// All of these schemas at once; one stated schema is the usual case.
    All {
        /// At least one.
        members: Vec<Member>,
        /// One type of a schema that allows several.
        only: Option<Kinds>,
    },
    /// Any of these schemas; at least two, or one scalar whose limits do not always hold.
    Any(Vec<NodeId>),
    /// Nothing is stated, but a type is needed: any JSON value.
    Anything(NodeId),
    /// A list whose items alone are stated.
    ListOf(NodeId),
    /// Nothing is stated, but a type is needed: text.
    Text(NodeId),
}

/// One schema of a conjunction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Member {
    pub(super) node: NodeId,
    pub(super) take: Take,
}

/// How much of a schema is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Take {
    /// All of it.
    Whole,
    /// All but its `oneOf` and `anyOf`, which have been dealt with.
    Bare,
    /// Its properties, none of them required: a variant that cannot be told apart from others.
    Loose,
}

impl Key {
    pub(super) fn whole(node: NodeId) -> Key {
        Key::All { members: vec![Member { node, take: Take::Whole }], only: None }
    }

    /// Where it is stated: the first of several.
    pub(super) fn site(&self) -> NodeId {
        match self {
            Key::All { members, .. } => members[0].node,
            Key::Any(nodes) => nodes[0],
            Key::Anything(node) | Key::ListOf(node) | Key::Text(node) => *node,
        }
    }
}

/// All keys that were asked for, in the order of their ids, and how far they are done.
#[derive(Default)]
pub(super) struct Worklist {
    keys: IndexMap<Key, ()>,
    done: usize,
    derived: usize,
    merged: usize,
}

/// Types that are a merge of several stated ones. A hostile document can ask for a product of cycles;
/// the largest real one known, of twenty thousand operations, asks for two thousand.
const MAX_DERIVED: usize = 20_000;
/// Schemas and properties copied into others by merging, all merges together. A chain of `allOf` copies the
/// square of its length.
const MAX_MERGED: usize = 1_000_000;

impl Worklist {
    /// Index of the key, and whether it is new.
    pub(super) fn add(&mut self, key: Key) -> (usize, bool) {
        if matches!(&key, Key::All { members, .. } if members.len() > 1) && !self.keys.contains_key(&key) {
            self.derived += 1;
        }
        let (index, known) = self.keys.insert_full(key, ());
        (index, known.is_none())
    }

    /// Whether a type is one stated schema as it is.
    pub(super) fn is_whole(&self, id: TypeId) -> bool {
        let key = self.keys.get_index(usize::from(id)).map(|(key, ())| key);
        key.is_some_and(|key| *key == Key::whole(key.site()))
    }

    /// The next key that waits.
    pub(super) fn next(&mut self) -> Option<(usize, Key)> {
        let (key, ()) = self.keys.get_index(self.done)?;
        self.done += 1;
        Some((self.done - 1, key.clone()))
    }

    /// Whether more merges are affordable.
    pub(super) fn may_derive(&self) -> bool {
        self.derived < MAX_DERIVED && self.merged < MAX_MERGED
    }

    /// Counts a schema that is merged into another, with its properties; `false` when there were too many.
    pub(super) fn merge(&mut self, properties: usize) -> bool {
        self.merged += 1 + properties;
        self.merged < MAX_MERGED
    }
}
