//! `UnixTime` and `UnixMillis`: moments as the number of seconds or milliseconds since 1970. Not here: what the
//! date crates make of them (`date_time`).

use core::fmt;

use crate::enums::read_integer_enum;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! moment {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The number.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                $name(number)
            }
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                $name(number.into())
            }
        }

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                $name(number.into())
            }
        }

        impl From<$name> for i64 {
            fn from(moment: $name) -> i64 {
                moment.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_integer_enum(deserializer)
            }
        }
    };
}

moment! {
    /// Seconds since 1970-01-01T00:00:00Z (`format: unixtime`, `unix-time`, `timestamp` of integers).
    UnixTime
}

moment! {
    /// Milliseconds since 1970-01-01T00:00:00Z (`format: unix-time-ms` and the like).
    UnixMillis
}

impl UnixTime {
    /// The moment; `None` when it is beyond what the system can tell.
    pub fn to_std(self) -> Option<std::time::SystemTime> {
        at(std::time::Duration::from_secs(self.0.unsigned_abs()), self.0 < 0)
    }
}

impl UnixMillis {
    /// The moment; `None` when it is beyond what the system can tell.
    pub fn to_std(self) -> Option<std::time::SystemTime> {
        at(std::time::Duration::from_millis(self.0.unsigned_abs()), self.0 < 0)
    }
}

fn at(distance: std::time::Duration, before: bool) -> Option<std::time::SystemTime> {
    let start = std::time::SystemTime::UNIX_EPOCH;
    if before { start.checked_sub(distance) } else { start.checked_add(distance) }
}
