//! What is written, and what is left alone.

use crate::folder::{Folder, files};
use clientsmith::output::{compare, write};
use std::fs;
use std::time::{Duration, SystemTime};

#[test]
fn files_are_written_below_a_folder_that_is_made() {
    let folder = Folder::new();
    let files = files([("Cargo.toml", "[package]\n"), ("src/api/pets.rs", "// pets\n")]);
    let written = write(&folder.out(), &files, false).expect("written");
    assert_eq!(written.written, ["Cargo.toml", "src/api/pets.rs"]);
    assert_eq!(folder.tree(), files.0);
    assert!(compare(&folder.out(), &files).expect("compared").is_empty());
    assert_eq!(folder.beside(), ["out"]);
}

#[test]
fn unchanged_files_keep_their_time_and_removed_ones_go_with_their_folder() {
    let folder = Folder::new();
    write(&folder.out(), &files([("a.rs", "1"), ("b.rs", "1"), ("old/deep/c.rs", "1")]), false)
        .expect("first");
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(folder.out().join("a.rs")).unwrap().set_modified(then).unwrap();

    let next = files([("a.rs", "1"), ("b.rs", "2")]);
    let written = write(&folder.out(), &next, false).expect("second");
    assert_eq!(
        (written.written, written.removed),
        (vec!["b.rs".to_owned()], vec!["old/deep/c.rs".to_owned()])
    );
    assert_eq!(written.unchanged, 1);
    assert_eq!(folder.tree(), next.0);
    assert!(!folder.out().join("old").exists());
    assert_eq!(fs::metadata(folder.out().join("a.rs")).unwrap().modified().unwrap(), then);
}

#[test]
fn a_run_that_changes_nothing_touches_nothing() {
    let folder = Folder::new();
    let files = files([("a.rs", "1")]);
    write(&folder.out(), &files, false).expect("first");
    let before = fs::metadata(folder.out()).unwrap().modified().unwrap();
    let written = write(&folder.out(), &files, false).expect("second");
    assert_eq!((written.written.len(), written.removed.len(), written.unchanged), (0, 0, 1));
    assert_eq!(fs::metadata(folder.out()).unwrap().modified().unwrap(), before);
}

#[test]
fn what_the_user_put_there_stays() {
    let folder = Folder::new();
    write(&folder.out(), &files([("src/lib.rs", "1"), ("src/gone.rs", "1")]), false).expect("first");
    folder.put("Cargo.lock", "locked");
    folder.put("src/notes.md", "mine");
    folder.put("target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
    folder.put("target/debug/deep/object", "cached");
    fs::create_dir(folder.out().join("empty")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("Cargo.lock", folder.out().join("link")).unwrap();

    write(&folder.out(), &files([("src/lib.rs", "2")]), false).expect("second");
    assert_eq!(folder.text("src/lib.rs").as_deref(), Some("2"));
    assert_eq!(folder.text("src/gone.rs"), None);
    assert_eq!(folder.text("Cargo.lock").as_deref(), Some("locked"));
    assert_eq!(folder.text("src/notes.md").as_deref(), Some("mine"));
    assert_eq!(folder.text("target/debug/deep/object").as_deref(), Some("cached"));
    assert!(folder.out().join("empty").is_dir());
    #[cfg(unix)]
    assert_eq!(fs::read_link(folder.out().join("link")).unwrap().to_str(), Some("Cargo.lock"));
    assert_eq!(folder.beside(), ["out"]);
    assert!(!folder.out().join(".clientsmith/unfinished").exists());
}

#[test]
fn a_file_of_ours_makes_room_for_a_folder_and_back() {
    let folder = Folder::new();
    let (file, inner) = (files([("src/a", "1")]), files([("src/a/b", "1")]));
    write(&folder.out(), &file, false).expect("file");
    write(&folder.out(), &inner, false).expect("folder");
    assert_eq!(folder.tree(), inner.0);
}

#[test]
fn line_ends_of_a_check_out_are_no_edit() {
    let folder = Folder::new();
    write(&folder.out(), &files([("a.rs", "1\n2\n")]), false).expect("first");
    folder.put("a.rs", "1\r\n2\r\n");
    assert!(compare(&folder.out(), &files([("a.rs", "1\n2\n")])).expect("compared").is_empty());
    write(&folder.out(), &files([("a.rs", "3\n")]), false).expect("no edit is found");
}

#[test]
fn comparing_lists_what_is_missing_stale_extra_and_edited() {
    let folder = Folder::new();
    let first = files([("edited", "1"), ("extra", "1"), ("same", "1"), ("stale", "1")]);
    write(&folder.out(), &first, false).expect("first");
    folder.put("edited", "mine");
    folder.put("foreign", "mine");
    let next = files([("edited", "2"), ("foreign", "2"), ("missing", "2"), ("same", "1"), ("stale", "2")]);
    let difference = compare(&folder.out(), &next).expect("compared");
    assert_eq!(difference.missing, ["missing"]);
    assert_eq!(difference.stale, [".clientsmith/record.json", "stale"]);
    assert_eq!(difference.extra, ["extra"]);
    assert_eq!(difference.edited, ["edited"]);
    assert_eq!(difference.foreign, ["foreign"]);
    assert_eq!(folder.text("stale").as_deref(), Some("1"), "comparing writes nothing");
}
