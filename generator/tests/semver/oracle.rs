//! The oracle: `cargo semver-checks` over the crates of both documents. Not what ours are compared by otherwise.

use super::{base, cases, changed, folder};
use clientsmith::config::{Config, RuntimeSource};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diff::Step;
use clientsmith::output;
use clientsmith::source::files::Disk;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A row of `oracle.tsv`.
pub struct Row {
    pub oracle: Step,
    pub ours: Step,
    /// Why ours is stricter; empty where it is not.
    pub why: String,
}

/// What is on record, by the names of the cases.
pub fn recorded() -> BTreeMap<String, Row> {
    let text = fs::read_to_string(folder().join("oracle.tsv")).expect("a table");
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let [name, oracle, ours, why] = cells[..] else { panic!("expected four cells: {line}") };
        (name.to_owned(), Row { oracle: step(oracle), ours: step(ours), why: why.to_owned() })
    };
    rows.map(row).collect()
}

fn step(word: &str) -> Step {
    let all = [Step::None, Step::Patch, Step::Minor, Step::Major];
    all.into_iter().find(|step| step.word() == word).unwrap_or_else(|| panic!("`{word}` is no step"))
}

/// Documentation in JSON of the crate of a document, under this name.
fn rustdoc(name: &str, config: &Config) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    let krate = target.join("crates").join(name);
    let mut config = config.clone();
    config.package.name = Some("shelter".to_owned());
    config.package.standalone = true;
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    config.package.runtime = RuntimeSource::Path(runtime.canonicalize().expect("the runtime"));
    config.names = (name != "base").then(|| target.join("crates/base").join(output::NAMES));
    let mut out = Diagnostics::default();
    let generated = clientsmith::generate(&config, &mut Disk::new(), &mut out).expect("a client");
    let mut files = generated.files;
    files.0.insert(output::NAMES.to_owned(), generated.names);
    output::write(&krate, &files, true).expect("a folder to write to");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "rustdoc",
        "--lib",
        "--quiet",
        "--no-default-features",
        "--features",
        "jiff",
        "--target-dir",
    ]);
    cargo.arg(target.join("target")).args([
        "--",
        "-Zunstable-options",
        "--output-format",
        "json",
        "--cap-lints",
        "allow",
    ]);
    // The format of the documentation is not stable; which one it is, the oracle knows.
    let ran = cargo.env("RUSTC_BOOTSTRAP", "1").current_dir(&krate).status().expect("cargo");
    assert!(ran.success(), "{name}: the documentation cannot be built");
    let json = target.join(format!("{name}.json"));
    fs::rename(target.join("target/doc/shelter.json"), &json).expect("the documentation");
    json
}

/// The smallest step that the oracle lets pass.
fn judge(old: &Path, new: &Path) -> Step {
    let passes = |kind: &str| {
        let mut oracle = Command::new("cargo");
        oracle.args(["semver-checks", "--release-type", kind, "--baseline-rustdoc"]).arg(old);
        oracle.arg("--current-rustdoc").arg(new);
        let ran = oracle.output().expect("cargo-semver-checks is installed");
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        // Anything but a verdict is no verdict.
        assert!(said.contains("checks:"), "{said}");
        ran.status.success()
    };
    match (passes("patch"), passes("minor")) {
        (true, _) => Step::Patch,
        (false, true) => Step::Minor,
        (false, false) => Step::Major,
    }
}

#[test]
#[ignore = "needs cargo-semver-checks and some minutes"]
fn the_oracle_says_what_is_on_record() {
    let old = rustdoc("base", &base());
    let known = recorded();
    let mut wrong = Vec::new();
    for (name, overlay) in cases() {
        let found = judge(&old, &rustdoc(&name, &changed(&overlay)));
        // Where nothing changed, the oracle would take a patch.
        let said = known.get(&name).map(|row| row.oracle.max(Step::Patch));
        if said != Some(found) {
            wrong.push(format!("{name}\t{}", found.word()));
        }
    }
    assert!(wrong.is_empty(), "the oracle says otherwise than oracle.tsv:\n{}", wrong.join("\n"));
}
