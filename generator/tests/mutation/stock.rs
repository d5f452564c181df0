//! The documents that are mutated: those of the repository, and of a corpus where one is named. Not how.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a document: this is a build for tests, and a small document has all that a large one has.
const LARGEST: u64 = 60_000;

/// One document, as bytes and as a tree.
pub struct Document {
    pub path: PathBuf,
    pub text: String,
    pub tree: Value,
}

/// All of them, in an order that does not depend on the machine.
pub fn documents() -> Vec<Document> {
    // Of the generator here, of `fuzz` there: both are beside each other.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders =
        ["tests/cases", "tests/lower", "tests/names", "examples"].map(|one| format!("generator/{one}"));
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    open.push(root.join("specs"));
    open.extend(std::env::var_os("CLIENTSMITH_CORPUS").map(PathBuf::from));
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let named = path.extension().is_some_and(|one| one == "yaml" || one == "json" || one == "yml");
            if path.is_dir() {
                open.push(path);
            } else if named && entry.metadata().is_ok_and(|file| file.len() < LARGEST) {
                let Ok(text) = fs::read_to_string(&path) else { continue };
                if let Ok(tree @ Value::Object(_)) = serde_yaml::from_str(&text) {
                    found.push(Document { path, text, tree });
                }
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() >= 10, "documents went missing");
    found
}
