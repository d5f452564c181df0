//! Values of a discriminator that the schemas which extend it state themselves, as Azure's documents do
//! (`x-ms-discriminator-value`): they become the `mapping` of the schema that all of them extend. Not how variants are
//! told apart.

use super::Conversion;
use crate::document::grammar::Kind;
use crate::document::walk::Position;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;
use std::collections::{BTreeMap, BTreeSet};

const VALUE: &str = "x-ms-discriminator-value";

/// Fills the mappings of all schemas that have a discriminator without one.
pub(super) fn map_values(cx: &mut Conversion<'_>, positions: &[Position]) {
    let schemas = || positions.iter().filter(|(_, kind)| *kind == Kind::Schema).map(|(id, _)| *id);
    if !schemas().any(|id| cx.node(id).get(VALUE).is_some()) {
        return;
    }
    let mut children: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for schema in schemas() {
        for base in cx.items(schema, "allOf") {
            if cx.node(base).get("$ref").is_some()
                && let Some(target) = cx.document.resolve(cx.out, base)
            {
                children.entry(target).or_default().push(schema);
            }
        }
    }
    for base in children.keys() {
        let stated = cx.node(*base).get("discriminator").filter(|stated| stated.kind() == NodeKind::Map);
        let Some(stated) = stated.filter(|stated| stated.get("mapping").is_none()).map(Node::id) else {
            continue;
        };
        let mapping = mapping(cx, *base, stated, &children);
        cx.put(stated, "mapping", mapping);
    }
}

/// Each descendant under the value that it states, or its name.
fn mapping(
    cx: &mut Conversion<'_>,
    base: NodeId,
    stated: NodeId,
    children: &BTreeMap<NodeId, Vec<NodeId>>,
) -> NodeId {
    let names = names(cx);
    let mapping = cx.new_map(stated);
    let mut seen = BTreeSet::from([base]);
    let mut work = vec![base];
    while let Some(one) = work.pop() {
        let value = cx.node(one).get(VALUE).and_then(Node::text).map(str::to_owned);
        if let Some((at, name)) = names.get(&one).filter(|_| one != base || value.is_some()) {
            let target = cx.new_text(&format!("#/{at}/{}", crate::source::escape_pointer(name)), one);
            cx.put(mapping, value.as_deref().unwrap_or(name), target);
        }
        let next = children.get(&one).into_iter().flatten().rev();
        work.extend(next.filter(|child| seen.insert(**child)));
    }
    mapping
}

/// The schemas that have a name in the main document.
fn names(cx: &Conversion<'_>) -> BTreeMap<NodeId, (&'static str, String)> {
    let root = cx.node(cx.document.root);
    let components = root.get("components").and_then(|all| all.get("schemas"));
    let tables = [("components/schemas", components), ("definitions", root.get("definitions"))];
    let mut names = BTreeMap::new();
    for (at, table) in tables {
        for (name, schema) in table.into_iter().flat_map(Node::entries) {
            names.entry(schema.id()).or_insert((at, name.to_owned()));
        }
    }
    names
}
