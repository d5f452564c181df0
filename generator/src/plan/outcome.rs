//! What an operation gives: one type where all bodies agree, else an enum with a variant for each.

use super::{Context, doc, ty};
use crate::api::{self, Media, MediaKind, Operation, Scalar, Shape, StatusPattern};
use crate::names::MethodNames;
use crate::rust::{Ident, Outcome, OutcomeEnum, OutcomeVariant, Payload, Status};

/// Statuses of success where they are not 2XX, and what success and failure give.
pub(super) fn plan(
    cx: &Context<'_>,
    operation: &Operation,
    names: &MethodNames,
) -> (Vec<Status>, Outcome, Outcome) {
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
    let output = match bodies(cx, &success, &names.output) {
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
    // Octets of a failure have no type: the error keeps them raw.
    failure.retain(|(outcome, _)| !matches!(payload(cx, outcome), Payload::Empty | Payload::Download));
    (statuses, output, bodies(cx, &failure, &names.failure))
}

fn bodies(cx: &Context<'_>, outcomes: &[(&api::Outcome, &Ident)], name: &Ident) -> Outcome {
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
fn preferred(media: &[Media]) -> Option<&Media> {
    let rank = |one: &Media| match (one.kind, one.ty.is_some()) {
        (MediaKind::Json, true) => 0,
        (MediaKind::Json, false) => 1,
        (MediaKind::Form, _) => 2,
        (MediaKind::Multipart, _) => 3,
        (MediaKind::Bytes, _) => 4,
        (MediaKind::Text, _) => 5,
        (MediaKind::Xml | MediaKind::Events | MediaKind::Lines | MediaKind::Sequence, _) => 6,
    };
    media.iter().min_by_key(|one| rank(one))
}

fn payload(cx: &Context<'_>, outcome: &api::Outcome) -> Payload {
    let Some(media) = preferred(&outcome.media) else {
        return Payload::Empty;
    };
    let shape = media.ty.map(|id| &cx.api.types[ty::target(cx, id)].shape);
    match media.kind {
        MediaKind::Json => match shape {
            Some(Shape::Scalar(Scalar::Binary)) => Payload::Download,
            Some(_) => Payload::Json(media.ty.map_or(crate::rust::Ty::Json, |id| ty::of(cx, id))),
            None => Payload::Json(crate::rust::Ty::Json),
        },
        MediaKind::Text | MediaKind::Xml | MediaKind::Events | MediaKind::Lines | MediaKind::Sequence => {
            match shape {
                Some(Shape::Scalar(Scalar::Binary)) => Payload::Download,
                _ => Payload::Text,
            }
        }
        MediaKind::Form => Payload::Text,
        MediaKind::Multipart | MediaKind::Bytes => Payload::Download,
    }
}

/// The `accept` header: the media types that are read as documented, those of success first.
pub(super) fn accept(operation: &Operation) -> String {
    let mut types: Vec<&str> = Vec::new();
    let failure =
        |one: &&api::Outcome| matches!(one.status, StatusPattern::Code(400..) | StatusPattern::Class(4 | 5));
    let (failures, successes): (Vec<_>, Vec<_>) = operation.outcomes.iter().partition(failure);
    for outcome in successes.into_iter().chain(failures) {
        if let Some(media) = preferred(&outcome.media) {
            let essence = media.media_type.split(';').next().unwrap_or_default().trim();
            let safe =
                !essence.is_empty() && essence.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',');
            if safe && !types.contains(&essence) {
                types.push(essence);
            }
        }
    }
    types.join(", ")
}
