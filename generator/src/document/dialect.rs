//! Brings schemas to the keywords of JSON Schema 2020-12, whatever version is declared: upwards, because nothing is lost
//! that way. Not Swagger 2.0, which differs in more than its schemas.

use super::grammar::Kind;
use super::tree::Tree;
use super::walk::Position;
use super::{Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::source::NodeId;

/// Rewrites every schema in place. What is new has the place of what it came from.
pub(super) fn rewrite(tree: &mut Tree, out: &mut Diagnostics, positions: &[Position]) {
    for (id, kind) in positions {
        if *kind == Kind::Schema && tree.node(*id).kind() == NodeKind::Map {
            null_type(tree, out, *id);
            nullable(tree, out, *id);
            exclusive(tree, *id, "exclusiveMinimum", "minimum");
            exclusive(tree, *id, "exclusiveMaximum", "maximum");
            tuple(tree, out, *id);
        }
    }
}

/// `type: null` without quotes is a null in YAML, and the name of a type in what was meant.
fn null_type(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    let Some(ty) = tree.node(schema).get("type") else { return };
    let nulls = std::iter::once(ty).chain(ty.items()).filter(|node| node.kind() == NodeKind::Null);
    for id in nulls.map(Node::id).collect::<Vec<_>>() {
        tree.set_text(id, "null");
        out.report(&reading::HEALED_KIND, id, "found null as a `type`, read as the text `null`")
            .help("write `'null'` in quotes");
    }
}

/// `nullable: true` beside a `type` (OpenAPI 3.0) is a second type.
fn nullable(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    let node = tree.node(schema);
    let (Some(flag), Some(ty)) = (node.get("nullable").and_then(Node::bool), node.get("type")) else {
        return;
    };
    let (ty, has_null) = (ty.id(), ty.items().chain([ty]).any(|name| name.str() == Some("null")));
    tree.remove(schema, "nullable");
    if flag && !has_null {
        tree.append_text(&mut out.sources, ty, "null");
    }
}

/// `exclusiveMinimum: true` (3.0, draft 4) makes a limit of `minimum` another keyword.
fn exclusive(tree: &mut Tree, schema: NodeId, exclusive: &str, limit: &str) {
    let node = tree.node(schema);
    let Some(flag) = node.get(exclusive).and_then(Node::bool) else { return };
    let limit_node = node.get(limit).map(Node::id);
    tree.remove(schema, exclusive);
    if flag && limit_node.is_some() {
        tree.rename(schema, limit, exclusive);
    }
}

/// `items: [..]` (up to draft 2019-09) is `prefixItems`, and `additionalItems` beside it is `items`.
fn tuple(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    if !tree.node(schema).get("items").is_some_and(|items| items.kind() == NodeKind::List) {
        return;
    }
    tree.intern(&mut out.sources, "prefixItems");
    tree.rename(schema, "items", "prefixItems");
    tree.rename(schema, "additionalItems", "items");
}
