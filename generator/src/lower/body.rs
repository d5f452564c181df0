//! Request bodies and media types. Not responses as a whole.

use super::{Lowering, doc, reference};
use crate::api::{Body, Media, MediaKind, Origin, Owner, Role, Scalar};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::Edge;
use serde_json::Value;

/// Lowers the request body of an operation.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, owner: Owner, stated: Node<'_>) -> Option<Body> {
    let target = cx.document.node(cx.document.resolve(cx.out, stated.id())?);
    let (owner, shared) = owner_of(cx, owner, stated, target);
    let role = Role::RequestBody(shared);
    let media = media(cx, target, &Origin::Inline { owner, role });
    if media.is_empty() {
        cx.out
            .report(&codes::BODY_EMPTY, target.id(), "this body states no media type: none is sent")
            .help("state one under `content`");
        return None;
    }
    let required = target.get("required").and_then(Node::bool).unwrap_or(false);
    let mut said = doc::of_element(target);
    if let Some(description) =
        stated.get("description").and_then(Node::str).filter(|_| reference::is_reference(stated))
    {
        said.description = Some(description.to_owned());
    }
    Some(Body { site: stated.id(), required, media, doc: said })
}

/// Whom the types of an element belong to: a component's to nobody, with the component's name.
pub(super) fn owner_of(
    cx: &Lowering<'_, '_>,
    owner: Owner,
    stated: Node<'_>,
    target: Node<'_>,
) -> (Owner, Option<String>) {
    if stated.id() == target.id() {
        return (owner, None);
    }
    let place = cx.out.sources.place(target.id());
    match &place.edge {
        Edge::Key(key) => (Owner::Shared, Some(key.to_string())),
        Edge::Root | Edge::Index(_) => (owner, None),
    }
}

/// Lowers `content`.
pub(super) fn media(cx: &mut Lowering<'_, '_>, holder: Node<'_>, origin: &Origin) -> Vec<Media> {
    let stated: Vec<_> = holder.get("content").into_iter().flat_map(Node::entries).collect();
    let mut all = Vec::new();
    for (name, one) in stated {
        let Some(target) = cx.document.resolve(cx.out, one.id()) else { continue };
        let target = cx.document.node(target);
        if target.get("schema").is_none()
            && let Some(item) = target.get("itemSchema")
        {
            cx.out.report(
                &codes::ITEM_SCHEMA,
                item.id(),
                "a stream of items (`itemSchema`) is handed over as it arrives, not as typed items",
            );
        }
        let schema = target.get("schema");
        let ty = schema.map(|schema| reference::ty(cx, schema, origin.clone()));
        let kind = kind(cx, name, schema);
        let examples = examples(cx, target);
        all.push(Media { site: one.id(), media_type: name.to_owned(), kind, ty, examples });
    }
    all
}

/// How a media type is read and written (RFC 6838, RFC 6839 for suffixes).
fn kind(cx: &mut Lowering<'_, '_>, name: &str, schema: Option<Node<'_>>) -> MediaKind {
    let essence = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
    let (group, sub) = essence.split_once('/').unwrap_or((essence.as_str(), ""));
    let suffix = sub.rsplit('+').next().unwrap_or(sub);
    match (group, sub) {
        ("multipart", _) => MediaKind::Multipart,
        ("application", "x-www-form-urlencoded") => MediaKind::Form,
        (_, "json") => MediaKind::Json,
        _ if suffix == "json" && sub != "json-seq" => MediaKind::Json,
        // A wildcard says nothing: the schema decides. Frameworks write it for JSON.
        ("*", _) | ("application", "*") => by_schema(cx, schema),
        ("text", _) => MediaKind::Text,
        ("application", "xml" | "yaml" | "x-yaml" | "javascript" | "graphql" | "csv" | "toml" | "sql") => {
            MediaKind::Text
        }
        ("application", "x-ndjson" | "ndjson" | "jsonl" | "jsonlines" | "x-jsonlines" | "json-seq") => {
            MediaKind::Text
        }
        ("application", _) if matches!(suffix, "xml" | "yaml") => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

fn by_schema(cx: &mut Lowering<'_, '_>, schema: Option<Node<'_>>) -> MediaKind {
    let Some(schema) = schema else { return MediaKind::Bytes };
    let target = reference::look_through(cx, schema);
    match super::kinds::declared(target, |_, _| {}) {
        Some(super::kinds::Kinds::STRING) => match super::scalar::of(super::kinds::Kinds::STRING, target).0 {
            Scalar::Binary => MediaKind::Bytes,
            _ => MediaKind::Text,
        },
        Some(_) => MediaKind::Json,
        None if target.kind() == NodeKind::Map && !target.is_empty() => MediaKind::Json,
        None => MediaKind::Bytes,
    }
}

/// `example`, then `examples` with their names (OpenAPI 3.1 section 4.8.19; `dataValue` of 3.2).
pub(super) fn examples(cx: &mut Lowering<'_, '_>, holder: Node<'_>) -> Vec<(Option<String>, Value)> {
    let mut all: Vec<_> = holder.get("example").map(|one| (None, one.to_json())).into_iter().collect();
    let named: Vec<_> = holder.get("examples").into_iter().flat_map(Node::entries).collect();
    for (name, one) in named {
        let Some(target) = cx.document.resolve(cx.out, one.id()) else { continue };
        let target = cx.document.node(target);
        if let Some(value) = target.get("value").or_else(|| target.get("dataValue")) {
            all.push((Some(name.to_owned()), value.to_json()));
        }
    }
    all
}
