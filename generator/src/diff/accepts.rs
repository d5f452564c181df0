//! Whether every value of one type can be read as another: what a server accepts, and what a shipped client can read. Not
//! what differs between them. Where it cannot be told, the answer is no.

use super::types::target;
use crate::api::{Api, EnumerationBase, Scalar, Shape, TypeId};

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// Somebody who takes the document at its word: a server.
    Strict,
    /// A shipped client: sets of values are open, and a union keeps what fits none of its variants.
    Tolerant,
}

/// Most lists, maps and unions in one another that are looked into.
const DEPTH: usize = 8;

/// Whether `reader` takes every value that `writer` makes.
pub(super) fn accepts(who: Reader, reader: (&Api, TypeId), writer: (&Api, TypeId), depth: usize) -> bool {
    if depth > DEPTH {
        return false;
    }
    let (into, from) = (target(reader.0, reader.1), target(writer.0, writer.1));
    if from.nullable && !into.nullable && !matches!(into.ty.shape, Shape::Anything | Shape::Null) {
        return false;
    }
    let inner = |into: TypeId, from: TypeId| accepts(who, (reader.0, into), (writer.0, from), depth + 1);
    match (&into.ty.shape, &from.ty.shape) {
        (Shape::Anything, _) | (_, Shape::Never) | (Shape::Null, Shape::Null) => true,
        (Shape::Scalar(into), Shape::Scalar(from)) => of_scalar(*into, *from),
        (Shape::Scalar(Scalar::Text), Shape::Embedded(_)) => true,
        (Shape::Scalar(into), Shape::Enumeration(from)) => match from.base {
            EnumerationBase::Text => *into == Scalar::Text,
            EnumerationBase::Integer => of_scalar(*into, Scalar::Int64),
        },
        (Shape::Enumeration(into), Shape::Enumeration(from)) if into.base == from.base => {
            let knows = |value: &crate::api::EnumValue| into.values.iter().any(|one| one.wire == value.wire);
            who == Reader::Tolerant || into.open || from.values.iter().all(knows)
        }
        (Shape::Enumeration(into), Shape::Scalar(from)) => {
            let is_kind = match into.base {
                EnumerationBase::Text => is_text(*from),
                EnumerationBase::Integer => is_integer(*from),
            };
            is_kind && (who == Reader::Tolerant || into.open)
        }
        // What fits no variant is kept by a variant of its own.
        (Shape::Union(_), _) if who == Reader::Tolerant => true,
        (_, Shape::Union(from)) => from.variants.iter().all(|one| inner(into.id, one.ty)),
        (Shape::Union(into), _) => into.variants.iter().any(|one| inner(one.ty, from.id)),
        (Shape::List(into), Shape::List(from)) | (Shape::Map(into), Shape::Map(from)) => inner(*into, *from),
        (Shape::List(into), Shape::Tuple(from)) => from.iter().all(|from| inner(*into, *from)),
        (Shape::Tuple(into), Shape::Tuple(from)) => {
            into.len() == from.len() && into.iter().zip(from).all(|(into, from)| inner(*into, *from))
        }
        (Shape::Map(into), Shape::Object(from)) => from.properties.iter().all(|one| inner(*into, one.ty)),
        (Shape::Object(into), Shape::Object(from)) => into.properties.iter().all(|property| {
            match from.properties.iter().find(|one| one.wire == property.wire) {
                Some(before) => (before.required || !property.required) && inner(property.ty, before.ty),
                None => !property.required,
            }
        }),
        (Shape::Embedded(into), Shape::Embedded(from)) => inner(*into, *from),
        _ => false,
    }
}

fn is_text(scalar: Scalar) -> bool {
    matches!(
        scalar,
        Scalar::Text
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Time
            | Scalar::HttpDate
            | Scalar::Duration
            | Scalar::Secret
            | Scalar::Base64
            | Scalar::Base64Url
    )
}

fn is_integer(scalar: Scalar) -> bool {
    range(scalar).is_some()
}

/// Bits and sign of integers: the exponents of the limits.
fn range(scalar: Scalar) -> Option<(i16, i16)> {
    Some(match scalar {
        Scalar::Int8 => (7, 7),
        Scalar::Int16 => (15, 15),
        Scalar::Int32 => (31, 31),
        Scalar::Int64 | Scalar::UnixTime | Scalar::UnixMillis => (63, 63),
        Scalar::UInt8 => (-1, 8),
        Scalar::UInt16 => (-1, 16),
        Scalar::UInt32 => (-1, 32),
        Scalar::UInt64 => (-1, 64),
        _ => return None,
    })
}

fn of_scalar(into: Scalar, from: Scalar) -> bool {
    if into == from {
        return true;
    }
    match (range(into), range(from)) {
        (Some(into), Some(from)) => into.0 >= from.0 && into.1 >= from.1,
        (None, Some(_)) => matches!(into, Scalar::Double | Scalar::Decimal | Scalar::Float),
        (Some(_), None) => false,
        (None, None) => match into {
            Scalar::Text | Scalar::Secret => is_text(from),
            Scalar::Double | Scalar::Decimal => {
                matches!(from, Scalar::Float | Scalar::Double | Scalar::Decimal)
            }
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::of_scalar;
    use crate::api::Scalar;

    #[test]
    fn the_wider_reads_the_narrower() {
        for (into, from, wished) in [
            (Scalar::Int64, Scalar::Int32, true),
            (Scalar::Int32, Scalar::Int64, false),
            (Scalar::Int64, Scalar::UInt32, true),
            (Scalar::Int64, Scalar::UInt64, false),
            (Scalar::UInt64, Scalar::Int8, false),
            (Scalar::Double, Scalar::Int64, true),
            (Scalar::Int64, Scalar::Double, false),
            (Scalar::Text, Scalar::Date, true),
            (Scalar::Date, Scalar::Text, false),
            (Scalar::Date, Scalar::DateTime, false),
            (Scalar::Text, Scalar::Int64, false),
            (Scalar::Text, Scalar::Binary, false),
        ] {
            assert_eq!(of_scalar(into, from), wished, "{into:?} {from:?}");
        }
    }
}
