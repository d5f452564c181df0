//! What becomes of warnings: written, refused by `--strict`, accepted in the manifest.

use crate::project::{PETS, Project, TWO, codes};
use serde_json::json;

/// A parameter that the specification says to ignore.
fn warned() -> Project {
    let project = Project::new();
    let parameter = r#""operationId": "listPets",
        "parameters": [{ "name": "Content-Type", "in": "header", "schema": { "type": "string" } }],"#;
    project.put("pets.json", &PETS.replace(r#""operationId": "listPets","#, parameter));
    project
}

const GENERATE: [&str; 7] = ["generate", "--document", "pets.json", "--out", "out", "--format", "json"];

#[test]
fn a_warning_is_told_with_its_place_and_the_client_is_written() {
    let project = warned();
    let report = project.run(&GENERATE).expect(0).json();
    let one = &report["diagnostics"][0];
    assert_eq!(codes(&report["diagnostics"]), ["W145"]);
    assert_eq!((&one["severity"], &one["file"]), (&json!("warning"), &json!("pets.json")));
    assert_eq!((&one["line"], &one["column"]), (&json!(9), &json!(24)));
    assert_eq!(one["pointer"], "/paths/~1pets/get/parameters/0");
    assert!(project.has("out/src/lib.rs"));

    let ran = project.run(&GENERATE[..5]).expect(0);
    assert!(ran.err.contains("warning[W145]") && ran.err.contains("pets.json:9:24"), "{}", ran.err);
    assert!(!ran.out.contains("W145"), "diagnostics go to standard error");
}

#[test]
fn strict_takes_warnings_as_errors() {
    let project = warned();
    let report = project.run(&[&GENERATE[..], &["--strict"]].concat()).expect(1).json();
    assert_eq!(report["diagnostics"][0]["severity"], "error");
    assert_eq!(report["written"], json!([]));
    assert!(!project.has("out"));
    let ran = project.run(&["check", "--document", "pets.json", "--strict"]).expect(1);
    assert!(ran.out.contains("`--strict` takes warnings as errors"), "{}", ran.out);
}

#[test]
fn an_accepted_warning_is_none() {
    let project = warned();
    let accept =
        "out = \"generated/cats\"\naccept = [{ code = \"W145\", at = \"/paths/~1pets\", why = \"known\" }]\n";
    project.put("clientsmith.toml", &TWO.replace("out = \"generated/cats\"\n", accept));
    let report = project.run(&["generate", "--strict", "--format", "json"]).expect(1).json();
    assert_eq!(report["clients"][0]["diagnostics"], json!([]));
    assert_eq!(codes(&report["clients"][1]["diagnostics"]), ["W145"]);
    assert!(project.has("generated/cats") && !project.has("generated/dogs"));
}
