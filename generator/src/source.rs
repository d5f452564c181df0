//! Where things were said: files, lines and JSON pointers. Not what the text means.

use std::path::{Path, PathBuf};

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
    Key(Box<str>),
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
    /// The whole text.
    pub text: String,
}

/// All files of a run and the place of every node.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<File>,
    places: Vec<Place>,
}

impl SourceMap {
    /// Adds a file.
    pub fn add_file(&mut self, path: &Path, text: String) -> FileId {
        self.files.push(File { path: path.to_owned(), text });
        FileId(u32::try_from(self.files.len() - 1).expect("invariant: fewer than 2^32 files"))
    }

    /// Adds a node's place.
    pub fn add_place(&mut self, place: Place) -> NodeId {
        self.places.push(place);
        NodeId(u32::try_from(self.places.len() - 1).expect("invariant: fewer than 2^32 nodes"))
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
    pub fn place(&self, node: NodeId) -> &Place {
        &self.places[node.0 as usize]
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
        let text = &self.file(place.file).text;
        let before = &text.as_bytes()[..(place.span.start as usize).min(text.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = String::from_utf8_lossy(&before[line_start..]).chars().count() + 1;
        (line, column)
    }
}

/// One reference token of a JSON pointer, escaped (RFC 6901 section 3).
pub fn escape_pointer(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
