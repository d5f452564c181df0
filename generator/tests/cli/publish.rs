//! `publish`: what is checked, what stops it, and that cargo is handed what was checked. `cargo` and `git` are programs of
//! the test, but for the last one; nothing is ever published.
#![cfg(unix)]

use crate::project::{Project, Ran};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str = r#"
[client.cats]
document = "pets.json"
out = "generated/cats"
package = { name = "cats", version = "0.2.0", runtime = "registry" }
"#;

/// Answers as cargo does; what it is asked is written to `asked`, and files named `fail-..` make it fail.
const CARGO: &str = r#"#!/bin/sh
echo "cargo $*" >> "$ROOT/asked"
[ -f "$ROOT/fail-$1" ] && { echo "error: no $1 today" >&2; exit 101; }
case "$1" in
  metadata) cat "$ROOT/metadata.json" ;;
  info) if [ -f "$ROOT/registry" ]; then cat "$ROOT/registry"; else echo "error: could not find \`cats\` in registry" >&2; exit 101; fi ;;
  package) mkdir -p "$ROOT/target/package"; head -c 2000 /dev/zero > "$ROOT/target/package/cats-0.2.0.crate" ;;
esac
"#;

const GIT: &str = r#"#!/bin/sh
case "$1" in
  status) [ -f "$ROOT/changed" ] && cat "$ROOT/changed" ;;
  tag) [ -f "$ROOT/tags" ] && cat "$ROOT/tags" ;;
esac
exit 0
"#;

fn project() -> Project {
    let project = Project::new();
    project.put("clientsmith.toml", MANIFEST);
    project.run(&["generate"]).expect(0);
    for (name, text) in [("cargo", CARGO), ("git", GIT)] {
        project.put(&format!("bin/{name}"), text);
        let at = project.path().join("bin").join(name);
        fs::set_permissions(at, fs::Permissions::from_mode(0o755)).expect("a program");
    }
    let root = project.path().display();
    project.put(
        "metadata.json",
        &format!(
            r#"{{"packages": [{{"name": "cats", "version": "0.2.0", "manifest_path": "{root}/generated/cats/Cargo.toml",
                 "dependencies": [], "publish": null}}], "target_directory": "{root}/target"}}"#
        ),
    );
    project
}

fn publish(project: &Project, arguments: &[&str]) -> Ran {
    let root = project.path().display().to_string();
    let path = format!("{root}/bin:/usr/bin:/bin");
    let arguments = [&["publish"], arguments].concat();
    project.run_in("", &arguments, &[("PATH", &path), ("ROOT", &root)])
}

fn asked(project: &Project) -> String {
    project.text("asked")
}

#[test]
fn a_dry_run_tells_what_passed_and_publishes_nothing() {
    let project = project();
    // What a run before this one had cargo build, in a crate that is a workspace of its own.
    let metadata = project.text("metadata.json").replace("/target\"", "/generated/cats/target\"");
    project.put("metadata.json", &metadata);
    project.put("bin/cargo", &CARGO.replace("$ROOT/target", "$ROOT/generated/cats/target"));
    project.put("changed", "?? generated/cats/target/\n");
    let ran = publish(&project, &["--dry-run"]).expect(0);
    let expected = "\
cats: package `cats` 0.2.0
   passed  the generated files are up to date
   passed  everything is committed
   passed  the version is above the last one released: 0.2.0; not in the registry yet, no tag
  skipped  the version rose by what changed: there is no tag to compare with
   passed  `cargo package` succeeds: 2 KiB of 10240 KiB that crates.io takes
   passed  the documentation builds without a warning
cats: ready; nothing was published, as `--dry-run` asks
";
    assert_eq!(ran.out, expected);
    assert!(!asked(&project).contains("publish"), "{}", asked(&project));
}

#[test]
fn cargo_is_handed_what_was_checked() {
    let project = project();
    project.put("tags", "cats-v0.1.9\ndogs-v9.0.0\nv3.0.0\n");
    project.put("registry", "cats\nversion: 0.1.0 (latest 0.1.9)\n");
    let ran = publish(&project, &["--format", "json", "--", "--registry", "mine"]).expect(0);
    let report = ran.json();
    assert_eq!(report["clients"][0]["published"], true);
    assert_eq!(report["clients"][0]["checks"][2]["says"], "0.2.0; tag `cats-v0.1.9`, registry 0.1.9");
    assert!(
        asked(&project).ends_with("cargo publish --package cats --registry mine\n"),
        "{}",
        asked(&project)
    );
}

/// Puts files, runs, and expects one check to fail and nothing to be published.
#[track_caller]
fn check_fails(files: &[(&str, &str)], id: &str, says: &str) {
    let project = project();
    files.iter().for_each(|(path, text)| project.put(path, text));
    let report = publish(&project, &["--format", "json"]).expect(1).json();
    let checks = report["clients"][0]["checks"].as_array().expect("checks");
    let failed: Vec<_> = checks.iter().filter(|check| check["state"] == "failed").collect();
    assert_eq!(failed.len(), 1, "{checks:?}");
    assert_eq!(failed[0]["id"], id);
    assert!(failed[0]["says"].as_str().expect("a text").contains(says), "{}", failed[0]);
    assert_eq!(report["clients"][0]["published"], false);
    assert!(!asked(&project).contains("cargo publish"), "{}", asked(&project));
}

#[test]
fn whatever_is_wrong_stops_it() {
    check_fails(&[("tags", "cats-v0.2.0\n")], "version", "0.2.0 is not above 0.2.0 (tag `cats-v0.2.0`");
    // Of a repository with one client only, tags need no name.
    check_fails(&[("tags", "v0.3.0\n")], "version", "0.2.0 is not above 0.3.0");
    check_fails(&[("registry", "version: 0.2.1\n")], "version", "registry 0.2.1");
    check_fails(&[("changed", " M src/ext.rs\n")], "clean", "M src/ext.rs");
    check_fails(&[("fail-package", "")], "package", "error: no package today");
    check_fails(&[("fail-doc", "")], "docs", "error: no doc today");
    check_fails(&[("fail-metadata", "")], "package", "error: no metadata today");
    check_fails(
        &[("generated/cats/src/lib.rs", "edited")],
        "generated",
        "`src/lib.rs` would be written anew",
    );
}

/// With git itself: what was kept at the tag is compared with what is there.
#[test]
fn the_version_has_to_rise_by_what_changed() {
    let project = project();
    let _ = fs::remove_file(project.path().join("bin/git"));
    let git = |arguments: &[&str]| {
        let who = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
        let ran =
            Command::new("git").args(who).args(arguments).current_dir(project.path()).output().expect("git");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "generated"]);
    git(&["commit", "--quiet", "-m", "Release"]);
    git(&["tag", "cats-v0.1.9"]);
    let step = |version: &str| {
        let metadata = project.text("metadata.json");
        project.put(
            "metadata.json",
            &metadata.replace("\"version\": \"0.2.0\"", &format!("\"version\": \"{version}\"")),
        );
        let ran = publish(&project, &["--dry-run", "--allow-dirty", "--format", "json"]);
        project.put("metadata.json", &metadata);
        let report = ran.json();
        let checks = report["clients"][0]["checks"].as_array().expect("checks").clone();
        let check = checks.iter().find(|check| check["id"] == "step").expect("the check");
        let text = |key: &str| check[key].as_str().expect("a text").to_owned();
        (text("state"), text("says"))
    };
    assert_eq!(step("0.1.10"), ("passed".to_owned(), "since `cats-v0.1.9` nothing changed".to_owned()));
    // A field is gone.
    project.put(
        "pets.json",
        &project
            .text("pets.json")
            .replace("\"name\": { \"type\"", "\"nick\": { \"type\"")
            .replace("[\"name\"]", "[\"nick\"]"),
    );
    project.run(&["generate"]).expect(0);
    let (state, says) = step("0.1.10");
    assert_eq!(state, "failed");
    assert!(
        says.starts_with("since `cats-v0.1.9` major: ") && says.ends_with("; it has to be 0.2.0 at least"),
        "{says}"
    );
    assert_eq!(step("0.2.0").0, "passed");
}

#[test]
fn what_may_not_be_published_is_not() {
    let forbidden = project();
    let metadata = forbidden.text("metadata.json").replace("null", "[]");
    forbidden.put("metadata.json", &metadata);
    let ran = publish(&forbidden, &[]).expect(1);
    assert!(ran.out.contains("`publish = false`"), "{}", ran.out);

    let failed = project();
    failed.put("fail-publish", "");
    let ran = publish(&failed, &[]).expect(1);
    assert!(ran.out.contains("FAILED  `cargo publish` succeeds"), "{}", ran.out);
    assert!(ran.err.contains("error: no publish today"), "{}", ran.err);
    publish(&failed, &["nobody", "--dry-run"]).expect(1);
}

/// With cargo itself, in this workspace: its runtime has to go first, which is found out.
#[test]
fn a_client_of_this_repository_can_be_packed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    let arguments =
        ["publish", "layerops", "--dry-run", "--offline", "--no-verify", "--allow-dirty", "--format", "json"];
    let output = Command::new(env!("CARGO_BIN_EXE_clientsmith")).args(arguments).current_dir(root).output();
    let output = output.expect("the command");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("an object");
    assert!(output.status.success(), "{report:#}");
    let checks = report["clients"][0]["checks"].as_array().expect("checks");
    let packed = checks.iter().find(|check| check["id"] == "package").expect("the check");
    let says = packed["says"].as_str().expect("a text");
    assert!(says.contains("KiB of 10240 KiB"), "{says}");
}
