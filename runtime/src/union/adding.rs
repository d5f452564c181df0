//! Writes a variant of a union with a tag whose own type does not write the tag, or not always.
//! Not here: reading, and variants that have the tag themselves (`tagged.rs`).

use serde::ser::Error;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::scan::Members;

/// For the macro: writes `value` and puts the tag before its members where it is not among them.
///
/// # Errors
/// Those of the value.
pub fn write_tagged<T: Serialize, S: Serializer>(
    value: &T,
    tag: &str,
    name: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = serde_json::to_string(value).map_err(S::Error::custom)?;
    let text = tagged(text, tag, name).map_err(S::Error::custom)?;
    RawValue::from_string(text).map_err(S::Error::custom)?.serialize(serializer)
}

/// A JSON text with the tag in it. What is no object has no members.
fn tagged(text: String, tag: &str, name: &str) -> serde_json::Result<String> {
    let Some(members) = text.strip_prefix('{') else { return Ok(text) };
    if Members::new(text.as_bytes()).any(|(key, _)| key == tag) {
        return Ok(text);
    }
    let (tag, name) = (serde_json::to_string(tag)?, serde_json::to_string(name)?);
    let comma = if members == "}" { "" } else { "," };
    Ok(format!("{{{tag}:{name}{comma}{members}"))
}

#[cfg(test)]
mod tests {
    use super::tagged;

    #[test]
    fn a_tag_is_added_where_it_is_missing() {
        for (text, expected) in [
            ("{}", r#"{"kind":"cat"}"#),
            (r#"{"a":{"kind":1}}"#, r#"{"kind":"cat","a":{"kind":1}}"#),
            (r#"{"a":1,"kind":"dog"}"#, r#"{"a":1,"kind":"dog"}"#),
            ("[]", "[]"),
        ] {
            assert_eq!(tagged(text.to_owned(), "kind", "cat").unwrap(), expected, "{text}");
        }
        assert_eq!(tagged("{}".to_owned(), "a\"b", "\\").unwrap(), r#"{"a\"b":"\\"}"#);
    }
}
