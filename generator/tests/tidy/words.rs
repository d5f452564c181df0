//! What must not stand in any file: unordered maps, panics without a reason, unfinished code, places of one machine.

use super::code::{bare, split_tests};
use super::repository;
use std::collections::BTreeSet;

/// Words that code outside of tests does not have, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("HashMap", "order is output"),
    ("HashSet", "order is output"),
    (".unwrap()", "what came from outside is reported; an invariant is an `expect` that names it"),
    ("todo!", "nothing is left open"),
    ("unimplemented!", "nothing is left open"),
    ("dbg!", "it is for the author alone"),
    ("println!", "what is printed goes through `cli/print.rs`"),
    ("eprintln!", "what is printed goes through `cli/print.rs`"),
    ("unsafe ", "nothing here needs it"),
];

#[test]
fn the_generator_has_no_forbidden_words() {
    let mut found = BTreeSet::new();
    for file in repository::rust(&["generator/src"]) {
        let code = bare(split_tests(&file.text).0);
        for (word, why) in FORBIDDEN {
            if has_word(&code, word) {
                found.insert(format!("{} has `{word}`: {why}", file.path));
            }
        }
    }
    super::hold("some words have no place in the generator", found, &[]);
}

/// `println!` is not `writeln!`, and `eprintln!` is not `println!`.
fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        word.starts_with('.') || before.is_none_or(|one| !(one.is_alphanumeric() || one == '_'))
    })
}

#[test]
fn an_expectation_names_its_invariant() {
    let mut found = BTreeSet::new();
    for file in repository::rust(&["generator/src"]) {
        let (code, _) = split_tests(&file.text);
        for (number, line) in code.lines().enumerate() {
            let bad = |call: &str| {
                line.find(call).is_some_and(|at| !line[at + call.len()..].starts_with("invariant: "))
            };
            let comment = line.trim_start().starts_with("//");
            if !comment && (bad(".expect(\"") || bad("panic!(\"") || bad("unreachable!(")) {
                found.insert(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    super::hold("a panic is a broken invariant, and says which", found, &[]);
}

/// Folders whose files are other people's texts.
const QUOTED: &[&str] = &["specs/", "tests/documented/", "generated/"];

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    // Put together, so that this file does not find itself.
    let places = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let mut found = BTreeSet::new();
    for file in repository::files("") {
        if QUOTED.iter().any(|folder| file.path.starts_with(folder)) || file.path == "Cargo.lock" {
            continue;
        }
        for (number, line) in file.text.lines().enumerate() {
            let absolute = |place: &String| {
                line.match_indices(place.as_str()).any(|(at, _)| {
                    let before = line[..at].chars().next_back();
                    before.is_none_or(|one| {
                        !(one.is_alphanumeric() || matches!(one, '_' | '-' | '.' | '/' | '}'))
                    })
                })
            };
            if places.iter().any(absolute) {
                found.insert(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    super::hold("no file has an absolute path of one machine", found, &[]);
}

#[test]
fn the_commands_of_the_readme_are_those_that_are_run() {
    let text = |path: &str| {
        std::fs::read_to_string(repository::root().join(path)).expect("a file of the repository")
    };
    let (readme, run) = (text("README.md"), text(".ci/run"));
    let command = "cargo test --workspace";
    assert!(readme.lines().any(|line| line == command), "README.md has no line `{command}`");
    let first = run.lines().find(|line| line.starts_with("cargo "));
    assert!(
        first.is_some_and(|line| line.contains(command)),
        ".ci/run starts with something else: {first:?}"
    );
}
