//! References: to any place of any file of the document, and to nothing else.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Document, Node};
use clientsmith::source::files::Memory;
use std::path::PathBuf;

fn load(main: &str, files: &[(&str, &str)]) -> (Document, Diagnostics) {
    let files = files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec()));
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new(main), &mut Memory(files.collect()));
    (document, out)
}

/// A document of one file whose only property is `schemas`.
fn schemas(text: &str) -> (Document, Diagnostics) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{text}"
    );
    load("a.yaml", &[("a.yaml", &text)])
}

fn at<'d>(document: &'d Document, path: &str) -> Node<'d> {
    let step = |node: Node<'d>, key: &str| node.get(key).or_else(|| node.index(key.parse().ok()?));
    path.split(' ').try_fold(document.root(), step).expect(path)
}

fn said(out: &Diagnostics) -> Vec<String> {
    let place = |one: &clientsmith::diagnostic::Diagnostic| {
        one.site.map_or((0, 0), |site| out.sources.line_column(site))
    };
    let line = |one: &&clientsmith::diagnostic::Diagnostic| {
        let (line, column) = place(one);
        format!("{} {line}:{column} {}", one.code.id, one.message)
    };
    out.sorted().iter().map(line).collect()
}

#[test]
fn pointers_of_all_kinds() {
    let (document, mut out) = schemas(
        "    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/x~1y%20~0z'}
    'x/y ~z': {properties: {p: {type: string}}, allOf: [{title: t}]}
    C: {$ref: '#/components/schemas/x~1y ~0z/properties/p'}
    D: {$ref: '#/components/schemas/x~1y%20~0z/allOf/0', description: kept}
    100%25: {type: integer}
    E: {$ref: '#/components/schemas/100%25'}
    F: {$ref: '#named'}
    G: {$anchor: named, $id: 'https://example.com/g.json', properties: {q: {}}}
    H: {$ref: 'https://example.com/g.json#/properties/q'}
",
    );
    assert_eq!(said(&out), Vec::<String>::new());
    for (from, to) in [
        ("A", "/components/schemas/x~1y ~0z"),
        ("B", "/components/schemas/x~1y ~0z"),
        ("C", "/components/schemas/x~1y ~0z/properties/p"),
        ("D", "/components/schemas/x~1y ~0z/allOf/0"),
        ("E", "/components/schemas/100%25"),
        ("F", "/components/schemas/G"),
        ("G", "/components/schemas/G"),
        ("H", "/components/schemas/G/properties/q"),
    ] {
        let from = at(&document, &format!("components schemas {from}")).id();
        let found = document.resolve(&mut out, from).expect("resolved");
        assert_eq!(out.sources.pointer(found), to);
    }
    assert_eq!(at(&document, "components schemas D description").str(), Some("kept"));
    let named = document.resolve(&mut out, at(&document, "components schemas A").id()).expect("resolved");
    assert_eq!(document.component_name(named), Some("x/y ~z"));
}

#[test]
fn faults_are_said_once_and_at_the_reference() {
    let (document, mut out) = schemas(
        "    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/A'}
    C: {$ref: '#/components/schemas/Nope'}
    D: {$ref: 'https://example.com/x.json'}
    E: {$ref: '/etc/passwd.yaml'}
    F: {$ref: '../../x.yaml'}
    G: {$ref: 'gone.yaml#/A'}
    H: {$ref: A}
    I: {$ref: '#nothing'}
    J: {$ref: 'file:///x.yaml'}
    K: {example: {$ref: '#/not/a/reference'}, default: {$ref: '#/nor'}, x-z: {$ref: '#/either'}}
",
    );
    for name in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
        let at = at(&document, &format!("components schemas {name}")).id();
        assert_eq!(document.resolve(&mut out, at), None, "{name}");
    }
    let said = said(&out);
    let codes: Vec<&str> = said.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(
        codes,
        ["E011", "E011", "E010", "E012", "E013", "E013", "E010", "E010", "E010", "E012"],
        "{said:#?}"
    );
    assert!(
        said[2].starts_with("E010 8:9 the reference `#/components/schemas/Nope` leads nowhere"),
        "{said:#?}"
    );
    assert!(said[6].starts_with("E010 12:9 `gone.yaml` cannot be read"), "{said:#?}");
    let help = out.sorted()[7].help.clone();
    assert_eq!(help.as_deref(), Some("write `#/components/schemas/A`"));
    let notes = &out.sorted()[2].notes;
    assert_eq!(notes[0].message, "there is no `Nope` in here");
    assert!(out.gate().is_ok(), "no such fault stops the run");
}

const MAIN: &str = "\
openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /a: {$ref: 'paths/a.yaml'}
";

#[test]
fn files_are_read_once_and_may_refer_to_each_other() {
    let (document, mut out) = load(
        "specs/api/openapi.yaml",
        &[
            ("specs/api/openapi.yaml", MAIN),
            (
                "specs/api/paths/a.yaml",
                "get: {responses: {'200': {$ref: '../../common.json#/responses/ok'}}}",
            ),
            (
                "specs/common.json",
                r##"{"responses": {"ok": {"description": "", "content": {"a/b": {"schema": {"$ref": "#/definitions/P"}}}}},
                    "definitions": {"P": {"nullable": true, "type": "object", "properties": {"a": {"$ref": "api/../common.json#/definitions/P"}}}}}"##,
            ),
        ],
    );
    assert_eq!(said(&out), Vec::<String>::new());
    assert_eq!(out.sources.files().iter().filter(|file| !file.text.is_empty()).count(), 3);
    let path = document.resolve(&mut out, at(&document, "paths /a").id()).expect("path item");
    let answer =
        document.node(path).get("get").and_then(|get| get.get("responses")?.get("200")).expect("answer");
    let answer = document.node(document.resolve(&mut out, answer.id()).expect("answer"));
    let schema = answer.get("content").and_then(|content| content.get("a/b")?.get("schema")).expect("schema");
    let schema = document.resolve(&mut out, schema.id()).expect("schema");
    assert_eq!(document.component_name(schema), Some("P"));
    // Schemas of other files come to the same dialect.
    assert_eq!(
        document.node(schema).get("type").map(Node::to_json),
        Some(serde_json::json!(["object", "null"]))
    );
    let inner = document.node(schema).get("properties").and_then(|all| all.get("a")).expect("property");
    assert_eq!(document.resolve(&mut out, inner.id()), Some(schema));
}

#[test]
fn how_high_a_reference_may_climb() {
    for (main, relative, code) in [
        ("a.yaml", "../x.yaml", None),
        ("a.yaml", "../../x.yaml", Some("E013")),
        ("./s/t/a.yaml", "../../x.yaml", None),
        ("s/a.yaml", "../../x.yaml", Some("E013")),
        ("../s/a.yaml", "../x.yaml", None),
        ("/s/t/u/a.yaml", "../x.yaml", None),
        ("/s/t/u/a.yaml", "../../x.yaml", Some("E013")),
        ("/a.yaml", "../x.yaml", Some("E013")),
        ("a.yaml", "sub/../../../etc/x.yaml", Some("E013")),
        ("a.yaml", "x.txt", Some("E010")),
        ("a.yaml", "%2e%2e/%2e%2e/x.yaml", Some("E013")),
        ("a.yaml", "..\\..\\x.yaml", Some("E013")),
    ] {
        let text = MAIN.replace("paths/a.yaml", relative);
        let files = ["../x.yaml", "x.yaml", "/s/t/x.yaml", "/s/x.yaml", "../../x.yaml", "/x.yaml"];
        let mut all = vec![(main, text.as_str())];
        all.extend(files.iter().map(|path| (*path, "get: {responses: {}}")));
        let (_, out) = load(main, &all);
        let found = said(&out).first().map(|line| line[..4].to_owned());
        assert_eq!(found.as_deref(), code, "{main} {relative}: {:?}", said(&out));
    }
}

#[test]
fn what_is_no_object_is_read_in_place() {
    let (document, out) = load(
        "a.yaml",
        &[
            (
                "a.yaml",
                "\
openapi: 3.1.0
info: {$ref: info.yaml}
paths: {$ref: 'paths.yaml#/all'}
components: {schemas: {$ref: schemas.yaml}}
tags: [{$ref: 'info.yaml#/tag'}]
",
            ),
            (
                "info.yaml",
                "{title: A, version: '1', x-tag: 1, tag: {name: t, description: {$ref: readme.md}}}",
            ),
            (
                "paths.yaml",
                "all: {/a: {get: {$ref: 'paths.yaml#/get'}}}\nget: {operationId: {$ref: '#/id'}, responses: {}}\nid: one\n",
            ),
            ("schemas.yaml", "A: {properties: {b: {$ref: '#/B'}}}\nB: {type: 'null'}\n"),
        ],
    );
    assert_eq!(at(&document, "info title").str(), Some("A"));
    assert_eq!(at(&document, "tags 0 name").str(), Some("t"));
    assert_eq!(at(&document, "paths /a get operationId").str(), Some("one"));
    let mut out = out;
    let b = document
        .resolve(&mut out, at(&document, "components schemas A properties b").id())
        .expect("in its file");
    assert_eq!(document.node(b).get("type").and_then(Node::str), Some("null"));
    assert_eq!(document.component_name(at(&document, "components schemas A").id()), Some("A"));
    let codes: Vec<String> = said(&out).iter().map(|line| line[..4].to_owned()).collect();
    assert_eq!(codes.iter().filter(|code| *code == "W109").count(), 6, "{:?}", said(&out));
    assert!(codes.iter().all(|code| ["W109", "W106", "W107"].contains(&code.as_str())), "{:?}", said(&out));
}

#[test]
fn reading_in_place_ends() {
    let (document, out) = schemas(
        "    A: {properties: {$ref: '#/components/schemas/B/properties'}}
    B: {properties: {c: {properties: {$ref: '#/components/schemas/A/properties'}}}}
    C: {properties: {d: {properties: {$ref: '#/components/schemas/C/properties'}}}}
    D: {properties: {$ref: '#/components/schemas/D/properties'}}
",
    );
    assert!(!said(&out).is_empty());
    assert!(document.root().to_json().is_object());
    let codes: Vec<String> = said(&out).iter().map(|line| line[..4].to_owned()).collect();
    assert!(codes.iter().any(|code| code == "E011"), "{:?}", said(&out));
}

#[test]
fn definitions_of_the_schema_around() {
    let (document, mut out) = schemas(
        "    A:
      $defs: {X: {type: string}}
      properties: {x: {$ref: '#/$defs/X'}}
",
    );
    assert_eq!(said(&out).len(), 1);
    assert!(said(&out)[0].starts_with("W116 8:24 the reference `#/$defs/X`"), "{:?}", said(&out));
    let found =
        document.resolve(&mut out, at(&document, "components schemas A properties x").id()).expect("found");
    assert_eq!(out.sources.pointer(found), "/components/schemas/A/$defs/X");
}

#[test]
fn mappings_are_references_too() {
    let (document, mut out) = load(
        "a.yaml",
        &[
            (
                "a.yaml",
                "\
openapi: 3.1.0
info: {title: A, version: '1'}
components:
  schemas:
    A: {oneOf: [], discriminator: {propertyName: k, mapping: {x: 'b.yaml#/X', y: '#/components/schemas/A', z: A}}}
",
            ),
            ("b.yaml", "X: {type: object}"),
        ],
    );
    assert_eq!(said(&out), Vec::<String>::new());
    let mapping = at(&document, "components schemas A discriminator mapping").id();
    let x = document.resolve_text(&mut out, mapping, "b.yaml#/X").expect("read");
    assert_eq!(document.node(x).get("type").and_then(Node::str), Some("object"));
    assert!(document.resolve_text(&mut out, mapping, "#/components/schemas/A").is_some());
}

#[test]
fn a_reference_is_read_as_what_it_can_only_have_meant() {
    let main = "openapi: 3.0.0
info: {title: A, version: '1'}
paths: {}
components:
  schemas:
    Pet: {properties: {a: {$ref: '#components/schemas/Big Cat'}, b: {$ref: '#/components/schemas/Big+Cat'}, c: {$ref: '#/definitions/Big%20Cat'}, d: {$ref: parts.yaml#/Part}, e: {$ref: '#Cat'}, f: {$ref: '#/Cat'}}}
    Big Cat: {type: object}
";
    let part = "Part: {properties: {cat: {$ref: '#/components/schemas/Big Cat'}, dog: {$ref: '#/components/schemas/Dog'}}}\n";
    let (document, mut out) = load("a.yaml", &[("a.yaml", main), ("parts.yaml", part)]);
    let cat = at(&document, "components schemas").get("Big Cat").unwrap().id();
    let leads = |out: &mut Diagnostics, at: Node<'_>| document.resolve(out, at.id()) == Some(cat);
    let pet = at(&document, "components schemas Pet properties");
    let found = ["a", "b", "c", "e", "f"].map(|key| leads(&mut out, pet.get(key).unwrap()));
    assert_eq!(found, [true, true, true, false, false]);
    let part = document.resolve(&mut out, pet.get("d").unwrap().id()).unwrap();
    let inside = document.node(part).get("properties").unwrap();
    let found = ["cat", "dog"].map(|key| leads(&mut out, inside.get(key).unwrap()));
    assert_eq!(found, [true, false]);
    let codes: Vec<_> = said(&out).iter().map(|line| line[..4].to_owned()).collect();
    assert_eq!(codes, ["W198", "W198", "W198", "E010", "E010", "W198", "E010"], "{:?}", said(&out));
}
