//! `check`: diagnostics only.

use crate::project::{BROKEN, PETS, Project, TWO};

#[test]
fn nothing_is_written() {
    let project = Project::new();
    let ran = project.run(&["check", "--document", "pets.json"]).expect(0);
    assert!(ran.out.contains("nothing to write"), "{}", ran.out);
    project.put("clientsmith.toml", TWO);
    project.run(&["check", "cats"]).expect(0);
    assert!(!project.has("generated"));
}

#[test]
fn a_broken_document_exits_with_one() {
    let project = Project::new();
    project.put("pets.json", BROKEN);
    let ran = project.run(&["check", "--document", "pets.json"]).expect(1);
    assert!(ran.err.starts_with("error[E"), "{}", ran.err);
    let report = project.run(&["check", "--document", "pets.json", "--format", "json"]).expect(1).json();
    assert_eq!(report["types"]["total"], 0);
}

#[test]
fn many_warnings_of_one_code_are_folded_unless_they_are_asked_for() {
    let project = Project::new();
    let scopes: String = (0..40).map(|number| format!(", \"odd{number}\": 1")).collect();
    project.put(
        "pets.json",
        &PETS.replacen("\"version\": \"1.0.0\"", &format!("\"version\": \"1.0.0\"{scopes}"), 1),
    );
    let count = |text: &str| text.matches("is not a field of the Info Object").count();
    let ran = project.run(&["check", "--document", "pets.json"]).expect(0);
    assert_eq!(count(&ran.err), 5, "{}", ran.err);
    assert!(ran.err.ends_with("`--verbose` shows all of them\n\n"), "{}", ran.err);
    assert!(ran.err.contains("warning: 35 more of W106"), "{}", ran.err);
    let ran = project.run(&["check", "--document", "pets.json", "--verbose"]).expect(0);
    assert_eq!(count(&ran.err), 40, "{}", ran.err);
    let ran = project.run(&["check", "--document", "pets.json", "--strict"]).expect(1);
    assert_eq!(count(&ran.err), 40, "{}", ran.err);
    let ran = project.run(&["check", "--document", "pets.json", "--format", "json"]).expect(0);
    assert_eq!(count(&ran.out), 40);
}
