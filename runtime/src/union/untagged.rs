//! `union!`: a union whose variant is found by the kind of the JSON value and, among objects, by
//! the members that are there.
//! Not here: the enum itself (the generator emits it), unions with a tag (`tagged.rs`).

use std::borrow::Cow;

use serde::Deserializer;
use serde::de::{DeserializeOwned, Error};

use crate::enums::StringEnum;
use crate::json::{self, Json};
use crate::object::Object;
use crate::scan::{self, Kind, Members};
use crate::union::Inside;

/// What a variant looks like.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Null.
    Null,
    /// A boolean.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// One of several strings; others are possible.
    Enumeration(&'static [&'static str]),
    /// An array.
    Array,
    /// An object with known members: their names, and which of them must be there.
    Object(&'static [&'static str], &'static [bool]),
    /// An object without known members.
    Map,
    /// Anything.
    Any,
}

/// The shapes, under the kind words of the macro. The argument only says the variant's type.
pub mod shape {
    use super::{Object, Shape, StringEnum};

    macro_rules! plain {
        ($($word:ident $shape:ident),*) => {$(
            /// The shape of this kind word.
            pub const fn $word<T, U>(_: fn(T) -> U) -> Shape {
                Shape::$shape
            }
        )*};
    }
    plain!(null Null, boolean Boolean, integer Integer, number Number, string String, array Array, map Map, any Any);

    /// A string whose type knows some values.
    pub const fn enumeration<T: StringEnum, U>(_: fn(T) -> U) -> Shape {
        Shape::Enumeration(T::KNOWN)
    }

    /// An object whose type knows its members.
    pub const fn object<T: Object, U>(_: fn(T) -> U) -> Shape {
        Shape::Object(T::KEYS, T::REQUIRED)
    }
}

/// Tries to read a variant of `U` from JSON text.
pub type Attempt<U> = fn(&[u8]) -> Option<U>;

/// A union without a tag; implemented by [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// What the variants look like.
    const SHAPES: &'static [Shape];
    /// How they are read.
    const ATTEMPTS: &'static [Attempt<Self>];

    /// Keeps what fits no variant.
    fn unknown(value: Json) -> Self;
}

/// For the macro: tries to read `T` and wraps it.
pub fn attempt<T: DeserializeOwned, U>(text: &[u8], wrap: fn(T) -> U) -> Option<U> {
    serde_json::from_slice(text).ok().map(wrap)
}

/// Reads a union without a tag.
///
/// # Errors
/// When the value is nested too deeply or holds a number that no variant and no `f64` can hold. A value that fits no variant is no error.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = super::text(deserializer)?;
    let text = raw.get().as_bytes();
    let Some(inside) = Inside::enter(text) else {
        return Err(super::too_deep(text));
    };
    let mut found = None;
    visit(text, U::SHAPES, &mut |index| {
        if !inside.spend(text.len()) {
            return true;
        }
        found = U::ATTEMPTS[index](text);
        found.is_some()
    });
    match found {
        Some(value) => Ok(value),
        None => match json::decode(text) {
            Ok(value) => Ok(U::unknown(value)),
            Err(error) => Err(D::Error::custom(error.as_message(text.len()))),
        },
    }
}

/// Calls `done` with the variants that a text may be, the likeliest first, until it says so.
fn visit(text: &[u8], shapes: &[Shape], done: &mut dyn FnMut(usize) -> bool) {
    let kind = scan::kind(text);
    if kind == Kind::Object {
        return visit_object(text, shapes, done);
    }
    let text = if kind == Kind::String { scan::text_of(text) } else { None };
    let known = |shape: &Shape| match (shape, &text) {
        (Shape::Enumeration(known), Some(text)) => known.contains(&&**text),
        _ => false,
    };
    let _ = pass(shapes, done, known)
        || pass(shapes, done, |shape| fits(shape, kind))
        || (kind == Kind::String && pass(shapes, done, |shape| matches!(shape, Shape::Enumeration(_))))
        || (kind == Kind::Integer && pass(shapes, done, |shape| matches!(shape, Shape::Number)))
        || pass(shapes, done, |shape| matches!(shape, Shape::Any));
}

/// Tries the variants of one sort in document order.
fn pass(shapes: &[Shape], done: &mut dyn FnMut(usize) -> bool, wanted: impl Fn(&Shape) -> bool) -> bool {
    shapes.iter().enumerate().any(|(index, shape)| wanted(shape) && done(index))
}

fn fits(shape: &Shape, kind: Kind) -> bool {
    matches!(
        (shape, kind),
        (Shape::Null, Kind::Null)
            | (Shape::Boolean, Kind::Boolean)
            | (Shape::Integer, Kind::Integer)
            | (Shape::Number, Kind::Number)
            | (Shape::String, Kind::String)
            | (Shape::Array, Kind::Array)
    )
}

/// First the objects of which members are there, those with most first and in document order among
/// equals; then maps, which keep every member; then objects of which nothing is there.
fn visit_object(text: &[u8], shapes: &[Shape], done: &mut dyn FnMut(usize) -> bool) {
    let mut keys: Vec<Cow<'_, str>> = Members::new(text).map(|(key, _)| key).collect();
    keys.sort_unstable();
    let mut scores: Vec<(usize, usize)> = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        if let Shape::Object(names, required) = shape {
            if let Some(score) = score(&keys, names, required) {
                scores.push((index, score));
            }
        }
    }
    scores.sort_by_key(|(_, score)| core::cmp::Reverse(*score));
    let split = scores.partition_point(|(_, score)| *score > 0);
    let (some, none) = scores.split_at(split);
    let _ = some.iter().any(|(index, _)| done(*index))
        || pass(shapes, done, |shape| matches!(shape, Shape::Map))
        || none.iter().any(|(index, _)| done(*index))
        || pass(shapes, done, |shape| matches!(shape, Shape::Any));
}

/// How many known members are there; `None` when one that must be there is not.
fn score(keys: &[Cow<'_, str>], names: &[&str], required: &[bool]) -> Option<usize> {
    let mut score = 0;
    for (name, required) in names.iter().zip(required) {
        match keys.binary_search_by(|key| (**key).cmp(name)) {
            Ok(_) => score += 1,
            Err(_) if *required => return None,
            Err(_) => {}
        }
    }
    Some(score)
}

/// Makes an enum with an `Unknown(rt::Json)` variant a union without a tag.
///
/// Each variant is `Variant kind`. The kind words are `null`, `boolean`, `integer` (a number
/// without fraction and exponent), `number`, `string`, `enumeration` (of a type that `string_enum!`
/// made), `array`, `object` (of a type that `object!` made readable), `map` (an object without
/// known members) and `any`. Only variants of the JSON value's kind are tried; `number` also takes
/// integers that no `integer` variant took, and `any` what nothing else took. A string goes to the
/// first `enumeration` that lists it, else to a `string`, else to the first `enumeration`. Among `object` variants those are tried whose required members are all
/// there, the one with most known members first. What fits nothing is kept in `Unknown`; what is
/// written is the variant's value.
///
/// `union! { read U .. }` makes only `Deserialize`, `union! { write U .. }` only `Serialize`.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// pub enum Value { Integer(i64), Texts(Vec<String>), Unknown(rt::Json) }
/// rt::union! { Value { Integer integer, Texts array } }
///
/// assert_eq!(rt::decode::<Value>(b"5")?, Value::Integer(5));
/// assert_eq!(rt::decode::<Value>(b"true")?, Value::Unknown(true.into()));
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! union {
    (read $name:ident { $($variant:ident $kind:ident),* $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::__values::Union for $name {
            const SHAPES: &'static [$crate::__values::Shape] =
                &[$($crate::__values::shape::$kind($name::$variant)),*];
            const ATTEMPTS: &'static [$crate::__values::Attempt<Self>] =
                &[$(|text| $crate::__values::attempt(text, $name::$variant)),*];

            #[inline]
            fn unknown(value: $crate::Json) -> Self {
                $name::Unknown(value)
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__values::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__values::read_union(deserializer)
            }
        }
    };
    (write $name:ident { $($variant:ident $kind:ident),* $(,)? }) => {
        $crate::__union_serialize! { $name $($variant)* }
    };
    ($name:ident $variants:tt) => {
        $crate::union! { read $name $variants }
        $crate::union! { write $name $variants }
    };
}
