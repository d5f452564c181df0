//! Answers: `schema` and `examples` become `content`, once for each media type that the operation produces. Not headers,
//! which are like parameters.

use super::Conversion;
use super::media::{self, JSON, Media};
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

/// Rewrites the answers that an operation states itself; those that it shares are copied where its media types are not
/// those of the document.
pub(super) fn of_operation(cx: &mut Conversion<'_>, operation: NodeId, media: &Media) {
    let Some(responses) = cx.member(operation, "responses") else { return };
    for (key, stated) in cx.entries(responses) {
        if key.starts_with("x-") || cx.node(stated).kind() != NodeKind::Map {
            continue;
        }
        if cx.node(stated).get("$ref").is_none() {
            convert(cx, stated, media);
            continue;
        }
        if media.produces == media.usually {
            continue;
        }
        let Some(target) = cx.document.resolve(cx.out, stated) else { continue };
        let (schema, shared) = (cx.member(target, "schema"), media::of_shared(cx, target));
        if says_body(cx.node(target)) && media_types(cx, schema, media) != media_types(cx, schema, &shared) {
            let copy = cx.new_map(stated);
            let members = cx.document.tree.take_members(target);
            cx.document.tree.put_members(copy, members);
            convert(cx, copy, media);
            cx.put(responses, &key, copy);
        }
    }
}

/// Rewrites an answer that stands for itself, if that was not done yet.
pub(super) fn shared(cx: &mut Conversion<'_>, response: NodeId) {
    if says_body(cx.node(response)) {
        let media = media::of_shared(cx, response);
        convert(cx, response, &media);
    }
}

fn says_body(response: Node<'_>) -> bool {
    (response.get("schema").is_some() || response.get("examples").is_some())
        && response.get("content").is_none()
        && response.get("$ref").is_none()
}

fn convert(cx: &mut Conversion<'_>, response: NodeId, media: &Media) {
    if !says_body(cx.node(response)) {
        return;
    }
    let schema = cx.member(response, "schema");
    let like = schema.unwrap_or(response);
    let examples = cx.member(response, "examples");
    let mut left = examples.map(|examples| cx.entries(examples)).unwrap_or_default();
    let content = cx.new_map(like);
    for name in media_types(cx, schema, media) {
        let of_media = cx.new_map(like);
        if let Some(schema) = schema {
            cx.put(of_media, "schema", schema);
        }
        if let Some(at) = left.iter().position(|(known, _)| *known == name) {
            let (_, example) = left.remove(at);
            cx.put(of_media, "example", example);
        }
        cx.put(content, &name, of_media);
    }
    named_examples(cx, content, left);
    // `schema` stays, unread, where references may lead to it.
    cx.put(response, "content", content);
}

/// The types of an answer. A file is not of the JSON that the document speaks otherwise: any type is taken then. And what
/// has a structure, such as an error, is not of the images or archives that the operation produces.
fn media_types(cx: &mut Conversion<'_>, schema: Option<NodeId>, media: &Media) -> Vec<String> {
    let Some(schema) = schema else { return media.produces.clone() };
    let target = cx.document.resolve(cx.out, schema).unwrap_or(schema);
    let word = |key: &str| cx.node(target).get(key).and_then(Node::str);
    let is_file = word("format") == Some("binary");
    let (wished, instead): (fn(&str) -> bool, _) = match word("type") {
        _ if is_file => (|media| !Media::is_json(media), "*/*"),
        Some("string") => return media.produces.clone(),
        Some(_) | None => (|media| !Media::is_opaque(media), JSON),
    };
    let of = |all: &[String]| all.iter().filter(|one| wished(one)).cloned().collect::<Vec<_>>();
    let own = of(&media.produces);
    let usual = if is_file { Vec::new() } else { of(&media.usually) };
    [own, usual].into_iter().find(|all| !all.is_empty()).unwrap_or_else(|| vec![instead.to_owned()])
}

/// Examples of media types that are not produced, or under names: of the first media type.
fn named_examples(cx: &mut Conversion<'_>, content: NodeId, examples: Vec<(String, NodeId)>) {
    let first = cx.node(content).entries().next().map(|(_, media)| media.id());
    let Some(media) = first.filter(|_| !examples.is_empty()) else { return };
    let named = cx.new_map(media);
    for (name, value) in examples {
        let example = cx.new_map(value);
        cx.put(example, "value", value);
        cx.put(named, &name, example);
    }
    cx.put(media, "examples", named);
}
