//! Any texts as names of everything that has one; and any text as the file of names.
#![no_main]

#[path = "../../generator/tests/mutation/hostile.rs"]
#[allow(dead_code)]
mod hostile;
#[path = "../../generator/tests/mutation/judge.rs"]
mod judge;

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use serde_json::{Map, Value, json};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (lock, names) = text.split_once("\n\n").unwrap_or(("", text));
    let names: Vec<&str> = names.split('\n').take(40).collect();
    let each = |value: &dyn Fn(&str) -> Value| -> Map<String, Value> {
        names.iter().map(|name| ((*name).to_owned(), value(name))).collect()
    };
    let text = json!({ "type": "string" });
    let operation = |name: &str| {
        let parameters: Vec<Value> = ["query", "header", "cookie"]
            .iter()
            .flat_map(|place| names.iter().map(move |name| json!({ "name": name, "in": place, "schema": {} })))
            .collect();
        json!({ "operationId": name, "tags": [name], "parameters": parameters, "responses": {} })
    };
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": names.first().unwrap_or(&""), "version": "1" },
        "paths": each(&|name| json!({ "get": operation(name) })),
        "components": {
            "schemas": each(&|name| json!({
                "type": "object",
                "title": name,
                "properties": each(&|_| text.clone()),
                "additionalProperties": { "type": "string", "enum": names },
            })),
            "securitySchemes": each(&|name| json!({ "type": "apiKey", "in": "header", "name": name })),
        },
    });
    let document = document.to_string();
    judge::run("case.json", document.as_bytes());
    let mut memory = Memory::of("case.json", document).with("names.lock", lock);
    let config = Config { names: Some("names.lock".into()), ..Config::new("case.json") };
    let _ = clientsmith::generate(&config, &mut memory, &mut Diagnostics::default());
});
