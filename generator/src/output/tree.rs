//! Walks folders and carries files from one to another. Not why.

use super::WriteError;
use std::fs::{self, FileType};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// First bytes of a `CACHEDIR.TAG` (Cache Directory Tagging Specification); cargo puts one into `target`.
const CACHE_SIGNATURE: &[u8] = b"Signature: 8a477f597d28d172789f06886806bc55";

/// One entry of a folder.
pub(super) struct Entry {
    /// Path below the root of the walk.
    pub path: PathBuf,
    /// The same as records have it; `None` where it is no text.
    pub key: Option<String>,
    /// What it is, links not followed.
    pub kind: FileType,
}

/// The entries of the folder `inner` below `root`.
pub(super) fn children(root: &Path, inner: &Path) -> Result<Vec<Entry>, WriteError> {
    let folder = root.join(inner);
    let read = || -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = inner.join(entry.file_name());
            entries.push(Entry { key: key(&path), path, kind: entry.file_type()? });
        }
        Ok(entries)
    };
    read().map_err(WriteError::io(&folder, "list"))
}

fn key(path: &Path) -> Option<String> {
    let parts = path.components().map(|part| match part {
        Component::Normal(part) => part.to_str(),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
    });
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}

/// Whether a folder is tagged as a cache: it may be absent for a moment without harm.
pub(super) fn is_cache(folder: &Path) -> bool {
    let mut start = [0; CACHE_SIGNATURE.len()];
    fs::File::open(folder.join("CACHEDIR.TAG")).and_then(|mut tag| tag.read_exact(&mut start)).is_ok()
        && start == CACHE_SIGNATURE
}

/// Makes `to` the same file as `from`: a hard link, a copy with the same times where links are not to be had, a
/// link of its own for a symbolic link.
pub(super) fn carry(from: &Path, to: &Path, kind: FileType) -> io::Result<()> {
    if kind.is_symlink() {
        return carry_link(from, to);
    }
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    if !kind.is_file() {
        return Err(io::Error::other("it is neither a file nor a folder nor a link"));
    }
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    // A read-only copy cannot be opened for writing; its time is then that of the copy, which is no loss of content.
    if let Ok(copy) = fs::File::options().write(true).open(to) {
        copy.set_modified(modified)?;
    }
    Ok(())
}

#[cfg(unix)]
fn carry_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(windows)]
fn carry_link(from: &Path, to: &Path) -> io::Result<()> {
    use std::os::windows::fs::{symlink_dir, symlink_file};
    let target = fs::read_link(from)?;
    if from.is_dir() { symlink_dir(target, to) } else { symlink_file(target, to) }
}

#[cfg(not(any(unix, windows)))]
fn carry_link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}

/// Whether two paths name one file. Where the system does not say, `true`: then nothing is moved.
pub(super) fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        true
    }
}

/// Removes a folder with everything in it, or whatever else is there. What cannot be removed stays.
pub(super) fn discard(at: &Path) {
    let folder = fs::symlink_metadata(at).is_ok_and(|metadata| metadata.is_dir());
    // The output is whole without this: a leftover is tried again by the next run, which also works beside one.
    let _ = if folder { fs::remove_dir_all(at) } else { fs::remove_file(at) };
}

/// Writes a file, making the folders above it.
pub(super) fn put(at: &Path, text: &str) -> Result<(), WriteError> {
    if let Some(parent) = at.parent() {
        fs::create_dir_all(parent).map_err(WriteError::io(parent, "make"))?;
    }
    fs::write(at, text).map_err(WriteError::io(at, "write"))
}
