//! What an update writes outside of the client's folder: the document with its files and facts. It waits inside the
//! folder, comes there by the same step as the new client, and is then put where it belongs. Not what is in it.

use super::{WriteError, path, tree, write_single};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where it waits, below the client's folder.
const FOLDER: &str = ".clientsmith/pending";

/// The files to write along with a client, by their paths below its folder, for files by their paths below `home`, the
/// folder of the document. They are put in place in the order of their names.
///
/// # Errors
/// [`WriteError::Unsafe`] for one that is not below `home`.
pub fn pending<'f>(
    files: impl IntoIterator<Item = (&'f Path, &'f str)>,
    home: &Path,
) -> Result<BTreeMap<String, String>, WriteError> {
    let mut staged = BTreeMap::new();
    for (at, text) in files {
        let parts =
            at.strip_prefix(home).ok().map(|below| below.components().map(|part| part.as_os_str().to_str()));
        let name = parts.and_then(|parts| Some(parts.collect::<Option<Vec<_>>>()?.join("/")));
        let Some(name) = name.filter(|name| path::fault(name).is_none()) else {
            let path = at.display().to_string();
            return Err(WriteError::Unsafe { path, why: "it is not beside the document" });
        };
        staged.insert(format!("{FOLDER}/{name}"), text.to_owned());
    }
    Ok(staged)
}

/// Puts in place what an update left waiting, this one or one that was killed: files below `home`, the folder of the
/// document. Tells whether there was anything.
///
/// # Errors
/// [`WriteError::Io`]; what is left waits on.
pub fn settle_pending(out: &Path, home: &Path) -> Result<bool, WriteError> {
    let waiting = out.join(FOLDER);
    if !waiting.symlink_metadata().is_ok_and(|there| there.is_dir()) {
        return Ok(false);
    }
    let mut files = list(&waiting)?;
    files.sort();
    for path in files {
        let from = path::below(&waiting, &path);
        let text = fs::read_to_string(&from).map_err(WriteError::io(&from, "read"))?;
        write_single(&path::below(home, &path), &text)?;
    }
    fs::remove_dir_all(&waiting).map_err(WriteError::io(&waiting, "remove"))?;
    Ok(true)
}

/// Files below a folder by their paths, links left out: the folder may have been filled by anybody.
fn list(root: &Path) -> Result<Vec<String>, WriteError> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in tree::children(root, &folder)? {
            match (entry.kind.is_dir(), entry.kind.is_file()) {
                (true, _) => folders.push(entry.path),
                (_, true) => files.extend(entry.key.filter(|key| path::fault(key).is_none())),
                _ => {}
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_put_in_place_once() {
        let around = tempfile::tempdir().expect("a folder");
        let (home, out) = (around.path().join("specs"), around.path().join("out"));
        let paths = [home.join("api.json"), home.join("parts/pet.yaml")];
        let files =
            pending([(paths[0].as_path(), "new"), (paths[1].as_path(), "pet")], &home).expect("below it");
        assert!(!settle_pending(&out, &home).expect("nothing"));
        for (path, text) in files {
            write_single(&out.join(path), &text).expect("staged");
        }
        assert!(!home.exists());
        assert!(settle_pending(&out, &home).expect("settled"));
        assert_eq!(fs::read_to_string(&paths[0]).expect("a text"), "new");
        assert_eq!(fs::read_to_string(&paths[1]).expect("a text"), "pet");
        assert!(!settle_pending(&out, &home).expect("nothing more"));
    }

    #[test]
    fn nothing_leaves_the_folder_of_the_document() {
        for path in ["/etc/x", "specs/../x", "specs"] {
            assert!(pending([(Path::new(path), "")], Path::new("specs")).is_err(), "{path}");
        }
    }
}
