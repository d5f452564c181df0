//! What was fetched last and is kept on the disk: the document, its files and the facts. Reads only.

use super::facts::{Source, hash};
use crate::document::raw::decode;
use crate::source::files::{Disk, Sources as _};
use crate::source::origin::Address;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// What is kept of the last time.
#[derive(Clone, Debug)]
pub struct Before {
    path: PathBuf,
    /// Nothing where it is no text.
    text: Option<String>,
    source: Option<Source>,
    /// The other facts that there are, where a run was stopped while it wrote.
    other: Option<Source>,
    files: BTreeMap<String, String>,
}

impl Before {
    /// Reads a document with what is beside it; nothing where there is none.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read(document: &Path) -> io::Result<Option<Self>> {
        let mut disk = Disk::new();
        let mut read = |path: &Path| match disk.read(path) {
            Ok(bytes) => Ok(Some(decode(bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
        let Some(text) = read(document)? else { return Ok(None) };
        let mut source = read(&Source::path(document))?.flatten().and_then(|text| Source::read(&text));
        let mut other = source.as_mut().and_then(|source| source.next.take()).map(|next| *next);
        // Of two states the one that the document is in.
        let kept = text.as_ref().map(|text| hash(text.as_bytes()));
        if other.as_ref().is_some_and(|other| kept.as_ref() == Some(&other.sha256)) {
            std::mem::swap(&mut source, &mut other);
        }
        let mut files = BTreeMap::new();
        for path in source.iter().flat_map(|source| source.files.keys()) {
            if let Some(text) = read(&document.with_file_name(path))?.flatten() {
                files.insert(path.clone(), text);
            }
        }
        Ok(Some(Before { path: document.to_owned(), text, source, other, files }))
    }

    /// The document.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The facts, where there are any.
    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// Whether a file beside the document is as a run wrote it: the last one, or one that was stopped.
    pub(super) fn is_known(&self, path: &str, found: &[u8]) -> bool {
        let found = hash(found);
        [&self.source, &self.other].into_iter().flatten().any(|source| source.files.get(path) == Some(&found))
    }

    /// Whether all that was fetched last was written.
    pub(super) fn is_whole(&self) -> bool {
        self.other.is_none()
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// Whether the document is as it was fetched.
    pub fn is_untouched(&self) -> bool {
        let kept = self.text.as_ref().map(|text| hash(text.as_bytes()));
        self.source.as_ref().is_some_and(|source| kept.as_ref() == Some(&source.sha256))
    }

    /// What a server is asked not to send again: the state that is kept, if it is at this address.
    pub(super) fn conditions(&self, address: &Address) -> Option<(Option<&str>, Option<&str>)> {
        let source = self.source.as_ref().filter(|source| source.url == address.shown())?;
        // Of a run that was stopped, files may be missing.
        let source = self.is_whole().then_some(source)?;
        let conditions = (source.etag.as_deref(), source.last_modified.as_deref());
        let known = conditions.0.is_some() || conditions.1.is_some();
        (known && self.is_untouched()).then_some(conditions)
    }
}
