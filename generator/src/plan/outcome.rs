//! What an operation gives: one type where all bodies agree, else an enum with a variant for each.

use super::{Context, doc, item, ty};
use crate::api::{self, Media, MediaKind, Operation, Scalar, Shape, StatusPattern};
use crate::names::MethodNames;
use crate::rust::{Ident, ItemKind, Outcome, OutcomeEnum, OutcomeVariant, Payload, Status, Ty};

/// Statuses of success where they are not 2XX, the usual one where it is not 200, and what success and failure give.
pub(super) fn plan(
    cx: &Context<'_>,
    operation: &Operation,
    names: &MethodNames,
) -> (Vec<Status>, Option<u16>, Outcome, Outcome) {
    let (mut success, mut failure) = (Vec::new(), Vec::new());
    for (outcome, name) in operation.outcomes.iter().zip(&names.outcomes) {
        match outcome.status {
            StatusPattern::Code(200..300) | StatusPattern::Class(2) => success.push((outcome, name)),
            StatusPattern::Code(400..) | StatusPattern::Class(4 | 5) | StatusPattern::Default => {
                failure.push((outcome, name))
            }
            StatusPattern::Code(300..400) | StatusPattern::Class(3) => success.push((outcome, name)),
            // 1xx is the transport's.
            StatusPattern::Code(_) | StatusPattern::Class(_) => {}
        }
    }
    // A redirect is the answer only of an operation that documents no better one.
    let is_redirect = |outcome: &api::Outcome| {
        matches!(outcome.status, StatusPattern::Code(300..400) | StatusPattern::Class(3))
    };
    if success.iter().any(|(outcome, _)| !is_redirect(outcome)) {
        success.retain(|(outcome, _)| !is_redirect(outcome));
    }
    // `default` alone is what success gives as well (OpenAPI 3.1 section 4.8.16).
    if success.is_empty() {
        let fallback = failure.iter().find(|(outcome, _)| outcome.status == StatusPattern::Default);
        success.extend(fallback.copied());
    }
    let output = match bodies(cx, &success, &names.output, payload) {
        Outcome::None => Outcome::One(Payload::Empty),
        given @ (Outcome::One(_) | Outcome::Enum(_)) => given,
    };
    let redirects =
        success.iter().filter(|(outcome, _)| is_redirect(outcome)).map(|(outcome, _)| status(outcome.status));
    let mut statuses: Vec<Status> = match &output {
        Outcome::None | Outcome::One(_) => redirects.collect(),
        // The table of an enum says its statuses itself.
        Outcome::Enum(_) => Vec::new(),
    };
    if !statuses.is_empty() {
        statuses.insert(0, Status::Class(2));
    }
    let documented = match &output {
        Outcome::None | Outcome::One(_) => usual(&success),
        Outcome::Enum(_) => None,
    };
    // Octets of a failure have no type: the error keeps them raw.
    failure.retain(|(outcome, _)| {
        !matches!(of_failure(cx, outcome), Payload::Empty | Payload::Download | Payload::Parts)
    });
    (statuses, documented, output, bodies(cx, &failure, &names.failure, of_failure))
}

/// The lowest status that is documented, unless 200 will do.
fn usual(success: &[(&api::Outcome, &Ident)]) -> Option<u16> {
    let code = |outcome: &api::Outcome| match outcome.status {
        StatusPattern::Code(code) => code,
        StatusPattern::Class(class) => u16::from(class) * 100,
        StatusPattern::Default => 200,
    };
    success.iter().map(|(outcome, _)| code(outcome)).min().filter(|status| *status != 200)
}

fn bodies(
    cx: &Context<'_>,
    outcomes: &[(&api::Outcome, &Ident)],
    name: &Ident,
    payload: fn(&Context<'_>, &api::Outcome) -> Payload,
) -> Outcome {
    let mut kinds: Vec<Payload> = outcomes.iter().map(|(outcome, _)| payload(cx, outcome)).collect();
    kinds.sort();
    kinds.dedup();
    if let [one] = kinds.as_slice() {
        return Outcome::One(one.clone());
    }
    if kinds.is_empty() {
        return Outcome::None;
    }
    let mut variants: Vec<OutcomeVariant> = outcomes
        .iter()
        .map(|(outcome, name)| OutcomeVariant {
            name: (*name).clone(),
            status: status(outcome.status),
            payload: payload(cx, outcome),
            doc: doc::of(&outcome.doc),
        })
        .collect();
    // The most exact pattern is tried first.
    variants.sort_by_key(|variant| match variant.status {
        Status::Code(_) => 0,
        Status::Class(_) => 1,
        Status::Default => 2,
    });
    Outcome::Enum(OutcomeEnum { name: name.clone(), variants })
}

fn status(pattern: StatusPattern) -> Status {
    match pattern {
        StatusPattern::Code(code) => Status::Code(code),
        StatusPattern::Class(class) => Status::Class(class),
        StatusPattern::Default => Status::Default,
    }
}

/// Of several media types the richest is taken: JSON, then what else has a structure, then the first.
pub(super) fn preferred(media: &[Media]) -> Option<&Media> {
    let rank = |one: &Media| match (one.kind, one.ty.is_some()) {
        (MediaKind::Json, true) => 0,
        (MediaKind::Json, false) => 1,
        (MediaKind::Xml, _) if one.typed_xml => 2,
        (MediaKind::Form, _) => 2,
        (MediaKind::Multipart, _) => 3,
        (MediaKind::Bytes, _) => 4,
        (MediaKind::Text, _) => 5,
        (MediaKind::Xml | MediaKind::Events | MediaKind::Lines | MediaKind::Sequence, _) => 6,
    };
    let usual = |one: &Media| !one.media_type.trim().eq_ignore_ascii_case("application/json");
    media.iter().min_by_key(|one| (rank(one), usual(one)))
}

fn payload(cx: &Context<'_>, outcome: &api::Outcome) -> Payload {
    preferred(&outcome.media).map_or(Payload::Empty, |media| of_media(cx, media))
}

/// What a body of a media type is.
pub(super) fn of_media(cx: &Context<'_>, media: &Media) -> Payload {
    let shape = media.ty.map(|id| &cx.api.types[ty::target(cx, id)].shape);
    // Octets are a stream, whatever the media type says.
    if matches!(shape, Some(Shape::Scalar(Scalar::Binary))) {
        return Payload::Download;
    }
    match media.kind {
        MediaKind::Json => Payload::Json(media.ty.map_or(Ty::Json, |id| ty::of(cx, id))),
        MediaKind::Xml if let Some(table) = cx.xml.of(media) => {
            Payload::Xml(media.ty.map_or(Ty::Json, |id| ty::of(cx, id)), table.clone())
        }
        MediaKind::Text | MediaKind::Xml | MediaKind::Form => Payload::Text,
        MediaKind::Multipart => item::parts(cx, media),
        MediaKind::Bytes => Payload::Download,
        MediaKind::Events => item::events(cx, media),
        MediaKind::Lines => Payload::Items(ItemKind::Lines, item::of(cx, media)),
        MediaKind::Sequence => Payload::Items(ItemKind::Sequence, item::of(cx, media)),
    }
}

/// The body of a failure is read at once.
fn of_failure(cx: &Context<'_>, outcome: &api::Outcome) -> Payload {
    match payload(cx, outcome) {
        Payload::Items(ItemKind::Parts, _) => Payload::Parts,
        Payload::Items(..) | Payload::Texts => Payload::Text,
        read @ (Payload::Json(_)
        | Payload::Xml(..)
        | Payload::Text
        | Payload::Empty
        | Payload::Download
        | Payload::Parts) => read,
    }
}

/// The `accept` header: the media types that are read as documented, those of success first.
pub(super) fn accept(cx: &Context<'_>, operation: &Operation) -> String {
    let mut types: Vec<String> = Vec::new();
    let failure =
        |one: &&api::Outcome| matches!(one.status, StatusPattern::Code(400..) | StatusPattern::Class(4 | 5));
    let (failures, successes): (Vec<_>, Vec<_>) = operation.outcomes.iter().partition(failure);
    for outcome in successes.into_iter().chain(failures) {
        let Some(first) = preferred(&outcome.media) else { continue };
        // Texts are read alike whatever they are, and octets are not read at all.
        let alike = |media: &&Media| {
            let read = of_media(cx, media);
            matches!(read, Payload::Text | Payload::Download | Payload::Parts | Payload::Xml(..))
                && read == of_media(cx, first)
        };
        let others = outcome.media.iter().filter(|media| !std::ptr::eq(*media, first)).filter(alike);
        // Servers answer a bare wildcard with what they like best, a page above all.
        let json = matches!(of_media(cx, first), Payload::Json(_)) && first.media_type.contains('*');
        let named = json.then(|| "application/json".to_owned());
        let stated = [first].into_iter().chain(others).filter_map(|media| acceptable(&media.media_type));
        for accepted in named.into_iter().chain(stated) {
            if !types.contains(&accepted) {
                types.push(accepted);
            }
        }
    }
    types.join(", ")
}

/// A media type as an `accept` header names it: with its parameters, which may tell versions apart, but without a
/// charset; nothing where no header can carry it.
pub(super) fn acceptable(media_type: &str) -> Option<String> {
    let mut pieces = media_type.split(';').map(str::trim);
    let essence = pieces.next().unwrap_or_default();
    let says = |piece: &&str| !piece.is_empty() && !piece.to_ascii_lowercase().starts_with("charset");
    let text = [essence].into_iter().chain(pieces.filter(says)).collect::<Vec<_>>().join(";");
    let fit = !essence.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',');
    fit.then_some(text)
}
