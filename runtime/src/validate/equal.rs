//! When two JSON texts are the same value (JSON Schema 2020-12 section 4.2.2): a text of its own for each value.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::number::Number;
use crate::scan::{Items, Kind, Members, kind, text_of};

/// The text of a value that all texts of the same value share. The caller knows that it is not too deep.
pub fn canonical(text: &[u8]) -> String {
    let mut written = String::new();
    write(&mut written, text);
    written
}

fn write(written: &mut String, text: &[u8]) {
    match kind(text) {
        Kind::Null | Kind::Boolean => written.push_str(&String::from_utf8_lossy(text)),
        Kind::Integer | Kind::Number => {
            let text = String::from_utf8_lossy(text);
            match Number::read(&text) {
                Some(number) => written.push_str(&number.canonical()),
                None => written.push_str(&text),
            }
        }
        Kind::String => {
            // Quotes and all, so that no string looks like what follows it.
            let _ = write!(written, "{:?}", text_of(text).unwrap_or_default());
        }
        Kind::Array => {
            written.push('[');
            for item in Items::new(text) {
                write(written, item);
                written.push(',');
            }
            written.push(']');
        }
        Kind::Object => {
            written.push('{');
            let members: BTreeMap<_, _> = Members::new(text).collect();
            for (name, value) in members {
                let _ = write!(written, "{name:?}:");
                write(written, value);
                written.push(',');
            }
            written.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn equal_values_have_one_text() {
        for (one, other, same) in [
            ("1", "1.0", true),
            ("[1,2]", "[1.0, 2e0]", true),
            ("[1,2]", "[2,1]", false),
            (r#"{"a":1,"b":[]}"#, r#"{ "b" : [ ], "a" : 1 }"#, true),
            (r#""\u0041""#, r#""A""#, true),
            (r#""1""#, "1", false),
            ("0", "false", false),
            ("[[1],2]", "[[1,2]]", false),
            (r#"["a,","b"]"#, r#"["a",",b"]"#, false),
            ("null", r#""null""#, false),
            ("9007199254740992", "9007199254740993", false),
        ] {
            assert_eq!(canonical(one.as_bytes()) == canonical(other.as_bytes()), same, "{one} {other}");
        }
    }
}
