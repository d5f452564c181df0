//! What is up to date is not touched.

use crate::project::{Project, TWO};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

fn times(folder: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        found.insert(path.clone(), fs::metadata(&path).and_then(|one| one.modified()).expect("a time"));
        if path.is_dir() {
            times(&path, found);
        }
    }
}

/// Cargo would build everything anew, and editors would load it.
#[test]
fn an_unchanged_document_touches_no_file_and_no_folder() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    project.run(&["generate"]).expect(0);
    let seen = || {
        let mut found = BTreeMap::new();
        times(&project.path().join("generated"), &mut found);
        found
    };
    let before = seen();
    assert!(before.len() > 20, "{before:?}");
    // A clock may be as coarse as that.
    std::thread::sleep(std::time::Duration::from_millis(20));
    for arguments in [&["generate"][..], &["generate", "--force"], &["generate", "--check"]] {
        project.run(arguments).expect(0);
        assert_eq!(seen(), before, "{arguments:?}");
    }
}
