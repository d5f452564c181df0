//! What a file of names can do, and what it cannot.

use crate::table::{self, Named};
use clientsmith::diagnostic::render::render;

const PETS: &str = r##"{ "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": {},
  "components": { "schemas": { "a-pet": { "type": "object", "properties": { "petName": { "type": "string" } } } } } }"##;

fn named(document: &str, lines: &str) -> Named {
    let lock = format!("clientsmith names 1\n{lines}\n");
    table::of(document, Some(&lock)).expect("a document and a file of names that are fine")
}

fn name<'n>(named: &'n Named, what: &str) -> &'n str {
    named.table.get(what).map_or("", String::as_str)
}

const PET: &str = "type /components/schemas/a-pet";
const FIELD: &str = "field /components/schemas/a-pet \"petName\"";

#[test]
fn a_name_may_be_chosen_in_the_file() {
    let found =
        named(PETS, "type \"#/components/schemas/a-pet\" Animal\nfield \"Animal\" \"petName\" called");
    assert_eq!((name(&found, PET), name(&found, FIELD)), ("Animal", "called"));
    assert!(found.out.is_empty());
    // And it stays: what is written is what was read.
    let again = table::of(PETS, Some(&found.lock)).expect("a document");
    assert_eq!(again.lock, found.lock);
}

#[test]
fn keywords_keep_their_raw_form() {
    let found = named(PETS, "field \"APet\" \"petName\" type");
    assert_eq!(name(&found, FIELD), "r#type");
    assert!(found.lock.contains("field \"APet\" \"petName\" type\n"), "{}", found.lock);
}

/// What is gone frees its name at once: the file follows from the document and the names before.
#[test]
fn what_is_gone_is_forgotten() {
    let found = named(PETS, "type \"#/components/schemas/gone\" APet\nscheme \"gone\" api_key");
    assert_eq!(name(&found, PET), "APet");
    assert!(!found.lock.contains("gone"), "{}", found.lock);
    assert!(found.out.is_empty());
}

/// The members of a type keep their names when the type gets another one.
#[test]
fn members_follow_their_type() {
    let first = named(PETS, "field \"APet\" \"petName\" called");
    assert_eq!(name(&first, FIELD), "called");
    let asked = PETS.replace("\"a-pet\": {", "\"a-pet\": { \"x-rust-name\": \"Creature\",");
    let found = table::of(&asked, Some(&first.lock)).expect("a document");
    assert_eq!((name(&found, PET), name(&found, FIELD)), ("Creature", "called"));
    assert!(found.out.is_empty());
}

/// W161: two cannot have one name.
#[test]
fn a_name_given_twice_is_lost_by_the_second() {
    let two = PETS.replace(
        "\"a-pet\":",
        "\"b-pet\": { \"type\": \"object\" , \"properties\": {\"x\": {}}}, \"a-pet\":",
    );
    let lines = "type \"#/components/schemas/a-pet\" Pet\ntype \"#/components/schemas/b-pet\" Pet";
    let found = named(&two, lines);
    assert_eq!((name(&found, PET), name(&found, "type /components/schemas/b-pet")), ("APet", "Pet"));
    let drawn = render(&found.out, false);
    assert!(drawn.contains("warning[W161]") && drawn.contains("names.lock:2"), "{drawn}");
    // It is said once: the next run has another name to keep.
    assert!(table::of(&two, Some(&found.lock)).expect("a document").out.is_empty());
}

/// W161: equal inline types share a name; when they differ, one of them needs another.
#[test]
fn of_two_that_were_equal_the_first_keeps_the_name() {
    let document = |second: &str| {
        let object = |more: &str| {
            format!(
                "{{ \"type\": \"object\", \"properties\": {{ \"a\": {{ \"type\": \"string\" }}, \"b\": {{ \"type\": \"string\" }},
                    \"c\": {{ \"type\": \"string\" }}, \"d\": {{ \"type\": \"{more}\" }} }} }}"
            )
        };
        PETS.replace(
            "\"petName\": { \"type\": \"string\" }",
            &format!("\"one\": {}, \"two\": {}", object("string"), object(second)),
        )
    };
    let (one, two) =
        ("type /components/schemas/a-pet/properties/one", "type /components/schemas/a-pet/properties/two");
    let first = table::of(&document("string"), None).expect("a document");
    assert_eq!(name(&first, one), name(&first, two));
    let split = table::of(&document("integer"), Some(&first.lock)).expect("a document");
    assert_eq!(name(&split, one), name(&first, one));
    assert_ne!(name(&split, two), name(&first, two));
    assert!(render(&split.out, false).contains("W161"));
    // The first of two equals goes: the second keeps the name that they shared.
    let alone = document("string")
        .replace("\"one\": {", "\"one\": { \"description\": \"\", \"x-gone\":")
        .replace("\"x-gone\": \"type\": \"object\", \"properties\":", "\"type\": \"object\", \"x-gone\":");
    let alone = table::of(&alone, Some(&first.lock)).expect("a document");
    assert_eq!(name(&alone, two), name(&first, two));
}

/// E050
#[test]
fn a_file_that_a_merge_left_broken_stops_the_run() {
    for broken in [
        "",
        "<<<<<<< HEAD",
        "clientsmith names 1\n=======\n",
        "clientsmith names 1\ntype \"#/x\" A;B",
        "clientsmith names 2\n",
    ] {
        assert!(table::of(PETS, Some(broken)).is_none(), "{broken}");
    }
}
