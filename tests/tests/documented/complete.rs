//! No fixture without a test, and no snapshot without a fixture.

use std::fs;

use clientsmith_tests::fixture;

use crate::{answers, failures, requests};

/// The names of tests as the names of fixtures, sorted.
fn tested(names: &[&[&str]]) -> Vec<String> {
    let mut names: Vec<String> = names.iter().copied().flatten().map(|name| name.replace('_', "-")).collect();
    names.sort();
    names
}

#[test]
fn every_request_has_a_test() {
    for (api, names) in [
        ("ayon", requests::ayon::NAMES),
        ("layer5-cloud", requests::layer5_cloud::NAMES),
        ("layerops", requests::layerops::NAMES),
    ] {
        let found = fixture::names(api, ".http");
        assert!(!found.is_empty(), "{api}");
        assert_eq!(tested(&[names]), found, "{api}");
    }
}

#[test]
fn every_answer_has_a_test() {
    for (api, names) in [
        ("ayon", &[answers::ayon::NAMES, failures::NAMES][..]),
        ("layer5-cloud", &[answers::layer5_cloud::NAMES]),
        ("layerops", &[answers::layerops::NAMES]),
    ] {
        let found = fixture::names(api, ".response.json");
        assert!(!found.is_empty(), "{api}");
        assert_eq!(tested(names), found, "{api}");
    }
}

#[test]
fn every_file_is_a_fixture() {
    for api in ["ayon", "layer5-cloud", "layerops"] {
        let known = [".http", ".response.json", "README.md"];
        for name in fixture::names(api, "") {
            assert!(known.iter().any(|ending| name.ends_with(ending)), "{api}/{name}");
        }
    }
}

#[test]
fn every_snapshot_has_a_request() {
    for api in ["ayon", "layer5-cloud", "layerops"] {
        let folder = format!("{}/tests/snapshots/{api}", env!("CARGO_MANIFEST_DIR"));
        let entries = fs::read_dir(folder).expect("snapshots");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("a file").file_name().into_string().expect("a name of text"))
            .filter_map(|name| Some(name.strip_suffix(".snap")?.to_owned()))
            .collect();
        names.sort();
        assert_eq!(names, fixture::names(api, ".http"), "{api}");
    }
}
