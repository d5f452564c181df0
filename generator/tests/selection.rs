//! A part of a document: it is called as in the whole, what nothing uses is gone, and patterns that nothing fits are told.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use clientsmith::{Build, Generated, manifest};
use std::path::{Path, PathBuf};

const DOCUMENT: &str = include_str!("cases/selection/part.yaml");

fn config(keys: &str) -> Config {
    let text = format!("[client.a]\ndocument = \"a.yaml\"\nout = \"out\"\n{keys}\n");
    let mut out = Diagnostics::default();
    let manifest = manifest::parse(&mut out, Path::new("clientsmith.toml"), text.as_bytes());
    manifest.unwrap_or_else(|_| panic!("{:?}", out.sorted())).clients.remove(0).config
}

fn run(keys: &str, names: Option<&str>) -> (Option<Generated>, String) {
    let mut memory = Memory::default();
    memory.0.insert(PathBuf::from("a.yaml"), DOCUMENT.as_bytes().to_vec());
    let mut config = config(keys);
    if let Some(names) = names {
        memory.0.insert(PathBuf::from("names.lock"), names.as_bytes().to_vec());
        config.names = Some(PathBuf::from("names.lock"));
    }
    let mut out = Diagnostics::default();
    let made = clientsmith::generate(&config, &mut memory, &mut out).ok();
    let line = |one: &clientsmith::diagnostic::Diagnostic| {
        format!("{} {} {}\n", one.code.id, one.message, one.help.as_deref().unwrap_or_default())
    };
    (made, out.sorted().into_iter().map(line).collect())
}

/// Two inline types want the name `State`: what is left of them is called as if both were there.
#[test]
fn a_part_is_called_as_in_the_whole() {
    let (whole, _) = run("", None);
    let whole = whole.expect("the document is sound");
    let (part, said) = run("include = { operations = [\"addPet\"] }", None);
    let part = part.expect("the selection is sound");
    assert_eq!(said, "", "nothing is said of what is left out");
    let types = &part.files.0["src/types.rs"];
    let state = types.lines().find(|line| line.contains("pub enum")).expect("an enum").to_owned();
    assert!(whole.files.0["src/types.rs"].contains(&state), "{state}");
    assert!(!types.contains("Person") && !types.contains("Unused"), "{types}");
    let (again, said) = run("include = { operations = [\"addPet\"] }", Some(&part.names));
    assert_eq!(again.map(|again| (again.files, again.names)), Some((part.files, part.names)), "{said}");
}

#[test]
fn credentials_that_no_call_needs_are_gone() {
    let (part, _) = run(
        "include = { tags = [\"pets\"] }\nexclude = { operations = [\"purgePets\", \"/pets/first\"] }",
        None,
    );
    let client = &part.expect("the selection is sound").files.0["src/client.rs"];
    assert!(client.contains("header(\"reader\"") && !client.contains("admin"), "{client}");
}

/// E080, E081
#[test]
fn patterns_that_nothing_fits_are_told() {
    for (keys, said) in [
        ("include = { tags = [\"pet\"] }", "E080 no tag is called `pet` there is `pets`\n"),
        (
            "include = { operations = [\"listPet\"] }",
            "E080 no operation is called `listPet` there is `listPets`\n",
        ),
        (
            "exclude = { operations = [\"GET /pet\"] }",
            "E080 no operation is called `GET /pet` there is `GET /pets`\n",
        ),
        (
            "exclude = { webhooks = [\"petsSold\"] }",
            "E080 no webhook is called `petsSold` there is `petSold`\n",
        ),
    ] {
        let (made, found) = run(keys, None);
        assert!(made.is_none() && found.contains(said), "{keys}: {found}");
    }
    let (made, found) =
        run("include = { tags = [\"people\"] }\nexclude = { operations = [\"/people\"] }", None);
    assert!(made.is_none() && found.starts_with("E081 "), "{found}");
}

#[test]
fn a_pattern_cannot_be_empty() {
    let mut out = Diagnostics::default();
    let text = "[client.a]\ndocument = \"a\"\nout = \"o\"\ninclude = { tags = [\"\"], tag = [\"a\"] }\n";
    let read = manifest::parse(&mut out, Path::new("clientsmith.toml"), text.as_bytes());
    let ids: Vec<_> = out.sorted().iter().map(|one| one.code.id).collect();
    assert!(read.is_err() && ids.contains(&"E062") && ids.contains(&"E063"), "{ids:?}");
}

#[test]
fn a_build_script_chooses_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = folder.path().join("a.yaml");
    std::fs::write(&document, DOCUMENT).expect("the document is written");
    let build = Build::new(&document).out_dir(folder.path());
    let build = build.include_tags(["pet*"]).include_operations(["GET /health"]).exclude_tags(["peop*"]);
    let built =
        build.exclude_operations(["purge*"]).exclude_deprecated(true).generate().expect("it is sound");
    assert_eq!(built.summary.operations.generated, 3);
    let sold = |build: Build| build.generate().expect("it is sound").summary.incoming.generated;
    let build = || Build::new(&document).out_dir(folder.path());
    let all = sold(build());
    assert!(all > 1, "{all}");
    assert_eq!(sold(build().include_operations(["GET /health"]).include_webhooks(["petSold"])), 1);
    assert_eq!(sold(build().exclude_webhooks(["petSold"])), all - 1);
    let nothing = Build::new(&document).out_dir(folder.path()).include_operations(["nothing"]).generate();
    assert!(nothing.expect_err("no operation is called so").to_string().contains("E080"));
}

/// E098
#[test]
fn a_default_feature_is_one_of_the_crate() {
    let (made, said) = run("default_features = [\"jiff\", \"natve-tls\", \"oauth2\"]", None);
    assert!(
        made.is_none() && said.contains("E098 the crate has no feature `natve-tls` there is `native-tls`"),
        "{said}"
    );
    // The document has no such tokens.
    assert!(said.contains("E098 the crate has no feature `oauth2` it has "), "{said}");
    let (made, said) = run("types_only = true\ndefault_features = [\"rustls\"]", None);
    assert!(made.is_none() && said.contains("E098 the crate has no feature `rustls` it has jiff"), "{said}");
    for (keys, line) in [
        ("default_features = []", "default = []\n"),
        (
            "tag_features = true\ndefault_features = [\"rustls\", \"tag-pets\"]",
            "default = [\"rustls\", \"tag-pets\"]\n",
        ),
        ("types_only = true\ndefault_features = []", "default = []\n"),
    ] {
        let made = run(keys, None).0.expect("they are there");
        assert!(made.files.0["Cargo.toml"].contains(line), "{}", made.files.0["Cargo.toml"]);
    }
}
