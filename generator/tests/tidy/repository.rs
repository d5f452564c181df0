//! The files of the repository as they lie on the disk. Not what may be in them.

use std::fs;
use std::path::{Path, PathBuf};

/// One text file.
pub struct File {
    /// Path below the repository's root, `/` between folders.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator lies in the repository").to_owned()
}

/// Text files at or below a path, sorted. Build folders, version control and binary files are left out.
pub fn files(below: &str) -> Vec<File> {
    let root = root();
    let mut found = Vec::new();
    let mut todo = vec![root.join(below)];
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let entries = entries.map(|entry| entry.expect("an entry of a folder").path());
            todo.extend(entries.filter(|entry| !is_left_out(entry)));
        } else if let Ok(text) = fs::read_to_string(&path) {
            let inner = path.strip_prefix(&root).expect("below the root");
            let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
            found.push(File { path: parts.join("/"), text });
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "no file at {below}: the rule looks at nothing");
    found
}

/// Rust files at or below several paths.
pub fn rust(below: &[&str]) -> Vec<File> {
    below.iter().flat_map(|one| files(one)).filter(|file| file.path.ends_with(".rs")).collect()
}

fn is_left_out(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == ".git" || name == "target")
        || path.join("CACHEDIR.TAG").exists()
}
