//! Secrets in bodies, by the names of what holds them. A secret under any other name shows.

use super::MASK;
use crate::json;
use crate::scan::{self, Items, Kind, Members};

/// Parts of a name whose value is a secret, compared without separators.
const SECRET: [&str; 8] =
    ["password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey", "credential"];

/// What nests deeper is not looked into, and not shown.
const DEPTH: usize = 128;

/// A body of a media type without its secrets. Without any it is as it was, to the last blank.
pub(super) fn body(media_type: &str, text: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == "application/x-www-form-urlencoded" {
        return form(text);
    }
    let is_json = json::decode::<serde::de::IgnoredAny>(text.as_bytes()).is_ok();
    if !is_json || !names_a_secret(text) {
        return text.to_owned();
    }
    if scan::depth(text.as_bytes()) > DEPTH {
        return MASK.to_owned();
    }
    let mut out = Vec::with_capacity(text.len());
    value(text.trim().as_bytes(), &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn form(text: &str) -> String {
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if is_secret(&percent_encoding::percent_decode_str(name).decode_utf8_lossy()) => {
            format!("{name}={MASK}")
        }
        _ => pair.to_owned(),
    };
    text.split('&').map(pair).collect::<Vec<_>>().join("&")
}

fn value(text: &[u8], out: &mut Vec<u8>) {
    match scan::kind(text) {
        Kind::Object => {
            out.push(b'{');
            for (index, (key, member)) in Members::new(text).enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                out.extend_from_slice(json::Json::from(&*key).to_string().as_bytes());
                out.push(b':');
                match scan::kind(member) {
                    Kind::String | Kind::Integer | Kind::Number if is_secret(&key) => {
                        out.extend_from_slice(json::Json::from(MASK).to_string().as_bytes());
                    }
                    // A list of secrets, or an object around one.
                    Kind::Array if is_secret(&key) => {
                        out.extend_from_slice(json::Json::from(vec![MASK]).to_string().as_bytes());
                    }
                    _ => value(member, out),
                }
            }
            out.push(b'}');
        }
        Kind::Array => {
            out.push(b'[');
            for (index, item) in Items::new(text).enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                value(item, out);
            }
            out.push(b']');
        }
        Kind::Null | Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => {
            out.extend_from_slice(text)
        }
    }
}

/// A quick look: most bodies have nothing to hide. Escaped names are looked at.
fn names_a_secret(text: &str) -> bool {
    text.contains("\\u") || is_secret(text)
}

pub(super) fn is_secret(name: &str) -> bool {
    let name: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::body;

    #[test]
    fn secrets_are_told_by_their_names() {
        for (media_type, text, expected) in [
            ("application/json", r#"{ "name": 1.10 }"#, r#"{ "name": 1.10 }"#),
            (
                "application/json",
                r#"{"name":"x","Pass-Word":"p","in":[{"api_key":1,"e":{},"l":[]}],"tokens":["a"],"is_secret":true}"#,
                r#"{"name":"x","Pass-Word":"[redacted]","in":[{"api_key":"[redacted]","e":{},"l":[]}],"tokens":["[redacted]"],"is_secret":true}"#,
            ),
            ("application/json", r#"{"\u0074oken":"t"}"#, r#"{"token":"[redacted]"}"#),
            (
                "application/json",
                r#"{"secret":{"a":1,"password":"p"}}"#,
                r#"{"secret":{"a":1,"password":"[redacted]"}}"#,
            ),
            ("text/plain", "my token, no JSON", "my token, no JSON"),
            (
                "application/x-www-form-urlencoded; charset=utf-8",
                "a=1&client%5Fsecret=x&token",
                "a=1&client%5Fsecret=[redacted]&token",
            ),
        ] {
            assert_eq!(body(media_type, text), expected, "{text}");
        }
        let deep = format!("{}\"token\"{}", "[".repeat(129), "]".repeat(129));
        assert_eq!(body("application/json", &deep), "[redacted]");
    }
}
