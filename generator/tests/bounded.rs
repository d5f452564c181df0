//! Documents that ask for the product of what they say: choices within choices, and examples of them.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Far more than it takes, far less than the product would.
const SOON: Duration = Duration::from_secs(60);

fn stages(schemas: Value) -> clientsmith::Stages {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    let mut memory = Memory::default();
    memory.0.insert(PathBuf::from("api.json"), document.to_string().into_bytes());
    clientsmith::stages(&Config::new("api.json"), &mut memory, &mut Diagnostics::default())
        .expect("the document is valid")
}

/// Each choice of a level has all choices of the next one as its variants: 24^5 ways.
#[test]
fn choices_within_choices_are_looked_at_once() {
    let start = Instant::now();
    let mut schemas = serde_json::Map::new();
    for level in 0..6 {
        for at in 0..24 {
            let next = |to| json!({ "$ref": format!("#/components/schemas/L{}x{to}", level + 1) });
            let schema = match level {
                5 => json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
                _ => json!({ "oneOf": (0..24).map(next).collect::<Vec<_>>() }),
            };
            schemas.insert(format!("L{level}x{at}"), schema);
        }
    }
    assert!(stages(schemas.into()).api.types.len() >= 6 * 24);
    assert!(start.elapsed() < SOON);
}

/// Both variants of each level look right until the innermost value: 2^28 ways to find out that none is.
#[test]
fn examples_are_compared_part_by_part() {
    let start = Instant::now();
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let side =
        json!({ "type": "object", "properties": { "x": reference("X"), "end": { "type": "string" } } });
    let stages = stages(json!({ "X": { "anyOf": [reference("A"), reference("B")] }, "A": side, "B": side }));
    let nested = |end: Value| (0..28).fold(json!({ "end": end }), |inner, _| json!({ "x": inner }));
    let id = stages.api.types.ids().next().expect("X");
    assert!(clientsmith::facts::agrees(&stages.api, id, &nested(json!("fits"))));
    assert!(!clientsmith::facts::agrees(&stages.api, id, &nested(json!(5))));
    assert!(start.elapsed() < SOON);
}
