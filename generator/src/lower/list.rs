//! Lists and tuples. Not what their items are.

use super::Lowering;
use super::all_of::Part;
use super::reference;
use super::worklist::Key;
use crate::api::{Origin, Owner, Role, Shape, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// Lowers what all parts say about items (JSON Schema 2020-12 section 10.3.1).
pub(super) fn lower<'d>(cx: &mut Lowering<'d, '_>, id: TypeId, parts: &[Part<'d>]) -> Shape {
    let owner = Owner::Type(id);
    let items: Vec<_> = parts.iter().filter_map(|part| part.node.get("items")).collect();
    let positions =
        parts.iter().filter_map(|part| part.node.get("prefixItems")).find(|list| !list.is_empty());
    let item = Origin::Inline { owner, role: Role::Item };
    let Some(positions) = positions else {
        return Shape::List(match items.as_slice() {
            [] => cx.intern(Key::Anything(parts_site(parts)), item),
            [only] => reference::annotated_ty(cx, *only, item),
            several => reference::ty_of_all(cx, several, item),
        });
    };
    let tail: Vec<_> =
        items.into_iter().filter(|tail| tail.kind() == NodeKind::Map && !tail.is_empty()).collect();
    if !tail.is_empty() {
        cx.out.report(
            &codes::TUPLE_TAIL,
            positions.id(),
            "further items follow the fixed ones (`items`): all are read as a list of any of their types",
        );
        let all: Vec<_> = positions.items().chain(tail).collect();
        return Shape::List(reference::ty_of_any(cx, &all, item));
    }
    let positions: Vec<Node<'_>> = positions.items().collect();
    let mut types = Vec::new();
    for (at, schema) in positions.into_iter().enumerate() {
        types.push(reference::annotated_ty(cx, schema, Origin::Inline { owner, role: Role::Position(at) }));
    }
    Shape::Tuple(types)
}

fn parts_site(parts: &[Part<'_>]) -> crate::source::NodeId {
    parts.last().expect("invariant: a conjunction has a part").node.id()
}
