//! Files that references name: what a path means, and whether it may be read. Not what is in them.

use super::Target;
use super::pointer::decode;
use crate::document::Document;
use crate::source::FileId;
use crate::source::origin::Address;
use std::path::{Component, Path, PathBuf};

impl Document {
    /// The path of a file that another file names; nothing where that may not be read: a document from elsewhere
    /// must not reach every file of the machine. It may reach what lies below the start of the main document's path,
    /// where that is relative, and in any case what lies below the folder above the document's own.
    pub(in crate::document) fn path_beside(&self, base: FileId, relative: &Path) -> Option<PathBuf> {
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
pub(in crate::document) fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        ["json", "yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// Whether an address may be one of a document: its last part has no ending of another kind.
pub(in crate::document) fn may_be_document(address: &Address) -> bool {
    let path = address.as_str().split('?').next().unwrap_or_default();
    let last = Path::new(path.rsplit('/').next().unwrap_or_default());
    last.extension().is_none() || is_document(last)
}

/// A path without `.`, as [`beside`] gives it.
pub(in crate::document) fn normal(path: &Path) -> PathBuf {
    path.components().filter(|component| *component != Component::CurDir).collect()
}

/// Takes a reference of a file on the disk apart (RFC 3986 section 4.2).
pub(in crate::document) fn target(reference: &str) -> Target {
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
pub(in crate::document) fn beside(file: &Path, relative: &Path) -> Option<PathBuf> {
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
