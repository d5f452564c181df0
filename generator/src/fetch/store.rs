//! Writes a document that was fetched, its files and its facts. Not where it is from.

use super::facts::hash;
use super::{Before, Fetched, Source};
use crate::output::{WriteError, write_single};
use crate::source::files::{Disk, Sources as _};
use std::fmt;
use std::path::{Path, PathBuf};

/// Why a document was not written.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// A file is not as it was fetched: it was edited, or somebody else wrote it.
    Edited(PathBuf),
    /// The file system refused.
    Write(WriteError),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Edited(path) => {
                write!(f, "`{}` is not as it was fetched last", path.display().to_string().escape_debug())
            }
            StoreError::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StoreError {}

impl Fetched {
    /// Every file to write for a document at this path: the files beside it, itself, and the facts last, so that a run
    /// that was killed is one that did not get so far.
    pub fn to_write(&self, document: &Path) -> Vec<(PathBuf, &[u8])> {
        let beside = self.files.iter().map(|(path, bytes)| (document.with_file_name(path), bytes.as_slice()));
        beside.chain([(document.to_owned(), self.document.as_slice())]).collect()
    }
}

/// Writes a document and what belongs to it; what did not change is not touched. Tells whether anything was written.
/// `before` is what was there when it was fetched; with `force` it does not matter.
///
/// # Errors
/// [`StoreError::Edited`] where a file would be lost, [`StoreError::Write`] where the file system refuses.
pub fn store(
    document: &Path,
    fetched: &Fetched,
    before: Option<&Before>,
    force: bool,
) -> Result<bool, StoreError> {
    if !force {
        guard(document, fetched, before)?;
    }
    if fetched.unchanged {
        return Ok(false);
    }
    let mut written = false;
    let facts = fetched.source.text();
    let facts = (Source::path(document), facts.as_bytes());
    for (path, bytes) in fetched.to_write(document).into_iter().chain([facts]) {
        let text = std::str::from_utf8(bytes).expect("invariant: what was fetched is text");
        written |= write_single(&path, text).map_err(StoreError::Write)?;
    }
    Ok(written)
}

/// Refuses where a file that is there differs from what was fetched last, and from what is to be written.
///
/// # Errors
/// [`StoreError::Edited`].
pub fn guard(document: &Path, fetched: &Fetched, before: Option<&Before>) -> Result<(), StoreError> {
    if let Some(before) = before {
        let is_same = before.text().map(str::as_bytes) == Some(&fetched.document);
        if !before.is_untouched() && !is_same {
            return Err(StoreError::Edited(document.to_owned()));
        }
    }
    for (path, bytes) in &fetched.files {
        let at = document.with_file_name(path);
        // What cannot be read is told by the attempt to write it.
        let Ok(there) = Disk::new().read(&at) else { continue };
        let known = before.and_then(Before::source).and_then(|source| source.files.get(path));
        if there != *bytes && known != Some(&hash(&there)) {
            return Err(StoreError::Edited(at));
        }
    }
    Ok(())
}
