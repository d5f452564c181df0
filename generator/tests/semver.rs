//! Pairs of documents with one change each: what is said of it, and the verdict, which is never smaller than that of
//! `cargo semver-checks` over the two crates.
//!
//! A pair is `semver/base.yaml` and the overlay of a case that is applied to it. What the oracle says of each case stands in
//! `semver/oracle.tsv`, with the reason wherever ours is stricter; the test that asks it again is ignored, because it needs
//! the tool and some minutes: `cargo test -p clientsmith --test semver -- --ignored`.

#[path = "semver/oracle.rs"]
mod oracle;

use clientsmith::config::Config;
use clientsmith::diff::{self, Difference, State, Step};
use clientsmith::source::files::Disk;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/semver")
}

/// The cases by their names: the overlay of each.
fn cases() -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(folder().join("cases")).expect("a folder of cases");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), path)).collect()
}

fn base() -> Config {
    Config::new(folder().join("base.yaml"))
}

fn changed(overlay: &Path) -> Config {
    Config { overlays: vec![overlay.to_owned()], ..base() }
}

fn difference(old: &State, overlay: &Path) -> Difference {
    let new = old.read_next("new", &changed(overlay), &mut Disk::new());
    let new = new.unwrap_or_else(|out| panic!("{}", clientsmith::diagnostic::render::render(&out, false)));
    for one in new.diagnostics.sorted() {
        let is_expected = one.code.id.starts_with('W');
        assert!(is_expected, "{}: {} {}", overlay.display(), one.code.id, one.message);
    }
    diff::compare(old, &new)
}

fn old() -> State {
    State::read("old", &base(), &mut Disk::new()).expect("the base is a document")
}

#[test]
fn what_is_said_of_each_change() {
    let (old, here) = (old(), format!("{}/", folder().display()));
    for (name, overlay) in cases() {
        let text = difference(&old, &overlay).text().replace(&here, "");
        let title = fs::read_to_string(&overlay).expect("an overlay");
        let title = title.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned();
        insta::with_settings!({ snapshot_path => "semver/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, format!("{title}\n\n{text}"));
        });
    }
}

#[test]
fn nothing_changed_between_a_document_and_itself() {
    let old = old();
    let new = old.read_next("new", &base(), &mut Disk::new()).expect("the base is a document");
    let difference = diff::compare(&old, &new);
    assert_eq!((difference.entries.len(), difference.step()), (0, Step::None));
}

#[test]
fn the_verdict_is_never_smaller_than_the_oracles() {
    let (old, known) = (old(), oracle::recorded());
    let names: Vec<String> = cases().into_keys().collect();
    assert_eq!(names, known.keys().cloned().collect::<Vec<_>>(), "every case has a row in oracle.tsv");
    for (name, overlay) in cases() {
        let (ours, row) = (difference(&old, &overlay).step(), &known[&name]);
        assert!(
            ours >= row.oracle,
            "{name}: {} is smaller than the oracle's {}",
            ours.word(),
            row.oracle.word()
        );
        assert_eq!(ours.word(), row.ours.word(), "{name}: what oracle.tsv says is ours");
        assert_eq!(
            ours > row.oracle,
            !row.why.is_empty(),
            "{name}: a stricter verdict has a reason, and no other"
        );
    }
}
