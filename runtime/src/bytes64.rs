//! `Bytes64`, `Bytes64Url`: bytes that travel as base64 text (`format: byte`, `contentEncoding: base64`).
//! Not here: raw bodies.

use core::fmt;
use core::hash::{Hash, Hasher};

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How each alphabet is written; read it is with and without padding.
const fn engine(alphabet: &alphabet::Alphabet, padding: bool) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_encode_padding(padding)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(alphabet, config)
}

/// Written with padding (RFC 4648, section 4).
const STANDARD: GeneralPurpose = engine(&alphabet::STANDARD, true);
/// Written without padding (RFC 4648, section 5).
const URL_SAFE: GeneralPurpose = engine(&alphabet::URL_SAFE, false);

/// Text that is no base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotBase64(());

impl fmt::Display for NotBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not base64")
    }
}

impl core::error::Error for NotBase64 {}

/// Bytes of text in either alphabet, with or without padding and line breaks.
fn decode(text: &str) -> Result<Vec<u8>, NotBase64> {
    let text: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|byte| match byte {
            b'-' => b'+',
            b'_' => b'/',
            other => other,
        })
        .collect();
    STANDARD.decode(text).map_err(|_| NotBase64(()))
}

macro_rules! bytes {
    ($(#[$meta:meta])* $name:ident $engine:ident) => {
        $(#[$meta])*
        ///
        /// Read from the standard and the URL-safe alphabet, with or without padding, with line breaks as MIME has
        /// them. What was read is written back as it was spelled. The bytes do not show in `Debug`: keys and tokens
        /// come this way.
        #[derive(Clone, Default)]
        pub struct $name {
            bytes: Vec<u8>,
            /// How they were spelled, where we would spell them otherwise.
            spelled: Option<Box<str>>,
        }

        impl $name {
            /// The bytes.
            pub fn as_slice(&self) -> &[u8] {
                &self.bytes
            }

            /// The bytes, owned.
            pub fn into_vec(self) -> Vec<u8> {
                self.bytes
            }

            /// Reads base64 text.
            ///
            /// # Errors
            /// When the text is no base64.
            pub fn from_base64(text: &str) -> Result<Self, NotBase64> {
                let bytes = decode(text)?;
                let spelled = ($engine.encode(&bytes) != text).then(|| text.into());
                Ok($name { bytes, spelled })
            }

            /// The base64 text.
            pub fn to_base64(&self) -> String {
                match &self.spelled {
                    Some(text) => text.clone().into(),
                    None => $engine.encode(&self.bytes),
                }
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.bytes.len())
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.bytes == other.bytes
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.bytes.cmp(&other.bytes)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.bytes.hash(state);
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.bytes
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                $name { bytes, spelled: None }
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                bytes.to_vec().into()
            }
        }

        impl<const N: usize> From<&[u8; N]> for $name {
            fn from(bytes: &[u8; N]) -> Self {
                bytes.to_vec().into()
            }
        }

        impl From<$name> for Vec<u8> {
            fn from(bytes: $name) -> Self {
                bytes.bytes
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match &self.spelled {
                    Some(text) => serializer.serialize_str(text),
                    None => serializer.serialize_str(&$engine.encode(&self.bytes)),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Base64Visitor($name::from_base64))
            }
        }
    };
}

bytes! {
    /// Bytes that JSON carries as base64 text in the standard alphabet, with padding (`format: byte`).
    Bytes64 STANDARD
}

bytes! {
    /// Bytes that JSON carries as base64 text in the URL-safe alphabet, without padding (`format: base64url`).
    Bytes64Url URL_SAFE
}

struct Base64Visitor<T>(fn(&str) -> Result<T, NotBase64>);

impl<T> Visitor<'_> for Base64Visitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("base64 text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        // Not `invalid_value`, which would quote the text.
        (self.0)(text).map_err(|_| E::custom("invalid value: string, expected base64 text"))
    }
}
