//! What the user says of single types, fields and operations becomes what the document says of them. Not what follows.

use crate::api::{Api, Asked, OperationId, Origin, Owner, Role, Shape, TypeId};
use crate::config::{Config, Named, Thing, matches};
use crate::diagnostic::catalog::interface::NOTHING_NAMED;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::names::words::words;
use crate::source::Site;
use std::collections::{BTreeMap, BTreeSet};

/// Settles all of it, and reports what is about nothing.
pub(super) fn settle(out: &mut Diagnostics, api: &mut Api, config: &Config) {
    if config.named.is_empty() {
        return;
    }
    let called = called(out, api);
    for Named { key, what: (thing, to), site } in &config.named.renames {
        let found = match thing {
            Thing::Type => rename_types(api, &called, key, to),
            Thing::Field => rename_fields(out, api, key, to),
            Thing::Operation => rename_operations(api, key, to),
            Thing::Group => rename_group(api, key, to),
        };
        if !found {
            report(out, api, &called, *thing, key, *site);
        }
    }
    for Named { key, what, site } in &config.named.types {
        let ids: Vec<TypeId> =
            called.iter().filter(|(_, words)| words.contains(key)).map(|(id, _)| *id).collect();
        if ids.is_empty() {
            report(out, api, &called, Thing::Type, key, *site);
        }
        for id in ids {
            let site = api.types[id].site;
            api.types[id].doc.rust_type = Some(Asked { site, text: what.to_string(), path: None });
        }
    }
    for Named { key, what, site } in &config.named.derives {
        let (mut met, mut found) = (false, false);
        for (id, _) in called.iter().filter(|(_, words)| words.iter().any(|word| matches(key, word))) {
            met = true;
            // What has an item of its own.
            let ty = &mut api.types[*id];
            if matches!(ty.shape, Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_)) {
                found = true;
                ty.doc.rust_derive.push(Asked { site: ty.site, text: what.to_string(), path: None });
            }
        }
        if met && !found {
            say(out, *site, format!("`{}` is no struct, enum or union in Rust", key.escape_debug()));
        } else if !found {
            report(out, api, &called, Thing::Type, key, *site);
        }
    }
    for Named { key, site, .. } in &config.named.closed_enums {
        let mut found = false;
        for (id, words) in &called {
            if let Shape::Enumeration(values) = &mut api.types[*id].shape
                && words.iter().any(|word| matches(key, word))
            {
                found = true;
                // A document that says itself that there are others is believed.
                values.closed = !values.open;
            }
        }
        if !found {
            report(out, api, &called, Thing::Type, key, *site);
        }
    }
}

/// What each type is called in the document: its JSON pointer, and its name where it has one.
fn called(out: &Diagnostics, api: &Api) -> BTreeMap<TypeId, Vec<String>> {
    let words = |id: TypeId| {
        let ty = &api.types[id];
        let name = match &ty.origin {
            Origin::Component(name) => Some(name.clone()),
            Origin::Inline { .. } => None,
        };
        name.into_iter().chain([out.sources.pointer(ty.site)]).collect()
    };
    api.types.ids().map(|id| (id, words(id))).collect()
}

/// What is sent is called after what is received.
fn is_sent_form(api: &Api, id: TypeId) -> bool {
    matches!(api.types[id].origin, Origin::Inline { role: Role::Sent, .. })
}

/// Tags of the same words are one group; so is what is called alike now.
fn rename_group(api: &mut Api, key: &str, to: &str) -> bool {
    let ids: Vec<OperationId> = api.operations.ids().collect();
    let mut found = false;
    for id in ids {
        let group = &mut api.operations[id].group;
        if group.as_deref().is_some_and(|group| group == key || words(group) == words(key)) {
            *group = Some(to.to_owned());
            found = true;
        }
    }
    found
}

fn rename_types(api: &mut Api, called: &BTreeMap<TypeId, Vec<String>>, key: &String, to: &str) -> bool {
    let ids = called.iter().filter(|(id, words)| words.contains(key) && !is_sent_form(api, **id));
    // What is merged of several schemas stands at the first of them: the type that is named is told by its owner.
    let first = ids.map(|(id, _)| *id).next();
    if let Some(id) = first {
        api.types[id].doc.rust_name = Some(to.to_owned());
    }
    first.is_some()
}

fn rename_fields(out: &Diagnostics, api: &mut Api, key: &str, to: &str) -> bool {
    let mut sites: BTreeSet<Site> = BTreeSet::new();
    for (id, ty) in api.types.iter() {
        let Shape::Object(object) = &ty.shape else { continue };
        let schema = match &api.types[received(api, id)].origin {
            Origin::Component(name) => Some(name.as_str()),
            Origin::Inline { .. } => None,
        };
        for property in &object.properties {
            let named = schema.is_some_and(|schema| {
                key.strip_prefix(schema).and_then(|rest| rest.strip_prefix('.'))
                    == Some(property.wire.as_str())
            });
            if named || key.starts_with('/') && out.sources.pointer(property.site) == key {
                sites.insert(property.site);
            }
        }
    }
    // Wherever the field is inherited, it is called so.
    for ty in api.types.values_mut() {
        if let Shape::Object(object) = &mut ty.shape {
            for property in object.properties.iter_mut().filter(|one| sites.contains(&one.site)) {
                property.doc.rust_name = Some(to.to_owned());
            }
        }
    }
    !sites.is_empty()
}

fn received(api: &Api, id: TypeId) -> TypeId {
    match api.types[id].origin {
        Origin::Inline { owner: Owner::Type(of), role: Role::Sent } => of,
        Origin::Inline { .. } | Origin::Component(_) => id,
    }
}

fn rename_operations(api: &mut Api, key: &str, to: &str) -> bool {
    let mut found = false;
    for operation in api.operations.values_mut() {
        let address = format!("{} {}", operation.method.0, operation.path.text);
        if operation.id.as_deref() == Some(key) || address == key {
            operation.doc.rust_name = Some(to.to_owned());
            found = true;
        }
    }
    found
}

fn report(
    out: &mut Diagnostics,
    api: &Api,
    called: &BTreeMap<TypeId, Vec<String>>,
    thing: Thing,
    key: &str,
    site: Option<Site>,
) {
    let (what, known): (&str, Vec<String>) = match thing {
        Thing::Type => ("type", called.values().flatten().cloned().collect()),
        Thing::Field => {
            let fields = api.types.iter().flat_map(|(_, ty)| match (&ty.origin, &ty.shape) {
                (Origin::Component(name), Shape::Object(object)) => {
                    object.properties.iter().map(|one| format!("{name}.{}", one.wire)).collect()
                }
                _ => Vec::new(),
            });
            ("field", fields.collect())
        }
        Thing::Operation => {
            let all = api.operations.iter().flat_map(|(_, one)| {
                one.id.iter().cloned().chain([format!("{} {}", one.method.0, one.path.text)])
            });
            ("operation", all.collect())
        }
        Thing::Group => {
            let all = api.operations.iter().filter_map(|(_, one)| one.group.clone());
            ("group of operations", all.collect())
        }
    };
    let message = format!("the document has no {what} `{}`", key.escape_debug());
    let found = say(out, site, message);
    if let Some(meant) = nearest(key, known.iter().map(String::as_str)) {
        found.help(format!("there is `{}`", meant.escape_debug()));
    }
}

fn say(out: &mut Diagnostics, site: Option<Site>, message: String) -> &mut Diagnostic {
    match site {
        Some(site) => out.report(&NOTHING_NAMED, site, message),
        None => out.report_unlocated(&NOTHING_NAMED, message),
    }
}
