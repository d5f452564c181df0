//! Objects: presence, order, the rest, recursion.

use clientsmith_runtime as rt;

use crate::{again, fail, read, write};

/// The instance pool to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewInstancePool {
    pub instance_type_uuid: String,
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub reserved_cost: Option<i64>,
    pub label: rt::Patch<String>,
    pub owner: Option<String>,
    pub extra: rt::Map<rt::Json>,
}
rt::object! { NewInstancePool {
    0 instance_type_uuid "instanceTypeUuid" required, 1 name "name" required, 2 tags "tags" optional,
    3 reserved_cost "reservedCost" nullable, 4 label "label" patch, 5 owner "owner" optional, ..extra
} }
rt::setters! { NewInstancePool {
    tags: list String, reserved_cost: bare i64, label: patch String,
    /// Who owns it.
    owner: some String, name: plain String
} }

impl NewInstancePool {
    pub fn new(instance_type_uuid: impl Into<String>, name: impl Into<String>) -> Self {
        NewInstancePool {
            instance_type_uuid: instance_type_uuid.into(),
            name: name.into(),
            tags: None,
            reserved_cost: None,
            label: rt::Patch::Absent,
            owner: None,
            extra: rt::Map::new(),
        }
    }
}

/// The same members, none kept beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub a: i64,
    pub b: Option<bool>,
    pub c: Option<f64>,
    pub d: rt::Patch<Vec<i64>>,
}
rt::object! { Closed { 0 a "a" required, 1 b "b" optional, 2 c "c" nullable, 3 d "d" patch } }

#[test]
fn all_members_in_document_order() {
    let pool =
        NewInstancePool::new("u", "n").label("l").tags(["x", "y"]).reserved_cost(7).owner("me").name("m");
    assert_eq!(
        write(&pool),
        r#"{"instanceTypeUuid":"u","name":"m","tags":["x","y"],"reservedCost":7,"label":"l","owner":"me"}"#
    );
    assert_eq!(read::<NewInstancePool>(&write(&pool)), pool);
}

#[test]
fn least_members() {
    let pool = NewInstancePool::new("u", "n");
    assert_eq!(write(&pool), r#"{"instanceTypeUuid":"u","name":"n","reservedCost":null}"#);
    assert_eq!(read::<NewInstancePool>(r#"{"name":"n","instanceTypeUuid":"u"}"#), pool);
    assert_eq!(again::<Closed>(r#"{"a":1}"#), r#"{"a":1,"c":null}"#);
}

#[test]
fn null_is_no_value() {
    let closed = read::<Closed>(r#"{"a":1,"b":null,"c":null,"d":null}"#);
    assert_eq!(closed, Closed { a: 1, b: None, c: None, d: rt::Patch::Null });
    assert_eq!(write(&closed), r#"{"a":1,"c":null,"d":null}"#);
    let (path, message) = fail::<Closed>(r#"{"a":null}"#);
    assert_eq!((path.as_str(), message.as_str()), ("$.a", "invalid type: null, expected i64"));
}

#[test]
fn patch_has_three_states() {
    for (text, expected) in [
        (r#"{"a":1}"#, rt::Patch::Absent),
        (r#"{"a":1,"d":null}"#, rt::Patch::Null),
        (r#"{"a":1,"d":[2]}"#, rt::Patch::Value(vec![2])),
    ] {
        let closed = read::<Closed>(text);
        assert_eq!(closed.d, expected);
        assert_eq!(
            again::<Closed>(text).replace(r#""c":null"#, "").replace(",,", ",").replace(",}", "}"),
            text
        );
    }
    let pool = NewInstancePool::new("u", "n");
    assert_eq!(pool.clone().label(None).label, rt::Patch::Null);
    assert_eq!(pool.clone().label(Some("x".to_owned())).label, rt::Patch::Value("x".to_owned()));
    assert_eq!(pool.clone().label("x".to_owned()).label.option(), Some("x".to_owned()));
    assert!(pool.clone().label(rt::Patch::Absent).label.is_absent());
}

#[test]
fn missing_members_are_named() {
    let (path, message) = fail::<NewInstancePool>(r#"{"instanceTypeUuid":"u"}"#);
    assert_eq!((path.as_str(), message.as_str()), ("$", "missing field `name`"));
    let (path, message) = fail::<Vec<Closed>>(r#"[{"a":1},{"b":true}]"#);
    assert_eq!((path.as_str(), message.as_str()), ("$[1]", "missing field `a`"));
}

#[test]
fn unknown_members_are_passed_over() {
    let text = r#"{"z":{"a":[1,{"b":"}"}]},"a":1,"y":null,"c":0.5,"b":false,"x":"\u0000"}"#;
    assert_eq!(again::<Closed>(text), r#"{"a":1,"b":false,"c":0.5}"#);
}

#[test]
fn unknown_members_are_kept_in_order() {
    let text = r#"{"zz":1,"name":"n","b\n":{"x":null},"instanceTypeUuid":"u","aa":[2]}"#;
    let pool = read::<NewInstancePool>(text);
    assert_eq!(pool.extra.keys().collect::<Vec<_>>(), ["zz", "b\n", "aa"]);
    assert_eq!(
        write(&pool),
        r#"{"instanceTypeUuid":"u","name":"n","reservedCost":null,"zz":1,"b\n":{"x":null},"aa":[2]}"#
    );
}

#[test]
fn a_kept_member_does_not_shadow_a_known_one() {
    let mut pool = NewInstancePool::new("u", "n");
    pool.extra.insert("name", "other".into());
    pool.extra.insert("free", true.into());
    assert_eq!(write(&pool), r#"{"instanceTypeUuid":"u","name":"n","reservedCost":null,"free":true}"#);
}

#[test]
fn the_last_of_several_members_wins() {
    let closed = read::<Closed>(r#"{"a":1,"b":true,"d":[1],"a":2,"b":null,"d":null}"#);
    assert_eq!(closed, Closed { a: 2, b: None, c: None, d: rt::Patch::Null });
    let pool = read::<NewInstancePool>(r#"{"x":1,"name":"n","y":0,"x":2,"instanceTypeUuid":"u"}"#);
    assert_eq!(write(&pool.extra), r#"{"x":2,"y":0}"#);
}

#[test]
fn names_may_be_escaped() {
    assert_eq!(read::<Closed>(r#"{"\u0061":1}"#).a, 1);
}

#[test]
fn arrays_are_no_objects() {
    let (path, message) = fail::<Closed>("[1]");
    assert_eq!((path.as_str(), message.as_str()), ("$", "invalid type: sequence, expected an object"));
}

#[derive(Clone, Debug, PartialEq)]
pub struct Empty {}
rt::object! { Empty { } }

#[derive(Clone, Debug, PartialEq)]
pub struct Bag {
    pub extra: rt::Map<i64>,
}
rt::object! { Bag { ..extra } }

#[test]
fn objects_without_members() {
    assert_eq!(again::<Empty>(r#"{"a":1}"#), "{}");
    assert_eq!(again::<Bag>("{}"), "{}");
    assert_eq!(again::<Bag>(r#"{"b":1,"a":2}"#), r#"{"b":1,"a":2}"#);
    let (path, _) = fail::<Bag>(r#"{"b":1,"a":"x"}"#);
    assert_eq!(path, "$.a");
}

#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub value: i64,
    pub next: Option<Box<Node>>,
    pub children: Vec<Node>,
    pub by_name: rt::Map<Node>,
}
rt::object! { Node {
    0 value "value" required, 1 next "next" optional, 2 children "children" required, 3 by_name "byName" required,
} }
rt::setters! { Node { next: boxed Node, children: plainlist Node, value: plainbare i64 } }

#[test]
fn types_may_hold_themselves() {
    let leaf = Node { value: 1, next: None, children: vec![], by_name: rt::Map::new() };
    let mut tree = leaf.clone().next(leaf.clone()).children([leaf.clone()]).value(2);
    tree.by_name.insert("x", leaf);
    assert_eq!(read::<Node>(&write(&tree)), tree);
}

#[derive(Clone, Debug, PartialEq)]
pub struct OnlyRead {
    pub a: i64,
}
rt::object! { read OnlyRead { 0 a "a" required } }

#[derive(Clone, Debug, PartialEq)]
pub struct OnlySent {
    pub a: i64,
    pub rest: rt::Map<String>,
}
rt::object! { write OnlySent { 0 a "a" required, ..rest } }

#[test]
fn one_direction() {
    assert_eq!(read::<OnlyRead>(r#"{"a":1}"#), OnlyRead { a: 1 });
    let sent = OnlySent { a: 1, rest: [("b", "c".to_owned())].into() };
    assert_eq!(write(&sent), r#"{"a":1,"b":"c"}"#);
}

#[test]
fn values_go_through_other_readers_too() {
    let value = serde_json::json!({"a": 1, "d": [2]});
    let closed: Closed = serde_json::from_value(value).expect("it fits");
    assert_eq!(closed.d, rt::Patch::Value(vec![2]));
    assert_eq!(rt::to_value(&closed).expect("it is JSON"), serde_json::json!({"a": 1, "c": null, "d": [2]}));
    let closed: Closed = serde_json::from_reader(&br#"{"a": 3}"#[..]).expect("it fits");
    assert_eq!(closed.a, 3);
}

#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    pub a: i32,
    pub b: Option<i64>,
    pub c: Option<u64>,
    pub d: rt::Patch<i64>,
}
rt::object! { Counts {
    0 a "a" integer, 1 b "b" optional_integer, 2 c "c" nullable_integer, 3 d "d" patch_integer
} }

#[test]
fn integers_may_have_a_fraction_of_nothing() {
    let text = r#"{"a":1.0,"b":-2.0e0,"c":30e1,"d":4.0}"#;
    let counts = Counts { a: 1, b: Some(-2), c: Some(300), d: rt::Patch::Value(4) };
    assert_eq!(read::<Counts>(text), counts);
    assert_eq!(write(&counts), r#"{"a":1,"b":-2,"c":300,"d":4}"#);
    assert_eq!(write(&read::<Counts>(r#"{"a":1,"b":null,"d":null}"#)), r#"{"a":1,"c":null,"d":null}"#);
    let largest = r#"{"a":2147483647,"b":9223372036854775807,"c":18446744073709551615}"#;
    assert_eq!(write(&read::<Counts>(largest)), largest);
    for (text, path, message) in [
        (r#"{"a":1.5}"#, "$.a", "invalid type: floating point `1.5`, expected i32"),
        (r#"{"a":3000000000.0}"#, "$.a", "invalid value: integer `3000000000`, expected i32"),
        (r#"{"a":1,"b":1e300}"#, "$.b", "invalid type: floating point `1e+300`, expected i64"),
        (r#"{"a":1,"c":-1}"#, "$.c", "invalid value: integer `-1`, expected u64"),
        (r#"{"a":1,"b":"2"}"#, "$.b", "invalid type: string, expected i64"),
        (r#"{"b":1}"#, "$", "missing field `a`"),
    ] {
        assert_eq!(fail::<Counts>(text), (path.to_owned(), message.to_owned()), "{text}");
    }
}
