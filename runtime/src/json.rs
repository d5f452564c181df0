//! The doors of JSON: bytes in, a value or an error with a path out; a value in, bytes out.
//! Not here: how a type is read (`object.rs`, `union.rs`), how a failure is told
//! (`json/failure.rs`).

use core::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

mod failure;
mod utf8;

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
    let text = utf8::text(without_mark(bytes));
    decode_text(&text)
}

/// As [`decode`], of what is known to be UTF-8 and to begin with no byte order mark. All reading of types goes through
/// here: serde_json compiles each of them anew for every kind of source.
pub(crate) fn decode_text<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
    match serde_json::from_str(text) {
        Ok(value) => Ok(value),
        Err(error) => Err(DecodeError::new(text.as_bytes(), &error)),
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

/// Makes a value of one type a value of another, by way of their JSON.
///
/// # Errors
/// When the value lacks what the other type must have.
pub fn convert<A: Serialize + ?Sized, B: DeserializeOwned>(value: &A) -> Result<B, DecodeError> {
    match serde_json::to_vec(value) {
        Ok(text) => decode(&text),
        Err(error) => Err(DecodeError::new(&[], &error)),
    }
}

/// Makes a type that is only sent of the one that is received: the same members without those that
/// only the server sets.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// pub struct Pet { pub id: i64, pub name: String }
/// rt::object! { Pet { 0 id "id" required, 1 name "name" required } }
///
/// #[derive(Debug, PartialEq)]
/// pub struct PetRequest { pub name: String }
/// rt::object! { PetRequest { 0 name "name" required } }
/// rt::sent_form! { PetRequest of Pet }
///
/// let pet: Pet = rt::decode(br#"{"id": 5, "name": "Rex"}"#)?;
/// assert_eq!(PetRequest::try_from(&pet)?, PetRequest { name: "Rex".to_owned() });
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! sent_form {
    ($sent:ident of $received:ty) => {
        impl ::core::convert::TryFrom<&$received> for $sent {
            type Error = $crate::DecodeError;

            fn try_from(received: &$received) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::__values::convert(received)
            }
        }
    };
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
