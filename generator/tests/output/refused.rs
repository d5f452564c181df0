//! What is refused, and that nothing is changed then.

use crate::folder::{Folder, files};
use clientsmith::output::{WriteError, compare, write};
use std::fs;

#[test]
fn edits_and_other_peoples_files_are_refused_unless_forced() {
    let folder = Folder::new();
    write(&folder.out(), &files([("a.rs", "1"), ("b.rs", "1"), ("gone.rs", "1")]), false).expect("first");
    folder.put("a.rs", "edited");
    folder.put("gone.rs", "edited");
    folder.put("c.rs", "mine");
    let before = folder.tree();
    let next = files([("a.rs", "2"), ("b.rs", "2"), ("c.rs", "2")]);

    let refusal = match write(&folder.out(), &next, false) {
        Err(WriteError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal.edited, ["a.rs", "gone.rs"]);
    assert_eq!(refusal.foreign, ["c.rs"]);
    let said = WriteError::Refused(refusal).to_string();
    assert!(said.contains("`a.rs`: edited since it was written"), "{said}");
    assert_eq!(folder.tree(), before, "nothing was written");

    write(&folder.out(), &next, true).expect("forced");
    assert_eq!(folder.tree(), next.0);
}

#[test]
fn an_edit_that_says_what_would_be_written_is_none() {
    let folder = Folder::new();
    write(&folder.out(), &files([("a.rs", "1")]), false).expect("first");
    folder.put("a.rs", "2");
    write(&folder.out(), &files([("a.rs", "2")]), false).expect("nothing is lost");
    assert!(compare(&folder.out(), &files([("a.rs", "2")])).expect("compared").is_empty());
}

#[test]
fn a_record_that_cannot_be_read_counts_as_none() {
    let folder = Folder::new();
    write(&folder.out(), &files([("a.rs", "1")]), false).expect("first");
    folder.put(".clientsmith/record.json", "{");
    assert!(matches!(write(&folder.out(), &files([("a.rs", "2")]), false), Err(WriteError::Refused(_))));
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let folder = Folder::new();
    for path in ["../x", "/x", "a/../../x", ".git/config", ".clientsmith/record.json", "a\\..\\x"] {
        let result = write(&folder.out(), &files([(path, "1")]), true);
        assert!(matches!(result, Err(WriteError::Unsafe { .. })), "{path}: {result:?}");
    }
    for pair in [["a.rs", "A.rs"], ["a", "a/b"]] {
        let result = write(&folder.out(), &files(pair.map(|path| (path, "1"))), true);
        assert!(matches!(result, Err(WriteError::Unsafe { .. })), "{pair:?}: {result:?}");
    }
    assert!(folder.beside().is_empty());
}

#[test]
fn a_record_with_paths_that_leave_the_folder_removes_nothing_there() {
    let folder = Folder::new();
    folder.put("x", "1");
    fs::write(folder.out().join("../outside"), "abc").unwrap();
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    folder.put(".clientsmith/record.json", &format!(r#"{{"format":1,"files":{{"../outside":"{hash}"}}}}"#));
    write(&folder.out(), &files([("a.rs", "1")]), true).expect("written");
    assert_eq!(folder.beside(), ["out", "outside"]);
}

#[cfg(unix)]
#[test]
fn links_are_never_followed_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    for (link, path) in [("src", "src/lib.rs"), ("lib.rs", "lib.rs"), (".clientsmith", "lib.rs")] {
        let folder = Folder::new();
        let elsewhere = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.out()).unwrap();
        symlink(elsewhere.path(), folder.out().join(link)).unwrap();
        let result = write(&folder.out(), &files([(path, "1")]), true);
        match result {
            Err(WriteError::Refused(refusal)) => assert_eq!(refusal.blocked, [link]),
            other => panic!("{link}: {other:?}"),
        }
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_is_refused_even_when_forced() {
    let folder = Folder::new();
    folder.put("a.rs/inner", "mine");
    let result = write(&folder.out(), &files([("a.rs", "1")]), true);
    assert!(matches!(result, Err(WriteError::Refused(_))), "{result:?}");
    assert_eq!(folder.text("a.rs/inner").as_deref(), Some("mine"));
}

#[test]
fn a_file_in_the_place_of_the_folder_is_an_error() {
    let folder = Folder::new();
    fs::write(folder.out(), "a file").unwrap();
    assert!(matches!(write(&folder.out(), &files([("a.rs", "1")]), true), Err(WriteError::Io { .. })));
    assert_eq!(fs::read_to_string(folder.out()).unwrap(), "a file");
}
