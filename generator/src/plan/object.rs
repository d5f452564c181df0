//! Structs: fields, constructor and setters.

use super::presence::{Usage, presence};
use super::{Context, derive, doc, scalar, ty};
use crate::api::{Direction, Object, Property, Rest, Shape, TypeId};
use crate::rust::{Deprecation, Field, Fixed, Ident, Presence, Setter, Struct, Ty};

pub(super) fn plan(cx: &Context<'_>, id: TypeId, object: &Object) -> Struct {
    let stated = &cx.api.types[id];
    let usage = usage(cx, id);
    let fields: Vec<Field> = object
        .properties
        .iter()
        .zip(&cx.names.fields[&id])
        .map(|(property, name)| field(cx, id, property, name, usage))
        .collect();
    let rest = match object.rest {
        Rest::Kept(rest) => Some((cx.names.rest[&id].clone(), ty::of(cx, rest))),
        Rest::Ignored => None,
    };
    let default = usage.sent && fields.iter().all(|field| field.presence != Presence::Required);
    Struct {
        name: cx.names.types[&id].clone(),
        doc: doc::of_type(cx, id),
        deprecated: Deprecation(stated.doc.deprecated),
        derives: derive::plan(cx, id, if default { &["Default"] } else { &[] }),
        default: fields.iter().all(|field| field.presence != Presence::Required),
        fields,
        rest,
        sent: usage.sent,
        received: doc::received_form(cx, id).cloned(),
    }
}

/// Twins are one type: the uses of all of them count. A type that no operation uses is only read (an event, say),
/// except in a document of types alone.
pub(super) fn usage(cx: &Context<'_>, id: TypeId) -> Usage {
    // Who has types alone makes values of all of them.
    let (sent, received) = (cx.facts.is_sent(id) || cx.config.types_only, cx.facts.is_received(id));
    if cx.config.types_only && !cx.facts.is_sent(id) {
        return Usage { sent, received: true };
    }
    if sent || received {
        return Usage { sent, received };
    }
    Usage { sent: cx.api.operations.is_empty(), received: true }
}

fn field(cx: &Context<'_>, owner: TypeId, property: &Property, name: &Ident, usage: Usage) -> Field {
    // What is asked for beside a reference is about this property alone.
    let ty = match property.doc.rust_type.as_ref().and_then(|asked| asked.path.as_ref()) {
        Some(path) if ty::asked(cx, property.ty).is_none() => scalar::of_path(path),
        Some(_) | None => ty::contained(cx, owner, property.ty),
    };
    // Any JSON value holds `null` itself.
    let nullable = ty::is_nullable(cx, property.ty) && !matches!(ty, Ty::Json);
    let presence = presence(property, nullable, usage);
    let clash = name.unraw() == "new";
    Field {
        name: name.clone(),
        wire: property.wire.clone(),
        presence,
        doc: doc::of_property(cx, property),
        deprecated: Deprecation(property.doc.deprecated),
        fixed: (presence == Presence::Required).then(|| fixed(cx, property.ty, &ty)).flatten(),
        setter: (presence != Presence::Required && !clash).then(|| setter(&ty)),
        // It is kept, so that a value can be sent back as it was read.
        received_only: !usage.sent || property.direction == Direction::Read,
        ty,
    }
}

/// The only value of a property that has but one (JSON Schema Validation 2020-12 section 6.1.3): a caller has no
/// choice to make.
fn fixed(cx: &Context<'_>, id: TypeId, ty: &Ty) -> Option<Fixed> {
    if ty::is_nullable(cx, id) {
        return None;
    }
    let target = ty::target(cx, id);
    let stated = &cx.api.types[target];
    match (&stated.shape, ty) {
        (Shape::Enumeration(values), Ty::Named(_)) if values.values.len() == 1 && !values.open => {
            cx.names.variants.get(&target)?.first().cloned().map(Fixed::Variant)
        }
        (Shape::Scalar(_), Ty::Bool) => stated.doc.constant.as_ref()?.as_bool().map(Fixed::Bool),
        (Shape::Scalar(_), Ty::F64) => stated.doc.constant.as_ref()?.as_f64().map(Fixed::Number),
        _ => None,
    }
}

/// How a caller hands in a value of a type.
pub(super) fn setter(ty: &Ty) -> Setter {
    match ty {
        Ty::List(_) => Setter::List,
        Ty::Boxed(_) => Setter::Boxed,
        bare if bare.is_bare() => Setter::Bare,
        _ => Setter::Into,
    }
}
