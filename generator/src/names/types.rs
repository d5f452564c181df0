//! Names of types. Components claim first, then inline types by what they belong to: owner and role, then more owners.

use super::Names;
use super::desk::{Claim, Desk};
use super::place;
use super::scope::Scope;
use super::status::status_words;
use super::words::{camel, singular, words};
use crate::api::{Api, IncomingId, Origin, Owner, Role, Shape, TypeId};
use crate::diagnostic::Diagnostics;
use crate::facts::Facts;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

/// What no type may be called.
const RESERVED: &[&str] = &["Self"];

/// Whether a type gets an item of its own.
pub(super) fn is_named(api: &Api, facts: &Facts, id: TypeId) -> bool {
    if facts.twin(id) != id || !facts.is_kept(id) {
        return false;
    }
    let component = matches!(api.types[id].origin, Origin::Component(_));
    match &api.types[id].shape {
        Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_) => true,
        Shape::Anything
        | Shape::Null
        | Shape::Never
        | Shape::Scalar(_)
        | Shape::Embedded(_)
        | Shape::List(_)
        | Shape::Tuple(_)
        | Shape::Map(_)
        | Shape::Alias(_) => component,
    }
}

pub(super) fn assign(desk: &mut Desk<'_>, api: &Api, facts: &Facts, main: &Path, names: &mut Names) {
    let mut scope = Scope::with(RESERVED);
    let (ids, claims) = claims(desk.out, api, facts, main);
    let early = desk.early(&mut scope, &claims);
    let mut inline = Vec::new();
    for ((id, claim), name) in ids.into_iter().zip(claims).zip(early) {
        match (name, &api.types[id].origin) {
            (Some(name), _) => {
                names.types.insert(id, name);
            }
            (None, Origin::Component(_)) => {
                let name = desk.late(&mut scope, claim);
                names.types.insert(id, name);
            }
            (None, Origin::Inline { .. }) => inline.push((id, claim)),
        }
    }
    // What a client sends and gets is not called otherwise because of what a webhook brings.
    let (arriving, inline) = inline.into_iter().partition(|(id, _)| arrival(api, *id).is_some());
    contest(desk, &mut scope, inline, names);
    contest(desk, &mut scope, arriving, names);
}

/// The incoming request that an inline type stands in.
fn arrival(api: &Api, id: TypeId) -> Option<IncomingId> {
    let mut at = id;
    // A chain of owners cannot be longer than there are types.
    for _ in 0..=api.types.len() {
        match &api.types[at].origin {
            Origin::Inline { owner: Owner::Type(outer), .. } => at = *outer,
            Origin::Inline { owner: Owner::Incoming(id), .. } => return Some(*id),
            Origin::Inline { .. } | Origin::Component(_) => return None,
        }
    }
    None
}

/// Inline types go by turn: who is the only one to want a name has it, all others go on to their next offer.
fn contest(desk: &mut Desk<'_>, scope: &mut Scope, mut open: Vec<(TypeId, Claim)>, names: &mut Names) {
    let mut level = 0;
    while !open.is_empty() {
        let mut offers: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, claim) in &open {
            if let Some(offer) = claim.offers.get(level) {
                *offers.entry(offer).or_default() += 1;
            }
        }
        let alone = |claim: &Claim| {
            claim.offers.get(level).is_some_and(|one| offers[one.as_str()] == 1 && !scope.has(one))
        };
        let alone: Vec<bool> = open.iter().map(|(_, claim)| alone(claim)).collect();
        let mut rest = Vec::new();
        for ((id, mut claim), alone) in open.into_iter().zip(alone) {
            if alone || level >= claim.offers.len() {
                claim.offers.drain(..level.min(claim.offers.len() - 1));
                names.types.insert(id, desk.late(scope, claim));
            } else {
                rest.push((id, claim));
            }
        }
        open = rest;
        level += 1;
    }
}

/// What every type with an item of its own wants to be called, components first.
fn claims(out: &Diagnostics, api: &Api, facts: &Facts, main: &Path) -> (Vec<TypeId>, Vec<Claim>) {
    let mut keys = place::keys(out, api, facts, main);
    let named: Vec<TypeId> = api.types.ids().filter(|id| is_named(api, facts, *id)).collect();
    let is_component = |id: &TypeId| matches!(api.types[*id].origin, Origin::Component(_));
    let (mut ids, inline): (Vec<_>, Vec<_>) = named.into_iter().partition(is_component);
    ids.extend(inline);
    let claim = |id: &TypeId| {
        let (exact, offers) = match &api.types[*id].origin {
            Origin::Component(name) => {
                let base = type_name(&words(name));
                let exact = (base == *name).then(|| base.clone());
                (exact, vec![base.clone(), format!("{base}Schema"), format!("{base}Model")])
            }
            Origin::Inline { .. } => (None, candidates(api, facts, *id)),
        };
        let asked = api.types[*id].doc.rust_name.as_deref().map(|name| type_name(&words(name)));
        Claim { keys: Vec::new(), former: Vec::new(), asked, exact, offers }
    };
    let mut claims: Vec<Claim> = ids.par_iter().map(claim).collect();
    for (id, claim) in ids.iter().zip(&mut claims) {
        claim.keys = keys.remove(id).unwrap_or_default();
    }
    (ids, claims)
}

/// Words as the name of a type; something sayable even when there are none.
fn type_name(words: &[String]) -> String {
    let name = camel(words);
    match name.bytes().next() {
        None => "Schema".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("Type{name}"),
        Some(_) => name,
    }
}

/// Offers for an inline type, from owner and role to everything around it.
fn candidates(api: &Api, facts: &Facts, id: TypeId) -> Vec<String> {
    let mut hints = hints(api, id);
    let mut offers = Vec::new();
    offers.extend(super::incoming::shared_words(api, facts, id).map(|words| type_name(&words)));
    // A title that says more than the role is what people call it; alone where nobody else is called so.
    let sent = matches!(api.types[id].origin, Origin::Inline { role: Role::Sent, .. });
    if let Some(title) = title(api, id).filter(|title| !sent && !hints[0].ends_with(title)) {
        offers.push(type_name(&title));
        hints.insert(0, title);
    }
    // What is sent of a type is called after all of its name.
    let shortest = if sent { 3 } else { 2 };
    for length in hints.len().min(shortest)..=hints.len() {
        offers.push(type_name(&joined(&hints[..length])));
    }
    if let Some(around) = arrival(api, id).map(|id| super::incoming::around(api, id)) {
        offers.push(type_name(&[around, joined(&hints)].concat()));
    }
    if sent {
        let whole = joined(hints.get(1..).unwrap_or_default());
        offers.extend(["input", "sent"].map(|word| type_name(&[&whole[..], &[word.to_owned()]].concat())));
    }
    offers.dedup();
    offers
}

/// Hints as one name: the outermost owner first, a word that two of them share once.
fn joined(hints: &[Vec<String>]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for hint in hints.iter().rev() {
        let repeats = joined.last().is_some_and(|last| hint.first().is_some_and(|first| first == last));
        joined.extend(hint.iter().skip(usize::from(repeats)).cloned());
    }
    joined
}

/// Longest title, in words, that is a name and not prose.
const TITLE: usize = 4;

fn title(api: &Api, id: TypeId) -> Option<Vec<String>> {
    let title = words(api.types[id].doc.summary.as_deref()?);
    (!title.is_empty() && title.len() <= TITLE).then_some(title)
}

/// Owners that a name speaks of: the nearest, and the outermost. More make names that nobody reads, and offers whose
/// length all together is the cube of the depth.
const OWNERS: usize = 16;

/// What an inline type is called by each of its owners, the nearest first.
fn hints(api: &Api, id: TypeId) -> Vec<Vec<String>> {
    let mut hints: Vec<Vec<String>> = Vec::new();
    let mut items = 0usize;
    let mut at = id;
    let mut push = |mut hint: Vec<String>, items: &mut usize| {
        if *items > 0
            && let Some(last) = hint.last_mut()
        {
            let one = singular(last);
            match one == *last {
                true => hint.push("item".to_owned()),
                false => *last = one,
            }
        }
        *items = 0;
        if !hint.is_empty() {
            hints.truncate(OWNERS - 1);
            hints.push(hint);
        }
    };
    // A chain of owners cannot be longer than there are types.
    for _ in 0..=api.types.len() {
        let (owner, role) = match &api.types[at].origin {
            Origin::Component(name) => {
                let asked = api.types[at].doc.rust_name.as_deref();
                push(words(asked.unwrap_or(name)), &mut items);
                break;
            }
            Origin::Inline { owner, role } => (owner, role),
        };
        let operation = match owner {
            Owner::Operation(id) => operation_words(api, *id),
            Owner::Incoming(id) => super::incoming::words_of(api, *id),
            Owner::Type(_) | Owner::Shared => Vec::new(),
        };
        match role {
            Role::Property(name) | Role::Header(name) => push(words(name), &mut items),
            Role::Parameter(name) => {
                push(words(name), &mut items);
                push(operation.clone(), &mut items);
            }
            Role::Item | Role::Value => items += 1,
            Role::Position(index) => push(vec![format!("part{}", index + 1)], &mut items),
            Role::Variant(_, Some(name)) => push(words(name), &mut items),
            Role::Sent => push(vec!["request".to_owned()], &mut items),
            Role::Parameters => push(body_words(operation, None, &["parameters"]), &mut items),
            Role::AnyOf => push(super::incoming::family_words(api, at), &mut items),
            Role::Variant(index, None) => push(vec![format!("variant{}", index + 1)], &mut items),
            Role::RequestBody(shared) => {
                push(body_words(operation, shared.as_deref(), &["request"]), &mut items)
            }
            Role::Response(status, shared) => {
                push(body_words(operation, shared.as_deref(), &status_words(status)), &mut items);
            }
        }
        match owner {
            Owner::Type(outer) => at = *outer,
            Owner::Operation(_) | Owner::Incoming(_) | Owner::Shared => break,
        }
    }
    if hints.is_empty() {
        hints.push(vec!["schema".to_owned()]);
    }
    hints
}

fn body_words(mut operation: Vec<String>, shared: Option<&str>, suffix: &[&str]) -> Vec<String> {
    if let Some(name) = shared {
        return words(name);
    }
    operation.extend(suffix.iter().map(|word| (*word).to_owned()));
    operation
}

/// Words of an operation for the names of its inline types.
fn operation_words(api: &Api, id: crate::api::OperationId) -> Vec<String> {
    super::phrase::id_words(&api.operations[id])
}
