//! `integer_enum!`: an enum of integers, open unless it is `closed`.
//! Not here: the enum itself (the generator emits it).

use core::fmt;
use core::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};

/// Reads an integer enum: any integer is a value, also one that is written `10.0` (JSON Schema
/// 2020-12, section 6.1.1 of the validation vocabulary).
///
/// # Errors
/// When it is no integer, or not one of 64 bits.
pub fn read_integer_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: From<i64>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_i64(IntegerVisitor(PhantomData))
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: From<i64>> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(T::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        match i64::try_from(number) {
            Ok(number) => Ok(T::from(number)),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        // Above 2^53 a float no longer says which integer was meant.
        if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
            Ok(T::from(number as i64))
        } else {
            Err(E::invalid_type(Unexpected::Float(number), &self))
        }
    }
}

/// Makes an enum with an `Unknown(rt::UnknownInteger)` variant an open enum of integers.
///
/// It gets `KNOWN`, `as_i64`, `From<i64>`, `Display`, `Serialize` and `Deserialize`. An integer
/// that is not listed is kept and written back as it came.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum Level { Low, High, Unknown(rt::UnknownInteger) }
/// rt::integer_enum! { Level { Low 10, High 20 } }
///
/// assert_eq!(Level::from(20), Level::High);
/// assert_eq!(Level::from(15).as_i64(), 15);
/// ```
///
/// `closed Name { .. }` is for an enum without `Unknown`: in place of `From` it has `TryFrom`, and reading an integer that
/// is not listed fails.
#[macro_export]
macro_rules! integer_enum {
    (closed $name:ident { $($variant:ident $wire:literal),* $(,)? }) => {
        $crate::__integer_enum! { $name { $($variant $wire),* } [] }

        #[allow(deprecated)]
        impl ::core::convert::TryFrom<i64> for $name {
            type Error = $crate::NotListed;

            fn try_from(number: i64) -> ::core::result::Result<Self, $crate::NotListed> {
                match number {
                    $($wire => ::core::result::Result::Ok($name::$variant),)*
                    _ => ::core::result::Result::Err($crate::__values::not_listed(number)),
                }
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_closed_integer_enum(deserializer)
            }
        }
    };
    ($name:ident { $($variant:ident $wire:literal),* $(,)? }) => {
        $crate::__integer_enum! { $name { $($variant $wire),* } [$name::Unknown(other) => other.get(),] }

        #[allow(deprecated)]
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($wire => $name::$variant,)*
                    _ => $name::Unknown($crate::__values::unknown_integer(number)),
                }
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_integer_enum(deserializer)
            }
        }
    };
}

/// What open and closed enums of integers have alike.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($name:ident { $($variant:ident $wire:literal),* } [$($rest:tt)*]) => {
        #[allow(deprecated)]
        impl $name {
            /// The integers that the document lists, in its order.
            pub const KNOWN: &'static [i64] = &[$($wire),*];

            /// The integer on the wire.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $($name::$variant => $wire,)*
                    $($rest)*
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }
    };
}
