//! Files that users write as well: what they wrote stays, and what they did to the rest is seen.

use crate::folder::{Folder, files};
use clientsmith::output::{Batch, Files, WriteError, compare, edits, write, write_batch};
use std::collections::BTreeMap;

const MANIFEST: &str = "[package]\nname = \"pets\"\nversion = \"0.1.0\"\n\n[dependencies]\nrt = \"1\"\n";
const README: &str = "<!-- clientsmith:begin -->\n# pets\n<!-- clientsmith:end -->\n";

fn output(manifest: &str, readme: &str) -> Files {
    files([
        ("Cargo.toml", manifest),
        ("README.md", readme),
        ("src/lib.rs", "1"),
        ("src/ext.rs", "//! Yours.\n"),
    ])
}

fn refused(folder: &Folder, files: &Files) -> Vec<String> {
    match write(&folder.out(), files, false) {
        Err(WriteError::Refused(refusal)) => refusal.edited,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_users_add_survives_and_is_no_difference() {
    let folder = Folder::new();
    let first = output(MANIFEST, README);
    write(&folder.out(), &first, false).expect("first");
    folder.put("Cargo.toml", &format!("{MANIFEST}# For retries.\nfastrand = \"2\"\n"));
    folder.put("README.md", &format!("# Ours\n\n{README}\n## Support\n"));
    folder.put("src/ext.rs", "pub struct Mine;\n");
    assert!(compare(&folder.out(), &first).expect("compared").is_empty());
    let before = folder.tree();
    write(&folder.out(), &first, false).expect("the same again");
    assert_eq!(folder.tree(), before);

    let next = output(&MANIFEST.replace("rt = \"1\"", "rt = \"2\""), &README.replace("# pets", "# pets 2"));
    let stale = compare(&folder.out(), &next).expect("compared").stale;
    assert!(stale.contains(&"Cargo.toml".to_owned()) && stale.contains(&"README.md".to_owned()), "{stale:?}");
    write(&folder.out(), &next, false).expect("second");
    let manifest = folder.text("Cargo.toml").expect("a manifest");
    assert!(manifest.contains("rt = \"2\"\n# For retries.\nfastrand = \"2\"\n"), "{manifest}");
    let readme = folder.text("README.md").expect("a readme");
    assert_eq!(
        readme,
        "# Ours\n\n<!-- clientsmith:begin -->\n# pets 2\n<!-- clientsmith:end -->\n\n## Support\n"
    );
    assert_eq!(folder.text("src/ext.rs").as_deref(), Some("pub struct Mine;\n"));
    assert!(compare(&folder.out(), &next).expect("compared").is_empty());
}

#[test]
fn an_edit_of_the_generated_part_is_refused_and_forced_without_loss_of_the_rest() {
    let folder = Folder::new();
    write(&folder.out(), &output(MANIFEST, README), false).expect("first");
    folder.put("README.md", &format!("Mine.\n{}", README.replace("# pets", "# My pets")));
    folder.put("Cargo.toml", &MANIFEST.replace("rt = \"1\"", "rt = \"1.5\"\nown = \"1\""));
    let next = output(&MANIFEST.replace("rt = \"1\"", "rt = \"2\""), &README.replace("# pets", "# pets 2"));
    assert_eq!(refused(&folder, &next), ["Cargo.toml", "README.md"]);

    write(&folder.out(), &next, true).expect("forced");
    assert_eq!(folder.text("README.md"), Some(format!("Mine.\n{}", README.replace("# pets", "# pets 2"))));
    let manifest = folder.text("Cargo.toml").expect("a manifest");
    assert!(manifest.ends_with("rt = \"2\"\nown = \"1\"\n"), "{manifest}");
}

#[test]
fn a_readme_without_marks_and_a_dependency_taken_out_are_the_users_word() {
    let folder = Folder::new();
    let first = output(MANIFEST, README);
    write(&folder.out(), &first, false).expect("first");
    folder.put("README.md", "All mine.\n");
    folder.put("Cargo.toml", &MANIFEST.replace("rt = \"1\"\n", ""));
    let next = output(&MANIFEST.replace("pets", "cats"), &README.replace("# pets", "# pets 2"));
    write(&folder.out(), &next, false).expect("second");
    assert_eq!(folder.text("README.md").as_deref(), Some("All mine.\n"));
    let manifest = folder.text("Cargo.toml").expect("a manifest");
    assert!(manifest.contains("cats") && !manifest.contains("rt ="), "{manifest}");
}

#[test]
fn files_of_before_there_were_marks_are_replaced_if_nobody_edited_them() {
    let folder = Folder::new();
    write(&folder.out(), &files([("README.md", "# pets\n"), ("src/lib.rs", "1")]), false).expect("first");
    write(&folder.out(), &output(MANIFEST, README), false).expect("second");
    assert_eq!(folder.text("README.md").as_deref(), Some(README));

    // A base that nobody vouches for is none: then the file is as any that was edited.
    folder.put(".clientsmith/manifest.toml", "[package]\n");
    folder.put("Cargo.toml", &format!("{MANIFEST}own = \"1\"\n"));
    let next = output(&MANIFEST.replace("rt = \"1\"", "rt = \"2\""), README);
    assert!(refused(&folder, &next).contains(&"Cargo.toml".to_owned()));
}

#[test]
fn a_version_and_files_of_the_user_go_along_in_one_step() {
    let folder = Folder::new();
    let files = output(MANIFEST, README);
    write(&folder.out(), &files, false).expect("first");
    folder.put("CHANGELOG.md", "old\n");
    let beside = BTreeMap::from([("CHANGELOG.md".to_owned(), "new\n".to_owned())]);
    let batch = Batch { files: &files, overwrite: false, version: Some("0.2.0"), beside: &beside };
    let written = write_batch(&folder.out(), &batch).expect("written");
    assert_eq!(written.written, ["CHANGELOG.md", "Cargo.toml"]);
    assert_eq!(folder.text("Cargo.toml"), Some(MANIFEST.replace("0.1.0", "0.2.0")));
    assert_eq!(folder.text("CHANGELOG.md").as_deref(), Some("new\n"));
    // From here on the version is the crate's own, as if the user had raised it.
    write(&folder.out(), &files, false).expect("again");
    assert_eq!(folder.text("Cargo.toml"), Some(MANIFEST.replace("0.1.0", "0.2.0")));
    assert!(compare(&folder.out(), &files).expect("compared").is_empty());
}

#[test]
fn an_edit_is_shown_against_what_was_generated() {
    let folder = Folder::new();
    let first = files([("a.rs", "one\ntwo\n"), ("Cargo.toml", MANIFEST)]);
    write(&folder.out(), &first, false).expect("first");
    folder.put("a.rs", "one\n2\n");
    let show = |generated: &[&Files]| edits(&folder.out(), &["a.rs".to_owned()], generated).remove(0);
    let exact = show(&[&first]);
    assert!(exact.exact && exact.diff.ends_with(" one\n-two\n+2\n"), "{}", exact.diff);
    let next = files([("a.rs", "eins\ntwo\n")]);
    let guessed = show(&[&next]);
    assert!(!guessed.exact && guessed.diff.contains("-eins"), "{}", guessed.diff);
    assert_eq!(show(&[&next, &first]), exact, "whatever has the hash that was recorded is taken");
    folder.put("Cargo.toml", &MANIFEST.replace("0.1.0", "0.1.1"));
    let manifest = edits(&folder.out(), &["Cargo.toml".to_owned()], &[]).remove(0);
    assert!(manifest.exact && manifest.diff.contains("+version = \"0.1.1\""), "{}", manifest.diff);
}
