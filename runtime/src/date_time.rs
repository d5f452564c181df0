//! `DateTime`, `Date`, `Time`: the text of a moment as it was written, read as a moment on demand.
//! Not here: durations.

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

/// What the texts mean, by way of the `jiff` crate.
#[cfg(feature = "jiff")]
mod moments {
    use super::{Date, DateTime, Time};

    impl DateTime {
        /// The moment. A text without an offset is read as UTC; a space may stand for the `T`.
        ///
        /// # Errors
        /// When the text is no date with a time.
        pub fn timestamp(&self) -> Result<jiff::Timestamp, jiff::Error> {
            let text = self.as_str();
            match text.parse::<jiff::Timestamp>() {
                Ok(moment) => Ok(moment),
                Err(error) => match text.parse::<jiff::civil::DateTime>() {
                    // A text that names an offset and is yet no moment must not lose it.
                    Ok(local) if !has_offset(text) => {
                        Ok(local.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp())
                    }
                    _ => Err(error),
                },
            }
        }
    }

    /// Does anything like an offset follow the time?
    fn has_offset(text: &str) -> bool {
        text.find([':']).is_some_and(|at| text[at..].contains(['+', '-', 'Z', 'z', '[']))
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(moment: jiff::Timestamp) -> Self {
            DateTime::from(moment.to_string())
        }
    }

    impl Date {
        /// The day.
        ///
        /// # Errors
        /// When the text is no date.
        pub fn civil(&self) -> Result<jiff::civil::Date, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::civil::Date> for Date {
        fn from(day: jiff::civil::Date) -> Self {
            Date::from(day.to_string())
        }
    }

    impl Time {
        /// The time on the clock; an offset is passed over.
        ///
        /// # Errors
        /// When the text is no time of day.
        pub fn civil(&self) -> Result<jiff::civil::Time, jiff::Error> {
            let text = self.as_str();
            let end = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
            text[..end].parse()
        }
    }

    impl From<jiff::civil::Time> for Time {
        fn from(time: jiff::civil::Time) -> Self {
            Time::from(time.to_string())
        }
    }
}
