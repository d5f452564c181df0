//! `Unmatched`: a value that fits no variant of a union, kept as it came, with a door that says why.
//! Not here: choosing variants (`look.rs`, `tagged.rs`).

use core::fmt;

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::json::{self, DecodeError, Json};

/// A value that fits no variant of a union: its JSON text, as it came. It is written back unchanged.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// pub enum Id { Number(i64), Text(String), Unknown(rt::Unmatched) }
/// rt::union! { Id { Number integer, Text string } }
///
/// let id: Id = rt::decode(b"{\"id\": 5}")?;
/// let Id::Unknown(unmatched) = id else { panic!("it is neither") };
/// assert_eq!(unmatched.as_str(), "{\"id\": 5}");
/// let reasons: Vec<String> = unmatched.reasons().iter().map(ToString::to_string).collect();
/// assert_eq!(reasons, ["Number: an object, not an integer", "Text: an object, not a string"]);
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Unmatched {
    text: Box<RawValue>,
    explain: fn(&str) -> Vec<Mismatch>,
}

impl Unmatched {
    pub(super) fn new(text: Box<RawValue>, explain: fn(&str) -> Vec<Mismatch>) -> Self {
        Unmatched { text, explain }
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.text.get()
    }

    /// The value as a type of the caller's choice, [`Json`] for one.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        json::decode_text(self.text.get())
    }

    /// Why each variant did not take the value, in the order of the variants. It is found out now, by trying
    /// them again; nothing for a value that the caller made.
    pub fn reasons(&self) -> Vec<Mismatch> {
        (self.explain)(self.text.get())
    }
}

/// A value of the caller's own, to be sent where the document knows no variant for it.
impl From<Json> for Unmatched {
    fn from(value: Json) -> Self {
        let text = serde_json::value::to_raw_value(&value).expect("invariant: a JSON value has a text");
        Unmatched { text, explain: |_| Vec::new() }
    }
}

/// Equal values are equal, however their text is spelled.
impl PartialEq for Unmatched {
    fn eq(&self, other: &Self) -> bool {
        if self.as_str() == other.as_str() {
            return true;
        }
        match (self.read::<Json>(), other.read::<Json>()) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        }
    }
}

impl fmt::Debug for Unmatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Unmatched {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

/// Why a variant of a union did not take a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    variant: &'static str,
    reason: String,
}

impl Mismatch {
    pub(super) fn new(variant: &'static str, reason: String) -> Self {
        Mismatch { variant, reason }
    }

    /// The variant's name in Rust.
    pub fn variant(&self) -> &'static str {
        self.variant
    }

    /// What is wrong, in words. It never quotes a string of the value, which may be a secret.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.variant, self.reason)
    }
}
