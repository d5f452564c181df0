//! The corpus runner itself: documents that are good, broken or no documents at all, and a small sample of real ones
//! where they are at hand. Not what it says of all of them: that takes hours.

#![cfg(unix)]

#[path = "../examples/corpus/trial/closure.rs"]
mod closure;
#[path = "../examples/corpus/trial/declared.rs"]
mod declared;
#[path = "../examples/corpus/trial/implied.rs"]
mod implied;
#[path = "../examples/corpus/trial/tags.rs"]
mod tags;
#[path = "../examples/corpus/trial/text.rs"]
mod text;

use closure::{Closer, Reading};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const GOOD: &str = "openapi: 3.1.0\ninfo: {title: Good, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        \
                    '200': {description: A, content: {application/json: {schema: {type: object}}}}\n";

fn run(folder: &Path, out: &Path, more: &[&str]) -> (Output, Value) {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--package", "clientsmith", "--example", "corpus", "--"]);
    let output = command.arg(folder).arg("--out").arg(out).args(more).output().expect("cargo runs");
    let report = fs::read(out.join("report.json")).unwrap_or_default();
    (output, serde_json::from_slice(&report).unwrap_or_default())
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn every_document_is_counted_and_nothing_else() {
    let scratch = tempfile::tempdir().expect("a place for documents");
    let folder = scratch.path().join("documents");
    fs::create_dir_all(folder.join("deep")).expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("a document");
    write("good.yaml", GOOD);
    write(
        "deep/json.json",
        "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {\"title\": \"J\", \"version\": \"1\"},\n  \"paths\": {}\n}",
    );
    write("broken.yaml", "openapi: 3.0.3\ninfo: {title: Broken\npaths: {}\n");
    write("part.yaml", "Pet: {type: object}\n");
    write("notes.json", "{\"about\": {\"openapi\": \"no document\"}}");
    let out = scratch.path().join("out");
    let (output, report) = run(&folder, &out, &[]);
    let all = &report["rows"]["all"];
    let counts = ["documents", "generated", "rejected", "crashed"].map(|what| all[what].as_u64());
    assert_eq!(counts, [3, 2, 1, 0].map(Some), "{}", words(&output));
    assert_eq!(output.status.code(), Some(1), "a document that nobody called invalid was rejected");

    // Judged invalid by its index, the same document is no failure.
    let line = |path: &str, valid: bool| {
        format!("{{\"path\": \"{path}\", \"version\": \"3.0.3\", \"schema_valid\": {valid}}}\n")
    };
    write("index.jsonl", &(line("good.yaml", true) + &line("broken.yaml", false)));
    let (output, report) = run(&folder, &out, &["--resume"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    assert_eq!(report["rows"]["all"]["documents"], 2);
    assert_eq!(report["documents"][0]["generation"]["end"], "rejected");
}

#[test]
fn a_sample_of_real_documents_is_generated() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = std::env::var_os("CLIENTSMITH_CORPUS").map_or(beside, PathBuf::from);
    if !folder.is_dir() {
        println!("no real documents are tried: there is no {}", folder.display());
        return;
    }
    let out = tempfile::tempdir().expect("a place for results");
    let (output, report) = run(&folder, out.path(), &["--sample", "12", "--seed", "7"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    let all = &report["rows"]["all"];
    assert_eq!(all["crashed"], 0, "{}", words(&output));
    assert!(all["generated"].as_u64() > Some(0), "{}", words(&output));
}

#[test]
fn only_what_names_no_type_implies_one() {
    let of = |schema: Value| implied::implied(schema.as_object().expect("an object"));
    assert_eq!(of(json!({ "properties": {} })), Some("object"));
    assert_eq!(of(json!({ "items": {} })), Some("array"));
    assert_eq!(of(json!({ "required": ["a"] })), Some("object"));
    assert_eq!(of(json!({ "maxLength": 3, "description": "d" })), Some("string"));
    assert_eq!(of(json!({ "type": "string", "properties": {} })), None);
    assert_eq!(of(json!({ "anyOf": [], "properties": {} })), None);
    assert_eq!(of(json!({ "description": "anything" })), None);
}

#[test]
fn a_tag_names_a_schema_by_mapping_or_by_name() {
    let schema = json!({
        "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/x/Dog", "cat": "Cat" } },
        "oneOf": [{ "$ref": "#/x/Dog" }, { "$ref": "other.yaml#/y/Bird" }, { "type": "object" }],
    });
    let named = tags::of(schema.as_object().expect("an object"));
    let expected = [("cat", "#/components/schemas/Cat"), ("dog", "#/x/Dog"), ("Bird", "other.yaml#/y/Bird")];
    let expected = expected.map(|(value, target)| ("kind", value, target.to_owned()));
    assert_eq!(named, expected);
}

/// Two schemas in another file, by way of a reference in the middle of a pointer.
const PETS: &str = "
Pet:
  properties:
    id: { type: integer, readOnly: true }
    secret: { type: string, writeOnly: true }
    size:
      type: integer
      maximum: 99999999999999999999
  required: [id, secret]
  discriminator: { propertyName: kind, mapping: { dog: '#/Dog' } }
Dog:
  allOf: [{ $ref: '#/Pet' }, { type: object, required: [bone] }]
";

#[test]
fn a_schema_is_taken_as_strictly_as_it_is_asked_to() {
    let scratch = tempfile::tempdir().expect("a place for documents");
    let root = scratch.path().join("root.yaml");
    fs::write(scratch.path().join("pets.yaml"), PETS).expect("a document");
    fs::write(&root, "paths: { $ref: 'pets.yaml' }\n").expect("a document");
    let agrees = |reading, value: Value| {
        let closed = Closer::default().close(&root, "/paths/Pet", reading).expect("a schema");
        assert_eq!(closed.lost, Vec::<String>::new());
        jsonschema::validator_for(&closed.schema).expect("a schema").is_valid(&value)
    };
    for (reading, contradicting) in [
        (Reading::Implied, json!("a text")),
        (Reading::Narrow, json!({ "size": 9_223_372_036_854_776_000_u64 })),
        (Reading::Received, json!({ "secret": "s" })),
        (Reading::Sent, json!({ "id": 1 })),
        (Reading::Tagged, json!({ "kind": "dog" })),
    ] {
        assert!(agrees(Reading::Plain, contradicting.clone()), "{contradicting}");
        assert!(!agrees(reading, contradicting.clone()), "{contradicting}");
        assert!(agrees(reading, json!({ "id": 1, "secret": "s", "kind": "dog", "bone": 1 })));
    }
}

#[test]
fn a_choice_declares_what_the_variants_declare_that_a_value_agrees_with() {
    let schema = json!({
        "properties": { "pet": { "anyOf": [{ "$ref": "#/$defs/dog" }, { "properties": { "purrs": true } }] } },
        "$defs": { "dog": { "properties": { "bone": true }, "required": ["bone"] } },
    });
    let declares = |value: Value, name| declared::declares(&schema, &value, &["pet".to_owned()], name);
    assert!(declares(json!({ "pet": { "bone": 1 } }), "bone"));
    assert!(!declares(json!({ "pet": { "purrs": 1 } }), "bone"));
    assert!(declares(json!({ "pet": { "purrs": 1 } }), "purrs"));
    assert!(!declares(json!({ "pet": {} }), "wings"));
}
