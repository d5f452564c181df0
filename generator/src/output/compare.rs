//! What differs between files in memory and an output folder. Writes nothing.

use super::record::{self, Record};
use super::shared::{self, Joined};
use super::{Files, Refusal, WriteError, path};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// How an output folder differs from what belongs there; paths relative to it, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Not there.
    pub missing: Vec<String>,
    /// There as the last run wrote it, and out of date.
    pub stale: Vec<String>,
    /// Written by the last run, and no longer part of the output.
    pub extra: Vec<String>,
    /// Generated files that were edited since they were written.
    pub edited: Vec<String>,
    /// In the way, and not written by clientsmith.
    pub foreign: Vec<String>,
    /// Folders or links where a file or folder has to go.
    pub blocked: Vec<String>,
}

impl Difference {
    /// Whether the folder is as it should be.
    pub fn is_empty(&self) -> bool {
        self.sections().all(|(_, paths)| paths.is_empty())
    }

    /// Each kind of difference with the word shown for it.
    pub fn sections(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        [
            ("missing", &self.missing[..]),
            ("stale", &self.stale),
            ("extra", &self.extra),
            ("edited since it was written", &self.edited),
            ("not written by clientsmith", &self.foreign),
            ("not a file that can be replaced", &self.blocked),
        ]
        .into_iter()
    }

    /// What forbids writing.
    pub(super) fn refusal(&self, overwrite: bool) -> Option<Refusal> {
        let (edited, foreign) = match overwrite {
            true => (Vec::new(), Vec::new()),
            false => (self.edited.clone(), self.foreign.clone()),
        };
        let refusal = Refusal { edited, foreign, blocked: self.blocked.clone() };
        (refusal != Refusal::default()).then_some(refusal)
    }
}

/// Compares an output folder with the files that belong there, the record of the last run among them.
///
/// # Errors
/// [`WriteError::Unsafe`] when a path may not be written, [`WriteError::Io`] when something cannot be read.
pub fn compare(out: &Path, files: &Files) -> Result<Difference, WriteError> {
    check_paths(files)?;
    let known = Record::read(out);
    let files = &shared::complete(files);
    let mut difference = against(out, files, &known, &shared::join(out, files, &known, None))?;
    let text = Record::of(files).text();
    match fs::read(path::below(out, record::PATH)) {
        Ok(bytes) if record::unix_lines(&bytes) == text.as_bytes() => {}
        Ok(_) => difference.stale.push(record::PATH.to_owned()),
        Err(_) => difference.missing.push(record::PATH.to_owned()),
    }
    difference.missing.sort();
    difference.stale.sort();
    Ok(difference)
}

/// The comparison without the record itself.
pub(super) fn against(
    out: &Path,
    files: &Files,
    known: &Record,
    joined: &BTreeMap<String, Joined>,
) -> Result<Difference, WriteError> {
    let mut difference = Difference::default();
    let own = record::FOLDER;
    if kind(&path::below(out, own))?.is_some_and(|kind| !kind.is_dir()) {
        difference.blocked.push(own.to_owned());
    }
    for (path, text) in &files.0 {
        let list = match state(out, path)? {
            State::Absent => &mut difference.missing,
            State::File(_) if shared::is_once(path) => continue,
            State::File(bytes) if joined.contains_key(path) => {
                let joined = &joined[path];
                match (same_text(&bytes, &joined.text), joined.edited) {
                    (true, _) => continue,
                    (false, true) => &mut difference.edited,
                    (false, false) => &mut difference.stale,
                }
            }
            State::File(bytes) if same_text(&bytes, text) => continue,
            // It was read for this run: what was edited in it is in the output.
            State::File(_) if path == super::NAMES => &mut difference.stale,
            State::File(bytes) => match known.wrote(path, &bytes) {
                Some(true) => &mut difference.stale,
                Some(false) => &mut difference.edited,
                None => &mut difference.foreign,
            },
            // A file of ours may make room for a folder; anything else may not.
            State::UnderFile(parent) if known.files.contains_key(&parent) => &mut difference.missing,
            State::UnderFile(parent) | State::Other(parent) => {
                push_once(&mut difference.blocked, parent);
                continue;
            }
        };
        list.push(path.clone());
    }
    for path in known.files.keys().filter(|path| !files.0.contains_key(*path)) {
        if let State::File(bytes) = state(out, path)? {
            match known.wrote(path, &bytes) {
                Some(true) => difference.extra.push(path.clone()),
                Some(false) | None if path == super::NAMES => difference.extra.push(path.clone()),
                _ => difference.edited.push(path.clone()),
            }
        }
    }
    difference.edited.sort();
    Ok(difference)
}

/// Checks every path, and that all of them can stand beside each other on any file system.
pub(super) fn check_paths(files: &Files) -> Result<(), WriteError> {
    let mut folded = BTreeMap::new();
    for path in files.0.keys() {
        let why = match path::fault(path) {
            None if path == record::PATH => Some("it is where the record is kept"),
            None if folded.insert(path.to_lowercase(), path).is_some() => {
                Some("another path differs from it in case only")
            }
            None if path::parents(path).any(|parent| files.0.contains_key(parent)) => {
                Some("a file of the output stands where its folder has to be")
            }
            fault => fault,
        };
        if let Some(why) = why {
            return Err(WriteError::Unsafe { path: path.clone(), why });
        }
    }
    Ok(())
}

/// Whether a file has this text, line ends aside (see [`record::unix_lines`]).
pub(super) fn same_text(bytes: &[u8], text: &str) -> bool {
    bytes == text.as_bytes() || record::unix_lines(bytes) == text.as_bytes()
}

enum State {
    Absent,
    File(Vec<u8>),
    /// A folder above it is a file: its path.
    UnderFile(String),
    /// It is, or a folder above it is, a link or something else that is not replaced: its path.
    Other(String),
}

/// What is on the disk at a path, without following links below `out`.
fn state(out: &Path, path: &str) -> Result<State, WriteError> {
    for parent in path::parents(path) {
        match kind(&path::below(out, parent))? {
            None => return Ok(State::Absent),
            Some(kind) if kind.is_dir() => {}
            Some(kind) if kind.is_file() => return Ok(State::UnderFile(parent.to_owned())),
            Some(_) => return Ok(State::Other(parent.to_owned())),
        }
    }
    let at = path::below(out, path);
    match kind(&at)? {
        None => Ok(State::Absent),
        Some(kind) if kind.is_file() => fs::read(&at).map(State::File).map_err(WriteError::io(&at, "read")),
        Some(_) => Ok(State::Other(path.to_owned())),
    }
}

/// What is at a place, links not followed; `None` for nothing.
pub(super) fn kind(at: &Path) -> Result<Option<fs::FileType>, WriteError> {
    match fs::symlink_metadata(at) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(WriteError::io(at, "look at")(error)),
    }
}

fn push_once(list: &mut Vec<String>, path: String) {
    if !list.contains(&path) {
        list.push(path);
    }
}
