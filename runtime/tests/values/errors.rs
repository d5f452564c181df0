//! Where a value does not fit: the exact path, and a message without secrets.

use clientsmith_runtime as rt;

use crate::fail;
use crate::unions::{Animal, Value};

#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub workspaces: Vec<Workspace>,
}
rt::object! { List { 0 workspaces "workspaces" required } }

#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    pub environments: Option<Vec<Environment>>,
    pub by_name: Option<rt::Map<Environment>>,
    pub animal: Option<Animal>,
    pub value: Option<Value>,
    pub extra: rt::Map<rt::Map<i64>>,
}
rt::object! { Workspace {
    0 environments "environments" optional, 1 by_name "by.name" optional, 2 animal "animal" optional,
    3 value "value" optional, ..extra
} }

#[derive(Clone, Debug, PartialEq)]
pub struct Environment {
    pub name: String,
    pub count: Option<i32>,
    pub at: Option<rt::DateTime>,
}
rt::object! { Environment { 0 name "name" required, 1 count "count" nullable, 2 at "at" optional } }

fn check(text: &str, path: &str, message: &str) {
    assert_eq!(fail::<List>(text), (path.to_owned(), message.to_owned()), "{text}");
}

#[test]
fn paths_are_exact() {
    check(
        r#"{"workspaces":[{"environments":[{"name":"a"},{"name":5}]}]}"#,
        "$.workspaces[0].environments[1].name",
        "invalid type: integer `5`, expected a string",
    );
    check(
        r#"{"workspaces":[{"environments":[{"name":"a"},{"count":5}]}]}"#,
        "$.workspaces[0].environments[1]",
        "missing field `name`",
    );
    check(
        r#"{"workspaces":[{}, {"by.name":{"a":{"name":"x"},"b c":{"name":"y","count":"lots"}}}]}"#,
        "$.workspaces[1]['by.name']['b c'].count",
        "invalid type: string, expected i32",
    );
    check(
        "{\n  \"workspaces\": [\n    {\n      \"environments\": [ { \"name\" : \"x\" , \"at\" : {} } ]\n} ] }",
        "$.workspaces[0].environments[0].at",
        "invalid type: map, expected a string",
    );
    check(
        r#"{"workspaces":[{"other":{"a":1,"b":[2]}}]}"#,
        "$.workspaces[0].other.b",
        "invalid type: sequence, expected i64",
    );
    check(
        r#"{"workspaces":[{"animal":{"friends":[{"kind":"cat"},{"kind":"cat","lives":"9"}],"kind":"dog"}}]}"#,
        "$.workspaces[0].animal.friends[1].lives",
        "invalid type: string, expected i64",
    );
    check(
        r#"{"workspaces":[{"environments":[{"name":"a","count":3000000000}]}]}"#,
        "$.workspaces[0].environments[0].count",
        "invalid value: integer `3000000000`, expected i32",
    );
    check(r#"{"workspaces":{}}"#, "$.workspaces", "invalid type: map, expected a sequence");
    check(r#"{"workspaces":[{},[]]}"#, "$.workspaces[1]", "invalid type: sequence, expected an object");
    check(r#"{"workspaces":[[],{}]}"#, "$.workspaces[0]", "invalid type: sequence, expected an object");
    check(r#"{"workspaces":[{},null]}"#, "$.workspaces[1]", "invalid type: null, expected an object");
    check("{}", "$", "missing field `workspaces`");
    check("5", "$", "invalid type: integer `5`, expected an object");
}

#[test]
fn text_that_is_no_json() {
    check("", "$", "EOF while parsing a value");
    check(
        r#"{"workspaces":[{"environments":[{"name":"#,
        "$.workspaces[0].environments[0].name",
        "EOF while parsing a value",
    );
    check(
        r#"{"workspaces":[{"environments":[{"name":"half"#,
        "$.workspaces[0].environments[0].name",
        "EOF while parsing a string",
    );
    check(r#"{"workspaces":[{},]}"#, "$.workspaces[1]", "trailing comma");
    check(r#"{"workspaces":[]} x"#, "$", "trailing characters");
    check("<html>", "$", "expected value");
    check(
        "{\"workspaces\":[{\"environments\":[{\"skipped\":[0,\u{7}",
        "$.workspaces[0].environments[0].skipped[1]",
        "expected value",
    );
}

#[test]
fn text_that_is_no_utf8() {
    let error =
        rt::decode::<List>(b"{\"workspaces\":[{\"environments\":[{\"name\":\"\xFF\"}]}]}").unwrap_err();
    assert_eq!(error.path(), "$.workspaces[0].environments[0].name");
    assert_eq!(error.message(), "invalid unicode code point");
}

#[test]
fn positions() {
    let error = rt::decode::<List>(b"{\n \"workspaces\": [\n  true ]}").unwrap_err();
    assert_eq!((error.line(), error.column()), (3, 6));
    assert_eq!(
        error.to_string(),
        "invalid type: boolean `true`, expected an object at $.workspaces[0] (line 3, column 6)"
    );
}

#[test]
fn messages_hold_no_text_of_the_document() {
    for text in [
        r#"{"workspaces":[{"environments":[{"name":"a","count":"hunter2, expected \u001b[31m"}]}]}"#,
        r#"{"workspaces":"hunter2"}"#,
        r#"{"workspaces":[{"animal":{"kind":"cat","lives":"hunter2"}}]}"#,
    ] {
        let error = rt::decode::<List>(text.as_bytes()).unwrap_err();
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("hunter2") && !shown.contains("[31m"), "{shown}");
        }
    }
}

#[test]
fn messages_of_other_hands_are_tamed() {
    use crate::unions::Day;
    let message = rt::decode::<Day>("\"\\u001b[31m\"".as_bytes()).unwrap_err().message().to_owned();
    assert_eq!(message, r"unknown variant `\u{1b}[31m`, expected `Monday`");
    let long = format!("\"{}\"", "k".repeat(100_000));
    assert!(rt::decode::<Day>(long.as_bytes()).unwrap_err().message().len() <= 300);
}

#[test]
fn names_of_the_document_are_escaped() {
    let error = rt::decode::<rt::Map<i64>>("{\"a\\u001b[31m\\n'\\u202e\":null}".as_bytes()).unwrap_err();
    assert_eq!(error.path(), r"$['a\u001b[31m\u000a\'\u202e']");
    let long = format!("{{\"{}\":null}}", "k".repeat(100_000));
    assert!(rt::decode::<rt::Map<i64>>(long.as_bytes()).unwrap_err().path().len() < 300);
}

#[test]
fn a_mark_at_the_beginning_is_passed_over() {
    assert_eq!(rt::decode::<i64>(b"\xEF\xBB\xBF5").ok(), Some(5));
    assert_eq!(rt::decode::<Vec<i64>>(b"\xEF\xBB\xBF[1,null]").unwrap_err().path(), "$[1]");
}

#[test]
fn what_has_no_form_in_json() {
    let map: std::collections::BTreeMap<Vec<i64>, i64> = [(vec![1], 2)].into();
    assert_eq!(rt::encode(&map).unwrap_err().to_string(), "key must be a string");
    assert!(rt::to_value(&map).is_err());
}
