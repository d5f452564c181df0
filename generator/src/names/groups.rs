//! Names of groups: one for each tag, or for each first word of a path. Not of what is in them.

use super::GroupNames;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::member;
use super::reserved::RESERVED_MODULES;
use super::scope::Scope;
use super::words::{camel, words};
use crate::api::{Api, OperationId};
use crate::config::Groups;
use crate::rust::Ident;
use std::collections::BTreeMap;

/// What the operations of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupOf {
    /// Their first tag.
    Tag(String),
    /// The first word of their path that says what it is about.
    Path(String),
    /// They have no tag.
    Untagged,
    /// Their path has no such word.
    Wordless,
}

impl GroupOf {
    fn new(text: Option<&String>, by: Groups) -> Self {
        match (text, by) {
            (None, Groups::Paths) => GroupOf::Wordless,
            (None, Groups::Tags | Groups::None) => GroupOf::Untagged,
            (Some(text), Groups::Paths) => GroupOf::Path(text.clone()),
            (Some(text), Groups::Tags | Groups::None) => GroupOf::Tag(text.clone()),
        }
    }

    /// The tag.
    pub fn tag(&self) -> Option<&str> {
        match self {
            GroupOf::Tag(tag) => Some(tag),
            GroupOf::Path(_) | GroupOf::Untagged | GroupOf::Wordless => None,
        }
    }

    /// The tag or the word.
    pub fn text(&self) -> Option<&str> {
        match self {
            GroupOf::Tag(text) | GroupOf::Path(text) => Some(text),
            GroupOf::Untagged | GroupOf::Wordless => None,
        }
    }
}

/// What one tag or word stands for, before it has names.
pub(super) struct Group {
    /// Its words, as a name: tags of the same words are one group.
    pub(super) key: Option<String>,
    pub(super) of: GroupOf,
    /// Whether its operations stand on the client itself.
    pub(super) flat: bool,
    pub(super) operations: Vec<OperationId>,
}

impl Group {
    /// The words of its struct and of the client's method that gives it, where there is one.
    pub(super) fn own_key(&self) -> Option<&str> {
        self.key.as_deref().filter(|_| !self.flat)
    }
}

/// The groups that have operations, in document order.
pub(super) fn of(api: &Api, by: Groups) -> Vec<Group> {
    let mut by_words: BTreeMap<Option<String>, Vec<OperationId>> = BTreeMap::new();
    for (id, operation) in api.operations.iter() {
        by_words.entry(operation.group.as_deref().map(member)).or_default().push(id);
    }
    let described = api.tags.iter().filter(|_| by != Groups::Paths).map(|tag| Some(&tag.name));
    let used = api.operations.iter().map(|(_, operation)| operation.group.as_ref());
    let mut groups = Vec::new();
    for text in described.chain(used) {
        let key = text.map(|text| member(text));
        if let Some(operations) = by_words.remove(&key) {
            let flat = by == Groups::None || key.is_none();
            groups.push(Group { key, of: GroupOf::new(text, by), flat, operations });
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
    let base = |group: &Group| {
        let rest = if group.of == GroupOf::Wordless { "ungrouped" } else { "untagged" };
        group.key.clone().unwrap_or_else(|| rest.to_owned())
    };
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
            of: group.of,
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
