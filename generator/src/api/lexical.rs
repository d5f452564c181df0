//! How values are read from plain text, which has no types: a header, a query, a form. Not JSON, and not how values are
//! written.

use super::{Api, EnumerationBase, Scalar, Shape, TypeId};

/// What a text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lexical {
    /// Itself.
    Text,
    /// A number or a boolean, as JSON writes it.
    Plain,
    /// A list of texts.
    Texts,
    /// A list of numbers or booleans.
    Plains,
}

/// Longest chain of aliases that is followed.
const CHAIN: usize = 100;

/// What the text of a value of the type stands for; nothing where one text cannot hold it.
pub(crate) fn lexical(api: &Api, id: TypeId) -> Option<Lexical> {
    match &api.types[target(api, id)?].shape {
        Shape::List(item) => match alone(api, target(api, *item)?)? {
            Lexical::Text => Some(Lexical::Texts),
            Lexical::Plain => Some(Lexical::Plains),
            Lexical::Texts | Lexical::Plains => None,
        },
        _ => alone(api, target(api, id)?),
    }
}

fn target(api: &Api, id: TypeId) -> Option<TypeId> {
    let mut at = id;
    for _ in 0..CHAIN {
        match api.types[at].shape {
            Shape::Alias(inner) => at = inner,
            _ => return Some(at),
        }
    }
    None
}

fn alone(api: &Api, id: TypeId) -> Option<Lexical> {
    match &api.types[id].shape {
        Shape::Anything | Shape::Embedded(_) => Some(Lexical::Text),
        Shape::Scalar(scalar) => Some(of_scalar(*scalar)),
        Shape::Enumeration(values) => Some(match values.base {
            EnumerationBase::Text => Lexical::Text,
            EnumerationBase::Integer => Lexical::Plain,
        }),
        // Of several types a text tells none, unless all of them are texts.
        Shape::Union(union) => {
            let text = |id: TypeId| match &api.types[target(api, id)?].shape {
                Shape::Scalar(scalar) => Some(of_scalar(*scalar)),
                Shape::Enumeration(values) if values.base == EnumerationBase::Text => Some(Lexical::Text),
                _ => None,
            };
            let all = union.variants.iter().all(|one| text(one.ty) == Some(Lexical::Text));
            all.then_some(Lexical::Text)
        }
        Shape::Null
        | Shape::Never
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Object(_)
        | Shape::Alias(_) => None,
    }
}

fn of_scalar(scalar: Scalar) -> Lexical {
    match scalar {
        Scalar::Boolean
        | Scalar::Int8
        | Scalar::Int16
        | Scalar::Int32
        | Scalar::Int64
        | Scalar::UInt8
        | Scalar::UInt16
        | Scalar::UInt32
        | Scalar::UInt64
        | Scalar::UnixTime
        | Scalar::UnixMillis
        | Scalar::Float
        | Scalar::Double
        | Scalar::Decimal => Lexical::Plain,
        Scalar::Text
        | Scalar::Secret
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Binary => Lexical::Text,
    }
}
