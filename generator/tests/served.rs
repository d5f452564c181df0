//! Where calls of a client go by default: the server that was chosen, and what a relative one leads to.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::{Memory, facts_of};
use clientsmith::{Build, manifest};
use std::fs;
use std::path::Path;

const PATHS: &str =
    "\npaths: { /pets: { get: { operationId: pets, responses: { '204': { description: ok } } } } }\n";

const SEVERAL: &str = "openapi: 3.2.0
info: { title: Places, version: '1' }
servers:
  - { url: 'https://api.example.com/v1', name: production, description: Live }
  - { url: 'https://sandbox.example.com', description: For tests }
  - { url: 'https://other.example.com', description: For tests }
  - url: 'https://{region}.example.com'
    description: Regional
    variables: { region: { default: eu, enum: [eu, us] } }
  - url: 'https://{host}/{path}'
    variables: { host: { default: a.example.com }, path: { default: v1 } }";

fn config(keys: &str) -> Config {
    let text = format!("[client.a]\ndocument = \"a.yaml\"\nout = \"out\"\n{keys}\n");
    let mut out = Diagnostics::default();
    let manifest = manifest::parse(&mut out, Path::new("clientsmith.toml"), text.as_bytes());
    manifest.unwrap_or_else(|_| panic!("{:?}", out.sorted())).clients.remove(0).config
}

/// The base URL that the client has, or what is wrong.
fn run(document: &str, keys: &str, facts: Option<&str>) -> Result<Option<String>, String> {
    let mut memory = Memory::of("a.yaml", format!("{document}{PATHS}"));
    if let Some(facts) = facts {
        memory = memory.with(facts_of(Path::new("a.yaml")), facts);
    }
    let mut out = Diagnostics::default();
    let stages = clientsmith::stages(&config(keys), &mut memory, &mut out);
    let line = |one: &clientsmith::diagnostic::Diagnostic| {
        format!("{} {}; {}", one.code.id, one.message, one.help.as_deref().unwrap_or_default())
    };
    let said: Vec<String> = out.sorted().into_iter().map(line).collect();
    stages.map(|stages| stages.krate.package.base_url).map_err(|_| said.join("\n"))
}

#[test]
fn a_server_goes_by_its_url_its_name_and_its_description() {
    for (keys, expected) in [
        ("", "https://api.example.com/v1"),
        ("server = \"https://sandbox.example.com\"", "https://sandbox.example.com"),
        ("server = \"production\"", "https://api.example.com/v1"),
        ("server = \"Live\"", "https://api.example.com/v1"),
        ("server = \"Regional\"", "https://eu.example.com"),
        ("server = \"https://{region}.example.com\"", "https://eu.example.com"),
        ("server = { pick = \"Regional\", variables = { region = \"us\" } }", "https://us.example.com"),
        // What one server has a value for, the default may not have.
        ("server = { variables = { region = \"us\" } }", "https://api.example.com/v1"),
        ("server = \"https://mine.example.com/api/\"", "https://mine.example.com/api/"),
        (
            "server = { pick = \"https://{host}/{path}\", variables = { path = \"v2/x\" } }",
            "https://a.example.com/v2/x",
        ),
    ] {
        assert_eq!(run(SEVERAL, keys, None), Ok(Some(expected.to_owned())), "{keys}");
    }
}

/// E096, E097
#[test]
fn what_the_document_does_not_have_is_told_with_the_nearest() {
    for (keys, said) in [
        ("server = \"prodution\"", "E096 the document has no server `prodution`; there is `production`"),
        (
            "server = \"https://{regoin}.example.com\"",
            "E096 the document has no server `https://{regoin}.example.com`; there is `https://{region}.example.com`",
        ),
        (
            "server = \"For tests\"",
            "E096 the document has 2 servers `For tests`, expected the URL of one of them",
        ),
        ("server = \"https://mine.example.com?x=1\"", "E096"),
        ("server = \"https://me:secret@mine.example.com\"", "E096"),
        ("server = \"ftp://mine.example.com\"", "E096"),
        (
            "server = { variables = { regoin = \"us\" } }",
            "E097 no server of the document has a variable `regoin`; there is `region`",
        ),
        (
            "server = { variables = { region = \"uk\" } }",
            "E097 `region` is `uk`, which the document does not list; there is `us`",
        ),
        ("server = { variables = { host = \"evil.example.com/x\" } }", "E097"),
        ("server = { variables = { host = \"me@evil.example.com\" } }", "E097"),
        ("server = { variables = { path = \"a?b\" } }", "E097"),
        ("server = { variables = { path = \"{host}\" } }", "E097"),
    ] {
        let found = run(SEVERAL, keys, None).expect_err(keys);
        assert!(found.starts_with(said), "{keys}\n{found}");
    }
}

#[test]
fn a_relative_server_is_relative_to_where_the_document_was_fetched() {
    let facts = |url: &str| format!("url = \"{url}\"\nfetched = \"2026-01-01T00:00:00Z\"\nsha256 = \"\"\n");
    let head = |servers: &str| format!("openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}{servers}");
    let at = "https://api.example.com:8443/docs/openapi.json?x=1";
    for (servers, keys, facts, expected) in [
        ("\nservers: [{ url: /v1 }]", "", Some(facts(at)), Some("https://api.example.com:8443/v1")),
        ("\nservers: [{ url: ../v1 }]", "", Some(facts(at)), Some("https://api.example.com:8443/v1")),
        ("\nservers: [{ url: v1 }]", "", Some(facts(at)), Some("https://api.example.com:8443/docs/v1")),
        ("\nservers: [{ url: //b.example.com }]", "", Some(facts(at)), Some("https://b.example.com")),
        // Who states nothing does not say that it is served where it is fetched.
        ("", "", Some(facts(at)), None),
        ("\nservers: []", "", Some(facts(at)), None),
        ("\nservers: [{ url: / }]", "", Some(facts(at)), Some("https://api.example.com:8443/")),
        ("\nservers: [{ url: 'https://b.example.com' }]", "", Some(facts(at)), Some("https://b.example.com")),
        (
            "\nservers: [{ url: '/{v}', variables: { v: { default: v1 } } }]",
            "server = { variables = { v = \"v2\" } }",
            Some(facts(at)),
            Some("https://api.example.com:8443/v2"),
        ),
        (
            "\nservers: [{ url: 'https://b.example.com' }, { url: /v1, description: Here }]",
            "server = \"Here\"",
            Some(facts(at)),
            Some("https://api.example.com:8443/v1"),
        ),
        (
            "\nservers: [{ url: /v1 }]",
            "server = \"https://mine.example.com\"",
            Some(facts(at)),
            Some("https://mine.example.com"),
        ),
        // Whoever fetched it from this machine does not mean every machine.
        ("\nservers: [{ url: /v1 }]", "", Some(facts("http://localhost:8000/openapi.json")), None),
        ("\nservers: [{ url: /v1 }]", "", Some(facts("http://10.0.0.1/openapi.json")), None),
        ("\nservers: [{ url: 'mailto:a@b.test' }]", "", Some(facts(at)), None),
        ("\nservers: [{ url: '/v1?x=1' }]", "", Some(facts(at)), None),
        ("\nservers: [{ url: /v1 }]", "", Some("url = 5".to_owned()), None),
        ("\nservers: [{ url: /v1 }]", "", None, None),
        ("", "", None, None),
    ] {
        let found = run(&head(servers), keys, facts.as_deref());
        assert_eq!(found, Ok(expected.map(str::to_owned)), "{servers} {keys} {facts:?}");
    }
}

/// A build script says the same, and finds the file beside the document.
#[test]
fn a_build_script_chooses_a_server() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("served");
    fs::create_dir_all(&folder).expect("a folder");
    let document = folder.join("relative.yaml");
    let head = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\nservers: [{ url: /v1 }]";
    fs::write(&document, format!("{head}{PATHS}")).expect("written");
    fs::write(facts_of(&document), "url = \"https://api.example.com/openapi.json\"\n").expect("written");
    let made = Build::new(&document).out_dir(&folder).name("relative").generate().expect("it is sound");
    let text = fs::read_to_string(made.file).expect("it was written");
    assert!(text.contains(".base_url(\"https://api.example.com/v1\")"), "{text}");

    let several = folder.join("several.yaml");
    fs::write(&several, format!("{SEVERAL}{PATHS}")).expect("written");
    let build = || Build::new(&several).out_dir(&folder).name("several");
    let chosen =
        build().server("Regional").server_variable("region", "us").user_agent("acme/{version} ({name})");
    let text = fs::read_to_string(chosen.generate().expect("it is sound").file).expect("it was written");
    assert!(text.contains(".base_url(\"https://us.example.com\")"), "{text}");
    assert!(text.contains(".agent(concat!(\"acme/\", \"1\", \" (several)\"))"), "{text}");
    let error = build().server("Regoinal").generate().expect_err("there is none").to_string();
    assert!(error.contains("E096") && error.contains("Regional"), "{error}");
    let error = build().user_agent("a\r\nx-admin: 1").generate().expect_err("it is no value").to_string();
    assert!(error.contains("E076"), "{error}");
}
