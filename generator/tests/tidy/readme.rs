//! Keeps the table of clients in README.md true, from the crates in `generated/`. Not the prose around it.

use super::repository;
use std::fs;

const START: &str = "<!-- clients -->\n";
const END: &str = "<!-- /clients -->";

#[test]
fn the_readme_counts_the_clients_that_there_are() {
    let path = repository::root().join("README.md");
    let found = fs::read_to_string(&path).expect("README.md").replace("\r\n", "\n");
    let (before, rest) = found.split_once(START).expect("README.md has the mark before the table's rows");
    let (_, after) = rest.split_once(END).expect("README.md has the mark behind the table's rows");
    let rows: String = ["ayon", "layer5-cloud", "layerops"].map(row).concat();
    let wished = format!("{before}{START}{rows}{END}{after}");
    if found != wished {
        fs::write(&path, wished).expect("README.md can be written");
        panic!("the table of clients in README.md was stale and has been written anew: commit it");
    }
}

fn row(client: &str) -> String {
    let files = repository::files(&format!("generated/{client}"));
    let own = files.iter().filter(|file| !file.path.contains("/.clientsmith/"));
    let (mut lines, mut operations) = (0, 0);
    for file in own {
        lines += file.text.lines().count();
        operations += file.text.lines().filter(|line| line.starts_with("rt::operation! {")).count();
    }
    assert!(operations > 0, "no operation in generated/{client}");
    let each = (lines + operations / 2) / operations;
    format!("| [{client}](generated/{client}) | {operations} | {} | {each} |\n", grouped(lines))
}

/// `12345` as `12,345`.
fn grouped(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}
