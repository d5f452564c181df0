//! The check: what is said about documents that break the grammar, what is read all the same, and the one dialect.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Dialect, Document, Node, NodeKind};
use clientsmith::source::files::Memory;
use serde_json::{Value, json};

fn load(text: &str) -> (Document, Diagnostics) {
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new("a.yaml"), &mut Memory::of("a.yaml", text));
    (document, out)
}

fn said(out: &Diagnostics) -> Vec<String> {
    let line = |one: &&clientsmith::diagnostic::Diagnostic| {
        let pointer = one.site.map(|site| out.sources.pointer(site)).unwrap_or_default();
        format!("{} {pointer} {}", one.code.id, one.message)
    };
    out.sorted().iter().map(line).collect()
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n";

/// A schema after reading, and what was said.
fn schema(text: &str) -> (Value, Vec<String>) {
    let (document, out) = load(&format!("{HEAD}components: {{schemas: {{S: {text}}}}}\n"));
    let schema = document.root().get("components").and_then(|all| all.get("schemas")?.get("S"));
    (schema.map(Node::to_json).unwrap_or_default(), said(&out))
}

/// An operation after reading, and what was said.
fn operation(text: &str) -> (Value, Vec<String>) {
    let (document, out) = load(&format!("{HEAD}paths: {{/a: {{get: {text}}}}}\n"));
    let operation = document.root().get("paths").and_then(|paths| paths.get("/a")?.get("get"));
    (operation.map(Node::to_json).unwrap_or_default(), said(&out))
}

fn check((value, said): (Value, Vec<String>), expected: Value, messages: &[&str]) {
    assert_eq!(value, expected, "{said:#?}");
    assert_eq!(said.len(), messages.len(), "{said:#?}");
    for (said, expected) in said.iter().zip(messages) {
        assert!(said.starts_with(expected), "{said}\n{expected}");
    }
}

#[test]
fn versions() {
    for (version, dialect, codes) in [
        ("openapi: 3.0.3\npaths: {}", Dialect::V30, vec![]),
        ("openapi: 3.0\npaths: {}", Dialect::V30, vec!["W107 /openapi"]),
        ("openapi: '3.1'\npaths: {}", Dialect::V31, vec![]),
        ("openapi: 3.2.0\ncomponents: {}", Dialect::V32, vec![]),
        ("openapi: 3.7.0\npaths: {}", Dialect::V32, vec!["W105 /openapi"]),
        ("openapi: 3.1.0", Dialect::V31, vec!["W108  found none of `paths`, `components` and `webhooks`"]),
        ("openapi: 3.0.0", Dialect::V30, vec!["W108  found no `paths`"]),
        ("openapi: 4.0.0\npaths: {}", Dialect::V30, vec!["E007 /openapi found `4.0.0`"]),
        ("openapi: []\npaths: {}", Dialect::V30, vec!["E007 /openapi found a list"]),
        ("swagger: '2.0'\npaths: {}", Dialect::Swagger2, vec![]),
        ("swagger: '2.0'", Dialect::Swagger2, vec!["W108  found no `paths` in the Swagger Object"]),
        ("swagger: 2\npaths: {}", Dialect::Swagger2, vec!["W107 /swagger"]),
        ("swagger: '1.2'\npaths: {}", Dialect::V30, vec!["E007 /swagger found Swagger `1.2`"]),
        ("swagger: {}\npaths: {}", Dialect::V30, vec!["E007 /swagger found an object"]),
        ("swagger: '2.0'\nopenapi: 3.0.0\npaths: {}", Dialect::V30, vec!["W117 /swagger"]),
        ("paths: {}", Dialect::V30, vec!["E006  found no field `openapi`"]),
    ] {
        let (document, out) = load(&format!("{version}\ninfo: {{title: A, version: '1'}}\n"));
        assert_eq!(document.dialect(), dialect, "{version}");
        check((Value::Null, said(&out)), Value::Null, &codes);
    }
    for (text, code) in
        [("", "E006  found nothing"), ("just text", "E006  found a string"), ("[1]", "E006  found a list")]
    {
        check((Value::Null, said(&load(text).1)), Value::Null, &[code]);
    }
}

#[test]
fn fields_that_are_missing_or_unknown() {
    let (_, out) = load("openapi: 3.0.0\ninfo: {x-a: 1}\npaths: {x-b: 1}\nservers: [{}]\nTags: []\n");
    check(
        (Value::Null, said(&out)),
        Value::Null,
        &[
            "W108 /info found no `title` in the Info Object",
            "W108 /info found no `version` in the Info Object",
            "E015 /servers/0 found no `url` in the Server Object",
            "W106 /Tags `Tags` is not a field of the OpenAPI Object",
        ],
    );
    assert_eq!(out.sorted()[3].help.as_deref(), Some("write `tags`"));
    check(
        operation(
            "{operationID: a, responses: {}, parameters: [{name: b}, {$ref: '#/components/parameters/P', name: c}]}",
        ),
        json!({"operationID": "a", "responses": {}, "parameters": [{"name": "b"}, {"$ref": "#/components/parameters/P", "name": "c"}]}),
        &[
            "W106 /paths/~1a/get/operationID `operationID` is not a field of the Operation Object",
            "E015 /paths/~1a/get/parameters/0 found no `in` in the Parameter Object",
            "E010 /paths/~1a/get/parameters/1/$ref",
            "W106 /paths/~1a/get/parameters/1/name `name` is not read beside the `$ref` of a Parameter Object",
        ],
    );
}

#[test]
fn kinds_that_are_healed() {
    check(
        schema(
            "{type: [string, null], description: 12, deprecated: 'true', maxLength: '5', required: a, properties: [], title: }",
        ),
        json!({"type": ["string", "null"], "description": "12", "deprecated": true, "maxLength": 5, "required": ["a"], "properties": {}}),
        &[
            "W107 /components/schemas/S/type/1 found null as a `type`, read as the text `null`",
            "W107 /components/schemas/S/description found a number, expected text in `description`, read as `12`",
            "W107 /components/schemas/S/deprecated found text, expected a boolean in `deprecated`, read as true",
            "W107 /components/schemas/S/maxLength found text, expected a number",
            "W107 /components/schemas/S/required found a string, expected a list of text in `required`, read as a list of one",
            "W107 /components/schemas/S/properties found an empty list, expected an object",
        ],
    );
    check(
        schema(
            "{properties: {a: , b: true, c: {required: true, additionalProperties: 'false'}}, pattern: {}, enum: x}",
        ),
        json!({"properties": {"a": {}, "b": true, "c": {"additionalProperties": false}}, "enum": ["x"]}),
        &[
            "W107 /components/schemas/S/properties/a found null",
            "W107 /components/schemas/S/properties/c/required found a boolean, expected a list of properties",
            "W107 /components/schemas/S/properties/c/additionalProperties found text, expected a boolean",
            "W107 /components/schemas/S/pattern found an object, expected text in `pattern`, read as absent",
            "W107 /components/schemas/S/enum found a string, expected a list",
        ],
    );
    check(
        operation(
            "{security: [{a: }, null], tags: [x, 1], parameters: {}, responses: {'200': , default: {description: }}, servers: null}",
        ),
        json!({"security": [{"a": []}], "tags": ["x", "1"], "parameters": [], "responses": {"200": {}, "default": {}}}),
        &[
            "W107 /paths/~1a/get/security/0/a found null",
            "W107 /paths/~1a/get/security/1 found null",
            "W107 /paths/~1a/get/tags/1 found a number",
            "W107 /paths/~1a/get/parameters found an empty object",
            "W107 /paths/~1a/get/responses/200 found null",
            "W107 /paths/~1a/get/servers found null in `servers`, read as absent",
        ],
    );
}

#[test]
fn a_list_where_a_body_says_whether_it_is_required() {
    check(
        operation("{requestBody: {required: [name], content: {}}}"),
        json!({"requestBody": {"required": true, "content": {}}}),
        &[
            "W107 /paths/~1a/get/requestBody/required found a list, expected `true` or `false` in `required`, read as true",
        ],
    );
    check(
        operation("{requestBody: {required: [], content: {}}}"),
        json!({"requestBody": {"content": {}}}),
        &["E014 /paths/~1a/get/requestBody/required found a list, expected `true` or `false`"],
    );
}

#[test]
fn kinds_that_mean_nothing() {
    check(
        operation("{parameters: [x, {name: a, in: query, schema: 5}], responses: [1], requestBody: x}"),
        json!({"parameters": [{"name": "a", "in": "query"}]}),
        &[
            "E014 /paths/~1a/get/parameters/0 found a string, expected Parameter Object in `parameters`",
            "E014 /paths/~1a/get/parameters/1/schema found a number, expected Schema Object in `schema`",
            "E014 /paths/~1a/get/responses found a list, expected an object in `responses`",
            "E014 /paths/~1a/get/requestBody found a string, expected Request Body Object in `requestBody`",
        ],
    );
}

#[test]
fn what_is_not_read_is_said() {
    check(
        operation(
            "{responses: {'200': {links: {b: {}}, content: {a/b: {schema: {not: {}, xml: {name: x}, $dynamicRef: '#x', if: {}}}}}, '201': {links: {}}}}",
        ),
        json!({"responses": {"200": {"links": {"b": {}}, "content": {"a/b": {"schema": {"not": {}, "xml": {"name": "x"}, "$dynamicRef": "#x", "if": {}}}}}, "201": {"links": {}}}}),
        &[
            "W113 /paths/~1a/get/responses/200/content/a~1b/schema/not `not` of the Schema Object is not read",
            "W114 /paths/~1a/get/responses/200/content/a~1b/schema/$dynamicRef",
            "W113 /paths/~1a/get/responses/200/content/a~1b/schema/if",
        ],
    );
}

#[test]
fn values_of_the_author_are_left_alone() {
    let text = "{example: {$ref: 1, type: null}, default: {nullable: true, type: a}, enum: [{required: 1}], const: {items: []}, x-a: {type: 5}}";
    let value = json!({
        "example": {"$ref": 1, "type": null}, "default": {"nullable": true, "type": "a"}, "enum": [{"required": 1}],
        "const": {"items": []}, "x-a": {"type": 5}
    });
    check(schema(text), value, &[]);
}

#[test]
fn one_dialect() {
    for (text, expected) in [
        ("{type: string, nullable: true}", json!({"type": ["string", "null"]})),
        ("{type: string, nullable: false}", json!({"type": "string"})),
        ("{type: [string, 'null'], nullable: true}", json!({"type": ["string", "null"]})),
        ("{nullable: true, enum: [a]}", json!({"nullable": true, "enum": ["a"]})),
        ("{minimum: 1, exclusiveMinimum: true}", json!({"exclusiveMinimum": 1})),
        ("{minimum: 1, exclusiveMinimum: false}", json!({"minimum": 1})),
        (
            "{maximum: 1, exclusiveMaximum: true, exclusiveMinimum: 0}",
            json!({"exclusiveMaximum": 1, "exclusiveMinimum": 0}),
        ),
        ("{exclusiveMaximum: true}", json!({})),
        ("{items: {type: string, nullable: true}}", json!({"items": {"type": ["string", "null"]}})),
        (
            "{items: [{type: string}], additionalItems: false}",
            json!({"prefixItems": [{"type": "string"}], "items": false}),
        ),
        ("{items: [{type: string}]}", json!({"items": [{"type": "string"}]})),
        (
            "{type: array, items: [{type: string}]}",
            json!({"type": "array", "prefixItems": [{"type": "string"}]}),
        ),
    ] {
        check(schema(text), expected, &[]);
    }
}

#[test]
fn rewriting_keeps_places() {
    let (document, out) = load(&format!(
        "{HEAD}components:\n  schemas:\n    S:\n      minimum: 1\n      exclusiveMinimum: true\n      type: string\n      nullable: true\n      items:\n      - type: x\n"
    ));
    let schema = document.root().get("components").and_then(|all| all.get("schemas")?.get("S")).expect("S");
    let place = |node: Node<'_>| (out.sources.pointer(node.id()), out.sources.line_column(node.id()));
    let limit = schema.get("exclusiveMinimum").expect("limit");
    assert_eq!(place(limit), ("/components/schemas/S/minimum".to_owned(), (6, 7)));
    let null = schema.get("type").and_then(|ty| ty.index(1)).expect("second type");
    assert_eq!((null.kind(), place(null).1), (NodeKind::String, (8, 7)));
    let item = schema.get("prefixItems").and_then(|items| items.index(0)).expect("item");
    assert_eq!(place(item), ("/components/schemas/S/items/0".to_owned(), (11, 9)));
}
