//! `bundle`: one file, which says what the many said.

use crate::project::{PETS, Project, TWO};
use serde_json::{Value, json};

const MAIN: &str = r##"
openapi: 3.0.3
info: { title: Kennel, version: 1.10 }
servers: [{ url: https://kennel.example.com }]
paths:
  /pets: { $ref: paths/pets.yaml#/all }
  /pets/{id}:
    $ref: "paths/pets.yaml#/one"
  /again: { $ref: "#/paths/~1pets" }
components:
  schemas:
    Owner:
      type: object
      properties:
        limit: { type: number, maximum: 12345678901234567890.10, nullable: true, example: 0x10 }
    Pet: { type: string }
"##;

const PATHS: &str = r##"
all:
  get:
    operationId: listPets
    responses:
      "200":
        description: All.
        content:
          application/json:
            schema: { type: array, items: { $ref: ../schemas/pet.json } }
one:
  parameters:
    - { name: id, in: path, required: true, schema: { type: string } }
  get:
    operationId: getPet
    responses:
      "200":
        description: One.
        content:
          application/json:
            schema: { $ref: "../schemas/pet.json#" }
      default: { $ref: "#/problem" }
problem: { description: No. }
"##;

const PET: &str = r##"{
  "type": "object",
  "properties": {
    "mother": { "$ref": "#" },
    "food": { "$ref": "#/definitions/food" },
    "owner": { "$ref": "../openapi.yaml#/components/schemas/Owner" }
  },
  "definitions": {
    "food": {
      "oneOf": [{ "$ref": "#/definitions/raw" }],
      "discriminator": { "propertyName": "kind", "mapping": { "dry": "#/definitions/raw" } }
    },
    "raw": { "type": "object", "properties": { "kind": { "type": "string" } }, "example": { "$ref": "kept" } }
  }
}"##;

const OVERLAY: &str = r"
overlay: 1.0.0
info: { title: Mend, version: 1.0.0 }
actions:
  - target: $.components.schemas.Owner.properties
    update: { dog: { $ref: schemas/pet.json } }
";

fn project() -> Project {
    let project = Project::new();
    for (path, text) in [
        ("openapi.yaml", MAIN),
        ("paths/pets.yaml", PATHS),
        ("schemas/pet.json", PET),
        ("overlay.yaml", OVERLAY),
    ] {
        project.put(path, text);
    }
    project
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn what_other_files_hold_is_moved_in_once_and_every_reference_is_a_pointer() {
    let project = project();
    let arguments = ["bundle", "--document", "openapi.yaml", "--overlay", "overlay.yaml"];
    let bundled = read(&project.run(&arguments).expect(0).out);
    let at = |pointer: &str| bundled.pointer(pointer).unwrap_or(&Value::Null);

    assert_eq!(at("/paths/~1pets"), &json!({ "$ref": "#/x-path-items/all" }));
    assert_eq!(at("/paths/~1again"), &json!({ "$ref": "#/paths/~1pets" }));
    // `Pet` of the main file is another one, and `pet` is there once for all who refer to it.
    let pet = json!({ "$ref": "#/components/schemas/pet" });
    assert_eq!(at("/x-path-items/all/get/responses/200/content/application~1json/schema/items"), &pet);
    assert_eq!(at("/x-path-items/one/get/responses/200/content/application~1json/schema"), &pet);
    assert_eq!(at("/components/schemas/Owner/properties/dog"), &pet);
    assert_eq!(at("/components/schemas/pet/properties/mother"), &pet);
    let owner = json!({ "$ref": "#/components/schemas/Owner" });
    assert_eq!(at("/components/schemas/pet/properties/owner"), &owner);
    assert_eq!(at("/components/schemas/food/discriminator/mapping/dry"), "#/components/schemas/raw");
    let problem = json!({ "$ref": "#/components/responses/problem" });
    assert_eq!(at("/x-path-items/one/get/responses/default"), &problem);
    // Examples are values, whatever is in them.
    assert_eq!(at("/components/schemas/raw/example"), &json!({ "$ref": "kept" }));
}

#[test]
fn version_order_and_digits_are_the_authors() {
    let project = project();
    let text = project.run(&["bundle", "--document", "openapi.yaml"]).expect(0).out;
    let limit = r#""limit": {
            "type": "number",
            "maximum": 12345678901234567890.10,
            "nullable": true,
            "example": 16
          }"#;
    assert!(text.starts_with("{\n  \"openapi\": \"3.0.3\",\n  \"info\": {"), "{text}");
    assert!(text.contains("\"version\": 1.10"), "{text}");
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    assert!(flat(&text).contains(&flat(limit)), "{text}");
}

#[test]
fn a_bundle_is_read_as_what_it_was_made_of() {
    let project = project();
    project.run(&["bundle", "--document", "openapi.yaml", "--out", "one/bundle.json"]).expect(0);
    let rust =
        |document: &str| project.run(&["dump", "rust", "--name", "x", "--document", document]).expect(0).out;
    assert!(rust("one/bundle.json") == rust("openapi.yaml"), "both are the same crate");
    // And of one file there is nothing more to do.
    let again = project.run(&["bundle", "--document", "one/bundle.json"]).expect(0).out;
    assert_eq!(read(&again), read(&project.text("one/bundle.json")));
}

#[test]
fn names_that_schemas_give_themselves_become_pointers() {
    let project = Project::new();
    project.put(
        "openapi.yaml",
        r##"
openapi: 3.1.0
info: { title: A, version: "1" }
paths: {}
components:
  schemas:
    A: { $id: https://a.example.com/a, $defs: { x: { $anchor: ex, type: string } }, $ref: "#/$defs/x" }
    B: { $ref: "https://a.example.com/a#ex" }
    C: { $ref: other.yaml#ex }
"##,
    );
    project.put("other.yaml", "x: 1\n$defs: { here: { $anchor: ex, type: integer } }\n");
    let bundled = read(&project.run(&["bundle", "--document", "openapi.yaml"]).expect(0).out);
    let schemas = &bundled["components"]["schemas"];
    assert_eq!(schemas["A"]["$ref"], "#/components/schemas/A/$defs/x");
    assert_eq!(schemas["A"].get("$id"), None);
    assert_eq!(schemas["B"]["$ref"], "#/components/schemas/A/$defs/x");
}

#[test]
fn one_client_of_the_manifest_has_to_be_named() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let ran = project.run(&["bundle"]).expect(2);
    assert!(ran.out.is_empty() && ran.err.contains("name the one that is meant"), "{}", ran.err);
    let ran = project.run(&["bundle", "dogs"]).expect(0);
    assert_eq!(read(&ran.out), read(PETS));
    project.run(&["bundle", "--document", "none.yaml"]).expect(1);
}
