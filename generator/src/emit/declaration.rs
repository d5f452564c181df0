//! Tables of operations: what each asks for and gives, and the ways to ask for something else. Not how a call is filled.

use super::ty::{Place, ident};
use super::{body, outcome, pages, table};
use crate::rust::{Door, Ident, Method, Outcome, Payload};
use proc_macro2::TokenStream;
use quote::quote;

/// The operation's table and those of other ways of answering, and the enums of its bodies.
pub(super) fn emit(place: Place<'_>, method: &Method) -> String {
    let accept = Some(method.accept.as_str()).filter(|accept| !accept.is_empty());
    let mut text = body::choice(place, method) + &outcome::enums(place, method);
    text += &table(place, method, &method.marker, accept, &method.output);
    for door in &method.doors {
        let output = Outcome::One(door.output.clone());
        text.push('\n');
        text += &table(place, method, &door.marker, door.accept.as_deref(), &output);
    }
    text
}

/// The method of a call that asks for another way of answering.
pub(super) fn door(door: &Door) -> TokenStream {
    let (name, marker) = (ident(&door.name), ident(&door.marker));
    let item = match door.output {
        Payload::Items(..) | Payload::Texts => ", item by item",
        Payload::Parts => ", part by part",
        Payload::Json(_) | Payload::Xml(..) | Payload::Text | Payload::Empty | Payload::Download => "",
    };
    let doc = format!(" Asks for the answer as `{}`{item}.", door.media_type.replace('`', "'"));
    let flag = door.flag.iter().map(|wire| quote! { .body_flag(#wire) });
    quote! {
        #[doc = #doc]
        pub fn #name(self) -> Call<#marker> { self.inner #(#flag)* .operation::<#marker>().into() }
    }
}

fn table(
    place: Place<'_>,
    method: &Method,
    marker: &Ident,
    accept: Option<&str>,
    output: &Outcome,
) -> String {
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
    clauses.extend(method.idempotency_key.iter().map(|name| format!("idempotency_key {}", string(name))));
    clauses.extend(accept.map(|accept| format!("accept {}", string(accept))));
    if let Some(base) = &method.base_url {
        clauses.push(format!("base {}", string(base)));
    }
    if !method.success.is_empty() {
        let patterns: Vec<String> = method.success.iter().map(|status| outcome::status(*status)).collect();
        clauses.push(format!("success [{}]", patterns.join(", ")));
    }
    clauses.extend(method.documented.map(|status| format!("documented {status}")));
    // Another way of answering is no page.
    let pages = method.pages.as_ref().filter(|_| *marker == method.marker);
    clauses.extend(pages.map(|pages| pages::clause(place, pages)));
    clauses.push(format!("output {}", outcome::clause(place, output)));
    clauses.push(format!("failure {}", outcome::clause(place, &method.failure)));
    let head = format!("{} {} {} {}", marker, string(&method.id), method.verb, string(&method.template));
    table::call("operation", &head, &clauses)
}
