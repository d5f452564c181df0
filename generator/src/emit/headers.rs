//! The file of declared headers: a struct for each set, and its table for the wire.

use super::ty::{Place, ident};
use super::{docs, gate, print, table, vendored};
use crate::rust::{Crate, HeaderField, HeaderForm, Headers};
use quote::quote;

/// What is said above all of them.
const DOC: &str = "\
//! Headers that answers declare, read by `answer.typed_headers::<headers::..>()` of a response or an error.
//!
//! A header that is not there is `None`, and so is one that is not what the document says; the latter stands in
//! `unreadable` too.

";

/// Everything above the structs.
pub(super) fn uses(krate: &Crate) -> String {
    format!("{}\n#[allow(unused_imports)]\nuse super::types;\n\n", vendored::import(krate))
}

/// The whole file; none where no answer declares any.
pub(super) fn file(krate: &Crate) -> Option<String> {
    (!krate.headers.is_empty()).then(|| format!("{DOC}{}{}", uses(krate), items(krate)))
}

/// The structs.
pub(super) fn items(krate: &Crate) -> String {
    let place = Place { krate, outside: true };
    let texts: Vec<String> = krate.headers.iter().map(|headers| one(place, headers)).collect();
    texts.join("\n")
}

fn one(place: Place<'_>, headers: &Headers) -> String {
    let (doc, name) = (docs::attributes(&headers.doc), ident(&headers.name));
    let gate = gate::attribute(&headers.gate);
    let fields = headers.fields.iter().map(|field| {
        let (doc, deprecated) = (docs::attributes(&field.doc), docs::deprecated(field.deprecated));
        let (name, ty) = (ident(&field.name), place.ty(&field.ty));
        match field.form {
            HeaderForm::Each => quote! { #doc #deprecated pub #name: Vec<#ty> },
            HeaderForm::Simple
            | HeaderForm::Exploded
            | HeaderForm::Spaces
            | HeaderForm::Tabs
            | HeaderForm::Pipes
            | HeaderForm::Json
            | HeaderForm::Loose => quote! { #doc #deprecated pub #name: Option<#ty> },
        }
    });
    let text = print::items(quote! {
        #gate #doc
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            /// Headers that are there and cannot be read.
            pub unreadable: Vec<rt::HeaderError>,
        }
    });
    let entries: Vec<String> = headers.fields.iter().map(entry).collect();
    text + &gate::line(&headers.gate) + &table::call("headers", &headers.name.to_string(), &entries)
}

fn entry(field: &HeaderField) -> String {
    let how = match field.form {
        HeaderForm::Simple => "",
        HeaderForm::Exploded => " exploded",
        HeaderForm::Spaces => " spaces",
        HeaderForm::Tabs => " tabs",
        HeaderForm::Pipes => " pipes",
        HeaderForm::Json => " json",
        HeaderForm::Loose => " loose",
        HeaderForm::Each => " each",
    };
    format!("{} {}{how}", field.name, table::string(&field.wire))
}
