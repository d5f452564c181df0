//! `tagged_union!`: a union whose variant is named by the value of one member.
//! Not here: the enum itself (the generator emits it), unions without a tag (`untagged.rs`).

use serde::Deserializer;
use serde::de::{DeserializeOwned, Error};

use crate::json::{self, DecodeError};
use crate::scan::{Members, text_of};
use crate::union::look::Look;
use crate::union::shape::Like;
use crate::union::{Inside, Mismatch, Unmatched};

/// Reads a variant of `U` from JSON text.
pub type Variant<U> = fn(&str) -> Result<U, DecodeError>;

/// A union with a tag; implemented by [`tagged_union!`](crate::tagged_union).
pub trait Tagged: Sized + 'static {
    /// The member that names the variant.
    const TAG: &'static str;
    /// What the variants are called.
    const NAMES: &'static [&'static str];
    /// The variants with the values of the tag that name them.
    const VARIANTS: &'static [(&'static [&'static str], Variant<Self>)];
    /// The variant of a value whose tag is missing or names none.
    const OTHER: Option<Variant<Self>>;

    /// Keeps what has no variant.
    fn unknown(value: Unmatched) -> Self;
}

/// For the macro: reads `T` and wraps it.
pub fn read_variant<T: DeserializeOwned, U>(text: &str, wrap: fn(T) -> U) -> Result<U, DecodeError> {
    json::decode_text(text).map(wrap)
}

/// Reads a union with a tag.
///
/// # Errors
/// When the value of the variant that the tag names does not fit that variant. An unknown or
/// missing tag is no error.
pub fn read_tagged<'de, U: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = super::text(deserializer)?;
    let text = raw.get();
    let Some(inside) = Inside::enter(text.as_bytes(), 1).filter(|inside| inside.spend(text.len())) else {
        return Err(D::Error::custom(super::too_deep(text.as_bytes())));
    };
    let named = tag(text.as_bytes(), U::TAG).and_then(|value| variant::<U>(&value));
    let result = match named.or(U::OTHER) {
        Some(read) => read(text).map_err(|error| error.as_message(text.len())),
        None => Ok(U::unknown(Unmatched::new(raw, explain::<U>))),
    };
    drop(inside);
    result.map_err(D::Error::custom)
}

fn variant<U: Tagged>(value: &str) -> Option<Variant<U>> {
    let (_, read) = U::VARIANTS.iter().find(|(values, _)| values.contains(&value))?;
    Some(*read)
}

/// How much a tagged union that knows the tag of a value outweighs one that knows some of its members.
const NAMED: usize = 1000;

/// For the macro: whether the tag of a text names a variant, seen from another union.
pub fn tagged_likeness<U: Tagged>(look: &Look<'_>) -> Option<Like> {
    let named = look.member(U::TAG).and_then(plain_text).and_then(|value| variant::<U>(&value));
    match named {
        // The tag says what it is: other members are new ones of this variant.
        Some(_) => Some(Like { score: NAMED, whole: true }),
        None => U::OTHER.map(|_| Like { score: 0, whole: false }),
    }
}

/// Why no variant took a text.
fn explain<U: Tagged>(text: &str) -> Vec<Mismatch> {
    let look = Look::at(text.as_bytes());
    let tag = U::TAG;
    let why = match look.member(tag) {
        _ if look.kind != crate::scan::Kind::Object => Some(format!("{}, not an object", look.kind_words())),
        None => Some(format!("without `{tag}`")),
        Some(_) => None,
    };
    let reason = |(name, (values, _)): (&&'static str, &(&[&str], Variant<U>))| {
        let reason = why.clone().unwrap_or_else(|| {
            let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
            format!("`{tag}` is not {}", values.join(" or "))
        });
        Mismatch::new(name, reason)
    };
    U::NAMES.iter().zip(U::VARIANTS).map(reason).collect()
}

/// The value of the tag. A number or boolean counts as its text: documents write every value of a
/// tag as a string (OpenAPI 3.1, section 4.8.25), servers do not. Of several tags the last wins, as
/// with every other member.
fn tag<'t>(text: &'t [u8], name: &str) -> Option<std::borrow::Cow<'t, str>> {
    let (_, value) = Members::new(text).filter(|(key, _)| key == name).last()?;
    plain_text(value)
}

fn plain_text(value: &[u8]) -> Option<std::borrow::Cow<'_, str>> {
    match value.first()? {
        b'"' => text_of(value),
        b'{' | b'[' => None,
        _ => core::str::from_utf8(value).ok().map(Into::into),
    }
}

/// Makes an enum with an `Unknown(rt::Unmatched)` variant a union with a tag.
///
/// Each variant is `Variant "tag value" "another value" ..`. The variants' types have the tag
/// member themselves; what is written is the variant's value. Where a variant's type has none, or
/// may leave it out, `Variant "tag value" added` writes it where it is missing. A value whose tag is missing or not
/// listed is kept in `Unknown`, or read as the variant that is named after the list,
/// `tagged_union! { U "tag" { .. } else Variant }`; a value that does not fit the variant that its
/// tag names is an error with the path inside the value.
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
/// pub enum Animal { Cat(Cat), Unknown(rt::Unmatched) }
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
    (
        read $name:ident $tag:literal
        { $($variant:ident $($value:literal)+ $($added:ident)?),* $(,)? }
        $(else $other:ident)?
    ) => {
        #[allow(deprecated)]
        impl $crate::__values::Tagged for $name {
            const TAG: &'static str = $tag;
            const NAMES: &'static [&'static str] = &[$(::core::stringify!($variant)),*];
            const VARIANTS: &'static [(
                &'static [&'static str],
                $crate::__values::Variant<Self>,
            )] = &[$((&[$($value),+], |text| $crate::__values::read_variant(text, $name::$variant))),*];
            const OTHER: ::core::option::Option<$crate::__values::Variant<Self>> =
                $crate::__union_other!($name $($other)?);

            #[inline]
            fn unknown(value: $crate::Unmatched) -> Self {
                $name::Unknown(value)
            }
        }

        impl $crate::__values::Choice for $name {
            fn likeness(
                look: &$crate::__values::Look<'_>,
                _: usize,
                _: &mut $crate::__values::Known,
            ) -> ::core::option::Option<$crate::__values::Like> {
                $crate::__values::tagged_likeness::<Self>(look)
            }

            fn is_unmatched(&self) -> bool {
                ::core::matches!(self, $name::Unknown(_))
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_tagged(deserializer)
            }
        }
    };
    (write $name:ident $tag:literal { $($variant:ident $($value:literal)+),* $(,)? } $(else $other:ident)?) => {
        $crate::__union_serialize! { $name $($variant)* }
    };
    (
        write $name:ident $tag:literal
        { $($variant:ident $($value:literal)+ $($added:ident)?),* $(,)? }
        $(else $other:ident)?
    ) => {
        #[allow(deprecated)]
        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                match self {
                    $($name::$variant(value) => {
                        $crate::__tagged_write! { value serializer $tag $($value)+ $($added)? }
                    })*
                    $name::Unknown(value) => {
                        $crate::__values::Serialize::serialize(value, serializer)
                    }
                }
            }
        }
    };
    ($name:ident $tag:literal $variants:tt $($other:tt)*) => {
        $crate::tagged_union! { read $name $tag $variants $($other)* }
        $crate::tagged_union! { write $name $tag $variants $($other)* }
    };
}

/// The variant for values without a known tag, where there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_other {
    ($name:ident) => {
        ::core::option::Option::None
    };
    ($name:ident $variant:ident) => {
        ::core::option::Option::Some(|text| $crate::__values::read_variant(text, $name::$variant))
    };
}

/// Writes a variant of a union with a tag.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_write {
    ($held:ident $serializer:ident $tag:literal $value:literal added) => {
        $crate::__values::write_tagged($held, $tag, $value, $serializer)
    };
    ($held:ident $serializer:ident $tag:literal $($value:literal)+) => {
        $crate::__values::Serialize::serialize($held, $serializer)
    };
}

/// `Serialize` for a union: what is written is the variant's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_serialize {
    ($name:ident $($variant:ident)*) => {
        #[allow(deprecated)]
        impl $crate::__values::Serialize for $name {
            fn serialize<__S: $crate::__values::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
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
