//! Types that a document asks for, and values that it fixes.

use clientsmith_modes::asked::{derive, lean};
use clientsmith_modes::{Id, Owner, Tags};
use clientsmith_runtime as rt;
use serde_json::json;
use std::hash::Hash;

#[test]
fn constants_are_filled_in() {
    let tags = Tags(["b", "a"].map(str::to_owned).into());
    let made = lean::types::Thing::new(Id("x".to_owned()), tags.clone())
        .owner(Owner { name: None, age: 7 })
        .size(0.5);
    let written = rt::to_value(&made).expect("a thing");
    let wished = json!({
        "id": "x", "kind": "thing", "api": "v3", "version": 3, "final": true, "ratio": 0.5,
        "owner": { "name": null, "age": 7 }, "tags": ["a", "b"], "size": 0.5,
    });
    assert_eq!(written, wished);
    let other =
        derive::types::Thing::new(Id("x".to_owned()), tags).owner(Owner { name: None, age: 7 }).size(0.5);
    assert_eq!(rt::to_value(&other).expect("a thing"), wished);
    let read: lean::types::Thing = rt::decode(written.to_string().as_bytes()).expect("a thing");
    assert_eq!(read, made);
}

#[test]
fn a_choice_may_hold_them() {
    let read: lean::types::Either = rt::decode(br#"{"name":"n"}"#).expect("an owner");
    assert!(matches!(read, lean::types::Either::Owner(owner) if owner.name.as_deref() == Some("n")));
    assert!(matches!(rt::decode(b"5").expect("an integer"), lean::types::Either::Integer(5)));
}

#[test]
fn derives_that_are_asked_for() {
    fn takes<T: Eq + Hash>(_: &T) {}
    takes(&lean::types::Plain::new());
}
