//! Enums of several types: what each variant holds and which JSON it takes.

use super::{Context, derive, doc, ty};
use crate::api::{EnumerationBase, Origin, Owner, Rest, Role, Scalar, Shape, Tag, TypeId, Union, properties};
use crate::rust::{self, Deprecation, Ty, UnionTag, UnionVariant};

pub(super) fn plan(cx: &Context<'_>, id: TypeId, union: &Union) -> rust::Union {
    let stated = &cx.api.types[id];
    let meanings = meanings(cx, id, union);
    let variants =
        union.variants.iter().zip(&cx.names.variants[&id]).enumerate().map(|(index, (variant, name))| {
            let tags = union.tag.iter().flat_map(|tag| &tag.values);
            UnionVariant {
                name: name.clone(),
                ty: variant_ty(cx, id, variant.ty),
                kind: kind(cx, variant.ty),
                tags: tags.filter(|value| value.variant == index).map(|value| value.wire.clone()).collect(),
                adds_tag: union.tag.as_ref().is_some_and(|tag| adds_tag(cx, tag, index, variant.ty)),
                marks: match kind(cx, variant.ty) {
                    "any" => Vec::new(),
                    _ => variant.marks.iter().map(|mark| (mark.wire.clone(), mark.values.clone())).collect(),
                },
                from: meanings[index]
                    .as_ref()
                    .is_some_and(|of| meanings.iter().flatten().filter(|other| *other == of).count() == 1),
                doc: doc::of_variant(cx, variant.ty),
            }
        });
    rust::Union {
        name: cx.names.types[&id].clone(),
        doc: doc::of_type(cx, id),
        deprecated: Deprecation(stated.doc.deprecated),
        derives: derive::plan(cx, id, &[]),
        variants: variants.collect(),
        other: union.tag.as_ref().and_then(|tag| tag.other).map(|at| cx.names.variants[&id][at].clone()),
        received: doc::received_form(cx, id).cloned(),
        tag: union.tag.as_ref().map(|tag| UnionTag(tag.wire.clone())),
    }
}

/// Whether a variant of one value of the tag is a struct that does not have the tag, or may leave it out: a server
/// could not tell what it is. One that a missing tag means needs none.
fn adds_tag(cx: &Context<'_>, tag: &Tag, index: usize, variant: TypeId) -> bool {
    let one = tag.values.iter().filter(|value| value.variant == index).count() == 1;
    let target = ty::target(cx, variant);
    if !one || tag.other == Some(index) || ty::asked(cx, target).is_some() {
        return false;
    }
    let Shape::Object(object) = &cx.api.types[target].shape else { return false };
    let Some(property) = object.properties.iter().find(|one| one.wire == tag.wire) else {
        // What only the server sets is not ours to send.
        return match cx.api.types[target].origin {
            Origin::Inline { owner: Owner::Type(received), role: Role::Sent } => {
                properties(cx.api, received).iter().all(|one| one.wire != tag.wire)
            }
            _ => true,
        };
    };
    let is_text = match &cx.api.types[ty::target(cx, property.ty)].shape {
        Shape::Anything | Shape::Scalar(Scalar::Text) => true,
        Shape::Enumeration(enumeration) => enumeration.base == EnumerationBase::Text,
        _ => false,
    };
    !property.required && is_text
}

/// Structs are boxed: one big variant does not make every value of the union big.
fn variant_ty(cx: &Context<'_>, outer: TypeId, inner: TypeId) -> Ty {
    let target = ty::target(cx, inner);
    match ty::contained(cx, outer, inner) {
        boxed @ Ty::Boxed(_) => boxed,
        plain if matches!(cx.api.types[target].shape, Shape::Object(_)) => Ty::Boxed(Box::new(plain)),
        plain => plain,
    }
}

/// The Rust types of values that each variant could be made of, no alias in them; a union that is only received is
/// made of none.
fn meanings(cx: &Context<'_>, id: TypeId, union: &Union) -> Vec<Option<Ty>> {
    let is_sent = cx.facts.is_sent(id) || cx.config.types_only;
    let of = |ty| if is_sent && ty::target(cx, ty) != id { meaning(cx, ty, 0) } else { None };
    union.variants.iter().map(|variant| of(variant.ty)).collect()
}

/// How deep lists are compared; deeper ones have no `From`.
const COMPARED: usize = 4;

/// A type by what it is and not by what it is called. None where two that look different could be the same, as those
/// of other crates.
fn meaning(cx: &Context<'_>, id: TypeId, depth: usize) -> Option<Ty> {
    let id = ty::target(cx, id);
    if ty::asked(cx, id).is_some() {
        return None;
    }
    match &cx.api.types[id].shape {
        Shape::Object(_) | Shape::Union(_) | Shape::Enumeration(_) => match ty::plain(cx, id) {
            named @ Ty::Named(_) => Some(named),
            _ => None,
        },
        Shape::Scalar(_) => match ty::unnamed(cx, id) {
            Ty::Foreign(_) => None,
            scalar => Some(scalar),
        },
        Shape::List(item) if depth < COMPARED && !ty::is_nullable(cx, *item) => {
            Some(Ty::List(Box::new(meaning(cx, *item, depth + 1)?)))
        }
        Shape::Anything
        | Shape::Never
        | Shape::Null
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Alias(_) => None,
    }
}

/// The runtime's word for the JSON that a variant takes.
fn kind(cx: &Context<'_>, id: TypeId) -> &'static str {
    if ty::asked(cx, ty::target(cx, id)).is_some() {
        // What a type of another crate takes is not ours to know.
        return "any";
    }
    match &cx.api.types[ty::target(cx, id)].shape {
        Shape::Anything | Shape::Never | Shape::Alias(_) => "any",
        Shape::Union(_) => "union",
        Shape::Null => "null",
        Shape::Scalar(Scalar::Boolean) => "boolean",
        Shape::Scalar(
            Scalar::Int8
            | Scalar::Int16
            | Scalar::Int32
            | Scalar::Int64
            | Scalar::UInt8
            | Scalar::UInt16
            | Scalar::UInt32
            | Scalar::UInt64
            | Scalar::UnixTime
            | Scalar::UnixMillis,
        ) => "integer",
        Shape::Scalar(Scalar::Float | Scalar::Double | Scalar::Decimal) => "number",
        Shape::Scalar(
            Scalar::Text
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Time
            | Scalar::HttpDate
            | Scalar::Duration
            | Scalar::Secret
            | Scalar::Base64
            | Scalar::Base64Url
            | Scalar::Binary,
        ) => "string",
        Shape::Enumeration(enumeration) => match enumeration.base {
            EnumerationBase::Text => "enumeration",
            EnumerationBase::Integer => "integer",
        },
        Shape::Embedded(_) => "string",
        Shape::List(_) | Shape::Tuple(_) => "array",
        Shape::Map(_) => "map",
        Shape::Object(object) => match (&object.rest, object.properties.is_empty()) {
            (Rest::Kept(_), true) => "map",
            (Rest::Kept(_) | Rest::Ignored, _) => "object",
        },
    }
}
