//! One small document per construct: what is reported, how it is named, what is written. Each snapshot shows source
//! and outcome together. And all outcomes are Rust: every file parses.

use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, render};
use clientsmith::source::files::Disk;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Files that are the same for every document, or about the crate and not its code.
const CONSTANT: &[&str] = &[
    "src/call.rs",
    "src/lib.rs",
    "src/ext.rs",
    "src/testing.rs",
    "Cargo.toml",
    "README.md",
    "rustfmt.toml",
    "examples/first_call.rs",
];

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut found = Vec::new();
    for concept in fs::read_dir(root).expect("tests/cases is there") {
        let folder = concept.expect("an entry").path();
        found.extend(
            fs::read_dir(folder).expect("a folder of cases").map(|case| case.expect("an entry").path()),
        );
    }
    found.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    found.sort();
    assert!(found.len() >= 10, "cases went missing: {found:?}");
    found
}

fn outcome(path: &Path) -> String {
    let source = fs::read_to_string(path).expect("the case is text");
    let name = path.file_name().expect("a file").to_string_lossy().into_owned();
    // The path as it is shown must not depend on the machine.
    let mut memory = clientsmith::source::files::Memory::default();
    memory.0.insert(PathBuf::from(&name), source.clone().into_bytes());
    let mut out = Diagnostics::default();
    let config = config(&name, &source, &mut out);
    let mut text = format!("{source}\n");
    let stages = clientsmith::stages(&config, &mut memory, &mut out);
    let _ = write!(text, "---------- diagnostics\n{}", render::render(&out, false));
    if let Ok(stages) = stages {
        let _ = write!(text, "---------- names\n{}", stages.names.describe(&stages.api, &out));
        for (path, file) in clientsmith::emit::emit(&stages.krate).0 {
            if path.ends_with(".rs") {
                assert!(syn::parse_file(&file).is_ok(), "{path} of {name} is no Rust:\n{file}");
            }
            // The client's code follows from servers and security alone.
            let says_client = source.contains("securitySchemes") || source.contains("\nservers:");
            let of_client = path == "src/client.rs" && !says_client;
            let of_choices = path == "Cargo.toml" && source.starts_with(CHOICE);
            if of_choices || !CONSTANT.contains(&path.as_str()) && !of_client {
                let _ = write!(text, "---------- {path}\n{file}");
            }
        }
    }
    text
}

/// Lines at the top of a case that begin like this are keys of the manifest.
const CHOICE: &str = "#: ";

fn config(name: &str, source: &str, out: &mut Diagnostics) -> Config {
    let keys: Vec<_> = source.lines().map_while(|line| line.strip_prefix(CHOICE)).collect();
    if keys.is_empty() {
        return Config::new(name);
    }
    let text = format!("[client.case]\ndocument = \"{name}\"\nout = \"out\"\n{}\n", keys.join("\n"));
    let path = Path::new("clientsmith.toml");
    let manifest = clientsmith::manifest::parse(out, path, text.as_bytes());
    let client = manifest.map(|mut manifest| manifest.clients.remove(0));
    client.unwrap_or_else(|_| panic!("the keys of {name} are sound: {}", render::render(out, false))).config
}

#[test]
fn cases_are_as_reviewed() {
    for path in cases() {
        let case = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(path.parent().expect("a folder"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(case, outcome(&path)));
    }
}

/// The same bytes for the same input, whatever the order of threads.
#[test]
fn two_runs_give_the_same_bytes() {
    for path in cases() {
        let run = || {
            let mut out = Diagnostics::default();
            clientsmith::generate(&Config::new(&path), &mut Disk::default(), &mut out).map(|made| made.files)
        };
        assert_eq!(run(), run(), "{}", path.display());
    }
}
