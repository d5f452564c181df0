//! Flags that choose a part of a document.

use crate::project::Project;

const DOCUMENT: &str = r#"{ "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": { "/pets": {
  "get": { "operationId": "listPets", "responses": { "204": { "description": "none" } } },
  "delete": { "operationId": "purge", "deprecated": true, "responses": { "204": { "description": "gone" } } }
} }, "webhooks": {
  "petSold": { "post": { "operationId": "petSold", "responses": { "204": { "description": "seen" } } } },
  "petLost": { "post": { "operationId": "petLost", "responses": { "204": { "description": "seen" } } } }
} }"#;

#[test]
fn a_part_of_a_document_is_chosen_by_flags() {
    let project = Project::new();
    project.put("pets.json", DOCUMENT);
    let base = ["check", "--document", "pets.json", "--format", "json"];
    let count = |more: &[&str]| {
        project.run(&[&base[..], more].concat()).expect(0).json()["operations"]["total"].clone()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--include-operation", "GET /pets"]), 1);
    assert_eq!(count(&["--exclude-operation", "GET /pets"]), 1);
    assert_eq!(count(&["--exclude-deprecated"]), 1);
    let webhooks = |more: &[&str]| {
        project.run(&[&base[..], more].concat()).expect(0).json()["incoming"]["total"].clone()
    };
    assert_eq!(webhooks(&[]), 2);
    assert_eq!(webhooks(&["--include-webhook", "petSold"]), 1);
    assert_eq!(webhooks(&["--exclude-webhook", "pet*"]), 0);
    assert_eq!(webhooks(&["--include-operation", "GET /pets"]), 0);
    let ran = project.run(&["check", "--document", "pets.json", "--include-tag", "nothing"]).expect(1);
    assert!(ran.err.starts_with("error[E080]"), "{}", ran.err);
    project.run(&["check", "--include-tag", "pets"]).expect(2);
}
