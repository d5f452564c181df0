//! Several statements of one value, as `allOf` brings them together: which of them say something, and which give
//! way to a narrower one. Not the merge of what is left.

use super::kinds::{self, Kinds};
use super::{Lowering, reference};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// The statements that matter, bare references looked through, in document order; at least one.
pub(super) fn matter<'d>(cx: &mut Lowering<'d, '_>, stated: &[Node<'d>]) -> Vec<Node<'d>> {
    let mut kept: Vec<Node<'d>> = Vec::new();
    for schema in stated.iter().copied().filter(|schema| says_something(*schema)) {
        let target = reference::look_through(cx, schema);
        if kept.iter().all(|known| reference::look_through(cx, *known).id() != target.id()) {
            kept.push(schema);
        }
    }
    if kept.len() > 1 {
        drop_vague(cx, &mut kept);
        drop_choices(cx, &mut kept);
    }
    if kept.is_empty() { stated.last().copied().into_iter().collect() } else { kept }
}

/// Whether a statement is more than prose.
fn says_something(schema: Node<'_>) -> bool {
    reference::is_reference(schema)
        || reference::is_structural(schema, "")
        || ["type", "format", "nullable"].iter().any(|key| schema.get(key).is_some())
}

/// A statement of a mere type gives way to one that says what is in it.
fn drop_vague<'d>(cx: &mut Lowering<'d, '_>, kept: &mut Vec<Node<'d>>) {
    let targets: Vec<_> = kept.iter().map(|schema| reference::look_through(cx, *schema)).collect();
    let precise: Vec<_> = targets.iter().filter(|target| !is_vague(cx, **target)).copied().collect();
    if precise.is_empty() {
        return;
    }
    let allowed = precise.iter().filter_map(|target| kind(*target)).reduce(|one, other| one & other);
    let mut at = 0;
    kept.retain(|_| {
        let target = targets[at];
        at += 1;
        if precise.iter().any(|known| known.id() == target.id()) {
            return true;
        }
        let fits = match (allowed, vague_kinds(target)) {
            (Some(allowed), Some(vague)) => !(allowed & vague).is_empty(),
            (None, _) | (_, None) => true,
        };
        !fits
    });
}

fn kind(schema: Node<'_>) -> Option<Kinds> {
    kinds::declared(schema, |_, _| {}).or_else(|| kinds::implied(schema))
}

/// The types that a vague schema allows.
fn vague_kinds(schema: Node<'_>) -> Option<Kinds> {
    let choices = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key));
    match choices {
        None => kind(schema),
        Some(list) => list.items().map(kind).try_fold(Kinds::NONE, |all, one| Some(all.with(one?))),
    }
}

/// Whether a schema names types and says nothing of what is in them. A scalar is never vague: it is complete.
fn is_vague(cx: &mut Lowering<'_, '_>, schema: Node<'_>) -> bool {
    let choices = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key));
    match choices {
        None => is_vague_alone(cx, schema),
        Some(list) => {
            let all: Vec<_> = list.items().collect();
            kind(schema).is_none_or(|kinds| kinds == Kinds::OBJECT)
                && all.iter().all(|one| is_vague_alone(cx, *one) || is_plain(*one))
                && all.iter().any(|one| is_vague_alone(cx, *one))
        }
    }
}

fn is_plain(schema: Node<'_>) -> bool {
    !reference::is_structural(schema, "") && !reference::is_reference(schema)
}

fn is_vague_alone(cx: &mut Lowering<'_, '_>, schema: Node<'_>) -> bool {
    if reference::is_reference(schema) || !matches!(schema.kind(), NodeKind::Map) {
        return false;
    }
    let content = |key: &str| schema.get(key).filter(|value| !value.is_empty());
    let composed =
        ["allOf", "oneOf", "anyOf", "enum", "properties", "patternProperties", "required", "prefixItems"];
    if composed.iter().any(|key| content(key).is_some()) || schema.get("const").is_some() {
        return false;
    }
    let items_vague = content("items").is_none_or(|items| {
        let items = reference::look_through(cx, items);
        items.get("type").is_none() && is_plain(items)
    });
    match kind(schema) {
        None => schema.get("format").is_none(),
        Some(kinds) if kinds.without(Kinds::NULL) == Kinds::OBJECT => {
            content("additionalProperties").is_none()
        }
        Some(kinds) if kinds.without(Kinds::NULL) == Kinds::ARRAY => items_vague,
        Some(_) => false,
    }
}

/// Two choices of one value are not multiplied out: the later one, which extends the base, is taken.
fn drop_choices<'d>(cx: &mut Lowering<'d, '_>, kept: &mut Vec<Node<'d>>) {
    let is_choice = |cx: &mut Lowering<'d, '_>, schema: Node<'d>| {
        let target = reference::look_through(cx, schema);
        ["oneOf", "anyOf"].iter().any(|key| target.get(key).is_some_and(|list| !list.is_empty()))
    };
    let mut at = 0;
    while at < kept.len() {
        if !is_choice(cx, kept[at]) {
            at += 1;
            continue;
        }
        let later: Vec<_> = kept[at + 1..].to_vec();
        // A later reference to a whole schema narrows the choice down to it.
        let replaced = later.iter().copied().find(|one| reference::is_reference(*one) || is_choice(cx, *one));
        let Some(by) = replaced else {
            at += 1;
            continue;
        };
        if is_choice(cx, by) {
            cx.out
                .report(
                    &codes::CONFLICTING_MEMBERS,
                    by.id(),
                    "two choices hold for one value: this one is taken, which stands later",
                )
                .note(kept[at].id(), "the other choice is stated here");
        }
        kept.remove(at);
    }
}
