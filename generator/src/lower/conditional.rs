//! Properties that schemas declare under a condition: in `then`, `else` and `dependentSchemas`. Whether the condition
//! holds is not looked at, so that nothing of these schemas but their properties counts, and no property is required.

use super::all_of::Flat;
use super::{Lowering, reference};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;
use crate::source::NodeId;

/// Properties of a conjunction that hold under a condition, by name, in document order.
pub(super) fn properties<'d>(cx: &mut Lowering<'d, '_>, flat: &Flat<'d>) -> Vec<(&'d str, Node<'d>)> {
    let mut found = Vec::new();
    // What holds anyway adds nothing under a condition.
    let mut seen = flat.seen.clone();
    let mut stack: Vec<Node<'d>> = flat.parts.iter().rev().flat_map(|part| branches(part.node)).collect();
    while let Some(schema) = stack.pop() {
        if !seen.insert(schema.id()) {
            continue;
        }
        let properties = schema.get("properties");
        if !cx.work.merge(properties.map_or(0, Node::len)) {
            limit(cx, schema.id());
            break;
        }
        // `false` says that the property is absent.
        let named = properties.into_iter().flat_map(Node::entries);
        found.extend(named.filter(|(_, schema)| schema.bool() != Some(false)));
        stack.extend(branches(schema));
        for key in ["anyOf", "oneOf", "allOf"] {
            stack.extend(schema.get(key).into_iter().flat_map(Node::items).rev());
        }
        if reference::is_reference(schema) {
            stack.extend(reference::follow(cx, schema));
        }
    }
    found
}

/// The schemas that a schema applies under a condition, the last first.
fn branches(schema: Node<'_>) -> Vec<Node<'_>> {
    // Without `if` the other two say nothing (JSON Schema 2020-12 section 10.2.2).
    let chosen = ["then", "else"].into_iter().filter(|_| schema.get("if").is_some());
    let mut all: Vec<_> = chosen.filter_map(|key| schema.get(key)).collect();
    let dependent = schema.get("dependentSchemas").into_iter().flat_map(Node::entries);
    all.extend(dependent.map(|(_, schema)| schema));
    all.reverse();
    all
}

fn limit(cx: &mut Lowering<'_, '_>, at: NodeId) {
    cx.out.report(
        &codes::MERGE_LIMIT,
        at,
        "the document asks for more merging than is done; what holds under conditions is left out",
    );
}
