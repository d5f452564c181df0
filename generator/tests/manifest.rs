//! `clientsmith.toml`: what is read from it, and that every complaint points at its place.

#[path = "manifest/crate.rs"]
mod of_crate;
#[path = "manifest/source.rs"]
mod source;

use clientsmith::config::{Layout, RuntimeSource, SerdeMode};
use clientsmith::diagnostic::catalog::CODES;
use clientsmith::diagnostic::{Diagnostics, Rejected, Severity};
use clientsmith::manifest::{Manifest, parse};
use std::path::{Path, PathBuf};

fn read(text: &str) -> (Result<Manifest, Rejected>, Diagnostics) {
    let mut out = Diagnostics::default();
    let manifest = parse(&mut out, Path::new("project/clientsmith.toml"), text.as_bytes());
    (manifest, out)
}

/// `E062 4:1 /client/pets/outt message` for each complaint.
fn complaints(text: &str) -> Vec<String> {
    let (manifest, out) = read(text);
    assert!(manifest.is_err() || out.is_empty());
    let line = |one: &clientsmith::diagnostic::Diagnostic| {
        let help = one.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
        let place = one.site.map_or("-".to_owned(), |site| {
            let (line, column) = out.sources.line_column(site);
            format!("{line}:{column} {}", out.sources.pointer(site))
        });
        format!("{} {place} {}{help}", one.code.id, one.message)
    };
    out.sorted().into_iter().map(line).collect()
}

#[test]
fn a_full_client_is_read() {
    let (manifest, out) = read(
        r#"
[client.pets]
document = "specs/pets.yaml"
overlays = ["specs/fix.yaml", "specs/more.yaml"]
out = "generated/pets"
allow_remote = ["https://Schemas.example.com/", "http://127.0.0.1:8080"]
serde = "derive"
layout = "module"
validate = true
idempotency_key = "Idempotency-Key"

[client.pets.package]
name = "pets-client"
version = "1.2.3"
description = "Pets"
license = "MIT"
repository = "https://example.com/r"
homepage = "https://example.com/h"
documentation = "https://example.com/d"
rust-version = "1.90"
publish = []
keywords = ["pets"]
categories = ["web-programming::http-client"]
authors = ["A"]
runtime = "workspace"

[client.another]
document = "/specs/another.json"
out = "generated/another"
"#,
    );
    assert!(out.is_empty(), "{:?}", out.sorted());
    let manifest = manifest.expect("a manifest");
    let [pets, another] = &manifest.clients[..] else { panic!("two clients in the order of the file") };
    assert_eq!((pets.name.as_str(), another.name.as_str()), ("pets", "another"));
    assert_eq!(pets.out, Path::new("project/generated/pets"));
    let config = &pets.config;
    assert_eq!(config.document, Path::new("project/specs/pets.yaml"));
    assert_eq!(config.overlays, ["project/specs/fix.yaml", "project/specs/more.yaml"].map(PathBuf::from));
    let allowed: Vec<String> = config.allow_remote.iter().map(ToString::to_string).collect();
    assert_eq!(allowed, ["https://schemas.example.com", "http://127.0.0.1:8080"]);
    assert_eq!((config.serde, config.layout), (SerdeMode::Derive, Layout::Module));
    assert!(config.validate);
    assert_eq!(config.idempotency_key.as_deref(), Some("Idempotency-Key"));
    let package = &config.package;
    assert_eq!(package.name.as_deref(), Some("pets-client"));
    assert_eq!(package.version.as_deref(), Some("1.2.3"));
    assert_eq!(package.description.as_deref(), Some("Pets"));
    assert_eq!(package.license.as_deref(), Some("MIT"));
    assert_eq!(package.repository.as_deref(), Some("https://example.com/r"));
    assert_eq!(package.homepage.as_deref(), Some("https://example.com/h"));
    assert_eq!(package.documentation.as_deref(), Some("https://example.com/d"));
    assert_eq!(package.rust_version.as_deref(), Some("1.90"));
    assert_eq!(package.publish.as_deref(), Some(&[][..]));
    assert_eq!(package.keywords, ["pets"]);
    assert_eq!(package.categories, ["web-programming::http-client"]);
    assert_eq!(package.authors, ["A"]);
    assert_eq!((&package.runtime, package.standalone), (&RuntimeSource::Workspace, false));

    assert_eq!(another.config.document, Path::new("/specs/another.json"));
    assert_eq!((another.config.serde, another.config.layout), (SerdeMode::Lean, Layout::Crate));
    assert!(!another.config.validate);
    assert_eq!(another.config.package.runtime, RuntimeSource::Registry);
}

#[test]
fn e061_syntax() {
    let found = complaints("[client.pets]\ndocument = \n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("E061 2:"), "{found:?}");
    let mut out = Diagnostics::default();
    assert!(parse(&mut out, Path::new("clientsmith.toml"), b"\xff").is_err());
    assert_eq!(out.sorted()[0].code.id, "E061");
}

#[test]
fn e062_unknown_keys_with_the_nearest_one() {
    let found = complaints(
        "colour = 1\n[client.pets]\ndocument = \"a\"\noutt = \"b\"\nout = \"b\"\n[client.pets.package]\nlicence = \"MIT\"\n",
    );
    assert_eq!(
        found,
        [
            "E062 1:1 /colour unknown key `colour`; keys here are `client`",
            "E062 4:1 /client/pets/outt unknown key `outt`; there is `out`",
            "E062 7:1 /client/pets/package/licence unknown key `licence`; there is `license`",
        ]
    );
}

#[test]
fn e063_wrong_values() {
    let found = complaints(
        r#"[client.pets]
document = "a"
out = "b"
overlays = ["x", 1]
serde = "fat"
accept = 3
[client.pets.package]
name = "../evil"
keywords = "pets"
runtime = "nowhere"
version = 1.0
[client.other]
document = ["a"]
out = ""
"#,
    );
    assert_eq!(
        found,
        [
            "E063 4:18 /client/pets/overlays/1 `overlays` is an integer, expected a list of strings",
            "E063 5:1 /client/pets/serde `serde` is `fat`, expected `lean` or `derive`",
            "E063 6:1 /client/pets/accept `accept` is an integer, expected a list of tables",
            "E063 8:1 /client/pets/package/name `name` cannot be a package's name: expected ASCII letters, digits, \
             `-` and `_`, with a letter first",
            "E063 9:1 /client/pets/package/keywords `keywords` is a string, expected a list of strings",
            "E063 10:1 /client/pets/package/runtime `runtime` is `nowhere`, expected `workspace`, `registry`, `vendored` or a \
             folder that has a `Cargo.toml`",
            "E063 11:1 /client/pets/package/version `version` is a float, expected a string",
            "E063 13:1 /client/other/document `document` is an array, expected a string",
            "E063 14:1 /client/other/out `out` is empty",
        ]
    );
    assert_eq!(complaints("client = 1"), ["E063 1:1 /client `client` is an integer, expected a table"]);
}

#[test]
fn e063_a_workspace_of_its_own_inherits_nothing() {
    let found = complaints(
        "[client.a]\ndocument = \"a\"\nout = \"b\"\npackage = { runtime = \"workspace\", standalone = true }\n",
    );
    assert!(found[0].starts_with("E063 4:36 /client/a/package/standalone"), "{found:?}");
}

#[test]
fn e064_missing_keys() {
    let found = complaints("[client.pets]\nout = \"b\"\naccept = [{ code = \"E070\", at = \"/paths\" }]\n");
    assert_eq!(
        found,
        ["E064 1:9 /client/pets `document` is missing", "E064 3:11 /client/pets/accept/0 `why` is missing",]
    );
}

#[test]
fn e066_folders_that_hold_the_manifest_or_another_client() {
    for folder in [".", "..", "", "../project", "x/.."] {
        let found = complaints(&format!("[client.a]\ndocument = \"a\"\nout = \"{folder}\"\n"));
        let expected = if folder.is_empty() { "E063 3:1 /client/a/out" } else { "E066 1:9 /client/a" };
        assert!(found.len() == 1 && found[0].starts_with(expected), "{folder:?}: {found:?}");
    }
    let two = |one: &str, other: &str| {
        complaints(&format!(
            "[client.a]\ndocument = \"a\"\nout = \"{one}\"\n[client.b]\ndocument = \"a\"\nout = \"{other}\"\n"
        ))
    };
    for (one, other) in [("g/a", "g/a"), ("g", "g/a"), ("g/a", "g"), ("g/a", "g/x/../a/b")] {
        let found = two(one, other);
        assert!(found.len() == 1 && found[0].starts_with("E066 4:9 /client/b"), "{found:?}");
    }
    assert!(two("g/a", "g/ab").is_empty());
}

#[test]
fn e067_an_acceptance_that_covers_nothing_is_reported_at_its_place() {
    let code = CODES.iter().find(|code| code.severity == Severity::Warning).expect("some warning").id;
    let (manifest, mut out) = read(&format!(
        "[client.a]\ndocument = \"a\"\nout = \"b\"\n\n[[client.a.accept]]\ncode = \"{code}\"\nat = \"/x\"\nwhy = \"y\"\n"
    ));
    let manifest = manifest.expect("a manifest");
    manifest.clients[0].report_unused(&mut out, &[0]);
    let found = out.sorted()[0];
    assert_eq!(found.code.id, "E067");
    assert_eq!(out.sources.line_column(found.site.expect("a place")).0, 5);
}

#[test]
fn e068_codes_that_cannot_be_accepted() {
    let entry = |code: &str| {
        complaints(&format!(
            "[client.a]\ndocument = \"a\"\nout = \"b\"\naccept = [{{ code = \"{code}\", at = \"/x\", why = \"y\" }}]\n"
        ))
    };
    assert_eq!(
        entry("E070"),
        ["E068 4:13 /client/a/accept/0/code `E070` stops the run, it cannot be accepted"]
    );
    assert!(entry("X999")[0].starts_with("E068 4:13 /client/a/accept/0/code there is no code `X999`"));
    let pointer = complaints(
        "[client.a]\ndocument = \"a\"\nout = \"b\"\naccept = [{ code = \"E070\", at = \"x\", why = \"y\" }]\n",
    );
    assert!(pointer.iter().any(|one| one.starts_with("E063 4:28 /client/a/accept/0/at")), "{pointer:?}");
}

#[test]
fn the_name_of_a_header() {
    let found = |text: &str| {
        complaints(&format!("[client.a]\ndocument = \"a\"\nout = \"b\"\nidempotency_key = \"{text}\"\n"))
    };
    assert!(found("X-Key!").is_empty());
    let expected = |text: &str| {
        [format!(
            "E063 4:1 /client/a/idempotency_key `idempotency_key` has `{text}`, expected the name of a header"
        )]
    };
    assert_eq!(found("a b"), expected("a b"));
    assert_eq!(found(""), expected(""));
    assert_eq!(found("a:"), expected("a:"));
}

#[test]
fn types_of_other_crates() {
    let client = |more: &str| format!("[client.a]\ndocument = \"a\"\nout = \"b\"\n{more}\n");
    let (manifest, out) = read(&client(
        "dates = \"chrono\"\ndependencies = ['my-ids = \"1\"']\n\
         formats = { UUID = \"uuid\", id = \"my_ids::Id\", ip = \"std::net::IpAddr\", float = \"f32\" }",
    ));
    assert!(out.is_empty(), "{:?}", out.sorted());
    let types = manifest.expect("a manifest").clients.remove(0).config.types;
    assert_eq!(types.dates, clientsmith::config::Dates::Chrono);
    let shown: Vec<_> = types.formats.iter().map(|(format, one)| format!("{format} {}", one.path)).collect();
    assert_eq!(shown, ["float f32", "id ::my_ids::Id", "ip ::std::net::IpAddr", "uuid ::uuid::Uuid"]);
    let found = complaints(&client(
        "dates = \"moment\"\ndependencies = [\"uuid\"]\n\
         formats = { a = 1, b = \"x::\", c = \"x::Y\", d = { dependency = 'x = 1' }, e = { type = \"Z\" } }",
    ));
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn a_rule_about_pages_is_for_an_operation_or_a_tag() {
    let client = "[client.pets]\ndocument = \"p.yaml\"\nout = \"g/p\"\n";
    let of = |rule: &str| complaints(&format!("{client}pages = [{{ {rule} }}]\n"));
    assert_eq!(of("tag = \"pets\", kind = \"link\""), [""; 0]);
    assert_eq!(
        of("kind = \"link\""),
        [
            "E064 4:10 /client/pets/pages/0 the rule lacks `operation` or `tag`, which say whose pages it is about"
        ]
    );
    assert_eq!(
        of("tag = \"a\", operation = \"b\", kind = \"link\""),
        ["E063 4:12 /client/pets/pages/0/tag found `operation` and `tag` in one rule, expected one of them"]
    );
    assert_eq!(
        of("tag = \"a\", kind = \"none\", from = \"/x\""),
        [
            "E063 4:38 /client/pets/pages/0/from found `from` in a rule whose `kind` is `none`, expected one of them"
        ]
    );
    assert_eq!(of("tag = \"a\", kind = \"none\""), [""; 0]);
    assert_eq!(of("tag = \"\", kind = \"link\""), ["E063 4:12 /client/pets/pages/0/tag `tag` is empty"]);
}
