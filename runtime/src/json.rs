//! JSON bytes to values and back. It does not know where the bytes came from.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why bytes could not be read as the wished type.
#[derive(Debug)]
pub struct DecodeError {
    /// What serde said, without the position.
    pub message: String,
    /// The JSON path of the value that could not be read, where it is known.
    pub path: Option<String>,
    /// Line of the byte at which reading stopped, from 1.
    pub line: usize,
    /// Column of that byte, from 1.
    pub column: usize,
}

/// Reads `bytes` as one JSON text (RFC 8259).
///
/// # Errors
/// The bytes are not JSON, or not of the shape of `T`.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    serde_json::from_slice(bytes).map_err(|error| DecodeError {
        message: error.to_string(),
        path: None,
        line: error.line(),
        column: error.column(),
    })
}

/// Writes `value` as compact JSON.
///
/// # Errors
/// The value's own `Serialize` fails, or a map key is not text.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}

/// Turns `value` into a JSON tree, through its text: one serializer for both purposes.
///
/// # Errors
/// As [`encode`].
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::from_slice(&encode(value)?)
}
