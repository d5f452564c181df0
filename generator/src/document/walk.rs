//! The way through a document, by the grammar: which nodes are which objects. Never enters examples, defaults,
//! enumerations, constants or extensions, where a `$ref` or a `type` is a value like any other.

use super::grammar::{Holds, Kind, Stance};
use super::{Node, NodeKind};
use crate::source::NodeId;

/// An object of the document.
pub(super) type Position = (NodeId, Kind);

/// The objects directly in an object, appended in document order. What is not read is not entered, but for schemas:
/// those in a keyword that restricts a value may still be referred to.
pub(super) fn children(node: Node<'_>, kind: Kind, into: &mut Vec<Position>) {
    if node.kind() != NodeKind::Map || (is_reference(node, kind) && !kind.keeps_siblings()) {
        return;
    }
    if kind == Kind::Callback {
        // Its keys are expressions.
        held(node, Holds::Patterned(Kind::PathItem), into);
        return;
    }
    for (key, value) in node.entries() {
        if let Some(field) = kind.field(key)
            && (kind == Kind::Schema || !matches!(field.stance, Stance::Refused(_)))
        {
            held(value, field.holds, into);
        }
    }
}

fn held(value: Node<'_>, holds: Holds, into: &mut Vec<Position>) {
    let ids = |nodes: &mut dyn Iterator<Item = Node<'_>>, kind, into: &mut Vec<Position>| {
        into.extend(nodes.map(|node| (node.id(), kind)));
    };
    match holds {
        Holds::One(kind) => into.push((value.id(), kind)),
        Holds::OneOrList(kind) if value.kind() != NodeKind::List => into.push((value.id(), kind)),
        Holds::OneOrList(kind) | Holds::List(kind) => ids(&mut value.items(), kind, into),
        Holds::Map(kind) => ids(&mut value.entries().map(|(_, value)| value), kind, into),
        Holds::Patterned(kind) => {
            let own = value.entries().filter(|(key, _)| !is_extension(key));
            ids(&mut own.map(|(_, value)| value), kind, into);
        }
        Holds::Text
        | Holds::Flag
        | Holds::Number
        | Holds::Any
        | Holds::Values
        | Holds::Texts
        | Holds::TextOrTexts
        | Holds::TextMap
        | Holds::TextsMap
        | Holds::ValueMap
        | Holds::Requirements => {}
    }
}

/// Whether a `$ref` stands for the object.
pub(super) fn is_reference(node: Node<'_>, kind: Kind) -> bool {
    kind.is_referable() && node.get("$ref").is_some_and(|reference| reference.str().is_some())
}

/// Whether a key is an extension (Specification Extensions: `x-`).
pub(super) fn is_extension(key: &str) -> bool {
    key.starts_with("x-") || key.starts_with("X-")
}
