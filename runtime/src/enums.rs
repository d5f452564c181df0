//! Enums: sets of strings or integers, which may grow after the client was made unless callers want them closed.
//! Not here: unions of shapes (`union.rs`).

mod closed;
mod integer;
mod string;

pub use closed::{NotListed, not_listed, read_closed_integer_enum, read_closed_string_enum};
pub use integer::read_integer_enum;
pub use string::{StringEnum, read_string_enum};

/// A string that the document did not list.
///
/// Only the runtime makes one, so a value that *is* listed never hides in here: when the next
/// version of a client knows the string, a `match` that names the variant keeps its meaning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown(Box<str>);

impl Unknown {
    /// The string as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An integer that the document did not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// The integer as it came.
    pub fn get(self) -> i64 {
        self.0
    }
}

/// For the macros: keeps an unlisted string.
pub fn unknown(text: &str) -> Unknown {
    Unknown(text.into())
}

/// For the macros: keeps an unlisted integer.
pub fn unknown_integer(number: i64) -> UnknownInteger {
    UnknownInteger(number)
}
