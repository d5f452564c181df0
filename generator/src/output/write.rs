//! Brings an output folder up to date, whole or not at all. Not what differs: that is `compare`.

use super::compare::{against, check_paths};
use super::record::{self, Record};
use super::shared::{self, Joined};
use super::{Batch, Difference, Files, WriteError, in_place, lock, path, swap};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a run did to an output folder; paths relative to it, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Written anew.
    pub written: Vec<String>,
    /// Removed: written by the last run and no longer part of the output.
    pub removed: Vec<String>,
    /// How many files were right already and stayed untouched.
    pub unchanged: usize,
}

/// What is to be done to an output folder.
pub(super) struct Plan<'f> {
    /// All files of the new output, as they were generated.
    pub files: &'f Files,
    /// Those of them that users write as well, joined with what is theirs.
    joined: BTreeMap<String, Joined>,
    /// Files of the user that change along with them.
    beside: &'f BTreeMap<String, String>,
    /// Those of them that are written.
    pub changed: BTreeSet<String>,
    /// Files of the last run that go.
    pub removed: BTreeSet<String>,
    /// The record of the new output.
    pub record: String,
}

/// An output folder and the names beside it that a run uses.
pub(super) struct Place {
    /// The folder itself, links resolved.
    pub out: PathBuf,
    /// The new tree while it is built; after the swap, the old one until it is removed.
    pub next: PathBuf,
    /// The old tree where two folders cannot be exchanged in one step.
    pub old: PathBuf,
    parent: PathBuf,
}

/// Writes `files` into the folder `out`, which is made where it is missing.
///
/// Unchanged files are not touched. Files of the last run (`.clientsmith/record.json`) that are no longer part of
/// the output are removed; files that clientsmith did not write stay. The new tree is built beside the old one
/// and takes its place in one step, so that a run that is killed leaves one of the two, whole; the next run
/// cleans up behind it. Only where the folder cannot be replaced (it is the current folder or a mount point) the
/// files are renamed into it one by one, and a run that was killed on the way is completed by the next.
///
/// # Errors
/// [`WriteError::Refused`] for files that were edited or that clientsmith did not write, unless `overwrite`;
/// [`WriteError::Unsafe`] for a path that would leave the folder; [`WriteError::Io`].
pub fn write(out: &Path, files: &Files, overwrite: bool) -> Result<Written, WriteError> {
    write_batch(out, &Batch { files, overwrite, version: None, beside: &BTreeMap::new() })
}

/// Writes a batch into the folder `out`; see [`write()`], which has nothing but files.
///
/// # Errors
/// As [`write()`] has them.
pub fn write_batch(out: &Path, batch: &Batch<'_>) -> Result<Written, WriteError> {
    run(out, batch, false)
}

/// What [`write_batch`] would do. Writes nothing.
///
/// # Errors
/// As [`write()`] has them.
pub fn try_batch(out: &Path, batch: &Batch<'_>) -> Result<Written, WriteError> {
    run(out, batch, true)
}

/// Ends what a run began that was killed; touches nothing where there was none.
///
/// # Errors
/// [`WriteError::Io`].
pub fn settle(out: &Path) -> Result<(), WriteError> {
    if !out.parent().is_none_or(|parent| parent.as_os_str().is_empty() || parent.is_dir()) {
        return Ok(());
    }
    let place = Place::of(out)?;
    let _lock = lock::hold(&place.parent);
    swap::settle(&place)?;
    in_place::settle(&place.out)
}

fn run(out: &Path, batch: &Batch<'_>, dry: bool) -> Result<Written, WriteError> {
    let all = batch.files.0.iter().chain(batch.beside).map(|(path, text)| (path.clone(), text.clone()));
    check_paths(&Files(all.collect()))?;
    let files = &shared::complete(batch.files);
    if dry {
        return Ok(Plan::of(out, batch, files)?.done());
    }
    let place = Place::of(out)?;
    let _lock = lock::hold(&place.parent);
    swap::settle(&place)?;
    in_place::settle(&place.out)?;

    let plan = Plan::of(&place.out, batch, files)?;
    let kept = fs::read_to_string(path::below(&place.out, record::PATH)).ok();
    if !plan.is_empty() || kept.as_ref() != Some(&plan.record) {
        let swapped = !place.is_current() && swap::apply(&place, &plan)?;
        if !swapped {
            in_place::apply(&place.out, &plan)?;
        }
    }
    Ok(plan.done())
}

impl<'f> Plan<'f> {
    fn of(out: &Path, batch: &Batch<'f>, files: &'f Files) -> Result<Self, WriteError> {
        let known = Record::read(out);
        let joined = shared::join(out, files, &known, batch.version);
        let difference = against(out, files, &known, &joined)?;
        match difference.refusal(batch.overwrite) {
            Some(refusal) => Err(WriteError::Refused(refusal)),
            None => Ok(Plan::new(files, joined, batch.beside, out, difference)),
        }
    }

    fn new(
        files: &'f Files,
        joined: BTreeMap<String, Joined>,
        beside: &'f BTreeMap<String, String>,
        out: &Path,
        difference: Difference,
    ) -> Self {
        let Difference { missing, stale, extra, edited, foreign, blocked: _ } = difference;
        let all = missing.into_iter().chain(stale).chain(extra).chain(edited).chain(foreign);
        let (mut changed, removed): (BTreeSet<_>, _) = all.partition(|path| files.0.contains_key(path));
        let differs = |path: &&String| shared::read(out, path).as_ref() != Some(&beside[*path]);
        changed.extend(beside.keys().filter(differs).cloned());
        Plan { files, joined, beside, changed, removed, record: Record::of(files).text() }
    }

    /// The text of a file that is written.
    pub fn text(&self, path: &str) -> &str {
        let joined = self.joined.get(path).map(|joined| &joined.text);
        joined.or_else(|| self.beside.get(path)).unwrap_or_else(|| &self.files.0[path])
    }

    fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }

    fn done(self) -> Written {
        let unchanged =
            self.files.0.keys().filter(|path| *path != shared::BASE && !self.changed.contains(*path)).count();
        Written {
            written: self.changed.into_iter().filter(|path| path != shared::BASE).collect(),
            removed: self.removed.into_iter().collect(),
            unchanged,
        }
    }
}

impl Place {
    fn of(out: &Path) -> Result<Self, WriteError> {
        let out = resolve(out)?;
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            let refuse = io::Error::other("it is the root of the file system");
            return Err(WriteError::io(&out, "write into")(refuse));
        };
        let beside = |what: &str| {
            let mut beside = std::ffi::OsString::from(".");
            beside.push(name);
            beside.push(".clientsmith-");
            beside.push(what);
            parent.join(beside)
        };
        Ok(Place { next: beside("next"), old: beside("old"), parent: parent.to_owned(), out })
    }

    /// Whether this process stands in the folder: replacing it would pull it away from under the user's shell.
    fn is_current(&self) -> bool {
        let current = std::env::current_dir().and_then(fs::canonicalize);
        current.is_ok_and(|current| current.starts_with(&self.out))
    }
}

/// The folder with links resolved; where it is missing, its parent is made and resolved.
fn resolve(out: &Path) -> Result<PathBuf, WriteError> {
    match fs::canonicalize(out) {
        Ok(real) if real.is_dir() => return Ok(real),
        Ok(_) => {
            return Err(WriteError::io(out, "write into")(io::Error::from(io::ErrorKind::NotADirectory)));
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(WriteError::io(out, "open")(error));
        }
        Err(_) if fs::symlink_metadata(out).is_ok() => {
            return Err(WriteError::io(out, "open")(io::Error::other("it is a link that leads nowhere")));
        }
        Err(_) => {}
    }
    let absolute = std::path::absolute(out).map_err(WriteError::io(out, "find"))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(WriteError::io(out, "write into")(io::Error::other(
            "it does not end in a folder's name",
        )));
    };
    fs::create_dir_all(parent).map_err(WriteError::io(parent, "make"))?;
    Ok(fs::canonicalize(parent).map_err(WriteError::io(parent, "open"))?.join(name))
}
