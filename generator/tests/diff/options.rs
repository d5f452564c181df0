//! What other options of the manifest do to code that uses the crate. Not which options there are.

use clientsmith::api::{PageKind, PageRule, PagedBy};
use clientsmith::config::{
    Config, Dates, ForeignType, Layout, Maps, Named, PagesOf, SerdeMode, Thing, Wish, WishOf,
};
use clientsmith::diff::{self, Difference, State, Step};
use clientsmith::foreign::RustPath;
use clientsmith::source::files::Memory;

const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Pets", "version": "1" },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets", "tags": ["pets"],
        "parameters": [
          { "name": "cursor", "in": "query", "schema": { "type": "string" } },
          { "name": "born", "in": "query", "schema": { "type": "string", "format": "date" } }
        ],
        "responses": { "200": { "description": "Some.", "content": { "application/json": { "schema": {
          "type": "object", "required": ["data"], "properties": {
            "data": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
            "next_cursor": { "type": "string" } } } } } } }
      },
      "post": {
        "operationId": "createPet", "tags": ["pets"],
        "requestBody": { "required": true, "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/Pet" } } } },
        "responses": { "204": { "description": "Made." } }
      }
    },
    "/shops": { "get": { "operationId": "listShops", "tags": ["shops"], "deprecated": true, "responses": {
      "200": { "description": "All.", "content": { "application/json": { "schema": {
        "$ref": "#/components/schemas/Shop" } } } } } } }
  },
  "components": { "schemas": {
    "Pet": {
      "type": "object", "required": ["id", "size"],
      "properties": {
        "id": { "type": "string", "format": "uuid" },
        "size": { "$ref": "#/components/schemas/Size" },
        "toys": { "type": "object", "additionalProperties": { "type": "integer" } },
        "born": { "type": "string", "format": "date" }
      }
    },
    "Shop": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 10 } } },
    "Size": { "type": "string", "enum": ["small", "large"] }
  } }
}"##;

fn state(label: &str, config: &Config) -> State {
    State::read(label, config, &mut Memory::of("api.json", DOCUMENT)).expect("a document")
}

/// From the usual to the choice, and back.
fn both(choose: impl Fn(&mut Config)) -> (Difference, Difference) {
    let usual = Config::new("api.json");
    let mut chosen = usual.clone();
    choose(&mut chosen);
    let (usual, chosen) = (state("usual", &usual), state("chosen", &chosen));
    (diff::compare(&usual, &chosen), diff::compare(&chosen, &usual))
}

fn named<T>(key: &str, what: T) -> Named<T> {
    Named { key: key.to_owned(), what, site: None }
}

#[track_caller]
fn expect(option: &str, choose: impl Fn(&mut Config), steps: (Step, Step), said: &[&str]) {
    let (there, back) = both(choose);
    let names: Vec<&str> = there.options.iter().map(|change| change.name.as_str()).collect();
    assert_eq!(names, [option], "{}", there.text());
    assert_eq!((there.step(), back.step()), steps, "{}\n{}", there.text(), back.text());
    for said in said {
        assert!(there.text().contains(said), "`{said}` is not said:\n{}", there.text());
    }
    // The API and the wire are the document's, which is the same.
    assert!(there.entries.iter().all(|entry| entry.level == diff::Level::Rust), "{}", there.text());
}

#[test]
fn an_option_is_judged_by_what_it_does_to_code() {
    const BREAKS: (Step, Step) = (Step::Major, Step::Major);
    const ADDS: (Step, Step) = (Step::Minor, Step::Major);
    const REMOVES: (Step, Step) = (Step::Major, Step::Minor);
    expect("dates", |c| c.types.dates = Dates::Chrono, BREAKS, &["feature chrono", "feature jiff"]);
    expect(
        "dates",
        |c| c.types.dates = Dates::String,
        BREAKS,
        &["is `Option<String>`, and was `Option<rt::Date>`"],
    );
    expect(
        "maps",
        |c| c.types.maps = Maps::BTree,
        BREAKS,
        &["types::Pet::toys", "BTreeMap<String, i64>>`, and was `Option<rt::Map<i64>>`"],
    );
    let uuid = ForeignType::parse("uuid", "uuid", None).expect("a type");
    let with_uuid = |c: &mut Config| _ = c.types.formats.insert("uuid".to_owned(), uuid.clone());
    expect("formats", with_uuid, BREAKS, &["types::Pet::id", "uuid::Uuid"]);
    let eq = || RustPath::parse_derive("Eq").expect("a macro");
    expect(
        "derive",
        |c| c.types.derive = vec![eq()],
        ADDS,
        &["types::Shop as ::std::cmp::Eq: a new implementation"],
    );
    let closed = |c: &mut Config| c.named.closed_enums = vec![named("Size", ())];
    expect("closed_enums", closed, BREAKS, &["types::Size: takes no value any more that is not listed"]);
    let rename = |c: &mut Config| c.named.renames = vec![named("Pet", (Thing::Type, "Animal".to_owned()))];
    expect("rename", rename, BREAKS, &["types::Animal: was `types::Pet`"]);
    let replaced =
        |c: &mut Config| c.named.types = vec![named("Shop", RustPath::parse("String").expect("a type"))];
    expect("types", replaced, BREAKS, &["types::Shop: is another kind of type"]);
    expect("validate", |c| c.validate = true, ADDS, &["feature validate: a new feature"]);
    expect("keep_unknown_members", |c| c.keep_unknown_members = true, ADDS, &["types::Shop::"]);
    expect("types_only", |c| c.types_only = true, BREAKS, &["client.pets()", "client.shops()"]);
    expect("tag_features", |c| c.tag_features = true, ADDS, &["feature tag-pets: a new feature"]);
    let key = |c: &mut Config| c.idempotency_key = Some("Idempotency-Key".to_owned());
    expect("pages_stated_only", |c| c.pages.stated_only = true, REMOVES, &["client.pets().list()"]);
    let exclude = |c: &mut Config| c.selection.exclude_deprecated = true;
    expect("exclude_deprecated", exclude, REMOVES, &["Client::shops: gone"]);
    let include = |c: &mut Config| {
        c.selection.include = vec![Wish { of: WishOf::Tag, pattern: "pets".to_owned(), site: None }];
    };
    expect("include", include, REMOVES, &["types::Shop: gone"]);
    expect("package", |c| c.package.name = Some("cats".to_owned()), BREAKS, &["cats: was `pets`"]);
    expect("layout", |c| c.layout = Layout::Module, BREAKS, &["crate: a module now"]);
    // Done or written in another way, and the same to callers.
    const SAME: (Step, Step) = (Step::Patch, Step::Patch);
    let derive = |c: &mut Config| c.serde = SerdeMode::Derive;
    expect("serde", derive, SAME, &["patch: the manifest changed", "serde: \"derive\", and was the usual"]);
    expect("idempotency_key", key, SAME, &["patch: the manifest changed"]);
}

#[test]
fn a_rule_for_pages_changes_what_a_call_has() {
    let rule = PageRule {
        site: None,
        kind: Some(PageKind::Link),
        from: None,
        to: None,
        items: None,
        more: None,
        total: None,
        page_count: None,
        first: None,
        by: PagedBy::Rule,
    };
    let of = PagesOf::Operations("listShops".to_owned());
    let (there, _) = both(|config| config.pages.rules = vec![(of.clone(), rule.clone())]);
    assert_eq!(there.options[0].name, "pages");
}

#[test]
fn a_value_more_breaks_an_enum_that_is_closed() {
    let mut config = Config::new("api.json");
    let more = DOCUMENT.replace("\"large\"", "\"large\", \"huge\"");
    let read = |config: &Config, text: &str| {
        State::read("one", config, &mut Memory::of("api.json", text)).expect("a document")
    };
    let step = |config: &Config| {
        let difference = diff::compare(&read(config, DOCUMENT), &read(config, &more));
        (difference.step(), difference.text())
    };
    let (open, said) = step(&config);
    assert_eq!(open, Step::Minor, "{said}");
    assert!(said.contains("shipped clients read it as an unknown value"), "{said}");
    config.named.closed_enums = vec![named("Size", ())];
    let (closed, said) = step(&config);
    assert_eq!(closed, Step::Major, "{said}");
    assert!(said.contains("types::Size::Huge: a new variant of a closed enum"), "{said}");
    assert!(said.contains("shipped clients take no value that is not listed"), "{said}");
}

#[test]
fn another_clientsmith_is_said() {
    let old = |generator: &str| {
        let mut old = state("old", &Config::new("api.json"));
        old.generator = generator.to_owned();
        old
    };
    let new = state("new", &Config::new("api.json"));
    let step = |generator: &str| diff::compare(&old(generator), &new).step();
    assert_eq!(step(&new.generator), Step::None);
    let (line, _) = new.generator.rsplit_once('.').expect("a version");
    assert_eq!(step(&format!("{line}.99")), Step::Minor);
    let difference = diff::compare(&old("0.0.9"), &new);
    assert_eq!(difference.step(), Step::Major);
    assert!(difference.text().contains("and was of 0.0.9"), "{}", difference.text());
}
