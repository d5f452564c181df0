//! The document: read, overlaid, brought to one dialect, checked, with every reference at hand. Knows the grammar of
//! OpenAPI; not its meaning (what is optional, what is a union), and no Rust.

mod bundle;
mod check;
mod dialect;
mod dynamic;
mod foreign;
pub mod grammar;
mod json;
mod one_file;
mod overlay;
pub mod raw;
mod read;
mod resolve;
mod swagger2;
mod text;
mod tree;
mod version;
mod walk;
mod yaml;

pub use tree::{Node, NodeKind};

use crate::config::Config;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::{Diagnostics, Rejected};
use crate::source::files::Sources;
use crate::source::origin::{Address, Origin};
use crate::source::{FileId, NodeId, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tree::Tree;

/// The version that a document declares. For the reader's information: the tree has one dialect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1.
    V31,
    /// OpenAPI 3.2.
    V32,
}

/// One description of an API, from as many files as it has.
#[derive(Debug)]
pub struct Document {
    tree: Tree,
    root: NodeId,
    dialect: Dialect,
    files: BTreeMap<FileId, Held>,
    ids: BTreeMap<PathBuf, FileId>,
    /// Files that references name and that cannot be read; said once.
    unreadable: BTreeSet<PathBuf>,
    /// What was fetched, by every address that it was asked for or found at.
    fetched: BTreeMap<Address, FileId>,
    /// What could not be; said once.
    unreachable: BTreeSet<Address>,
    /// Origins that may be asked.
    allowed: Vec<Origin>,
    /// Nodes that references read in place may still add.
    room: usize,
    anchors: BTreeMap<(FileId, String), Vec<NodeId>>,
    uris: BTreeMap<String, NodeId>,
    /// Targets of references whose way is another one after the conversion of Swagger 2.0.
    moved: BTreeMap<NodeId, NodeId>,
    names: BTreeMap<NodeId, String>,
}

/// A file of the document.
#[derive(Debug)]
struct Held {
    /// Where it is on the disk; for what was fetched its address.
    path: PathBuf,
    /// Where it was fetched from.
    address: Option<Address>,
    root: NodeId,
}

/// Reads the document of a configuration with its overlays and the files that it refers to.
///
/// Reports what it finds and never panics; a document that is broken beyond reading is an empty one and an error.
pub fn load(out: &mut Diagnostics, config: &Config, sources: &mut dyn Sources) -> Document {
    let mut document = Document::empty(out, config);
    let Some(positions) = document.read(out, config, sources) else { return document };
    let dialect = document.dialect;
    dynamic::settle(&mut document, out, &positions);
    dialect::rewrite(&mut document.tree, out, &positions, dialect);
    check::check(&mut document, out, &positions);
    swagger2::convert(&mut document, out, &positions);
    document.name_components();
    document
}

/// The same description as one file of JSON: overlays applied, what references name in other files moved into it. Its
/// version is the one that it declares, and so are its words.
///
/// # Errors
/// [`Rejected`] when the document cannot be read; `out` says why.
pub fn bundled(
    out: &mut Diagnostics,
    config: &Config,
    sources: &mut dyn Sources,
) -> Result<String, Rejected> {
    let mut document = Document::empty(out, config);
    if let Some(positions) = document.read(out, config, sources) {
        dynamic::settle(&mut document, out, &positions);
        one_file::gather(&mut document, out, &positions);
    }
    out.gate()?;
    json::write::text(document.root()).ok_or_else(|| {
        let message = "the description would be too large as one file";
        out.report(&reading::TOO_LARGE, document.root, message);
        Rejected
    })
}

impl Document {
    /// Reads the files, and finds every object in them; nothing where there is no description.
    fn read(
        &mut self,
        out: &mut Diagnostics,
        config: &Config,
        sources: &mut dyn Sources,
    ) -> Option<Vec<walk::Position>> {
        let (file, root) = read::read(out, &mut self.tree, sources, &config.document, None)?;
        self.root = root;
        self.add_file(file, resolve::normal(&config.document), root);
        overlay::apply(&mut self.tree, out, sources, (file, root), &config.overlays);
        self.dialect = version::declared(out, self.root())?;
        Some(bundle::bundle(self, out, sources))
    }

    /// A document with nothing in it.
    fn empty(out: &mut Diagnostics, config: &Config) -> Self {
        let mut tree = Tree::new(&out.sources);
        let file = out.sources.add_file(&config.document, "");
        let root = tree.mark(&mut out.sources, file, Span::default());
        Document {
            tree,
            root,
            dialect: Dialect::V30,
            files: BTreeMap::new(),
            ids: BTreeMap::new(),
            unreadable: BTreeSet::new(),
            fetched: BTreeMap::new(),
            unreachable: BTreeSet::new(),
            allowed: config.allow_remote.clone(),
            room: bundle::ROOM,
            anchors: BTreeMap::new(),
            uris: BTreeMap::new(),
            moved: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    fn add_file(&mut self, file: FileId, path: PathBuf, root: NodeId) {
        self.ids.insert(path.clone(), file);
        self.files.insert(file, Held { path, address: None, root });
    }

    fn add_fetched(&mut self, file: FileId, address: Address, root: NodeId) {
        self.fetched.insert(address.clone(), file);
        let path = PathBuf::from(address.as_str());
        self.files.insert(file, Held { path, address: Some(address), root });
    }

    /// The root of the main document.
    pub fn root(&self) -> Node<'_> {
        self.tree.node(self.root)
    }

    /// A node of any file of the document.
    ///
    /// # Panics
    /// If the id is of another document.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        self.tree.node(id)
    }

    /// The name under which a node is listed in `components/schemas`, `definitions` or `$defs` of any file.
    pub fn component_name(&self, at: NodeId) -> Option<&str> {
        self.names.get(&at).map(String::as_str)
    }

    /// The version that the document declares.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    fn name_components(&mut self) {
        for held in self.files.values() {
            let root = self.tree.node(held.root);
            let schemas = root.get("components").and_then(|components| components.get("schemas"));
            for table in [schemas, root.get("definitions"), root.get("$defs")].into_iter().flatten() {
                self.names.extend(table.entries().map(|(key, node)| (node.id(), key.to_owned())));
            }
        }
    }
}
