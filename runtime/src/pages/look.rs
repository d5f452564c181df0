//! Looking for members in the text of an answer that is known to be JSON. Not what they mean for pages.

use bytes::Bytes;

use crate::scan::{self, Kind, Members};

/// The text at a JSON pointer (RFC 6901) that leads through objects.
pub(super) fn at<'t>(text: &'t [u8], pointer: &str) -> Option<&'t [u8]> {
    let mut here = text.trim_ascii();
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        here = Members::new(here).find(|(name, _)| *name == key)?.1;
    }
    Some(here)
}

/// A token: the text of a string or a number. What is empty, null or `false` is none.
pub(super) fn token(text: &[u8]) -> Option<String> {
    let value = match scan::kind(text) {
        Kind::String => scan::text_of(text)?.into_owned(),
        Kind::Integer | Kind::Number => String::from_utf8_lossy(text).into_owned(),
        Kind::Null | Kind::Boolean | Kind::Array | Kind::Object => return None,
    };
    Some(value).filter(|value| !value.is_empty())
}

/// A URL: a text, or an object that has one (HAL section 5.1, JSON:API section 5.6).
pub(super) fn url(text: &[u8]) -> Option<String> {
    match scan::kind(text) {
        Kind::String => token(text),
        Kind::Object => {
            let named = |wanted: &str| Members::new(text).find(|(name, _)| name == wanted);
            token(named("href").or_else(|| named("url"))?.1)
        }
        Kind::Null | Kind::Boolean | Kind::Integer | Kind::Number | Kind::Array => None,
    }
}

/// A whole number; some servers write it as a text.
pub(super) fn integer(text: &[u8]) -> Option<i64> {
    token(text)?.parse().ok()
}

/// `true` or `false`; some servers write a text.
pub(super) fn boolean(text: &[u8]) -> Option<bool> {
    match text {
        b"true" | b"\"true\"" => Some(true),
        b"false" | b"\"false\"" => Some(false),
        _ => None,
    }
}

/// The items of the array at a pointer: none where there is no array.
pub(super) fn items(body: &Bytes, pointer: &str) -> Vec<Bytes> {
    let array = at(body, pointer).unwrap_or_default();
    scan::Items::new(array).map(|item| body.slice_ref(item)).collect()
}

/// A pointer as the beginning of a JSON path.
pub(super) fn path(pointer: &str) -> String {
    let members: Vec<String> = pointer.split('/').skip(1).map(|token| format!(".{token}")).collect();
    format!("${}", members.concat())
}
