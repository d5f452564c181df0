//! Request bodies: how a body is sent, and what is chosen by the caller where the document offers several ways.

use super::{Context, doc, ty};
use crate::api::{self, Media, MediaKind, PartEncoding, PartHeader, PartOf, Scalar, Shape, TypeId};
use crate::names::MethodNames;
use crate::rust::{BodyKind, BodyPlan, BodyVariant, BodyWay, PartRule, RuleOf, Ty};

/// A way to send a body: one media type, and those that say the same thing.
pub(super) struct Way<'a> {
    /// The media type that is sent.
    pub media: &'a Media,
    /// Its place among the body's media types.
    pub index: usize,
    pub kind: BodyKind,
    /// Media types that are documented beside it.
    also: Vec<&'a str>,
}

pub(super) fn plan(cx: &Context<'_>, body: &api::Body, names: &MethodNames) -> BodyPlan {
    let ways = ways(cx, body);
    let mut text = doc::of(&body.doc);
    if text.paragraphs.is_empty() {
        text.paragraphs.push("Sets the request body.".to_owned());
    }
    let note = also(&ways);
    doc::append(&mut text, note.clone());
    let way = match ways.as_slice() {
        [one] => BodyWay::One { kind: one.kind.clone(), media_type: sent(one) },
        several => BodyWay::Choice {
            name: names.choice.clone(),
            variants: several.iter().map(|way| variant(cx, way, several, names)).collect(),
        },
    };
    BodyPlan { name: names.body.clone(), required: body.required, way, doc: text, note }
}

fn variant(cx: &Context<'_>, way: &Way<'_>, all: &[Way<'_>], names: &MethodNames) -> BodyVariant {
    let held = |way: &Way<'_>| match &way.kind {
        BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Multipart(..) => {
            way.media.ty.map_or(Held::Type(Ty::Json), |id| Held::Type(expanded(cx, id)))
        }
        BodyKind::Text => Held::Type(Ty::String),
        BodyKind::Parts => Held::Parts,
        BodyKind::Raw => Held::Body,
    };
    let own = held(way);
    BodyVariant {
        name: names.body_variants[way.index].clone(),
        kind: way.kind.clone(),
        media_type: sent(way),
        from: all.iter().filter(|other| held(other) == own).count() == 1,
    }
}

/// What a variant holds, to tell whether a value says which variant is meant.
#[derive(PartialEq)]
enum Held {
    Type(Ty),
    Parts,
    Body,
}

/// The ways of a body in order of preference: those that say most about its content first.
pub(super) fn ways<'a>(cx: &Context<'_>, body: &'a api::Body) -> Vec<Way<'a>> {
    let mut all: Vec<Way<'a>> = Vec::new();
    let mut order: Vec<(usize, &Media)> = body.media.iter().enumerate().collect();
    order.sort_by_key(|(_, media)| rank(cx, media));
    for (index, media) in order {
        let kind = kind(cx, media);
        match all.iter_mut().find(|way| says_the_same(cx, way, media, &kind)) {
            Some(way) => way.also.push(&media.media_type),
            None => all.push(Way { media, index, kind, also: Vec::new() }),
        }
    }
    all
}

/// Whether a media type adds nothing to a way: another writing of the same type, or octets where octets are.
fn says_the_same(cx: &Context<'_>, way: &Way<'_>, media: &Media, kind: &BodyKind) -> bool {
    let one_type = match (way.media.ty, media.ty) {
        (Some(one), Some(other)) => {
            cx.facts.twin(one) == cx.facts.twin(other) || expanded(cx, one) == expanded(cx, other)
        }
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    match (&way.kind, kind) {
        (BodyKind::Raw, BodyKind::Raw)
        | (BodyKind::Text, BodyKind::Text)
        | (BodyKind::Parts, BodyKind::Parts) => true,
        (
            BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Multipart(..),
            BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Multipart(..),
        ) => one_type,
        (
            BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Multipart(..),
            BodyKind::Text | BodyKind::Raw,
        ) => one_type && way.media.ty.is_some(),
        // Tools write one schema for all media types, and none where they know none.
        (BodyKind::Json(_) | BodyKind::Xml(..), BodyKind::Parts) => false,
        (BodyKind::Raw | BodyKind::Text | BodyKind::Parts, _) => false,
        (BodyKind::Form(..) | BodyKind::Multipart(..), BodyKind::Parts) => true,
    }
}

/// The richest first; a type with files goes in parts before it goes as JSON.
fn rank(cx: &Context<'_>, media: &Media) -> (u8, u8) {
    let exact = u8::from(!media.media_type.trim().eq_ignore_ascii_case("application/json"));
    let files = media.ty.is_some_and(|id| has_parts(cx, id));
    let rank = match (media.kind, media.ty.is_some()) {
        (MediaKind::Multipart, true) if files => 0,
        (MediaKind::Json, true) => 1,
        (MediaKind::Json, false) => 3,
        (MediaKind::Form, true) => 2,
        (MediaKind::Xml, true) if media.typed_xml => 3,
        (MediaKind::Multipart, true) => 4,
        (MediaKind::Form | MediaKind::Multipart, false) => 5,
        (MediaKind::Bytes, _) => 6,
        (MediaKind::Text, _) => 7,
        (MediaKind::Lines | MediaKind::Sequence | MediaKind::Events | MediaKind::Xml, _) => 8,
    };
    (rank, exact)
}

fn kind(cx: &Context<'_>, media: &Media) -> BodyKind {
    let shape = media.ty.map(|id| &cx.api.types[ty::target(cx, id)].shape);
    let ty = || media.ty.map_or(Ty::Json, |id| ty::of(cx, id));
    match media.kind {
        // Octets are not JSON, whatever the media type says.
        MediaKind::Json if matches!(shape, Some(Shape::Scalar(Scalar::Binary))) => BodyKind::Raw,
        MediaKind::Json => BodyKind::Json(ty()),
        MediaKind::Form => BodyKind::Form(ty(), rules(cx, media)),
        MediaKind::Xml if let Some(table) = cx.xml.of(media) => BodyKind::Xml(ty(), table.clone()),
        MediaKind::Multipart => match shape {
            Some(Shape::Object(_) | Shape::Union(_) | Shape::Map(_)) => {
                BodyKind::Multipart(ty(), rules(cx, media))
            }
            Some(Shape::List(_) | Shape::Tuple(_)) if !is_form_data(media) => {
                BodyKind::Multipart(ty(), rules(cx, media))
            }
            Some(_) | None => BodyKind::Parts,
        },
        MediaKind::Text | MediaKind::Xml | MediaKind::Lines | MediaKind::Sequence | MediaKind::Events => {
            match shape {
                Some(Shape::Scalar(Scalar::Binary)) => BodyKind::Raw,
                Some(_) | None => BodyKind::Text,
            }
        }
        MediaKind::Bytes => BodyKind::Raw,
    }
}

/// The parts of other multipart bodies need no names.
fn is_form_data(media: &Media) -> bool {
    let essence = media.media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("multipart/form-data")
}

/// Whether a member of the type, or an item of one, is a file.
fn has_parts(cx: &Context<'_>, id: TypeId) -> bool {
    let is_part = |id: TypeId| {
        let target = ty::target(cx, id);
        cx.facts.is_part(target)
            || matches!(&cx.api.types[target].shape, Shape::List(item) if cx.facts.is_part(ty::target(cx, *item)))
    };
    match &cx.api.types[ty::target(cx, id)].shape {
        Shape::Object(object) => object.properties.iter().any(|property| is_part(property.ty)),
        _ => false,
    }
}

fn rules(cx: &Context<'_>, media: &Media) -> Vec<PartRule> {
    // Lowering has reported those that are of no member.
    let known =
        |one: &&PartEncoding| match (media.ty.map(|id| &cx.api.types[ty::target(cx, id)].shape), &one.of) {
            (Some(Shape::Object(object)), PartOf::Member(wire)) => {
                object.properties.iter().any(|known| known.wire == *wire)
            }
            (Some(Shape::Object(_)), PartOf::Position(_) | PartOf::Items) => false,
            (Some(Shape::List(_) | Shape::Tuple(_)), PartOf::Member(_)) => false,
            (Some(Shape::Tuple(items)), PartOf::Position(at)) => *at < items.len(),
            _ => true,
        };
    let multipart = media.kind == MediaKind::Multipart;
    media.encodings.iter().filter(known).filter_map(|one| part_rule(one, multipart)).collect()
}

/// The rules of a query string and of parts within parts.
pub(super) fn part_rules(encodings: &[PartEncoding], multipart: bool) -> Vec<PartRule> {
    encodings.iter().filter_map(|one| part_rule(one, multipart)).collect()
}

/// Nothing where the default says the same.
fn part_rule(one: &PartEncoding, multipart: bool) -> Option<PartRule> {
    let content_type = one.content_type.as_deref().filter(|_| multipart).and_then(concrete);
    let content_type = match one.is_multipart() {
        // The runtime adds the boundary.
        true => {
            content_type.map(|text| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
        }
        false => content_type,
    };
    let style = one.style.map(|(style, explode)| (super::operation::style_word(style), explode));
    let reserved = one.reserved && !multipart;
    let style = style.filter(|style| *style != ("Form", true) || reserved);
    let fixed = |header: &PartHeader| Some((header.name.clone(), header.value.clone()?));
    let headers: Vec<_> = one.headers.iter().filter(|_| multipart).filter_map(fixed).collect();
    let nested = part_rules(&one.nested, true);
    let says = content_type.is_some() || style.is_some() || reserved || !headers.is_empty();
    let of = match &one.of {
        PartOf::Member(wire) => RuleOf::Member(wire.clone()),
        PartOf::Position(at) => RuleOf::Position(*at),
        PartOf::Items => RuleOf::Items,
    };
    says.then_some(PartRule { of, content_type, style, reserved, headers, nested })
}

/// A content type that can be sent: no list, no wildcard, nothing that no header can carry.
fn concrete(content_type: &str) -> Option<String> {
    let text = content_type.trim();
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && text.contains('/');
    (plain && !text.contains([',', '*'])).then(|| text.to_owned())
}

/// A type with the names of aliases taken out: two types of Rust are one exactly when these are equal.
fn expanded(cx: &Context<'_>, id: TypeId) -> Ty {
    let target = ty::target(cx, id);
    let plain = match &cx.api.types[target].shape {
        Shape::List(item) if !cx.facts.needs_box(target, *item) => Ty::List(Box::new(expanded(cx, *item))),
        Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_) => ty::plain(cx, target),
        _ => ty::unnamed(cx, target),
    };
    match ty::is_nullable(cx, id) && plain != Ty::Json {
        true => Ty::Optional(Box::new(plain)),
        false => plain,
    }
}

/// The media type that is sent: a wildcard names none, and what no header can carry cannot be sent.
fn sent(way: &Way<'_>) -> String {
    let stated = way.media.media_type.trim();
    let fit = stated.contains('/') && stated.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    let essence = stated.split(';').next().unwrap_or_default();
    if fit && !essence.contains('*') {
        return match &way.kind {
            // The runtime adds the boundary.
            BodyKind::Multipart(..) | BodyKind::Parts => essence.trim().to_ascii_lowercase(),
            BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Text | BodyKind::Raw => {
                stated.to_owned()
            }
        };
    }
    match &way.kind {
        BodyKind::Json(_) => "application/json",
        BodyKind::Xml(..) => "application/xml",
        BodyKind::Form(..) => "application/x-www-form-urlencoded",
        BodyKind::Multipart(..) | BodyKind::Parts => "multipart/form-data",
        BodyKind::Text => "text/plain",
        BodyKind::Raw => "application/octet-stream",
    }
    .to_owned()
}

/// What the document allows beside what is sent, as a sentence.
fn also(ways: &[Way<'_>]) -> Option<String> {
    let one = |way: &Way<'_>| {
        let others: Vec<String> = way.also.iter().map(|media_type| doc::code(media_type)).collect();
        (!others.is_empty()).then(|| {
            let (sent, others) = (doc::code(&sent(way)), others.join(", "));
            let unless = if way.kind == BodyKind::Raw { " unless the body names its type" } else { "" };
            format!("Sent as {sent}{unless}; the document allows {others} as well.")
        })
    };
    let headers = |way: &Way<'_>| {
        let said = way.media.encodings.iter().filter_map(|encoding| {
            let free = encoding.headers.iter().filter(|header| header.value.is_none());
            let names: Vec<String> = free.map(|header| doc::code(&header.name)).collect();
            let part = match &encoding.of {
                PartOf::Member(wire) => {
                    format!(
                        "The part {} may carry {}, see `with_part_header`.",
                        doc::code(wire),
                        names.join(", ")
                    )
                }
                PartOf::Position(at) => format!("Part {at} may carry {}.", names.join(", ")),
                PartOf::Items => format!("The parts may carry {}.", names.join(", ")),
            };
            (!names.is_empty()).then_some(part)
        });
        said.collect::<Vec<_>>()
    };
    let notes: Vec<String> = ways.iter().filter_map(one).chain(ways.iter().flat_map(headers)).collect();
    (!notes.is_empty()).then(|| notes.join(" "))
}
