//! The doors of JSON: bytes in, a value or an error with a path out; a value in, bytes out.
//! Not here: how a type is read (`object.rs`, `union.rs`), how a path is found (`json_path.rs`).

use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json_path;

/// Any JSON value.
pub type Json = serde_json::Value;

/// Any JSON object.
pub type JsonObject = serde_json::Map<String, Json>;

/// Reads a value from JSON text (RFC 8259). A byte order mark at the beginning is passed over.
///
/// # Errors
/// When the text is no JSON or does not fit the type; the error says where.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    let bytes = without_mark(bytes);
    match serde_json::from_slice(bytes) {
        Ok(value) => Ok(value),
        Err(error) => Err(DecodeError::new(bytes, &error)),
    }
}

/// Writes a value as JSON text.
///
/// # Errors
/// When the value has no JSON form: a map whose keys are no strings, or a `Serialize` that fails.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    match serde_json::to_vec(value) {
        Ok(bytes) => Ok(bytes),
        Err(error) => Err(EncodeError::new(&error)),
    }
}

/// Turns a value into a JSON value. It goes through text, so that a program has one serializer per
/// type, not two.
///
/// # Errors
/// As [`encode`].
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Json, EncodeError> {
    match serde_json::from_slice(&encode(value)?) {
        Ok(value) => Ok(value),
        Err(error) => Err(EncodeError::new(&error)),
    }
}

/// The text without a byte order mark, which RFC 8259, section 8.1, allows to ignore.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// JSON text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    message: String,
    path: String,
    line: usize,
    column: usize,
}

impl DecodeError {
    #[cold]
    fn new(bytes: &[u8], error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let text = text
            .strip_suffix(&format!(" at line {line} column {column}"))
            .unwrap_or(&text);
        let (below, text) = json_path::split(text);
        let path = json_path::locate(bytes, json_path::offset(bytes, line, column)) + below;
        DecodeError {
            message: without_text(text),
            path,
            line,
            column,
        }
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
        write!(
            f,
            "{} at {} (line {}, column {})",
            self.message, self.path, self.line, self.column
        )
    }
}

impl core::error::Error for DecodeError {}

/// The message without the string that was found in place of something else: serde quotes it, and
/// it may be long or a secret.
fn without_text(message: &str) -> String {
    for kind in ["invalid type: string", "invalid value: string"] {
        if message.starts_with(kind) {
            if let Some(at) = message.rfind(", expected ") {
                return format!("{kind}{}", &message[at..]);
            }
        }
    }
    message.to_owned()
}

/// A value that has no JSON form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    message: String,
}

impl EncodeError {
    #[cold]
    fn new(error: &serde_json::Error) -> Self {
        EncodeError {
            message: error.to_string(),
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for EncodeError {}
