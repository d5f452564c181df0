//! `generate` from a manifest.

use crate::project::{BROKEN, Project, TWO, codes};

#[test]
fn all_clients_are_written_or_those_named() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let ran = project.run(&["generate", "dogs"]).expect(0);
    assert!(ran.out.starts_with("dogs: ") && ran.out.lines().count() == 1, "{}", ran.out);
    assert!(project.has("generated/dogs/src/lib.rs") && !project.has("generated/cats"));
    let ran = project.run(&["generate"]).expect(0);
    let names: Vec<_> = ran.out.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(names, ["cats", "dogs"]);
    assert_eq!(project.names("generated"), ["cats", "dogs"].map(std::path::PathBuf::from));
}

#[test]
fn the_manifest_is_found_above_and_its_paths_are_relative_to_it() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    project.put("deep/er/here.txt", "");
    project.run_in("deep/er", &["generate"], &[]).expect(0);
    assert!(project.has("generated/cats/src/lib.rs"));
    project.put("elsewhere/other.toml", &TWO.replace("pets.json", "../pets.json"));
    project.run(&["generate", "--manifest", "elsewhere/other.toml"]).expect(0);
    assert!(project.has("elsewhere/generated/cats/src/lib.rs"));
}

#[test]
fn one_rejected_client_does_not_hold_up_the_others() {
    let project = Project::new();
    project.put("clientsmith.toml", &TWO.replacen("pets.json", "broken.json", 1));
    project.put("broken.json", BROKEN);
    let report = project.run(&["generate", "--format", "json"]).expect(1).json();
    assert_eq!(report["clients"][0]["client"], "cats");
    assert_eq!(report["clients"][0]["operations"]["total"], 0);
    assert_eq!(report["clients"][1]["client"], "dogs");
    assert_eq!(report["clients"][1]["operations"]["total"], 1);
    assert!(project.has("generated/dogs") && !project.has("generated/cats"));
}

#[test]
fn e060_no_manifest() {
    let project = Project::new();
    let ran = project.run(&["generate"]).expect(1);
    assert!(ran.err.contains("error[E060]"), "{}", ran.err);
    let ran = project.run(&["generate", "--manifest", "none.toml", "--format", "json"]).expect(1);
    assert_eq!(codes(&ran.json()["diagnostics"]), ["E060"]);
}

#[test]
fn e062_is_shown_with_its_place() {
    let project = Project::new();
    project.put("clientsmith.toml", &TWO.replacen("document", "documnet", 1));
    let ran = project.run(&["generate"]).expect(1);
    assert!(ran.err.contains("clientsmith.toml:3:1"), "{}", ran.err);
    assert!(ran.err.contains("there is `document`"), "{}", ran.err);
    assert!(!project.has("generated"));
}

#[test]
fn e065_an_unknown_client_stops_everything() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let ran = project.run(&["generate", "dogs", "cast", "--format", "json"]).expect(1);
    let report = ran.json();
    assert_eq!(codes(&report["diagnostics"]), ["E065"]);
    assert_eq!(report["diagnostics"][0]["help"], "there is `cats`");
    assert!(!project.has("generated"));
}

#[test]
fn e067_an_unused_acceptance_fails_its_client() {
    let project = Project::new();
    let code = clientsmith::diagnostic::catalog::CODES
        .iter()
        .find(|code| code.severity == clientsmith::diagnostic::Severity::Warning)
        .expect("some warning")
        .id;
    let accept = format!(
        "out = \"generated/cats\"\naccept = [{{ code = \"{code}\", at = \"/paths\", why = \"known\" }}]\n"
    );
    project.put("clientsmith.toml", &TWO.replace("out = \"generated/cats\"\n", &accept));
    let report = project.run(&["generate", "--format", "json"]).expect(1).json();
    assert_eq!(codes(&report["diagnostics"]), ["E067"]);
    assert_eq!(report["diagnostics"][0]["line"], 5);
    assert!(project.has("generated/dogs") && !project.has("generated/cats"));
}

#[test]
fn check_writes_nothing_and_lists_what_differs() {
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let ran = project.run(&["generate", "--check"]).expect(1);
    assert!(ran.err.contains("missing: generated/cats/src/lib.rs"), "{}", ran.err);
    assert!(!project.has("generated"));

    project.run(&["generate"]).expect(0);
    let ran = project.run(&["generate", "--check"]).expect(0);
    assert!(ran.out.contains("; up to date, "), "{}", ran.out);

    project.put("pets.json", &project.text("pets.json").replace("\"Pets\"", "\"Better pets\""));
    project.put("generated/dogs/src/lib.rs", "// edited\n");
    let before = project.text("generated/cats/src/lib.rs");
    let report = project.run(&["generate", "--check", "--format", "json"]).expect(1).json();
    let differences = |client: usize, kind: &str| report["clients"][client]["differences"][kind].to_string();
    assert!(differences(0, "stale").contains("src/lib.rs"), "{report}");
    assert!(differences(1, "edited").contains("src/lib.rs"), "{report}");
    assert_eq!(project.text("generated/cats/src/lib.rs"), before);
}

#[test]
fn member_or_workspace_of_its_own_follows_from_where_the_crate_lies() {
    use clientsmith::diagnostic::Diagnostics;
    let project = Project::new();
    project.put("clientsmith.toml", TWO);
    let standalone = || {
        let mut out = Diagnostics::default();
        let manifest = clientsmith::manifest::read(&mut out, &project.path().join("clientsmith.toml"));
        manifest.expect("a manifest").clients[0].config.package.standalone
    };
    project.put(".git/HEAD", "");
    assert!(standalone());
    project.put("Cargo.toml", "[workspace]\nmembers = [\"generated/*\"]\n");
    assert!(!standalone());
}
