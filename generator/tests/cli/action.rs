//! The script of the GitHub Action, with a repository of git and without GitHub: `clientsmith` and `gh` are programs of the
//! test.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Writes what it was told to, and fails as it was told to.
const CLIENTSMITH: &str = r#"#!/bin/sh
printf '%s\n' "clientsmith $*" >> "$FAKE/asked"
for one in "$@"; do
  case "$last" in --summary) cp "$FAKE/summary.md" "$one" ;; esac
  last="$one"
done
[ -f "$FAKE/changes" ] && cp "$FAKE/changes" client.rs
cat "$FAKE/report.json"
exit "$(cat "$FAKE/status")"
"#;

const GH: &str = r#"#!/bin/sh
printf '%s\n' "gh $*" >> "$FAKE/asked"
case "$1 $2" in
  "pr list") cat "$FAKE/open" 2>/dev/null ;;
  "pr create") echo "https://example.com/pull/1" ;;
  "pr view") echo "https://example.com/pull/7" ;;
esac
exit 0
"#;

const REPORT: &str = r#"{ "clients": [
  { "client": "$(touch pwned)", "state": "changed", "step": "minor" },
  { "client": "dogs", "state": "unchanged", "step": "major" }
] }"#;

struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    /// A repository with a commit and an origin; nothing where the programs are missing that the script is written for.
    fn new() -> Option<Self> {
        for program in ["bash", "git", "jq"] {
            if Command::new(program).arg("--version").output().is_err() {
                println!("skipped: there is no {program}");
                return None;
            }
        }
        let repository = Repository { folder: tempfile::tempdir().expect("a folder") };
        for (name, text) in [("clientsmith", CLIENTSMITH), ("gh", GH)] {
            repository.put(&format!("bin/{name}"), text);
            fs::set_permissions(repository.at("bin").join(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        repository.put("fake/report.json", REPORT);
        repository.put("fake/summary.md", "# What changed\n");
        repository.put("fake/status", "0");
        repository.put("work/client.rs", "old\n");
        repository.git("origin", &["init", "--quiet", "--bare", "."]);
        repository.git("work", &["init", "--quiet", "--initial-branch=main", "."]);
        repository.git("work", &["add", "."]);
        repository
            .git("work", &["-c", "user.name=t", "-c", "user.email=t@e", "commit", "--quiet", "-m", "First"]);
        repository.git("work", &["remote", "add", "origin", "../origin"]);
        Some(repository)
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.at(path).parent().expect("a parent")).expect("folders");
        fs::write(self.at(path), text).expect("a file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_default()
    }

    fn git(&self, folder: &str, arguments: &[&str]) -> String {
        fs::create_dir_all(self.at(folder)).expect("a folder");
        let output = Command::new("git").args(arguments).current_dir(self.at(folder)).output().expect("git");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a text")
    }

    fn run(&self, environment: &[(&str, &str)]) -> Output {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
        let path = format!("{}:{}", self.at("bin").display(), std::env::var("PATH").unwrap_or_default());
        let _ = fs::remove_file(self.at("outputs"));
        Command::new("bash")
            .arg(root.join(".github/run"))
            .current_dir(self.at("work"))
            .env("PATH", path)
            .env("FAKE", self.at("fake"))
            .env("RUNNER_TEMP", self.folder.path())
            .env("GITHUB_OUTPUT", self.at("outputs"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs(environment.iter().copied())
            .output()
            .expect("bash")
    }
}

#[test]
fn a_change_becomes_one_pull_request() {
    let Some(repository) = Repository::new() else { return };
    repository.put("fake/changes", "new\n");
    let ran =
        repository.run(&[("SHARD", "1/2"), ("CLIENTS", "cats $(touch pwned)"), ("MANIFEST", "a b.toml")]);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let asked = repository.text("fake/asked");
    let summary = repository.at("clientsmith-summary.md").display().to_string();
    let expected = format!(
        "clientsmith update --format json --summary {summary} --manifest=a b.toml --shard=1/2 -- cats $(touch pwned)\n"
    );
    assert!(asked.starts_with(&expected), "{asked}");
    let created = format!(
        "gh pr create --head clientsmith/update-1-of-2 --title Update the client $(touch pwned) --body-file {summary} \
         --label semver:minor --base main\n"
    );
    assert!(asked.ends_with(&created), "{asked}");
    let shown = repository.git("origin", &["show", "clientsmith/update-1-of-2:client.rs"]);
    assert_eq!(shown, "new\n");
    let outputs = repository.text("outputs");
    assert!(outputs.contains("changed=true\npull-request=https://example.com/pull/1\n"), "{outputs}");
    assert!(!repository.at("work/pwned").exists(), "text became a command");
}

#[test]
fn an_open_pull_request_is_brought_up_to_date_although_a_client_failed() {
    let Some(repository) = Repository::new() else { return };
    repository.put("fake/changes", "new\n");
    repository.put("fake/open", "7\n");
    repository.put("fake/status", "1");
    let ran = repository.run(&[]);
    assert_eq!(ran.status.code(), Some(1), "{}", String::from_utf8_lossy(&ran.stderr));
    let asked = repository.text("fake/asked");
    assert!(asked.contains("gh pr edit 7 --title Update the client"), "{asked}");
    assert!(!asked.contains("pr create"), "{asked}");
    assert_eq!(repository.git("origin", &["show", "clientsmith/update:client.rs"]), "new\n");
}

#[test]
fn nothing_is_pushed_where_nothing_changed() {
    let Some(repository) = Repository::new() else { return };
    assert!(repository.run(&[]).status.success());
    assert!(!repository.text("fake/asked").contains("gh "), "{}", repository.text("fake/asked"));
    assert!(repository.text("outputs").ends_with("changed=false\n"));
    assert_eq!(repository.git("origin", &["branch", "--list"]), "");

    let ran = repository.run(&[("COMMAND", "check"), ("CLIENTS", "cats")]);
    assert!(ran.status.success());
    assert!(repository.text("fake/asked").ends_with("clientsmith generate --check -- cats\n"));
    assert_eq!(repository.run(&[("COMMAND", "publish")]).status.code(), Some(2));
    repository.put("fake/status", "2");
    assert_eq!(repository.run(&[]).status.code(), Some(2));
}
