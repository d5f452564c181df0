//! `JsonText`: text that holds a value as JSON (JSON Schema Validation 2020-12 section 8). Not JSON that stands where
//! it stands, which is the value itself.

use core::fmt;
use core::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::{Error, ErrorKind};
use crate::json;

/// A text that is JSON of a `T` (`contentMediaType: application/json` with a `contentSchema`).
///
/// It keeps the text and writes it back byte for byte; it is read on demand, so that a text which is something else
/// does not cost the answer around it. Equality is that of the text.
///
/// ```
/// use clientsmith_runtime::JsonText;
/// let numbers = JsonText::from(vec![1, 2]);
/// assert_eq!(numbers.as_str(), "[1,2]");
/// assert_eq!(numbers.read()?, [1, 2]);
/// assert!(JsonText::<Vec<i64>>::text("[1,").read().is_err());
/// # Ok::<(), clientsmith_runtime::Error>(())
/// ```
pub struct JsonText<T> {
    text: Box<str>,
    /// Why a value has no text.
    unwritten: Option<Box<str>>,
    of: PhantomData<fn() -> T>,
}

impl<T> JsonText<T> {
    /// A text as it is; whether it can be read is not looked at.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into().into_boxed_str(), unwritten: None, of: PhantomData }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: DeserializeOwned> JsonText<T> {
    /// The value.
    ///
    /// # Errors
    /// The text is not JSON, or not of this shape ([`ErrorKind::Decode`]): the message names the place in it.
    pub fn read(&self) -> Result<T, Error> {
        json::decode(self.text.as_bytes()).map_err(|error| {
            let message = format!("cannot read a text as JSON at `{}`: {}", error.path(), error.message());
            Error::new(ErrorKind::Decode, "", message)
        })
    }
}

/// The JSON of the value. One that has none, which a type of another crate may have, cannot be sent.
impl<T: Serialize> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        match serde_json::to_string(&value) {
            Ok(text) => Self::text(text),
            Err(error) => Self { unwritten: Some(error.to_string().into()), ..Self::text("") },
        }
    }
}

impl<T> Clone for JsonText<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), unwritten: self.unwritten.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for JsonText<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.unwritten == other.unwritten
    }
}

impl<T> Eq for JsonText<T> {}

impl<T> fmt::Debug for JsonText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsonText").field(&self.text).finish()
    }
}

impl<T> fmt::Display for JsonText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> Serialize for JsonText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.unwritten {
            None => serializer.serialize_str(&self.text),
            Some(why) => Err(serde::ser::Error::custom(why)),
        }
    }
}

impl<'de, T> Deserialize<'de> for JsonText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::text)
    }
}

#[cfg(test)]
mod tests {
    use super::JsonText;
    use crate::error::ErrorKind;

    #[test]
    fn a_text_comes_back_as_it_was() {
        let text = r#""{ \"a\": 1.0 }""#;
        let read: JsonText<crate::JsonObject> = serde_json::from_str(text).unwrap();
        assert_eq!(read.as_str(), r#"{ "a": 1.0 }"#);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        assert_eq!(read.read().unwrap().len(), 1);
    }

    #[test]
    fn what_is_no_json_of_the_type_is_told_with_its_place() {
        let error = JsonText::<Vec<i64>>::text(r#"[1,"two"]"#).read().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("`$[1]`"), "{error}");
    }

    #[test]
    fn a_value_without_json_cannot_be_sent() {
        let keyed = std::collections::BTreeMap::from([((1, 2), 3)]);
        let text = JsonText::from(keyed);
        assert!(serde_json::to_string(&text).unwrap_err().to_string().contains("key must be a string"));
    }
}
