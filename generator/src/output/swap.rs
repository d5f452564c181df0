//! Puts the new tree in the old one's place in one step, and cleans up, also behind a run that was killed.
//! Not what is in the trees.

use super::record::{self, Record};
use super::stage::{self, MARKER};
use super::write::{Place, Plan};
use super::{WriteError, path, tree};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Replaces the output folder. `false` means that this folder cannot be replaced, and that it is as it was.
///
/// What is there at each moment, `next` being built beside `out`:
/// 1. `out` is old, `next` is incomplete or complete: a killed run is undone by discarding `next`.
/// 2. One rename exchanges the two (`renameat2` with `RENAME_EXCHANGE`, `renamex_np` with `RENAME_SWAP`). `out` is
///    new and has the marker: `settle` moves over what belongs to the user and was not linked, then discards.
/// 3. Where the exchange is not to be had: `out` becomes `old`, then `next` becomes `out`. Between the two `out` is
///    missing; `settle` completes that.
pub(super) fn apply(place: &Place, plan: &Plan<'_>) -> Result<bool, WriteError> {
    let swapped = stage::build(place, plan).is_ok() && swap(place).is_ok();
    if !swapped {
        tree::discard(&place.next);
        return Ok(false);
    }
    settle(place)?;
    Ok(true)
}

fn swap(place: &Place) -> io::Result<()> {
    let Place { out, next, old, .. } = place;
    if !out.exists() {
        return fs::rename(next, out);
    }
    if exchange(next, out).is_ok() {
        return Ok(());
    }
    fs::rename(out, old)?;
    fs::rename(next, out).inspect_err(|_| {
        // Back to where we were; should that fail as well, the next run's `settle` does it.
        let _ = fs::rename(old, out);
    })
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}

/// Ends what a run began, this one or one that was killed: see [`apply`] for what may be found.
pub(super) fn settle(place: &Place) -> Result<(), WriteError> {
    let Place { out, next, old, .. } = place;
    if !out.exists() && old.is_dir() {
        let complete = path::below(next, MARKER).exists();
        let from = if complete { next } else { old };
        fs::rename(from, out).map_err(WriteError::io(out, "restore"))?;
    }
    let marker = path::below(out, MARKER);
    if marker.exists() {
        // After an exchange the old tree is called `next`. From here on it has that name in any case: an old tree
        // that was moved over is never mistaken for one that was not.
        if old.is_dir() {
            tree::discard(next);
            fs::rename(old, next).map_err(WriteError::io(old, "rename"))?;
        }
        if next.is_dir() {
            move_over(next, out)?;
        }
        fs::remove_file(&marker).map_err(WriteError::io(&marker, "remove"))?;
    } else if old.is_dir() {
        // Somebody made the folder again after a run was killed between two renames.
        move_over(old, out)?;
        tree::discard(old);
    }
    tree::discard(next);
    Ok(())
}

/// Moves from the old tree what belongs to the user and is not in the new one: caches, and whatever was made or
/// replaced while the new tree was built.
fn move_over(old: &Path, out: &Path) -> Result<(), WriteError> {
    let mut ours: BTreeSet<String> = Record::read(old).files.into_keys().collect();
    ours.extend(Record::read(out).files.into_keys());
    ours.extend([record::PATH.to_owned(), MARKER.to_owned()]);
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in tree::children(old, &folder)? {
            let (from, to) = (old.join(&entry.path), out.join(&entry.path));
            if entry.kind.is_dir() {
                let key = entry.key.as_deref();
                let has_ours = key.is_some_and(|key| ours.iter().any(|path| below(path, key)));
                if has_ours || to.is_dir() {
                    folders.push(entry.path);
                } else {
                    rename(&from, &to)?;
                }
            } else if !entry.key.is_some_and(|key| ours.contains(&key)) && is_newer(&from, &to)? {
                rename(&from, &to)?;
            }
        }
    }
    Ok(())
}

fn below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether the old tree's file is missing in the new one, or was replaced since it was carried over.
fn is_newer(old: &Path, new: &Path) -> Result<bool, WriteError> {
    let old = fs::symlink_metadata(old).map_err(WriteError::io(old, "look at"))?;
    let Ok(new) = fs::symlink_metadata(new) else { return Ok(true) };
    let both = old.modified().ok().zip(new.modified().ok());
    Ok(!old.is_symlink() && !tree::same_file(&old, &new) && both.is_some_and(|(old, new)| old > new))
}

fn rename(from: &Path, to: &Path) -> Result<(), WriteError> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).map_err(WriteError::io(parent, "make"))?;
    }
    fs::rename(from, to).map_err(WriteError::io(to, "move over"))
}
