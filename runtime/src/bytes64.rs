//! `Bytes64`, `Bytes64Url`: bytes that travel as base64 text (`format: byte`, `contentEncoding: base64`), as the text
//! that was written. Not here: raw bodies.

use core::fmt;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
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
        /// It keeps the text and writes it back byte for byte; [`decode`]($name::decode) says what it means. A text
        /// that is no base64 does not cost the answer that it is in. The standard and the URL-safe alphabet are
        /// decoded, with or without padding, with line breaks as MIME has them. Equality and order are those of the
        /// text. The bytes do not show in `Debug`: keys and tokens come this way.
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The bytes.
            ///
            /// # Errors
            /// When the text is no base64.
            pub fn decode(&self) -> Result<Vec<u8>, NotBase64> {
                decode(&self.0)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Takes a text as it is; [`decode`]($name::decode) tells whether it is base64.
            pub fn from_text(text: impl Into<String>) -> Self {
                $name(text.into().into())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.decode() {
                    Ok(bytes) => write!(f, concat!(stringify!($name), "({} bytes)"), bytes.len()),
                    Err(NotBase64(())) => f.write_str(concat!(stringify!($name), "(not base64)")),
                }
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                bytes.as_slice().into()
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                $name($engine.encode(bytes).into())
            }
        }

        impl<const N: usize> From<&[u8; N]> for $name {
            fn from(bytes: &[u8; N]) -> Self {
                bytes.as_slice().into()
            }
        }

        impl TryFrom<$name> for Vec<u8> {
            type Error = NotBase64;

            fn try_from(text: $name) -> Result<Vec<u8>, NotBase64> {
                text.decode()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map($name::from_text)
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
