//! Files of operations: the group, its methods, and for each operation its table and setters.

use super::ty::{Place, ident};
use super::{docs, outcome, print, table};
use crate::rust::{
    ArgumentType, BodyKind, BodyPlan, Crate, Doc, Group, Input, InputPlace, InputType, Method, WireStyle,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The file that joins the groups.
pub(super) fn index(krate: &Crate) -> String {
    let mut text = "//! Operations of the API, by tag.\n\n".to_owned();
    for group in &krate.groups {
        text += &format!("pub mod {};\n", group.module);
    }
    text.push('\n');
    for group in &krate.groups {
        text += &format!("pub use {}::*;\n", group.module);
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
    uses += "use clientsmith_runtime as rt;\n\n";
    uses += &format!("#[allow(unused_imports)]\nuse {root}::{{Call, {client}types}};\n\n");
    match krate.module {
        true => uses,
        false => format!("{doc}\n{uses}"),
    }
}

fn needs_borrow(group: &Group) -> bool {
    group.methods.iter().any(|method| {
        let bodies =
            method.body.iter().any(|body| matches!(body.kind, BodyKind::Json(_) | BodyKind::Form(_)));
        bodies || method.inputs.iter().any(|input| matches!(input.ty, InputType::Borrowed(_)))
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
        text += &declaration(place, method);
        text += &setters(place, method);
    }
    text
}

fn function(place: Place<'_>, group: &Group, method: &Method) -> TokenStream {
    let (name, marker) = (ident(&method.name), ident(&method.marker));
    let doc = docs::attributes(&Doc { paragraphs: documentation(place.krate, group, method) });
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
        let (name, ty) = (ident(&body.name), body_type(place, &body.kind));
        quote! { #name: #ty }
    });
    let arguments: Vec<_> = arguments.chain(body_argument).collect();
    let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let core = match group.name {
        Some(_) => quote! { self.0 },
        None => quote! { self.core() },
    };
    let fixed = method.fixed_query.iter().map(|(name, value)| quote! { .query(#name, #value) });
    let calls = fixed.chain(required().map(|input| input_call(place, input))).chain(body.map(body_call));
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

/// rustdoc takes no quotes and no spaces around an alias.
fn is_alias(alias: &str) -> bool {
    !alias.is_empty()
        && alias.trim() == alias
        && alias.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\'')
}

fn documentation(krate: &Crate, group: &Group, method: &Method) -> Vec<String> {
    let mut lines = method.doc.paragraphs.clone();
    if krate.module {
        // An included module has no crate name that an example could use.
        return lines;
    }
    let library = krate.package.library.unraw();
    let mut hidden = Vec::new();
    let mut shown = Vec::new();
    for argument in &method.example.arguments {
        match &argument.ty {
            ArgumentType::Expression(text) => shown.push(text.clone()),
            ArgumentType::Parameter(ty) => {
                let place = Place { krate, outside: true };
                let name = example_name(&argument.name);
                hidden.push(format!(
                    ", {name}: {}",
                    place.text(ty).replace("rt::", &format!("{library}::rt::"))
                ));
                shown.push(name);
            }
        }
    }
    let accessor = match &group.name {
        Some(_) => format!("client.{}()", group.accessor),
        None => "client".to_owned(),
    };
    let call = format!("{accessor}.{}({}).await?;", method.name, shown.join(", "));
    let call = call.replace("types::", &format!("{library}::types::"));
    let bind = if outcome::is_empty(&method.output) { "" } else { "let answer = " };
    let hidden = hidden.concat().replace("types::", &format!("{library}::types::"));
    lines.push("```no_run".to_owned());
    lines.push(format!(
        "# async fn example(client: {library}::Client{hidden}) -> Result<(), {library}::Error> {{"
    ));
    lines.extend([format!("{bind}{call}"), "# Ok(()) }".to_owned(), "```".to_owned()]);
    lines
}

/// Names of the example's own.
fn example_name(name: &crate::rust::Ident) -> String {
    if name.unraw() == "client" { "client_value".to_owned() } else { name.to_string() }
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
        InputPlace::Header => "header",
        InputPlace::Cookie => "cookie",
    };
    let plain = format_ident!("{word}");
    match (&input.style, input.place) {
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

fn body_type(place: Place<'_>, kind: &BodyKind) -> TokenStream {
    match kind {
        BodyKind::Json(ty) | BodyKind::Form(ty) => {
            let ty = place.ty(ty);
            quote! { impl Borrow<#ty> }
        }
        BodyKind::Text => quote! { impl AsRef<str> },
        BodyKind::Raw => quote! { impl Into<rt::Body> },
    }
}

fn body_call(body: &BodyPlan) -> TokenStream {
    let name = if body.required { ident(&body.name) } else { format_ident!("value") };
    let media_type = &body.media_type;
    match &body.kind {
        BodyKind::Json(_) if media_type == "application/json" => quote! { .json(#name.borrow()) },
        BodyKind::Json(_) => quote! { .json_as(#media_type, #name.borrow()) },
        BodyKind::Form(_) => quote! { .form(#name.borrow()) },
        BodyKind::Text => quote! { .text(#media_type, #name.as_ref()) },
        BodyKind::Raw => quote! { .raw(#media_type, #name) },
    }
}

/// The operation's table, and the enums of its bodies.
fn declaration(place: Place<'_>, method: &Method) -> String {
    let string = table::string;
    let mut clauses = Vec::new();
    if !method.security.is_empty() {
        let one = |alternative: &Vec<usize>| {
            let schemes: Vec<String> = alternative.iter().map(ToString::to_string).collect();
            format!("[{}]", schemes.join(", "))
        };
        let alternatives: Vec<String> = method.security.iter().map(one).collect();
        clauses.push(format!("security [{}]", alternatives.join(", ")));
    }
    if !method.client_headers.is_empty() {
        let headers: Vec<String> = method.client_headers.iter().map(|header| string(header)).collect();
        clauses.push(format!("client_headers [{}]", headers.join(", ")));
    }
    if !method.accept.is_empty() {
        clauses.push(format!("accept {}", string(&method.accept)));
    }
    if let Some(base) = &method.base_url {
        clauses.push(format!("base {}", string(base)));
    }
    if !method.success.is_empty() {
        let patterns: Vec<String> = method.success.iter().map(|status| outcome::status(*status)).collect();
        clauses.push(format!("success [{}]", patterns.join(", ")));
    }
    clauses.push(format!("output {}", outcome::clause(place, &method.output)));
    clauses.push(format!("failure {}", outcome::clause(place, &method.failure)));
    let head =
        format!("{} {} {} {}", method.marker, string(&method.id), method.verb, string(&method.template));
    outcome::enums(place, method) + &table::call("operation", &head, &clauses)
}

/// Optional parameters and an optional body.
fn setters(place: Place<'_>, method: &Method) -> String {
    let optional = method.inputs.iter().filter(|input| !input.required).map(|input| {
        let (name, ty, call) = (ident(&input.name), input_type(place, &input.ty), input_call(place, input));
        let (doc, deprecated) = (docs::attributes(&input.doc), docs::deprecated(input.deprecated));
        quote! { #doc #deprecated pub fn #name(self, value: #ty) -> Self { self.inner #call .into() } }
    });
    let body = method.body.iter().filter(|body| !body.required).map(|body| {
        let (name, ty, call, doc) =
            (ident(&body.name), body_type(place, &body.kind), body_call(body), docs::attributes(&body.doc));
        quote! { #doc pub fn #name(self, value: #ty) -> Self { self.inner #call .into() } }
    });
    let all: Vec<_> = optional.chain(body).collect();
    if all.is_empty() {
        return String::new();
    }
    let marker = ident(&method.marker);
    format!("\n{}", print::items(quote! { impl Call<#marker> { #(#all)* } }))
}
