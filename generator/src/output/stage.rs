//! Builds the new tree beside the old one. Not how it takes its place.

use super::write::{Place, Plan};
use super::{WriteError, path, record, tree};
use std::fs;
use std::path::{Path, PathBuf};

/// Stands in the new tree from the moment when it is complete until everything of the old tree was moved over.
pub(super) const MARKER: &str = ".clientsmith/unfinished";

/// Builds the new tree in `place.next`: unchanged files and the user's own ones are linked from the old tree,
/// changed ones are written. Cache folders (`target`) stay in the old tree; `swap::settle` moves them.
pub(super) fn build(place: &Place, plan: &Plan<'_>) -> Result<(), WriteError> {
    let next = &place.next;
    fs::create_dir(next).map_err(WriteError::io(next, "make"))?;
    let replaces = place.out.is_dir();
    if replaces {
        carry_over(place, plan)?;
    }
    for path in &plan.changed {
        tree::put(&path::below(next, path), plan.text(path))?;
    }
    tree::put(&path::below(next, record::PATH), &plan.record)?;
    if replaces {
        tree::put(&path::below(next, MARKER), "")?;
    }
    Ok(())
}

fn carry_over(place: &Place, plan: &Plan<'_>) -> Result<(), WriteError> {
    copy_permissions(&place.out, &place.next)?;
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in tree::children(&place.out, &folder)? {
            let (from, to) = (place.out.join(&entry.path), place.next.join(&entry.path));
            let key = entry.key.as_deref();
            if entry.kind.is_dir() {
                if tree::is_cache(&from) && !key.is_some_and(|key| holds_output(plan, key)) {
                    continue;
                }
                // A folder that held nothing but removed files goes with them.
                if !key.is_some_and(|key| is_emptied(place, plan, key)) {
                    fs::create_dir(&to).map_err(WriteError::io(&to, "make"))?;
                    copy_permissions(&from, &to)?;
                    folders.push(entry.path);
                }
            } else if !key.is_some_and(|key| is_replaced(plan, key)) {
                tree::carry(&from, &to, entry.kind).map_err(WriteError::io(&from, "carry over"))?;
            }
        }
    }
    Ok(())
}

/// Whether a file of the old tree has no place in the new one, or one that is written anew.
fn is_replaced(plan: &Plan<'_>, key: &str) -> bool {
    plan.changed.contains(key) || plan.removed.contains(key) || key == record::PATH || key == MARKER
}

fn holds_output(plan: &Plan<'_>, folder: &str) -> bool {
    plan.files.0.keys().chain(&plan.removed).chain(&plan.changed).any(|path| is_below(path, folder))
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether every file in a folder is one that is removed, and there is at least one.
fn is_emptied(place: &Place, plan: &Plan<'_>, folder: &str) -> bool {
    let concerned = plan.removed.iter().any(|path| is_below(path, folder));
    concerned && only_removed(&place.out, plan, Path::new(folder))
}

fn only_removed(out: &Path, plan: &Plan<'_>, folder: &Path) -> bool {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = tree::children(out, &folder) else { return false };
        for entry in entries {
            let removed = entry.key.as_deref().is_some_and(|key| plan.removed.contains(key));
            match (entry.kind.is_dir(), removed) {
                (true, _) => folders.push(entry.path),
                (false, true) => {}
                (false, false) => return false,
            }
        }
    }
    true
}

fn copy_permissions(from: &Path, to: &Path) -> Result<(), WriteError> {
    let permissions = fs::metadata(from).map_err(WriteError::io(from, "look at"))?.permissions();
    fs::set_permissions(to, permissions).map_err(WriteError::io(to, "set the permissions of"))
}
