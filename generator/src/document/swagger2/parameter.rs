//! Parameters and headers: their own type becomes a `schema`, `collectionFormat` a `style`. Not parameters that are
//! bodies.

use super::Conversion;
use crate::diagnostic::catalog::reading;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

/// What says what a value is, in a Parameter, Header or Items Object. A schema says it in the same words.
const TYPE: &[&str] = &[
    "default",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "nullable",
    "pattern",
    "prefixItems",
    "type",
    "uniqueItems",
];

/// Rewrites a parameter that is no body, or a header.
pub(super) fn convert(cx: &mut Conversion<'_>, parameter: NodeId) {
    let node = cx.node(parameter);
    if node.get("$ref").is_some() || matches!(place(node), Some("body" | "formData")) {
        return;
    }
    let place = place(node).unwrap_or("header").to_owned();
    let is_old = cx.is_old(parameter);
    if node.get("schema").is_none() && node.get("content").is_none() {
        let Some(schema) = schema(cx, parameter) else { return };
        cx.put(parameter, "schema", schema);
    } else {
        let beside: Vec<NodeId> = TYPE.iter().filter_map(|key| cx.member(parameter, key)).collect();
        for value in beside {
            let message = "a type beside a `schema` is not read";
            cx.out.report(&reading::UNKNOWN_FIELD, value, message);
        }
    }
    let is_list = node_schema(cx, parameter).is_some_and(|schema| is_list(cx.node(schema)));
    if is_list && (is_old || cx.member(parameter, "collectionFormat").is_some()) {
        write_style(cx, parameter, &place, parameter);
        nested(cx, parameter);
    }
    for (own, of_three) in [("x-example", "example"), ("x-ms-skip-url-encoding", "allowReserved")] {
        if let Some(value) = cx.member(parameter, own) {
            cx.put_if_absent(parameter, of_three, value);
        }
    }
}

fn place(parameter: Node<'_>) -> Option<&str> {
    parameter.get("in").and_then(Node::str)
}

fn node_schema(cx: &Conversion<'_>, parameter: NodeId) -> Option<NodeId> {
    cx.member(parameter, "schema")
}

/// The schema of a parameter: stated, or made of what it says of its type. Nothing where it says nothing.
pub(super) fn schema(cx: &mut Conversion<'_>, parameter: NodeId) -> Option<NodeId> {
    if let Some(schema) = node_schema(cx, parameter) {
        return Some(schema);
    }
    if let Some(made) = cx.made.get(&parameter) {
        return Some(*made);
    }
    cx.member(parameter, "type").or_else(|| cx.member(parameter, "enum"))?;
    let is_own = |key: &str| TYPE.contains(&key) || key.starts_with("x-enum") || key == "x-ms-enum";
    let members = cx.document.tree.take(parameter, is_own);
    let schema = cx.new_map(parameter);
    cx.document.tree.put_members(schema, members);
    cx.made.insert(parameter, schema);
    Some(schema)
}

/// Whether a schema is of lists.
pub(super) fn is_list(schema: Node<'_>) -> bool {
    let Some(ty) = schema.get("type") else { return false };
    std::iter::once(ty).chain(ty.items()).any(|word| word.str() == Some("array"))
}

/// Writes the `style` and `explode` that a list's `collectionFormat` means into a parameter or an encoding.
pub(super) fn write_style(cx: &mut Conversion<'_>, parameter: NodeId, place: &str, into: NodeId) {
    let format = cx.member(parameter, "collectionFormat");
    let like = format.unwrap_or(parameter);
    let word = format.and_then(|format| cx.node(format).str()).unwrap_or("csv").to_owned();
    let is_pair = matches!(place, "query" | "formData");
    let (style, explode) = match (word.as_str(), is_pair) {
        ("csv", true) => ("form", Some(false)),
        ("multi", true) => ("form", Some(true)),
        // The usual style.
        ("csv", false) => return,
        ("ssv", _) => ("spaceDelimited", Some(false)),
        ("tsv", _) => ("tabDelimited", Some(false)),
        ("pipes", _) => ("pipeDelimited", Some(false)),
        // Lowering says that this is no style, and takes the usual one.
        (other, is_pair) => (other, is_pair.then_some(false)),
    };
    let style = cx.new_text(style, like);
    cx.put_if_absent(into, "style", style);
    if let Some(explode) = explode {
        let explode = cx.new_flag(explode, like);
        cx.put_if_absent(into, "explode", explode);
    }
}

/// Lists inside of lists have a format of their own in Swagger 2.0 alone.
fn nested(cx: &mut Conversion<'_>, parameter: NodeId) {
    let inner = cx.node(parameter).get("schema").and_then(|schema| schema.get("items"));
    let Some(inner) = inner.filter(|items| items.kind() == NodeKind::Map && is_list(*items)) else { return };
    let (id, format) = (inner.id(), inner.get("collectionFormat").and_then(Node::str).unwrap_or("csv"));
    let message = format!(
        "lists inside of this list are written as JSON, not as `{}`",
        crate::diagnostic::render::shown(format)
    );
    cx.out.report(&reading::NESTED_LIST, id, message);
}
