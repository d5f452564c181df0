//! `Patch`: a member that may be absent, null or a value, where the three mean different things.
//! Not here: how it is read and written (the `patch` word of `object!`).

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that a request leaves alone, sets to null, or sets.
///
/// Used where a document says that a member is optional *and* nullable *and* sent, as in JSON Merge
/// Patch (RFC 7396): absent keeps what the server has, null removes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patch<T> {
    /// Not sent; not in the answer.
    #[default]
    Absent,
    /// Sent as null; null in the answer.
    Null,
    /// Sent; in the answer.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one: absent and null are both `None`.
    pub fn option(self) -> Option<T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// A borrowing view.
    pub fn as_ref(&self) -> Patch<&T> {
        match self {
            Patch::Absent => Patch::Absent,
            Patch::Null => Patch::Null,
            Patch::Value(value) => Patch::Value(value),
        }
    }

    /// Is nothing said about the member?
    pub fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }

    /// Is the member null?
    pub fn is_null(&self) -> bool {
        matches!(self, Patch::Null)
    }

    /// From what was read: nothing, null or a value.
    #[doc(hidden)]
    pub fn from_slot(slot: Option<Option<T>>) -> Self {
        match slot {
            None => Patch::Absent,
            Some(None) => Patch::Null,
            Some(Some(value)) => Patch::Value(value),
        }
    }
}

/// For types with serde's own derives, which skip what is absent by attribute.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Patch::Value(value) => serializer.serialize_some(value),
            Patch::Absent | Patch::Null => serializer.serialize_none(),
        }
    }
}

/// A member that is there: null or a value.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Patch::from_slot(Some(Option::deserialize(deserializer)?)))
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Value(value)
    }
}

/// `None` is null: who wants to leave the member alone does not set it.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        match value {
            Some(value) => Patch::Value(value),
            None => Patch::Null,
        }
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Patch::Value(value.to_owned())
    }
}
