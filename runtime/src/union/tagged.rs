//! `tagged_union!`: a union whose variant is named by the value of one member.
//! Not here: the enum itself (the generator emits it), unions without a tag (`untagged.rs`).

use serde::Deserializer;
use serde::de::{DeserializeOwned, Error};

use crate::json::{self, DecodeError, Json};
use crate::scan::{Members, text_of};
use crate::union::Inside;

/// Reads a variant of `U` from JSON text.
pub type Variant<U> = fn(&[u8]) -> Result<U, DecodeError>;

/// A union with a tag; implemented by [`tagged_union!`](crate::tagged_union).
pub trait Tagged: Sized + 'static {
    /// The member that names the variant.
    const TAG: &'static str;
    /// The variants with the values of the tag that name them.
    const VARIANTS: &'static [(&'static [&'static str], Variant<Self>)];

    /// Keeps what has no variant.
    fn unknown(value: Json) -> Self;
}

/// For the macro: reads `T` and wraps it.
pub fn read_variant<T: DeserializeOwned, U>(text: &[u8], wrap: fn(T) -> U) -> Result<U, DecodeError> {
    json::decode(text).map(wrap)
}

/// Reads a union with a tag.
///
/// # Errors
/// When the value of the variant that the tag names does not fit that variant. An unknown or
/// missing tag is no error.
pub fn read_tagged<'de, U: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = super::text(deserializer)?;
    let text = raw.get().as_bytes();
    let Some(inside) = Inside::enter(text).filter(|inside| inside.spend(text.len())) else {
        return Err(super::too_deep(text));
    };
    let result = match variant::<U>(text) {
        Some(read) => read(text),
        None => json::decode(text).map(U::unknown),
    };
    drop(inside);
    result.map_err(|error| D::Error::custom(error.as_message(text.len())))
}

fn variant<U: Tagged>(text: &[u8]) -> Option<Variant<U>> {
    let value = tag(text, U::TAG)?;
    let (_, read) = U::VARIANTS.iter().find(|(values, _)| values.contains(&&*value))?;
    Some(*read)
}

/// The value of the tag. A number or boolean counts as its text: documents write every value of a
/// tag as a string (OpenAPI 3.1, section 4.8.25), servers do not. Of several tags the last wins, as
/// with every other member.
fn tag<'t>(text: &'t [u8], name: &str) -> Option<std::borrow::Cow<'t, str>> {
    let (_, value) = Members::new(text).filter(|(key, _)| key == name).last()?;
    match value.first()? {
        b'"' => text_of(value),
        b'{' | b'[' => None,
        _ => core::str::from_utf8(value).ok().map(Into::into),
    }
}

/// Makes an enum with an `Unknown(rt::Json)` variant a union with a tag.
///
/// Each variant is `Variant "tag value" "another value" ..`. The variants' types have the tag
/// member themselves; what is written is the variant's value. A value whose tag is missing or not
/// listed is kept in `Unknown`; a value that does not fit the variant that its tag names is an
/// error with the path inside the value.
///
/// `tagged_union! { read U .. }` makes only `Deserialize`, `tagged_union! { write U .. }` only
/// `Serialize`.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// pub struct Cat { pub kind: String, pub lives: i64 }
/// rt::object! { Cat { 0 kind "kind" required, 1 lives "lives" required } }
///
/// #[derive(Debug, PartialEq)]
/// pub enum Animal { Cat(Cat), Unknown(rt::Json) }
/// rt::tagged_union! { Animal "kind" { Cat "cat" } }
///
/// let cat: Animal = rt::decode(br#"{"kind": "cat", "lives": 9}"#)?;
/// assert!(matches!(cat, Animal::Cat(_)));
/// let cow: Animal = rt::decode(br#"{"kind": "cow"}"#)?;
/// assert!(matches!(cow, Animal::Unknown(_)));
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! tagged_union {
    (read $name:ident $tag:literal { $($variant:ident $($value:literal)+),* $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::__values::Tagged for $name {
            const TAG: &'static str = $tag;
            const VARIANTS: &'static [(
                &'static [&'static str],
                $crate::__values::Variant<Self>,
            )] = &[$((&[$($value),+], |text| $crate::__values::read_variant(text, $name::$variant))),*];

            #[inline]
            fn unknown(value: $crate::Json) -> Self {
                $name::Unknown(value)
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__values::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__values::read_tagged(deserializer)
            }
        }
    };
    (write $name:ident $tag:literal { $($variant:ident $($value:literal)+),* $(,)? }) => {
        $crate::__union_serialize! { $name $($variant)* }
    };
    ($name:ident $tag:literal $variants:tt) => {
        $crate::tagged_union! { read $name $tag $variants }
        $crate::tagged_union! { write $name $tag $variants }
    };
}

/// `Serialize` for a union: what is written is the variant's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_serialize {
    ($name:ident $($variant:ident)*) => {
        #[allow(deprecated)]
        impl $crate::__values::Serialize for $name {
            fn serialize<S: $crate::__values::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $($name::$variant(value) => {
                        $crate::__values::Serialize::serialize(value, serializer)
                    })*
                    $name::Unknown(value) => {
                        $crate::__values::Serialize::serialize(value, serializer)
                    }
                }
            }
        }
    };
}
