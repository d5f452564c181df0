//! Types in words, as a sentence about a document needs them. Not their Rust.

use crate::api::{Api, EnumerationBase, Origin, Scalar, Shape, TypeId};

/// A type in words.
pub(super) fn described(api: &Api, id: TypeId) -> String {
    let ty = &api.types[id];
    if let Origin::Component(name) = &ty.origin {
        return format!("`{name}` ({})", shape(api, &ty.shape, 1));
    }
    shape(api, &ty.shape, 0)
}

/// A shape in words.
pub(super) fn shape(api: &Api, shape: &Shape, depth: usize) -> String {
    let inner = |id: &TypeId| match &api.types[*id].origin {
        Origin::Component(name) => format!("`{name}`"),
        Origin::Inline { .. } if depth > 3 => "something".to_owned(),
        Origin::Inline { .. } => self::shape(api, &api.types[*id].shape, depth + 1),
    };
    match shape {
        Shape::Anything => "anything".to_owned(),
        Shape::Null => "`null`".to_owned(),
        Shape::Never => "nothing at all".to_owned(),
        Shape::Scalar(scalar) => scalar_word(*scalar).to_owned(),
        Shape::Enumeration(set) => match set.base {
            EnumerationBase::Text => format!("one of {} strings", set.values.len()),
            EnumerationBase::Integer => format!("one of {} integers", set.values.len()),
        },
        Shape::List(item) => format!("a list of {}", inner(item)),
        Shape::Tuple(items) => format!("a list of exactly {} items", items.len()),
        Shape::Map(value) => format!("a map of {}", inner(value)),
        Shape::Object(object) => format!("an object of {} properties", object.properties.len()),
        Shape::Union(union) => {
            let names: Vec<_> = union.variants.iter().take(4).map(|variant| inner(&variant.ty)).collect();
            let more = if union.variants.len() > 4 { " or others" } else { "" };
            format!("{}{more}", names.join(" or "))
        }
        Shape::Embedded(of) => format!("a string that holds JSON of {}", inner(of)),
        Shape::Alias(of) => inner(of),
    }
}

fn scalar_word(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Boolean => "a boolean",
        Scalar::Int8 => "an integer (`int8`)",
        Scalar::Int16 => "an integer (`int16`)",
        Scalar::Int32 => "an integer (`int32`)",
        Scalar::Int64 => "an integer",
        Scalar::UInt8 => "an integer (`uint8`)",
        Scalar::UInt16 => "an integer (`uint16`)",
        Scalar::UInt32 => "an integer (`uint32`)",
        Scalar::UInt64 => "an integer (`uint64`)",
        Scalar::UnixTime => "an integer (`unixtime`)",
        Scalar::UnixMillis => "an integer (`unix-time-ms`)",
        Scalar::Float => "a number (`float`)",
        Scalar::Double => "a number",
        Scalar::Decimal => "a number (`decimal`)",
        Scalar::Text => "a string",
        Scalar::DateTime => "a string (`date-time`)",
        Scalar::Date => "a string (`date`)",
        Scalar::Time => "a string (`time`)",
        Scalar::HttpDate => "a string (a date of HTTP)",
        Scalar::Duration => "a string (`duration`)",
        Scalar::Secret => "a string (`password`)",
        Scalar::Base64 => "a string (`byte`)",
        Scalar::Base64Url => "a string (`base64url`)",
        Scalar::Binary => "bytes",
    }
}
