//! The parts of a form, as one object: each part is a property. Not bodies in one piece.

use super::operation::Stated;
use super::{Conversion, media::Media, parameter};
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Adds the media types of a form. `list` is where its parts are listed.
pub(super) fn parts(
    cx: &mut Conversion<'_>,
    request: NodeId,
    content: NodeId,
    parts: &[Stated],
    list: NodeId,
    media: &Media,
) {
    let schema = cx.new_map(list);
    let properties = cx.new_map(list);
    let encoding = cx.new_map(list);
    let mut required = Vec::new();
    let mut has_file = false;
    for Stated { target, .. } in parts {
        let Some(name) = cx.node(*target).get("name").and_then(Node::str).map(str::to_owned) else {
            continue;
        };
        let property = match parameter::schema(cx, *target) {
            Some(schema) => schema,
            None => cx.new_map(*target),
        };
        has_file |= is_file(cx, property);
        described(cx, *target, property);
        if let Some(style) = style(cx, *target, property) {
            cx.put(encoding, &name, style);
        }
        if cx.node(*target).get("required").and_then(Node::bool) == Some(true) {
            let text = cx.new_text(&name, *target);
            required.push(text);
        }
        cx.put(properties, &name, property);
    }
    let object = cx.new_text("object", list);
    cx.put(schema, "type", object);
    cx.put(schema, "properties", properties);
    if !required.is_empty() {
        let flag = cx.new_flag(true, list);
        cx.put_if_absent(request, "required", flag);
        let required = cx.new_list(list, required);
        cx.put(schema, "required", required);
    }
    let has_styles = !cx.node(encoding).is_empty();
    for name in media_types(media, has_file) {
        let of_media = cx.new_map(list);
        cx.put(of_media, "schema", schema);
        if has_styles {
            cx.put(of_media, "encoding", encoding);
        }
        cx.put(content, &name, of_media);
    }
}

/// Those of `consumes` that are forms; a file travels in parts only.
fn media_types(media: &Media, has_file: bool) -> Vec<String> {
    let fits = |one: &&String| if has_file { Media::is_multipart(one) } else { Media::is_form(one) };
    let stated: Vec<String> = media.consumes.iter().filter(fits).cloned().collect();
    match (stated.is_empty(), has_file) {
        (false, _) => stated,
        (true, true) => vec![MULTIPART.to_owned()],
        (true, false) => vec![URL_ENCODED.to_owned()],
    }
}

/// Files, and lists of them.
fn is_file(cx: &Conversion<'_>, schema: NodeId) -> bool {
    let binary = |node: Node<'_>| node.get("format").and_then(Node::str) == Some("binary");
    let node = cx.node(schema);
    binary(node) || node.get("items").is_some_and(binary)
}

/// A part's prose is the property's; extensions may name it.
fn described(cx: &mut Conversion<'_>, part: NodeId, property: NodeId) {
    let said = cx.entries(part).into_iter().filter(|(key, value)| {
        let is_said = key == "description" || key.starts_with("x-");
        is_said && cx.node(*value).kind() != NodeKind::Null
    });
    for (key, value) in said.collect::<Vec<_>>() {
        let key = if key == "x-example" { "example" } else { &key };
        cx.put_if_absent(property, key, value);
    }
}

/// How a list is written.
fn style(cx: &mut Conversion<'_>, part: NodeId, property: NodeId) -> Option<NodeId> {
    if !parameter::is_list(cx.node(property)) {
        return None;
    }
    let encoding = cx.new_map(part);
    parameter::write_style(cx, part, "formData", encoding);
    Some(encoding).filter(|encoding| !cx.node(*encoding).is_empty())
}
