//! A document that is as large as is wished. Not what is made of it.

use serde_json::{Value, json};

/// A document of many operations and schemas, each used by all before it.
pub fn large(operations: usize, changed: bool) -> Value {
    let mut paths = serde_json::Map::new();
    let mut schemas = serde_json::Map::new();
    for at in 0..operations {
        let next = format!("#/components/schemas/S{}", (at + 1) % operations);
        let kind = if changed && at % 2 == 0 { "integer" } else { "string" };
        schemas.insert(
            format!("S{at}"),
            json!({ "type": "object", "required": ["a"], "properties": {
                "a": { "type": kind }, "next": { "$ref": next }, "all": { "type": "array", "items": { "$ref": next } },
                "inline": { "type": "object", "properties": { "b": { "$ref": next } } } } }),
        );
        let body =
            json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/S{at}") } } });
        paths.insert(
            format!("/p{at}/{{id}}"),
            json!({ "post": { "operationId": format!("op{at}"), "tags": [format!("t{}", at % 20)],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "x", "in": "query", "required": changed, "schema": { "type": "string" } }],
                "requestBody": { "required": true, "content": body },
                "responses": { "200": { "description": "Yes.", "content": body } } } }),
        );
    }
    json!({ "openapi": "3.1.0", "info": { "title": "Large", "version": "1" }, "paths": paths,
        "components": { "schemas": schemas } })
}
