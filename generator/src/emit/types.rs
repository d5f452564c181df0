//! Files of types.

use super::ty::{Place, ident};
use super::{docs, enums, gate, print, structs, unions, vendored};
use crate::rust::{Alias, Crate, Item, TypeModule};
use quote::quote;

/// Everything above the items of a file.
pub(super) fn head(krate: &Crate, module: Option<&TypeModule>) -> String {
    let doc = module.map_or("Types of the API.", |module| &module.doc);
    let siblings = if module.is_some() && krate.types.len() > 1 {
        "#[allow(unused_imports)]\nuse super::*;\n"
    } else {
        ""
    };
    format!("//! {doc}\n\n{siblings}#[allow(unused_imports)]\n{}\n", vendored::import(krate))
}

/// The file that joins the modules.
pub(super) fn index(krate: &Crate) -> String {
    let mut text = "//! Types of the API.\n\n".to_owned();
    for module in &krate.types {
        text += &format!("{}mod {};\n", gate::line(&module.gate), module.name);
    }
    text.push('\n');
    for module in &krate.types {
        text += &format!("{}pub use {}::*;\n", gate::line(&module.gate), module.name);
    }
    text
}

/// The items of a file.
pub(super) fn items(krate: &Crate, module: &TypeModule) -> String {
    let place = Place { krate, outside: false };
    let texts: Vec<String> = module.items.iter().map(|item| one(place, item)).collect();
    texts.join("\n")
}

fn one(place: Place<'_>, item: &Item) -> String {
    match item {
        Item::Struct(item) => structs::emit(place, item),
        Item::Enum(item) => enums::emit(item),
        Item::Union(item) => unions::emit(place, item),
        Item::Alias(item) => alias(place, item),
    }
}

fn alias(place: Place<'_>, item: &Alias) -> String {
    let (doc, name, ty) = (docs::attributes(&item.doc), ident(&item.name), place.ty(&item.ty));
    print::items(quote! { #doc pub type #name = #ty; })
}
