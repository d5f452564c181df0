//! Items of streams: which type one has, and whether an event is its data or what stands around it. Not how they are cut.

use super::{Context, ty};
use crate::api::{Media, Scalar, Shape, TypeId};
use crate::rust::{ItemKind, Payload, Ty};

/// Fields of an event, as documents spell them; `name` and `comment` are habits of frameworks.
const FIELDS: &[&str] = &["data", "event", "id", "retry", "name", "comment"];

/// Events of a media type.
pub(super) fn events(cx: &Context<'_>, media: &Media) -> Payload {
    let shape = |id: TypeId| &cx.api.types[ty::target(cx, id)].shape;
    match stated(cx, media) {
        None => Payload::Texts,
        Some(id) if matches!(shape(id), Shape::Scalar(Scalar::Text)) => Payload::Texts,
        Some(id) if is_envelope(cx, id) => Payload::Items(ItemKind::Envelopes, ty::of(cx, id)),
        Some(id) => Payload::Items(ItemKind::Events, ty::of(cx, id)),
    }
}

/// Parts of a media type: items where each of them is JSON of one type, which only `itemSchema` or a list says.
pub(super) fn parts(cx: &Context<'_>, media: &Media) -> Payload {
    let listed = media.ty.and_then(|id| match &cx.api.types[ty::target(cx, id)].shape {
        Shape::List(item) => Some(*item),
        _ => None,
    });
    let is_json = media.encodings.iter().all(|one| {
        let stated = one.content_type.as_deref().map(|text| text.trim().to_ascii_lowercase());
        stated.is_none_or(|text| text == "application/json" || text.ends_with("+json"))
    });
    match media.item.or(listed).filter(|id| is_json && is_structured(cx, *id)) {
        Some(id) => Payload::Items(ItemKind::Parts, ty::of(cx, id)),
        None => Payload::Parts,
    }
}

/// Whether values of the type are JSON in a part of their own (OpenAPI 3.2 section 4.15.1.1): a part of a mere text is
/// that text, and one of octets is a file.
fn is_structured(cx: &Context<'_>, id: TypeId) -> bool {
    let mut todo = vec![id];
    let mut seen = Vec::new();
    while let Some(id) = todo.pop() {
        let target = ty::target(cx, id);
        if seen.contains(&target) {
            continue;
        }
        seen.push(target);
        match &cx.api.types[target].shape {
            Shape::Object(_) | Shape::Map(_) | Shape::List(_) | Shape::Tuple(_) => {}
            Shape::Union(union) => todo.extend(union.variants.iter().map(|variant| variant.ty)),
            Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::Scalar(_)
            | Shape::Enumeration(_)
            | Shape::Embedded(_)
            | Shape::Alias(_) => return false,
        }
    }
    true
}

/// The type of one item.
pub(super) fn of(cx: &Context<'_>, media: &Media) -> Ty {
    let text = |id: TypeId| matches!(cx.api.types[ty::target(cx, id)].shape, Shape::Scalar(Scalar::Text));
    // A text describes the whole stream.
    stated(cx, media).filter(|id| !text(*id)).map_or(Ty::Json, |id| ty::of(cx, id))
}

/// What `itemSchema` says, else what `schema` says of each item: a list is one of items.
fn stated(cx: &Context<'_>, media: &Media) -> Option<TypeId> {
    media.item.or_else(|| {
        let id = media.ty?;
        match &cx.api.types[ty::target(cx, id)].shape {
            Shape::List(item) => Some(*item),
            Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::Scalar(_)
            | Shape::Enumeration(_)
            | Shape::Embedded(_)
            | Shape::Tuple(_)
            | Shape::Map(_)
            | Shape::Object(_)
            | Shape::Union(_)
            | Shape::Alias(_) => Some(id),
        }
    })
}

/// Whether the type is of whole events (OpenAPI 3.2 section 4.14.4.3, and what documents did before): an object that
/// has data and nothing that no event has, or a choice of such.
fn is_envelope(cx: &Context<'_>, id: TypeId) -> bool {
    let mut todo = vec![id];
    let mut seen = Vec::new();
    while let Some(id) = todo.pop() {
        let target = ty::target(cx, id);
        if seen.contains(&target) {
            continue;
        }
        seen.push(target);
        match &cx.api.types[target].shape {
            Shape::Object(object) => {
                let has_data = object.properties.iter().any(|one| one.wire == "data");
                if !has_data || !object.properties.iter().all(|one| FIELDS.contains(&one.wire.as_str())) {
                    return false;
                }
            }
            Shape::Union(union) => todo.extend(union.variants.iter().map(|variant| variant.ty)),
            Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::Scalar(_)
            | Shape::Enumeration(_)
            | Shape::Embedded(_)
            | Shape::List(_)
            | Shape::Tuple(_)
            | Shape::Map(_)
            | Shape::Alias(_) => return false,
        }
    }
    true
}
