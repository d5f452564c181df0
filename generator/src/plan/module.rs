//! Which file a type goes to: that of the one tag that uses it, else the shared one.

use super::{Context, gate, item, tag};
use crate::api::TypeId;
use crate::names::GroupOf;
use crate::rust::{Gate, Ident, TypeModule};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Up to this many types stand in one file.
const ONE_FILE: usize = 60;

pub(super) fn plan(cx: &Context<'_>) -> Vec<TypeModule> {
    let ids: Vec<TypeId> = cx.names.types.keys().copied().collect();
    let all = || "Types that several operations share.".to_owned();
    if cx.config.tag_features {
        return gated(cx, ids);
    }
    if ids.len() <= ONE_FILE {
        let items = ids.iter().map(|id| item(cx, *id)).collect::<Vec<_>>();
        return if items.is_empty() {
            Vec::new()
        } else {
            vec![TypeModule { name: shared(), doc: all(), gate: Gate::default(), items }]
        };
    }
    let mut modules: BTreeMap<Ident, Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        modules.entry(module_of(cx, id)).or_default().push(id);
    }
    let described = |(name, ids): (Ident, Vec<TypeId>)| {
        let group = cx.names.groups.iter().find(|group| group.module == name);
        let doc = match group.map(|group| (&group.ty, &group.of)) {
            Some((Some(ty), _)) => format!("Types of `{ty}`."),
            Some((None, of @ GroupOf::Tag(_))) => format!("{}: their types.", tag::said(of)),
            Some((None, GroupOf::Path(_) | GroupOf::Untagged | GroupOf::Wordless)) | None => all(),
        };
        let items = ids.into_par_iter().map(|id| item(cx, id)).collect();
        TypeModule { name, doc, gate: Gate::default(), items }
    };
    modules.into_iter().map(described).collect()
}

/// A file for each gate, so that what stands behind one is not even read where it is closed.
fn gated(cx: &Context<'_>, ids: Vec<TypeId>) -> Vec<TypeModule> {
    let mut gates: BTreeMap<Gate, Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        gates.entry(gate::of_type(cx, id)).or_default().push(id);
    }
    let module = |(gate, ids): (Gate, Vec<TypeId>)| {
        let doc = match gate.0.as_slice() {
            [] => "Types that many operations share.".to_owned(),
            some => {
                let some: Vec<String> = some.iter().map(|one| format!("`{one}`")).collect();
                format!("Types of {}.", some.join(", "))
            }
        };
        let items = ids.into_iter().map(|id| item(cx, id)).collect();
        TypeModule { name: gate::module(&gate), doc, gate, items }
    };
    let mut modules: Vec<TypeModule> = gates.into_iter().map(module).collect();
    modules.sort_by(|one, other| (&one.name, &one.gate).cmp(&(&other.name, &other.gate)));
    let mut taken = BTreeSet::new();
    for module in &mut modules {
        // Tags that are called like several others together.
        let base = module.name.unraw().to_owned();
        let free = (2..).map(|count| Ident::new(&format!("{base}_{count}")));
        let name = std::iter::once(module.name.clone()).chain(free).find(|one| taken.insert(one.clone()));
        module.name = name.unwrap_or_else(shared);
    }
    modules
}

fn shared() -> Ident {
    Ident::new("shared")
}

fn module_of(cx: &Context<'_>, id: TypeId) -> Ident {
    let mut modules = cx.facts.users(id).iter().map(|user| {
        let group = cx.names.groups.iter().find(|group| group.operations.binary_search(user).is_ok());
        group.map(|group| &group.module)
    });
    match (modules.next().flatten(), modules.all(|_| false)) {
        (Some(module), true) => module.clone(),
        _ => shared(),
    }
}
