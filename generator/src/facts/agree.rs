//! Whether an example agrees with its schema, as far as types can hold it. Not whether it is a good one.

use crate::api::{Api, EnumerationBase, Rest, Scalar, Shape, TypeId, Union};
use serde_json::Value;
use std::collections::BTreeMap;

/// Deepest example that is looked at; deeper ones are called disagreeing.
const DEPTH: usize = 64;

/// Whether the type can hold the value and give it back equal.
pub fn agrees(api: &Api, id: TypeId, value: &Value) -> bool {
    fits(api, &mut Looked::new(), id, value, DEPTH)
}

/// What was found out about unions, by type and by where the value is in memory: unions of unions would ask about the
/// same value again for each way to it, and about themselves for ever.
type Looked = BTreeMap<(TypeId, *const Value), bool>;

fn fits(api: &Api, looked: &mut Looked, id: TypeId, value: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let ty = &api.types[id];
    if value.is_null() && (ty.nullable || !matches!(ty.shape, Shape::Alias(_))) {
        return ty.nullable || matches!(ty.shape, Shape::Null | Shape::Anything);
    }
    match &ty.shape {
        Shape::Anything => true,
        Shape::Never => false,
        Shape::Null => value.is_null(),
        Shape::Scalar(scalar) => scalar_fits(*scalar, value),
        Shape::Enumeration(enumeration) => match enumeration.base {
            EnumerationBase::Text => value.is_string(),
            EnumerationBase::Integer => value.is_i64(),
        },
        Shape::List(item) => {
            value.as_array().is_some_and(|items| items.iter().all(|one| fits(api, looked, *item, one, depth)))
        }
        Shape::Tuple(types) => value.as_array().is_some_and(|items| {
            items.len() == types.len()
                && items.iter().zip(types).all(|(one, ty)| fits(api, looked, *ty, one, depth))
        }),
        Shape::Map(inner) => value
            .as_object()
            .is_some_and(|members| members.values().all(|one| fits(api, looked, *inner, one, depth))),
        Shape::Alias(target) => fits(api, looked, *target, value, depth),
        Shape::Object(object) => {
            let Some(members) = value.as_object() else { return false };
            let known = object.properties.iter().all(|property| match members.get(&property.wire) {
                // An absent optional and a null one are read alike.
                Some(Value::Null) => {
                    !property.required || fits(api, looked, property.ty, &Value::Null, depth)
                }
                Some(member) => fits(api, looked, property.ty, member, depth),
                None => !property.required,
            });
            let others =
                members.iter().filter(|(key, _)| object.properties.iter().all(|one| one.wire != **key));
            let mut others = others.map(|(_, member)| member);
            known
                && match object.rest {
                    Rest::Kept(rest) => others.all(|member| fits(api, looked, rest, member, depth)),
                    // What the schema does not know is not kept.
                    Rest::Ignored => others.next().is_none(),
                }
        }
        Shape::Union(union) => {
            let key = (id, std::ptr::from_ref(value));
            if let Some(known) = looked.get(&key) {
                return *known;
            }
            looked.insert(key, false);
            let found = any_fits(api, looked, union, value, depth);
            looked.insert(key, found);
            found
        }
    }
}

/// Whether a variant that a reader would choose fits: the one that the tag names, where there is a tag.
fn any_fits(api: &Api, looked: &mut Looked, union: &Union, value: &Value, depth: usize) -> bool {
    let Some(tag) = &union.tag else {
        return union.variants.iter().any(|variant| fits(api, looked, variant.ty, value, depth));
    };
    let said = value.get(&tag.wire).and_then(Value::as_str);
    let named = tag.values.iter().find(|one| Some(one.wire.as_str()) == said);
    named.is_some_and(|one| fits(api, looked, union.variants[one.variant].ty, value, depth))
}

fn scalar_fits(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Boolean => value.is_boolean(),
        Scalar::Int32 => value.as_i64().is_some_and(|one| i32::try_from(one).is_ok()),
        Scalar::Int64 => value.is_i64(),
        Scalar::UInt64 => value.is_u64(),
        Scalar::Float => false,
        Scalar::Double => value.is_number(),
        Scalar::Text | Scalar::DateTime | Scalar::Date | Scalar::Time | Scalar::Secret | Scalar::Binary => {
            value.is_string()
        }
        // Text that is no base64 is refused; whether it is, the runtime knows.
        Scalar::Base64 => false,
    }
}
