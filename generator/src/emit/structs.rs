//! Structs: the plain struct, its table for the wire, its constructor and setters.

use super::ty::{Place, derives, ident};
use super::{docs, print, table};
use crate::rust::{Field, Fixed, Presence, Setter, Struct, Ty};
use proc_macro2::TokenStream;
use quote::quote;

/// A struct and everything that belongs to it.
pub(super) fn emit(place: Place<'_>, item: &Struct) -> String {
    let mut text = print::items(definition(place, item));
    text += &wire_table(place, item);
    text += &table::sent_form(place, &item.name, item.received.as_ref());
    if item.sent {
        text.push('\n');
        text += &print::items(constructor(place, item));
        text += &setter_table(place, item);
    }
    text
}

fn definition(place: Place<'_>, item: &Struct) -> TokenStream {
    let (doc, deprecated, name) =
        (docs::attributes(&item.doc), docs::deprecated(item.deprecated), ident(&item.name));
    let derive = place.krate.derive;
    let default = (item.sent && item.default).then(|| quote! { Default, });
    let serde = derive.then(|| quote! { ::serde::Serialize, ::serde::Deserialize, });
    let derives = derives(&item.derives);
    let fields = item.fields.iter().map(|field| {
        let (doc, deprecated) = (docs::attributes(&field.doc), docs::deprecated(field.deprecated));
        let (name, ty) = (ident(&field.name), field_type(place, field));
        let serde = derive.then(|| serde_attribute(field));
        quote! { #doc #deprecated #serde pub #name: #ty }
    });
    let rest = item.rest.iter().map(|(name, ty)| {
        let (name, ty) = (ident(name), place.ty(ty));
        let serde = derive.then(|| quote! { #[serde(flatten)] });
        quote! { #[doc = " What the server says beside the documented keys."] #serde pub #name: rt::Map<#ty> }
    });
    let fields = fields.chain(rest);
    quote! {
        #doc #deprecated
        #[derive(Clone, Debug, PartialEq, #default #serde #derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
    }
}

fn field_type(place: Place<'_>, field: &Field) -> TokenStream {
    let ty = place.ty(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable => {
            let option = place.std("Option");
            quote! { #option<#ty> }
        }
        Presence::Patch => quote! { rt::Patch<#ty> },
    }
}

fn serde_attribute(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let with = is_integer(&field.ty).then(|| {
        let path = match field.presence {
            Presence::Required => "rt::__values::whole::required",
            Presence::Nullable | Presence::Optional => "rt::__values::whole::optional",
            Presence::Patch => "rt::__values::whole::patch",
        };
        quote! { , deserialize_with = #path }
    });
    match field.presence {
        Presence::Required => quote! { #[serde(rename = #wire #with)] },
        Presence::Nullable => quote! { #[serde(rename = #wire, default #with)] },
        Presence::Optional => {
            quote! { #[serde(rename = #wire, default, skip_serializing_if = "::std::option::Option::is_none" #with)] }
        }
        Presence::Patch => {
            quote! { #[serde(rename = #wire, default, skip_serializing_if = "rt::Patch::is_absent" #with)] }
        }
    }
}

/// Integers may be written with a fraction of nothing.
fn is_integer(ty: &Ty) -> bool {
    matches!(ty, Ty::I8 | Ty::I16 | Ty::I32 | Ty::I64 | Ty::U8 | Ty::U16 | Ty::U32 | Ty::U64)
}

/// How each field stands on the wire.
fn wire_table(place: Place<'_>, item: &Struct) -> String {
    let fields = item.fields.iter().enumerate().map(|(index, field)| {
        let presence = match (field.presence, is_integer(&field.ty)) {
            (Presence::Required, false) => "required",
            (Presence::Optional, false) => "optional",
            (Presence::Nullable, false) => "nullable",
            (Presence::Patch, false) => "patch",
            (Presence::Required, true) => "integer",
            (Presence::Optional, true) => "optional_integer",
            (Presence::Nullable, true) => "nullable_integer",
            (Presence::Patch, true) => "patch_integer",
        };
        format!("{index} {} {} {presence}", field.name, table::string(&field.wire))
    });
    let rest = item.rest.iter().map(|(name, _)| format!("..{name}"));
    let entries: Vec<String> = fields.chain(rest).collect();
    let mode = if place.krate.derive { "keys " } else { "" };
    table::call("object", &format!("{mode}{}", item.name), &entries)
}

fn constructor(place: Place<'_>, item: &Struct) -> TokenStream {
    let name = ident(&item.name);
    let required =
        || item.fields.iter().filter(|field| field.presence == Presence::Required && field.fixed.is_none());
    let arguments = required().map(|field| {
        let (name, ty) = (ident(&field.name), argument_type(place, &field.ty));
        quote! { #name: #ty }
    });
    let fields = item.fields.iter().map(|field| {
        let name = ident(&field.name);
        let none = place.std("Option");
        if let Some(fixed) = &field.fixed {
            let value = fixed_value(place, field, fixed);
            return quote! { #name: #value };
        }
        match field.presence {
            Presence::Required => {
                let value = argument_value(place, &field.ty, &name);
                match field.ty.is_bare() {
                    true => quote! { #name },
                    false => quote! { #name: #value },
                }
            }
            Presence::Optional | Presence::Nullable
                if place.krate.shadowed.contains("None") || place.krate.shadowed.contains("Option") =>
            {
                quote! { #name: #none::None }
            }
            Presence::Optional | Presence::Nullable => quote! { #name: None },
            Presence::Patch => quote! { #name: rt::Patch::Absent },
        }
    });
    let rest = item.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote! { #name: rt::Map::new() }
    });
    let fields = fields.chain(rest);
    let many = (required().count() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let fixed_only = !item.default && required().count() == 0;
    let doc = match (item.default, fixed_only) {
        (true, _) => " Nothing set.",
        (false, true) => " Nothing set but what has one value only.",
        (false, false) => " What is required; the rest is set by the setters.",
    };
    // A `Default` that comes and goes with a constant would be a promise.
    let alone = fixed_only.then(|| quote! { #[allow(clippy::new_without_default)] });
    let made = match item.default {
        // A setter may be called `default`.
        true => quote! { <Self as ::std::default::Default>::default() },
        false => quote! { Self { #(#fields,)* } },
    };
    quote! {
        impl #name {
            #[doc = #doc]
            #many #alone
            pub fn new(#(#arguments),*) -> Self { #made }
        }
    }
}

pub(super) fn fixed_value(place: Place<'_>, field: &Field, fixed: &Fixed) -> TokenStream {
    match fixed {
        Fixed::Variant(variant) => {
            let (ty, variant) = (place.ty(&field.ty), ident(variant));
            quote! { #ty::#variant }
        }
        Fixed::Bool(value) => quote! { #value },
        Fixed::Number(value) => quote! { #value },
    }
}

fn argument_type(place: Place<'_>, ty: &Ty) -> TokenStream {
    let into = place.std("Into");
    match ty {
        Ty::List(item) => {
            let (iterator, item) = (place.std("IntoIterator"), place.ty(item));
            quote! { impl #iterator<Item = impl #into<#item>> }
        }
        Ty::Boxed(inner) => {
            let inner = place.ty(inner);
            quote! { impl #into<#inner> }
        }
        bare if bare.is_bare() => place.ty(bare),
        other => {
            let other = place.ty(other);
            quote! { impl #into<#other> }
        }
    }
}

fn argument_value(place: Place<'_>, ty: &Ty, name: &proc_macro2::Ident) -> TokenStream {
    match ty {
        Ty::List(_) => quote! { #name.into_iter().map(::std::convert::Into::into).collect() },
        Ty::Boxed(_) => {
            let boxed = place.std("Box");
            quote! { #boxed::new(#name.into()) }
        }
        _ => quote! { #name.into() },
    }
}

/// Consuming setters of everything that is not required.
fn setter_table(place: Place<'_>, item: &Struct) -> String {
    let entries = setter_entries(place, item, false);
    if entries.is_empty() { String::new() } else { table::call("setters", item.name.as_str(), &entries) }
}

/// Setters of what callers set, or of what only the server does.
pub(super) fn setter_entries(place: Place<'_>, item: &Struct, received_only: bool) -> Vec<String> {
    item.fields
        .iter()
        .filter(|field| field.received_only == received_only)
        .filter_map(|field| {
            let setter = field.setter?;
            let word = match (field.presence, setter) {
                (Presence::Patch, _) => "patch",
                (_, Setter::Into) => "some",
                (_, Setter::Bare) => "bare",
                (_, Setter::List) => "list",
                (_, Setter::Boxed) => "boxed",
            };
            let ty = match (&field.ty, word) {
                (Ty::List(item), "list") => place.text(item),
                (Ty::Boxed(inner), "boxed") => place.text(inner),
                (other, _) => place.text(other),
            };
            let deprecated = if field.deprecated.0 { "#[deprecated] " } else { "" };
            Some(format!("{deprecated}{}: {word} {ty}", field.name))
        })
        .collect()
}
