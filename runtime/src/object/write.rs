//! Writing the members of an object: a chain of writes that keeps its first error until the end.
//! Not here: which members a type has (the `object!` macro says that).

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::{Map, Patch};

/// Writes the members of an object.
///
/// It writes a map, not what serde calls a struct: both are the same to serde_json, but its structs
/// may stand for raw text, and for that every value's code would be compiled twice.
pub struct Writer<S: Serializer> {
    state: Result<S::SerializeMap, S::Error>,
}

impl<S: Serializer> Writer<S> {
    /// Begins an object.
    pub fn new(serializer: S) -> Self {
        Writer { state: serializer.serialize_map(None) }
    }

    /// Writes the value.
    pub fn required<T: Serialize + ?Sized>(mut self, key: &str, value: &T) -> Self {
        if let Ok(state) = &mut self.state {
            if let Err(error) = state.serialize_entry(key, value) {
                self.state = Err(error);
            }
        }
        self
    }

    /// Writes the value if there is one.
    pub fn optional<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(key, value),
            None => self,
        }
    }

    /// Writes the value, or null.
    pub fn nullable<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        self.required(key, value)
    }

    /// Writes the value, null, or nothing.
    pub fn patch<T: Serialize>(self, key: &str, value: &Patch<T>) -> Self {
        match value {
            Patch::Absent => self,
            Patch::Null => self.required(key, &()),
            Patch::Value(value) => self.required(key, value),
        }
    }

    /// Writes the value.
    pub fn integer<T: Serialize>(self, key: &str, value: &T) -> Self {
        self.required(key, value)
    }

    /// Writes the value if there is one.
    pub fn optional_integer<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        self.optional(key, value)
    }

    /// Writes the value, or null.
    pub fn nullable_integer<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        self.required(key, value)
    }

    /// Writes the value, null, or nothing.
    pub fn patch_integer<T: Serialize>(self, key: &str, value: &Patch<T>) -> Self {
        self.patch(key, value)
    }

    /// Writes the other pairs. One that has the name of a member is left out: the member's own
    /// field says what is sent, and no object goes out with the same name twice.
    pub fn rest<V: Serialize>(mut self, keys: &[&str], rest: &Map<V>) -> Self {
        for (key, value) in rest {
            if !keys.contains(&key) {
                self = self.required(key, value);
            }
        }
        self
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first error of a value that could not be written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        match self.state {
            Ok(state) => state.end(),
            Err(error) => Err(error),
        }
    }
}
