//! `diff`: what its sides may be, what it prints, and how it ends.

use crate::project::{BROKEN, PETS, Project};
use std::process::Command;

/// The document with a property more and another one required.
fn changed() -> String {
    PETS.replace(
        "\"required\": [\"name\"], \"properties\": {",
        "\"required\": [\"name\", \"kind\"], \"properties\": { \"kind\": { \"type\": \"string\" },",
    )
    .replace("\"operationId\": \"listPets\",", "\"operationId\": \"listPets\", \"deprecated\": true,")
}

const MANIFEST: &str = r#"
[client.pets]
document = "pets.json"
out = "generated/pets"
package = { name = "pets", runtime = "registry" }
"#;

#[test]
fn two_files_are_compared_and_the_worst_decides_how_it_ends() {
    let project = Project::new();
    project.put("new.json", &changed());
    let ran = project.run(&["diff", "pets.json", "new.json"]).expect(0);
    assert!(ran.out.starts_with("pets.json -> new.json: minor: 0 breaking, "), "{}", ran.out);
    assert!(ran.out.contains("  additive  types::Pet::kind: a new field"), "{}", ran.out);
    let line = 1 + changed().lines().position(|line| line.contains("kind")).expect("the property");
    assert!(ran.out.contains(&format!("at new.json:{line}:")), "{}", ran.out);
    project.run(&["diff", "pets.json", "new.json", "--fail-on", "breaking"]).expect(0);
    project.run(&["diff", "pets.json", "new.json", "--fail-on", "additive"]).expect(3);
    project.run(&["diff", "new.json", "pets.json", "--fail-on", "breaking"]).expect(3);
    project.run(&["diff", "new.json", "pets.json", "--fail-on", "breaking", "--level", "api,wire"]).expect(3);
    project.run(&["diff", "pets.json", "pets.json", "--fail-on", "any"]).expect(0);
    let same = project.run(&["diff", "pets.json", "pets.json"]).expect(0);
    assert_eq!(same.out, "pets.json -> pets.json: nothing changed\n");
}

#[test]
fn programs_get_one_object() {
    let project = Project::new();
    project.put("new.json", &changed());
    let json = project.run(&["diff", "pets.json", "new.json", "--format", "json"]).expect(0).json();
    assert_eq!((&json["format"], &json["step"]), (&1.into(), &"minor".into()));
    assert_eq!(json["counts"]["rust"]["additive"], 2);
    let entries = json["entries"].as_array().expect("a list");
    let field = entries.iter().find(|entry| entry["subject"] == "types::Pet::kind").expect("the field");
    assert_eq!(field["severity"], "additive");
    assert_eq!(field["old"], serde_json::Value::Null);
    assert_eq!(field["new"]["pointer"], "/components/schemas/Pet/properties/kind");
    assert_eq!(field["after"], "pub kind: String");
    project.run(&["diff", "pets.json", "new.json", "--format", "json", "--out", "d.json"]).expect(0);
    assert!(project.text("d.json").starts_with("{\n  \"format\": 1,"));
}

#[test]
fn a_client_is_compared_with_what_it_was_generated_from() {
    let project = Project::new();
    project.put("clientsmith.toml", MANIFEST);
    let ran = project.run(&["diff", "pets"]).expect(1);
    assert!(ran.err.contains("error[E093]") && ran.err.contains("generate the client once"), "{}", ran.err);
    project.run(&["generate"]).expect(0);
    project.run(&["diff", "pets", "--fail-on", "any"]).expect(0);
    project.put("pets.json", &changed());
    let ran = project.run(&["diff", "pets"]).expect(0);
    assert!(ran.out.starts_with("pets as generated last -> pets.json: minor"), "{}", ran.out);
    // Written where it can be looked up.
    project.run(&["diff", "pets", "pets.json", "--fail-on", "additive"]).expect(3);
    let back = project.run(&["diff", "pets.json", "pets", "--fail-on", "any"]).expect(0);
    assert!(back.out.ends_with("nothing changed\n"), "{}", back.out);
    project.run(&["generate"]).expect(0);
    assert_eq!(project.text("generated/pets/.clientsmith/inputs/pets.json"), changed());
    project.run(&["diff", "pets", "--fail-on", "any"]).expect(0);
}

/// E093: what is kept is text from outside as well.
#[test]
fn what_is_kept_leads_nowhere_else() {
    let project = Project::new();
    project.put("clientsmith.toml", MANIFEST);
    for list in
        ["{}", "{", r#"{"format":1,"document":"../../pets.json"}"#, r#"{"format":1,"document":"/etc/x"}"#]
    {
        project.put("generated/pets/.clientsmith/inputs.json", list);
        let ran = project.run(&["diff", "pets"]).expect(1);
        assert!(ran.err.contains("error[E093]"), "{list}: {}", ran.err);
    }
}

#[test]
fn what_cannot_be_compared_is_said() {
    let project = Project::new();
    project.put("broken.json", BROKEN);
    project.put("clientsmith.toml", MANIFEST);
    assert!(project.run(&["diff", "pets.json", "broken.json"]).expect(1).err.contains("error[E"));
    assert!(project.run(&["diff", "pest"]).expect(2).err.contains("there is `pets`"));
    assert!(project.run(&["diff", "pets.json"]).expect(2).err.contains("needs another"));
    assert!(project.run(&["diff", "pets.json", "--level", "all"]).expect(2).err.contains("`wire`"));
    assert!(project.run(&["diff", "pets.json", "x.json"]).expect(2).err.contains("is no file"));
}

#[test]
fn a_revision_of_git_is_read_without_being_checked_out() {
    let project = Project::new();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@b.test", "-c", "init.defaultBranch=main"];
        let ran = Command::new("git").args(identity).args(arguments).current_dir(project.path()).output();
        // Where there is no git, nobody compares revisions.
        ran.is_ok_and(|ran| ran.status.success())
    };
    project.put("api/pets.json", PETS);
    if !(git(&["init"]) && git(&["add", "api"]) && git(&["commit", "-m", "A document"])) {
        return;
    }
    project.put("api/pets.json", &changed());
    let ran = project.run(&["diff", "HEAD:api/pets.json", "api/pets.json"]).expect(0);
    assert!(ran.out.starts_with("HEAD:api/pets.json -> api/pets.json: minor"), "{}", ran.out);
    let ran = project.run_in("api", &["diff", "HEAD:./pets.json", "pets.json"], &[]).expect(0);
    assert!(ran.out.starts_with("HEAD:api/pets.json -> pets.json: minor"), "{}", ran.out);
    let ran = project.run(&["diff", "HEAD:api/none.json", "api/pets.json"]).expect(1);
    assert!(ran.err.contains("git says"), "{}", ran.err);
    project.run(&["diff", "--", "-x:api/pets.json", "api/pets.json"]).expect(2);
}
