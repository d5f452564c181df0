//! Which floor may use which dependency, and that each dependency has its reason in DECISIONS.md.

use super::code::{bare, split_tests};
use super::repository;
use std::collections::BTreeSet;

/// Dependencies that are one floor's own matter: `quote` anywhere but in `emit` would be a template in the wrong place.
const OWNERS: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diagnostic"]),
    ("anstream", &["cli"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("deunicode", &["names"]),
    ("fancy_regex", &["lower"]),
    ("heck", &["names"]),
    ("html5gum", &["fetch"]),
    ("jsonschema_regex", &["lower"]),
    ("openapiv3", &["openapi_door", "build"]),
    ("prettyplease", &["emit"]),
    ("proc_macro2", &["emit"]),
    ("quote", &["emit"]),
    ("rayon", &["emit", "cli", "names", "pipeline", "plan"]),
    ("rustix", &["output"]),
    ("saphyr_parser", &["document"]),
    ("serde_json_path", &["document"]),
    ("semver", &["cli", "output", "update"]),
    ("sha2", &["output", "fetch"]),
    ("similar", &["output"]),
    ("syn", &["emit"]),
    ("tempfile", &["output"]),
    ("toml", &["manifest", "emit", "foreign", "fetch"]),
    ("toml_edit", &["cli", "output"]),
    ("ureq", &["source"]),
    // The disk: read by `source` and for the manifest, written by `output` only.
    ("std::fs", &["output", "source", "manifest"]),
    ("std::env", &["build", "cli", "manifest", "output"]),
    ("std::process", &["cli", "main"]),
];

/// Uses that break the table.
const KNOWN: &[&str] = &["plan/example.rs uses proc_macro2"];

#[test]
fn dependencies_stay_on_their_floors() {
    let mut found = BTreeSet::new();
    for file in repository::rust(&["generator/src"]) {
        let inner = file.path.strip_prefix("generator/src/").expect("listed from there");
        let first = inner.split('/').next().unwrap_or(inner);
        let floor = first.strip_suffix(".rs").unwrap_or(first);
        let code = bare(split_tests(&file.text).0);
        for (name, owners) in OWNERS {
            if !owners.contains(&floor) && uses(&code, name) {
                found.insert(format!("{inner} uses {name}"));
            }
        }
    }
    super::hold("a dependency is used on its own floor only", found, KNOWN);
}

/// Whether a path starts with the name.
fn uses(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + name.len()..];
        before.is_none_or(|one| !(one.is_alphanumeric() || matches!(one, '_' | ':')))
            && (after.starts_with("::") || after.starts_with(';'))
    })
}

#[test]
fn every_dependency_has_a_line_in_decisions() {
    let decisions =
        std::fs::read_to_string(repository::root().join("generator/DECISIONS.md")).expect("DECISIONS.md");
    let mut missing = BTreeSet::new();
    let manifests = repository::files("").into_iter().filter(|file| file.path.ends_with("Cargo.toml"));
    for manifest in manifests.filter(|file| !file.path.starts_with("generated/")) {
        let table: toml::Table = manifest.text.parse().expect("a manifest is TOML");
        for name in dependencies(&table) {
            if !decisions.contains(&format!("| `{name}` |")) {
                missing.insert(format!("{name} (in {})", manifest.path));
            }
        }
    }
    super::hold("a dependency is an architectural decision: DECISIONS.md has a row for it", missing, &[]);
}

/// All dependencies of a manifest, those of targets and of the workspace among them, our own crates left out.
fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (key, value) in manifest {
        let Some(table) = value.as_table() else { continue };
        if key.ends_with("dependencies") {
            found.extend(table.keys().filter(|name| !name.starts_with("clientsmith")).cloned());
        } else if key != "package" && key != "features" {
            found.extend(dependencies(table));
        }
    }
    for ours in ["ayon", "layer5-cloud", "layerops"] {
        found.remove(ours);
    }
    found
}
