//! `Decimal`: a number whose digits are kept as they were written. Not here: arithmetic.

use core::fmt;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// A number of JSON with all its digits (`type: number` with `format: decimal`).
///
/// It keeps the text and writes it back byte for byte. A server that writes the number as a string is understood,
/// and gets a string back. Equality is that of the text: `1.0` is not `1.00`.
///
/// ```
/// # use clientsmith_runtime as rt;
/// let price: rt::Decimal = "19.990".parse().unwrap();
/// assert_eq!(price.as_str(), "19.990");
/// assert_eq!(price.to_f64(), Some(19.99));
/// assert!("twenty".parse::<rt::Decimal>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    text: Box<str>,
    /// Whether it came as a string.
    quoted: bool,
}

impl Decimal {
    /// The digits: `19.990`, for the `parse` of a decimal type.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The nearest floating point number; `None` when a server wrote a string that is no number.
    pub fn to_f64(&self) -> Option<f64> {
        self.text.parse().ok()
    }

    fn number(text: String) -> Self {
        Decimal { text: text.into(), quoted: false }
    }
}

/// Text that is no number of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber(());

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number")
    }
}

impl core::error::Error for NotANumber {}

impl core::str::FromStr for Decimal {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        // A number of JSON (RFC 8259, section 6) begins like this, and nothing else of JSON does.
        let starts = text.starts_with(|one: char| one == '-' || one.is_ascii_digit());
        match starts.then(|| RawValue::from_string(text.to_owned())) {
            Some(Ok(number)) if number.get() == text => Ok(Decimal::number(text.to_owned())),
            Some(Ok(_) | Err(_)) | None => Err(NotANumber(())),
        }
    }
}

impl TryFrom<&str> for Decimal {
    type Error = NotANumber;

    fn try_from(text: &str) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl TryFrom<f64> for Decimal {
    type Error = NotANumber;

    /// The shortest text that means the number.
    fn try_from(number: f64) -> Result<Self, NotANumber> {
        match number.is_finite() {
            true => Ok(Decimal::number(number.to_string())),
            false => Err(NotANumber(())),
        }
    }
}

macro_rules! from {
    ($($integer:ident)*) => {
        $(impl From<$integer> for Decimal {
            fn from(number: $integer) -> Self {
                Decimal::number(number.to_string())
            }
        })*
    };
}

from! { i32 i64 u32 u64 }

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.text.escape_debug())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.quoted {
            true => serializer.serialize_str(&self.text),
            false => RawValue::from_string(self.text.clone().into())
                .map_err(S::Error::custom)?
                .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        match raw.get().as_bytes().first() {
            Some(b'"') => {
                let text: String = serde_json::from_str(raw.get()).map_err(D::Error::custom)?;
                Ok(Decimal { text: text.into(), quoted: true })
            }
            Some(b'-' | b'0'..=b'9') => Ok(Decimal::number(raw.get().to_owned())),
            _ => Err(D::Error::custom("invalid type, expected a number")),
        }
    }
}
