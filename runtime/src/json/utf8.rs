//! Texts that are no UTF-8 (RFC 8259 section 8.1 wants it). Not here: what is wrong with a text that is
//! (`failure.rs`).
//!
//! A text is looked at once as a whole, which costs a fraction of looking at each string in it, and then read as the
//! text that it is. Where bytes are none, an escape takes their place that no string may have and that nobody minds who
//! passes over the string: so a bad byte costs those who read it, as it would byte by byte, and types need no second
//! reader.

use std::borrow::Cow;

/// Half of a character, twice: whatever half stands before it, the other one is too many.
const ESCAPE: &str = r"\udc00\udc00";

/// No string may have it, and nobody passes over it.
const CONTROL: char = '\u{1}';

/// A JSON text to read.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(marked(bytes)),
    }
}

#[cold]
fn marked(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + ESCAPE.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            // Behind an odd number of backslashes it would be another escape.
            let escaped = text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
            if escaped {
                text.push(CONTROL);
            } else {
                text.push_str(ESCAPE);
            }
        }
    }
    text
}

/// Whether serde_json says this of the escape.
pub(crate) fn is_mark(message: &str) -> bool {
    message.starts_with("lone leading surrogate in hex escape")
}

#[cfg(test)]
mod tests {
    use serde::de::IgnoredAny;

    use super::{is_mark, text};

    #[test]
    fn a_bad_byte_costs_those_who_read_it() {
        for bytes in [
            b"\"a\xFFb\"".as_slice(),
            b"\"\\ud800\xFF\"",
            b"\"\xFF\\udc00\"",
            b"[\"\xC3\xA9\", \"\xC3\"]",
            b"{\"\xFF\": 1}",
            b"\"\\\\\xE2\x82\"",
        ] {
            let text = text(bytes);
            assert!(serde_json::from_str::<IgnoredAny>(&text).is_ok(), "{text}");
            let error = serde_json::from_str::<serde_json::Value>(&text).unwrap_err().to_string();
            assert!(is_mark(&error), "{error}");
        }
    }

    #[test]
    fn a_bad_byte_that_is_no_part_of_a_string_is_no_json() {
        for bytes in [b"\xFF".as_slice(), b"[1,\xFF]", b"\"\\\xFF\"", b"\"\\\\\\\xFF\"", b"\"\\u00\xFF\""] {
            assert!(serde_json::from_str::<IgnoredAny>(&text(bytes)).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn a_text_is_not_copied() {
        assert!(matches!(text("{\"é\":1}".as_bytes()), std::borrow::Cow::Borrowed(_)));
    }
}
