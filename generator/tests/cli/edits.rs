//! Hands and machine apart: an edit is shown and kept, and what is the user's is left alone.

use crate::project::{Project, TWO};

fn written() -> Project {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    project.run(&["generate", "cats"]).expect(0);
    project
}

#[test]
fn an_edited_file_is_refused_and_the_edit_is_shown() {
    let project = written();
    let path = "generated/cats/src/lib.rs";
    let edited = project.text(path).replace("mod call;", "mod call; // mine\u{1b}");
    project.put(path, &edited);
    // As long as nothing else changed, the edit is all that differs.
    let ran = project.run(&["generate", "cats"]).expect(1);
    assert!(ran.err.contains("error[E070]: `generated/cats/src/lib.rs` was edited"), "{}", ran.err);
    assert!(ran.err.contains("note: the edit of `generated/cats/src/lib.rs`:\n"), "{}", ran.err);
    assert!(ran.err.contains("  -mod call;\n  +mod call; // mine\u{fffd}\n"), "{}", ran.err);
    assert_eq!(project.text(path), edited);

    let report = project.run(&["generate", "cats", "--check", "--format", "json"]).expect(1).json();
    let edit = &report["clients"][0]["edits"][0];
    assert_eq!((&edit["path"], &edit["exact"]), (&"src/lib.rs".into(), &true.into()));
    assert!(edit["diff"].as_str().expect("a diff").contains("+mod call; // mine"), "{edit}");

    project.run(&["generate", "cats", "--force"]).expect(0);
    assert!(!project.text(path).contains("mine"));
}

#[test]
fn a_dependency_and_a_module_of_the_user_survive_a_new_document() {
    let project = written();
    let manifest = "generated/cats/Cargo.toml";
    let more = "[dependencies]\n# For retries of our own.\nfastrand = \"2\"\n";
    project.put(manifest, &project.text(manifest).replace("[dependencies]\n", more));
    project.put("generated/cats/src/ext.rs", "//! Mine.\npub const MINE: u8 = 1;\n");
    project.run(&["generate", "cats", "--check"]).expect(0);

    project.put("pets.json", &project.text("pets.json").replace("listPets", "allPets"));
    project.run(&["generate", "cats", "--rename"]).expect(0);
    assert!(project.text(manifest).contains(more), "{}", project.text(manifest));
    assert!(project.text("generated/cats/src/ext.rs").contains("MINE"));
    assert!(project.text("generated/cats/src/lib.rs").contains("mod ext;"));
    project.run(&["generate", "cats", "--check"]).expect(0);
}
