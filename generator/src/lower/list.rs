//! Lists and tuples. Not what their items are.

use super::Lowering;
use super::all_of::Part;
use super::worklist::Key;
use super::{kinds, reference};
use crate::api::{Origin, Owner, Role, Shape, TypeId};
use crate::diagnostic::catalog::{lowering as codes, reading};
use crate::document::{Node, NodeKind};

/// Lowers what all parts say about items (JSON Schema 2020-12 section 10.3.1).
pub(super) fn lower<'d>(cx: &mut Lowering<'d, '_>, id: TypeId, parts: &[Part<'d>]) -> Shape {
    let owner = Owner::Type(id);
    let items = items(cx, parts);
    let positions = parts.iter().filter_map(|part| positions(part.node)).find(|list| !list.is_empty());
    let item = Origin::Inline { owner, role: Role::Item };
    let Some(positions) = positions else {
        return Shape::List(match items.as_slice() {
            [] => cx.intern(Key::Anything(parts_site(parts)), item),
            [only] => reference::annotated_ty(cx, *only, item),
            several => reference::ty_of_all(cx, several, item),
        });
    };
    let list = positions;
    let positions: Vec<Node<'_>> = list.items().collect();
    let tail = further(&items);
    let silent = |schema: &Node<'_>| {
        kinds::declared(*schema, |_, _| {}).is_none()
            && !reference::is_structural(*schema, "")
            && !reference::is_reference(*schema)
    };
    if let [tail] = tail.as_slice()
        && positions.iter().all(silent)
    {
        // Names of the positions, while `items` says what all of them are.
        return Shape::List(reference::annotated_ty(cx, *tail, item));
    }
    if !has_one_length(parts, positions.len(), tail.is_empty()) {
        cx.out.report(
            &codes::TUPLE_TAIL,
            list.id(),
            "a list of fixed items that may be shorter or longer: all are read as a list of any of their types",
        );
        let all: Vec<_> = positions.into_iter().chain(tail).collect();
        return Shape::List(reference::ty_of_any(cx, &all, item));
    }
    let mut types = Vec::new();
    for (at, schema) in positions.into_iter().enumerate() {
        types.push(reference::annotated_ty(cx, schema, Origin::Inline { owner, role: Role::Position(at) }));
    }
    Shape::Tuple(types)
}

/// The fixed items. The dialect leaves `items: [..]` where it is when a schema does not say that it is a list.
pub(super) fn positions<'d>(schema: Node<'d>) -> Option<Node<'d>> {
    let old = || schema.get("items").filter(|items| items.kind() == NodeKind::List);
    schema.get("prefixItems").or_else(old)
}

/// What is said of items: by `items`, or of those that nothing else speaks of (JSON Schema 2020-12 section 11.2).
fn items<'d>(cx: &mut Lowering<'d, '_>, parts: &[Part<'d>]) -> Vec<Node<'d>> {
    const SPEAK_OF_ITEMS: &[&str] = &["contains", "if", "dependentSchemas"];
    let stated = |key: &'static str| parts.iter().filter_map(move |part| part.node.get(key));
    let items: Vec<_> = stated("items").filter(|items| items.kind() != NodeKind::List).collect();
    let others = stated("unevaluatedItems").filter(|others| others.bool() != Some(false));
    if items.is_empty() && !SPEAK_OF_ITEMS.iter().any(|key| stated(key).next().is_some()) {
        return others.collect();
    }
    // Beside `items` nothing is left for it to speak of.
    if items.is_empty() {
        for at in others {
            let message = "`unevaluatedItems` is not read beside `contains`, `if` or `dependentSchemas`";
            cx.out.report(&reading::KEYWORD, at.id(), message);
        }
    }
    items
}

/// What is said of the items behind the fixed ones: the schemas that say something, else one that takes anything.
fn further<'d>(items: &[Node<'d>]) -> Vec<Node<'d>> {
    let says = |tail: &Node<'_>| tail.kind() == NodeKind::Map && !tail.is_empty();
    let telling: Vec<_> = items.iter().copied().filter(says).collect();
    if telling.is_empty() && items.iter().all(|tail| tail.bool() != Some(false)) {
        return items.first().copied().into_iter().collect();
    }
    telling
}

/// Whether every list has as many items as there are fixed ones. Where nothing is said of further ones, none are
/// meant.
fn has_one_length(parts: &[Part<'_>], length: usize, no_tail: bool) -> bool {
    let bound = |key: &str| parts.iter().find_map(|part| part.node.get(key)?.u64());
    let length = length as u64;
    let all_there = bound("minItems").is_some_and(|least| least >= length);
    let no_more = bound("maxItems").map_or(no_tail, |most| most <= length);
    all_there && no_more
}

fn parts_site(parts: &[Part<'_>]) -> crate::source::NodeId {
    parts.last().expect("invariant: a conjunction has a part").node.id()
}
