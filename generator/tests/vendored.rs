//! Crates that have the runtime in themselves: they compile without a warning and call, have every file of the runtime that
//! they can use and its dependencies, and nothing in them leads out of them. Not what the runtime does.

#[path = "vendored/tables.rs"]
mod tables;
#[path = "vendored/text.rs"]
mod text;
#[path = "vendored/written.rs"]
mod written;

use clientsmith::config::{Layout, RuntimeSource};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::output::{Files, compare, write};
use clientsmith::source::files::Disk;
use std::collections::BTreeMap;
use written::{Written, config, files};

/// Keys that bring everything, and dependencies that the runtime has too.
const ALL: &str = "validate = true\nmaps = \"indexmap\"\nformats = { uri = \"url\" }";

/// Every kind of crate is checked without the transport, whose dependencies take long to build.
#[test]
fn every_kind_compiles_without_a_warning() {
    for (keys, features) in [
        (ALL, "jiff,blocking,eager,oauth2,signatures,testing,tower,tracing,validate"),
        (ALL, ""),
        ("serde = \"derive\"\ndates = \"chrono\"", "chrono"),
        ("types_only = true\nvalidate = true", "default,validate"),
        ("types_only = true\ndates = \"string\"", ""),
        ("tag_features = true\ndates = \"time\"", "time,tag-photos"),
    ] {
        Written::new(keys).cargo(&[
            "check",
            "--all-targets",
            "--no-default-features",
            "--features",
            features,
        ]);
    }
}

/// The transport of the crate calls the server of its own mock over loopback; documentation and examples are compiled.
#[test]
fn a_crate_alone_calls_over_loopback() {
    let written = Written::new(ALL);
    written.put("tests/calls.rs", CALLS);
    written.cargo(&["test", "--no-default-features", "--features", "jiff,reqwest,mock-server,validate"]);
}

const CALLS: &str = r#"
use a_client::{Client, rt, types::Thing};

#[tokio::test]
async fn a_thing_is_added() {
    let (client, mock) = a_client::testing::mock();
    let thing = Thing::new("7", "A thing");
    mock.on(client.things().add(&thing)).reply(thing.clone());
    mock.on(client.things().get("7")).reply(thing.clone()); // in XML
    let server = mock.serve();
    let client = Client::builder().base_url(server.url()).bearer_token("t").build().expect("a client");
    let answer = client.things().add(&thing).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 201);
    assert_eq!(answer.body().name, "A thing");
    assert_eq!(client.things().get("7").await.expect("a thing"), thing);
    mock.verify();
    let _: &dyn Fn(rt::Error) -> a_client::Error = &|error| error;
}
"#;

#[test]
fn e100_a_module_has_no_runtime_of_its_own() {
    let mut config = config("");
    config.layout = Layout::Module;
    let mut out = Diagnostics::default();
    assert!(clientsmith::generate(&config, &mut Disk::default(), &mut out).is_err());
    let codes: Vec<&str> = out.sorted().iter().map(|one| one.code.id).collect();
    assert_eq!(codes, ["E100"]);

    let mut out = Diagnostics::default();
    let text = "[client.a]\ndocument = \"a.yaml\"\nout = \"a\"\nlayout = \"module\"\n[client.a.package]\nruntime = \"vendored\"\n";
    let path = std::path::Path::new("clientsmith.toml");
    assert!(clientsmith::manifest::parse(&mut out, path, text.as_bytes()).is_err());
    let found = out.sorted();
    let place = out.sources.line_column(found[0].site.expect("a place"));
    assert_eq!((found[0].code.id, place.0), ("E100", 6));
}

#[test]
fn a_crate_with_a_dependency_has_nothing_of_the_runtime() {
    let (vendored, shared) = (files(""), shared());
    assert!(shared.keys().all(|path| !path.starts_with("src/rt")), "{:?}", shared.keys());
    let own = |path: &&String| !path.starts_with("src/rt/");
    assert_eq!(vendored.keys().filter(own).collect::<Vec<_>>(), shared.keys().collect::<Vec<_>>());
    // All else is the same but for the way to the runtime.
    let call = &vendored["src/call.rs"];
    assert_eq!(call.replace("use crate::rt;", "use clientsmith_runtime as rt;"), shared["src/call.rs"]);
}

/// The runtime is output like any other: an edit of it is shown and kept, and it goes when it is not asked for any more.
#[test]
fn the_runtime_comes_and_goes_with_its_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    let (vendored, shared) = (Files(files("")), Files(shared()));
    write(&out, &shared, false).expect("shared");
    write(&out, &vendored, false).expect("vendored");
    assert!(compare(&out, &vendored).expect("compared").is_empty());

    let edited = out.join("src/rt/retry.rs");
    let text = std::fs::read_to_string(&edited).expect("a file");
    std::fs::write(&edited, format!("{text}// edited\n")).expect("an edit");
    assert_eq!(compare(&out, &vendored).expect("compared").edited.len(), 1);
    assert!(write(&out, &shared, false).is_err());

    std::fs::write(&edited, text).expect("as it was");
    let written = write(&out, &shared, false).expect("shared again");
    assert_eq!(written.removed.len(), vendored.0.len() - shared.0.len());
    assert!(!out.join("src/rt").exists());
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).expect("a manifest");
    assert_eq!(manifest, shared.0["Cargo.toml"]);
}

/// The same crate with the runtime of the registry.
fn shared() -> BTreeMap<String, String> {
    let mut config = config("");
    config.package.runtime = RuntimeSource::Registry;
    let mut out = Diagnostics::default();
    clientsmith::generate(&config, &mut Disk::default(), &mut out).expect("a client").files.0
}
