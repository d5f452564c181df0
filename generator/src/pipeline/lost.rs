//! Which operations say less than the document because a part of what they mean was lost: a reference that leads nowhere,
//! a value of the wrong kind. Not what is said about it: that has been reported, once for each place.

use crate::api::{Api, Operation, TypeId};
use crate::diagnostic::Diagnostics;
use crate::source::NodeId;
use std::collections::BTreeSet;

/// For each operation, in order, whether something in it or in a type that it uses was lost.
pub(super) fn operations(api: &Api, out: &Diagnostics) -> Vec<bool> {
    let around = around(out);
    let types = types(api, &around);
    let is_lost = |operation: &Operation| {
        let parameters = operation.parameters.iter();
        let media = operation.body.iter().flat_map(|body| &body.media);
        let media = media.chain(operation.outcomes.iter().flat_map(|outcome| &outcome.media));
        let headers = operation.outcomes.iter().flat_map(|outcome| &outcome.headers);
        around.contains(&operation.site)
            || parameters.clone().any(|one| around.contains(&one.site) || types[usize::from(one.ty)])
            || media.filter_map(|media| media.ty).any(|ty| types[usize::from(ty)])
            || headers.filter_map(|header| header.ty).any(|ty| types[usize::from(ty)])
    };
    api.operations.iter().map(|(_, operation)| is_lost(operation)).collect()
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
