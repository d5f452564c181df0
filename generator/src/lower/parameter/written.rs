//! How a parameter is written: by its style, or as a value of a media type. Not where it goes.

use crate::api::{ContentKind, Encoding, MediaKind, Origin, ParameterPlace, Style, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;
use crate::lower::kinds::{self, Kinds};
use crate::lower::worklist::Key;
use crate::lower::{Lowering, encoding, media_kind, reference};

/// What a query string is written as where nothing is said.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// `content` in place of `schema`: the first of its media types, of which there is one.
pub(super) fn of_content(
    cx: &mut Lowering<'_, '_>,
    (media_type, stated): (&str, Node<'_>),
    place: ParameterPlace,
    origin: Origin,
) -> (TypeId, Encoding) {
    let media = cx.document.resolve(cx.out, stated.id()).map(|media| cx.document.node(media));
    let schema = media.and_then(|media| media.get("schema"));
    let ty = match schema {
        Some(schema) => reference::ty(cx, schema, origin),
        None => cx.intern(Key::Anything(stated.id()), origin),
    };
    let kind = match (media_kind::of(cx, media_type, schema), media) {
        (MediaKind::Json, _) => ContentKind::Json,
        (MediaKind::Form, Some(media)) if place == ParameterPlace::QueryString => {
            ContentKind::Form(encoding::all(cx, media, MediaKind::Form))
        }
        _ if schema.is_some_and(|schema| is_scalar(cx, schema)) => ContentKind::Text,
        _ => {
            let message = format!("a value of `{}` is written as JSON here", media_type.escape_debug());
            cx.out.report(&codes::PARAMETER_CONTENT, stated.id(), message);
            ContentKind::Json
        }
    };
    (ty, Encoding::Content(media_type.to_owned(), kind))
}

/// Whether a value is one text: a string, a number or a boolean.
fn is_scalar(cx: &mut Lowering<'_, '_>, schema: Node<'_>) -> bool {
    let target = reference::look_through(cx, schema);
    kinds::declared(target, |_, _| {})
        .is_some_and(|kinds| !kinds.has(Kinds::OBJECT) && !kinds.has(Kinds::ARRAY))
}

/// Style and explode with the defaults filled in (OpenAPI 3.1 section 4.8.12.2).
pub(in crate::lower) fn styled(
    cx: &mut Lowering<'_, '_>,
    target: Node<'_>,
    place: ParameterPlace,
) -> Encoding {
    let usual = match place {
        ParameterPlace::Path | ParameterPlace::Header => Style::Simple,
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => Style::Form,
    };
    let style = match target.get("style") {
        None => usual,
        Some(stated) => match stated.str().and_then(|word| style(place, word)) {
            Some(style) => style,
            None => {
                let word = stated.text().unwrap_or("this");
                cx.out.report(
                    &codes::STYLE,
                    stated.id(),
                    format!(
                        "`{}` is no style of a parameter in this place: the usual one is taken",
                        word.escape_debug()
                    ),
                );
                usual
            }
        },
    };
    let explode = match style {
        // Section 4.8.12.4 defines no other way of writing it.
        Style::DeepObject => true,
        Style::Matrix
        | Style::Label
        | Style::Form
        | Style::Simple
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::TabDelimited
        | Style::Cookie => {
            target.get("explode").and_then(Node::bool).unwrap_or(matches!(style, Style::Form | Style::Cookie))
        }
    };
    let reserved = target.get("allowReserved").and_then(Node::bool).unwrap_or(false);
    Encoding::Styled { style, explode, reserved }
}

fn style(place: ParameterPlace, word: &str) -> Option<Style> {
    Some(match (place, word) {
        (ParameterPlace::Path, "matrix") => Style::Matrix,
        (ParameterPlace::Path, "label") => Style::Label,
        (ParameterPlace::Path | ParameterPlace::Header, "simple") => Style::Simple,
        (ParameterPlace::Query | ParameterPlace::Cookie, "form") => Style::Form,
        (ParameterPlace::Cookie, "cookie") => Style::Cookie,
        // OpenAPI 3 has these in queries; lists of Swagger 2.0 may be written so in paths and headers too.
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "spaceDelimited") => {
            Style::SpaceDelimited
        }
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "pipeDelimited") => {
            Style::PipeDelimited
        }
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "tabDelimited") => {
            Style::TabDelimited
        }
        (ParameterPlace::Query, "deepObject") => Style::DeepObject,
        _ => return None,
    })
}
