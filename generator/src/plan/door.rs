//! Other ways of answering: media types of a success that give something else than what the call gives by itself.
//! Each is a door on the call, which asks the server for it. Not what the call gives by itself.

use super::{Context, outcome, ty};
use crate::api::{self, Media, MediaKind, Operation, Scalar, Shape, StatusPattern};
use crate::names::MethodNames;
use crate::rust::{Door, Payload};

/// The doors of an operation, in document order.
pub(super) fn plan(cx: &Context<'_>, operation: &Operation, names: &MethodNames) -> Vec<Door> {
    let mut doors: Vec<Door> = Vec::new();
    for (at, stated) in operation.outcomes.iter().enumerate() {
        let success = matches!(stated.status, StatusPattern::Code(200..300) | StatusPattern::Class(2));
        let Some(main) = outcome::preferred(&stated.media).filter(|_| success) else { continue };
        for (index, media) in stated.media.iter().enumerate() {
            let payload = outcome::of_media(cx, media);
            let Some((name, marker)) = names.doors.get(&(at, index)) else { continue };
            let accept = outcome::acceptable(&media.media_type);
            if adds_nothing(cx, main, media, &payload) || doors.iter().any(|door| door.accept == accept) {
                continue;
            }
            let Some(accept) = accept else { continue };
            let streams = matches!(payload, Payload::Items(..) | Payload::Texts);
            doors.push(Door {
                name: name.clone(),
                marker: marker.clone(),
                accept: Some(accept),
                flag: operation.body.as_ref().filter(|_| streams).and_then(|body| flag(cx, body)),
                output: payload,
                media_type: media.media_type.clone(),
            });
        }
    }
    doors
}

/// Whether a media type says what the preferred one says: tools write one schema for all of them.
fn adds_nothing(cx: &Context<'_>, main: &Media, media: &Media, payload: &Payload) -> bool {
    if std::ptr::eq(main, media) || *payload == outcome::of_media(cx, main) {
        return true;
    }
    let one_type = match (main.ty, media.ty) {
        (Some(one), Some(other)) => cx.facts.twin(one) == cx.facts.twin(other),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let structured = main.ty.is_some_and(|id| {
        !matches!(cx.api.types[ty::target(cx, id)].shape, Shape::Scalar(_) | Shape::Enumeration(_))
    });
    let generic = match media.kind {
        MediaKind::Json | MediaKind::Form | MediaKind::Xml => true,
        MediaKind::Text => {
            matches!(essence(media).as_str(), "text/plain" | "text/*") || essence(media).ends_with("yaml")
        }
        MediaKind::Bytes => matches!(
            essence(media).as_str(),
            "*/*"
                | "application/*"
                | "application/octet-stream"
                | "application/msgpack"
                | "application/x-msgpack"
        ),
        MediaKind::Multipart | MediaKind::Events | MediaKind::Lines | MediaKind::Sequence => false,
    };
    one_type && structured && generic
}

fn essence(media: &Media) -> String {
    media.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The member of a JSON body that asks for a stream, as many APIs have it beside the media type.
fn flag(cx: &Context<'_>, body: &api::Body) -> Option<String> {
    let media = body.media.iter().find(|media| media.kind == MediaKind::Json)?;
    let Shape::Object(object) = &cx.api.types[ty::target(cx, media.ty?)].shape else { return None };
    let property = object.properties.iter().find(|property| property.wire == "stream")?;
    let boolean = matches!(cx.api.types[ty::target(cx, property.ty)].shape, Shape::Scalar(Scalar::Boolean));
    boolean.then(|| property.wire.clone())
}
