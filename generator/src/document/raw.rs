//! One file as a tree, as it was written: for who keeps documents and for who looks at what they are. No overlays, no
//! references, no grammar.

use super::read;
use super::text::{self, Decoded};
use super::tree::{Node, Tree};
use crate::diagnostic::Diagnostics;
use crate::source::NodeId;
use std::path::Path;

/// A file that was read.
#[derive(Debug)]
pub struct Raw {
    tree: Tree,
    root: NodeId,
}

impl Raw {
    /// Reads JSON or YAML as every document is read; nothing where it is neither, and then it is not said why: that is
    /// told with its place when a client is made of the file.
    pub fn read(path: &Path, text: &str) -> Option<Raw> {
        let mut out = Diagnostics::default();
        let mut tree = Tree::new(&out.sources);
        let (_, root) = read::take(&mut out, &mut tree, path, text.as_bytes().to_vec(), None)?;
        Some(Raw { tree, root })
    }

    /// The root.
    pub fn root(&self) -> Node<'_> {
        self.tree.node(self.root)
    }
}

/// Bytes as text, whatever encoding they have; nothing where they are no text.
pub fn decode(bytes: Vec<u8>) -> Option<String> {
    let Decoded { text, fault } = text::decode(bytes);
    (!matches!(fault, Some(text::Fault::Binary(_)))).then_some(text)
}
