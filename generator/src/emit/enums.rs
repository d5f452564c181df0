//! Open enums: known values, and a variant that keeps the others.

use super::ty::{derives, ident};
use super::{docs, print, table};
use crate::rust::{Enum, EnumBase};
use quote::quote;
use serde_json::Value;

/// Most values of an enum in whose size the compiler takes no notice.
const LARGE: usize = 1000;
/// Values of one `match` of a large enum.
const GROUP: usize = 200;

/// An enum and its table of values.
pub(super) fn emit(item: &Enum) -> String {
    let (doc, deprecated, name) =
        (docs::attributes(&item.doc), docs::deprecated(item.deprecated), ident(&item.name));
    let variants = item.variants.iter().map(|variant| {
        let (doc, name) = (docs::attributes(&variant.doc), ident(&variant.name));
        quote! { #doc #name }
    });
    let (macro_name, unknown) = match item.base {
        EnumBase::Text => ("string_enum", quote! { rt::Unknown }),
        EnumBase::Integer => ("integer_enum", quote! { rt::UnknownInteger }),
    };
    let large = item.base == EnumBase::Text && item.variants.len() > LARGE;
    let cheap = (!large).then(|| quote! { Clone, Debug, });
    let derives = derives(&item.derives);
    let definition = print::items(quote! {
        #doc #deprecated
        #[derive(#cheap PartialEq, Eq, PartialOrd, Ord, Hash, #derives)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #[doc(hidden)] Unknown(#unknown) }
    });
    let entries: Vec<String> =
        item.variants.iter().map(|variant| format!("{} {}", variant.name, wire(&variant.wire))).collect();
    match large {
        true => definition + &table::groups(macro_name, &format!("large {}", item.name), &entries, GROUP),
        false => definition + &table::call(macro_name, item.name.as_str(), &entries),
    }
}

fn wire(value: &Value) -> String {
    match value {
        Value::String(text) => table::string(text),
        other => other.to_string(),
    }
}
