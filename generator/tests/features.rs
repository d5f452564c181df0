//! What is written in part. Features by tag: each alone compiles without a warning, as do none and all, and whoever calls what is not there is told
//! the feature. And types alone.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::output::Files;
use clientsmith::source::files::Disk;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository")
}

/// A crate of a client, and the features of its parts.
struct Written {
    folder: tempfile::TempDir,
    parts: Vec<String>,
}

impl Written {
    fn new(keys: &str, document: &str) -> Written {
        let root = root();
        let text = format!(
            "[client.a]\ndocument = \"{document}\"\nout = \"unused\"\n{keys}\n\
             package = {{ name = \"a-client\", runtime = \"runtime\", standalone = true }}\n"
        );
        let mut out = Diagnostics::default();
        let manifest =
            clientsmith::manifest::parse(&mut out, &root.join("clientsmith.toml"), text.as_bytes());
        let manifest = manifest.unwrap_or_else(|_| panic!("{:?}", out.sorted()));
        let mut config: Config = manifest.clients[0].config.clone();
        config.package.runtime = clientsmith::config::RuntimeSource::Path(root.join("runtime"));
        let made = clientsmith::generate(&config, &mut Disk::default(), &mut out);
        let Files(files) = made.unwrap_or_else(|_| panic!("{:?}", out.sorted())).files;
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in &files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            fs::write(path, text).expect("a file");
        }
        // The versions that are there.
        fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the lock file");
        let manifest: toml::Table = files["Cargo.toml"].parse().expect("a manifest");
        let parts = manifest["features"].get("all-parts").and_then(toml::Value::as_array);
        let parts = parts.into_iter().flatten().map(|one| one.as_str().expect("a name").to_owned()).collect();
        Written { folder, parts }
    }

    /// What cargo says of the crate, or of a program that uses it, with these features.
    fn check(&self, arguments: &[&str], features: &str) -> (bool, String) {
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "-q", "--offline", "--no-default-features", "--features", features]);
        command.args(arguments).current_dir(self.folder.path());
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("features"));
        command.env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
        let output = command.output().expect("cargo runs");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

#[test]
fn every_part_alone_compiles_without_a_warning() {
    let written =
        Written::new("tag_features = true\nvalidate = true", "generator/tests/cases/selection/features.yaml");
    let expected = ["tag-pets", "tag-people", "tag-pet-shops", "untagged", "unused-types", "incoming"];
    assert_eq!(written.parts, expected);
    let alone = written.parts.iter().map(String::as_str).chain(["", "all-parts", "tag-pets,tag-people"]);
    for features in alone {
        let (fine, said) = written.check(&["--lib"], &format!("jiff,validate,{features}"));
        assert!(fine, "{features}:\n{said}");
    }
    let (fine, said) = written.check(&["--all-targets"], "jiff,validate,all-parts");
    assert!(fine, "{said}");
}

/// A document of hundreds of operations: the smallest and the largest tag, and all of them.
#[test]
fn parts_of_a_real_document_compile() {
    let overlay = "tag_features = true\noverlays = [\"specs/ayon/overlay.yaml\"]";
    let written = Written::new(overlay, "specs/ayon/openapi.json");
    assert!(written.parts.len() > 20, "{:?}", written.parts);
    for features in ["", "tag-projects", "tag-desktop", "all-parts"] {
        let (fine, said) = written.check(&["--lib"], &format!("jiff,{features}"));
        assert!(fine, "{features}:\n{said}");
    }
}

#[test]
fn whoever_calls_what_is_not_there_is_told_the_feature() {
    let written = Written::new("tag_features = true", "generator/tests/cases/selection/features.yaml");
    let program = "fn main() { let _ = |client: a_client::Client| client.people().list(); }";
    fs::write(written.folder.path().join("examples/caller.rs"), program).expect("a program");
    let (fine, said) = written.check(&["--example", "caller"], "jiff,tag-pets");
    assert!(!fine && said.contains("turn on the feature `tag-people` of the crate `a-client`"), "{said}");
    let (fine, said) = written.check(&["--example", "caller"], "jiff,tag-people");
    assert!(fine, "{said}");
}

/// Types without a client: nothing that sends is built, and values of all of them can be made.
#[test]
fn types_alone_compile_without_a_transport() {
    let written =
        Written::new("types_only = true\nvalidate = true", "generator/tests/cases/selection/features.yaml");
    let program =
        "fn main() { println!(\"{:?}\", a_client::types::Person::new(a_client::types::Name::new(\"A\"))); }";
    fs::create_dir_all(written.folder.path().join("examples")).expect("a folder");
    fs::write(written.folder.path().join("examples/maker.rs"), program).expect("a program");
    let (fine, said) = written.check(&["--all-targets"], "default,validate");
    assert!(fine, "{said}");
    let manifest = fs::read_to_string(written.folder.path().join("Cargo.toml")).expect("a manifest");
    assert!(!manifest.contains("rustls") && !manifest.contains("tokio"), "{manifest}");
    let files: Vec<_> = fs::read_dir(written.folder.path().join("src")).expect("a folder").collect();
    assert_eq!(files.len(), 3, "{files:?}");
}

/// A crate that blocks by default shows no async anywhere, and compiles without the feature too.
#[test]
fn a_crate_that_blocks_by_default_shows_calls_that_do() {
    let keys = "tag_features = true\ndefault_features = [\"jiff\", \"blocking\", \"all-parts\"]";
    let written = Written::new(keys, "generator/tests/cases/selection/features.yaml");
    for features in ["default", "jiff,all-parts", "jiff,blocking,tag-pets"] {
        let (fine, said) = written.check(&["--all-targets"], features);
        assert!(fine, "{features}:\n{said}");
    }
    let text = |path: &str| fs::read_to_string(written.folder.path().join(path)).expect(path);
    for path in ["examples/first_call.rs", "README.md", "src/lib.rs", "src/operations/pets.rs"] {
        let shown = text(path);
        assert!(shown.contains(".wait()?;") && !shown.contains(".await?"), "{path}:\n{shown}");
        assert!(!shown.contains("tokio::main") && !shown.contains("async fn"), "{path}:\n{shown}");
    }
    let manifest = text("Cargo.toml");
    assert!(manifest.contains("default = [\"jiff\", \"blocking\", \"all-parts\"]"), "{manifest}");
    assert!(!manifest.contains("rustls\"]\n# Dates") && !manifest.contains("tokio ="), "{manifest}");
}

/// Other groups, and all of their operations behind features: on the client itself, and by path.
#[test]
fn other_groups_compile_by_part() {
    for (document, expected) in [
        ("none", &["tag-pets", "tag-people", "untagged"][..]),
        ("paths", &["path-pets", "path-pet-shops", "path-type-operations", "path-builder", "ungrouped"]),
    ] {
        let keys = fs::read_to_string(root().join(format!("generator/tests/cases/tag/{document}.yaml")));
        let keys = keys.expect("the case");
        let keys: Vec<&str> = keys.lines().filter_map(|line| line.strip_prefix("#: ")).collect();
        let written = Written::new(&keys.join("\n"), &format!("generator/tests/cases/tag/{document}.yaml"));
        assert_eq!(written.parts, expected);
        for features in ["", "all-parts", expected[0]] {
            let (fine, said) = written.check(&["--all-targets"], &format!("jiff,{features}"));
            assert!(fine, "{document} {features}:\n{said}");
        }
    }
}
