//! How the file of names says which type it means: by the place where the type is stated. Not what the type is called.

use super::lock::Key;
use crate::api::{Api, Origin, Owner, ParameterPlace, Role, TypeId};
use crate::diagnostic::Diagnostics;
use crate::facts::Facts;
use crate::source::{Edge, Site, escape_pointer};
use indexmap::IndexSet;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Component, Path};

/// The keys of every type that has an item, by the type: its own, and those of the types that are equal to it. So a
/// type keeps its name when the first of its twins goes, or another comes before it.
pub(super) fn keys(out: &Diagnostics, api: &Api, facts: &Facts, main: &Path) -> BTreeMap<TypeId, Vec<Key>> {
    let labels = labels(api);
    let ids: Vec<TypeId> = api.types.ids().collect();
    let parts: Vec<Vec<String>> = ids.par_iter().map(|id| parts(out, api, main, &labels, *id)).collect();
    let mut keys: BTreeMap<TypeId, Vec<Key>> = BTreeMap::new();
    let mut taken = IndexSet::new();
    for (id, mut parts) in ids.into_iter().zip(parts) {
        let key = |parts: &[String]| Key::new("type", &parts.iter().map(String::as_str).collect::<Vec<_>>());
        let mut own = key(&parts);
        let mut count = 2;
        while !taken.insert(own.clone()) {
            parts.push(count.to_string());
            own = key(&parts);
            parts.pop();
            count += 1;
        }
        keys.entry(facts.twin(id)).or_default().push(own);
    }
    keys
}

/// What tells a type from others: where it is stated, and what it is to its owner where that is elsewhere.
fn parts(
    out: &Diagnostics,
    api: &Api,
    main: &Path,
    labels: &BTreeMap<Site, String>,
    id: TypeId,
) -> Vec<String> {
    let ty = &api.types[id];
    let mut parts = vec![pointer(out, main, labels, ty.site)];
    match &ty.origin {
        // A merge of several schemas stands at the first of them, which is a type itself or stands in one: so what is
        // not stated inside of its owner is told by its owner.
        Origin::Inline { owner: Owner::Type(outer), role } => {
            let outer = api.types[*outer].site;
            if !is_inside(out, ty.site, outer) {
                parts.push(format!("{} {}", pointer(out, main, labels, outer), part(role)));
            }
        }
        // These stand nowhere: they are told by what they are made of.
        Origin::Inline { role: role @ (Role::Parameters | Role::AnyOf), .. } => parts.push(part(role)),
        Origin::Inline { owner: Owner::Operation(_) | Owner::Incoming(_) | Owner::Shared, .. }
        | Origin::Component(_) => {}
    }
    parts
}

/// Whether a place is within another one, and not that one itself.
fn is_inside(out: &Diagnostics, site: Site, outer: Site) -> bool {
    let parent = |site: &Site| out.sources.place(*site).parent;
    std::iter::successors(parent(&site), parent).any(|around| around == outer)
}

fn part(role: &Role) -> String {
    match role {
        Role::Property(name) => format!("property {name}"),
        Role::Item => "item".to_owned(),
        Role::Value => "value".to_owned(),
        Role::Position(index) => format!("position {index}"),
        Role::Variant(_, Some(name)) => format!("variant {name}"),
        Role::Variant(index, None) => format!("variant {index}"),
        Role::RequestBody(_) => "request".to_owned(),
        Role::Response(status, _) => format!("response {status}"),
        Role::Header(name) => format!("header {name}"),
        Role::Parameter(name) => format!("parameter {name}"),
        Role::Sent => "sent".to_owned(),
        Role::Parameters => "parameters".to_owned(),
        Role::AnyOf => "any".to_owned(),
    }
}

/// What items of lists are called, because their number changes when another one is put before them.
fn labels(api: &Api) -> BTreeMap<Site, String> {
    let mut labels = BTreeMap::new();
    let called = api.operations.iter().flat_map(|(_, operation)| &operation.parameters);
    let arriving = api.incoming.iter().flat_map(|(_, incoming)| &incoming.parameters);
    for parameter in called.chain(arriving) {
        let place = match parameter.place {
            ParameterPlace::Path => "path",
            ParameterPlace::Query => "query",
            ParameterPlace::QueryString => "querystring",
            ParameterPlace::Header => "header",
            ParameterPlace::Cookie => "cookie",
        };
        labels.insert(parameter.site, format!("{place} {}", parameter.wire));
    }
    for id in api.types.ids() {
        if let Origin::Inline { owner, role: Role::Variant(_, Some(name)) } = &api.types[id].origin
            && !matches!(owner, Owner::Type(whole) if api.types[*whole].site == api.types[id].site)
        {
            labels.insert(api.types[id].site, name.clone());
        }
    }
    labels
}

/// The JSON pointer of a place, after the file where that is not the main document: relative to it, so that the file
/// of names is the same on every machine.
fn pointer(out: &Diagnostics, main: &Path, labels: &BTreeMap<Site, String>, site: Site) -> String {
    let parents = |node: &Site| out.sources.place(*node).parent;
    let nodes: Vec<Site> = std::iter::successors(Some(site), parents).collect();
    let home = out.sources.file(out.sources.home(site));
    let mut pointer = match home.address() {
        Some(address) => address.to_owned(),
        None if home.path == main => String::new(),
        None => relative(main, &home.path),
    };
    pointer.push('#');
    for node in nodes.iter().rev() {
        match &out.sources.place(*node).edge {
            Edge::Root => {}
            Edge::Key(key) => push(&mut pointer, key),
            Edge::Index(index) => match labels.get(node) {
                Some(label) => push(&mut pointer, label),
                None => pointer.extend(["/", &index.to_string()]),
            },
        }
    }
    pointer
}

/// Adds a token to a JSON pointer.
fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    match token.contains(['~', '/']) {
        true => pointer.push_str(&escape_pointer(token)),
        false => pointer.push_str(token),
    }
}

/// A path as seen from the folder of another.
fn relative(from: &Path, to: &Path) -> String {
    let parts = |path: &Path| -> Vec<String> {
        let plain = path.components().filter(|part| *part != Component::CurDir);
        plain.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
    };
    let (folder, to) = (parts(from.parent().unwrap_or(Path::new(""))), parts(to));
    let same = folder.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folder.len() - same);
    up.chain(to[same..].iter().map(String::as_str)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;
    use std::path::Path;

    #[test]
    fn paths_are_those_beside_the_document() {
        for (from, to, wished) in [
            ("a/api.yaml", "a/b/c.yaml", "b/c.yaml"),
            ("a/api.yaml", "c.yaml", "../c.yaml"),
            ("api.yaml", "./c.yaml", "c.yaml"),
            ("/x/a/api.yaml", "/x/b/c.yaml", "../b/c.yaml"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), wished);
        }
    }
}
