//! What a user says of single types, fields and operations, and of maps.
#![allow(clippy::disallowed_types, reason = "a map of the standard library is what was asked for")]

use clientsmith_modes::choices::{
    btree_derive, btree_lean, hash_derive, hash_lean, indexmap_derive, indexmap_lean,
};
use clientsmith_runtime as rt;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashMap};

const PET: &str = r#"{"id":"7","knd":"cat","size":"small","price":"1.50","notes":{"b":"2","a":"1"}}"#;

/// A `match` on a closed enum needs no other arm.
fn word(size: &btree_lean::types::Size) -> &'static str {
    match size {
        btree_lean::types::Size::Small => "S",
        btree_lean::types::Size::Large => "L",
        btree_lean::types::Size::UnknownValue => "?",
    }
}

/// What is derived for a type and for those in it.
#[test]
fn some_types_have_more_traits() {
    fn twice<T: Eq + std::hash::Hash + Clone>(value: T) -> usize {
        std::collections::HashSet::from([value.clone(), value]).len()
    }
    let shop = br#"{"floors":1,"at":{"zp":"1"}}"#;
    assert_eq!(twice(rt::decode::<btree_lean::types::Shop>(shop).expect("a shop")), 1);
    assert_eq!(twice(rt::decode::<btree_derive::types::Shop>(shop).expect("a shop")), 1);
}

#[test]
fn what_is_renamed_replaced_and_closed_is_read_and_written() {
    let pet: btree_lean::types::Pet = rt::decode(PET.as_bytes()).expect("a pet");
    assert_eq!(pet.kind.as_ref().map(|kind| kind.as_str()), Some("cat"));
    assert_eq!((word(&pet.size), pet.price), ("S", Some(Decimal::new(150, 2))));
    let unlisted = PET.replace("small", "tiny");
    for error in [
        rt::decode::<btree_lean::types::Pet>(unlisted.as_bytes()).expect_err("not listed").to_string(),
        rt::decode::<btree_derive::types::Pet>(unlisted.as_bytes()).expect_err("not listed").to_string(),
    ] {
        assert!(error.contains("$.size") && error.contains("`small`"), "{error}");
    }
    // The document says itself that there are others.
    let shop: btree_lean::types::Shop = rt::decode(br#"{"open":"never"}"#).expect("a shop");
    assert_eq!(shop.open.expect("a word").as_str(), "never");
    assert!(rt::decode::<btree_lean::types::Shop>(br#"{"floors":3}"#).is_err());
}

#[test]
fn maps_are_those_that_were_asked_for() {
    let notes = [("b".to_owned(), "2".to_owned()), ("a".to_owned(), "1".to_owned())];
    macro_rules! is {
        ($module:ident, $map:ty) => {
            let pet: $module::types::Pet = rt::decode(PET.as_bytes()).expect("a pet");
            let held: $map = pet.notes.clone().expect("notes");
            assert_eq!(held, <$map>::from(notes.clone()));
            rt::testing::assert_round_trip::<$module::types::Pet>(PET);
        };
    }
    is!(btree_lean, BTreeMap<String, String>);
    is!(btree_derive, BTreeMap<String, String>);
    is!(hash_lean, HashMap<String, String>);
    is!(hash_derive, HashMap<String, String>);
    is!(indexmap_lean, indexmap::IndexMap<String, String>);
    is!(indexmap_derive, indexmap::IndexMap<String, String>);
}
