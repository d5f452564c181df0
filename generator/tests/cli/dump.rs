//! `dump`: every stage has something to show.

use crate::project::{BROKEN, PETS, Project, TWO};

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

#[test]
fn pages_are_listed_with_their_reason_and_counted() {
    let project = Project::new();
    let parameters = r#""operationId": "listPets", "parameters": [
        { "name": "offset", "in": "query", "schema": { "type": "integer", "minimum": 0 } },
        { "name": "limit", "in": "query", "schema": { "type": "integer" } }
    ],"#;
    project.put("paged.json", &PETS.replace(r#""operationId": "listPets","#, parameters));
    let ran = project.run(&["dump", "api", "--document", "paged.json"]).expect(0);
    let line =
        "pages GET /pets: offset to=offset items=(all) first=0 (by the names; starts at the minimum)\n";
    assert!(ran.out.ends_with(line), "{}", ran.out);
    let ran = project.run(&["check", "--document", "paged.json"]).expect(0);
    assert!(ran.out.contains("(0 degraded, 0 skipped), 1 with pages, "), "{}", ran.out);
    let ran = project.run(&["check", "--document", "paged.json", "--format", "json"]).expect(0);
    assert_eq!(ran.json()["paged"], 1);

    let rule = r#"pages = [{ tag = "dogs", kind = "page", to = "offset" }, { operation = "GET /pet*", kind = "page", to = "offset" }]"#;
    project.put(
        "clientsmith.toml",
        &format!("[client.pets]\ndocument = \"paged.json\"\nout = \"out\"\n{rule}\n"),
    );
    let ran = project.run(&["dump", "api"]).expect(0);
    assert!(
        ran.out.ends_with("pages GET /pets: page to=offset items=(all) first=1 (by your rule)\n"),
        "{}",
        ran.out
    );
    assert!(ran.err.contains("W189") && ran.err.contains("with the tag `dogs`"), "{}", ran.err);
}
