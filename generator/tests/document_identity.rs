//! References by name: what schemas and documents call themselves, references on the way of a pointer, and those whose
//! target depends on where validation starts.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Document, Node};
use clientsmith::source::NodeId;
use clientsmith::source::files::Memory;

fn load(files: &[(&str, &str)]) -> (Document, Diagnostics) {
    let mut memory = Memory::default();
    for (path, text) in files {
        memory.0.insert((*path).into(), text.as_bytes().to_vec());
    }
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new(files[0].0), &mut memory);
    (document, out)
}

/// A document of schemas, and where references in them lead, each `from -> to` by pointers below the schemas.
fn schemas(text: &str, leads: &[(&str, &str)], said: &[&str]) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {text}}}\n"
    );
    let (document, mut out) = load(&[("a.yaml", &text)]);
    for (from, to) in leads {
        let at = find(&document, &format!("components schemas {from}")).expect(from);
        let found = document.resolve(&mut out, at).map(|id| out.sources.pointer(id));
        assert_eq!(found.as_deref(), Some(format!("/components/schemas/{to}").as_str()), "{from}");
    }
    let lines: Vec<_> = out.sorted().iter().map(|one| format!("{} {}", one.code.id, one.message)).collect();
    assert_eq!(lines.len(), said.len(), "{lines:#?}");
    assert!(lines.iter().zip(said).all(|(line, said)| line.starts_with(said)), "{lines:#?}");
}

fn find(document: &Document, way: &str) -> Option<NodeId> {
    let step = |node: Node<'_>, key: &str| {
        node.get(key).or_else(|| node.index(key.parse().ok()?)).map(|node| node.id())
    };
    way.split(' ').try_fold(document.root().id(), |at, key| step(document.node(at), key))
}

#[test]
fn identifiers_in_schemas() {
    schemas(
        "{Customer: {
            $id: 'https://example.com/schemas/customer', properties: {
              a: {$ref: /schemas/address}, b: {$ref: 'address#/$defs/state'}, c: {$ref: '#/$defs/own'},
              d: {$ref: '#'}, e: {$ref: '#/components/schemas/Plain'}, f: {$ref: 'https://example.com/schemas/customer'},
              g: {$ref: 'address#named'}, h: {$ref: 'other.json'}},
            $defs: {own: {type: string}}},
          Address: {$id: 'https://example.com/schemas/address', $defs: {state: {$anchor: named}},
            properties: {in: {$id: inner/x, properties: {up: {$ref: ../other.json}}}}},
          Other: {$id: 'https://example.com/schemas/other.json'}, Plain: {}}",
        &[
            ("Customer properties a", "Address"),
            ("Customer properties b", "Address/$defs/state"),
            ("Customer properties c", "Customer/$defs/own"),
            ("Customer properties d", "Customer"),
            ("Customer properties e", "Plain"),
            ("Customer properties f", "Customer"),
            ("Customer properties g", "Address/$defs/state"),
            ("Customer properties h", "Other"),
            ("Address properties in properties up", "Other"),
        ],
        &[],
    );
}

#[test]
fn the_whole_is_the_schema_around() {
    schemas(
        "{Tree: {properties: {next: {items: {$ref: '#'}}}}}",
        &[("Tree properties next items", "Tree")],
        &["W116 the reference `#` leads to the whole description"],
    );
}

#[test]
fn references_on_the_way() {
    schemas(
        "{A: {$ref: '#/components/schemas/B'}, B: {properties: {p: {$ref: '#/components/schemas/C'}}}, C: {properties: {q: {}}},
          D: {$ref: '#/components/schemas/A/properties/p/properties/q'}, E: {$ref: '#/components/schemas/F/x'},
          F: {$ref: '#/components/schemas/F'}}",
        &[("D", "C/properties/q")],
        &["E010 the reference `#/components/schemas/F/x` leads nowhere"],
    );
}

#[test]
fn dynamic_references() {
    schemas(
        "{Tree: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}, p: {$dynamicRef: '#/components/schemas/Leaf'}}},
          Leaf: {properties: {up: {$recursiveRef: '#'}}}}",
        &[
            ("Tree properties next", "Tree"),
            ("Tree properties p", "Leaf"),
            ("Leaf properties up", "Leaf"),
        ],
        &["W116 the reference `#`"],
    );
    // A place to be filled, and several that fill it: which is meant depends on the use.
    schemas(
        "{Page: {$defs: {T: {$dynamicAnchor: T, not: {}}}, items: {$dynamicRef: '#T'}}}",
        &[],
        &["W113", "W114 `$dynamicRef` of the Schema Object is not read"],
    );
    schemas(
        "{Page: {$defs: {T: {$dynamicAnchor: T}}, items: {$dynamicRef: '#T'}}, Pets: {$dynamicAnchor: T}}",
        &[],
        &["W114 `$dynamicRef`"],
    );
}

/// A document may say what it is called (OpenAPI 3.2).
#[test]
fn documents_that_name_themselves() {
    let main = "openapi: 3.2.0\n$self: https://example.com/api/openapi.yaml\ninfo: {title: A, version: '1'}\npaths: {}\n\
        components: {schemas: {A: {$ref: 'shared.yaml#/components/schemas/S'}, \
        B: {$ref: 'https://example.com/api/openapi.yaml#/components/schemas/C'}, C: {}, \
        D: {$ref: 'openapi.yaml#/components/schemas/C'}}}\n";
    let shared = "components: {schemas: {S: {type: string}}}\n";
    let (document, mut out) = load(&[("main.yaml", main), ("shared.yaml", shared)]);
    for (from, to) in
        [("A", "/components/schemas/S"), ("B", "/components/schemas/C"), ("D", "/components/schemas/C")]
    {
        let at = find(&document, &format!("components schemas {from}")).expect("stated");
        let found = document.resolve(&mut out, at).map(|id| out.sources.pointer(id));
        assert_eq!(found.as_deref(), Some(to), "{from}");
    }
    assert!(out.is_empty(), "{:?}", out.sorted());
}

/// Programs that join files refer to the first use of a thing; Swagger 2.0 moves some of those.
#[test]
fn ways_through_what_is_converted() {
    let text = "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths:\n  /a/{id}:\n    post:\n      parameters:\n        \
        - {name: b, in: body, schema: {type: object}}\n        - {name: id, in: path, required: true, type: string}\n      \
        responses: {200: {description: a, schema: {type: integer}}}\n  /b/{id}:\n    post:\n      parameters:\n        \
        - {$ref: '#/paths/~1a~1%7Bid%7D/post/parameters/1'}\n        \
        - {name: b, in: body, schema: {$ref: '#/paths/~1a~1%7Bid%7D/post/parameters/0/schema'}}\n      \
        responses: {200: {description: a, schema: {$ref: '#/paths/~1a~1{id}/post/responses/200/schema'}}}\n";
    let (document, mut out) = load(&[("a.yaml", text)]);
    let mut leads = |way: &str| {
        let at = find(&document, &format!("paths /b/{{id}} post {way}")).expect(way);
        document.resolve(&mut out, at).map(|id| out.sources.pointer(id)).unwrap_or_default()
    };
    assert_eq!(leads("parameters 0"), "/paths/~1a~1{id}/post/parameters/1");
    let body = "requestBody content application/json schema";
    assert_eq!(leads(body), "/paths/~1a~1{id}/post/parameters/0/schema");
    let answer = "responses 200 content application/json schema";
    assert_eq!(leads(answer), "/paths/~1a~1{id}/post/responses/200/schema");
    assert!(out.is_empty(), "{:?}", out.sorted());
}
