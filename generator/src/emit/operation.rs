//! Files of operations: the group, its methods, and for each operation its table and setters.

use super::ty::{Place, ident};
use super::{body, call_docs, declaration, docs, gate, print, vendored};
use crate::rust::{Crate, Doc, Group, Input, InputPlace, InputType, Method, WireStyle};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The file that joins the groups.
pub(super) fn index(krate: &Crate) -> String {
    let mut text = format!("//! Operations of the API, by {}.\n\n", krate.grouped_by);
    for group in &krate.groups {
        text += &format!("{}pub mod {};\n", gate::line(&group.gate), group.module);
    }
    text.push('\n');
    for group in &krate.groups {
        text += &format!("{}pub use {}::*;\n", gate::line(&group.gate), group.module);
    }
    text
}

/// Everything above the items of a file.
pub(super) fn head(krate: &Crate, group: &Group) -> String {
    let doc = docs::module_text(&group.doc);
    let root = if krate.module { "super::super" } else { "crate" };
    let mut uses = String::new();
    if needs_borrow(group) {
        uses += "use std::borrow::Borrow;\n\n";
    }
    let client = if group.name.is_none() { "client::Client, " } else { "" };
    let xml = if krate.xml.is_empty() { "" } else { ", xml" };
    uses += &format!("{}\n", vendored::import(krate));
    uses += &format!("#[allow(unused_imports)]\nuse {root}::{{Call, {client}types{xml}}};\n\n");
    match krate.module {
        true => uses,
        false => format!("{doc}\n{uses}"),
    }
}

fn needs_borrow(group: &Group) -> bool {
    group.methods.iter().any(|method| {
        method.body.iter().any(body::needs_borrow)
            || method.inputs.iter().any(|input| matches!(input.ty, InputType::Borrowed(_)))
    })
}

/// A group and its operations.
pub(super) fn group(krate: &Crate, group: &Group) -> String {
    let place = Place { krate, outside: true };
    let doc = docs::attributes(&group.doc);
    let methods = group.methods.iter().map(|method| function(place, group, method));
    let mut text = print::items(match &group.name {
        Some(name) => {
            let name = ident(name);
            quote! {
                #doc
                #[derive(Clone, Copy, Debug)]
                pub struct #name<'c>(pub(crate) &'c rt::Core);
                impl #name<'_> { #(#methods)* }
            }
        }
        None => quote! { impl Client { #(#methods)* } },
    });
    for method in &group.methods {
        text.push('\n');
        text += &declaration::emit(place, method);
        text += &setters(place, method);
    }
    text
}

fn function(place: Place<'_>, group: &Group, method: &Method) -> TokenStream {
    let (name, marker) = (ident(&method.name), ident(&method.marker));
    let doc = docs::attributes(&Doc { paragraphs: call_docs::lines(place.krate, group, method) });
    let deprecated = docs::deprecated(method.deprecated);
    let aliases =
        method.aliases.iter().filter(|alias| is_alias(alias)).map(|alias| quote! { #[doc(alias = #alias)] });
    let required = || method.inputs.iter().filter(|input| input.required);
    let body = method.body.as_ref().filter(|body| body.required);
    let arguments = required().map(|input| {
        let (name, ty) = (ident(&input.name), input_type(place, &input.ty));
        quote! { #name: #ty }
    });
    let body_argument = body.map(|body| {
        let (name, ty) = (ident(&body.name), body::argument(place, body));
        quote! { #name: #ty }
    });
    let arguments: Vec<_> = arguments.chain(body_argument).collect();
    let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let core = match group.name {
        Some(_) => quote! { self.0 },
        None => quote! { self.core() },
    };
    let fixed = method.fixed_query.iter().map(|(name, value)| quote! { .query(#name, #value) });
    let calls = fixed.chain(required().map(|input| input_call(place, input))).chain(body.map(body::call));
    let calls: Vec<_> = calls.collect();
    let made = match calls.is_empty() {
        true => quote! { Call::new(#core) },
        false => quote! { rt::Call::of::<#marker>(#core) #(#calls)* .into() },
    };
    quote! {
        #doc #deprecated #(#aliases)* #many
        pub fn #name(&self #(, #arguments)*) -> Call<#marker> { #made }
    }
}

/// rustdoc takes no quotes, no spaces around an alias, and none but `U+0020` within.
pub(super) fn is_alias(alias: &str) -> bool {
    !alias.is_empty()
        && alias.trim() == alias
        && alias
            .bytes()
            .all(|byte| (byte.is_ascii_graphic() || byte == b' ') && byte != b'"' && byte != b'\'')
}

fn input_type(place: Place<'_>, ty: &InputType) -> TokenStream {
    match ty {
        InputType::Text => quote! { impl AsRef<str> },
        InputType::Bare(ty) => place.ty(ty),
        InputType::Into(ty) => {
            let ty = place.ty(ty);
            quote! { impl Into<#ty> }
        }
        InputType::List(item) => {
            let item = place.ty(item);
            quote! { impl IntoIterator<Item = impl Into<#item>> }
        }
        InputType::Borrowed(ty) => {
            let ty = place.ty(ty);
            quote! { impl Borrow<#ty> }
        }
    }
}

/// The value of an input as the runtime takes it.
fn input_value(place: Place<'_>, input: &Input, name: &proc_macro2::Ident) -> TokenStream {
    match &input.ty {
        InputType::Text => quote! { #name.as_ref() },
        InputType::Bare(_) => quote! { &#name },
        InputType::Into(ty) => {
            let ty = place.ty(ty);
            quote! { &Into::<#ty>::into(#name) }
        }
        InputType::List(item) => {
            let item = place.ty(item);
            quote! { &rt::list::<#item>(#name) }
        }
        InputType::Borrowed(ty) => {
            let ty = place.ty(ty);
            quote! { Borrow::<#ty>::borrow(&#name) }
        }
    }
}

fn input_call(place: Place<'_>, input: &Input) -> TokenStream {
    let name = match input.required {
        true => ident(&input.name),
        false => format_ident!("value"),
    };
    let (wire, value) = (&input.wire, input_value(place, input, &name));
    let word = match input.place {
        InputPlace::Path => "path",
        InputPlace::Query => "query",
        InputPlace::QueryString => "query_string",
        InputPlace::Header => "header",
        InputPlace::Cookie => "cookie",
    };
    let plain = format_ident!("{word}");
    match (&input.style, input.place) {
        (Some(WireStyle::Form(rules)), _) => {
            let rules = body::part_rules(rules);
            quote! { .query_string_form(#value, &[#(#rules),*]) }
        }
        (Some(WireStyle::Text), _) => quote! { .query_string_text(#value) },
        (Some(WireStyle::Json), InputPlace::QueryString) => quote! { .query_string_json(#value) },
        (None, _) => quote! { .#plain(#wire, #value) },
        (Some(WireStyle::Json), _) => {
            let json = format_ident!("{word}_json");
            quote! { .#json(#wire, #value) }
        }
        (Some(WireStyle::Styled("Simple", explode, _)), InputPlace::Header) => {
            let exploded = if *explode { format_ident!("header_exploded") } else { plain };
            quote! { .#exploded(#wire, #value) }
        }
        (Some(WireStyle::Styled("Simple", false, true)), InputPlace::Path) => {
            quote! { .path_reserved(#wire, #value) }
        }
        (Some(WireStyle::Styled(style, explode, reserved)), place) => {
            let style = format_ident!("{style}");
            let how = if *reserved && place == InputPlace::Query { "reserved" } else { "styled" };
            let function = format_ident!("{word}_{how}");
            quote! { .#function(#wire, rt::Style::#style, #explode, #value) }
        }
    }
}

/// Optional parameters and an optional body.
fn setters(place: Place<'_>, method: &Method) -> String {
    let optional = method.inputs.iter().filter(|input| !input.required).map(|input| {
        let (name, ty, call) = (ident(&input.name), input_type(place, &input.ty), input_call(place, input));
        let (doc, deprecated) = (docs::attributes(&input.doc), docs::deprecated(input.deprecated));
        quote! { #doc #deprecated pub fn #name(self, value: #ty) -> Self { self.inner #call .into() } }
    });
    let empty = method.inputs.iter().filter_map(|input| {
        let (name, wire) = (ident(input.empty.as_ref()?), &input.wire);
        let (doc, deprecated) = (format!(" Sends `{}` without a value.", input.name), docs::deprecated(input.deprecated));
        Some(quote! { #[doc = #doc] #deprecated pub fn #name(self) -> Self { self.inner.query(#wire, "").into() } })
    });
    let body = method.body.iter().filter(|body| !body.required).map(|body| {
        let (name, ty, call, doc) =
            (ident(&body.name), body::argument(place, body), body::call(body), docs::attributes(&body.doc));
        quote! { #doc pub fn #name(self, value: #ty) -> Self { self.inner #call .into() } }
    });
    let doors = method.doors.iter().map(declaration::door);
    let all: Vec<_> = optional.chain(empty).chain(body).chain(doors).collect();
    if all.is_empty() {
        return String::new();
    }
    let marker = ident(&method.marker);
    format!("\n{}", print::items(quote! { impl Call<#marker> { #(#all)* } }))
}
