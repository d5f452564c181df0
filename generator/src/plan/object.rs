//! Structs: fields, constructor and setters.

use super::presence::{Usage, presence};
use super::{Context, doc, ty};
use crate::api::{Direction, Object, Property, Rest, TypeId};
use crate::rust::{Deprecation, Field, Ident, Presence, Setter, Struct, Ty};

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
    Struct {
        name: cx.names.types[&id].clone(),
        doc: doc::of_type(cx, id),
        deprecated: Deprecation(stated.doc.deprecated),
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
    let (sent, received) = (cx.facts.is_sent(id), cx.facts.is_received(id));
    if sent || received {
        return Usage { sent, received };
    }
    Usage { sent: cx.api.operations.is_empty(), received: true }
}

fn field(cx: &Context<'_>, owner: TypeId, property: &Property, name: &Ident, usage: Usage) -> Field {
    let ty = ty::contained(cx, owner, property.ty);
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
        // What only the server sets is kept, so that a value can be sent back as it was read.
        setter: (usage.sent
            && presence != Presence::Required
            && property.direction != Direction::Read
            && !clash)
            .then(|| setter(&ty)),
        ty,
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
