//! The doors of JSON: bytes in, a value or an error with a path out; a value in, bytes out.
//! Not here: how a type is read (`object.rs`, `union.rs`), how a failure is told
//! (`json/failure.rs`).

use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

mod failure;

pub use failure::DecodeError;
pub(crate) use failure::within;

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

/// A value that has no JSON form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    message: String,
}

impl EncodeError {
    #[cold]
    pub(crate) fn new(error: &serde_json::Error) -> Self {
        EncodeError { message: error.to_string() }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for EncodeError {}
