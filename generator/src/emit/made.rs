//! Constructors and setters of what only servers send: tests of a client's users make such values. They stand in a file
//! of their own, which is not read where the feature `testing` is off. Not those of what callers send (`structs`).

use super::structs::{fixed_value, setter_entries};
use super::ty::{Place, ident};
use super::{table, vendored};
use crate::rust::{Crate, Field, Item, Presence, Struct, Ty};

/// The file `testing/made.rs`.
pub(super) fn file(krate: &Crate) -> Option<String> {
    let items = Some(items(krate)).filter(|items| !items.is_empty())?;
    let doc = "//! Constructors and setters of what only the server sends.";
    Some(format!("{doc}\n\n{}\nuse crate::types::*;\n\n{items}", vendored::import(krate)))
}

/// The same in an included client.
pub(super) fn module(krate: &Crate) -> String {
    let items = items(krate);
    match items.is_empty() {
        true => String::new(),
        false => {
            format!(
                "mod made {{\nuse clientsmith_runtime as rt;\n\nuse super::super::types::*;\n\n{items}}}\n"
            )
        }
    }
}

/// A table for each struct; empty where callers can make every value.
fn items(krate: &Crate) -> String {
    let place = Place { krate, outside: false };
    let structs = krate.types.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        Item::Enum(_) | Item::Union(_) | Item::Alias(_) => None,
    });
    structs.map(|item| if item.sent { setters(place, item) } else { constructor(place, item) }).collect()
}

/// What only the server sets of a struct that callers can make.
fn setters(place: Place<'_>, item: &Struct) -> String {
    let entries = setter_entries(place, item, true);
    if entries.is_empty() { String::new() } else { table::call("setters", item.name.as_str(), &entries) }
}

fn constructor(place: Place<'_>, item: &Struct) -> String {
    let required = |field: &&Field| field.presence == Presence::Required && field.fixed.is_none();
    let mut entries: Vec<String> = item
        .fields
        .iter()
        .filter(required)
        .map(|field| {
            let (word, ty) = argument(&field.ty);
            format!("{}: {word} {}", field.name, place.text(ty))
        })
        .collect();
    let fixed = item.fields.iter().filter_map(|field| {
        let value = fixed_value(place, field, field.fixed.as_ref()?);
        Some(format!("{} = {}", field.name, table::expression(&value)))
    });
    entries.extend(fixed);
    let optional = item.fields.iter().filter(|field| field.presence != Presence::Required);
    entries.extend(optional.map(|field| field.name.to_string()));
    entries.extend(item.rest.iter().map(|(name, _)| ident(name).to_string()));
    let mut text = table::call("made", item.name.as_str(), &entries);
    let entries = setter_entries(place, item, true);
    if !entries.is_empty() {
        text += &table::call("setters", item.name.as_str(), &entries);
    }
    text
}

/// How an argument is handed in, by the words of `setters!`.
fn argument(ty: &Ty) -> (&'static str, &Ty) {
    match ty {
        Ty::List(item) => ("list", item),
        Ty::Boxed(inner) => ("boxed", inner),
        bare if bare.is_bare() => ("bare", bare),
        other => ("into", other),
    }
}
