//! Where things were said: files, lines and JSON pointers. Not what the text means.

mod column;
#[cfg(feature = "remote")]
pub(crate) mod fetch;
pub mod files;
pub mod origin;
pub(crate) mod uri;

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// One file of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One node of the document tree. Ids are handed out in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// Where something was stated: a node, from which file, line, column and pointer follow.
pub type Site = NodeId;

/// A range of bytes of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// How a node hangs in its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The root of a file.
    Root,
    /// A member of a mapping.
    Key(Arc<str>),
    /// An item of a sequence.
    Index(u32),
}

/// A key that was seen, in the order of first use: large documents repeat few keys often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

/// [`Edge`] with its key as a number, as the readers hand it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// The root of a file.
    Root,
    /// A member of a mapping.
    Key(KeyId),
    /// An item of a sequence.
    Index(u32),
}

/// Place of one node.
#[derive(Clone, Debug)]
pub struct Place {
    /// File that it was read from.
    pub file: FileId,
    /// Node around it.
    pub parent: Option<NodeId>,
    /// How it hangs in `parent`.
    pub edge: Edge,
    /// The key for members of a mapping, the value otherwise: what a diagnostic points at.
    pub span: Span,
}

/// One file as it was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Path as given, shown to the user.
    pub path: PathBuf,
    /// The whole text, without a byte order mark.
    pub text: Arc<str>,
    /// First byte of each line, counted when a diagnostic first asks.
    lines: OnceLock<Vec<u32>>,
    /// The same of characters.
    columns: OnceLock<column::Counts>,
}

impl File {
    /// Where it was fetched from, if it was: what a path of the disk never looks like.
    pub fn address(&self) -> Option<&str> {
        self.path.to_str().filter(|path| path.starts_with("https://") || path.starts_with("http://"))
    }

    /// First byte of each line.
    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let starts = breaks.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
            std::iter::once(0).chain(starts).collect()
        })
    }

    /// Number (from 1) and text, without its line break, of the line that holds a byte.
    pub fn line_at(&self, byte: u32) -> (usize, Range<usize>) {
        let lines = self.lines();
        let line = lines.partition_point(|start| *start <= byte);
        let start = lines[line - 1] as usize;
        let end = lines.get(line).map_or(self.text.len(), |next| *next as usize - 1);
        let end = end - usize::from(end > start && self.text.as_bytes()[end - 1] == b'\r');
        (line, start..end)
    }
}

/// A place in 16 bytes: a document of 13 MB has 700,000 of them.
#[derive(Clone, Copy, Debug)]
struct Packed {
    parent: u32,
    hook: u32,
    span: Span,
}

const NONE: u32 = u32::MAX;
const INDEX: u32 = 1 << 31;

/// All files of a run and the place of every node.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<File>,
    keys: Vec<Arc<str>>,
    places: Vec<Packed>,
    /// Which file the nodes from this one on were read from.
    runs: Vec<(NodeId, FileId)>,
}

impl SourceMap {
    /// Adds a file.
    pub fn add_file(&mut self, path: &Path, text: impl Into<Arc<str>>) -> FileId {
        self.files.push(File {
            path: path.to_owned(),
            text: text.into(),
            lines: OnceLock::new(),
            columns: OnceLock::new(),
        });
        FileId(u32::try_from(self.files.len() - 1).expect("invariant: fewer than 2^32 files"))
    }

    /// Adds a key. The caller sees to it that the same text is added once.
    pub fn add_key(&mut self, key: Arc<str>) -> KeyId {
        self.keys.push(key);
        KeyId(u32::try_from(self.keys.len() - 1).expect("invariant: fewer than 2^31 keys"))
    }

    /// Number of keys, that is the id of the next.
    pub fn key_count(&self) -> u32 {
        u32::try_from(self.keys.len()).expect("invariant: fewer than 2^31 keys")
    }

    /// Number of nodes, that is the id of the next.
    pub fn node_count(&self) -> u32 {
        u32::try_from(self.places.len()).expect("invariant: fewer than 2^32 nodes")
    }

    /// Adds a node.
    pub fn add_node(&mut self, file: FileId, parent: Option<NodeId>, hook: Hook, span: Span) -> NodeId {
        let id = NodeId(self.node_count());
        if self.runs.last().is_none_or(|(_, last)| *last != file) {
            self.runs.push((id, file));
        }
        let hook = pack(hook);
        self.places.push(Packed { parent: parent.map_or(NONE, |parent| parent.0), hook, span });
        id
    }

    /// Adds a node's place; what readers of large documents do by [`Self::add_node`].
    pub fn add_place(&mut self, place: Place) -> NodeId {
        let hook = match place.edge {
            Edge::Root => Hook::Root,
            Edge::Key(key) => Hook::Key(self.add_key(key)),
            Edge::Index(index) => Hook::Index(index),
        };
        self.add_node(place.file, place.parent, hook, place.span)
    }

    /// Sets the last byte of a node's span, which is known when its end is read.
    pub fn end_span(&mut self, node: NodeId, end: u32) {
        self.places[node.0 as usize].span.end = end;
    }

    /// Hangs a node into another parent.
    pub fn adopt(&mut self, node: NodeId, parent: NodeId, hook: Hook) {
        let place = &mut self.places[node.0 as usize];
        place.parent = parent.0;
        place.hook = pack(hook);
    }

    /// How a node hangs in its parent, as the readers say it.
    pub fn hook(&self, node: NodeId) -> Hook {
        match self.places[node.0 as usize].hook {
            NONE => Hook::Root,
            index if index & INDEX != 0 => Hook::Index(index & !INDEX),
            key => Hook::Key(KeyId(key)),
        }
    }

    /// How many nodes stand around a node.
    pub fn depth(&self, node: NodeId) -> usize {
        self.around(node).count()
    }

    /// Whether a node is another one or stands in it.
    pub fn is_in(&self, node: NodeId, other: NodeId) -> bool {
        node == other || self.around(node).any(|id| id == other)
    }

    /// The nodes around a node, the nearest first.
    fn around(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let parent = |id: &NodeId| {
            let parent = self.places[id.0 as usize].parent;
            (parent != NONE).then_some(NodeId(parent))
        };
        std::iter::successors(parent(&node), parent)
    }

    /// The file that a node belongs to by its pointer: that of the outermost node around it. What an overlay states
    /// is read from one file and stands in another.
    pub fn home(&self, node: NodeId) -> FileId {
        self.place(self.around(node).last().unwrap_or(node)).file
    }

    /// The files in the order of reading.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// Place of a node.
    pub fn place(&self, node: NodeId) -> Place {
        let packed = self.places[node.0 as usize];
        let run = self.runs.partition_point(|(first, _)| *first <= node) - 1;
        let edge = match packed.hook {
            NONE => Edge::Root,
            index if index & INDEX != 0 => Edge::Index(index & !INDEX),
            key => Edge::Key(Arc::clone(&self.keys[key as usize])),
        };
        let parent = (packed.parent != NONE).then_some(NodeId(packed.parent));
        Place { file: self.runs[run].1, parent, edge, span: packed.span }
    }

    /// JSON pointer (RFC 6901) of a node in its file.
    pub fn pointer(&self, node: NodeId) -> String {
        let mut parts = Vec::new();
        let mut at = Some(node);
        while let Some(id) = at {
            let place = self.place(id);
            match &place.edge {
                Edge::Root => {}
                Edge::Key(key) => parts.push(escape_pointer(key)),
                Edge::Index(index) => parts.push(index.to_string()),
            }
            at = place.parent;
        }
        parts.iter().rev().fold(String::new(), |pointer, part| pointer + "/" + part)
    }

    /// Line and column of a node, both counted from 1, columns in characters.
    pub fn line_column(&self, node: NodeId) -> (usize, usize) {
        let place = self.place(node);
        let file = self.file(place.file);
        let (line, range) = file.line_at(place.span.start);
        let columns = file.columns.get_or_init(|| column::Counts::of(&file.text));
        let before = |byte: usize| columns.before(&file.text, byte);
        (line, before(place.span.start as usize).saturating_sub(before(range.start)) + 1)
    }
}

fn pack(hook: Hook) -> u32 {
    match hook {
        Hook::Root => NONE,
        Hook::Key(key) => key.0,
        Hook::Index(index) => index | INDEX,
    }
}

/// One reference token of a JSON pointer, escaped (RFC 6901 section 3).
pub fn escape_pointer(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
