//! `Cargo.toml` of vendored crates beside that of the runtime: the same dependencies, features and targets. Not the code.

use super::ALL;
use super::written::{files, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use toml::{Table, Value};

fn table(path: &str) -> Table {
    fs::read_to_string(root().join(path)).expect("a manifest").parse().expect("TOML")
}

fn of_crate(keys: &str) -> Table {
    files(keys)["Cargo.toml"].parse().expect("TOML")
}

/// What a dependency is: version, whether with default features, features, whether optional.
type Said = (String, bool, BTreeSet<String>, bool);

fn said(value: &Value, workspace: Option<&Table>, name: &str) -> Said {
    let from = |key: &str| value.get(key);
    let inherited = from("workspace").map(|_| &workspace.expect("a workspace")[name]);
    let of = |key: &str| inherited.and_then(|value| value.get(key));
    let version = inherited.unwrap_or(value);
    let version = version.as_str().or_else(|| version.get("version")?.as_str()).expect("a version");
    let default =
        from("default-features").or(of("default-features")).and_then(Value::as_bool).unwrap_or(true);
    let lists = [from("features"), of("features")];
    let lists = lists.into_iter().flatten().flat_map(|list| list.as_array().expect("a list"));
    let features = lists.map(|one| one.as_str().expect("a name").to_owned()).collect();
    let is_optional = from("optional").and_then(Value::as_bool).unwrap_or(false);
    (version.to_owned(), default, features, is_optional)
}

/// Dependencies by target and name.
fn dependencies(manifest: &Table, workspace: Option<&Table>) -> BTreeMap<(String, String), Said> {
    let mut all = BTreeMap::new();
    let mut add = |target: &str, table: &Value| {
        for (name, value) in table.as_table().expect("a table") {
            all.insert((target.to_owned(), name.clone()), said(value, workspace, name));
        }
    };
    add("", &manifest["dependencies"]);
    for (target, table) in manifest["target"].as_table().expect("targets") {
        add(target, &table["dependencies"]);
    }
    all
}

#[test]
fn dependencies_are_those_of_the_runtime() {
    let workspace = table("Cargo.toml");
    let workspace = workspace["workspace"]["dependencies"].as_table().expect("a table").clone();
    let wanted = dependencies(&table("runtime/Cargo.toml"), Some(&workspace));
    let mut seen = BTreeSet::new();
    for dates in ["jiff", "chrono", "time"] {
        let found = dependencies(&of_crate(&format!("validate = true\ndates = \"{dates}\"")), None);
        for (at, found) in found {
            let (_, name) = &at;
            let mut wanted =
                wanted.get(&at).unwrap_or_else(|| panic!("{at:?} is none of the runtime")).clone();
            // The document has bodies in XML.
            wanted.3 &= name != "quick-xml";
            assert_eq!(found, wanted, "{at:?}");
            seen.insert(at);
        }
    }
    assert_eq!(seen, wanted.keys().cloned().collect());
}

#[test]
fn features_bring_what_those_of_the_runtime_bring() {
    let runtime = table("runtime/Cargo.toml");
    let runtime = runtime["features"].as_table().expect("a table");
    let mut seen = BTreeSet::from(["default".to_owned(), "sources".to_owned(), "xml".to_owned()]);
    for dates in ["jiff", "chrono", "time"] {
        let found = of_crate(&format!("validate = true\ndates = \"{dates}\""));
        for (name, items) in found["features"].as_table().expect("a table") {
            if name != "default" {
                assert_eq!(items, &runtime[name], "{name}");
            }
            seen.insert(name.clone());
        }
        let default = &found["features"]["default"];
        assert_eq!(default.to_string(), format!("[\"{dates}\", \"rustls\"]"));
    }
    assert_eq!(seen, runtime.keys().cloned().collect());
}

/// What the user depends on as well is one dependency, with what both want of it.
#[test]
fn a_dependency_of_both_is_written_once() {
    let manifest = of_crate(ALL);
    let dependencies = manifest["dependencies"].as_table().expect("a table");
    let url = &dependencies["url"];
    assert_eq!(
        (url["version"].as_str(), url["features"].to_string().as_str()),
        (Some("2.5, 2"), "[\"serde\"]")
    );
    assert_eq!(dependencies["indexmap"]["features"].to_string(), "[\"serde\"]");

    // One that a feature would bring is there without it.
    let keys = "dates = \"string\"\ndependencies = ['tracing = \"0.1\"', 'jiff = { version = \"0.2\", features = [\"serde\"] }']";
    let manifest = of_crate(keys);
    assert_eq!(manifest["features"]["tracing"].to_string(), "[]");
    assert!(manifest["dependencies"]["tracing"].get("optional").is_none());
    assert_eq!(manifest["dependencies"]["jiff"]["version"].as_str(), Some("0.2"));

    let manifest = of_crate("serde = \"derive\"");
    assert!(manifest["dependencies"]["serde"]["features"].to_string().contains("derive"));
}
