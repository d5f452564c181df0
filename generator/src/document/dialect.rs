//! Brings schemas to the keywords of JSON Schema 2020-12, whatever version is declared: upwards, because nothing is lost
//! that way. Not what else is different in Swagger 2.0.

mod word;

use super::grammar::Kind;
use super::tree::Tree;
use super::walk::Position;
use super::{Dialect, Node, NodeKind};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::source::NodeId;

/// Rewrites every schema in place, and what parameters and headers of Swagger 2.0 say of their types. What is new has
/// the place of what it came from.
pub(super) fn rewrite(tree: &mut Tree, out: &mut Diagnostics, positions: &[Position], dialect: Dialect) {
    for (id, kind) in positions {
        let node = tree.node(*id);
        let is_typed = *kind == Kind::Schema
            || matches!(kind, Kind::Parameter | Kind::Header) && node.get("type").is_some();
        if is_typed && node.kind() == NodeKind::Map {
            null_type(tree, out, *id);
            file(tree, out, *id, dialect);
            word::heal(tree, out, *id);
            x_nullable(tree, out, *id);
            nullable(tree, out, *id);
            exclusive(tree, *id, "exclusiveMinimum", "minimum");
            exclusive(tree, *id, "exclusiveMaximum", "maximum");
            tuple(tree, out, *id);
            discriminator(tree, out, *id, dialect);
        }
    }
}

/// `type: file` (Swagger 2.0) is a string of octets.
fn file(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId, dialect: Dialect) {
    let Some(ty) = tree.node(schema).get("type").filter(|ty| ty.str() == Some("file")) else { return };
    let ty = ty.id();
    tree.set_text(ty, "string");
    let binary = tree.new_text(&mut out.sources, "binary", ty);
    tree.put(&mut out.sources, schema, "format", binary);
    if dialect != Dialect::Swagger2 {
        out.report(&reading::OTHER_VERSION, ty, "`type: file` is of Swagger 2.0, read as `format: binary`");
    }
}

/// `x-nullable` is what `nullable` became.
fn x_nullable(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    let node = tree.node(schema);
    if node.get("nullable").is_none() && node.get("x-nullable").and_then(Node::bool).is_some() {
        tree.intern(&mut out.sources, "nullable");
        tree.rename(schema, "x-nullable", "nullable");
    }
}

/// `discriminator: petType` (Swagger 2.0) is an object of that `propertyName`.
fn discriminator(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId, dialect: Dialect) {
    let Some(text) = tree.node(schema).get("discriminator").filter(|text| text.str().is_some()) else {
        return;
    };
    let text = text.id();
    let object = tree.new_container(&mut out.sources, NodeKind::Map, text);
    tree.put(&mut out.sources, object, "propertyName", text);
    tree.put(&mut out.sources, schema, "discriminator", object);
    if dialect != Dialect::Swagger2 {
        let message = "a text as `discriminator` is of Swagger 2.0, read as its `propertyName`";
        out.report(&reading::OTHER_VERSION, text, message);
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

/// `items: [..]` (up to draft 2019-09) is `prefixItems`, and `additionalItems` beside it is `items`. Where nothing else
/// speaks of a list it may mean a choice, and stays.
fn tuple(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    const SPEAK_OF_LISTS: &[&str] =
        &["type", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains"];
    let node = tree.node(schema);
    let is_list = node.get("items").is_some_and(|items| items.kind() == NodeKind::List);
    if !is_list || !SPEAK_OF_LISTS.iter().any(|key| node.get(key).is_some()) {
        return;
    }
    tree.intern(&mut out.sources, "prefixItems");
    tree.rename(schema, "items", "prefixItems");
    tree.rename(schema, "additionalItems", "items");
}
