//! `dump`: every stage has something to show.

use crate::project::{BROKEN, Project, TWO};

#[test]
fn every_stage_is_shown() {
    let project = Project::new();
    for (stage, expected) in [
        ("tree", "  \"openapi\": \"3.1.0\"  @2:3\n"),
        ("document", "\"operationId\": \"listPets\"  @8:9\n"),
        ("api", "/pets"),
        ("facts", "Facts {"),
        ("names", "\"Pet\""),
        ("rust", "Crate {"),
        ("files", "// ==== src/lib.rs\n"),
    ] {
        let ran = project.run(&["dump", stage, "--document", "pets.json", "--name", "pets"]).expect(0);
        assert!(ran.out.contains(expected), "{stage}: {}", ran.out);
    }
}

#[test]
fn clients_of_the_manifest_are_told_apart() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let ran = project.run(&["dump", "api"]).expect(0);
    assert!(ran.out.starts_with("// cats\n") && ran.out.contains("\n// dogs\n"), "{}", ran.out);
    assert!(!project.has("generated"));
    project.put("pets.json", BROKEN);
    let ran = project.run(&["dump", "files", "cats"]).expect(1);
    assert!(ran.out.is_empty() && ran.err.starts_with("error[E"), "{}", ran.err);
}
