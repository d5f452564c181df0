//! Follows `$ref`: JSON pointers (RFC 6901) in this and other files of the document. Not which files are read.

mod identity;
mod meant;
mod path;
mod pointer;
mod remote;

use super::{Document, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::origin::Address;
use crate::source::{FileId, NodeId, SourceMap};
pub(super) use path::{beside, is_document, may_be_document, normal, target};
use pointer::{decode, find, nearest, step};
use std::path::{Path, PathBuf};

/// A chain of references that is longer goes in circles, or is not made to be read.
pub(super) const LONGEST_CHAIN: usize = 1_024;

/// As long, for references on the way of a pointer. What it leads to may be one step of such a way again.
const THROUGH: usize = 8;

/// The fragment of a reference, without its percent-encoding.
pub(super) fn decoded(fragment: &str) -> String {
    decode(fragment)
}

/// What stands at the fragment of a reference, with no reference on the way.
pub(super) fn find_at<'d>(root: Node<'d>, fragment: &str) -> Option<Node<'d>> {
    find(root, &decode(fragment))
}

/// What the text of a `$ref` points at.
pub(super) enum Target {
    /// Another host that may be asked, and a fragment without its `#`, as written.
    Address(Address, String),
    /// Another host, or a scheme that is not a file.
    Remote,
    /// A path that is absolute.
    Absolute,
    /// A file (none: the one that the reference stands in), and a fragment without its `#`, as written.
    Place(Option<PathBuf>, String),
}

impl Document {
    /// Follows a chain of `$ref` to what it stands for; `at` itself where it has none. Reports once, and returns
    /// nothing, where a link leads nowhere or the chain goes in circles.
    pub fn resolve(&self, out: &mut Diagnostics, at: NodeId) -> Option<NodeId> {
        let mut here = self.node(at);
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = here.get("$ref").and_then(Node::str) else { return Some(here.id()) };
            let Some(next) = self.follow(out, here, reference) else {
                // What was reported may stand far from here, and is missed here all the same.
                out.lose(at);
                return None;
            };
            here = next;
        }
        let reference = self.node(at).get("$ref").and_then(Node::str).unwrap_or_default();
        let message =
            format!("the reference `{}` leads in a circle, or through too many others", shown(reference));
        out.report(&reading::CIRCULAR_REFERENCE, at, message);
        None
    }

    /// What a text refers to that is no `$ref` but means one (a discriminator's mapping, a link's `operationRef`).
    pub fn resolve_text(&self, out: &mut Diagnostics, at: NodeId, reference: &str) -> Option<NodeId> {
        let site = self.node(at);
        let map = match site.kind() {
            NodeKind::Map => at,
            _ => out.sources.place(at).parent.unwrap_or(self.root),
        };
        let found = self.link(out, self.node(map).base(), at, reference)?;
        self.resolve(out, found.id())
    }

    /// The first link of a chain: what a `$ref` names, which may be a reference itself.
    pub fn step(&self, out: &mut Diagnostics, at: NodeId) -> Option<NodeId> {
        let from = self.node(at);
        let reference = from.get("$ref").and_then(Node::str)?;
        self.follow(out, from, reference).map(|found| found.id())
    }

    /// One link of a chain.
    pub(super) fn follow<'d>(
        &'d self,
        out: &mut Diagnostics,
        from: Node<'d>,
        reference: &str,
    ) -> Option<Node<'d>> {
        let site = from.get("$ref").map_or(from.id(), Node::id);
        self.link(out, from.base(), site, reference)
    }

    fn link(&self, out: &mut Diagnostics, base: FileId, site: NodeId, reference: &str) -> Option<Node<'_>> {
        let known = self.moved.get(&site).map(|id| self.node(*id));
        if let Some(found) = known.or_else(|| self.identified(&out.sources, site, reference)) {
            return Some(found);
        }
        let said = shown(reference);
        let (file, fragment) = match self.target(base, reference) {
            Target::Place(None, fragment) => (base, fragment),
            Target::Place(Some(path), fragment) => (self.file(out, base, site, &path)?, fragment),
            Target::Address(address, fragment) => (self.fetched(out, site, &address)?, fragment),
            Target::Remote => {
                self.report_remote(out, base, site, reference);
                return None;
            }
            Target::Absolute => {
                let message = format!("the reference `{said}` is an absolute path, expected a relative one");
                out.report(&reading::FOREIGN_REFERENCE, site, message);
                return None;
            }
        };
        let root = self.node(self.files.get(&file)?.root);
        let decoded = decode(&fragment);
        if reference == "#"
            && (root.get("openapi").is_some() || root.get("swagger").is_some())
            && let Some(whole) = self.whole_schema(&out.sources, site)
        {
            let message = "the reference `#` leads to the whole description, read as the schema around it";
            out.report(&reading::ENCLOSING, site, message);
            return Some(whole);
        }
        let found = self.within(&out.sources, file, &fragment, THROUGH);
        let found = found.or_else(|| self.enclosing(out, base, file, site, &decoded));
        if found.is_none() {
            if let Some(meant) = self.meant(file, &decoded) {
                let message = format!("the reference `{said}` leads nowhere as it is written");
                out.report(&reading::MISSPELT_REFERENCE, site, message).note(meant.id(), "this is read");
                return Some(meant);
            }
            let message = format!("the reference `{said}` leads nowhere");
            let report = out.report(&reading::UNRESOLVED_REFERENCE, site, message);
            let nearest = nearest(root, &decoded).filter(|(nearest, _)| nearest.id() != root.id());
            if let Some((nearest, missing)) = nearest.filter(|_| report.notes.is_empty()) {
                report.note(nearest.id(), format!("there is no `{}` in here", shown(&missing)));
            }
        }
        found
    }

    /// The target in the nearest schema around a reference that has definitions of its own.
    fn enclosing(
        &self,
        out: &mut Diagnostics,
        base: FileId,
        file: FileId,
        site: NodeId,
        pointer: &str,
    ) -> Option<Node<'_>> {
        let own = pointer.starts_with("/$defs/") || pointer.starts_with("/definitions/");
        let parent = |id: &NodeId| out.sources.place(*id).parent;
        let around = std::iter::successors(Some(site).filter(|_| own && base == file), parent);
        let found = around.skip(1).find_map(|id| find(self.node(id), pointer))?;
        let message = format!(
            "the reference `#{}` leads nowhere from the root, read from the schema around it",
            shown(pointer)
        );
        out.report(&reading::ENCLOSING, site, message);
        Some(found)
    }

    /// What a fragment, as written, leads to in a file. References on the way of a pointer are followed, which is more
    /// than RFC 6901 says and what programs that join files write.
    fn within(&self, sources: &SourceMap, file: FileId, fragment: &str, through: usize) -> Option<Node<'_>> {
        let root = self.node(self.files.get(&file)?.root);
        let decoded = decode(fragment);
        if !decoded.is_empty() && !decoded.starts_with('/') {
            return Some(self.node(*self.anchors.get(&(file, decoded))?.first()?));
        }
        // Some keys hold a `%` that was not encoded in the reference.
        let found = find(root, &decoded).or_else(|| find(root, fragment));
        found.or_else(|| {
            let tokens = decoded.strip_prefix('/')?.split('/');
            tokens.into_iter().try_fold(root, |here, token| {
                step(here, token).or_else(|| step(self.behind(sources, here, through)?, token))
            })
        })
    }

    /// What a chain of references leads to, without a word.
    fn behind<'d>(&'d self, sources: &SourceMap, from: Node<'d>, through: usize) -> Option<Node<'d>> {
        let mut here = from;
        for left in (0..through).rev() {
            let Some(reference) = here.get("$ref").and_then(Node::str) else { return Some(here) };
            here = self.quietly(sources, here, reference, left)?;
        }
        None
    }

    /// What one reference of an object leads to, without a word.
    pub fn look_up<'d>(&'d self, sources: &SourceMap, from: Node<'d>, reference: &str) -> Option<Node<'d>> {
        self.quietly(sources, from, reference, THROUGH)
    }

    fn quietly<'d>(
        &'d self,
        sources: &SourceMap,
        from: Node<'d>,
        reference: &str,
        through: usize,
    ) -> Option<Node<'d>> {
        if let Some(found) = self.identified(sources, from.id(), reference) {
            return Some(found);
        }
        let (file, fragment) = match self.target(from.base(), reference) {
            Target::Place(None, fragment) => (from.base(), fragment),
            Target::Place(Some(path), fragment) => {
                (self.ids.get(&self.path_beside(from.base(), &path)?).copied()?, fragment)
            }
            Target::Address(address, fragment) => (*self.fetched.get(&address)?, fragment),
            Target::Remote | Target::Absolute => return None,
        };
        let found = self.within(sources, file, &fragment, through);
        found.or_else(|| self.meant(file, &decode(&fragment)))
    }

    /// The file at a path relative to another file, if it was read.
    fn file(&self, out: &mut Diagnostics, base: FileId, site: NodeId, relative: &Path) -> Option<FileId> {
        let said = shown(&relative.display().to_string());

        if !is_document(relative) {
            let message =
                format!("the reference leads to `{said}`, expected a file that ends in .json, .yaml or .yml");
            let report = out.report(&reading::UNRESOLVED_REFERENCE, site, message);
            let schemas = self.root().get("components").and_then(|components| components.get("schemas"));
            if schemas
                .is_some_and(|schemas| relative.to_str().is_some_and(|name| schemas.get(name).is_some()))
            {
                report.help(format!("write `#/components/schemas/{said}`"));
            }
            return None;
        }
        let Some(path) = self.path_beside(base, relative) else {
            let message = format!("the reference to `{said}` leads out of the document's folders");
            out.report(&reading::FOREIGN_REFERENCE, site, message).help(
                "run clientsmith in a folder above both files, and name the document by a relative path from there",
            );
            return None;
        };
        let file = self.ids.get(&path).copied();
        if self.unreadable.contains(&path) {
            // The first reference to it has said why.
            out.lose(site);
        } else if file.is_none() {
            let message = format!("the reference leads to `{said}`, which was not read");
            out.report(&reading::UNRESOLVED_REFERENCE, site, message);
        }
        file
    }
}
