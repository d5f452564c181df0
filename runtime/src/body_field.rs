//! A member set in a JSON text that is there already: the rest of it stays as it was written, to the last digit. It
//! knows no body.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use crate::json;
use crate::scan::{self, Kind, Members};

/// The object with the member `name` set to `value`, in place of one of that name; an error where the text is no object.
pub(crate) fn set(text: &[u8], name: &str, value: &[u8]) -> Result<Vec<u8>, String> {
    let text = text.trim_ascii();
    if json::decode::<IgnoredAny>(text).is_err() {
        return Err("the body is no JSON".to_owned());
    }
    if scan::kind(text) != Kind::Object {
        return Err("the body is JSON, but no object".to_owned());
    }
    // A key that is no text, which JSON has room for, would end the look at the members.
    if json::decode::<BTreeMap<String, IgnoredAny>>(text).is_err() {
        return Err("the body is an object with a key that is no text".to_owned());
    }
    let mut out = Vec::with_capacity(text.len() + name.len() + value.len() + 4);
    let mut add = |key: &str, value: &[u8]| {
        out.push(if out.is_empty() { b'{' } else { b',' });
        out.extend_from_slice(json::Json::from(key).to_string().as_bytes());
        out.push(b':');
        out.extend_from_slice(value);
    };
    for (key, member) in Members::new(text).filter(|(key, _)| key != name) {
        add(&key, member);
    }
    add(name, value);
    out.push(b'}');
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::set;

    #[test]
    fn a_member_is_set() {
        let check = |text: &str, expected: Result<&str, &str>| {
            let found = set(text.as_bytes(), "b\"", b"true").map(|text| String::from_utf8(text).unwrap());
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{text}");
        };
        check("{}", Ok(r#"{"b\"":true}"#));
        check(
            r#" { "n": 1.10, "b\"": [1, 2], "big": 123456789012345678901234567890, "s": "}" } "#,
            Ok(r#"{"n":1.10,"big":123456789012345678901234567890,"s":"}","b\"":true}"#),
        );
        check(r#"{"a":{"b\"":1},"\u0062\u0022":2}"#, Ok(r#"{"a":{"b\"":1},"b\"":true}"#));
        check(r#"{"\ud800":1,"a":2}"#, Err("the body is an object with a key that is no text"));
        check("[1]", Err("the body is JSON, but no object"));
        check("\"x\"", Err("the body is JSON, but no object"));
        check("{\"a\":", Err("the body is no JSON"));
        check("", Err("the body is no JSON"));
    }
}
