//! `update`: what it writes, says and exits with, and that what did not change is not touched.

use crate::project::{BROKEN, PETS, Project, codes};
use crate::server::{Answer, Server};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// The day of all entries.
const DAY: (&str, &str) = ("SOURCE_DATE_EPOCH", "1767312000");

/// The document with a method more.
pub fn more() -> String {
    PETS.replace("1.0.0", "1.1.0").replace(
        "\"responses\"",
        "\"parameters\": [{ \"name\": \"limit\", \"in\": \"query\", \"schema\": { \"type\": \"integer\" } }], \"responses\"",
    )
}

/// The document with a property less.
pub fn less() -> String {
    more()
        .replace("1.1.0", "2.0.0")
        .replace("{ \"name\": { \"type\": \"string\" } }", "{ \"nick\": { \"type\": \"string\" } }")
}

pub fn client(name: &str, source: &str) -> String {
    format!(
        "[client.{name}]\ndocument = \"specs/{name}.json\"\nout = \"generated/{name}\"\n\
         package = {{ name = \"{name}\", version = \"0.3.1\", runtime = \"registry\" }}\n{source}\n"
    )
}

pub fn update(project: &Project, arguments: &[&str]) -> crate::project::Ran {
    project.run_in("", &[&["update"], arguments].concat(), &[DAY])
}

/// Every file below a folder with its time and its text.
pub fn tree(root: &Path) -> BTreeMap<String, (SystemTime, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("below").display().to_string();
            let time = fs::metadata(&path).and_then(|file| file.modified()).expect("a time");
            found.insert(name, (time, fs::read(&path).expect("bytes")));
        }
    }
    found
}

/// A relative server is relative to where the document is now, and not to where it was.
#[test]
fn a_document_that_moved_takes_its_servers_along() {
    let relative = |text: &str| text.replace("https://pets.example.com", "/v1");
    let (server, project) = (Server::start().with("/api.json", Answer::ok(relative(PETS))), Project::new());
    project.put("clientsmith.toml", &client("cats", &format!("source = \"{}/api.json\"", server.origin)));
    project.put("specs/cats.json", &relative(&more()));
    project.put(
        "specs/cats.json.source.toml",
        "url = \"https://old.example.com/api.json\"\nfetched = \"\"\nsha256 = \"\"\n",
    );
    project.run(&["generate"]).expect(0);
    assert!(
        project.text("generated/cats/src/client.rs").contains(".base_url(\"https://old.example.com/v1\")")
    );
    update(&project, &["--force"]).expect(0);
    assert!(
        !project.text("generated/cats/src/client.rs").contains("old.example.com"),
        "it is of this machine now"
    );
    project.run(&["generate", "--check"]).expect(0);
}

#[test]
fn a_client_follows_its_document_step_by_step() {
    let (server, project) = (Server::start().with("/api.json", Answer::ok(PETS)), Project::new());
    project.put("clientsmith.toml", &client("cats", &format!("source = \"{}/api.json\"", server.origin)));
    let ran = update(&project, &[]).expect(0);
    assert!(
        ran.out.starts_with("cats: stays 0.3.1;") || ran.out.starts_with("cats: written;"),
        "{}",
        ran.out
    );
    assert!(project.has("specs/cats.json") && project.has("specs/cats.json.source.toml"));
    assert!(!project.has("generated/cats/CHANGELOG.md"), "there is nothing to compare with");

    // Nothing changed: nothing is touched, not even a time.
    let before = tree(project.path());
    let ran = update(&project, &["--exit-code"]).expect(0);
    assert_eq!(ran.out, "cats: up to date\n");
    assert_eq!(tree(project.path()), before);

    // More: the last number, by the rules below 1.0.0. The user's words in the changelog stay.
    project.put(
        "generated/cats/CHANGELOG.md",
        "# Ours\n\n## [Unreleased]\n\n- Mine.\n\n## [0.3.1] - 2025-01-01\n",
    );
    let server = server.with("/api.json", Answer::ok(more()));
    let before = tree(project.path());
    let ran = update(&project, &["--dry-run", "--exit-code"]).expect(3);
    assert!(ran.out.starts_with("cats: 0.3.1 -> 0.3.2; minor: "), "{}", ran.out);
    assert_eq!(tree(project.path()), before, "a dry run writes nothing");
    update(&project, &[]).expect(0);
    assert!(project.text("generated/cats/Cargo.toml").contains("version = \"0.3.2\""));
    assert!(project.text("specs/cats.json").contains("1.1.0"));
    let changelog = project.text("generated/cats/CHANGELOG.md");
    assert!(
        changelog.starts_with("# Ours\n\n## [Unreleased]\n\n- Mine.\n\n## [0.3.2] - 2026-01-02\n"),
        "{changelog}"
    );
    assert!(changelog.ends_with("\n\n## [0.3.1] - 2025-01-01\n"), "{changelog}");

    // Less: breaking. The summary is for a pull request, the report for programs.
    let _server = server.with("/api.json", Answer::ok(less()));
    let report =
        update(&project, &["--format", "json", "--summary", "sum.md", "--exit-code"]).expect(3).json();
    let cats = &report["clients"][0];
    assert_eq!(
        (&cats["client"], &cats["state"], &cats["step"]),
        (&"cats".into(), &"changed".into(), &"major".into())
    );
    assert_eq!(cats["version"], serde_json::json!({ "from": "0.3.2", "to": "0.4.0" }));
    assert_eq!(cats["document"]["version"], "2.0.0");
    assert_eq!(cats["difference"]["step"], "major");
    let summary = project.text("sum.md");
    assert!(summary.starts_with("# `cats` 0.3.2 → 0.4.0\n\n"), "{summary}");
    let changelog = project.text("generated/cats/CHANGELOG.md");
    let places = ["## [Unreleased]", "## [0.4.0]", "### Breaking", "## [0.3.2]", "## [0.3.1]"];
    let places =
        places.map(|heading| changelog.find(heading).unwrap_or_else(|| panic!("{heading}: {changelog}")));
    assert!(places.is_sorted(), "{changelog}");
    project.run(&["generate", "--check"]).expect(0);
    assert_eq!(update(&project, &[]).expect(0).out, "cats: up to date\n");
}

/// Three clients of documents on the disk, written once.
pub fn three() -> Project {
    let project = Project::new();
    project.put("clientsmith.toml", &["cats", "dogs", "owls"].map(|name| client(name, "")).concat());
    for name in ["cats", "dogs", "owls"] {
        project.put(&format!("specs/{name}.json"), PETS);
    }
    update(&project, &[]).expect(0);
    project
}

#[test]
fn one_failing_client_does_not_stop_the_others() {
    let project = three();
    project.put("specs/cats.json", &less());
    project.put("specs/dogs.json", BROKEN);
    project.put("specs/owls.json", &more());
    let dogs = tree(&project.path().join("generated/dogs"));
    let ran = update(&project, &["--summary", "sum.md"]).expect(1);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].starts_with("cats: 0.3.1 -> 0.4.0; major"), "{}", ran.out);
    assert_eq!(lines[1], "dogs: failed, nothing of it was changed");
    assert!(lines[2].starts_with("owls: 0.3.1 -> 0.3.2; minor"), "{}", ran.out);
    assert_eq!(tree(&project.path().join("generated/dogs")), dogs);
    let summary = project.text("sum.md");
    assert!(
        summary.contains("# `owls` 0.3.1 → 0.3.2") && summary.contains("# Not updated\n\n- `dogs`: `E"),
        "{summary}"
    );
    assert!(ran.err.contains("error[E"), "{}", ran.err);
}

#[test]
fn a_server_that_fails_is_the_failure_of_one_client() {
    let (server, project) = (Server::start().with("/api.json", Answer::ok(PETS)), Project::new());
    let source = |path: &str| format!("source = \"{}{path}\"", server.origin);
    project.put(
        "clientsmith.toml",
        &[client("cats", &source("/gone.json")), client("dogs", &source("/api.json"))].concat(),
    );
    let report = update(&project, &["--format", "json"]).expect(1).json();
    assert_eq!(report["clients"][0]["state"], "failed");
    assert!(!codes(&report["clients"][0]["diagnostics"]).is_empty());
    assert_eq!(report["clients"][1]["state"], "changed");
    assert!(!project.has("generated/cats") && project.has("generated/dogs/src/lib.rs"));
    // Without the network the document is taken as it is.
    project.put("specs/cats.json", PETS);
    update(&project, &["cats", "--offline"]).expect(0);
    assert!(project.has("generated/cats/src/lib.rs"));
}

#[test]
fn what_a_killed_update_left_waiting_is_put_in_place_by_generate_too() {
    let project = three();
    project.put("generated/cats/.clientsmith/pending/cats.json", &more());
    project.run(&["generate", "cats"]).expect(0);
    assert_eq!(project.text("specs/cats.json"), more());
    assert!(!project.has("generated/cats/.clientsmith/pending"));
    project.run(&["generate", "cats", "--check"]).expect(0);
}

#[test]
fn shards_together_are_all_clients() {
    let project = three();
    let names = |shard: &str| {
        let ran = update(&project, &["--shard", shard]).expect(0);
        ran.out.lines().map(|line| line.split(':').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("1/2"), ["cats", "owls"]);
    assert_eq!(names("2/2"), ["dogs"]);
    update(&project, &["--shard", "3/2"]).expect(2);
}

#[test]
fn edits_and_other_peoples_files_are_not_lost() {
    let project = three();
    project.put("specs/cats.json", &more());
    let lib = project.text("generated/cats/src/lib.rs");
    project.put("generated/cats/src/lib.rs", &lib.replace("mod call;", "mod call; // mine"));
    project.put("generated/cats/src/ext.rs", "//! Mine.\n");
    let before = tree(project.path());
    let ran = update(&project, &["cats"]).expect(1);
    assert!(ran.err.contains("error[E070]") && ran.err.contains("+mod call; // mine"), "{}", ran.err);
    assert_eq!(tree(project.path()), before);
    update(&project, &["cats", "--force"]).expect(0);
    assert!(!project.text("generated/cats/src/lib.rs").contains("mine"));
    assert_eq!(project.text("generated/cats/src/ext.rs"), "//! Mine.\n");
}

#[test]
fn a_document_that_only_reads_otherwise_raises_no_version() {
    let project = three();
    project.put("specs/cats.json", &PETS.replace("{\n  \"openapi\"", "{\n\n  \"openapi\""));
    let ran = update(&project, &["cats"]).expect(0);
    assert!(ran.out.starts_with("cats: stays 0.3.1; nothing of the crate changed"), "{}", ran.out);
    assert!(!project.has("generated/cats/CHANGELOG.md"));
    assert_eq!(update(&project, &["cats"]).expect(0).out, "cats: up to date\n");
}

#[test]
fn another_manifest_that_code_does_not_meet_is_a_patch() {
    let project = three();
    project.put("clientsmith.toml", &client("cats", "serde = \"derive\""));
    let ran = update(&project, &[]).expect(0);
    assert!(ran.out.starts_with("cats: 0.3.1 -> 0.3.2; patch: the manifest changed, "), "{}", ran.out);
    assert!(project.text("generated/cats/CHANGELOG.md").contains("- Nothing that code meets"));
}

#[test]
fn what_nothing_explains_is_a_patch_that_is_noted() {
    let project = three();
    fs::remove_file(project.path().join("generated/cats/src/lib.rs")).expect("a file");
    let ran = update(&project, &[]).expect(0);
    assert!(ran.out.starts_with("cats: 0.3.1 -> 0.3.2; "), "{}", ran.out);
    assert!(ran.err.contains("note: cats: neither the document nor an option"), "{}", ran.err);
    assert!(project.text("generated/cats/CHANGELOG.md").contains("- Written anew by clientsmith"));
}
