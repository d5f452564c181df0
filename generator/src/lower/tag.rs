//! What tells the variants of a union apart: the `discriminator`, or a required constant that all variants have.

use super::candidate::Candidate;
use super::kinds::Kinds;
use super::worklist::{Member, Take};
use super::{Lowering, all_of, enumeration, kinds, reference};
use crate::api::{Tag, TagValue};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;
use crate::source::NodeId;
use indexmap::IndexMap;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What is known of the properties of a variant.
#[derive(Default)]
pub(super) struct Traits {
    properties: IndexMap<String, Trait>,
    /// Whether there may be properties that are not listed.
    open: bool,
    /// Whether it can be an object at all.
    object: bool,
}

/// What is known of one property of a variant.
#[derive(Clone, Default)]
struct Trait {
    required: bool,
    /// The only strings that it can be; empty when it can be anything.
    values: Vec<String>,
}

impl Traits {
    /// Whether it has a property of this name.
    pub(super) fn has(&self, wire: &str) -> bool {
        self.properties.contains_key(wire)
    }

    /// The properties that can only be some strings.
    pub(super) fn constants(&self) -> impl Iterator<Item = (&str, &[String])> {
        let listed = self.properties.iter().filter(|(_, known)| !known.values.is_empty());
        listed.map(|(wire, known)| (wire.as_str(), known.values.as_slice()))
    }
}

/// Finds the tag of a union.
pub(super) fn lower<'d>(
    cx: &mut Lowering<'d, '_>,
    discriminator: Option<Node<'d>>,
    candidates: &[Candidate<'d>],
) -> Option<Tag> {
    match discriminator {
        Some(stated) => by_discriminator(cx, stated, candidates),
        None => by_constants(cx, candidates),
    }
}

/// OpenAPI 3.1 section 4.8.25.
fn by_discriminator<'d>(
    cx: &mut Lowering<'d, '_>,
    stated: Node<'d>,
    candidates: &[Candidate<'d>],
) -> Option<Tag> {
    let wire = stated.get("propertyName").and_then(Node::text).or_else(|| stated.str())?;
    let mut values: Vec<TagValue> = Vec::new();
    for (value, target) in stated.get("mapping").into_iter().flat_map(Node::entries) {
        match target.str().and_then(|text| mapped(cx, target, text, candidates)) {
            Some(variant) => values.push(TagValue { wire: value.to_owned(), variant }),
            None => {
                cx.out.report(
                    &codes::MAPPING_UNKNOWN,
                    target.id(),
                    format!("`{}` is mapped to what is no variant of this choice", value.escape_debug()),
                );
            }
        }
    }
    let all: Vec<_> = candidates.iter().map(|candidate| traits(cx, candidate.target.id(), 0)).collect();
    for (candidate, known) in candidates.iter().zip(&all) {
        if !known.object {
            return unusable(cx, stated, *candidate, "this variant is no object");
        }
    }
    let own: Vec<&[String]> = all
        .iter()
        .map(|known| known.properties.get(wire).map_or(&[][..], |one| one.values.as_slice()))
        .collect();
    for (variant, candidate) in candidates.iter().enumerate() {
        if values.iter().any(|value| value.variant == variant) {
            continue;
        }
        let implicit = cx.document.component_name(candidate.target.id()).map(str::to_owned);
        let shared =
            |word: &String| own.iter().enumerate().any(|(at, own)| at != variant && own.contains(word));
        let mut found = match (own[variant], implicit) {
            ([only], _) => vec![only.clone()],
            // A list that several variants share says what there is, not which one this is.
            (own, Some(name)) if own.is_empty() || own.contains(&name) || own.iter().any(shared) => {
                vec![name]
            }
            (own, _) if own.iter().any(shared) => Vec::new(),
            (own, _) => own.to_vec(),
        };
        found.retain(|one| values.iter().all(|value| value.wire != *one));
        if found.is_empty() {
            return unusable(cx, stated, *candidate, "no value of the property means this variant alone");
        }
        values.extend(found.into_iter().map(|wire| TagValue { wire, variant }));
    }
    let default = stated.get("defaultMapping");
    let other = default.and_then(|target| mapped(cx, target, target.str()?, candidates));
    if let (Some(default), None) = (default, other) {
        cx.out.report(
            &codes::MAPPING_UNKNOWN,
            default.id(),
            "`defaultMapping` names what is no variant of this choice",
        );
    }
    for (variant, (candidate, known)) in candidates.iter().zip(&all).enumerate() {
        if !known.has(wire) && !known.open && !is_added(&values, other, variant, candidate.target) {
            undeclared(cx, stated, *candidate, wire);
        }
    }
    Some(Tag { wire: wire.to_owned(), values, other })
}

/// Whether the client writes the tag of a variant that does not have it: where one value can be meant.
fn is_added(values: &[TagValue], other: Option<usize>, variant: usize, schema: Node<'_>) -> bool {
    let choice = ["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
    let count = values.iter().filter(|value| value.variant == variant).count();
    count == 1 && other != Some(variant) && !choice
}

fn undeclared(cx: &mut Lowering<'_, '_>, stated: Node<'_>, candidate: Candidate<'_>, wire: &str) {
    let message = format!("`discriminator` names `{}`, which a variant does not have", wire.escape_debug());
    cx.out
        .report(&codes::TAG_UNDECLARED, stated.id(), message)
        .note(candidate.target.id(), "the variant is stated here")
        .help(format!("declare `{}` in the variant", wire.escape_debug()));
}

fn unusable(cx: &mut Lowering<'_, '_>, stated: Node<'_>, candidate: Candidate<'_>, why: &str) -> Option<Tag> {
    cx.out
        .report(
            &codes::TAG_UNUSABLE,
            stated.id(),
            "`discriminator` does not tell the variants apart; they are told apart by their properties",
        )
        .note(candidate.target.id(), why);
    None
}

/// The variant that a mapping's value names: by the same reference, or by the component's name.
fn mapped(
    cx: &mut Lowering<'_, '_>,
    site: Node<'_>,
    target: &str,
    candidates: &[Candidate<'_>],
) -> Option<usize> {
    let same = |one: &Candidate<'_>| one.item.get("$ref").and_then(Node::str) == Some(target);
    if let Some(at) = candidates.iter().position(same) {
        return Some(at);
    }
    let last = last_segment(target);
    let named = |one: &Candidate<'_>| cx.document.component_name(one.target.id()) == Some(last.as_str());
    if let Some(at) = candidates.iter().position(named) {
        return Some(at);
    }
    // A place in another file may be spelled in more than one way.
    let file = target.split('#').next().unwrap_or_default();
    if ![".json", ".yaml", ".yml"].iter().any(|end| file.ends_with(end)) {
        return None;
    }
    let found = cx.document.resolve_text(cx.out, site.id(), target)?;
    candidates.iter().position(|candidate| candidate.target.id() == found)
}

/// The name that a reference ends in, or the bare name (RFC 6901 section 4 for the escapes).
pub(super) fn last_segment(target: &str) -> String {
    target.rsplit('/').next().unwrap_or(target).replace("~1", "/").replace("~0", "~")
}

/// A property that every variant requires, each with values of its own.
fn by_constants<'d>(cx: &mut Lowering<'d, '_>, candidates: &[Candidate<'d>]) -> Option<Tag> {
    let all: Vec<_> = candidates.iter().map(|candidate| traits(cx, candidate.target.id(), 0)).collect();
    let first = all.first()?;
    first.properties.keys().find_map(|wire| {
        let mut seen = BTreeSet::new();
        let mut values = Vec::new();
        for (variant, known) in all.iter().enumerate() {
            let property = known.properties.get(wire).filter(|one| one.required && !one.values.is_empty())?;
            for value in &property.values {
                if !seen.insert(value.clone()) {
                    return None;
                }
                values.push(TagValue { wire: value.clone(), variant });
            }
        }
        Some(Tag { wire: wire.clone(), values, other: None })
    })
}

/// How deep choices within choices are looked at.
const MAX_DEPTH: usize = 4;

/// What is known of the properties of a schema; looked up once per schema and depth.
pub(super) fn traits(cx: &mut Lowering<'_, '_>, schema: NodeId, depth: usize) -> Rc<Traits> {
    if let Some(known) = cx.traits.get(&(schema, depth)) {
        return Rc::clone(known);
    }
    let flat = all_of::flatten(cx, &[Member { node: schema, take: Take::Whole }]);
    let mut found = Traits { object: true, ..Traits::default() };
    let mut required = BTreeSet::new();
    for part in &flat.parts {
        let stated = kinds::declared(part.node, |_, _| {});
        found.object &= stated.is_none_or(|stated| stated.has(Kinds::OBJECT));
        found.open |= part.node.get("additionalProperties").is_some_and(|more| more.bool() != Some(false));
        required.extend(part.node.get("required").into_iter().flat_map(Node::items).filter_map(Node::str));
        for (wire, property) in part.node.get("properties").into_iter().flat_map(Node::entries) {
            let values = constants(cx, property);
            let known = found.properties.entry(wire.to_owned()).or_default();
            if known.values.is_empty() || !values.is_empty() && values.len() < known.values.len() {
                known.values = values;
            }
        }
    }
    for (wire, known) in &mut found.properties {
        known.required = required.contains(wire.as_str());
    }
    let any = flat
        .parts
        .iter()
        .any(|part| kinds::declared(part.node, |_, _| {}).or_else(|| kinds::implied(part.node)).is_some());
    match flat.unions.as_slice() {
        [] => found.object &= any,
        [choice] if depth < MAX_DEPTH => {
            let variants: Vec<_> = choice.list.items().collect();
            add_common(cx, &mut found, &variants, depth);
        }
        _ => found.open = true,
    }
    let found = Rc::new(found);
    // Deeper down less is known, because the depth is limited.
    cx.traits.insert((schema, depth), Rc::clone(&found));
    found
}

/// Adds what all variants of a choice have in common.
fn add_common(cx: &mut Lowering<'_, '_>, found: &mut Traits, variants: &[Node<'_>], depth: usize) {
    let mut all = Vec::new();
    for variant in variants {
        let target = reference::look_through(cx, *variant).id();
        all.push(traits(cx, target, depth + 1));
    }
    found.object &= all.iter().all(|one| one.object);
    found.open |= all.iter().any(|one| one.open);
    let Some((first, others)) = all.split_first() else { return };
    for (wire, known) in &first.properties {
        let mut united = known.clone();
        let in_all = others.iter().all(|other| {
            other.properties.get(wire).is_some_and(|other| {
                united.required &= other.required;
                let closed = !united.values.is_empty() && !other.values.is_empty();
                united.values.extend(other.values.iter().cloned());
                if !closed {
                    united.values.clear();
                }
                true
            })
        });
        if in_all && !found.properties.contains_key(wire) {
            found.properties.insert(wire.clone(), united);
        }
    }
}

/// The only strings that a property can be.
fn constants(cx: &mut Lowering<'_, '_>, property: Node<'_>) -> Vec<String> {
    let property = reference::look_through(cx, property);
    let Some(values) = enumeration::of(property) else { return Vec::new() };
    let words: Option<Vec<_>> = values.list.iter().map(|one| one.value.str().map(str::to_owned)).collect();
    words.unwrap_or_default()
}
