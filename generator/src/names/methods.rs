//! Names of the methods of a group. Not of what they take.

use super::desk::{Claim, Desk};
use super::groups::{Group, GroupOf};
use super::lock::Key;
use super::members::member;
use super::phrase::{id_words, path_words, without};
use super::scope::Scope;
use super::words::{snake, words};
use crate::api::{Api, Operation, OperationId};
use crate::config::Groups;
use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// What the methods of a group want to be called.
pub(super) fn claims(
    api: &Api,
    group: &Group,
    duplicates: &BTreeSet<OperationId>,
    by: Groups,
    keys: &BTreeMap<OperationId, String>,
) -> Vec<Claim> {
    let claim = |id: &OperationId| {
        let operation = &api.operations[*id];
        Claim {
            // What a method is called in one kind of groups is no name of another.
            keys: vec![match by {
                Groups::Tags => Key::new("method", &[&keys[id]]),
                Groups::Paths => Key::new("method", &[&keys[id], "paths"]),
                Groups::None => Key::new("method", &[&keys[id], "none"]),
            }],
            former: Vec::new(),
            asked: operation.doc.rust_name.as_deref().map(member),
            exact: None,
            offers: offers(operation, said(group, operation), duplicates.contains(id)),
        }
    };
    group.operations.iter().map(claim).collect()
}

/// What the group says already. A group that the user calls otherwise says what its tag does: its methods keep their names.
fn said<'a>(group: &'a Group, operation: &'a Operation) -> Option<&'a str> {
    match &group.of {
        _ if group.flat => None,
        GroupOf::Tag(tag) => Some(operation.tags.first().unwrap_or(tag)),
        GroupOf::Path(word) => Some(word),
        GroupOf::Untagged | GroupOf::Wordless => None,
    }
}

/// Names those that have no name yet: contested ones all go on to their next offer.
pub(super) fn name(
    desk: &mut Desk<'_>,
    scope: &mut Scope,
    claims: Vec<Claim>,
    mut named: Vec<Option<Ident>>,
) -> Vec<Ident> {
    let longest = claims.iter().map(|claim| claim.offers.len()).max().unwrap_or(0);
    for level in 0..longest {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (claim, _) in claims.iter().zip(&named).filter(|(_, name)| name.is_none()) {
            if let Some(offer) = claim.offers.get(level) {
                *counts.entry(offer).or_default() += 1;
            }
        }
        for (claim, name) in claims.iter().zip(&mut named) {
            if name.is_none()
                && let Some(offer) = claim.offers.get(level)
                && counts[offer.as_str()] == 1
                && !scope.has(offer)
            {
                *name = Some(desk.late(scope, Claim { offers: vec![offer.clone()], ..claim.clone() }));
            }
        }
    }
    let mut last = |(name, mut claim): (Option<Ident>, Claim)| {
        claim.offers.reverse();
        name.unwrap_or_else(|| desk.late(scope, claim))
    };
    named.into_iter().zip(claims).map(&mut last).collect()
}

fn offers(operation: &Operation, tag: Option<&str>, duplicate: bool) -> Vec<String> {
    if duplicate {
        return vec![member(&snake(&path_words(operation)))];
    }
    let id = id_words(operation);
    let path = path_words(operation);
    let short = tag.and_then(|tag| without(&id, &words(tag)));
    let mut offers: Vec<String> =
        short.into_iter().chain([id, path]).map(|one| member(&snake(&one))).collect();
    offers.dedup();
    offers
}
