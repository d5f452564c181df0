//! Which floor may import which. The table is the design's: what a row does not name is what that floor must not know.

use super::code::{bare, split_tests};
use super::repository::{self, File};
use std::collections::BTreeSet;

/// Floors, and what each may import: a floor, or one item of it.
const ALLOWED: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diagnostic", &["source"]),
    ("foreign", &[]),
    ("config", &["diagnostic", "source", "foreign", "api::PageRule"]),
    ("document", &["source", "diagnostic", "config"]),
    ("fetch", &["source", "config", "document", "output"]),
    ("api", &["source", "foreign"]),
    ("lower", &["document", "api", "diagnostic", "source"]),
    ("facts", &["api"]),
    ("rust", &["foreign"]),
    ("names", &["api", "facts", "rust::Ident", "diagnostic", "source", "config"]),
    ("plan", &["api", "facts", "names", "rust", "config", "foreign"]),
    ("output", &[]),
    ("emit", &["rust", "output", "foreign"]),
];

/// These put the floors together and may import all of them.
const FREE: &[&str] =
    &["lib", "pipeline", "main", "cli", "diff", "update", "manifest", "build", "openapi_door"];

/// Imports that break the table.
const KNOWN: &[&str] = &["diagnostic/accept.rs imports config::Acceptance"];

#[test]
fn floors_import_only_what_they_may() {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for file in repository::rust(&["generator/src"]) {
        let inner = file.path.strip_prefix("generator/src/").expect("listed from there");
        let floor = floor_of(inner);
        seen.insert(floor.to_owned());
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == floor) else {
            assert!(FREE.contains(&floor), "`{floor}` is not in the table of floors: {inner}");
            continue;
        };
        for import in imports(inner, &file) {
            let own = import.split("::").next() == Some(floor);
            let may = |one: &&str| import == **one || import.starts_with(&format!("{one}::"));
            if !own && !allowed.iter().any(may) {
                found.insert(format!("{inner} imports {import}"));
            }
        }
    }
    for (floor, _) in ALLOWED {
        assert!(seen.contains(*floor), "the table has the floor `{floor}`, the source has not");
    }
    super::hold("a floor imports only what the table allows", found, KNOWN);
}

/// `names/types.rs` is of `names`, `lib.rs` of `lib`.
fn floor_of(inner: &str) -> &str {
    let first = inner.split('/').next().unwrap_or(inner);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Paths that start at the crate's root, up to their second part. `super::` counts where it reaches the root.
fn imports(inner: &str, file: &File) -> BTreeSet<String> {
    let code = bare(split_tests(&file.text).0);
    let depth = inner.split('/').count();
    let mut found = BTreeSet::new();
    for start in ["crate::".to_owned(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&start) {
            let before = code[..at].chars().next_back();
            if before.is_none_or(|one| !(one.is_alphanumeric() || matches!(one, '_' | ':' | '$'))) {
                collect(&code[at + start.len()..], &mut found);
            }
        }
    }
    found
}

/// One path, or the paths of a list in braces.
fn collect(rest: &str, found: &mut BTreeSet<String>) {
    let Some(list) = rest.strip_prefix('{') else {
        found.extend(path(rest));
        return;
    };
    let mut open = 0usize;
    let mut start = 0;
    for (at, one) in list.char_indices() {
        match one {
            '{' => open += 1,
            '}' if open == 0 => {
                found.extend(path(list[start..at].trim()));
                return;
            }
            '}' => open -= 1,
            ',' if open == 0 => {
                found.extend(path(list[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// The first two parts of a path; the first alone where a list or nothing follows.
fn path(text: &str) -> Option<String> {
    let word = |text: &str| -> String {
        text.chars().take_while(|one| one.is_alphanumeric() || matches!(one, '_' | '#')).collect()
    };
    let first = word(text);
    let second = text[first.len()..].strip_prefix("::").map(word).unwrap_or_default();
    match (first.is_empty(), second.is_empty()) {
        (true, _) => None,
        (false, true) => Some(first),
        (false, false) => Some(format!("{first}::{second}")),
    }
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::a::B;\nuse crate::{c, d::{E, f::G}};\nuse super::super::h::I;\nuse super::J;\n\
        fn k(_: crate::l::M) { crate::n() }\n// crate::no\n#[cfg(test)]\nmod tests { use crate::no; }\n";
    let file = File { path: String::new(), text: text.to_owned() };
    let found: Vec<String> = imports("x/y.rs", &file).into_iter().collect();
    assert_eq!(found, ["a::B", "c", "d", "h::I", "l::M", "n"]);
}
