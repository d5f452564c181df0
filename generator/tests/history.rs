//! The documents of a real API, release by release, through `update`: versions, changelogs and differences as a maintainer
//! would sign them. The documents are not here: `CLIENTSMITH_HISTORY` names a folder with them, else they are looked for
//! beside the checkout; without them the test says so and ends. Snapshots hold names and facts, and no sentence of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Releases of AYON, in their order.
const RELEASES: [&str; 4] = ["1.0.9", "1.3.1", "1.12.5", "1.16.0"];

fn folder() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("CLIENTSMITH_HISTORY").map(PathBuf::from);
    let beside = || root.ancestors().map(|above| above.join("shared/seeds/ayon"));
    named.into_iter().chain(beside()).find(|folder| folder.join("openapi-1.0.9.json").is_file())
}

#[test]
fn a_client_follows_the_releases_of_ayon() {
    let Some(documents) = folder() else {
        println!("skipped: the documents are not here, CLIENTSMITH_HISTORY names none");
        return;
    };
    let project = tempfile::tempdir().expect("a folder");
    let at = |path: &str| project.path().join(path);
    let manifest = "[client.ayon]\ndocument = \"openapi.json\"\nout = \"ayon\"\n\
                    package = { name = \"ayon\", version = \"0.1.0\", runtime = \"registry\" }\n";
    fs::write(at("clientsmith.toml"), manifest).expect("a manifest");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clientsmith"));
        command.args(arguments).current_dir(project.path()).env("SOURCE_DATE_EPOCH", "1767312000");
        let output = command.output().expect("the command");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("a text");
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let mut steps = String::new();
    for release in RELEASES {
        fs::copy(documents.join(format!("openapi-{release}.json")), at("openapi.json")).expect("a document");
        let (code, out, err) = run(&["update", "--format", "json", "--summary", "summary.md"]);
        assert_eq!(code, Some(0), "{err}");
        let report: serde_json::Value = serde_json::from_str(&out).expect("an object");
        let ayon = &report["clients"][0];
        let counts = &ayon["difference"]["counts"];
        steps += &format!(
            "{release}: {} {}\n  version {}\n",
            ayon["state"].as_str().unwrap_or_default(),
            ayon["step"].as_str().unwrap_or_default(),
            ayon["version"]
        );
        for level in ["api", "wire", "rust"] {
            if !counts.is_null() {
                steps += &format!("  {level} {}\n", counts[level]);
            }
        }
        let (code, out, _) = run(&["generate", "--check"]);
        assert_eq!(code, Some(0), "{out}");
        let (_, again, _) = run(&["update"]);
        assert_eq!(again, "ayon: up to date\n");
    }
    insta::assert_snapshot!("steps", steps);
    let changelog = fs::read_to_string(at("ayon/CHANGELOG.md")).expect("a changelog");
    insta::assert_snapshot!("changelog", without_quotes(&changelog));
}

/// The changelog without what it quotes of the documents.
fn without_quotes(text: &str) -> String {
    let mut parts = text.split('“');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| match part.split_once('”') {
        Some((_, rest)) => format!("{text}“..”{rest}"),
        None => format!("{text}“{part}"),
    })
}
