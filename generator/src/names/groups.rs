//! Names of groups, one for each tag. Not of what is in them.

use super::GroupNames;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::member;
use super::reserved::RESERVED_MODULES;
use super::scope::Scope;
use super::words::{camel, words};
use crate::api::{Api, OperationId};
use crate::rust::Ident;
use std::collections::BTreeMap;

/// What one tag stands for, before it has names.
pub(super) struct Group {
    /// The tag's words, as a name: tags of the same words are one group.
    pub(super) key: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) operations: Vec<OperationId>,
}

/// The tags that have operations, in document order.
pub(super) fn of(api: &Api) -> Vec<Group> {
    let mut by_words: BTreeMap<Option<String>, Vec<OperationId>> = BTreeMap::new();
    for (id, operation) in api.operations.iter() {
        by_words.entry(operation.tags.first().map(|tag| member(tag))).or_default().push(id);
    }
    let described = api.tags.iter().map(|tag| Some(tag.name.clone()));
    let used = api.operations.iter().map(|(_, operation)| operation.tags.first().cloned());
    let mut groups = Vec::new();
    for tag in described.chain(used) {
        let key = tag.as_deref().map(member);
        if let Some(operations) = by_words.remove(&key) {
            groups.push(Group { key, tag, operations });
        }
    }
    groups
}

fn claim(kind: &str, key: &str, exact: Option<String>, offers: Vec<String>) -> Claim {
    Claim { keys: vec![Key::new(kind, &[key])], former: Vec::new(), asked: None, exact, offers }
}

/// What the client's method for a group wants to be called.
pub(super) fn accessor(key: &str) -> Claim {
    claim("accessor", key, Some(key.to_owned()), vec![key.to_owned(), format!("{key}_operations")])
}

/// What the group's struct wants to be called.
pub(super) fn ty(key: &str) -> Claim {
    let name = camel(&words(key));
    let name = if Ident::has_form(&name) { name } else { format!("Tag{name}") };
    claim("group", key, None, vec![name.clone(), format!("{name}Operations")])
}

/// Puts the names of all groups together.
pub(super) fn name(
    desk: &mut Desk<'_>,
    groups: Vec<Group>,
    types: Vec<Option<Ident>>,
    accessors: Vec<Option<Ident>>,
) -> Vec<GroupNames> {
    let base = |group: &Group| group.key.clone().unwrap_or_else(|| "untagged".to_owned());
    let mut modules = Scope::with(RESERVED_MODULES);
    let claims = groups.iter().map(base).map(|base| {
        let module = module_name(&base);
        let exact = (module == base).then(|| base.clone());
        claim("module", &base, exact, vec![module, format!("{base}_operations")])
    });
    let claims = claims.collect();
    let modules = desk.serve(&mut modules, claims);
    let parts = groups.into_iter().zip(types).zip(accessors).zip(modules);
    parts
        .map(|(((group, ty), accessor), module)| GroupNames {
            accessor: accessor.unwrap_or_else(|| Ident::new(&base(&group))),
            tag: group.tag,
            ty,
            module,
            operations: group.operations,
        })
        .collect()
}

fn module_name(base: &str) -> String {
    // Raw module names make odd file names.
    let raw = Ident::has_form(base) && Ident::new(base).as_str() != base;
    if raw { format!("{base}_operations") } else { base.to_owned() }
}
