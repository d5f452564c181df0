//! Reading the members of an object: the one visitor and the one key search that all types share.
//! Not here: which members a type has (the `object!` macro says that).

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Map;
use crate::object::ReadObject;
use crate::object::tally::{self, Tally};
use crate::object::trace;
use crate::object::whole::{Integer, Whole};

/// The number of a member that the type does not name.
pub const OTHER: usize = usize::MAX;

/// Reads a `T` from a JSON object.
///
/// # Errors
/// When it is no object, or as [`ReadObject::read`] says.
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        let entered = trace::is_on().then(trace::enter);
        let mut members = Members {
            access,
            error: None,
            tally: Tally::default(),
            special: entered.is_some(),
            lifetime: PhantomData,
        };
        match (T::read(&mut members), members.error) {
            (Some(value), None) => {
                tally::add(members.tally);
                if let Some(place) = entered {
                    trace::go_behind(place);
                }
                Ok(value)
            }
            (_, Some(error)) => Err(error),
            (None, None) => Err(A::Error::custom("a member is missing")),
        }
    }
}

/// The members of the object that is being read.
///
/// An error is kept here and ends the iteration: so a type's `read` has no error exit for its
/// members, and its signature names no error type.
pub struct Members<'de, A: MapAccess<'de>> {
    access: A,
    error: Option<A::Error>,
    tally: Tally,
    /// There is an error, or members are traced.
    special: bool,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// The number of the next member; `None` at the end and after an error.
    pub fn next(&mut self, key: fn(&str) -> usize) -> Option<usize> {
        if self.special && !self.goes_on() {
            return None;
        }
        match self.access.next_key_seed(KeySeed { key }) {
            Ok(at) => {
                self.tally.known += usize::from(at.is_some());
                at
            }
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    /// As [`next`](Members::next); keeps the name of a member that is not among `keys`.
    pub fn next_or_rest<V>(&mut self, key: fn(&str) -> usize, rest: &mut Rest<V>) -> Option<usize> {
        if self.special && !self.goes_on() {
            return None;
        }
        match self.access.next_key_seed(RestSeed { key, other: &mut rest.name }) {
            Ok(at) => {
                self.tally.known += usize::from(at.is_some());
                at
            }
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    /// Keeps an error.
    #[cold]
    fn fail(&mut self, error: A::Error) {
        self.error = Some(error);
        self.special = true;
    }

    /// Whether there is no error; traces the next member.
    #[cold]
    fn goes_on(&self) -> bool {
        if self.error.is_none() {
            trace::next();
        }
        self.error.is_none()
    }

    /// Reads a value that must be there.
    pub fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.fail(error),
        }
    }

    /// Reads a value or null.
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value() {
            Ok(value) => *slot = value,
            Err(error) => self.fail(error),
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

    /// Reads an integer that must be there.
    pub fn integer<T: Integer>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value::<Whole<T>>() {
            Ok(value) => *slot = Some(value.0),
            Err(error) => self.fail(error),
        }
    }

    /// Reads an integer or null.
    pub fn optional_integer<T: Integer>(&mut self, slot: &mut Option<T>) {
        match self.access.next_value::<Option<Whole<T>>>() {
            Ok(value) => *slot = value.map(|value| value.0),
            Err(error) => self.fail(error),
        }
    }

    /// Reads an integer or null.
    pub fn nullable_integer<T: Integer>(&mut self, slot: &mut Option<T>) {
        self.optional_integer(slot);
    }

    /// Reads an integer or null, and remembers that it was there.
    pub fn patch_integer<T: Integer>(&mut self, slot: &mut Option<Option<T>>) {
        let mut value = None;
        self.optional_integer(&mut value);
        *slot = Some(value);
    }

    /// Passes over the value of a member that the type does not name.
    pub fn skip(&mut self) {
        self.tally.known -= 1;
        self.tally.skipped += 1;
        if self.special {
            trace::skip();
        }
        if let Err(error) = self.access.next_value::<IgnoredAny>() {
            self.fail(error);
        }
    }

    /// Keeps the value of a member that the type does not name.
    pub fn rest<V: Deserialize<'de>>(&mut self, rest: &mut Rest<V>) {
        self.tally.known -= 1;
        if self.special {
            trace::keep();
        }
        match self.access.next_value() {
            Ok(value) => {
                rest.map.insert(core::mem::take(&mut rest.name), value);
            }
            Err(error) => self.fail(error),
        }
    }

    /// Notes that a required member is not there, unless something else failed before.
    #[cold]
    pub fn missing<T>(&mut self, key: &'static str) -> Option<T> {
        if self.error.is_none() {
            self.error = Some(A::Error::missing_field(key));
        }
        None
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
struct KeySeed {
    key: fn(&str) -> usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok((self.key)(key))
    }
}

/// As [`KeySeed`], but keeps a key that the type does not name.
struct RestSeed<'a> {
    key: fn(&str) -> usize,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for RestSeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for RestSeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let at = (self.key)(key);
        if at == OTHER {
            self.other.clear();
            self.other.push_str(key);
        }
        Ok(at)
    }
}
