//! Request bodies: what the caller hands in, the call that sends it, and the enums of several ways.

use super::ty::{Place, ident};
use super::{print, table};
use crate::rust::{BodyKind, BodyPlan, BodyVariant, BodyWay, Method, PartRule, RuleOf};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Whether the body is borrowed by its name.
pub(super) fn needs_borrow(body: &BodyPlan) -> bool {
    match &body.way {
        BodyWay::One { kind, .. } => {
            matches!(
                kind,
                BodyKind::Json(_) | BodyKind::Xml(..) | BodyKind::Form(..) | BodyKind::Multipart(..)
            )
        }
        BodyWay::Choice { .. } => false,
    }
}

/// The type of the argument.
pub(super) fn argument(place: Place<'_>, body: &BodyPlan) -> TokenStream {
    match &body.way {
        BodyWay::One { kind, .. } => match kind {
            BodyKind::Json(ty)
            | BodyKind::Xml(ty, _)
            | BodyKind::Form(ty, _)
            | BodyKind::Multipart(ty, _) => {
                let ty = place.ty(ty);
                quote! { impl Borrow<#ty> }
            }
            BodyKind::Parts => quote! { impl Into<rt::Multipart> },
            BodyKind::Text => quote! { impl AsRef<str> },
            BodyKind::Raw => quote! { impl Into<rt::Body> },
        },
        BodyWay::Choice { name, .. } => {
            let name = ident(name);
            quote! { impl Into<#name> }
        }
    }
}

/// What the argument is for the call.
pub(super) fn call(body: &BodyPlan) -> TokenStream {
    let name = if body.required { ident(&body.name) } else { format_ident!("value") };
    match &body.way {
        BodyWay::One { kind, media_type } => match kind {
            BodyKind::Json(_) if media_type == "application/json" => quote! { .json(#name.borrow()) },
            BodyKind::Json(_) => quote! { .json_as(#media_type, #name.borrow()) },
            BodyKind::Xml(_, table) => {
                let table = ident(table);
                quote! { .xml(#media_type, &xml::#table, #name.borrow()) }
            }
            BodyKind::Form(_, rules) if rules.is_empty() => quote! { .form(#name.borrow()) },
            BodyKind::Form(_, rules) => {
                let rules = part_rules(rules);
                quote! { .form_as(&[#(#rules),*], #name.borrow()) }
            }
            BodyKind::Multipart(_, rules) if rules.is_empty() && media_type == "multipart/form-data" => {
                quote! { .multipart(#name.borrow()) }
            }
            BodyKind::Multipart(_, given) => {
                let rules = part_rules(given);
                quote! { .multipart_as(#media_type, &[#(#rules),*], #name.borrow()) }
            }
            BodyKind::Parts => quote! { .parts(#media_type, #name) },
            BodyKind::Text => quote! { .text(#media_type, #name.as_ref()) },
            BodyKind::Raw => quote! { .raw(#media_type, #name) },
        },
        BodyWay::Choice { name: choice, .. } => {
            let choice = ident(choice);
            quote! { .chosen::<#choice>(#name.into()) }
        }
    }
}

/// The rules of a list of them.
pub(super) fn part_rules(rules: &[PartRule]) -> Vec<TokenStream> {
    rules.iter().map(part_rule).collect()
}

fn part_rule(rule: &PartRule) -> TokenStream {
    let of = match &rule.of {
        RuleOf::Member(wire) => quote! { new(#wire) },
        RuleOf::Position(at) => {
            let at = proc_macro2::Literal::usize_unsuffixed(*at);
            quote! { at(#at) }
        }
        RuleOf::Items => quote! { items() },
    };
    let content_type = rule.content_type.iter().map(|text| quote! { .content_type(#text) });
    let style = rule.style.iter().map(|(style, explode)| {
        let style = format_ident!("{style}");
        quote! { .styled(rt::Style::#style, #explode) }
    });
    let reserved = rule.reserved.then(|| quote! { .reserved() });
    let headers = (!rule.headers.is_empty()).then(|| {
        let pairs = rule.headers.iter().map(|(name, value)| quote! { (#name, #value) });
        quote! { .headers(&[#(#pairs),*]) }
    });
    let nested = (!rule.nested.is_empty()).then(|| {
        let nested = part_rules(&rule.nested);
        quote! { .nested(&[#(#nested),*]) }
    });
    quote! { rt::PartRule::#of #(#content_type)* #(#style)* #reserved #headers #nested }
}

/// The enum of a body that is sent in one of several ways.
pub(super) fn choice(place: Place<'_>, method: &Method) -> String {
    let Some(BodyWay::Choice { name, variants }) = method.body.as_ref().map(|body| &body.way) else {
        return String::new();
    };
    let ident_of = ident(name);
    let items = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), held(place, &variant.kind));
        let doc = format!(" `{}`", variant.media_type.replace('`', "'"));
        quote! { #[doc = #doc] #name(#ty) }
    });
    let doc = format!(" What [`{}`] sends.", method.marker);
    let definition = print::items(quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #ident_of { #(#items,)* }
    });
    let entries: Vec<String> = variants.iter().map(|variant| entry(place, variant)).collect();
    format!("{definition}{}\n", table::call("body_choice", name.as_str(), &entries))
}

fn held(place: Place<'_>, kind: &BodyKind) -> TokenStream {
    match kind {
        BodyKind::Json(ty) | BodyKind::Xml(ty, _) | BodyKind::Form(ty, _) | BodyKind::Multipart(ty, _) => {
            place.ty(ty)
        }
        BodyKind::Parts => quote! { rt::Multipart },
        BodyKind::Text => quote! { String },
        BodyKind::Raw => quote! { rt::Body },
    }
}

/// `Variant [from] kind "media/type" [rules] Type`, for the runtime's table.
fn entry(place: Place<'_>, variant: &BodyVariant) -> String {
    let media_type = table::string(&variant.media_type);
    let tokens = |rules: Vec<TokenStream>| {
        let texts: Vec<String> = rules.iter().map(table::expression).collect();
        texts.join(", ")
    };
    let way = match &variant.kind {
        BodyKind::Json(ty) => format!("json {media_type} [] {}", place.text(ty)),
        BodyKind::Xml(ty, table) => format!("xml {media_type} [&xml::{table}] {}", place.text(ty)),
        BodyKind::Form(ty, rules) => {
            format!("form {media_type} [{}] {}", tokens(part_rules(rules)), place.text(ty))
        }
        BodyKind::Multipart(ty, rules) => {
            format!("multipart {media_type} [{}] {}", tokens(part_rules(rules)), place.text(ty))
        }
        BodyKind::Parts => format!("parts {media_type} [] rt::Multipart"),
        BodyKind::Text => format!("text {media_type} [] String"),
        BodyKind::Raw => format!("raw {media_type} [] rt::Body"),
    };
    let from = if variant.from { "from " } else { "" };
    format!("{from}{} {way}", variant.name)
}
