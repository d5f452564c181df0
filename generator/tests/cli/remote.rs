//! `--allow-remote` and `allow_remote`: what they allow, and what is kept of it.

use super::project::{PETS, Project};
use super::server::{Answer, Server};

fn split() -> String {
    let own =
        r##"{ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }"##;
    PETS.replace(own, r#"{ "$ref": "HOST/pet.json" }"#)
}

const PET: &str = r#"{"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}"#;

#[test]
fn an_origin_is_allowed_on_the_command_line() {
    let server = Server::start().with("/pet.json", Answer::ok(PET));
    let project = Project::new();
    project.put("pets.json", &split().replace("HOST", &server.origin));
    let document = ["generate", "--document", "pets.json", "--out", "out", "--runtime", "registry"];
    let ran = project.run(&document).expect(0);
    assert!(
        ran.err.contains("E012") && ran.err.contains(&format!("--allow-remote {}", server.origin)),
        "{}",
        ran.err
    );
    assert!(server.seen().is_empty(), "nothing is fetched unasked");
    assert!(!project.has("out/.clientsmith/remote.lock"));

    let with = |more: &[&'static str]| {
        let allow = ["--allow-remote", &server.origin];
        project.run(&[&document[..], &allow, more].concat())
    };
    assert_eq!(with(&[]).expect(0).err, "");
    assert!(project.text("out/src/types.rs").contains("pub struct PetSchema {"));
    let lock = project.text("out/.clientsmith/remote.lock");
    assert!(lock.contains(&format!("\n{}/pet.json sha256:", server.origin)), "{lock}");
    with(&["--check"]).expect(0);
    let names = project.text("out/.clientsmith/names.lock");
    assert!(names.contains("pet.json"), "{names}");

    // A change that changes no code is a change of what the client was made from.
    let server = server.with("/pet.json", Answer::ok(format!("{PET}\n")));
    let run = [&document[..], &["--allow-remote", &server.origin, "--check"]].concat();
    let ran = project.run(&run).expect(1);
    assert!(ran.out.contains("remote.lock") || ran.err.contains("remote.lock"), "{} {}", ran.out, ran.err);
}

#[test]
fn an_origin_is_allowed_in_the_manifest() {
    let server = Server::start().with("/pet.json", Answer::ok(PET));
    let project = Project::new();
    project.put("pets.json", &split().replace("HOST", &server.origin));
    let manifest = format!(
        "[client.pets]\ndocument = \"pets.json\"\nout = \"out\"\nallow_remote = [\"{}\"]\npackage = {{ name = \"pets\", runtime = \"registry\" }}\n",
        server.origin
    );
    project.put("clientsmith.toml", &manifest);
    assert_eq!(project.run(&["generate"]).expect(0).err, "");
    project.run(&["generate", "--check"]).expect(0);
    project.put("clientsmith.toml", &manifest.replace(&server.origin, "schemas.example.com"));
    let ran = project.run(&["generate"]).expect(1);
    assert!(ran.err.contains("`allow_remote` has `schemas.example.com`, expected an origin"), "{}", ran.err);
}

#[test]
fn what_is_no_origin_is_wrong_usage() {
    let project = Project::new();
    project.put("pets.json", PETS);
    let ran =
        project.run(&["check", "--document", "pets.json", "--allow-remote", "https://a.test/x"]).expect(2);
    assert!(ran.err.contains("an origin has none"), "{}", ran.err);
}
