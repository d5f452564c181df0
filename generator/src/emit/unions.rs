//! Enums of several types: a variant for each, and one that keeps what fits none.

use super::ty::{Place, derives, ident};
use super::{docs, print, table};
use crate::rust::{Ty, Union, UnionVariant};
use quote::quote;

/// A union and its table of variants.
pub(super) fn emit(place: Place<'_>, item: &Union) -> String {
    let (doc, deprecated, name) =
        (docs::attributes(&item.doc), docs::deprecated(item.deprecated), ident(&item.name));
    let variants = item.variants.iter().map(|variant| {
        let (doc, name, ty) = (docs::attributes(&variant.doc), ident(&variant.name), place.ty(&variant.ty));
        quote! { #doc #name(#ty) }
    });
    let derives = derives(&item.derives);
    let definition = print::items(quote! {
        #doc #deprecated
        #[derive(Clone, Debug, PartialEq, #derives)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #[doc = " A value that fits none of these, and why."] Unknown(rt::Unmatched) }
    });
    let text = match &item.tag {
        Some(tag) => {
            let head = format!("{} {}", item.name, table::string(&tag.0));
            let entries: Vec<String> = item
                .variants
                .iter()
                .map(|variant| {
                    let tags: Vec<String> = variant.tags.iter().map(|tag| table::string(tag)).collect();
                    let added = if variant.adds_tag { " added" } else { "" };
                    format!("{} {}{added}", variant.name, tags.join(" "))
                })
                .collect();
            let other = item.other.as_ref().map(|other| format!("else {other}"));
            table::call_with_end("tagged_union", &head, &entries, other.as_deref())
        }
        None => {
            let entries: Vec<String> = item.variants.iter().map(shape).collect();
            table::call("union", item.name.as_str(), &entries)
        }
    };
    definition + &text + &made_of(place, item) + &table::sent_form(place, &item.name, item.received.as_ref())
}

/// `From` for the types that mean one variant.
fn made_of(place: Place<'_>, item: &Union) -> String {
    let entry = |variant: &UnionVariant| {
        let (word, ty) = match &variant.ty {
            Ty::Boxed(inner) => ("boxed", &**inner),
            Ty::String => ("text", &variant.ty),
            other => ("plain", other),
        };
        format!("{} {word} {}", variant.name, place.text(ty))
    };
    let entries: Vec<String> = item.variants.iter().filter(|variant| variant.from).map(entry).collect();
    match entries.is_empty() {
        true => String::new(),
        false => table::call("union_from", item.name.as_str(), &entries),
    }
}

/// A variant, the kind of its JSON, and members that have only some texts in it.
fn shape(variant: &UnionVariant) -> String {
    let mut text = format!("{} {}", variant.name, variant.kind);
    let marks = variant.marks.iter().map(|(wire, values)| {
        let values: Vec<String> = values.iter().map(|value| table::string(value)).collect();
        format!("{} {}", table::string(wire), values.join(" "))
    });
    let marks: Vec<String> = marks.collect();
    if !marks.is_empty() {
        text += &format!(" {{ {} }}", marks.join(", "));
    }
    text
}
