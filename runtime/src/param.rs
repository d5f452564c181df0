//! A parameter's value as a small tree in the order its type writes it. It does not know its place.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// What a value is once its type is forgotten. Members keep their order, which `serde_json::Value`
/// would not promise.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Param {
    Null,
    /// A boolean or a number, as JSON writes it.
    Plain(String),
    Text(String),
    List(Vec<Param>),
    Object(Vec<(String, Param)>),
}

impl Param {
    /// Reads what [`crate::json::encode`] wrote.
    pub(crate) fn read(json: &[u8]) -> Result<Self, crate::json::EncodeError> {
        // A number alone keeps its digits, also where a float could not hold them.
        if is_number(json) {
            return Ok(Self::Plain(String::from_utf8_lossy(json).into_owned()));
        }
        serde_json::from_slice(json).map_err(|error| crate::json::EncodeError::new(&error))
    }

    /// As [`Param::read`]. Most parameters are a number, or a text or a list of texts in which nothing is escaped: the
    /// bytes become the text then, and the list is not parsed.
    pub(crate) fn of(mut json: Vec<u8>) -> Result<Self, crate::json::EncodeError> {
        let is_text = json.len() >= 2 && json[0] == b'"' && !json.contains(&b'\\');
        if is_text {
            json.pop();
            json.remove(0);
        } else if !is_number(&json) {
            return texts(&json).map_or_else(|| Self::read(&json), Ok);
        }
        match String::from_utf8(json) {
            Ok(text) if is_text => Ok(Self::Text(text)),
            Ok(number) => Ok(Self::Plain(number)),
            Err(error) if is_text => Self::read(&[b"\"", error.as_bytes(), b"\""].concat()),
            Err(error) => Self::read(error.as_bytes()),
        }
    }

    /// The text of a value that stands inside a list or a pair. A list or an object in there has no
    /// meaning in OpenAPI ("undefined", 3.1.1 section 4.8.12.3): it is written as JSON.
    pub(crate) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Null => None,
            Self::Plain(text) | Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::List(_) | Self::Object(_) => Some(Cow::Owned(self.to_json())),
        }
    }

    /// Compact JSON.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    // The depth is bounded: serde_json refuses to read more than 128 levels.
    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Plain(text) => out.push_str(text),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (key, member)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    quote(key, out);
                    out.push(':');
                    member.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

fn is_number(json: &[u8]) -> bool {
    json.first().is_some_and(|byte| *byte == b'-' || byte.is_ascii_digit())
}

/// A list of texts in which nothing is escaped, so that each quote is the beginning or the end of one.
fn texts(json: &[u8]) -> Option<Param> {
    let inner = std::str::from_utf8(json.strip_prefix(b"[\"")?.strip_suffix(b"\"]")?).ok()?;
    let items = inner.split("\",\"");
    let plain = !inner.contains('\\') && items.clone().all(|item| !item.contains('"'));
    plain.then(|| Param::List(items.map(|item| Param::Text(item.to_owned())).collect()))
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// Collects the argument of a setter that takes a list.
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

impl<'de> Deserialize<'de> for Param {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Param;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Param, E> {
        Ok(Param::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Param, E> {
        Ok(Param::Plain(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Param, E> {
        Ok(Param::Plain(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Param, E> {
        Ok(Param::Plain(value.to_string()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Param, E> {
        match serde_json::Number::from_f64(value) {
            Some(number) => Ok(Param::Plain(number.to_string())),
            None => Err(E::custom("not a finite number")),
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<Param, E> {
        Ok(Param::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Param, E> {
        Ok(Param::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Param, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Param::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Param, A::Error> {
        let mut members: Vec<(String, Param)> = Vec::new();
        while let Some((key, member)) = map.next_entry::<String, Param>()? {
            // With serde_json's feature `arbitrary_precision`, which any crate of the program may turn
            // on, a number arrives as a map of this one key.
            if key == "$serde_json::private::Number" {
                return match member {
                    Param::Text(digits) => Ok(Param::Plain(digits)),
                    _ => Err(A::Error::custom("not a number")),
                };
            }
            members.push((key, member));
        }
        Ok(Param::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::Param;

    #[test]
    fn bytes_become_texts_where_they_are_some() {
        for json in [
            r#""""#,
            r#""a b""#,
            r#""é""#,
            r#""a\"b\n""#,
            "1.50",
            "null",
            "true",
            r#"["a",1]"#,
            r#"["a"]"#,
            r#"["",""]"#,
            r#"["a","é b","c,d"]"#,
            r#"["a", "b"]"#,
            r#"["a","\"","b"]"#,
            r#"["a\\","b"]"#,
            r#"["a",null,"b"]"#,
            r#"["a",["b"],"c"]"#,
            r#"["a","b",["c"]]"#,
            r#"{"a":"b"}"#,
        ] {
            let (read, of) = (Param::read(json.as_bytes()), Param::of(json.as_bytes().to_vec()));
            assert_eq!(of, read, "{json}");
        }
        assert_eq!(Param::of(br#""a b""#.to_vec()), Ok(Param::Text("a b".to_owned())));
        assert!(Param::of(b"\"\xFF\"".to_vec()).is_err());
    }
}
