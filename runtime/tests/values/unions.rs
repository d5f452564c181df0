//! Unions with and without a tag.

use clientsmith_runtime as rt;

use crate::{again, fail, read, write};

#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
    pub tag: Option<String>,
}
rt::object! { Pet { 0 name "name" required, 1 tag "tag" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub age: Option<i64>,
    pub email: Option<String>,
}
rt::object! { Person { 0 name "name" required, 1 age "age" optional, 2 email "email" optional } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    Integer(i64),
    Float(f64),
    Flag(bool),
    Day(Day),
    Text(String),
    Texts(Vec<String>),
    Numbers(Vec<i64>),
    Pet(Box<Pet>),
    Person(Person),
    Counts(rt::Map<i64>),
    #[doc(hidden)]
    Unknown(rt::Unmatched),
}
rt::union! { Value {
    Integer integer, Float number, Flag boolean, Day string, Text string, Texts array, Numbers array,
    Pet object, Person object, Counts map
} }

/// A string that is not any string.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Day {
    Monday,
}

#[test]
fn variants_by_kind() {
    for (text, expected) in [
        ("5", Value::Integer(5)),
        (" 5 ", Value::Integer(5)),
        ("5.0", Value::Float(5.0)),
        ("5e3", Value::Float(5000.0)),
        ("18446744073709551615", Value::Float(18446744073709551615.0)),
        ("true", Value::Flag(true)),
        (r#""Monday""#, Value::Day(Day::Monday)),
        (r#""Tuesday""#, Value::Text("Tuesday".to_owned())),
        (r#""\"5""#, Value::Text("\"5".to_owned())),
        ("[]", Value::Texts(vec![])),
        (r#"["a"]"#, Value::Texts(vec!["a".to_owned()])),
        ("[1, 2]", Value::Numbers(vec![1, 2])),
        ("null", Value::Unknown(rt::Json::Null.into())),
        ("[1.5]", Value::Unknown(serde_json::json!([1.5]).into())),
        (r#"{"z":null}"#, Value::Unknown(serde_json::json!({"z": null}).into())),
    ] {
        assert_eq!(read::<Value>(text), expected, "{text}");
    }
}

#[test]
fn objects_by_members() {
    let pet =
        |tag: Option<&str>| Value::Pet(Box::new(Pet { name: "n".to_owned(), tag: tag.map(str::to_owned) }));
    let person = |age| Value::Person(Person { name: "n".to_owned(), age, email: None });
    for (text, expected) in [
        (r#"{"name":"n"}"#, pet(None)),
        (r#"{"name":"n","tag":"t"}"#, pet(Some("t"))),
        (r#"{"age":1,"name":"n"}"#, person(Some(1))),
        (r#"{"age":1,"n\u0061me":"n","email":null,"new":"t"}"#, person(Some(1))),
        // What a required member is missing from is no candidate.
        (r#"{"age":1}"#, Value::Counts([("age", 1)].into())),
        (r#"{}"#, Value::Counts(rt::Map::new())),
        (r#"{"name":5}"#, Value::Counts([("name", 5)].into())),
    ] {
        assert_eq!(read::<Value>(text), expected, "{text}");
    }
}

#[test]
fn values_are_written_bare() {
    for text in
        ["5", "5.5", "true", r#""Monday""#, r#"["a"]"#, r#"{"name":"n","tag":"t"}"#, "null", r#"{"z":[]}"#]
    {
        assert_eq!(again::<Value>(text), text);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Partial {
    pub a: Option<i64>,
}
rt::object! { Partial { 0 a "a" optional } }

#[derive(Clone, Debug, PartialEq)]
pub enum Nothing {
    Null(()),
    Some(Partial),
    Any(rt::Json),
    Unknown(rt::Unmatched),
}
rt::union! { Nothing { Any any, Null null, Some object } }

#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    First(First),
    Text(String),
    Second(Second),
    Unknown(rt::Unmatched),
}
rt::union! { Choice { First enumeration, Text string, Second enumeration } }

#[derive(Clone, Debug, PartialEq)]
pub enum Open {
    First(First),
    Second(Second),
    Unknown(rt::Unmatched),
}
rt::union! { Open { First enumeration, Second enumeration } }

#[derive(Clone, Debug, PartialEq)]
pub enum First {
    A,
    Unknown(rt::Unknown),
}
rt::string_enum! { First { A "a" } }

#[derive(Clone, Debug, PartialEq)]
pub enum Second {
    A,
    Quote,
    Unknown(rt::Unknown),
}
rt::string_enum! { Second { A "a", Quote "\"" } }

#[test]
fn strings_go_where_they_are_listed() {
    assert_eq!(read::<Choice>(r#""a""#), Choice::First(First::A));
    assert_eq!(read::<Choice>(r#""\"""#), Choice::Second(Second::Quote));
    assert_eq!(read::<Choice>(r#""other""#), Choice::Text("other".to_owned()));
    assert_eq!(read::<Open>(r#""\u0022""#), Open::Second(Second::Quote));
    assert_eq!(read::<Open>(r#""other""#), Open::First("other".into()));
    assert_eq!(read::<Open>("1"), Open::Unknown(rt::Json::from(1).into()));
}

#[test]
fn null_and_anything() {
    for (text, expected) in [
        ("null", Nothing::Null(())),
        ("{}", Nothing::Some(Partial { a: None })),
        (r#"{"a":1}"#, Nothing::Some(Partial { a: Some(1) })),
        (r#"{"a":"x"}"#, Nothing::Any(serde_json::json!({"a": "x"}))),
        ("7", Nothing::Any(7.into())),
    ] {
        assert_eq!(read::<Nothing>(text), expected, "{text}");
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
}
rt::object! { Cat { 0 kind "kind" required, 1 lives "lives" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub friends: Vec<Animal>,
}
rt::object! { Dog { 0 kind "kind" required, 1 friends "friends" required } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Box<Dog>),
    #[doc(hidden)]
    Unknown(rt::Unmatched),
}
rt::tagged_union! { Animal "kind" { Cat "cat" "1", Dog "dog" "hound" } }

/// Nothing of it is required.
#[derive(Clone, Debug, PartialEq)]
pub struct Simple {
    pub property: Option<String>,
}
rt::object! { Simple { 0 property "property" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    pub and: Option<Vec<Loose>>,
}
rt::object! { Both { 0 and "and" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Blank {}
rt::object! { Blank { } }

#[derive(Clone, Debug, PartialEq)]
pub enum Loose {
    Simple(Simple),
    Both(Both),
    Unknown(rt::Unmatched),
}
rt::union! { Loose { Simple object, Both object } }

#[derive(Clone, Debug, PartialEq)]
pub enum Bare {
    Simple(Simple),
    Blank(Blank),
    Unknown(rt::Unmatched),
}
rt::union! { Bare { Simple object, Blank object } }

#[test]
fn a_variant_that_knows_no_member_does_not_drop_them_all() {
    // `Simple` knows the member and cannot read it; `Both` could, by passing over everything.
    let text = r#"{"property":1,"other":[2]}"#;
    let value: Loose = read(text);
    assert_eq!(write(&value), text);
    let Loose::Unknown(unmatched) = value else { panic!("{value:?}") };
    let reasons: Vec<String> = unmatched.reasons().iter().map(ToString::to_string).collect();
    assert!(reasons.iter().any(|reason| reason.contains("without any of its members")), "{reasons:?}");
    assert_eq!(read::<Loose>("{}"), Loose::Simple(Simple { property: None }));
    // A variant that has no members has none to lose.
    assert_eq!(read::<Bare>(r#"{"new":1}"#), Bare::Blank(Blank {}));
}

#[test]
fn variants_by_tag() {
    let cat = |kind: &str| Animal::Cat(Cat { kind: kind.to_owned(), lives: None });
    assert_eq!(read::<Animal>(r#"{"kind":"cat"}"#), cat("cat"));
    assert_eq!(read::<Animal>(r#"{"lives":null,"k\u0069nd":"c\u0061t"}"#), cat("cat"));
    assert_eq!(read::<Animal>(r#"{"x":{"kind":"dog"},"kind":"dog","kind":"cat"}"#), cat("cat"));
    let text = r#"{"kind":"dog","friends":[{"kind":"hound","friends":[]},{"kind":"cow","legs":4}]}"#;
    let Animal::Dog(dog) = read::<Animal>(text) else { panic!("it is a dog") };
    assert!(matches!(&dog.friends[..], [Animal::Dog(_), Animal::Unknown(_)]));
    assert_eq!(write(&Animal::Dog(dog)), text);
}

#[test]
fn unknown_tags_are_kept() {
    for text in
        [r#"{"kind":"cow"}"#, "{}", "null", "5", r#""cat""#, r#"["cat"]"#, r#"{"kind":{"kind":"cat"}}"#]
    {
        assert!(matches!(read::<Animal>(text), Animal::Unknown(_)), "{text}");
        assert_eq!(again::<Animal>(text), text);
    }
}

#[test]
fn tags_need_not_be_strings() {
    // The tag says cat; the member of the cat then does not fit.
    assert_eq!(fail::<Animal>(r#"{"kind":1}"#).0, "$.kind");
}

#[test]
fn the_variant_of_a_tag_must_fit() {
    let (path, message) = fail::<Vec<Animal>>(
        r#"[{"kind":"cat"}, {"friends":[{"kind":"cat"},{"kind":"dog","friends":[{"kind":"cat","lives":[]}]}],"kind":"dog"}]"#,
    );
    assert_eq!(path, "$[1].friends[1].friends[0].lives");
    assert_eq!(message, "invalid type: sequence, expected i64");
    let (path, message) = fail::<Animal>(r#"{"kind":"dog"}"#);
    assert_eq!((path.as_str(), message.as_str()), ("$", "missing field `friends`"));
}

#[test]
fn unions_are_read_from_values_and_streams() {
    let value = serde_json::json!({"kind": "dog", "friends": [{"kind": "cat"}]});
    assert!(matches!(serde_json::from_value(value), Ok(Animal::Dog(_))));
    let text = br#"{"name":"n"}"#;
    assert!(matches!(serde_json::from_reader(&text[..]), Ok(Value::Pet(_))));
}
