//! Integers as servers write them: some write every number with a fraction, `5.0`.
//! Not here: integers outside of members, which are read as serde reads them.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Patch;

/// An integer type of Rust that members have.
pub trait Integer: Sized + TryFrom<i64> + TryFrom<u64> {
    /// Its name.
    const NAME: &'static str;
}

macro_rules! integers {
    ($($name:ident)*) => {$(
        impl Integer for $name {
            const NAME: &'static str = stringify!($name);
        }
    )*};
}
integers!(i8 i16 i32 i64 u8 u16 u32 u64);

/// An integer that may be written with a fraction of nothing (JSON Schema Core 2020-12 section 4.2.2).
pub struct Whole<T>(pub T);

impl<'de, T: Integer> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(WholeVisitor(PhantomData)).map(Whole)
    }
}

struct WholeVisitor<T>(PhantomData<T>);

/// Beyond it a number with a fraction may have been rounded: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl<T: Integer> Visitor<'_> for WholeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        match number.fract() == 0.0 && number.abs() <= EXACT {
            true => self.visit_i64(number as i64),
            false => Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
    }
}

/// For serde's derives: an integer that must be there.
///
/// # Errors
/// When it is no integer, or does not fit.
pub fn required<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Whole::deserialize(deserializer).map(|value| value.0)
}

/// For serde's derives: an integer or null.
///
/// # Errors
/// As [`required`].
pub fn optional<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<Whole<T>>::deserialize(deserializer)?.map(|value| value.0))
}

/// For serde's derives: an integer or null that is there.
///
/// # Errors
/// As [`required`].
pub fn patch<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
    Ok(Patch::from_slot(Some(optional(deserializer)?)))
}
