//! Why a schema came to any JSON value: because it says nothing, or because what it says was lost. Counts only;
//! nothing here decides a shape.

use super::worklist::{Key, Take};
use super::{Lowering, all_of, kinds, reference};
use crate::api::{Shape, Untyped};
use crate::document::{Node, NodeKind};

/// Keywords of which a type can hold something.
const SHAPING: &[&str] = &[
    "enum",
    "const",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "items",
    "prefixItems",
    "oneOf",
    "anyOf",
];

/// Keywords that only exclude values, so that no type follows from them.
const CONDITIONS: &[&str] = &["not", "if", "dependentSchemas", "dependentRequired", "$dynamicRef"];

/// Counts a type by its shape and the key that it was made of.
pub(super) fn count(cx: &mut Lowering<'_, '_>, key: &Key, shape: &Shape) {
    let found: Counter = match shape {
        Shape::Anything => why(cx, key),
        Shape::Never => |counts| &mut counts.never,
        Shape::Null
        | Shape::Scalar(_)
        | Shape::Enumeration(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Object(_)
        | Shape::Union(_)
        | Shape::Alias(_) => return,
    };
    *found(&mut cx.api.coverage.untyped) += 1;
}

type Counter = fn(&mut Untyped) -> &mut usize;

fn why(cx: &mut Lowering<'_, '_>, key: &Key) -> Counter {
    match key {
        Key::Anything(node) => {
            let node = cx.document.node(*node);
            let nowhere = reference::is_reference(node) && cx.document.resolve(cx.out, node.id()).is_none();
            if nowhere { |counts| &mut counts.broken } else { |counts| &mut counts.silent }
        }
        Key::ListOf(_) | Key::Text(_) => |counts| &mut counts.silent,
        Key::Any(nodes) => {
            let nodes: Vec<_> = nodes.iter().map(|node| cx.document.node(*node)).collect();
            match nodes.into_iter().any(says_nothing) {
                true => |counts| &mut counts.silent,
                false => |counts| &mut counts.lost,
            }
        }
        Key::All { members, .. } => {
            let members: Vec<_> =
                members.iter().filter(|member| member.take != Take::Loose).copied().collect();
            if members.iter().any(|member| !is_schema(cx.document.node(member.node))) {
                return |counts| &mut counts.broken;
            }
            let flat = all_of::flatten(cx, &members);
            let parts = || flat.parts.iter().map(|part| part.node);
            let named = |node: Node<'_>| kinds::declared(node, |_, _| {});
            if parts().any(|node| node.get("type").is_some() && named(node).is_none()) {
                return |counts| &mut counts.broken;
            }
            // A choice that takes everything says nothing.
            let open = |choice: Node<'_>| choice.items().any(says_nothing);
            if parts().any(|node| ["oneOf", "anyOf"].iter().any(|key| node.get(key).is_some_and(open))) {
                return |counts| &mut counts.silent;
            }
            if parts().any(|node| kinds::unclear_items(node).is_some()) {
                return |counts| &mut counts.silent;
            }
            if parts().any(|node| SHAPING.iter().any(|key| states(node, key))) {
                return |counts| &mut counts.lost;
            }
            match parts().any(|node| CONDITIONS.iter().any(|key| states(node, key))) {
                true => |counts| &mut counts.conditional,
                false => |counts| &mut counts.silent,
            }
        }
    }
}

fn is_schema(node: Node<'_>) -> bool {
    matches!(node.kind(), NodeKind::Map | NodeKind::Bool)
}

/// Whether values of any type agree with a schema, as far as keywords tell.
pub(super) fn says_nothing(node: Node<'_>) -> bool {
    node.bool() == Some(true)
        || node.kind() == NodeKind::Map
            && !reference::is_structural(node, "")
            && !reference::is_reference(node)
            && kinds::declared(node, |_, _| {}).or_else(|| kinds::implied(node)).is_none()
}

fn states(node: Node<'_>, key: &str) -> bool {
    node.get(key).is_some_and(|value| match value.kind() {
        NodeKind::List | NodeKind::Map => !value.is_empty(),
        NodeKind::Bool => false,
        NodeKind::Null | NodeKind::Number | NodeKind::String => true,
    })
}
