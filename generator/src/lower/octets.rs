//! Parts of multipart bodies for which no type is stated: octets, files above all (OpenAPI 3.1 section 4.8.15.1.1, 3.2
//! section 4.15.1.1). Not parts whose encoding says what they are, and nothing outside of multipart bodies.

use super::{Lowering, media_kind, untyped};
use crate::api::{
    Api, Media, MediaKind, Operation, PartEncoding, PartOf, Scalar, Shape, TypeId, aliased, answered,
    arriving, children, received,
};
use crate::document::{Dialect, Node, NodeKind};
use std::collections::BTreeSet;

/// Makes octets of what only parts are and of which nothing is said, now that all types are known. OpenAPI 3.0 has no
/// word on such parts: there they stay any JSON value.
pub(super) fn settle(cx: &mut Lowering<'_, '_>) {
    if !matches!(cx.document.dialect(), Dialect::V31 | Dialect::V32) {
        return;
    }
    let mut parts = BTreeSet::new();
    let operations = cx.api.operations.iter().map(|(_, operation)| operation);
    for media in operations.flat_map(bodies).filter(|media| media.kind == MediaKind::Multipart) {
        if let Some(body) = media.ty {
            of_body(&cx.api, body, &media.encodings, &mut parts);
        }
    }
    parts.retain(|id| is_octets(cx, *id));
    if parts.is_empty() {
        return;
    }
    let elsewhere = elsewhere(&cx.api);
    for id in parts {
        if elsewhere[usize::from(id)] {
            continue;
        }
        let shape = std::mem::replace(&mut cx.api.types[id].shape, Shape::Scalar(Scalar::Binary));
        if matches!(shape, Shape::Anything) {
            // It has a type after all.
            cx.api.coverage.untyped.silent = cx.api.coverage.untyped.silent.saturating_sub(1);
        }
    }
}

fn bodies(operation: &Operation) -> impl Iterator<Item = &Media> {
    operation.body.iter().flat_map(|body| &body.media)
}

/// The parts of a body: members of an object, or items of a list.
fn of_body(api: &Api, body: TypeId, encodings: &[PartEncoding], parts: &mut BTreeSet<TypeId>) {
    match &api.types[aliased(api, body)].shape {
        Shape::Object(object) => {
            for one in &object.properties {
                let stated = encodings.iter().find(|encoding| encoding.is_of(&one.wire));
                of_part(api, one.ty, stated, parts);
            }
        }
        Shape::List(item) => {
            let stated = encodings.iter().find(|encoding| encoding.of == PartOf::Items);
            of_part(api, *item, stated, parts);
        }
        // The variants of a union may be told apart by what they hold.
        _ => {}
    }
}

/// A member that is a list is a part for each item.
fn of_part(api: &Api, part: TypeId, stated: Option<&PartEncoding>, parts: &mut BTreeSet<TypeId>) {
    let silent = stated.is_none_or(|one| {
        let any = |types: &str| types.split(',').any(|one| one.trim() == "*/*");
        one.style.is_none() && one.content_type.as_deref().is_none_or(any)
    });
    if silent {
        let part = aliased(api, part);
        parts.insert(match api.types[part].shape {
            Shape::List(item) => aliased(api, item),
            _ => part,
        });
    }
}

/// Whether the schema says nothing of its values, or a media type that is neither text nor JSON.
fn is_octets(cx: &mut Lowering<'_, '_>, id: TypeId) -> bool {
    if !cx.work.is_whole(id) {
        return false;
    }
    let schema = cx.document.node(cx.api.types[id].site);
    match cx.api.types[id].shape {
        Shape::Anything => untyped::says_nothing(schema) && !shows_json(schema),
        Shape::Scalar(Scalar::Text) if schema.get("contentEncoding").is_none() => {
            let media = schema.get("contentMediaType").and_then(Node::str);
            media.is_some_and(|name| media_kind::of(cx, name, None) == MediaKind::Bytes)
        }
        _ => false,
    }
}

/// Whether an example or a default is a value that is no text: then the author means JSON.
fn shows_json(schema: Node<'_>) -> bool {
    let one = ["example", "default"].into_iter().filter_map(|key| schema.get(key));
    let several = schema.get("examples").into_iter().flat_map(Node::items);
    one.chain(several).any(|value| value.kind() != NodeKind::String)
}

/// Whether each type, by id, is in anything but multipart bodies: a value of it is JSON there.
fn elsewhere(api: &Api) -> Vec<bool> {
    let mut all = vec![false; api.types.len()];
    let mut todo: Vec<_> = api.families.iter().map(|family| family.ty).collect();
    for (_, operation) in api.operations.iter() {
        let other = bodies(operation).filter(|media| media.kind != MediaKind::Multipart);
        todo.extend(other.flat_map(Media::types));
        todo.extend(operation.parameters.iter().map(|parameter| parameter.ty));
        todo.extend(received(operation));
    }
    for (_, incoming) in api.incoming.iter() {
        todo.extend(arriving(incoming).into_iter().chain(answered(incoming)));
    }
    while let Some(id) = todo.pop() {
        if !std::mem::replace(&mut all[usize::from(id)], true) {
            todo.extend(children(&api.types[id].shape));
        }
    }
    all
}
