//! Dependencies of the runtime, where they become those of the crate around it, beside those that the user named. Not
//! which features bring them.

use super::features::{Features, RUNTIME};
use crate::foreign::Dependency;
use crate::rust::Crate;
use toml::{Table, Value};

/// For which targets a dependency is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    All,
    Browser,
    Elsewhere,
}

/// A dependency of the runtime.
pub(super) struct Row {
    pub name: &'static str,
    pub version: &'static str,
    pub default_features: bool,
    pub features: &'static [&'static str],
    pub target: Target,
}

const fn row(name: &'static str, version: &'static str, features: &'static [&'static str]) -> Row {
    Row { name, version, default_features: true, features, target: Target::All }
}

const fn bare(name: &'static str, version: &'static str, features: &'static [&'static str]) -> Row {
    Row { default_features: false, ..row(name, version, features) }
}

const fn only(target: Target, row: Row) -> Row {
    Row { target, ..row }
}

/// `[dependencies]` of the runtime; a test of the house compares it with `runtime/Cargo.toml` and the workspace.
pub(super) const ROWS: &[Row] = &[
    row("base64", "0.22", &[]),
    row("bytes", "1.12", &[]),
    bare("chrono", "0.4.42", &["alloc", "std"]),
    bare("fancy-regex", "0.19", &["std", "unicode", "variable-lookbehinds"]),
    row("fastrand", "2.5", &[]),
    bare("futures-core", "0.3.34", &["alloc"]),
    row("getrandom", "0.4", &[]),
    bare("hmac", "0.13", &[]),
    row("http", "1.5", &[]),
    row("httpdate", "1", &[]),
    row("indexmap", "2.14", &[]),
    bare("jiff", "0.2.43", &["alloc", "std"]),
    row("percent-encoding", "2.3", &[]),
    bare("quick-xml", "0.41", &[]),
    bare("reqwest", "0.13.5", &["stream"]),
    row("secrecy", "0.10", &[]),
    bare("serde", "1", &["std"]),
    row("serde_json", "1.0.154", &["raw_value", "float_roundtrip"]),
    bare("sha2", "0.11", &[]),
    bare("time", "0.3.41", &["std", "formatting", "parsing"]),
    row("tower-layer", "0.3", &[]),
    row("tower-service", "0.3", &[]),
    bare("tracing", "0.1", &["std"]),
    row("url", "2.5", &[]),
    only(Target::Browser, row("gloo-timers", "0.4", &["futures"])),
    only(Target::Browser, row("send_wrapper", "0.6", &["futures"])),
    only(Target::Browser, row("web-time", "1.1", &[])),
    only(Target::Elsewhere, bare("hyper", "1.6", &["http1", "server"])),
    only(Target::Elsewhere, bare("hyper-util", "0.1.10", &["tokio"])),
    only(Target::Elsewhere, bare("tokio", "1.54", &["rt", "time"])),
];

/// How a row stands in the crate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Required,
    Optional,
    Absent,
}

fn standing(row: &Row, features: &Features) -> Standing {
    let named = format!("dep:{}", row.name);
    let mut brings = RUNTIME.iter().filter(|(_, items)| items.contains(&named.as_str())).peekable();
    match brings.peek() {
        None => Standing::Required,
        Some(_) => {
            let brings: Vec<&str> = brings.map(|(name, _)| *name).collect();
            match (
                brings.iter().any(|one| features.always.contains(one)),
                brings.iter().any(|one| features.has(one)),
            ) {
                (true, _) => Standing::Required,
                (false, true) => Standing::Optional,
                (false, false) => Standing::Absent,
            }
        }
    }
}

/// The tables.
pub(super) fn tables(krate: &Crate, features: &Features) -> String {
    let others = &krate.package.dependencies;
    let mut text = "\n[dependencies]\n".to_owned();
    let mut lines: Vec<(String, String)> = Vec::new();
    for row in ROWS.iter().filter(|row| row.target == Target::All) {
        let standing = standing(row, features);
        let wanted = others.iter().find(|one| one.library() == library(row.name));
        if standing == Standing::Absent {
            continue;
        }
        let mut value = value(row, standing == Standing::Optional && wanted.is_none());
        if row.name == "serde" && krate.derive {
            join(&mut value, &serde_derive());
        }
        if let Some(other) = wanted.and_then(parsed) {
            join(&mut value, &other);
        }
        let name = wanted.map_or(row.name, |one| one.name.as_str());
        lines.push((name.to_owned(), shown(&value)));
    }
    let is_new = |one: &&Dependency| !lines.iter().any(|(name, _)| library(name) == one.library());
    let new: Vec<(String, String)> =
        others.iter().filter(is_new).map(|one| (one.name.clone(), one.value.clone())).collect();
    lines.extend(new);
    lines.sort();
    for (name, value) in lines {
        text += &format!("{name} = {value}\n");
    }
    for (target, said, predicate) in [
        (Target::Browser, "In a browser: its clock, its random numbers, its values.", BROWSER.to_owned()),
        (Target::Elsewhere, "Everywhere else.", format!("not({BROWSER})")),
    ] {
        let rows = ROWS.iter().filter(|row| row.target == target);
        let rows: Vec<&Row> = rows.filter(|row| standing(row, features) != Standing::Absent).collect();
        if rows.is_empty() {
            continue;
        }
        text += &format!("\n# {said}\n[target.'cfg({predicate})'.dependencies]\n");
        for row in rows {
            let is_optional = standing(row, features) == Standing::Optional;
            text += &format!("{} = {}\n", row.name, shown(&value(row, is_optional)));
        }
    }
    text
}

/// Where reqwest is over `fetch` and there is no tokio.
const BROWSER: &str = "all(target_arch = \"wasm32\", target_os = \"unknown\")";

/// `[features]` without `dep:` of what every build has, because the user depends on it.
pub(super) fn without_required(krate: &Crate, features: &str) -> String {
    let mut text = features.to_owned();
    for one in &krate.package.dependencies {
        for row in ROWS.iter().filter(|row| row.target == Target::All && library(row.name) == one.library()) {
            let named = format!("\"dep:{}\"", row.name);
            for (found, left) in [(format!("[{named}, "), "["), (format!("[{named}]"), "[]")] {
                text = text.replace(&found, left);
            }
            text = text.replace(&format!(", {named}"), "");
        }
    }
    text
}

fn library(name: &str) -> String {
    name.replace('-', "_")
}

fn value(row: &Row, is_optional: bool) -> Table {
    let mut table = Table::new();
    table.insert("version".to_owned(), Value::String(row.version.to_owned()));
    if !row.default_features {
        table.insert("default-features".to_owned(), Value::Boolean(false));
    }
    if !row.features.is_empty() {
        let features = row.features.iter().map(|one| Value::String((*one).to_owned())).collect();
        table.insert("features".to_owned(), Value::Array(features));
    }
    if is_optional {
        table.insert("optional".to_owned(), Value::Boolean(true));
    }
    table
}

fn serde_derive() -> Table {
    let mut table = Table::new();
    table.insert("default-features".to_owned(), Value::Boolean(false));
    table.insert("features".to_owned(), Value::Array(vec![Value::String("derive".to_owned())]));
    table
}

fn parsed(one: &Dependency) -> Option<Table> {
    let value = format!("value = {}", one.value).parse::<Table>().ok()?.remove("value")?;
    match value {
        Value::Table(table) => Some(table),
        version => Some(Table::from_iter([("version".to_owned(), version)])),
    }
}

/// What the runtime needs of a crate, and what the user wants of it: both versions have to hold, all features are on,
/// and where it comes from is the user's word.
fn join(ours: &mut Table, other: &Table) {
    for (key, value) in other {
        match (key.as_str(), ours.get_mut(key), value) {
            ("version", Some(Value::String(ours)), Value::String(other)) if ours != other => {
                *ours = format!("{ours}, {other}");
            }
            ("features", Some(Value::Array(ours)), Value::Array(other)) => {
                let new: Vec<Value> = other.iter().filter(|one| !ours.contains(one)).cloned().collect();
                ours.extend(new);
            }
            ("default-features", ..) => {}
            (_, None, value) => {
                ours.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    if other.get("default-features").and_then(Value::as_bool) != Some(false) {
        ours.remove("default-features");
    }
}

/// As people write it: the version first, and alone where nothing else is said.
fn shown(table: &Table) -> String {
    let mut keys: Vec<&String> = table.keys().collect();
    keys.sort_by_key(|key| {
        let order = ["version", "default-features", "features", "optional"];
        order.iter().position(|one| *one == key.as_str()).unwrap_or(order.len())
    });
    match keys.as_slice() {
        [one] if *one == "version" => table["version"].to_string(),
        keys => {
            let parts: Vec<String> = keys.iter().map(|key| format!("{key} = {}", table[*key])).collect();
            format!("{{ {} }}", parts.join(", "))
        }
    }
}
