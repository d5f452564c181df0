//! Types: structs, enums, unions, aliases, and the headers of answers.

use super::{Kind, Piece, Seen, join, spell};
use crate::api::{Shape, TypeId};
use crate::rust::{Enum, EnumBase, Field, Headers, Item, Presence, Setter, Struct, Ty, Union};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn collect(seen: &Seen<'_>, out: &mut Vec<Piece>) {
    let krate = &seen.state.stages.krate;
    let items: BTreeMap<&str, &Item> =
        krate.types.iter().flat_map(|module| &module.items).map(named).collect();
    let bound = bound(&items);
    for (name, item) in krate.types.iter().flat_map(|module| &module.items).map(named) {
        let id = seen.types.get(name).copied();
        let at = out.len();
        let path = join("types", name);
        match item {
            Item::Struct(item) => of_struct(seen, id, &path, item, bound.contains(name), out),
            Item::Enum(item) => of_enum("types", item, out),
            Item::Union(item) => of_union(&path, item, bound.contains(name), out),
            Item::Alias(item) => {
                let ty = spell::ty(&item.ty);
                let piece = Piece::new(Kind::Type, "types", name, format!("pub type {name} = {ty};"));
                out.push(Piece { ty: Some(ty), ..piece });
            }
        }
        locate(seen, id, &mut out[at..]);
    }
    for (at, headers) in krate.headers.iter().enumerate() {
        of_headers(seen, at, headers, out);
    }
}

fn named(item: &Item) -> (&str, &Item) {
    let name = match item {
        Item::Struct(one) => &one.name,
        Item::Enum(one) => &one.name,
        Item::Union(one) => &one.name,
        Item::Alias(one) => &one.name,
    };
    (name.as_str(), item)
}

/// Places of what a type has, by the document's own words for it.
fn locate(seen: &Seen<'_>, id: Option<TypeId>, pieces: &mut [Piece]) {
    let Some(id) = id else { return };
    let api = &seen.state.stages.api;
    let (ty, tags) = (&api.types[id], seen.tags(id));
    for piece in pieces {
        piece.site = Some(ty.site);
        if let (Kind::Field, Shape::Object(object)) = (piece.kind, &ty.shape) {
            let property = object.properties.iter().find(|property| property.wire == piece.origin);
            piece.site = property.map(|property| property.site).or(piece.site);
        }
        piece.tags.clone_from(&tags);
    }
}

/// Types that hold a part of a multipart body, somewhere: what such a value is, decides which threads it may go to.
fn bound<'a>(items: &BTreeMap<&'a str, &Item>) -> BTreeSet<&'a str> {
    let mut users: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let mut left: Vec<&'a str> = Vec::new();
    let mut held = Vec::new();
    for (name, item) in items {
        held.clear();
        match item {
            Item::Struct(one) => held.extend(one.fields.iter().map(|field| &field.ty)),
            Item::Union(one) => held.extend(one.variants.iter().map(|variant| &variant.ty)),
            Item::Alias(one) => held.push(&one.ty),
            Item::Enum(_) => {}
        }
        while let Some(ty) = held.pop() {
            match ty {
                Ty::Part => left.push(name),
                Ty::Named(of) => users.entry(of.as_str()).or_default().push(name),
                Ty::List(of) | Ty::Map(of) | Ty::Embedded(of) | Ty::Boxed(of) | Ty::Optional(of) => {
                    held.push(of)
                }
                Ty::Tuple(all) => held.extend(all),
                _ => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = left.pop() {
        if found.insert(name) {
            left.extend(users.get(name).into_iter().flatten());
        }
    }
    found
}

fn implementation(path: &str, what: &str) -> Piece {
    let piece =
        Piece::new(Kind::Implementation, path, format!(": {what}"), format!("impl {what} for {path}"));
    // Not a part of its path, but a word about it.
    Piece { name: format!(" as {what}"), origin: what.to_owned(), ..piece }
}

fn of_struct(
    seen: &Seen<'_>,
    id: Option<TypeId>,
    path: &str,
    item: &Struct,
    is_bound: bool,
    out: &mut Vec<Piece>,
) {
    let name = &item.name;
    let head = Piece::new(Kind::Type, "types", name.as_str(), format!("pub struct {name}"));
    out.push(Piece { deprecated: item.deprecated.0, ..head });
    for field in &item.fields {
        out.push(of_field(path, field));
    }
    if let Some((rest, ty)) = &item.rest {
        let signature = format!("pub {rest}: rt::Map<{}>", spell::ty(ty));
        let piece = Piece::new(Kind::Field, path, rest.as_str(), signature);
        out.push(Piece { origin: "\0".to_owned(), ty: Some(format!("rt::Map<{}>", spell::ty(ty))), ..piece });
    }
    if item.sent {
        let required =
            item.fields.iter().filter(|one| one.presence == Presence::Required && one.fixed.is_none());
        let arguments: Vec<_> =
            required.map(|field| (field.name.to_string(), spell::argument(&field.ty))).collect();
        let signature = format!("pub fn new({}) -> Self", spell::arguments("", &arguments));
        out.push(Piece { arguments, ..Piece::new(Kind::Constructor, path, "new", signature) });
        if item.default {
            out.push(implementation(path, "Default"));
        }
    }
    for derive in &item.derives {
        out.push(implementation(path, &derive.to_string()));
    }
    if !is_bound {
        out.push(implementation(path, "Sync"));
    }
    // What a received value can be read as, and a sent one written as, goes with its use.
    let _ = (seen, id);
}

fn of_field(path: &str, field: &Field) -> Piece {
    let ty = spell::present(field.presence, &field.ty);
    let mut signature = format!("pub {}: {ty}", field.name);
    // What is for tests alone stands behind a feature and is no part of the promise.
    if let Some(setter) = field.setter.filter(|_| !field.received_only) {
        let value = match (field.presence, setter, &field.ty) {
            (Presence::Patch, _, of) => format!("impl Into<rt::Patch<{}>>", spell::ty(of)),
            (_, Setter::Bare, of) => spell::ty(of),
            (_, Setter::List, of) | (_, Setter::Boxed, of) | (_, Setter::Into, of) => spell::argument(of),
        };
        signature += &format!("\npub fn {}(self, value: {value}) -> Self", field.name);
    }
    Piece {
        origin: field.wire.clone(),
        ty: Some(ty),
        deprecated: field.deprecated.0,
        ..Piece::new(Kind::Field, path, field.name.as_str(), signature)
    }
}

/// An open enum, of types or of variables of servers.
pub(super) fn of_enum(module: &str, item: &Enum, out: &mut Vec<Piece>) {
    let path = join(module, item.name.as_str());
    let base = match item.base {
        EnumBase::Text => "",
        EnumBase::Integer => " // of integers",
    };
    let closed = if item.closed { " // closed" } else { "" };
    let signature = format!("pub enum {}{base}{closed}", item.name);
    let head = Piece::new(Kind::Type, module, item.name.as_str(), signature);
    out.push(Piece { deprecated: item.deprecated.0, ..head });
    for variant in &item.variants {
        let name = variant.name.as_str();
        let wire = variant.wire.to_string();
        let piece = Piece::new(Kind::Variant, &path, name, format!("{name}, // {wire}"));
        out.push(Piece { origin: wire, signature: name.to_owned(), is_sealed: item.closed, ..piece });
    }
    out.extend(item.derives.iter().map(|derive| implementation(&path, &derive.to_string())));
}

fn of_union(path: &str, item: &Union, is_bound: bool, out: &mut Vec<Piece>) {
    let head = Piece::new(Kind::Type, "types", item.name.as_str(), format!("pub enum {}", item.name));
    out.push(Piece { deprecated: item.deprecated.0, ..head });
    for variant in &item.variants {
        let (name, ty) = (variant.name.as_str(), spell::ty(&variant.ty));
        let piece = Piece::new(Kind::Variant, path, name, format!("{name}({ty})"));
        // Variants are told apart by what they hold.
        out.push(Piece { origin: format!("{ty} {}", variant.tags.join(" ")), ty: Some(ty), ..piece });
    }
    let from = |ty: &Ty| match ty {
        Ty::Boxed(inner) => spell::ty(inner),
        other => spell::ty(other),
    };
    for variant in item.variants.iter().filter(|variant| variant.from) {
        out.push(implementation(path, &format!("From<{}>", from(&variant.ty))));
    }
    out.extend(item.derives.iter().map(|derive| implementation(path, &derive.to_string())));
    if !is_bound {
        out.push(implementation(path, "Sync"));
    }
}

fn of_headers(seen: &Seen<'_>, at: usize, item: &Headers, out: &mut Vec<Piece>) {
    let path = join("headers", item.name.as_str());
    let stages = &seen.state.stages;
    let first = stages.facts.header_sets().get(at).and_then(|set| set.operations.first());
    let operation = first.map(|id| &stages.api.operations[*id]);
    let (site, tags) = operation.map(|one| (one.site, one.tags.clone())).unzip();
    let start = out.len();
    let head = Piece::new(Kind::Type, "headers", item.name.as_str(), format!("pub struct {}", item.name));
    out.push(Piece { origin: operation.map(super::super::pairs::address).unwrap_or_default(), ..head });
    for field in &item.fields {
        let ty = match field.form {
            crate::rust::HeaderForm::Each => format!("Vec<{}>", spell::ty(&field.ty)),
            _ => format!("Option<{}>", spell::ty(&field.ty)),
        };
        let piece = Piece::new(Kind::Field, &path, field.name.as_str(), format!("pub {}: {ty}", field.name));
        let origin = field.wire.to_ascii_lowercase();
        out.push(Piece { origin, ty: Some(ty), deprecated: field.deprecated.0, ..piece });
    }
    for piece in &mut out[start..] {
        piece.site = site;
        piece.tags = tags.clone().unwrap_or_default();
    }
}
