//! Enums of several types: a variant for each, and one that keeps what fits none.

use super::ty::{Place, derives, ident};
use super::{docs, print, table};
use crate::rust::Union;
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
        pub enum #name { #(#variants,)* #[doc(hidden)] Unknown(rt::Json) }
    });
    let text = match &item.tag {
        Some(tag) => {
            let head = format!("{} {}", item.name, table::string(&tag.0));
            let entries: Vec<String> = item
                .variants
                .iter()
                .map(|variant| {
                    let tags: Vec<String> = variant.tags.iter().map(|tag| table::string(tag)).collect();
                    format!("{} {}", variant.name, tags.join(" "))
                })
                .collect();
            table::call("tagged_union", &head, &entries)
        }
        None => {
            let entries: Vec<String> =
                item.variants.iter().map(|variant| format!("{} {}", variant.name, variant.kind)).collect();
            table::call("union", item.name.as_str(), &entries)
        }
    };
    definition + &text
}
