//! `check`: diagnostics only.

use crate::project::{BROKEN, Project, TWO};

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
