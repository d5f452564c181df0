//! Moments as the text that was written: `DateTime`, `HttpDate`, `Date`, `Time`, `Duration`.
//! Not here: what the texts mean. That is asked of the date crates, each behind its feature, in the modules
//! below; several may be on at once.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod length;
#[cfg(feature = "time")]
mod time;

use core::fmt;

use crate::enums::read_string_enum;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! text {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        ///
        /// It keeps the text and writes it back byte for byte. Equality and order are those of the
        /// text.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), &self.0.escape_debug())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_string_enum(deserializer)
            }
        }
    };
}

text! {
    /// A date with a time (`format: date-time`, RFC 3339, section 5.6: `2026-11-22T04:50:33Z`).
    DateTime
}

text! {
    /// A date (`format: date`, RFC 3339, section 5.6: `2026-11-22`).
    Date
}

text! {
    /// A time of day (`format: time`, RFC 3339, section 5.6: `04:50:33Z`).
    Time
}

text! {
    /// A date with a time as mail and HTTP write it (`format: http-date`, `date-time-rfc1123`,
    /// `rfc-2822`; RFC 9110, section 5.6.7, RFC 5322, section 3.3: `Sun, 22 Nov 2026 04:50:33 GMT`).
    HttpDate
}

text! {
    /// A length of time (`format: duration`, ISO 8601, RFC 3339, appendix A: `P1DT12H`).
    Duration
}

#[cfg(any(feature = "chrono", feature = "time"))]
impl DateTime {
    /// The text with a `T` between date and time, where a space stands for it.
    fn with_t(&self) -> std::borrow::Cow<'_, str> {
        match self.0.as_bytes().get(10) {
            Some(b' ') => self.0.replacen(' ', "T", 1).into(),
            _ => (&*self.0).into(),
        }
    }
}

#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
impl Time {
    /// The text without an offset.
    fn on_the_clock(&self) -> &str {
        let end = self.0.find(['Z', 'z', '+', '-']).unwrap_or(self.0.len());
        &self.0[..end]
    }
}
