//! `object!`: what makes a plain struct readable from and writable to a JSON object.
//! Not here: the struct itself (the generator emits it), setters (`setters.rs`), unions (`union.rs`).
//!
//! The macro is written for compile time. One shared visitor and one shared key search serve every
//! type; what a type adds is one `read` (a `match` on the member's number) and one chain of writes.
//! The presence word of a member is the name of the method that reads it, of the method that
//! writes it, and of the constant that says whether it must be there: no macro dispatches on it
//! except where a value is taken out of its slot.

mod read;
pub(crate) mod tally;
pub(crate) mod trace;
pub mod whole;
mod write;

pub use read::{Members, OTHER, Rest, read_object};
pub use write::Writer;

use serde::de::MapAccess;

/// A type that is read from a JSON object with known member names; implemented by [`object!`](crate::object).
pub trait Object: Sized {
    /// The wire names of the members, in document order.
    const KEYS: &'static [&'static str];
    /// For each of [`KEYS`](Object::KEYS): must it be there?
    const REQUIRED: &'static [bool];
    /// Are all other members kept, too?
    const KEEPS: bool = false;
}

/// How an [`Object`] is read; implemented by [`object!`](crate::object).
pub trait ReadObject: Object {
    /// The number of the member with this name; [`usize::MAX`] when there is none.
    fn key(key: &str) -> usize;

    /// Reads the members of one object; `None` when a member has the wrong type or a required one
    /// is missing, which the members then know.
    fn read<'de, A: MapAccess<'de>>(members: &mut Members<'de, A>) -> Option<Self>;
}

impl<T: Object> Object for Box<T> {
    const KEYS: &'static [&'static str] = T::KEYS;
    const REQUIRED: &'static [bool] = T::REQUIRED;
    const KEEPS: bool = T::KEEPS;
}

impl<T: ReadObject> ReadObject for Box<T> {
    fn key(key: &str) -> usize {
        T::key(key)
    }

    fn read<'de, A: MapAccess<'de>>(members: &mut Members<'de, A>) -> Option<Self> {
        T::read(members).map(Box::new)
    }
}

/// Whether a member with this presence word must be there, as constants named like the words.
#[allow(non_upper_case_globals, missing_docs)]
pub mod must {
    pub const required: bool = true;
    pub const optional: bool = false;
    pub const nullable: bool = false;
    pub const patch: bool = false;
    pub const integer: bool = true;
    pub const optional_integer: bool = false;
    pub const nullable_integer: bool = false;
    pub const patch_integer: bool = false;
}

/// Makes a struct readable from and writable to a JSON object.
///
/// Each member is `number field "wireName" presence`, numbered from 0 in document order. The
/// presence words:
///
/// | word | field | read | written |
/// | --- | --- | --- | --- |
/// | `required` | `T` | must be there | always |
/// | `optional` | `Option<T>` | missing or null is `None` | not when `None` |
/// | `nullable` | `Option<T>` | missing or null is `None` | null when `None` |
/// | `patch` | [`Patch<T>`](crate::Patch) | missing, null and a value are told apart | not when absent |
///
/// `integer`, `optional_integer`, `nullable_integer` and `patch_integer` are the same for types
/// of Rust that are integers, which may then be written with a fraction of nothing, `5.0`.
///
/// A last `..field` names a [`Map`](crate::Map) that keeps every other pair, in the order of the
/// wire; without it other members are skipped. Of several members with one name the last wins
/// (RFC 8259, section 4, leaves that open).
///
/// `object! { read T { .. } }` makes only `Deserialize`, `object! { write T { .. } }` only `Serialize`, and
/// `object! { keys T { .. } }` neither: it only tells the names to unions, for a type with serde's own derives.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Pet {
///     pub name: String,
///     pub tag: Option<String>,
/// }
/// rt::object! { Pet { 0 name "name" required, 1 tag "tag" optional } }
///
/// let pet: Pet = rt::decode(br#"{"name": "Rex", "age": 3}"#)?;
/// assert_eq!(rt::encode(&pet)?, br#"{"name":"Rex"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! object {
    (read $name:ident { $($at:literal $field:ident $key:tt $presence:ident,)* ..$rest:ident $(,)? }) => {
        impl $crate::Object for $name {
            const KEYS: &'static [&'static str] = &[$($key),*];
            const REQUIRED: &'static [bool] = &[$($crate::__values::must::$presence),*];
            const KEEPS: bool = true;
        }

        #[allow(deprecated)]
        impl $crate::__values::ReadObject for $name {
            #[inline]
            fn key(key: &str) -> usize {
                match key {
                    $($key => $at,)*
                    _ => $crate::__values::OTHER,
                }
            }

            fn read<'de, __A: $crate::__values::MapAccess<'de>>(
                m: &mut $crate::__values::Members<'de, __A>,
            ) -> ::core::option::Option<Self> {
                let mut rest = $crate::__values::Rest::new();
                $(let mut $field = ::core::option::Option::None;)*
                while let ::core::option::Option::Some(at) = m.next_or_rest(<Self as $crate::__values::ReadObject>::key, &mut rest) {
                    match at {
                        $($at => m.$presence(&mut $field),)*
                        _ => m.rest(&mut rest),
                    }
                }
                ::core::option::Option::Some($name {
                    $($field: $crate::__object_take!($presence $field $key m),)*
                    $rest: rest.into_map(),
                })
            }
        }
        $crate::__object_deserialize!($name);
    };
    (read $name:ident { $($at:literal $field:ident $key:tt $presence:ident),* $(,)? }) => {
        impl $crate::Object for $name {
            const KEYS: &'static [&'static str] = &[$($key),*];
            const REQUIRED: &'static [bool] = &[$($crate::__values::must::$presence),*];
        }

        #[allow(deprecated)]
        impl $crate::__values::ReadObject for $name {
            #[inline]
            fn key(key: &str) -> usize {
                match key {
                    $($key => $at,)*
                    _ => $crate::__values::OTHER,
                }
            }

            fn read<'de, __A: $crate::__values::MapAccess<'de>>(
                m: &mut $crate::__values::Members<'de, __A>,
            ) -> ::core::option::Option<Self> {
                $(let mut $field = ::core::option::Option::None;)*
                while let ::core::option::Option::Some(at) = m.next(<Self as $crate::__values::ReadObject>::key) {
                    match at {
                        $($at => m.$presence(&mut $field),)*
                        _ => m.skip(),
                    }
                }
                ::core::option::Option::Some($name {
                    $($field: $crate::__object_take!($presence $field $key m),)*
                })
            }
        }
        $crate::__object_deserialize!($name);
    };
    (write $name:ident { $($at:literal $field:ident $key:tt $presence:ident,)* ..$rest:ident $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__values::Writer::new(serializer)
                    $(.$presence($key, &self.$field))*
                    .rest(&[$($key),*], &self.$rest)
                    .end()
            }
        }
    };
    (write $name:ident { $($at:literal $field:ident $key:tt $presence:ident),* $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__values::Writer::new(serializer)
                    $(.$presence($key, &self.$field))*
                    .end()
            }
        }
    };
    (keys $name:ident { $($at:literal $field:ident $key:tt $presence:ident,)* ..$rest:ident $(,)? }) => {
        impl $crate::Object for $name {
            const KEYS: &'static [&'static str] = &[$($key),*];
            const REQUIRED: &'static [bool] = &[$($crate::__values::must::$presence),*];
            const KEEPS: bool = true;
        }
    };
    (keys $name:ident { $($at:literal $field:ident $key:tt $presence:ident),* $(,)? }) => {
        impl $crate::Object for $name {
            const KEYS: &'static [&'static str] = &[$($key),*];
            const REQUIRED: &'static [bool] = &[$($crate::__values::must::$presence),*];
        }
    };
    ($name:ident $members:tt) => {
        $crate::object! { read $name $members }
        $crate::object! { write $name $members }
    };
}

/// Takes a read value out of its slot.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_take {
    (required $field:ident $key:tt $members:ident) => {
        match $field {
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => return $members.missing($key),
        }
    };
    (integer $field:ident $key:tt $members:ident) => {
        $crate::__object_take!(required $field $key $members)
    };
    (patch_integer $field:ident $key:tt $members:ident) => {
        $crate::__object_take!(patch $field $key $members)
    };
    (patch $field:ident $key:tt $members:ident) => {
        $crate::Patch::from_slot($field)
    };
    ($presence:ident $field:ident $key:tt $members:ident) => {
        $field
    };
}

/// `Deserialize` for a type that is an [`Object`].
#[doc(hidden)]
#[macro_export]
macro_rules! __object_deserialize {
    ($name:ident) => {
        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_object(deserializer)
            }
        }
    };
}
