//! Both modes read and write the same JSON: every documented answer, and values made to be difficult.

use clientsmith_modes::{derive, lean};
use clientsmith_runtime as rt;
use std::path::Path;

/// What a mode makes of JSON: the JSON written again, or that it cannot be read.
fn made<T: serde::de::DeserializeOwned + serde::Serialize>(json: &str) -> Option<serde_json::Value> {
    let value: T = rt::decode(json.as_bytes()).ok()?;
    Some(rt::to_value(&value).expect("what was read can be written"))
}

macro_rules! same {
    ($api:ident :: $ty:ident, $json:expr) => {{
        let json: &str = $json;
        let (one, other) = (made::<lean::$api::types::$ty>(json), made::<derive::$api::types::$ty>(json));
        assert_eq!(one, other, "{} of {json}", stringify!($ty));
        one
    }};
}

#[test]
fn difficult_values() {
    let thing = |more: &str| format!(r#"{{"id":1,"name":"n","parent":null,"type":"big"{more}}}"#);
    let members = [
        "",
        r#","size":1.5,"tags":["a",null],"since":"2026-11-22T04:50:33.922588""#,
        r#","size":null,"tags":null,"since":null,"value":null"#,
        r#","value":3"#,
        r#","value":"x""#,
        r#","value":["x"]"#,
        r#","value":{"a":"x","b":2}"#,
        r#","value":{"c":true}"#,
        r#","value":1.5"#,
        r#","animal":{"kind":"cat","lives":9}"#,
        r#","animal":{"kind":"dog","name":"Rex"}"#,
        r#","animal":{"kind":"fish","fins":2}"#,
        r#","animal":{"kind":"dog"}"#,
        r#","pair":["a",1]"#,
        r#","level":2,"secret":"s3cret""#,
        r#","level":7"#,
        r#","by":{"x":{"id":2,"name":"m","parent":{"id":3,"name":"o","parent":null,"type":"tiny"},"type":"small"}}"#,
        r#","extra":5,"more":6"#,
        r#","extra":"not an integer""#,
        r#","size":"not a number""#,
    ];
    let read = members.iter().filter(|more| same!(values::Thing, &thing(more)).is_some()).count();
    assert_eq!(read, members.len() - 3, "three of them are wrong");
    for json in [r#"{"id":1}"#, "[]", "null", r#"{"id":"1","name":"n","parent":null,"type":"big"}"#] {
        assert_eq!(same!(values::Thing, json), None);
    }
    // A missing member that may be null is read as null by both.
    assert!(same!(values::Thing, r#"{"id":1,"name":"n","type":"big"}"#).is_some());
    for json in ["{}", r#"{"label":null}"#, r#"{"label":"x","size":2.5}"#, r#"{"size":null}"#] {
        let written = same!(values::Change, json).expect("a change");
        assert_eq!(
            written,
            serde_json::from_str::<serde_json::Value>(json).expect("JSON"),
            "absent and null are told apart"
        );
    }
}

#[test]
fn a_documented_secret_is_not_shown() {
    let json = r#"{"id":1,"name":"n","parent":null,"type":"big","secret":"s3cret"}"#;
    let value: lean::values::types::Thing = rt::decode(json.as_bytes()).expect("a thing");
    assert!(!format!("{value:?}").contains("s3cret"));
    assert_eq!(value.secret.expect("it is there").expose(), "s3cret");
}

fn answer(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../documented")
        .join(path)
        .with_extension("response.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let answer: serde_json::Value = serde_json::from_str(&text).expect("a documented answer");
    answer["body"].to_string()
}

#[test]
fn documented_answers() {
    macro_rules! documented {
        ($($file:literal $api:ident :: $ty:ident),* $(,)?) => {
            $(assert!(same!($api::$ty, &answer($file)).is_some(), "{} can be read", $file);)*
        };
    }
    documented! {
        "layerops/list-workspaces" layerops::WorkspaceList,
        "layerops/instance-pool-status" layerops::InstancePoolStatus,
        "layerops/service-status" layerops::ServiceStatus,
        "ayon/login" ayon::LoginResponseModel,
        "ayon/projects" ayon::ListProjectsResponseModel,
        "ayon/projects-empty" ayon::ListProjectsResponseModel,
        "ayon/apikey-as-user" ayon::UserModel,
        "ayon/login-bad" ayon::ErrorResponse,
        "ayon/login-validation-error" ayon::ErrorResponse,
        "ayon/project-404" ayon::ErrorResponse,
    }
}
