//! Renames new files into a folder that cannot be replaced. Not the usual way: that is `swap`.

use super::write::Plan;
use super::{WriteError, path, record, tree};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the new files wait, below the output folder.
const STAGE: &str = ".clientsmith/next";
/// The journal: there as soon as all new files are.
const JOURNAL: &str = ".clientsmith/next/journal.json";

/// What is left to do; every step may be done twice.
#[derive(Serialize, Deserialize)]
struct Journal {
    write: Vec<String>,
    remove: Vec<String>,
}

/// Writes all new files aside, then the journal, then does what it says. A run killed before the journal is there
/// changed nothing; one killed after it is completed by the next.
pub(super) fn apply(out: &Path, plan: &Plan<'_>) -> Result<(), WriteError> {
    let journal = Journal {
        write: plan.changed.iter().cloned().chain([record::PATH.to_owned()]).collect(),
        remove: plan.removed.iter().cloned().collect(),
    };
    for path in &plan.changed {
        tree::put(&staged(out, path), plan.text(path))?;
    }
    tree::put(&staged(out, record::PATH), &plan.record)?;
    let text = serde_json::to_string(&journal).expect("invariant: a journal is lists of text");
    let (draft, at) = (path::below(out, STAGE).join("journal.draft"), path::below(out, JOURNAL));
    tree::put(&draft, &text)?;
    fs::rename(&draft, &at).map_err(WriteError::io(&at, "write"))?;
    settle(out)
}

/// Does what the journal says, if there is one, and clears the stage.
pub(super) fn settle(out: &Path) -> Result<(), WriteError> {
    let journal = fs::read(path::below(out, JOURNAL)).unwrap_or_default();
    if let Ok(Journal { write, remove }) = serde_json::from_slice(&journal) {
        // The journal lies in a folder that anybody may have filled: its paths are checked like any others.
        let fine = |path: &&String| path::fault(path).is_none() && !under_link(out, path);
        for path in remove.iter().filter(fine) {
            take_away(out, path)?;
        }
        for path in write.iter().filter(fine) {
            let (from, to) = (staged(out, path), path::below(out, path));
            if from.is_file() {
                let parent = to.parent().unwrap_or(out);
                fs::create_dir_all(parent).map_err(WriteError::io(parent, "make"))?;
                fs::rename(&from, &to).map_err(WriteError::io(&to, "write"))?;
            }
        }
    }
    tree::discard(&path::below(out, STAGE));
    Ok(())
}

fn staged(out: &Path, path: &str) -> PathBuf {
    path::below(&path::below(out, STAGE).join("files"), path)
}

fn under_link(out: &Path, path: &str) -> bool {
    path::parents(path).any(|parent| path::below(out, parent).is_symlink())
}

/// Removes a file and the folders that it leaves empty.
fn take_away(out: &Path, path: &str) -> Result<(), WriteError> {
    let at = path::below(out, path);
    match fs::remove_file(&at) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Err(WriteError::io(&at, "remove")(error));
        }
        _ => {}
    }
    let parents: Vec<_> = path::parents(path).collect();
    for parent in parents.iter().rev() {
        // Fails on a folder that is not empty, which ends it.
        if fs::remove_dir(path::below(out, parent)).is_err() {
            break;
        }
    }
    Ok(())
}
