//! Bodies in XML: how values of a type look there, as a table, and the doors that use it. A value goes through JSON: the
//! table says which element or attribute a member is, and what is a number. Not here: parsing (`xml/tree.rs`), reading
//! (`xml/read.rs`), writing (`xml/write.rs`).

mod free;
mod inside;
mod lists;
mod names;
mod read;
mod scalar;
mod table;
mod tree;
mod union;
mod write;

#[cfg(test)]
mod tests;

pub use table::{Xml, XmlMember, XmlName, XmlNode, XmlShape, XmlVariant};

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::param::Param;

/// How deep elements may stand in one another: as deep as JSON may.
const DEPTH: usize = 128;

/// The JSON that an XML document stands for.
///
/// An empty text stands for `null`. Some servers answer in JSON whatever they were asked for: no XML document begins
/// like that, and it is taken as it is.
pub(crate) fn to_json<'a>(xml: &Xml, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>, String> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match text.trim_ascii_start().first() {
        None => Ok(Cow::Borrowed(b"null")),
        Some(b'{' | b'[') => Ok(Cow::Borrowed(text)),
        Some(_) => {
            let tree = tree::parse(text)?;
            read::read(xml, &tree).map(|json| Cow::Owned(json.into_bytes()))
        }
    }
}

/// The XML document of a value.
pub(crate) fn from_json(xml: &Xml, json: &[u8]) -> Result<String, String> {
    let value = Param::read(json).map_err(|error| error.to_string())?;
    write::write(xml, &value)
}

/// Reads a value from an XML document, as answers are read.
///
/// # Errors
/// The text is no XML, or does not stand for a value of the type; the message says where.
#[doc(hidden)]
pub fn decode_xml<T: DeserializeOwned>(xml: &Xml, bytes: &[u8]) -> Result<T, String> {
    let json = to_json(xml, bytes)?;
    crate::json::decode(&json).map_err(|error| format!("at `{}`: {}", error.path(), error.message()))
}

/// Writes a value as an XML document, as bodies are written.
///
/// # Errors
/// The value has no such form: a control character, or a key that is no name in XML.
#[doc(hidden)]
pub fn encode_xml<T: Serialize + ?Sized>(xml: &Xml, value: &T) -> Result<String, String> {
    let json = crate::json::encode(value).map_err(|error| error.to_string())?;
    from_json(xml, &json)
}

/// The body of a failure as XML. Used by [`operation!`](crate::operation!).
#[doc(hidden)]
pub fn failure_xml<T: DeserializeOwned>(xml: &Xml, body: &[u8]) -> Option<T> {
    decode_xml(xml, body).ok()
}
