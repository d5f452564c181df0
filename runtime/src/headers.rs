//! Header values from and to text. It knows no API.

use std::string::FromUtf8Error;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};

/// Parts of a name that tell that the value is a credential, whoever set it.
const SENSITIVE: [&str; 9] =
    ["auth", "cookie", "key", "token", "secret", "password", "session", "signature", "credential"];

pub(crate) fn name(text: &str) -> Result<HeaderName, String> {
    HeaderName::from_bytes(text.as_bytes()).map_err(|_| format!("{text:?} cannot be the name of a header"))
}

/// Controls (line breaks above all) are refused, so that no value can add a header; other text goes as
/// UTF-8. The reason never repeats the value.
pub(crate) fn value(name: &HeaderName, text: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| format!("the value for header `{name}` holds a control character (a line break?)"))?;
    value.set_sensitive(is_sensitive(name.as_str()));
    Ok(value)
}

/// The value of a header whose text the document states, and that is no credential. It is not copied.
pub(crate) fn stated(name: &HeaderName, text: &'static str) -> Result<HeaderValue, String> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes()))
        .map_err(|_| format!("the value for header `{name}` holds a control character (a line break?)"))
}

/// Whether a name sounds as if its value should not show.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let name = name.as_bytes();
    let begins = |rest: &[u8], part: &str| {
        rest.first().is_some_and(|first| first.eq_ignore_ascii_case(&part.as_bytes()[0]))
            && rest.get(..part.len()).is_some_and(|some| some.eq_ignore_ascii_case(part.as_bytes()))
    };
    (0..name.len()).any(|at| SENSITIVE.iter().any(|part| begins(&name[at..], part)))
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// The content type without its parameters, lower case.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
    let essence = value.split(';').next().unwrap_or_default().trim();
    Some(essence.to_ascii_lowercase())
}

/// What the body is packed with, if it is: `Content-Encoding` (RFC 9110 section 8.4), lower case.
pub(crate) fn coding(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(http::header::CONTENT_ENCODING)?.to_str().ok()?;
    let coding = value.trim().to_ascii_lowercase();
    (!coding.is_empty() && coding != "identity").then_some(coding)
}

/// The value under a name; several of one name are one list (RFC 9110 section 5.3).
pub(crate) fn joined(headers: &HeaderMap, name: &str) -> Option<Result<String, FromUtf8Error>> {
    let mut values = headers.get_all(name).iter();
    let mut all = values.next()?.as_bytes().to_vec();
    for value in values {
        all.extend_from_slice(b", ");
        all.extend_from_slice(value.as_bytes());
    }
    Some(String::from_utf8(all))
}

/// The items of a list. What stands in double quotes is no separator (RFC 9110 section 5.6.4), and empty items count for
/// nothing (section 5.6.1.2), unless the document chose the separator.
pub(crate) fn items(text: &str, separator: char) -> Vec<&str> {
    let mut all = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, one) in text.char_indices() {
        match one {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if one == separator && !quoted => {
                all.push(text[start..at].trim());
                start = at + one.len_utf8();
            }
            _ => {}
        }
    }
    if quoted {
        // A quote that nothing closes is a character like any other.
        all = text.split(separator).map(str::trim).collect();
    } else {
        all.push(text[start..].trim());
    }
    all.retain(|item| !item.is_empty() || !matches!(separator, ',' | ' '));
    if text.is_empty() { Vec::new() } else { all }
}

#[cfg(test)]
mod tests {
    use super::{name, value};

    #[test]
    fn no_value_adds_a_header() {
        let header = name("X-Note").unwrap();
        for text in ["a\r\nX-Evil: 1", "a\nb", "a\0"] {
            let refusal = value(&header, text).unwrap_err();
            assert!(!refusal.contains("Evil"), "{refusal}");
        }
        assert_eq!(value(&header, "grün").unwrap().as_bytes(), "grün".as_bytes());
        assert!(name("a b").is_err() && name("").is_err() && name("a\r\nb").is_err());
    }

    #[test]
    fn credentials_are_marked() {
        for (text, sensitive) in [("X-Api-Key", true), ("Authorization", true), ("X-Trace", false)] {
            let header = name(text).unwrap();
            assert_eq!(value(&header, "v").unwrap().is_sensitive(), sensitive, "{text}");
        }
    }
}
