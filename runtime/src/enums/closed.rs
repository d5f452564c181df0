//! Closed enums: sets of strings or integers where another value is an error, for callers who asked for that.
//! Not here: open enums (`string.rs`, `integer.rs`), and the enum itself (the generator emits it).

use core::fmt;
use core::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use super::StringEnum;

/// A value that the document does not list, where a closed enum was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotListed(Box<str>);

impl NotListed {
    /// The value, as text.
    pub fn value(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NotListed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a value that the document lists", self.0.escape_debug())
    }
}

impl core::error::Error for NotListed {}

/// For the macros: a value that is not listed.
pub fn not_listed(value: impl fmt::Display) -> NotListed {
    NotListed(value.to_string().into())
}

/// Reads a closed string enum.
///
/// # Errors
/// When it is no string, or one that is not listed.
pub fn read_closed_string_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: StringEnum + for<'a> TryFrom<&'a str>,
    D: Deserializer<'de>,
{
    struct Listed<T>(PhantomData<T>);

    impl<T: StringEnum + for<'a> TryFrom<&'a str>> Visitor<'_> for Listed<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string that the document lists")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::try_from(text).map_err(|_| E::unknown_variant(text, T::KNOWN))
        }
    }

    deserializer.deserialize_str(Listed(PhantomData))
}

/// Reads a closed integer enum.
///
/// # Errors
/// When it is no integer, or one that is not listed.
pub fn read_closed_integer_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<i64, Error = NotListed>,
    D: Deserializer<'de>,
{
    struct Number(i64);

    impl From<i64> for Number {
        fn from(number: i64) -> Self {
            Number(number)
        }
    }

    let Number(number) = super::read_integer_enum(deserializer)?;
    T::try_from(number).map_err(D::Error::custom)
}
