//! Inheritance: a schema with a `discriminator` and no choice of its own stands for the schemas that extend it by
//! `allOf` (OpenAPI 3.1 section 4.8.25). Not choices that are stated.

use super::all_of::Flat;
use super::candidate::Candidate;
use super::schema::Built;
use super::worklist::{Key, Member, Take};
use super::{Lowering, doc, reference, tag};
use crate::api::{Object, Origin, Owner, Rest, Role, Shape, TypeId, Union, Variant};
use crate::document::{Node, NodeKind};
use crate::source::NodeId;
use std::collections::BTreeMap;

/// Which component schemas extend which schema.
pub(super) type Children = BTreeMap<NodeId, Vec<NodeId>>;

/// Finds all of them at once.
pub(super) fn children(cx: &mut Lowering<'_, '_>, root: Node<'_>) -> Children {
    let mut children = Children::new();
    let schemas = root.get("components").and_then(|all| all.get("schemas"));
    for (_, schema) in schemas.into_iter().flat_map(Node::entries) {
        let bases: Vec<_> = schema.get("allOf").into_iter().flat_map(Node::items).collect();
        // A wrapper around a single reference is the same schema, not a child.
        if bases.len() == 1 && !reference::is_structural(schema, "allOf") {
            continue;
        }
        for base in bases.into_iter().filter(|base| reference::is_reference(*base)) {
            if let Some(target) = reference::follow(cx, base) {
                children.entry(target.id()).or_default().push(schema.id());
            }
        }
    }
    children
}

/// The schema that a key states alone, if it has a `discriminator` and children.
fn base<'d>(cx: &Lowering<'d, '_>, members: &[Member]) -> Option<(Node<'d>, Node<'d>)> {
    let [Member { node, take: Take::Whole }] = members else { return None };
    let base = cx.document.node(*node);
    let stated = base.get("discriminator").filter(|stated| stated.kind() == NodeKind::Map)?;
    Some((base, stated))
}

/// Lowers a base whose `discriminator` must be there: it is one of its children.
pub(super) fn lower<'d>(
    cx: &mut Lowering<'d, '_>,
    id: TypeId,
    members: &[Member],
    flat: &Flat<'d>,
    built: &mut Built,
) -> bool {
    let Some((base, stated)) = base(cx, members) else { return false };
    let wire = stated.get("propertyName").and_then(Node::str);
    let required = flat.parts.iter().any(|part| {
        let mut names = part.node.get("required").into_iter().flat_map(Node::items).filter_map(Node::str);
        names.any(|name| Some(name) == wire)
    });
    let family = members_of(cx, base, stated);
    if !required || family.is_empty() {
        return false;
    }
    let candidates: Vec<_> = family
        .iter()
        .map(|node| cx.document.node(*node))
        .map(|target| Candidate { item: target, target })
        .collect();
    let Some(tag) = tag::lower(cx, Some(stated), &candidates) else { return false };
    let mut variants = Vec::new();
    for (at, node) in family.into_iter().enumerate() {
        let name = cx.document.component_name(node).map(str::to_owned);
        let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Variant(at, name) };
        // The base itself, as one of its own kinds, is an object and not the choice again.
        let take = if node == base.id() { Take::Bare } else { Take::Whole };
        let key = Key::All { members: vec![Member { node, take }], only: None };
        variants.push(Variant { ty: cx.intern(key, origin), name: None, marks: Vec::new() });
    }
    built.shape = Shape::Union(Union { exclusive: true, tag: Some(tag), variants });
    true
}

/// The schemas that a base stands for: what its `mapping` names, or all that extend it, children of children too.
fn members_of(cx: &mut Lowering<'_, '_>, base: Node<'_>, stated: Node<'_>) -> Vec<NodeId> {
    let root = cx.document.root();
    let schemas = root.get("components").and_then(|all| all.get("schemas"));
    let mut family = Vec::new();
    for (_, target) in stated.get("mapping").into_iter().flat_map(Node::entries) {
        let name = target.str().map(tag::last_segment);
        let found = name.and_then(|name| schemas?.get(&name)).map(Node::id);
        if let Some(found) = found.filter(|found| !family.contains(found)) {
            family.push(found);
        }
    }
    if family.is_empty() {
        family.extend(cx.children.get(&base.id()).into_iter().flatten());
        let mut at = 0;
        while let Some(one) = family.get(at) {
            for child in cx.children.get(one).into_iter().flatten() {
                if !family.contains(child) && *child != base.id() {
                    family.push(*child);
                }
            }
            at += 1;
        }
    }
    family
}

/// A base whose `discriminator` may be missing stays an object, and keeps what its children add to it.
pub(super) fn keep_rest(cx: &mut Lowering<'_, '_>, id: TypeId, members: &[Member], built: &mut Built) {
    let Some((base, stated)) = base(cx, members) else { return };
    let Shape::Object(Object { rest: rest @ Rest::Ignored, .. }) = &mut built.shape else { return };
    let family = members_of(cx, base, stated);
    let names: Vec<_> = family
        .iter()
        .filter_map(|node| cx.document.component_name(*node))
        .take(50)
        .map(|name| format!("`{name}`"))
        .collect();
    if names.is_empty() {
        return;
    }
    let origin = Origin::Inline { owner: Owner::Type(id), role: Role::Value };
    *rest = Rest::Kept(cx.intern(Key::Anything(base.id()), origin));
    doc::add_notes(
        &mut built.doc,
        vec![format!("Can be one of {}, with more properties.", names.join(", "))],
    );
}
