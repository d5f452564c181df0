//! How files begin, how long they are, and what they are called.

use super::repository;
use std::collections::BTreeSet;

/// Rust that people write.
const WRITTEN: &[&str] = &["generator", "runtime", "tests"];

/// A file of more lines has more than one question, or is well on the way there.
const SOFT: usize = 300;
/// No file has more lines.
const HARD: usize = 400;

/// Tables: one row each, as long as what they list.
const TABLES: &[&str] = &[
    "generator/src/document/grammar.rs",
    "generator/src/document/grammar/",
    "generator/src/diagnostic/catalog/",
];

/// Files over the soft limit.
const LONG: &[&str] = &[
    "generator/src/api/describe.rs",
    "generator/src/emit/client.rs",
    "generator/tests/document_read.rs",
    "runtime/src/lib.rs",
];

/// Files over the hard limit.
const TOO_LONG: &[&str] = &[];

#[test]
fn every_file_says_what_it_is() {
    let silent = repository::rust(WRITTEN).into_iter().filter(|file| {
        let first = file.text.lines().next().unwrap_or_default();
        first.strip_prefix("//! ").is_none_or(|said| said.trim().is_empty())
    });
    super::hold(
        "the first line of a file is `//! ` and what the file is",
        silent.map(|file| file.path).collect(),
        &[],
    );
}

#[test]
fn files_are_short() {
    let (mut long, mut too_long) = (BTreeSet::new(), BTreeSet::new());
    for file in repository::rust(WRITTEN) {
        let is_table = TABLES.iter().any(|table| file.path.starts_with(table));
        match file.text.lines().count() {
            _ if is_table => {}
            lines if lines > HARD => {
                too_long.insert(file.path);
            }
            lines if lines > SOFT => {
                long.insert(file.path);
            }
            _ => {}
        }
    }
    super::hold(&format!("a file has at most {HARD} lines: split it"), too_long, TOO_LONG);
    super::hold(&format!("a file has at most {SOFT} lines, or a row in the table `LONG`"), long, LONG);
}

#[test]
fn no_file_is_called_for_what_it_is_not() {
    const FORBIDDEN: &[&str] = &[
        "util",
        "utils",
        "common",
        "helper",
        "helpers",
        "misc",
        "manager",
        "shared_code",
        "stuff",
        "prelude",
    ];
    let named = repository::rust(WRITTEN).into_iter().filter(|file| {
        let path = file.path.strip_suffix(".rs").unwrap_or(&file.path);
        path.split('/').any(|part| FORBIDDEN.contains(&part))
    });
    super::hold("a file is called for what is in it", named.map(|file| file.path).collect(), &[]);
}
