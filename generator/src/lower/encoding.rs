//! `encoding` of a media type: how members of a form or of a multipart body are written. Not what they hold.

use super::Lowering;
use crate::api::{MediaKind, MemberEncoding, Style};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// What is stated for the members of a body of this kind (OpenAPI 3.1.1 section 4.8.15). It means nothing elsewhere.
pub(super) fn members(cx: &mut Lowering<'_, '_>, media: Node<'_>, kind: MediaKind) -> Vec<MemberEncoding> {
    match kind {
        MediaKind::Form | MediaKind::Multipart => {}
        MediaKind::Json
        | MediaKind::Xml
        | MediaKind::Events
        | MediaKind::Lines
        | MediaKind::Sequence
        | MediaKind::Text
        | MediaKind::Bytes => return Vec::new(),
    }
    let stated: Vec<_> = media.get("encoding").into_iter().flat_map(Node::entries).collect();
    let one = |(wire, encoding): (&str, Node<'_>)| MemberEncoding {
        wire: wire.to_owned(),
        content_type: encoding.get("contentType").and_then(Node::str).map(str::to_owned),
        style: style(cx, encoding),
        headers: encoding
            .get("headers")
            .into_iter()
            .flat_map(Node::entries)
            .map(|(name, _)| name.to_owned())
            // `contentType` says it.
            .filter(|name| !name.eq_ignore_ascii_case("content-type"))
            .collect(),
    };
    stated.into_iter().map(one).collect()
}

/// Style and explode where one of them is stated; then `contentType` says nothing (section 4.8.15.1.2).
fn style(cx: &mut Lowering<'_, '_>, encoding: Node<'_>) -> Option<(Style, bool)> {
    let word = encoding.get("style");
    let explode = encoding.get("explode").and_then(Node::bool);
    if word.is_none() && explode.is_none() {
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
