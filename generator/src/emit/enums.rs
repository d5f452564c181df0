//! Enums: known values, and a variant that keeps the others unless they are closed.

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
    let large = item.base == EnumBase::Text && item.variants.len() > LARGE && !item.closed;
    let cheap = (!large).then(|| quote! { Clone, Debug, });
    let derives = derives(&item.derives);
    let (growing, unknown) = match item.closed {
        true => (None, None),
        false => (Some(quote! { #[non_exhaustive] }), Some(quote! { #[doc(hidden)] Unknown(#unknown) })),
    };
    let definition = print::items(quote! {
        #doc #deprecated
        #[derive(#cheap PartialEq, Eq, PartialOrd, Ord, Hash, #derives)]
        #growing
        pub enum #name { #(#variants,)* #unknown }
    });
    let entries: Vec<String> =
        item.variants.iter().map(|variant| format!("{} {}", variant.name, wire(&variant.wire))).collect();
    match large {
        true => definition + &table::groups(macro_name, &format!("large {}", item.name), &entries, GROUP),
        false if item.closed => {
            definition + &table::call(macro_name, &format!("closed {}", item.name), &entries)
        }
        false => definition + &table::call(macro_name, item.name.as_str(), &entries),
    }
}

fn wire(value: &Value) -> String {
    match value {
        Value::String(text) => table::string(text),
        other => other.to_string(),
    }
}
