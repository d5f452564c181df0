//! Reading the members of an object: the one visitor and the one key search that all types share.
//! Not here: which members a type has (the `object!` macro says that).

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Map;
use crate::object::Object;

/// The number of a member that the type does not name.
const OTHER: usize = usize::MAX;

/// Reads a `T` from a JSON object.
///
/// # Errors
/// When it is no object, or as [`Object::read`] says.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Members { access, error: None, from: 0, lifetime: PhantomData })
    }
}

/// The members of the object that is being read.
///
/// An error is kept here until [`end`](Members::end) and stops the iteration: so a type's `read`
/// has one error exit for all its members.
pub struct Members<'de, A: MapAccess<'de>> {
    access: A,
    error: Option<A::Error>,
    /// Where the search for the next key begins: servers mostly keep the document's order.
    from: usize,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// The number of the next member; `None` at the end and after an error.
    pub fn next(&mut self, keys: &'static [&'static str]) -> Option<usize> {
        let seed = KeySeed { keys, from: self.from, other: None };
        self.step(seed)
    }

    /// As [`next`](Members::next); keeps the name of a member that is not among `keys`.
    pub fn next_or_rest<V>(&mut self, keys: &'static [&'static str], rest: &mut Rest<V>) -> Option<usize> {
        let seed = KeySeed { keys, from: self.from, other: Some(&mut rest.name) };
        self.step(seed)
    }

    fn step(&mut self, seed: KeySeed<'_>) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        match self.access.next_key_seed(seed) {
            Ok(Some(at)) => {
                if at != OTHER {
                    self.from = at + 1;
                }
                Some(at)
            }
            Ok(None) => None,
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }

    /// Reads a value that must be there.
    pub fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.error = Some(error),
        }
    }

    /// Reads a value or null.
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value() {
            Ok(value) => *slot = value,
            Err(error) => self.error = Some(error),
        }
    }

    /// Reads a value or null.
    pub fn nullable<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        self.optional(slot);
    }

    /// Reads a value or null, and remembers that it was there.
    pub fn patch<T: Deserialize<'de>>(&mut self, slot: &mut Option<Option<T>>) {
        self.required(slot);
    }

    /// Passes over the value of a member that the type does not name.
    pub fn skip(&mut self) {
        if let Err(error) = self.access.next_value::<IgnoredAny>() {
            self.error = Some(error);
        }
    }

    /// Keeps the value of a member that the type does not name.
    pub fn rest<V: Deserialize<'de>>(&mut self, rest: &mut Rest<V>) {
        match self.access.next_value() {
            Ok(value) => {
                rest.map.insert(core::mem::take(&mut rest.name), value);
            }
            Err(error) => self.error = Some(error),
        }
    }

    /// The end of the members.
    ///
    /// # Errors
    /// The error that stopped the iteration, if one did.
    pub fn end(&mut self) -> Result<(), A::Error> {
        match self.error.take() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// The error for a required member that is not there.
    #[cold]
    pub fn missing(&self, key: &'static str) -> A::Error {
        A::Error::missing_field(key)
    }
}

/// The pairs that a type does not name, and the name of the one that is being read.
pub struct Rest<V> {
    name: String,
    map: Map<V>,
}

impl<V> Rest<V> {
    /// No pairs yet.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Rest { name: String::new(), map: Map::new() }
    }

    /// The pairs, in the order of the wire.
    pub fn into_map(self) -> Map<V> {
        self.map
    }
}

/// Turns a key into the member's number without keeping the key.
struct KeySeed<'a> {
    keys: &'static [&'static str],
    from: usize,
    other: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let at = find(self.keys, self.from, key);
        if at == OTHER {
            if let Some(other) = self.other {
                other.clear();
                other.push_str(key);
            }
        }
        Ok(at)
    }
}

/// The position of `key`, looked for from `from` on and then from the beginning.
fn find(keys: &[&str], from: usize, key: &str) -> usize {
    let (before, after) = keys.split_at(from.min(keys.len()));
    match after.iter().position(|k| *k == key) {
        Some(at) => at + before.len(),
        None => before.iter().position(|k| *k == key).unwrap_or(OTHER),
    }
}
