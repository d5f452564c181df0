//! A temporary output folder with its surroundings. Not a test.

use clientsmith::output::Files;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// An output folder `out` in a temporary folder.
pub struct Folder {
    around: tempfile::TempDir,
}

impl Folder {
    pub fn new() -> Self {
        Folder { around: tempfile::tempdir().expect("a temporary folder") }
    }

    pub fn out(&self) -> PathBuf {
        self.around.path().join("out")
    }

    /// Names beside the output folder, itself included.
    pub fn beside(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.around.path())
            .expect("the temporary folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a text"))
            .collect();
        names.sort();
        names
    }

    pub fn put(&self, path: &str, text: &str) {
        let at = self.out().join(path);
        fs::create_dir_all(at.parent().expect("a parent")).expect("folders");
        fs::write(at, text).expect("a file");
    }

    pub fn text(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.out().join(path)).ok()
    }

    pub fn tree(&self) -> BTreeMap<String, String> {
        tree(&self.out())
    }
}

/// Every file below a folder with its text, the generator's own ones left out.
pub fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
            if !name.starts_with(".clientsmith/") {
                found.insert(name, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

pub fn files<const N: usize>(files: [(&str, &str); N]) -> Files {
    Files(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into())
}
