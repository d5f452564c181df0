//! What is asked of every run, whatever the document: it ends, and what it gives is Rust in plain files that says
//! nothing of the document's own. Not which documents there are.

use crate::hostile::{MARK, reorders};
use clientsmith::config::{Config, Layout, SerdeMode};
use clientsmith::diagnostic::{Diagnostics, render};
use clientsmith::output::Files;
use clientsmith::source::files::Memory;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

/// Runs all stages over a document; tells whether it was taken.
///
/// # Panics
/// When the run panics, or gives what it must not.
pub fn run(name: &str, document: &[u8]) -> bool {
    let mut out = Diagnostics::default();
    let mut config = Config::new(name);
    if document.len().is_multiple_of(3) {
        config.serde = SerdeMode::Derive;
    }
    if document.len().is_multiple_of(5) {
        config.layout = Layout::Module;
    }
    let made = clientsmith::generate(&config, &mut Memory::of(name, document), &mut out);
    let drawn = render::render(&out, false);
    assert!(
        !drawn.chars().any(|one| one.is_control() && one != '\n'),
        "a control character in what is shown:\n{drawn:?}"
    );
    assert!(!reorders(&drawn), "what is shown is shown in another order:\n{drawn:?}");
    match made {
        Ok(made) => {
            files(&made.files);
            assert!(made.names.is_ascii() || !reorders(&made.names));
            true
        }
        Err(_) => {
            assert!(out.gate().is_err(), "a document is rejected without a word");
            false
        }
    }
}

fn files(files: &Files) {
    let mut folded = BTreeSet::new();
    for (path, text) in &files.0 {
        let plain = |part: &str| {
            !part.is_empty()
                && !part.starts_with("..")
                && part.bytes().all(|one| one.is_ascii_alphanumeric() || b"_-.".contains(&one))
        };
        assert!(path.split('/').all(plain), "{path:?} is no plain path");
        assert!(folded.insert(path.to_lowercase()), "{path} is there twice where case does not count");
        let stem = path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
        let device = ["con", "prn", "aux", "nul"].contains(&stem.to_lowercase().as_str());
        assert!(!device, "{path} is a device on Windows");
        assert!(!reorders(text), "{path} is shown in another order than it is read");
        if path.ends_with(".rs") {
            rust(path, text);
        } else if path == "Cargo.toml" {
            manifest(text);
        }
    }
}

fn rust(path: &str, text: &str) {
    assert!(
        !text.chars().any(|one| one.is_control() && one != '\n' && one != '\t'),
        "{path} has control characters"
    );
    if let Err(error) = syn::parse_file(text) {
        panic!("{path} is no Rust: {error}\n{text}");
    }
    let tokens: TokenStream = text.parse().expect("invariant: it parses");
    let mut open = vec![(tokens.into_iter(), String::new())];
    while let Some((level, before)) = open.last_mut() {
        let word = match level.next() {
            None => {
                open.pop();
                continue;
            }
            Some(TokenTree::Group(group)) => {
                // A method of this name takes itself, a module of this name is made by `;` or from files.
                let empty = group.stream().is_empty();
                let own = ["fn", "mod"].iter().any(|item| *before == format!("{item} {MARK}"));
                assert!(!(empty && own), "{path} runs code of the document:\n{text}");
                open.push((group.stream().into_iter(), String::new()));
                continue;
            }
            Some(TokenTree::Ident(name)) => {
                let last = before.rsplit(' ').next().unwrap_or_default();
                format!("{last} {name}")
            }
            Some(TokenTree::Punct(_) | TokenTree::Literal(_)) => String::new(),
        };
        *before = word;
    }
}

fn manifest(text: &str) {
    let parsed: toml::Table = match text.parse() {
        Ok(parsed) => parsed,
        Err(error) => panic!("Cargo.toml is no TOML: {error}\n{text}"),
    };
    assert!(!parsed.contains_key(MARK), "{text}");
}
