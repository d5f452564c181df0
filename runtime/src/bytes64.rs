//! `Bytes64`: bytes that travel as base64 text (`format: byte`, `contentEncoding: base64`).
//! Not here: raw bodies.

use core::fmt;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Written with padding (RFC 4648, section 4), read with and without.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes that JSON carries as base64 text.
///
/// Written in the standard alphabet with padding. Read from the standard and the URL-safe alphabet,
/// with or without padding, with line breaks as MIME has them. The bytes do not show in `Debug`:
/// keys and tokens come this way.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes64(Vec<u8>);

impl Bytes64 {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, owned.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }

    /// Reads base64 text.
    ///
    /// # Errors
    /// When the text is no base64.
    pub fn from_base64(text: &str) -> Result<Self, NotBase64> {
        let text: Vec<u8> = text
            .bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                other => other,
            })
            .collect();
        ENGINE.decode(text).map(Bytes64).map_err(|_| NotBase64(()))
    }

    /// The base64 text.
    pub fn to_base64(&self) -> String {
        ENGINE.encode(&self.0)
    }
}

/// Text that is no base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotBase64(());

impl fmt::Display for NotBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not base64")
    }
}

impl core::error::Error for NotBase64 {}

impl fmt::Debug for Bytes64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes64({} bytes)", self.0.len())
    }
}

impl AsRef<[u8]> for Bytes64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes64 {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes64(bytes)
    }
}

impl From<&[u8]> for Bytes64 {
    fn from(bytes: &[u8]) -> Self {
        Bytes64(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Bytes64 {
    fn from(bytes: &[u8; N]) -> Self {
        Bytes64(bytes.to_vec())
    }
}

impl From<Bytes64> for Vec<u8> {
    fn from(bytes: Bytes64) -> Self {
        bytes.0
    }
}

impl Serialize for Bytes64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_base64())
    }
}

impl<'de> Deserialize<'de> for Bytes64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Base64Visitor)
    }
}

struct Base64Visitor;

impl Visitor<'_> for Base64Visitor {
    type Value = Bytes64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("base64 text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Bytes64, E> {
        // Not `invalid_value`, which would quote the text.
        Bytes64::from_base64(text).map_err(|_| E::custom("invalid value: string, expected base64 text"))
    }
}
