//! Which operations say less than the document because a part of what they mean was lost: a reference that leads nowhere,
//! a value of the wrong kind. Not what is said about it: that has been reported, once for each place.

use crate::api::{Api, Body, Outcome, Parameter, TypeId};
use crate::diagnostic::Diagnostics;
use crate::source::{NodeId, Site};
use std::collections::BTreeSet;

/// For each operation, in order, whether something in it or in a type that it uses was lost; then for each incoming
/// request.
pub(super) fn operations(api: &Api, out: &Diagnostics) -> (Vec<bool>, Vec<bool>) {
    let around = around(out);
    let types = types(api, &around);
    let is_lost = |site: Site, parameters: &[Parameter], body: Option<&Body>, outcomes: &[Outcome]| {
        let media = body.iter().flat_map(|body| &body.media);
        let media = media.chain(outcomes.iter().flat_map(|outcome| &outcome.media));
        let headers = outcomes.iter().flat_map(|outcome| &outcome.headers);
        around.contains(&site)
            || parameters.iter().any(|one| around.contains(&one.site) || types[usize::from(one.ty)])
            || media.filter_map(|media| media.ty).any(|ty| types[usize::from(ty)])
            || headers.filter_map(|header| header.ty).any(|ty| types[usize::from(ty)])
    };
    let called = api
        .operations
        .iter()
        .map(|(_, one)| is_lost(one.site, &one.parameters, one.body.as_ref(), &one.outcomes));
    let arriving = api
        .incoming
        .iter()
        .map(|(_, one)| is_lost(one.site, &one.parameters, one.body.as_ref(), &one.outcomes));
    (called.collect(), arriving.collect())
}

/// The places of what was lost, and all that is around them.
fn around(out: &Diagnostics) -> BTreeSet<NodeId> {
    let mut around = BTreeSet::new();
    for site in out.lost() {
        let mut at = Some(site);
        while let Some(node) = at.filter(|node| around.insert(*node)) {
            at = out.sources.place(node).parent;
        }
    }
    around
}

/// For each type whether it was stated around something lost, or mentions such a type.
fn types(api: &Api, around: &BTreeSet<NodeId>) -> Vec<bool> {
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    let mut lost = vec![false; api.types.len()];
    let mut work = Vec::new();
    if around.is_empty() {
        return lost;
    }
    for (id, ty) in api.types.iter() {
        for child in crate::api::children(&ty.shape) {
            users[usize::from(child)].push(id);
        }
        if around.contains(&ty.site) {
            lost[usize::from(id)] = true;
            work.push(id);
        }
    }
    while let Some(id) = work.pop() {
        for user in std::mem::take(&mut users[usize::from(id)]) {
            if !std::mem::replace(&mut lost[usize::from(user)], true) {
                work.push(user);
            }
        }
    }
    lost
}
