//! Parts of the documentation that follow from the repository: rewritten here, and the test fails, when they are stale.
//! Not the prose around them.

use super::repository;
use std::fmt::Write as _;
use std::fs;

/// Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`, for every such mark that `part` knows.
fn keep(path: &str, part: impl Fn(&str) -> Option<String>) {
    let at = repository::root().join(path);
    let found =
        fs::read_to_string(&at).unwrap_or_else(|error| panic!("{path}: {error}")).replace("\r\n", "\n");
    let mut wished = String::new();
    let mut rest = found.as_str();
    let mut parts = 0;
    while let Some((before, after)) = rest.split_once("<!-- ") {
        let (name, after) = after.split_once(" -->\n").unwrap_or_else(|| panic!("{path}: a mark has no end"));
        let text = part(name).unwrap_or_else(|| panic!("{path}: nothing is known of the mark `{name}`"));
        let end = format!("<!-- /{name} -->");
        let (_, after) = after.split_once(&end).unwrap_or_else(|| panic!("{path}: `{name}` is not closed"));
        let _ = write!(wished, "{before}<!-- {name} -->\n{text}{end}");
        rest = after;
        parts += 1;
    }
    wished += rest;
    assert!(parts > 0, "{path} has no mark");
    if found != wished {
        fs::write(&at, wished).unwrap_or_else(|error| panic!("{path}: {error}"));
        panic!("{path} was stale and has been written anew: commit it");
    }
}

#[test]
fn the_readme_counts_the_clients_that_there_are() {
    keep("README.md", |name| {
        (name == "clients").then(|| ["ayon", "layer5-cloud", "layerops"].map(client).concat())
    });
}

/// A row for a generated crate, everything in it counted but what clientsmith keeps for itself.
fn client(name: &str) -> String {
    let files = repository::files(&format!("generated/{name}"));
    let own = files.iter().filter(|file| !file.path.contains("/.clientsmith/"));
    let (mut lines, mut operations) = (0, 0);
    for file in own {
        lines += file.text.lines().count();
        operations += file.text.lines().filter(|line| line.starts_with("rt::operation! {")).count();
    }
    assert!(operations > 0, "no operation in generated/{name}");
    let each = (lines + operations / 2) / operations;
    format!("| [{name}](generated/{name}) | {operations} | {} | {each} |\n", grouped(lines))
}

/// `12345` as `12,345`.
fn grouped(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}

#[test]
fn the_map_has_every_file_and_what_it_says_of_itself() {
    keep("generator/ARCHITECTURE.md", |name| {
        let (folder, floor) = name.strip_prefix("files ")?.split_once(' ')?;
        Some(rows(folder, floor))
    });
}

/// Rows for the files of a floor: `floor.rs` and everything below `floor/`. `*` stands for the files directly in the
/// folder that have no floor's name, or for all of them.
fn rows(folder: &str, floors: &str) -> String {
    let mut text = "| file | |\n| --- | --- |\n".to_owned();
    let mut count = 0;
    for floor in floors.split('+') {
        for file in repository::rust(&[folder]) {
            let inner = file.path.strip_prefix(folder).unwrap_or_default().trim_start_matches('/');
            let is_own =
                floor == "*" || inner == format!("{floor}.rs") || inner.starts_with(&format!("{floor}/"));
            if is_own {
                let _ = writeln!(text, "| `{inner}` | {} |", said(&file.text).replace('|', "\\|"));
                count += 1;
            }
        }
    }
    assert!(count > 0, "no file of {floors} in {folder}");
    text
}

/// The first paragraph of a file's own words.
fn said(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_floor_is_on_the_map() {
    let map =
        fs::read_to_string(repository::root().join("generator/ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let missing = repository::rust(&["generator/src", "runtime/src"]).into_iter().filter(|file| {
        let inner = file.path.split_once("/src/").map_or("", |(_, inner)| inner);
        !map.contains(&format!("| `{inner}` |"))
    });
    super::hold("ARCHITECTURE.md has a row for every file", missing.map(|file| file.path).collect(), &[]);
}
