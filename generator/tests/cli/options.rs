//! What `diff` and `update` do where the document stays and something else does not: the manifest, the file of names, the
//! clientsmith that writes. Not what single options do to code.

use crate::project::{PETS, Project};

const DAY: (&str, &str) = ("SOURCE_DATE_EPOCH", "1767312000");
const NAMES: &str = "generated/pets/.clientsmith/names.lock";
const INPUTS: &str = "generated/pets/.clientsmith/inputs.json";

fn manifest(options: &str) -> String {
    format!(
        "[client.pets]\ndocument = \"pets.json\"\nout = \"generated/pets\"\n{options}\n\
         package = {{ name = \"pets\", version = \"0.3.1\", runtime = \"registry\" }}\n"
    )
}

fn generated() -> Project {
    let project = Project::new();
    project.put("pets.json", PETS);
    project.put("clientsmith.toml", &manifest(""));
    project.run(&["generate"]).expect(0);
    project
}

fn update(project: &Project, more: &[&str]) -> String {
    let ran = project.run_in("", &[&["update"], more].concat(), &[DAY]).expect(0);
    ran.out + &ran.err
}

#[test]
fn a_change_of_the_manifest_is_a_change_of_the_crate() {
    let project = generated();
    assert_eq!(
        project.run(&["diff", "pets"]).expect(0).out,
        "pets as generated last -> pets.json: nothing changed\n"
    );
    project
        .put("clientsmith.toml", &manifest("dates = \"chrono\"\nrename = { types = { Pet = \"Animal\" } }"));
    let ran = project.run(&["diff", "pets", "--fail-on", "breaking"]).expect(3);
    assert!(ran.out.starts_with("pets as generated last -> pets.json: major: "), "{}", ran.out);
    assert!(ran.out.contains("\n  dates: \"chrono\", and was the usual\n"), "{}", ran.out);
    assert!(ran.out.contains("types::Animal: was `types::Pet`"), "{}", ran.out);
    assert!(!ran.out.contains("API: "), "the document is the same: {}", ran.out);
    let said = update(&project, &["--summary", "summary.md"]);
    assert!(said.contains("pets: 0.3.1 -> 0.4.0; major: "), "{said}");
    assert!(!said.contains("note: "), "{said}");
    let summary = project.text("summary.md");
    assert!(
        summary.contains("The manifest says something else:\n\n- `dates`: `\"chrono\"`, and was the usual"),
        "{summary}"
    );
    let changelog = project.text("generated/pets/CHANGELOG.md");
    assert!(changelog.contains("\n- `types::Animal`: was `types::Pet`\n"), "{changelog}");
    assert_eq!(update(&project, &[]), "pets: up to date\n");
    // And back again: what is kept are the choices, and not only that there were some.
    project.put("clientsmith.toml", &manifest(""));
    let json = project.run(&["diff", "pets", "--format", "json"]).expect(0).json();
    let names: Vec<_> = json["options"].as_array().expect("a list").iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["dates", "rename"]);
    assert_eq!(
        (&json["options"][0]["old"], &json["options"][0]["new"]),
        (&"chrono".into(), &serde_json::Value::Null)
    );
}

#[test]
fn a_change_that_code_does_not_meet_is_a_patch() {
    let project = generated();
    project.put("clientsmith.toml", &manifest("serde = \"derive\""));
    let said = update(&project, &[]);
    assert!(
        said.contains("pets: 0.3.1 -> 0.3.2; patch: the manifest changed, and nothing that code meets; "),
        "{said}"
    );
}

#[test]
fn a_name_that_is_edited_is_a_rename() {
    let project = generated();
    let names = project.text(NAMES);
    let edited = names.replace(" list_pets\n", " list_all\n");
    assert_ne!(names, edited, "{names}");
    project.put(NAMES, &edited);
    let ran = project.run(&["diff", "pets"]).expect(0);
    assert!(ran.out.contains("client.list_all(): was `client.list_pets()`"), "{}", ran.out);
    let said = update(&project, &[]);
    assert!(said.contains("pets: 0.3.1 -> 0.4.0; major: "), "{said}");
    assert_eq!(update(&project, &[]), "pets: up to date\n");
}

#[test]
fn another_clientsmith_raises_the_version_where_it_writes_something_else() {
    let project = generated();
    let own = project.text(INPUTS);
    let version = format!("\"generator\": \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(own.contains(&version), "{own}");
    project.put(INPUTS, &own.replace(&version, "\"generator\": \"0.0.9\""));
    // Nothing of the crate is another: nothing is released for what is kept beside it.
    let said = update(&project, &["--force"]);
    assert_eq!(
        said,
        "pets: stays 0.3.1; nothing of the crate changed, and what is kept beside it was written\n"
    );
    assert_eq!(project.text(INPUTS), own);
    project.put(INPUTS, &own.replace(&version, "\"generator\": \"0.0.9\""));
    std::fs::remove_file(project.path().join("generated/pets/src/lib.rs")).expect("a file");
    let ran = project.run(&["diff", "pets"]).expect(0);
    assert!(ran.out.contains("  breaking  rt: of 0.1.0 now, and was of 0.0.9"), "{}", ran.out);
    let said = update(&project, &["--force"]);
    assert!(said.contains("pets: 0.3.1 -> 0.4.0; major: 1 breaking, "), "{said}");
}
