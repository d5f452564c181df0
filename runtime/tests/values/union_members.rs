//! Members of objects that only some variants of a union know: none of them is lost.
//! Not here: which kinds of values variants take (`unions.rs`).

use clientsmith_runtime as rt;

use crate::unions::{Partial, Person, Pet, Simple, Value};
use crate::{again, read, write};

#[test]
fn no_known_member_is_lost() {
    for (text, reasons) in [
        // What knows the member cannot read it, and what could read the rest does not know it.
        (
            r#"{"name":"n","age":"old"}"#,
            ["Pet: it does not know `age`", "Person: invalid type: string, expected i64 at $.age"],
        ),
        // It is both at once.
        (
            r#"{"name":"n","tag":"t","age":1}"#,
            ["Pet: it does not know `age`", "Person: it does not know `tag`"],
        ),
    ] {
        let value = read::<Value>(text);
        assert_eq!(write(&value), text);
        let Value::Unknown(unmatched) = value else { panic!("{value:?}") };
        let said: Vec<String> = unmatched.reasons().iter().map(ToString::to_string).collect();
        for reason in reasons {
            assert!(said.contains(&reason.to_owned()), "{reason} is not in {said:?}");
        }
    }
    // Each view of it can be had.
    let Value::Unknown(both) = read::<Value>(r#"{"name":"n","tag":"t","age":1}"#) else {
        panic!("it is both")
    };
    assert_eq!(both.read::<Pet>().expect("a pet").tag.as_deref(), Some("t"));
    assert_eq!(both.read::<Person>().expect("a person").age, Some(1));
}

/// Knows one member and keeps all others.
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    pub name: String,
    pub rest: rt::Map<rt::Json>,
}
rt::object! { Keeper { 0 name "name" required, ..rest } }

#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    Keeper(Keeper),
    Person(Person),
    Unknown(rt::Unmatched),
}
rt::union! { Kept { Keeper object, Person object } }

#[test]
fn what_keeps_all_members_loses_none() {
    assert!(matches!(read::<Kept>(r#"{"name":"n","age":1}"#), Kept::Person(_)));
    for text in [r#"{"name":"n","age":"old"}"#, r#"{"name":"n","new":1}"#, r#"{"name":"n","age":[1]}"#] {
        assert!(matches!(read::<Kept>(text), Kept::Keeper(_)), "{text}");
        assert_eq!(again::<Kept>(text), text);
    }
}

/// The same member in two variants, with something else in it.
#[derive(Clone, Debug, PartialEq)]
pub struct OfPartial {
    pub data: Option<Partial>,
}
rt::object! { OfPartial { 0 data "data" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct OfSimple {
    pub data: Option<Simple>,
}
rt::object! { OfSimple { 0 data "data" optional } }

#[derive(Clone, Debug, PartialEq)]
pub enum Envelope {
    Partial(OfPartial),
    Simple(OfSimple),
    Partials(Vec<Partial>),
    Simples(Vec<Simple>),
    ByName(rt::Map<Partial>),
    SimpleByName(rt::Map<Simple>),
    Unknown(rt::Unmatched),
}
rt::union! { Envelope {
    Partial object, Simple object, Partials array, Simples array, ByName map, SimpleByName map
} }

#[test]
fn members_below_tell_equal_variants_apart() {
    let simple = r#"{"property":"p"}"#;
    assert!(matches!(read(r#"{"data":{"a":1}}"#), Envelope::Partial(_)));
    assert!(matches!(read(&format!(r#"{{"data":{simple}}}"#)), Envelope::Simple(_)));
    assert!(matches!(read(r#"[{"a":1},{}]"#), Envelope::Partials(_)));
    assert!(matches!(read(&format!("[{{}},{simple}]")), Envelope::Simples(_)));
    assert!(matches!(read(r#"{"x":{"a":1}}"#), Envelope::ByName(_)));
    assert!(matches!(read(&format!(r#"{{"x":{simple}}}"#)), Envelope::SimpleByName(_)));
    // A member that nobody knows changes nothing.
    assert!(matches!(read(r#"{"new":1,"data":{"a":1,"new":2}}"#), Envelope::Partial(_)));
    assert!(matches!(read(r#"{"new":1,"data":{"property":"p","new":2}}"#), Envelope::Simple(_)));
}

/// What stands in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Barks {
    pub barks: Option<i64>,
    pub more: Option<Vec<Barks>>,
}
rt::object! { Barks { 0 barks "barks" optional, 1 more "more" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Purrs {
    pub purrs: Option<i64>,
    pub more: Option<Vec<Purrs>>,
}
rt::object! { Purrs { 0 purrs "purrs" optional, 1 more "more" optional } }

/// One of them, in a union of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Voice {
    Barks(Barks),
    Purrs(Purrs),
    Unknown(rt::Unmatched),
}
rt::union! { Voice { Barks object, Purrs object } }

#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub voice: Option<Barks>,
    pub voices: Option<Vec<Voice>>,
    pub bone: Option<i64>,
}
rt::object! { Dog { 0 voice "voice" optional, 1 voices "voices" optional, 2 bone "bone" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub voice: Option<Purrs>,
    pub voices: Option<Vec<Purrs>>,
}
rt::object! { Cat { 0 voice "voice" optional, 1 voices "voices" optional } }

#[derive(Clone, Debug, PartialEq)]
pub enum Animal {
    Dog(Dog),
    Cat(Cat),
    Unknown(rt::Unmatched),
}
rt::union! { Animal { Dog object, Cat object } }

#[test]
fn no_known_member_is_lost_further_below() {
    // A dog knows more of it, and what it passes over, only the cat knows.
    for text in [
        r#"{"voice":{"barks":1,"purrs":2},"bone":3}"#,
        r#"{"voice":{"more":[{"barks":1},{"purrs":2}]},"bone":3}"#,
        r#"{"voice":{"more":[{},{"more":[{"purrs":2}]}]},"bone":3}"#,
    ] {
        let Animal::Unknown(both) = read::<Animal>(text) else { panic!("{text} is both") };
        assert_eq!(write(&both), text);
        let said: Vec<String> = both.reasons().iter().map(ToString::to_string).collect();
        let dog = "Dog: it would lose members further below, which another variant knows".to_owned();
        assert_eq!(said, [dog, "Cat: it does not know `bone`".to_owned()], "{text}");
    }
    // Nobody knows what is passed over, or what knows it cannot be it.
    for text in [
        r#"{"voice":{"barks":1,"new":{"purrs":2}},"bone":3}"#,
        r#"{"voice":{"barks":1,"purrs":"loudly"},"bone":3}"#,
        r#"{"voice":{"more":[{"barks":1,"new":2},{"barks":1}]},"bone":3,"new":4}"#,
    ] {
        assert!(matches!(read::<Animal>(text), Animal::Dog(_)), "{text}");
    }
    // Below it is a union: what the chosen one passes over counts, and what the others would, does not.
    let voices = read::<Animal>(r#"{"voices":[{"barks":1},{"barks":1,"new":2},{"purrs":2}],"bone":3}"#);
    let Animal::Dog(Dog { voices: Some(voices), .. }) = voices else { panic!("{voices:?}") };
    assert!(matches!(voices.as_slice(), [Voice::Barks(_), Voice::Barks(_), Voice::Purrs(_)]));
    // It is one of them all the way down.
    assert!(matches!(read::<Animal>(r#"{"voice":{"purrs":2}}"#), Animal::Cat(_)));
}

#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    pub left: Option<i64>,
    pub next: Option<Box<Chain>>,
}
rt::object! { Left { 0 left "left" optional, 1 next "next" optional } }

#[derive(Clone, Debug, PartialEq)]
pub struct Right {
    pub right: Option<i64>,
    pub next: Option<Box<Chain>>,
}
rt::object! { Right { 0 right "right" optional, 1 next "next" optional } }

#[derive(Clone, Debug, PartialEq)]
pub enum Chain {
    Left(Left),
    Right(Right),
    Unknown(rt::Unmatched),
}
rt::union! { Chain { Left object, Right object } }

#[test]
fn comparing_takes_nothing_from_reading() {
    // At each depth something is passed over below, so that each compares.
    let depth = 60;
    let text =
        format!("{}{{\"left\":1,\"new\":2}}{}", r#"{"left":1,"next":"#.repeat(depth), "}".repeat(depth));
    let mut value = read::<Chain>(&text);
    for _ in 0..depth {
        let Chain::Left(Left { next: Some(next), .. }) = value else { panic!("{value:?}") };
        value = *next;
    }
    assert!(matches!(value, Chain::Left(Left { next: None, .. })));
}
