//! `union!`: a union whose variant is found by the kind of the JSON value and, among objects, by
//! the members that are there.
//! Not here: the enum itself (the generator emits it), unions with a tag (`tagged.rs`), which
//! variants a text may be (`look.rs`).

use serde::Deserializer;
use serde::de::Error;

use crate::json::DecodeError;
use crate::object::tally::{self, Tally};
use crate::object::trace::{self, Seen};
use crate::union::look::Look;
use crate::union::losing;
use crate::union::rank::Ranking;
use crate::union::shape::{Marks, Shape};
use crate::union::{Inside, Mismatch, Unmatched};

/// Tries to read a variant of `U` from JSON text.
pub type Attempt<U> = fn(&str) -> Result<U, serde_json::Error>;

/// A union without a tag; implemented by [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// What the variants are called.
    const NAMES: &'static [&'static str];
    /// What the variants look like.
    const SHAPES: &'static [Shape];
    /// Members that tell variants apart by their texts.
    const MARKS: &'static [Marks];
    /// How they are read.
    const ATTEMPTS: &'static [Attempt<Self>];

    /// Keeps what fits no variant.
    fn unknown(value: Unmatched) -> Self;
}

/// Attempts, under the kind words of the macro.
pub mod attempt {
    use serde::de::{DeserializeOwned, Error};

    use crate::union::limits::nested;
    use crate::union::shape::Choice;

    macro_rules! plain {
        ($($word:ident)*) => {$(
            /// Reads a value of this kind and wraps it.
            #[inline]
            pub fn $word<T: DeserializeOwned, U>(text: &str, wrap: fn(T) -> U) -> Result<U, serde_json::Error> {
                read(text, wrap)
            }
        )*};
    }
    plain!(null boolean integer number string enumeration array object map any);

    fn read<T: DeserializeOwned, U>(text: &str, wrap: fn(T) -> U) -> Result<U, serde_json::Error> {
        serde_json::from_str(text).map(wrap)
    }

    /// Reads another union, which must know the value.
    pub fn union<T: DeserializeOwned + Choice, U>(
        text: &str,
        wrap: fn(T) -> U,
    ) -> Result<U, serde_json::Error> {
        match nested(text.as_bytes(), || serde_json::from_str::<T>(text)) {
            Some(Ok(value)) if !value.is_unmatched() => Ok(wrap(value)),
            Some(Err(error)) => Err(error),
            Some(Ok(_)) | None => Err(Error::custom("fits none of its variants")),
        }
    }
}

/// Reads a union without a tag.
///
/// # Errors
/// When the value is nested too deeply. A value that fits no variant is no error.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let raw = super::text(deserializer)?;
    let text = raw.get();
    let Some(inside) = Inside::enter(text.as_bytes(), U::SHAPES.len()) else {
        return Err(D::Error::custom(super::too_deep(text.as_bytes())));
    };
    let outside = tally::replace(Tally::default());
    let place = trace::is_on().then(|| (trace::place(), trace::replace(Seen::default())));
    let mut best: Option<Reading<U>> = None;
    Look::at(text.as_bytes()).visit(U::SHAPES, U::MARKS, &mut |tier, strange| {
        for (index, attempt) in tier.iter().filter_map(|index| Some((*index, U::ATTEMPTS.get(*index)?))) {
            if !inside.spend(text.len()) {
                return true;
            }
            tally::replace(Tally::default());
            if let Some((place, _)) = &place {
                trace::go_to(*place);
                trace::replace(Seen::default());
            }
            let Ok(value) = attempt(text) else { continue };
            let tally = tally::replace(Tally::default());
            if best.as_ref().is_none_or(|known| tally.is_better(known.tally)) {
                let seen = place.as_ref().map(|_| trace::replace(Seen::default()));
                best = Some(Reading { value, index, tally, lost: tally.skipped > strange, seen });
            }
            if tally.skipped <= strange {
                break;
            }
        }
        best.is_some()
    });
    if best.as_ref().is_some_and(|best| best.lost && is_losing::<U>(text, best.index)) {
        best = None;
    }
    tally::replace(outside);
    if let Some((place, seen)) = place {
        trace::go_behind(place);
        trace::replace(seen);
    }
    Ok(match best {
        Some(best) => {
            tally::add(best.tally);
            if let Some(seen) = best.seen {
                trace::add(seen);
            }
            best.value
        }
        None => U::unknown(Unmatched::new(raw, explain::<U>)),
    })
}

/// What a variant made of a text.
struct Reading<U> {
    value: U,
    index: usize,
    tally: Tally,
    /// Something was passed over below the members of the text itself.
    lost: bool,
    /// What it came by, where it is part of a reading that compares.
    seen: Option<Seen>,
}

/// Whether another variant knows what this one passed over.
#[cold]
fn is_losing<U: Union>(text: &str, index: usize) -> bool {
    let mut read = |index: usize| U::ATTEMPTS.get(index).is_some_and(|attempt| attempt(text).is_ok());
    losing::is_losing(text.as_bytes(), U::SHAPES, U::MARKS, index, &mut read)
}

/// Why no variant took a text.
fn explain<U: Union>(text: &str) -> Vec<Mismatch> {
    let look = Look::at(text.as_bytes());
    // Unions in this one share its budget, as they did when the value was read.
    let _inside = Inside::enter(text.as_bytes(), U::SHAPES.len());
    let ranking = Ranking::new(&look, U::SHAPES, U::MARKS);
    let variants = U::NAMES.iter().zip(U::SHAPES).zip(U::ATTEMPTS).enumerate();
    let reason = |(index, ((name, shape), attempt)): (usize, ((&&'static str, &Shape), &Attempt<U>))| {
        let lost = ranking.lost(&look, index, shape);
        let reason = look.unlike(shape, &lost).unwrap_or_else(|| match attempt(text) {
            Err(error) => {
                let error = DecodeError::new(text.as_bytes(), &error);
                format!("{} at {}", error.message(), error.path())
            }
            Ok(_) if is_losing::<U>(text, index) => {
                "it would lose members further below, which another variant knows".to_owned()
            }
            Ok(_) => "not tried, because the text was read too often already".to_owned(),
        });
        Mismatch::new(name, reason)
    };
    variants.map(reason).collect()
}

/// Makes an enum with an `Unknown(rt::Unmatched)` variant a union without a tag.
///
/// Each variant is `Variant kind`. The kind words are `null`, `boolean`, `integer` (a number
/// without fraction and exponent), `number`, `string`, `enumeration` (of a type that `string_enum!`
/// made), `array`, `object` (of a type that `object!` made readable), `map` (an object without
/// known members), `union` (of a type that `union!` or `tagged_union!` made) and `any`. Only
/// variants of the JSON value's kind are tried; `number` also takes integers that no `integer`
/// variant took, and `any` what nothing else took. A string goes to the first `enumeration` that
/// lists it, else to a `string`, else to the first `enumeration`. Among `object` variants those are
/// tried whose required members are all there and that know every member which any of them knows: so
/// nothing is lost that the document describes. A `union` counts as its best variant. After the kind a
/// variant may list members with the only texts they have in it, `Cat object { "kind" "cat" }`: a value
/// with another text there is tried last. Of variants that seem equal the one is taken whose reading
/// knows most, at every depth; a value of which it loses, at some depth, what another variant knows fits nothing, too.
/// What fits nothing is kept in `Unknown`; what is written is the variant's
/// value.
///
/// `union! { read U .. }` makes only `Deserialize`, `union! { write U .. }` only `Serialize`.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// pub enum Value { Integer(i64), Texts(Vec<String>), Unknown(rt::Unmatched) }
/// rt::union! { Value { Integer integer, Texts array } }
///
/// assert_eq!(rt::decode::<Value>(b"5")?, Value::Integer(5));
/// assert_eq!(rt::decode::<Value>(b"true")?, Value::Unknown(rt::Json::from(true).into()));
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! union {
    (read $name:ident { $($variant:ident $kind:ident $({ $($key:literal $($value:literal)+),+ })?),* $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::__values::Union for $name {
            const NAMES: &'static [&'static str] = &[$(::core::stringify!($variant)),*];
            const SHAPES: &'static [$crate::__values::Shape] =
                &[$($crate::__values::shape::$kind($name::$variant)),*];
            const MARKS: &'static [$crate::__values::Marks] =
                &[$(&[$($(($key, &[$($value),+])),+)?]),*];
            const ATTEMPTS: &'static [$crate::__values::Attempt<Self>] =
                &[$(|text| $crate::__values::attempt::$kind(text, $name::$variant)),*];

            #[inline]
            fn unknown(value: $crate::Unmatched) -> Self {
                $name::Unknown(value)
            }
        }

        impl $crate::__values::Choice for $name {
            fn likeness(
                look: &$crate::__values::Look<'_>,
                depth: usize,
                known: &mut $crate::__values::Known,
            ) -> ::core::option::Option<$crate::__values::Like> {
                look.likeness(
                    <Self as $crate::__values::Union>::SHAPES,
                    <Self as $crate::__values::Union>::MARKS,
                    depth,
                    known,
                )
            }

            fn is_unmatched(&self) -> bool {
                ::core::matches!(self, $name::Unknown(_))
            }
        }

        impl<'de> $crate::__values::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::__values::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::__values::read_union(deserializer)
            }
        }
    };
    (write $name:ident { $($variant:ident $kind:ident $({ $($key:literal $($value:literal)+),+ })?),* $(,)? }) => {
        $crate::__union_serialize! { $name $($variant)* }
    };
    ($name:ident $variants:tt) => {
        $crate::union! { read $name $variants }
        $crate::union! { write $name $variants }
    };
}
