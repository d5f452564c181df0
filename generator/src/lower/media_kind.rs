//! How a media type is read and written (RFC 6838, RFC 6839 for suffixes). Not what is in it.

use super::kinds::{self, Kinds};
use super::{Lowering, reference, scalar};
use crate::api::{MediaKind, Scalar};
use crate::document::{Node, NodeKind};

/// The kind of a media type as it is written; the schema decides where the type says nothing.
pub(super) fn of(cx: &mut Lowering<'_, '_>, name: &str, schema: Option<Node<'_>>) -> MediaKind {
    let essence = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
    let (group, sub) = essence.split_once('/').unwrap_or((essence.as_str(), ""));
    let suffix = sub.rsplit('+').next().unwrap_or(sub);
    match (group, sub) {
        ("multipart", _) => MediaKind::Multipart,
        ("application", "x-www-form-urlencoded") => MediaKind::Form,
        ("text", "event-stream") => MediaKind::Events,
        (_, "x-ndjson" | "ndjson" | "jsonl" | "x-jsonl" | "jsonlines" | "x-jsonlines" | "json-lines") => {
            MediaKind::Lines
        }
        (_, "stream+json" | "x-json-stream" | "json-stream") => MediaKind::Lines,
        (_, "json-seq") => MediaKind::Sequence,
        _ if suffix == "json-seq" => MediaKind::Sequence,
        (_, "json") => MediaKind::Json,
        _ if suffix == "json" => MediaKind::Json,
        (_, "xml") => MediaKind::Xml,
        ("application", _) if suffix == "xml" => MediaKind::Xml,
        // A wildcard says nothing: the schema decides. Frameworks write it for JSON.
        ("*", _) | ("application", "*") | ("", _) => by_schema(cx, schema),
        ("text", _) => MediaKind::Text,
        ("application", "yaml" | "x-yaml" | "javascript" | "graphql" | "csv" | "toml" | "sql") => {
            MediaKind::Text
        }
        ("application", _) if suffix == "yaml" => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

fn by_schema(cx: &mut Lowering<'_, '_>, schema: Option<Node<'_>>) -> MediaKind {
    let Some(schema) = schema else { return MediaKind::Bytes };
    let target = reference::look_through(cx, schema);
    match kinds::declared(target, |_, _| {}) {
        Some(Kinds::STRING) => match scalar::of(Kinds::STRING, target).0 {
            Scalar::Binary => MediaKind::Bytes,
            _ => MediaKind::Text,
        },
        Some(_) => MediaKind::Json,
        None if target.kind() == NodeKind::Map && !target.is_empty() => MediaKind::Json,
        None => MediaKind::Bytes,
    }
}
