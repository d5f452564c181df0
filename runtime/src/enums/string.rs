//! `string_enum!`: an enum of strings, open unless it is `closed`.
//! Not here: the enum itself (the generator emits it).

use core::fmt;
use core::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Reads a string enum: any string is a value.
///
/// # Errors
/// When it is no string.
pub fn read_string_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(StringVisitor(PhantomData))
}

/// An open enum of strings; implemented by [`string_enum!`](crate::string_enum).
pub trait StringEnum {
    /// The strings that the document lists, in its order.
    const KNOWN: &'static [&'static str];
}

struct StringVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for StringVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Makes an enum with an `Unknown(rt::Unknown)` variant an open enum of strings.
///
/// It gets `KNOWN`, `as_str`, `From<&str>`, `From<String>`, `FromStr` (which cannot fail),
/// `AsRef<str>`, `Display`, `Serialize` and `Deserialize`. A string that is not listed is kept and
/// written back as it came.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum State { Open, Closed, Unknown(rt::Unknown) }
/// rt::string_enum! { State { Open "open", Closed "closed" } }
///
/// assert_eq!(State::from("open"), State::Open);
/// assert_eq!(State::from("ajar").as_str(), "ajar");
/// ```
///
/// Very large enums are written as `large Name { A "a", B "b"; C "c", D "d"; }`, in groups: `rustc` takes time and memory
/// that grow with the square of a `match` on strings. They get `Clone` and `Debug` as well, which are cheaper to compile
/// by way of the string than by derive.
///
/// `closed Name { .. }` is for an enum without `Unknown`: in place of `From` it has `TryFrom`, and reading a string that is
/// not listed fails.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum State { Open, Closed }
/// rt::string_enum! { closed State { Open "open", Closed "closed" } }
///
/// assert_eq!("open".parse(), Ok(State::Open));
/// assert_eq!(State::try_from("ajar").unwrap_err().value(), "ajar");
/// ```
#[macro_export]
macro_rules! string_enum {
    (closed $name:ident { $($variant:ident $wire:literal),* $(,)? }) => {
        $crate::__string_enum! { common $name { $($variant $wire),* } [] }

        #[allow(deprecated)]
        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::NotListed;

            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::NotListed> {
                match text {
                    $($wire => ::core::result::Result::Ok($name::$variant),)*
                    _ => ::core::result::Result::Err($crate::__values::not_listed(text)),
                }
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::NotListed;

            #[inline]
            fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, $crate::NotListed> {
                <$name as ::core::convert::TryFrom<&str>>::try_from(&text)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::NotListed;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::NotListed> {
                <$name as ::core::convert::TryFrom<&str>>::try_from(text)
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_closed_string_enum(deserializer)
            }
        }
    };
    (large $name:ident { $($($variant:ident $wire:literal),+;)+ }) => {
        $crate::__string_enum! { $name { $($($variant $wire),+),+ } }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $(match text {
                    $($wire => return $name::$variant,)+
                    _ => {}
                })+
                $name::Unknown($crate::__values::unknown(text))
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                match self {
                    $name::Unknown(other) => $name::Unknown(::core::clone::Clone::clone(other)),
                    known => <$name as ::core::convert::From<&str>>::from(known.as_str()),
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(::core::stringify!($name)).field(&self.as_str()).finish()
            }
        }
    };
    ($name:ident { $($variant:ident $wire:literal),* $(,)? }) => {
        $crate::__string_enum! { $name { $($variant $wire),* } }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => $name::$variant,)*
                    _ => $name::Unknown($crate::__values::unknown(text)),
                }
            }
        }
    };
}

/// What enums of every size have alike.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum {
    (common $name:ident { $($variant:ident $wire:literal),* } [$($rest:tt)*]) => {
        #[allow(deprecated)]
        impl $name {
            /// The strings that the document lists, in its order.
            pub const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// The string on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $wire,)*
                    $($rest)*
                }
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::__values::StringEnum for $name {
            const KNOWN: &'static [&'static str] = <$name>::KNOWN;
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
    ($name:ident { $($variant:ident $wire:literal),* }) => {
        $crate::__string_enum! {
            common $name { $($variant $wire),* } [$name::Unknown(other) => other.as_str(),]
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                <$name as ::core::convert::From<&str>>::from(&text)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(<$name as ::core::convert::From<&str>>::from(text))
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_string_enum(deserializer)
            }
        }
    };
}
