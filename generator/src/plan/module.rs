//! Which file a type goes to: that of the one tag that uses it, else the shared one.

use super::{Context, item};
use crate::api::TypeId;
use crate::rust::{Ident, TypeModule};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Up to this many types stand in one file.
const ONE_FILE: usize = 60;

pub(super) fn plan(cx: &Context<'_>) -> Vec<TypeModule> {
    let ids: Vec<TypeId> = cx.names.types.keys().copied().collect();
    let all = || "Types that several operations share.".to_owned();
    if ids.len() <= ONE_FILE {
        let items = ids.iter().map(|id| item(cx, *id)).collect::<Vec<_>>();
        return if items.is_empty() {
            Vec::new()
        } else {
            vec![TypeModule { name: shared(), doc: all(), items }]
        };
    }
    let mut modules: BTreeMap<Ident, Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        modules.entry(module_of(cx, id)).or_default().push(id);
    }
    let described = |(name, ids): (Ident, Vec<TypeId>)| {
        let group =
            cx.names.groups.iter().find(|group| group.module == name).and_then(|group| group.ty.as_ref());
        let doc = group.map_or_else(all, |group| format!("Types of `{group}`."));
        TypeModule { name, doc, items: ids.into_par_iter().map(|id| item(cx, id)).collect() }
    };
    modules.into_iter().map(described).collect()
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
