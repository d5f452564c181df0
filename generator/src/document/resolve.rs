//! Follows `$ref`: JSON pointers (RFC 6901) in this and other files of the document. Not which files are read.

mod identity;
mod pointer;
mod uri;

use super::{Document, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::{FileId, NodeId, SourceMap};
use pointer::{decode, find, nearest, step};
use std::path::{Component, Path, PathBuf};

/// A chain of references that is longer goes in circles.
pub(super) const LONGEST_CHAIN: usize = 100;

/// As long, for references on the way of a pointer. What it leads to may be one step of such a way again.
const THROUGH: usize = 8;

/// What the text of a `$ref` points at.
pub(super) enum Target {
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
            here = self.follow(out, here, reference)?;
        }
        let reference = self.node(at).get("$ref").and_then(Node::str).unwrap_or_default();
        let message = format!("the reference `{}` leads in a circle", shown(reference));
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
        let (path, fragment) = match target(reference) {
            Target::Place(path, fragment) => (path, fragment),
            Target::Remote => {
                let message = format!("the reference `{said}` leads to another host, which is not read");
                out.report(&reading::REMOTE_REFERENCE, site, message)
                    .help("save the file beside the document and refer to it by a relative path");
                return None;
            }
            Target::Absolute => {
                let message = format!("the reference `{said}` is an absolute path, expected a relative one");
                out.report(&reading::FOREIGN_REFERENCE, site, message);
                return None;
            }
        };
        let file = match path {
            None => base,
            Some(path) => self.file(out, base, site, &path)?,
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
    pub(super) fn look_up<'d>(
        &'d self,
        sources: &SourceMap,
        from: Node<'d>,
        reference: &str,
    ) -> Option<Node<'d>> {
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
        let Target::Place(path, fragment) = target(reference) else { return None };
        let file = match path {
            None => from.base(),
            Some(path) => self.ids.get(&self.path_beside(from.base(), &path)?).copied()?,
        };
        self.within(sources, file, &fragment, through)
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

    /// The path of a file that another file names; nothing where that may not be read: a document from elsewhere
    /// must not reach every file of the machine. It may reach what lies below the start of the main document's path,
    /// where that is relative, and in any case what lies below the folder above the document's own.
    pub(super) fn path_beside(&self, base: FileId, relative: &Path) -> Option<PathBuf> {
        if !is_document(relative) {
            return None;
        }
        let path = beside(&self.files.get(&base)?.path, relative)?;
        let main = self.files.values().next().map(|origin| origin.path.as_path())?;
        let top = beside(main, Path::new("..")).or_else(|| main.parent().map(Path::to_path_buf))?;
        let climbs = |path: &Path| path.components().filter(|part| *part == Component::ParentDir).count();
        let near = if main.is_absolute() { path.starts_with(&top) } else { climbs(&path) <= climbs(&top) };
        near.then_some(path)
    }
}

/// Whether a path has the name of a document.
pub(super) fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        ["json", "yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// A path without `.`, as [`beside`] gives it.
pub(super) fn normal(path: &Path) -> PathBuf {
    path.components().filter(|component| *component != Component::CurDir).collect()
}

/// Takes a reference apart (RFC 3986 section 4.2).
pub(super) fn target(reference: &str) -> Target {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let fragment = fragment.to_owned();
    if path.is_empty() {
        return Target::Place(None, fragment);
    }
    // `C:\..` and `file:` are schemes in this sense; a colon in a relative path's first segment is not allowed.
    let first = path.split(['/', '\\']).next().unwrap_or_default();
    if first.contains(':') || path.starts_with("//") {
        return Target::Remote;
    }
    let path = decode(path.split('?').next().unwrap_or_default()).replace('\\', "/");
    if path.starts_with('/') || path.contains('\0') {
        return Target::Absolute;
    }
    Target::Place(Some(PathBuf::from(path)), fragment)
}

/// The path that a relative path of a file means, without `.` and with as few `..` as can be. Nothing above the root.
pub(super) fn beside(file: &Path, relative: &Path) -> Option<PathBuf> {
    let mut path = file.parent().map(Path::to_path_buf).unwrap_or_default();
    for component in relative.components() {
        match component {
            Component::CurDir => {}
            Component::Normal(name) => path.push(name),
            Component::ParentDir => match path.components().next_back() {
                Some(Component::Normal(_)) => {
                    path.pop();
                }
                None | Some(Component::ParentDir) => path.push(".."),
                Some(Component::RootDir | Component::Prefix(_) | Component::CurDir) => return None,
            },
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}
