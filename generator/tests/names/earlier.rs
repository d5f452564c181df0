//! A document without a part of its schemas and operations is an earlier version of itself: what had a name then has
//! it still.

use crate::random::Random;
use crate::table::{self, renamed};
use clientsmith::diagnostic::render::render;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a document of the corpus: this is a build for tests.
const LARGEST: u64 = 300_000;

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Documents of the repository, and some of a corpus where there is one.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open = vec![root.join("tests/cases"), root.join("tests/lower"), root.join("../specs")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let document = path.extension().is_some_and(|one| one == "yaml" || one == "json");
            if path.is_dir() {
                open.push(path);
            } else if document && !path.to_string_lossy().contains("overlay") {
                found.push(path);
            }
        }
    }
    found.sort();
    if let Some(corpus) = std::env::var_os("CLIENTSMITH_CORPUS") {
        let mut files: Vec<PathBuf> = Vec::new();
        let mut open = vec![PathBuf::from(corpus)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("a folder").flatten() {
                let path = entry.path();
                let document = path.extension().is_some_and(|one| one == "yaml" || one == "json");
                match path.is_dir() {
                    true => open.push(path),
                    false if document && path.metadata().is_ok_and(|file| file.len() < LARGEST) => {
                        files.push(path)
                    }
                    false => {}
                }
            }
        }
        files.sort();
        found.extend(files);
    }
    found
}

#[test]
fn what_had_a_name_has_it_still() {
    let seed = std::env::var("CLIENTSMITH_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    println!("CLIENTSMITH_SEED={seed}");
    let (mut tried, mut faults) = (0, Vec::new());
    for path in documents() {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let Ok(Value::Object(whole)) = serde_yaml::from_str::<Value>(&text) else { continue };
        let earlier = earlier(&whole, &mut Random::new(seed));
        let text = |document: Map<String, Value>| Value::Object(document).to_string();
        let Some(before) = table::of(&text(earlier), None) else { continue };
        let Some(after) = table::of(&text(whole), Some(&before.lock)) else { continue };
        tried += 1;
        let lost = renamed(&before, &after);
        let said = render(&after.out, false);
        if !lost.is_empty() || said.contains("W161") {
            let said: Vec<&str> = said.lines().filter(|line| line.contains("W161")).collect();
            faults.push(format!(
                "{}:\n    {}\n    {}",
                path.display(),
                lost.join("\n    "),
                said.join("\n    ")
            ));
        }
    }
    println!("{tried} documents");
    assert!(tried >= 10, "only {tried} documents");
    assert!(faults.is_empty(), "{} of {tried}\n{}", faults.len(), faults.join("\n"));
}

/// The document without a third of its operations, and without a third of what nothing refers to then.
fn earlier(whole: &Map<String, Value>, random: &mut Random) -> Map<String, Value> {
    let mut document = whole.clone();
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for (_, item) in paths.iter_mut() {
            if let Value::Object(item) = item {
                item.retain(|key, _| !METHODS.contains(&key.as_str()) || !random.once_in(3));
            }
        }
    }
    for _ in 0..3 {
        let used = references(&Value::Object(document.clone()));
        let schemas = document.get_mut("components").and_then(|components| components.get_mut("schemas"));
        if let Some(Value::Object(schemas)) = schemas {
            schemas.retain(|name, _| used.contains(name) || !random.once_in(3));
        }
    }
    document
}

/// The last parts of all references: names of schemas that have to stay. A discriminator's mapping refers as well.
fn references(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.values()),
            Value::String(text) => {
                let last = text.rsplit('/').next().unwrap_or_default();
                found.insert(last.replace("~1", "/").replace("~0", "~"));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    found
}
