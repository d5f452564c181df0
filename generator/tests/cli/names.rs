//! Names of the run before, and how to be rid of them.

use crate::project::{PETS, Project};
use serde_json::json;

const GENERATE: [&str; 7] = ["generate", "--document", "pets.json", "--out", "out", "--name", "pets"];
const NAMES: &str = "out/.clientsmith/names.lock";

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&GENERATE[..], more].concat()
}

/// The document with a property that would be called as the one that was there.
fn grown() -> String {
    PETS.replace(
        "\"name\": { \"type\": \"string\" }",
        "\"petName\": { \"type\": \"string\" }, \"pet_name\": { \"type\": \"string\" }",
    )
}

fn earlier() -> String {
    PETS.replace("\"name\": { \"type\": \"string\" }", "\"petName\": { \"type\": \"string\" }")
}

#[test]
fn names_stay_unless_a_run_is_to_rename() {
    let project = Project::new();
    project.put("pets.json", &earlier());
    project.run(&GENERATE).expect(0);
    assert!(project.text(NAMES).contains("field \"Pet\" \"petName\" pet_name\n"));
    project.put("pets.json", &grown());
    project.run(&with(&["--check"])).expect(1);
    project.run(&GENERATE).expect(0);
    assert!(project.text(NAMES).contains("field \"Pet\" \"petName\" pet_name\n"));
    assert!(project.text(NAMES).contains("field \"Pet\" \"pet_name\" pet_name_plain\n"));
    project.run(&with(&["--check"])).expect(0);
    project.run(&with(&["--check", "--rename"])).expect(1);
    project.run(&with(&["--rename"])).expect(0);
    assert!(project.text(NAMES).contains("field \"Pet\" \"petName\" pet_name_camel\n"));
    // Which are the names of the next run.
    project.run(&with(&["--check"])).expect(0);
}

#[test]
fn clients_of_a_manifest_keep_their_names_and_dump_shows_them() {
    let project = Project::new();
    let manifest = "[client.pets]\ndocument = \"pets.json\"\nout = \"out\"\npackage = { name = \"pets\", runtime = \"registry\" }\n";
    project.put("clientsmith.toml", manifest);
    project.run(&["generate"]).expect(0);
    let edited = project.text(NAMES).replace(" list_pets\n", " all\n");
    project.put(NAMES, &edited);
    project.run(&["generate", "--check"]).expect(1);
    let ran = project.run(&["dump", "names"]).expect(0);
    assert!(ran.out.contains("\"all\""), "{}", ran.out);
    project.run(&["generate"]).expect(0);
    assert!(project.text("out/src/operations/untagged.rs").contains("pub fn all("));
    assert_eq!(project.text(NAMES), edited);
}

/// A name that the user writes into the file is no edit of the output that is refused.
#[test]
fn the_file_may_be_edited_in_any_form() {
    let project = Project::new();
    project.run(&GENERATE).expect(0);
    let edited =
        project.text(NAMES).replace(" list_pets\n", " all\n").replace('\n', "\r\n") + "\r\n# mine\r\n";
    assert!(edited.contains(" all\r\n"), "{edited}");
    project.put(NAMES, &edited);
    project.run(&GENERATE).expect(0);
    assert!(project.text(NAMES).contains(" all\n") && !project.text(NAMES).contains("mine"));
    project.run(&with(&["--check"])).expect(0);
}

/// E050
#[test]
fn a_broken_file_stops_the_run_and_rename_mends_it() {
    let project = Project::new();
    project.run(&GENERATE).expect(0);
    let before = project.text(NAMES);
    project.put(NAMES, &format!("{before}<<<<<<< HEAD\n"));
    let ran = project.run(&GENERATE).expect(1);
    assert!(ran.err.starts_with("error[E050]") && ran.err.contains("names.lock:"), "{}", ran.err);
    project.run(&with(&["--rename"])).expect(0);
    assert_eq!(project.text(NAMES), before);
}

#[test]
fn a_name_that_the_document_asks_for_is_told() {
    let project = Project::new();
    project.run(&GENERATE).expect(0);
    project.put(
        "pets.json",
        &PETS.replace("\"operationId\"", "\"x-rust-name\": \"everything\", \"operationId\""),
    );
    let ran = project.run(&with(&["--format", "json", "--strict"])).expect(0);
    let told = json!([{ "what": "method \"GET /pets\"", "from": "list_pets", "to": "everything" }]);
    assert_eq!(ran.json()["renamed"], told);
    assert_eq!(ran.json()["diagnostics"], json!([]));
    assert!(!project.text(NAMES).contains("method"), "the document says it in every run");
    let ran = project.run(&GENERATE).expect(0);
    assert_eq!(ran.err, "");
}

#[test]
fn a_note_says_what_was_renamed() {
    let project = Project::new();
    project.run(&GENERATE).expect(0);
    project.put(
        "pets.json",
        &PETS.replace("\"operationId\"", "\"x-rust-name\": \"everything\", \"operationId\""),
    );
    let ran = project.run(&GENERATE).expect(0);
    assert!(ran.err.starts_with("note: `list_pets` is called `everything` now"), "{}", ran.err);
}
