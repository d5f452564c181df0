//! `DecodeError`: what is wrong with a JSON text, and where.
//! Not here: finding paths and positions (`json_path.rs`).
//!
//! A union reads its variants from a part of the text, and serde_json does not know where that part
//! stands when the variant fails: the position it then gives is that of the end of the list or
//! object around the union. So the union says in its message how long the part is and how far into
//! it reading came ([`within`]), which tells the reader of the whole text the place ([`split`]):
//! the last value of that length before serde_json's position is the union's, as whatever else ends
//! between them holds it.

use core::fmt;

use serde_json::error::Category;

use crate::json::utf8;
use crate::json_path;

/// What ends the message of an error inside a union.
const WITHIN: &str = " in a union)";

/// A message about a part of a text: where in the part, and how long the part is.
pub(crate) fn within(message: &str, offset: usize, length: usize) -> String {
    format!("{message} (byte {offset} of {length}{WITHIN}")
}

/// The inverse of [`within`].
fn split(message: &str) -> Option<(&str, usize, usize)> {
    let (message, place) = message.strip_suffix(WITHIN)?.rsplit_once(" (byte ")?;
    let (offset, length) = place.split_once(" of ")?;
    Some((message, offset.parse().ok()?, length.parse().ok()?))
}

/// JSON text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    message: String,
    path: String,
    line: usize,
    column: usize,
    offset: usize,
}

impl DecodeError {
    /// Tells what serde_json said of this text.
    #[cold]
    pub(crate) fn new(bytes: &[u8], error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
        let offset = json_path::offset(bytes, line, column);
        if let Some((message, inner, length)) = split(text) {
            // At the top of a text serde_json has given no position: it was read to its end.
            let end = if line == 0 { bytes.len() } else { offset };
            if let Some(start) = json_path::last_of_length(&bytes[..end], length) {
                return DecodeError::at(bytes, start.saturating_add(inner), message);
            }
        }
        // A complaint about a byte counts that byte in, which may close the value around it.
        let before = usize::from(error.classify() == Category::Syntax);
        let path = json_path::locate(bytes, offset.saturating_sub(before));
        DecodeError { message: without_text(text), path, line, column, offset }
    }

    fn at(bytes: &[u8], offset: usize, message: &str) -> Self {
        let (line, column) = json_path::position(bytes, offset);
        let path = json_path::locate(bytes, offset);
        DecodeError { message: without_text(message), path, line, column, offset }
    }

    /// This error as the message of one about a text that this one's text, of the given length, is
    /// a part of.
    pub(crate) fn as_message(&self, length: usize) -> String {
        within(&self.message, self.offset, length)
    }

    /// What is wrong. It never quotes a string of the document, which may be a secret.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where, as a JSON path (RFC 9535, section 2): `$.workspaces[0].createdAt`. For a missing
    /// member it is the object that lacks it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line at which reading stopped, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte of the line at which reading stopped, from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} (line {}, column {})", self.message, self.path, self.line, self.column)
    }
}

impl core::error::Error for DecodeError {}

/// More of a message than this is not kept.
const LENGTH: usize = 300;

/// The message without the string that was found in place of something else: serde quotes it, and
/// it may be long or a secret. What a `Deserialize` by other hands puts into its message is not
/// known here: so no message is long or has control characters.
fn without_text(message: &str) -> String {
    if utf8::is_mark(message) {
        return "invalid unicode code point".to_owned();
    }
    for kind in ["invalid type: string", "invalid value: string"] {
        if message.starts_with(kind) {
            if let Some(at) = message.rfind(", expected ") {
                return format!("{kind}{}", &message[at..]);
            }
        }
    }
    if message.len() <= LENGTH && !message.contains(char::is_control) {
        return message.to_owned();
    }
    message.chars().take(LENGTH).flat_map(char::escape_debug).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_travel_in_messages() {
        let message = within("bad (byte 1 of 2 in a union)", 3, 45);
        assert_eq!(split(&message), Some(("bad (byte 1 of 2 in a union)", 3, 45)));
        for message in ["", "bad", " in a union)", "bad (byte 1 in a union)", "bad (byte -1 of 2 in a union)"]
        {
            assert_eq!(split(message), None, "{message}");
        }
    }
}
