//! `clientsmith::Build` about pages and keys of idempotency: what a build script says, and what it gets.

use clientsmith::{Build, PageRule};
use std::fs;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: pets, version: "1" }
paths:
  /v1/pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: skip, in: query, schema: { type: integer } }
      responses: { "200": { $ref: "#/components/responses/Page" } }
    post: { operationId: createPet, responses: { "204": { description: done } } }
components:
  responses:
    Page:
      description: ok
      content:
        application/json:
          schema: { type: object, properties: { data: { type: array, items: { type: string } }, next_cursor: { type: string }, left: { type: boolean } } }
"##;

/// The module that a build script gets, or why it gets none.
fn module(say: impl FnOnce(Build) -> Build) -> Result<String, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let document = folder.path().join("openapi.yaml");
    fs::write(&document, DOCUMENT).expect("a document");
    let build = say(Build::new(&document).out_dir(folder.path().join("out")));
    let built = build.generate().map_err(|error| error.to_string())?;
    Ok(fs::read_to_string(built.file).expect("a module"))
}

/// What the module says of pages.
fn pages(say: impl FnOnce(Build) -> Build) -> Option<String> {
    let module = module(say).expect("a module");
    let line = module.lines().find_map(|line| line.split_once("pages rt::Paging::"))?.1;
    Some(line.split(" => ").next().unwrap_or_default().to_owned())
}

#[test]
fn pages_are_found_unless_nothing_is_looked_for() {
    assert_eq!(pages(|build| build).as_deref(), Some(r#"token("/next_cursor", "cursor").items("/data")"#));
    assert_eq!(pages(|build| build.detect_pages(false)), None);
    assert!(pages(|build| build.detect_pages(false).detect_pages(true)).is_some());
}

#[test]
fn the_closest_rule_counts() {
    let token = || PageRule::token("/next_cursor", "cursor").items("/data").more("/left");
    let told = r#"token("/next_cursor", "cursor").items("/data").more("/left")"#;
    assert_eq!(pages(|build| build.pages("listPets", token())).as_deref(), Some(told));
    let skip = r#"offset("skip", 0).items("/data")"#;
    let page = r#"page("page", 3).items("/data")"#;
    let of_all = |build: Build| {
        build.pages("GET /v1/*", PageRule::page("page").first(3)).pages_of_tag("pets", token())
    };
    assert_eq!(pages(of_all).as_deref(), Some(page));
    assert_eq!(
        pages(|build| of_all(build.pages("GET /v1/pets", PageRule::offset("skip")))).as_deref(),
        Some(skip)
    );
    assert_eq!(pages(|build| build.pages_of_tag("pets", token())).as_deref(), Some(told));
}

#[test]
fn what_looks_like_pages_may_be_none() {
    let token = || PageRule::token("/next_cursor", "cursor");
    assert_eq!(pages(|build| build.pages("listPets", PageRule::none())), None);
    assert_eq!(pages(|build| build.pages("GET /v1/*", PageRule::none())), None);
    assert_eq!(pages(|build| build.pages_of_tag("p*", PageRule::none())), None);
    // The closest rule counts here too.
    assert!(pages(|build| build.pages("listPets", token()).pages_of_tag("pets", PageRule::none())).is_some());
    assert_eq!(pages(|build| build.pages("listPets", PageRule::none()).pages_of_tag("pets", token())), None);
}

#[test]
fn calls_of_post_have_a_key() {
    let text = module(|build| build.idempotency_key("Idempotency-Key")).expect("a module");
    assert!(text.contains("\"Idempotency-Key\""), "{text}");
    assert!(!module(|build| build).expect("a module").contains("Idempotency"));
}

#[test]
fn e076_a_key_in_what_is_no_header() {
    for name in ["", "two words", "a:b", "a\r\nb"] {
        let error = module(|build| build.idempotency_key(name)).expect_err("no header");
        assert!(error.contains("E076"), "{error}");
    }
}
