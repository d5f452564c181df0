//! Which features of the crate bring a type, where operations are behind features by their tags: those of the tags whose
//! operations use it. Not what a feature is called elsewhere than here.

use super::{Context, tag};
use crate::api::{self, Api, Origin, Owner, Role, TypeId, children};
use crate::facts::Facts;
use crate::names::{GroupNames, GroupOf, Names};
use crate::rust::{Gate, Ident, PartFeature};
use std::collections::{BTreeMap, BTreeSet};

/// What incoming requests are behind.
const INCOMING: &str = "incoming";
/// What types that nothing uses are behind.
const UNUSED: &str = "unused-types";
/// Types that more parts use are always there. What they contain has no fewer users, so it is there too.
const MANY: usize = 4;

/// The gates of all types with an item, by type; empty where nothing is gated.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gates(BTreeMap<TypeId, Gate>);

/// Finds the gates.
pub(super) fn of(api: &Api, facts: &Facts, names: &Names) -> Gates {
    let mut users: Vec<BTreeSet<String>> = vec![BTreeSet::new(); api.types.len()];
    for group in &names.groups {
        let operations = group.operations.iter().map(|id| &api.operations[*id]);
        let types = operations.flat_map(|one| api::sent(one).into_iter().chain(api::received(one)));
        spread(api, facts, &mut users, &feature(group), types.collect());
    }
    let incoming = api.incoming.iter().map(|(_, one)| one);
    let types = incoming.flat_map(|one| api::arriving(one).into_iter().chain(api::answered(one)));
    let types = types.chain(api.families.iter().map(|family| family.ty));
    spread(api, facts, &mut users, INCOMING, types.collect());
    let unused = names.types.keys().copied().filter(|id| users[usize::from(*id)].is_empty());
    let unused: Vec<TypeId> = unused.collect();
    spread(api, facts, &mut users, UNUSED, unused);
    let gate = |id: &TypeId| {
        let users = &users[usize::from(*id)];
        Gate(if users.len() > MANY { Vec::new() } else { users.iter().cloned().collect() })
    };
    Gates(names.types.keys().map(|id| (*id, gate(id))).collect())
}

fn spread(api: &Api, facts: &Facts, users: &mut [BTreeSet<String>], user: &str, mut todo: Vec<TypeId>) {
    let mut seen = vec![false; users.len()];
    while let Some(id) = todo.pop() {
        if std::mem::replace(&mut seen[usize::from(id)], true) {
            continue;
        }
        // The first of equal types has the item.
        let first = facts.twin(id);
        users[usize::from(first)].insert(user.to_owned());
        todo.extend(children(&api.types[id].shape).into_iter().chain([first]));
        // What is sent is made of what was received, too.
        if let Origin::Inline { owner: Owner::Type(of), role: Role::Sent } = &api.types[id].origin {
            todo.push(*of);
        }
    }
}

/// The feature of a group.
fn feature(group: &GroupNames) -> String {
    let name = group.module.unraw().replace('_', "-");
    match &group.of {
        GroupOf::Tag(_) => format!("tag-{name}"),
        GroupOf::Path(_) => format!("path-{name}"),
        GroupOf::Untagged | GroupOf::Wordless => name,
    }
}

/// All features of parts, in the order of the groups; none where nothing is gated.
pub(super) fn features(cx: &Context<'_>) -> Vec<PartFeature> {
    if !cx.config.tag_features {
        return Vec::new();
    }
    let mut all: Vec<PartFeature> = Vec::new();
    for group in &cx.names.groups {
        let doc = match &group.ty {
            Some(_) => format!("Operations of `client.{}()`.", group.accessor),
            None => format!("{}.", tag::said(&group.of)),
        };
        all.push(PartFeature { name: feature(group), doc });
    }
    let mut of_types = |name: &str, doc: &str| {
        if cx.gates.0.values().any(|gate| gate.0.iter().any(|one| one == name)) {
            all.push(PartFeature { name: name.to_owned(), doc: doc.to_owned() });
        }
    };
    of_types(UNUSED, "Types that no operation uses.");
    if !cx.api.incoming.is_empty() {
        let doc = "The module `incoming`: webhooks and callbacks.".to_owned();
        all.push(PartFeature { name: INCOMING.to_owned(), doc });
    }
    all
}

/// What brings a group.
pub(super) fn of_group(cx: &Context<'_>, group: &GroupNames) -> Gate {
    Gate(if cx.config.tag_features { vec![feature(group)] } else { Vec::new() })
}

/// What brings the incoming requests.
pub(super) fn of_incoming(cx: &Context<'_>) -> Gate {
    Gate(if cx.config.tag_features { vec![INCOMING.to_owned()] } else { Vec::new() })
}

/// What brings something that several operations use.
pub(super) fn of_operations(cx: &Context<'_>, operations: &[api::OperationId]) -> Gate {
    let uses = |group: &&GroupNames| group.operations.iter().any(|id| operations.contains(id));
    let all: BTreeSet<String> = cx.names.groups.iter().filter(uses).map(feature).collect();
    Gate(if cx.config.tag_features { all.into_iter().collect() } else { Vec::new() })
}

/// What brings a type.
pub(super) fn of_type(cx: &Context<'_>, id: TypeId) -> Gate {
    cx.gates.0.get(&id).cloned().unwrap_or_default()
}

/// Longest name of a module of several tags.
const LONGEST: usize = 80;

/// The module of types behind a gate: called after what brings it. Two gates may ask for the same name.
pub(super) fn module(gate: &Gate) -> Ident {
    let names = gate.0.iter().map(|one| {
        one.strip_prefix("tag-").or_else(|| one.strip_prefix("path-")).unwrap_or(one).replace('-', "_")
    });
    let name = names.collect::<Vec<_>>().join("_and_");
    Ident::new(match name.len() {
        0 => "shared",
        1..=LONGEST => &name,
        _ => "several",
    })
}
