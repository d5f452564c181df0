//! `encoding`, `prefixEncoding` and `itemEncoding` of a media type: how members of a form and parts of a multipart body
//! are written. Not what they hold.

use super::{Lowering, reference};
use crate::api::{
    ContentKind, Encoding, MediaKind, Operation, PartEncoding, PartHeader, PartOf, Shape, Style, TypeId,
};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;
use crate::source::NodeId;

/// Parts within parts that are followed: the mail standards stack three.
const DEPTH: usize = 8;

/// What is stated for the parts of a body of this kind (OpenAPI 3.2 sections 4.14 and 4.15). It means nothing elsewhere.
pub(super) fn all(cx: &mut Lowering<'_, '_>, media: Node<'_>, kind: MediaKind) -> Vec<PartEncoding> {
    match kind {
        MediaKind::Form | MediaKind::Multipart => stated(cx, media, kind == MediaKind::Multipart, DEPTH),
        MediaKind::Json
        | MediaKind::Xml
        | MediaKind::Events
        | MediaKind::Lines
        | MediaKind::Sequence
        | MediaKind::Text
        | MediaKind::Bytes => Vec::new(),
    }
}

/// By member, by position, and of all others.
fn stated(cx: &mut Lowering<'_, '_>, holder: Node<'_>, multipart: bool, depth: usize) -> Vec<PartEncoding> {
    let mut found = Vec::new();
    let by_name = holder.get("encoding").into_iter().flat_map(Node::entries);
    found.extend(by_name.map(|(wire, one)| (PartOf::Member(wire.to_owned()), one)));
    let by_place = holder.get("prefixEncoding").into_iter().flat_map(Node::items).enumerate();
    found.extend(by_place.map(|(at, one)| (PartOf::Position(at), one)));
    found.extend(holder.get("itemEncoding").map(|one| (PartOf::Items, one)));
    found.retain(|(of, one)| {
        let fits = multipart || matches!(of, PartOf::Member(_));
        if !fits {
            without_effect(
                cx,
                *one,
                "a form has members and no parts by position: this encoding is left out",
            );
        }
        fits
    });
    found.into_iter().map(|(of, one)| encoding(cx, of, one, depth)).collect()
}

fn without_effect(cx: &mut Lowering<'_, '_>, at: Node<'_>, message: &str) {
    cx.out.report(&codes::PART_ENCODING, at.id(), message);
}

fn encoding(cx: &mut Lowering<'_, '_>, of: PartOf, stated_at: Node<'_>, depth: usize) -> PartEncoding {
    let mut one = PartEncoding {
        site: stated_at.id(),
        of,
        content_type: stated_at.get("contentType").and_then(Node::str).map(str::to_owned),
        style: style(cx, stated_at),
        reserved: stated_at.get("allowReserved").and_then(Node::bool).unwrap_or(false),
        headers: headers(cx, stated_at),
        nested: Vec::new(),
    };
    let inner = ["encoding", "prefixEncoding", "itemEncoding"].into_iter().find_map(|key| stated_at.get(key));
    let Some(inner) = inner else { return one };
    if !one.is_multipart() {
        without_effect(cx, inner, "encodings within a part need a `contentType` of `multipart/..`: left out");
    } else if depth == 0 {
        without_effect(cx, inner, "parts within parts are not followed this deep: left out");
    } else {
        one.nested = stated(cx, stated_at, true, depth - 1);
    }
    one
}

/// The headers of a part, with their values where the schema leaves one only.
fn headers(cx: &mut Lowering<'_, '_>, encoding: Node<'_>) -> Vec<PartHeader> {
    let stated: Vec<_> = encoding.get("headers").into_iter().flat_map(Node::entries).collect();
    // `contentType` says it.
    let stated = stated.into_iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
    stated.map(|(name, one)| PartHeader { name: name.to_owned(), value: only_value(cx, name, one) }).collect()
}

fn only_value(cx: &mut Lowering<'_, '_>, name: &str, header: Node<'_>) -> Option<String> {
    let target = cx.document.resolve(cx.out, header.id())?;
    let schema = cx.document.node(target).get("schema")?;
    let schema = reference::look_through(cx, schema);
    let value = match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => value,
        (None, Some(values)) => {
            let mut values = values.items();
            values.next().filter(|_| values.next().is_none())?
        }
        (None, None) => return None,
    };
    let value =
        value.text().filter(|text| text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()))?;
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    (!name.is_empty() && name.bytes().all(token)).then(|| value.to_owned())
}

/// Style and explode where one of them or `allowReserved` is stated; then `contentType` says nothing (section 4.15.1.2).
fn style(cx: &mut Lowering<'_, '_>, encoding: Node<'_>) -> Option<(Style, bool)> {
    let word = encoding.get("style");
    let explode = encoding.get("explode").and_then(Node::bool);
    if word.is_none() && explode.is_none() && encoding.get("allowReserved").is_none() {
        return None;
    }
    let style = match word.map(|word| (word, word.str().unwrap_or_default())) {
        None | Some((_, "form")) => Style::Form,
        Some((_, "spaceDelimited")) => Style::SpaceDelimited,
        Some((_, "pipeDelimited")) => Style::PipeDelimited,
        Some((_, "deepObject")) => Style::DeepObject,
        // What Swagger 2.0 calls `tsv`.
        Some((_, "tabDelimited")) => Style::TabDelimited,
        Some((at, word)) => {
            let message =
                format!("`{}` is no style of a form's member: `form` is taken", word.escape_debug());
            cx.out.report(&codes::STYLE, at.id(), message);
            Style::Form
        }
    };
    Some((style, explode.unwrap_or(style == Style::Form)))
}

/// Reports encodings of what the types do not have, now that they are known.
pub(super) fn settle(cx: &mut Lowering<'_, '_>) {
    let mut lost = Vec::new();
    for (_, operation) in cx.api.operations.iter() {
        for (ty, encodings) in of_operation(operation) {
            unmatched(cx, ty, encodings, &mut lost);
        }
    }
    lost.sort_unstable();
    lost.dedup();
    for site in lost {
        without_effect(cx, cx.document.node(site), "the schema has nothing that this encoding could be of");
    }
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = (TypeId, &[PartEncoding])> {
    let media = operation.body.iter().flat_map(|body| &body.media);
    let bodies = media.filter_map(|media| Some((media.ty?, media.encodings.as_slice())));
    let queries = operation.parameters.iter().filter_map(|one| match &one.encoding {
        Encoding::Content(_, ContentKind::Form(encodings)) => Some((one.ty, encodings.as_slice())),
        Encoding::Content(_, ContentKind::Json | ContentKind::Text) | Encoding::Styled { .. } => None,
    });
    bodies.chain(queries)
}

/// The encodings of nothing, of a type and of what is in it: as deep as encodings are nested, which is bounded.
fn unmatched(cx: &Lowering<'_, '_>, ty: TypeId, encodings: &[PartEncoding], lost: &mut Vec<NodeId>) {
    let mut ty = ty;
    // A chain of aliases that is longer goes in circles, which is reported elsewhere.
    for _ in 0..100 {
        match cx.api.types[ty].shape {
            Shape::Alias(target) => ty = target,
            _ => break,
        }
    }
    for one in encodings {
        let inner = match (&cx.api.types[ty].shape, &one.of) {
            (Shape::Object(object), PartOf::Member(wire)) => {
                let found = object.properties.iter().find(|known| known.wire == *wire);
                found.map(|property| property.ty).ok_or(())
            }
            (Shape::Object(_), PartOf::Position(_) | PartOf::Items) => Err(()),
            (Shape::List(_) | Shape::Tuple(_), PartOf::Member(_)) => Err(()),
            (Shape::List(item), PartOf::Position(_) | PartOf::Items) => Ok(*item),
            (Shape::Tuple(items), PartOf::Position(at)) => items.get(*at).copied().ok_or(()),
            // Who is one of several, or any, may have it.
            _ => continue,
        };
        match inner {
            Ok(inner) => unmatched(cx, inner, &one.nested, lost),
            Err(()) => lost.push(one.site),
        }
    }
}
