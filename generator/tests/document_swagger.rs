//! Swagger 2.0 after its conversion: what the tree says then, in one file and in several. Not what is written from it,
//! which is in `cases/swagger`.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Document, Node};
use clientsmith::source::files::Memory;
use serde_json::{Value, json};

fn load(files: &[(&str, &str)]) -> (Document, Vec<String>) {
    let mut memory = Memory::default();
    for (path, text) in files {
        memory.0.insert((*path).into(), text.as_bytes().to_vec());
    }
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new(files[0].0), &mut memory);
    let line = |one: &&clientsmith::diagnostic::Diagnostic| {
        let pointer = one.site.map(|site| out.sources.pointer(site)).unwrap_or_default();
        format!("{} {pointer} {}", one.code.id, one.message)
    };
    let said = out.sorted().iter().map(line).collect();
    (document, said)
}

fn at(document: &Document, pointer: &[&str]) -> Value {
    let found = pointer
        .iter()
        .try_fold(document.root(), |node, key| node.get(key).or_else(|| node.index(key.parse().ok()?)));
    found.map(Node::to_json).unwrap_or_default()
}

const HEAD: &str = "swagger: '2.0'\ninfo: {title: A, version: '1'}\n";

#[test]
fn servers() {
    for (text, expected) in [
        ("host: a.example", json!([{"url": "https://a.example"}])),
        ("host: a.example\nschemes: [http]", json!([{"url": "http://a.example"}])),
        (
            "host: a.example/\nbasePath: v1/\nschemes: [HTTP, https, https]",
            json!([{"url": "https://a.example/v1"}, {"url": "http://a.example/v1"}]),
        ),
        ("host: localhost:8080", json!([{"url": "http://localhost:8080"}])),
        ("host: localhost.example", json!([{"url": "https://localhost.example"}])),
        ("host: 'http://a.example'\nschemes: [https]", json!([{"url": "http://a.example"}])),
        ("basePath: /v1", json!([{"url": "/v1"}])),
        ("basePath: /", json!([{"url": "/"}])),
        ("schemes: [https]", json!(null)),
        ("host: a.example\nservers: [{url: 'https://b.example'}]", json!([{"url": "https://b.example"}])),
        (
            "basePath: /v1\nx-ms-parameterized-host: {hostTemplate: '{a}.example', parameters: [{name: a, default: x}]}",
            json!([{"url": "https://{a}.example/v1", "variables": {"a": {"default": "x"}}}]),
        ),
        (
            "x-ms-parameterized-host: {hostTemplate: '{url}', useSchemePrefix: false, parameters: [{$ref: '#/parameters/U'}]}\n\
             parameters: {U: {name: url, in: path, required: true, type: string, description: Where.}}",
            json!([{"url": "{url}", "variables": {"url": {"description": "Where."}}}]),
        ),
    ] {
        let (document, said) = load(&[("a.yaml", &format!("{HEAD}paths: {{}}\n{text}\n"))]);
        assert_eq!(at(&document, &["servers"]), expected, "{text} {said:?}");
    }
}

#[test]
fn schemes_of_operations() {
    let paths =
        "paths: {/a: {get: {schemes: [http], responses: {}}, put: {schemes: [https, wss], responses: {}}}}";
    let (document, said) =
        load(&[("a.yaml", &format!("{HEAD}host: a.example\nschemes: [https]\n{paths}\n"))]);
    assert_eq!(at(&document, &["paths", "/a", "get", "servers"]), json!([{"url": "http://a.example"}]));
    assert_eq!(at(&document, &["paths", "/a", "put", "servers"]), json!(null));
    assert_eq!(said, ["W118 /paths/~1a/put/schemes/1 this scheme is not HTTP, and is not used"]);
}

#[test]
fn flows() {
    for (flow, name) in [
        ("implicit", "implicit"),
        ("password", "password"),
        ("application", "clientCredentials"),
        ("accessCode", "authorizationCode"),
    ] {
        let text = format!(
            "{HEAD}paths: {{}}\nsecurityDefinitions: {{a: {{type: oauth2, flow: {flow}, tokenUrl: t, scopes: {{s: S}}}}}}\n"
        );
        let (document, said) = load(&[("a.yaml", &text)]);
        let found = at(&document, &["components", "securitySchemes", "a", "flows"]);
        assert_eq!(found, json!({name: {"tokenUrl": "t", "scopes": {"s": "S"}}}), "{said:?}");
    }
}

#[test]
fn media_types_in_effect() {
    let text = format!(
        "{HEAD}consumes: [application/xml]\nproduces: [text/csv, text/csv]\npaths:\n  /a:\n    put:\n      \
         consumes: []\n      parameters: [{{name: b, in: body, schema: {{type: object}}}}]\n      \
         responses: {{200: {{schema: {{type: object}}, examples: {{text/csv: a, other: b}}}}}}\n    post:\n      \
         parameters: [{{name: b, in: body, x-examples: {{application/xml: <a/>}}}}]\n      produces: [image/png]\n      \
         responses:\n        200: {{schema: {{type: file}}}}\n        400: {{schema: {{type: object}}}}\n        \
         401: {{$ref: '#/responses/E'}}\nresponses: {{E: {{schema: {{type: string}}}}}}\n"
    );
    let (document, said) = load(&[("a.yaml", &text)]);
    let operation = |method: &str| at(&document, &["paths", "/a", method]);
    let object = json!({"schema": {"type": "object"}});
    assert_eq!(operation("put")["requestBody"]["content"], json!({"application/json": object}));
    assert_eq!(operation("post")["requestBody"]["content"], json!({"application/xml": {"example": "<a/>"}}));
    assert_eq!(
        operation("put")["responses"]["200"]["content"],
        json!({"text/csv": {"schema": {"type": "object"}, "example": "a", "examples": {"other": {"value": "b"}}}})
    );
    let post = operation("post");
    let file = json!({"schema": {"type": "string", "format": "binary"}});
    assert_eq!(post["responses"]["200"]["content"], json!({"image/png": file}));
    assert_eq!(post["responses"]["400"]["content"], json!({"text/csv": object}));
    assert_eq!(post["responses"]["401"]["content"], json!({"image/png": {"schema": {"type": "string"}}}));
    assert_eq!(
        at(&document, &["responses", "E", "content"]),
        json!({"text/csv": {"schema": {"type": "string"}}})
    );
    assert!(said.is_empty(), "{said:?}");
}

/// Azure's documents refer to common parameters, answers and types in other files.
#[test]
fn several_files() {
    let main = format!(
        "{HEAD}paths:\n  /a/{{id}}:\n    put:\n      parameters: [{{$ref: '../common/types.json#/parameters/Id'}}, \
         {{$ref: '../common/types.json#/parameters/Body'}}, {{$ref: '../common/types.json#/parameters/Tags'}}]\n      \
         responses: {{default: {{$ref: '../common/types.json#/responses/Error'}}}}\n  /b: {{$ref: 'b.yaml'}}\n"
    );
    let types = r##"{
        "swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, "produces": ["text/json"],
        "parameters": {
            "Id": {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-skip-url-encoding": true},
            "Tags": {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}},
            "Body": {"name": "b", "in": "body", "required": true, "schema": {"$ref": "#/definitions/B"}}},
        "responses": {"Error": {"description": "E", "schema": {"$ref": "#/definitions/B"}}},
        "definitions": {"B": {"type": "object"}}}"##;
    let part = "get:\n  parameters: [{name: q, in: query, type: integer}]\n  responses: {200: {schema: {type: integer}}}\n";
    let (document, said) =
        load(&[("s/v/a.yaml", &main), ("s/common/types.json", types), ("s/v/b.yaml", part)]);
    assert!(said.is_empty(), "{said:?}");
    let put = at(&document, &["paths", "/a/{id}", "put"]);
    assert_eq!(
        put["requestBody"],
        json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/definitions/B"}}}})
    );
    assert_eq!(put["parameters"].as_array().map(Vec::len), Some(2));
    let mut out = Diagnostics::default();
    let operation = document.root().get("paths").and_then(|paths| paths.get("/a/{id}")?.get("put"));
    let of = |pointer: &[&str]| {
        let found = pointer
            .iter()
            .try_fold(operation?, |node, key| node.get(key).or_else(|| node.index(key.parse().ok()?)))?;
        Some(found.id())
    };
    let mut resolved = |pointer: &[&str]| {
        let target = of(pointer).and_then(|id| document.resolve(&mut out, id));
        target.map(|id| document.node(id).to_json()).unwrap_or_default()
    };
    let id = resolved(&["parameters", "0"]);
    assert_eq!((&id["schema"], &id["allowReserved"]), (&json!({"type": "string"}), &json!(true)));
    assert_eq!(resolved(&["parameters", "1"])["explode"], json!(false));
    assert_eq!(
        resolved(&["responses", "default"])["content"],
        json!({"text/json": {"schema": {"$ref": "#/definitions/B"}}})
    );
    let schema = resolved(&["requestBody", "content", "application/json", "schema"]);
    assert_eq!(schema, json!({"type": "object"}));
}

/// The keywords tell: a part in the words of Swagger 2.0 is read in a document of OpenAPI 3, with the defaults of its
/// file.
#[test]
fn an_old_file_in_a_new_document() {
    let main = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {/a: {$ref: 'old.yaml#/paths/~1a'}}\n";
    let old = format!(
        "{HEAD}produces: [text/csv]\npaths:\n  /a:\n    get:\n      \
         parameters: [{{name: q, in: query, type: array, items: {{type: string}}}}]\n      \
         responses: {{200: {{schema: {{type: string}}}}}}\n"
    );
    let (document, _) = load(&[("a.yaml", main), ("old.yaml", &old)]);
    let mut out = Diagnostics::default();
    let path = document.root().get("paths").and_then(|paths| paths.get("/a")).map(Node::id);
    let path = path.and_then(|path| document.resolve(&mut out, path));
    let path = path.map(|path| document.node(path).to_json()).unwrap_or_default();
    assert_eq!(path["get"]["parameters"][0]["explode"], json!(false));
    assert_eq!(
        path["get"]["responses"]["200"]["content"],
        json!({"text/csv": {"schema": {"type": "string"}}})
    );
}
