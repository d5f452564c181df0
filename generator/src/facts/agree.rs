//! Whether an example agrees with its schema, as far as types can hold it. Not whether it is a good one.

use crate::api::{Api, EnumerationBase, Rest, Scalar, Shape, TypeId, Union};
use serde_json::Value;
use std::collections::BTreeMap;

/// Deepest example that is looked at; deeper ones are called disagreeing.
const DEPTH: usize = 64;

/// Whether the type can hold the value and give it back equal.
pub fn agrees(api: &Api, id: TypeId, value: &Value) -> bool {
    let mut known = Known::default();
    fits(api, &mut known, id, value, DEPTH)
}

/// What was found of each part of the example and each type. Unions in unions ask the same again and again: without
/// this, once for each way through them.
#[derive(Default)]
struct Known(BTreeMap<(TypeId, *const Value), bool>);

fn fits(api: &Api, known: &mut Known, id: TypeId, value: &Value, depth: usize) -> bool {
    if let Some(found) = known.0.get(&(id, std::ptr::from_ref(value))) {
        return *found;
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    let found = looks_right(api, known, id, value, depth);
    known.0.insert((id, std::ptr::from_ref(value)), found);
    found
}

fn looks_right(api: &Api, known: &mut Known, id: TypeId, value: &Value, depth: usize) -> bool {
    let ty = &api.types[id];
    if value.is_null() && (ty.nullable || !matches!(ty.shape, Shape::Alias(_))) {
        return ty.nullable || matches!(ty.shape, Shape::Null | Shape::Anything);
    }
    match &ty.shape {
        Shape::Anything => true,
        Shape::Never => false,
        Shape::Null => value.is_null(),
        Shape::Scalar(scalar) => scalar_fits(*scalar, value),
        Shape::Embedded(_) => value.is_string(),
        Shape::Enumeration(enumeration) => match enumeration.base {
            EnumerationBase::Text => value.is_string(),
            EnumerationBase::Integer => value.is_i64(),
        },
        Shape::List(item) => {
            value.as_array().is_some_and(|items| items.iter().all(|one| fits(api, known, *item, one, depth)))
        }
        Shape::Tuple(types) => value.as_array().is_some_and(|items| {
            items.len() == types.len()
                && items.iter().zip(types).all(|(one, ty)| fits(api, known, *ty, one, depth))
        }),
        Shape::Map(inner) => value
            .as_object()
            .is_some_and(|members| members.values().all(|one| fits(api, known, *inner, one, depth))),
        Shape::Alias(target) => fits(api, known, *target, value, depth),
        Shape::Object(object) => {
            let Some(members) = value.as_object() else { return false };
            let all = object.properties.iter().all(|property| match members.get(&property.wire) {
                // An absent optional and a null one are read alike.
                Some(Value::Null) => !property.required || fits(api, known, property.ty, &Value::Null, depth),
                Some(member) => fits(api, known, property.ty, member, depth),
                None => !property.required,
            });
            let others =
                members.iter().filter(|(key, _)| object.properties.iter().all(|one| one.wire != **key));
            let mut others = others.map(|(_, member)| member);
            all && match object.rest {
                Rest::Kept(rest) => others.all(|member| fits(api, known, rest, member, depth)),
                // What the schema does not know is not kept.
                Rest::Ignored => others.next().is_none(),
            }
        }
        Shape::Union(union) => any_fits(api, known, union, value, depth),
    }
}

/// Whether a variant that a reader would choose fits: the one that the tag names, where there is a tag.
fn any_fits(api: &Api, known: &mut Known, union: &Union, value: &Value, depth: usize) -> bool {
    let Some(tag) = &union.tag else {
        return union.variants.iter().any(|variant| fits(api, known, variant.ty, value, depth));
    };
    let said = value.get(&tag.wire).and_then(Value::as_str);
    let named = tag.values.iter().find(|one| Some(one.wire.as_str()) == said);
    let chosen = named.map(|one| one.variant).or(tag.other);
    chosen.is_some_and(|chosen| fits(api, known, union.variants[chosen].ty, value, depth))
}

fn scalar_fits(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Boolean => value.is_boolean(),
        Scalar::Int8 => value.as_i64().is_some_and(|one| i8::try_from(one).is_ok()),
        Scalar::Int16 => value.as_i64().is_some_and(|one| i16::try_from(one).is_ok()),
        Scalar::Int32 => value.as_i64().is_some_and(|one| i32::try_from(one).is_ok()),
        Scalar::Int64 | Scalar::UnixTime | Scalar::UnixMillis => value.is_i64(),
        Scalar::UInt8 => value.as_u64().is_some_and(|one| u8::try_from(one).is_ok()),
        Scalar::UInt16 => value.as_u64().is_some_and(|one| u16::try_from(one).is_ok()),
        Scalar::UInt32 => value.as_u64().is_some_and(|one| u32::try_from(one).is_ok()),
        Scalar::UInt64 => value.is_u64(),
        Scalar::Float | Scalar::Double => value.is_number(),
        // A string is read as well, and written back as one.
        Scalar::Decimal => value.is_number() || value.is_string(),
        Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Secret
        | Scalar::Binary => value.is_string(),
        // Text that is no base64 is refused; whether it is, the runtime knows.
        Scalar::Base64 | Scalar::Base64Url => false,
    }
}
