//! Keeps `MANIFEST.md` and the JSON Schema of the manifest true: both are written from one table, whose examples the reader
//! and the schema take, as they refuse what the table does not have.

use clientsmith::diagnostic::Diagnostics;
use clientsmith::manifest::reference::{CLIENT, Key, Kind};
use clientsmith::manifest::{parse, schema};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn keep(path: &str, wished: &str) {
    // Version control may have changed the line ends.
    let found = fs::read_to_string(here(path)).unwrap_or_default().replace("\r\n", "\n");
    if found != wished {
        fs::write(here(path), wished).expect("the file can be written");
        panic!("{path} was stale and has been written anew: commit it");
    }
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_table() {
    keep("clientsmith.schema.json", &schema::text());
}

#[test]
fn manifest_md_says_what_the_table_says() {
    let mut text = include_str!("reference/head.md").to_owned();
    chapter(&mut text, "client.NAME", "pets", CLIENT);
    keep("MANIFEST.md", &text);
}

/// The keys of a table, then those of the tables in it.
fn chapter(text: &mut String, title: &str, example_of: &str, keys: &[Key]) {
    let _ = write!(text, "\n## `[{title}]`\n");
    for key in keys {
        let needed = if key.required { ", required" } else { "" };
        let _ = write!(text, "\n### `{}`\n\n{} ({}{needed})\n", key.name, key.doc, holds(key.kind));
        if !key.example.is_empty() {
            let _ = write!(text, "\n```toml\n[client.{example_of}]\n{}\n```\n", key.example);
        }
        if let Kind::Tables(inner) | Kind::FreeTextsOrTables(inner) | Kind::TextOrTable(inner) = key.kind {
            text.push('\n');
            for inner in inner {
                let needed = if inner.required { ", required" } else { "" };
                let _ = writeln!(text, "- `{}`: {} ({}{needed})", inner.name, inner.doc, holds(inner.kind));
            }
        }
    }
    for key in keys {
        if let Kind::Table(inner) = key.kind {
            chapter(text, &format!("{title}.{}", key.name), &format!("{example_of}.{}", key.name), inner);
        }
    }
}

fn holds(kind: Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Integer => "whole number".to_owned(),
        Kind::Texts => "list of texts".to_owned(),
        Kind::Word(words) => {
            words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(" or ")
        }
        Kind::Table(_) => "table".to_owned(),
        Kind::Tables(_) => "list of tables".to_owned(),
        Kind::TextOrTable(_) => "text or table".to_owned(),
        Kind::FreeTexts => "table of texts".to_owned(),
        Kind::FreeLists => "table of lists of texts".to_owned(),
        Kind::FreeTextsOrTables(_) => "table of texts or tables".to_owned(),
    }
}

/// Everything that the reader says.
fn read(text: &str) -> String {
    let mut out = Diagnostics::default();
    let _ = parse(&mut out, Path::new("clientsmith.toml"), text.as_bytes());
    out.sorted().iter().map(|one| format!("{} {}\n", one.code.id, one.message)).collect()
}

/// Everything that the schema says.
fn checked(text: &str) -> String {
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
    let value = serde_json::to_value(table).expect("a value");
    let validator = jsonschema::validator_for(&schema::schema()).expect("the schema is one");
    validator.iter_errors(&value).map(|error| format!("{error}\n")).collect()
}

/// A whole manifest around lines of a table of a client.
fn manifest(table: &str, lines: &str) -> String {
    let base = "[client.pets]\ndocument = \"a.yaml\"\nout = \"generated/pets\"\n";
    match table {
        "" => {
            let own = |key: &str| lines.lines().any(|line| line.starts_with(&format!("{key} =")));
            let base = base
                .lines()
                .filter(|line| !["document", "out"].iter().any(|key| own(key) && line.starts_with(key)));
            format!("{}\n{lines}\n", base.collect::<Vec<_>>().join("\n"))
        }
        table => format!("{base}[client.pets.{table}]\n{lines}\n"),
    }
}

fn each(table: &str, keys: &[Key], see: &mut dyn FnMut(&str, &Key)) {
    for key in keys {
        see(table, key);
        if let Kind::Table(inner) = key.kind {
            each(key.name, inner, see);
        }
    }
}

#[test]
fn every_example_is_taken() {
    let mut count = 0;
    each("", CLIENT, &mut |table, key| {
        let text = manifest(table, key.example);
        assert!(!key.example.is_empty(), "{} has an example", key.name);
        assert_eq!((read(&text), checked(&text)), (String::new(), String::new()), "{text}");
        count += 1;
    });
    assert!(count > 40, "{count}");
}

#[test]
fn the_manifests_of_this_repository_are_taken() {
    let own = fs::read_to_string(here("../clientsmith.toml")).expect("the manifest");
    assert_eq!(checked(&own), "");
    for page in ["../README.md", "GENERATING.md"] {
        let text = fs::read_to_string(here(page)).expect("a page");
        let blocks = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
        let whole: Vec<&str> = blocks.filter(|block| block.starts_with("[client.")).collect();
        assert!(!whole.is_empty(), "{page}");
        for block in whole.into_iter().filter(|block| block.contains("document = ")) {
            assert_eq!(checked(block), "", "{block}");
        }
    }
}

/// What is misspelled is refused at every level, by both.
#[test]
fn unknown_keys_and_wrong_values_are_refused_everywhere() {
    let mut levels = vec![String::new()];
    each("", CLIENT, &mut |_, key| {
        if let Kind::Table(_) = key.kind {
            levels.push(key.name.to_owned());
        }
    });
    assert_eq!(levels.len(), 5, "{levels:?}");
    let in_tables = levels.iter().map(|level| manifest(level, "unheard_of = 1"));
    let in_lists = [
        "accept = [{ code = \"W126\", at = \"/a\", why = \"b\", unheard_of = 1 }]",
        "pages = [{ operation = \"a\", kind = \"link\", unheard_of = 1 }]",
        "source = { url = \"https://a.test\", unheard_of = 1 }",
        "formats = { uuid = { type = \"uuid\", unheard_of = 1 } }",
        "types = { A = { type = \"uuid::Uuid\", unheard_of = 1 } }",
    ];
    let in_lists = in_lists.into_iter().map(|lines| manifest("", lines));
    for text in in_tables.chain(in_lists).chain(["unheard_of = 1\n".to_owned()]) {
        assert!(read(&text).starts_with("E062 "), "{text}{}", read(&text));
        assert_ne!(checked(&text), "", "{text}");
    }
    each("", CLIENT, &mut |table, key| {
        let text = manifest(table, &format!("{} = 1.5", key.name));
        assert!(read(&text).starts_with("E063 "), "{text}{}", read(&text));
        assert_ne!(checked(&text), "", "{text}");
    });
}

/// Words of the table are those of the reader.
#[test]
fn every_word_is_taken() {
    each("", CLIENT, &mut |table, key| {
        if let Kind::Word(words) = key.kind {
            for word in words {
                let text = manifest(table, &format!("{} = \"{word}\"", key.name));
                assert_eq!((read(&text), checked(&text)), (String::new(), String::new()));
            }
        }
    });
    let kinds: Vec<Value> =
        ["token", "last_item", "url", "link", "page", "offset", "none"].map(Value::from).into();
    let shown = schema::schema();
    let pages = &shown["properties"]["client"]["additionalProperties"]["properties"]["pages"];
    assert_eq!(pages["items"]["properties"]["kind"]["enum"], Value::Array(kinds.clone()));
    for kind in kinds {
        let text = manifest("", &format!("pages = [{{ operation = \"a\", kind = {kind} }}]"));
        assert_eq!(read(&text), "");
    }
}
