//! The text of vendored files: which there are, and that nothing in them is about another place. Not whether it compiles.

use super::ALL;
use super::written::{files, root};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Files of the runtime's `src` that are no tests, and no list of these files.
fn of_runtime() -> BTreeSet<String> {
    let (mut found, mut todo) = (BTreeSet::new(), vec![String::new()]);
    let source = root().join("runtime/src");
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(source.join(&folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = entry.file_name().into_string().expect("a name");
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if entry.path().is_dir() {
                todo.push(path);
            } else if path != "sources.rs" && !path.ends_with("/tests.rs") && !path.contains("/tests/") {
                found.insert(path);
            }
        }
    }
    found
}

fn vendored(keys: &str) -> BTreeSet<String> {
    let files = files(keys);
    let paths = files.keys().filter_map(|path| path.strip_prefix("src/rt/"));
    paths.map(|path| if path == "mod.rs" { "lib.rs".to_owned() } else { path.to_owned() }).collect()
}

#[test]
fn every_file_of_the_runtime_is_there_where_all_of_it_is_used() {
    let mut all = vendored(ALL);
    for dates in ["chrono", "time"] {
        let other = vendored(&format!("{ALL}\ndates = \"{dates}\""));
        assert!(!other.contains("date_time/jiff.rs"));
        all.extend(other);
    }
    assert_eq!(all, of_runtime());
}

/// Nothing is lost on the way but tests, and nothing is added but ways to macros.
#[test]
fn every_item_of_the_runtime_is_there() {
    let files = files(ALL);
    let mut count = 0;
    for path in vendored(ALL) {
        let source = fs::read_to_string(root().join("runtime/src").join(&path)).expect("a file");
        let source = syn::parse_file(&source).expect("Rust");
        let is_test = |one: &syn::Attribute| {
            let said = quote::quote!(#one).to_string().replace(' ', "");
            matches!(said.as_str(), "#[cfg(test)]" | "#[cfg(doctest)]")
        };
        let wanted = source.items.iter().filter(|item| !attributes(item).iter().any(is_test));
        let written = if path == "lib.rs" { "mod.rs" } else { path.as_str() };
        let written = syn::parse_file(&files[&format!("src/rt/{written}")]).expect("Rust");
        let own = written.items.iter().filter(|item| !quote::quote!(#item).to_string().contains(" __rt_"));
        let macros =
            |file: &syn::File| file.items.iter().filter(|item| matches!(item, syn::Item::Macro(_))).count();
        let exported = source
            .items
            .iter()
            .filter(|item| attributes(item).iter().any(|one| one.path().is_ident("macro_export")));
        assert_eq!(own.count() + exported.count(), wanted.count(), "{path}");
        assert_eq!(macros(&written), macros(&source), "{path}");
        count += 1;
    }
    assert!(count > 150, "{count}");
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(one) => &one.attrs,
        syn::Item::Enum(one) => &one.attrs,
        syn::Item::Fn(one) => &one.attrs,
        syn::Item::Impl(one) => &one.attrs,
        syn::Item::Macro(one) => &one.attrs,
        syn::Item::Mod(one) => &one.attrs,
        syn::Item::Static(one) => &one.attrs,
        syn::Item::Struct(one) => &one.attrs,
        syn::Item::Trait(one) => &one.attrs,
        syn::Item::Type(one) => &one.attrs,
        syn::Item::Use(one) => &one.attrs,
        other => panic!("an item of a kind that the runtime has not had: {}", quote::quote!(#other)),
    }
}

#[test]
fn files_that_no_build_of_the_crate_has_are_not_written() {
    let types = vendored("types_only = true");
    let all = of_runtime();
    assert!(types.is_subset(&all));
    for path in ["transport_reqwest.rs", "oauth2.rs", "blocking.rs", "validate.rs", "xml.rs", "layer.rs"] {
        assert!(all.contains(path) && !types.contains(path), "{path}");
    }
}

#[test]
fn nothing_leads_out_of_the_crate() {
    for keys in [ALL, "types_only = true", "tag_features = true"] {
        let files = files(keys);
        let manifest: toml::Table = files["Cargo.toml"].parse().expect("a manifest");
        let features = manifest["features"].as_table().expect("features");
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            assert!(
                !text.contains("clientsmith_runtime") && !text.contains("clientsmith-runtime/0"),
                "{path}"
            );
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let is_of_runtime = Path::new(path).starts_with("src/rt");
            if is_of_runtime {
                assert!(!text.contains("macro_export") && !text.contains("cfg(test)"), "{path}");
                assert!(!text.contains("cfg(doctest)") && !text.contains("CARGO_PKG"), "{path}");
                paths(path, quote::quote!(#file));
                assert!(!text.contains("(all())"), "clippy minds it: {path}");
                // Comments are no tokens.
                for said in text.split("feature = \"").skip(1) {
                    let name = said.split('"').next().expect("a name");
                    assert!(features.contains_key(name), "{path} knows the feature {name}");
                }
                examples(path, text);
            }
        }
    }
}

/// `crate` stands before `::rt` or in a visibility.
fn paths(file: &str, tokens: TokenStream) {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in all.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let inner = group.stream();
                let is_visibility = inner.to_string() == "crate"
                    && at.checked_sub(1).is_some_and(|before| all[before].to_string() == "pub");
                if !is_visibility {
                    paths(file, inner);
                }
            }
            TokenTree::Ident(name) if name == "crate" => {
                let after: String = all[at + 1..].iter().take(3).map(ToString::to_string).collect();
                assert_eq!(after, "::rt", "{file}");
            }
            _ => {}
        }
    }
}

/// Examples are shown and not compiled: they are tests of the runtime, with dependencies of tests.
fn examples(path: &str, text: &str) {
    let fences = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
    let fences = fences.filter_map(|line| line.trim_start_matches(['/', '!', ' ']).strip_prefix("```"));
    for (at, word) in fences.enumerate() {
        let is_closing = at % 2 == 1;
        assert!(is_closing || matches!(word, "rust,ignore" | "text" | "json"), "{path}: {word}");
    }
}
