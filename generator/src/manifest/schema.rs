//! The JSON Schema of `clientsmith.toml`, for editors. Not what keys mean, which is in the table that it is made of.

use super::reference::{CLIENT, Key, Kind};
use serde_json::{Map, Value, json};

/// Where the schema is published.
const ID: &str =
    "https://raw.githubusercontent.com/clientsmith/clientsmith/main/generator/clientsmith.schema.json";

/// The schema as a file.
pub fn text() -> String {
    let text = serde_json::to_string_pretty(&schema()).expect("invariant: a value is written as JSON");
    text + "\n"
}

/// The schema (JSON Schema draft-07, which editors of TOML know).
pub fn schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": ID,
        "title": "clientsmith.toml",
        "description": "Which clients clientsmith writes from which OpenAPI documents.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "client": {
                "description": "One table for each client, by its name.",
                "type": "object",
                "additionalProperties": object(CLIENT),
            },
        },
    })
}

fn object(keys: &[Key]) -> Value {
    let properties: Map<String, Value> =
        keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let mut schema = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn property(key: &Key) -> Value {
    let mut schema = match key.kind {
        Kind::Text if key.required => json!({ "type": "string", "pattern": "\\S" }),
        Kind::Text => json!({ "type": "string" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Word(words) => json!({ "enum": words }),
        Kind::Table(keys) => object(keys),
        Kind::Tables(keys) => json!({ "type": "array", "items": object(keys) }),
        Kind::TextOrTable(keys) => json!({ "anyOf": [{ "type": "string" }, object(keys)] }),
        Kind::FreeTexts => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        Kind::FreeLists => json!({
            "type": "object",
            "additionalProperties": { "type": "array", "items": { "type": "string" } },
        }),
        Kind::FreeTextsOrTables(keys) => json!({
            "type": "object",
            "additionalProperties": { "anyOf": [{ "type": "string" }, object(keys)] },
        }),
    };
    schema["description"] = json!(key.doc);
    schema
}

#[cfg(test)]
mod tests {
    use super::super::{accept, client, named, pages, reference, select, server, source, types};
    use super::Key;

    /// The reader knows exactly the keys that are described.
    #[test]
    fn the_table_has_the_keys_of_the_reader() {
        let levels: [(&str, &[&str], &[Key]); 11] = [
            ("client", client::KEYS, reference::CLIENT),
            ("package", client::PACKAGE_KEYS, reference::PACKAGE),
            ("include", select::INCLUDE, reference::INCLUDE),
            ("exclude", select::EXCLUDE, reference::EXCLUDE),
            ("rename", named::RENAME, reference::RENAME),
            ("server", server::KEYS, reference::SERVER),
            ("source", source::KEYS, reference::SOURCE),
            ("types", named::TYPE, reference::FOREIGN),
            ("formats", types::FORMAT_KEYS, reference::FOREIGN),
            ("pages", pages::KEYS, reference::PAGES),
            ("accept", accept::KEYS, reference::ACCEPT),
        ];
        for (level, read, described) in levels {
            let mut read = read.to_vec();
            let mut described: Vec<&str> = described.iter().map(|key| key.name).collect();
            read.sort_unstable();
            described.sort_unstable();
            assert_eq!(read, described, "{level}: `manifest/reference.rs` says otherwise than the reader");
        }
    }
}
