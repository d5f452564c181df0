//! Conjunctions: all schemas that hold for one value, found through `$ref` and `allOf`, in one flat list.
//! Not what they say.

use super::Lowering;
use super::reference::{follow, is_reference};
use super::worklist::{Member, Take};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;
use std::collections::BTreeSet;

/// All schemas of a conjunction, each without its `$ref`, `allOf`, `oneOf` and `anyOf`.
#[derive(Default)]
pub(super) struct Flat<'d> {
    pub(super) parts: Vec<Part<'d>>,
    pub(super) unions: Vec<Choice<'d>>,
    /// A schema that nothing fits.
    pub(super) never: bool,
    /// Every schema that was looked at.
    pub(super) seen: BTreeSet<NodeId>,
}

/// One schema of a conjunction.
#[derive(Clone, Copy)]
pub(super) struct Part<'d> {
    pub(super) node: Node<'d>,
    /// Whether its properties may all be absent.
    pub(super) loose: bool,
    /// Whether it was stated right here rather than referred to.
    pub(super) here: bool,
}

/// A `oneOf` or `anyOf` of a conjunction.
#[derive(Clone, Copy)]
pub(super) struct Choice<'d> {
    pub(super) holder: Node<'d>,
    pub(super) list: Node<'d>,
    pub(super) exclusive: bool,
}

struct Step<'d> {
    node: Node<'d>,
    take: Take,
    here: bool,
    /// The node's own keywords only: its references have been followed.
    own: bool,
}

/// Flattens a conjunction, in document order, bases before what extends them.
pub(super) fn flatten<'d>(cx: &mut Lowering<'d, '_>, members: &[Member]) -> Flat<'d> {
    let mut flat = Flat::default();
    let mut stack: Vec<Step<'d>> = Vec::new();
    for member in members.iter().rev() {
        let node = cx.document.node(member.node);
        stack.push(Step { node, take: member.take, here: true, own: false });
    }
    while let Some(step) = stack.pop() {
        if step.own {
            add(&mut flat, &step, &mut stack);
        } else if flat.seen.insert(step.node.id()) {
            let properties = step.node.get("properties").map_or(0, Node::len);
            if flat.seen.len() > 1 && !cx.work.merge(properties) {
                cx.out.report(
                    &codes::MERGE_LIMIT,
                    members[0].node,
                    "the document asks for more merging than is done; the rest of this schema is left out",
                );
                break;
            }
            expand(cx, &mut flat, step, &mut stack);
        }
    }
    let seen = &flat.seen;
    let mut unions = std::mem::take(&mut flat.unions);
    unions.retain(|choice| !is_variant_of(cx, seen, *choice));
    flat.unions = unions;
    flat
}

/// Queues what a schema refers to, then the schema's own keywords.
fn expand<'d>(cx: &mut Lowering<'d, '_>, flat: &mut Flat<'d>, step: Step<'d>, stack: &mut Vec<Step<'d>>) {
    let Step { node, take, here, .. } = step;
    match node.kind() {
        NodeKind::Map => {}
        NodeKind::Bool => {
            flat.never |= node.bool() == Some(false);
            return;
        }
        NodeKind::Null | NodeKind::Number | NodeKind::String | NodeKind::List => {
            not_a_schema(cx, node);
            return;
        }
    }
    stack.push(Step { node, take, here, own: true });
    if let Some(members) = node.get("allOf") {
        let members: Vec<_> = members.items().collect();
        stack.extend(members.into_iter().rev().map(|node| Step { node, take, here, own: false }));
    }
    if is_reference(node)
        && let Some(node) = follow(cx, node)
    {
        stack.push(Step { node, take, here: false, own: false });
    }
}

/// Says that something stands where a schema was expected.
pub(super) fn not_a_schema(cx: &mut Lowering<'_, '_>, node: Node<'_>) {
    cx.out.report(&codes::NOT_A_SCHEMA, node.id(), "expected a schema: an object or a boolean");
}

/// Adds a schema's own keywords.
fn add<'d>(flat: &mut Flat<'d>, step: &Step<'d>, stack: &mut Vec<Step<'d>>) {
    let loose = step.take == Take::Loose;
    flat.parts.push(Part { node: step.node, loose, here: step.here });
    for (key, exclusive) in [("oneOf", true), ("anyOf", false)] {
        let Some(list) = step.node.get(key).filter(|list| list.kind() == NodeKind::List && !list.is_empty())
        else {
            continue;
        };
        match step.take {
            Take::Whole => flat.unions.push(Choice { holder: step.node, list, exclusive }),
            Take::Bare => {}
            Take::Loose => stack.extend(list.items().rev().map(|node| Step {
                node,
                take: Take::Loose,
                here: step.here,
                own: false,
            })),
        }
    }
}

/// Whether the conjunction contains a variant of this union: then the union is the family that the schema
/// belongs to (`Cat: allOf [Pet]` where `Pet: oneOf [Cat, Dog]`), and says nothing new about it.
fn is_variant_of(cx: &mut Lowering<'_, '_>, seen: &BTreeSet<NodeId>, choice: Choice<'_>) -> bool {
    let variants: Vec<_> = choice.list.items().filter(|variant| is_reference(*variant)).collect();
    variants.into_iter().any(|variant| {
        let target = follow(cx, variant).map(Node::id);
        // That a choice is among its own variants says nothing about it.
        target.is_some_and(|target| seen.contains(&target) && target != choice.holder.id())
    })
}
