//! Values that fit no variant, unions in unions, and what speaks for a variant beside its members.

use clientsmith_runtime as rt;

use crate::unions::{Animal, Cat, Open, Partial, Value};
use crate::{read, write};

#[test]
fn unmatched_values_keep_their_text() {
    let text = r#"{"z":1, "a":[1e400, 12345678901234567890123]}"#;
    let Value::Unknown(kept) = read::<Value>(text) else { panic!("no variant takes it") };
    assert_eq!((kept.as_str(), write(&kept).as_str()), (text, text));
    assert!(kept.read::<rt::Json>().is_err(), "no f64 holds one of its numbers");
    let Open::Unknown(kept) = read::<Open>(r#"{"b":1,"a":2}"#) else { panic!("no variant takes it") };
    assert_eq!(kept, serde_json::json!({"a": 2, "b": 1}).into());
    assert_ne!(kept, serde_json::json!({"a": 2}).into());
    assert!(rt::Unmatched::from(rt::Json::Null).reasons().is_empty());
}

fn reasons(unmatched: &rt::Unmatched) -> Vec<String> {
    unmatched.reasons().iter().map(ToString::to_string).collect()
}

#[test]
fn unmatched_values_say_why() {
    let Value::Unknown(kept) = read::<Value>(r#"{"age":[]}"#) else { panic!("no variant takes it") };
    assert_eq!(
        reasons(&kept),
        [
            "Integer: an object, not an integer",
            "Float: an object, not a number",
            "Flag: an object, not a boolean",
            "Day: an object, not a string",
            "Text: an object, not a string",
            "Texts: an object, not an array",
            "Numbers: an object, not an array",
            "Pet: without `name`",
            "Person: without `name`",
            "Counts: invalid type: sequence, expected i64 at $.age",
        ]
    );
    let Animal::Unknown(cow) = read::<Animal>(r#"{"kind":"cow"}"#) else { panic!("a cow is no variant") };
    assert_eq!(reasons(&cow), ["Cat: `kind` is not `cat` or `1`", "Dog: `kind` is not `dog` or `hound`"]);
    let Animal::Unknown(none) = read::<Animal>("{}") else { panic!("without a tag") };
    assert_eq!(reasons(&none), ["Cat: without `kind`", "Dog: without `kind`"]);
    let Animal::Unknown(list) = read::<Animal>("[]") else { panic!("a list") };
    assert_eq!(reasons(&list), ["Cat: an array, not an object", "Dog: an array, not an object"]);
}

#[derive(Clone, Debug, PartialEq)]
pub enum Outer {
    Animal(Animal),
    Value(Box<Value>),
    Partial(Partial),
    Again(Box<Outer>),
    Unknown(rt::Unmatched),
}
rt::union! { Outer { Animal union, Value union, Partial object, Again union } }

#[test]
fn unions_in_unions() {
    assert!(matches!(read(r#"{"kind":"cat"}"#), Outer::Animal(Animal::Cat(_))));
    // What the first union does not know, the next one may.
    assert!(
        matches!(read(r#"{"kind":"cow","name":"n"}"#), Outer::Value(value) if matches!(*value, Value::Pet(_)))
    );
    assert!(matches!(read("5"), Outer::Value(value) if *value == Value::Integer(5)));
    assert_eq!(read::<Outer>(r#"{"a":1}"#), Outer::Partial(Partial { a: Some(1) }));
    let Outer::Unknown(kept) = read::<Outer>("null") else { panic!("no variant takes it") };
    assert_eq!(
        reasons(&kept),
        [
            "Animal: fits none of its variants at $",
            "Value: fits none of its variants at $",
            "Partial: null, not an object",
            "Again: fits none of its variants at $"
        ]
    );
}

#[derive(Clone, Debug, PartialEq)]
pub enum Marked {
    Cat(Cat),
    Bird(Bird),
    Unknown(rt::Unmatched),
}
rt::union! { Marked { Cat object { "kind" "cat" "kitty" }, Bird object { "kind" "bird", "size" "big" } } }

#[derive(Clone, Debug, PartialEq)]
pub struct Bird {
    pub kind: Option<String>,
    pub wings: Option<i64>,
}
rt::object! { Bird { 0 kind "kind" optional, 1 wings "wings" optional } }

#[test]
fn texts_of_members_tell_variants_apart() {
    assert!(matches!(read(r#"{"kind":"bird"}"#), Marked::Bird(_)));
    assert!(matches!(read(r#"{"kind":"kitty"}"#), Marked::Cat(_)));
    assert!(matches!(read(r#"{"kind":"kitty","wings":2}"#), Marked::Cat(_)));
    assert!(matches!(read(r#"{"wings":2}"#), Marked::Bird(_)));
    // A text that neither lists: the members decide, as a server may add a word.
    assert!(matches!(read(r#"{"kind":"cow"}"#), Marked::Cat(_)));
}

#[derive(Clone, Debug, PartialEq)]
pub enum Default {
    Cat(Cat),
    Other(Partial),
    Unknown(rt::Unmatched),
}
rt::tagged_union! { Default "kind" { Cat "cat", Other "other" } else Other }

#[test]
fn a_variant_for_every_other_tag() {
    assert!(matches!(read(r#"{"kind":"cat"}"#), Default::Cat(_)));
    assert_eq!(read::<Default>(r#"{"kind":"cow","a":1}"#), Default::Other(Partial { a: Some(1) }));
    assert_eq!(read::<Default>("{}"), Default::Other(Partial { a: None }));
}
