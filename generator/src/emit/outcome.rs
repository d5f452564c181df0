//! What operations give: clauses of the table, and the enums that they name.

use super::ty::{Place, ident};
use super::{docs, print};
use crate::rust::{ItemKind, Method, Outcome, OutcomeEnum, Payload, Status};
use quote::quote;

/// Whether nothing is given.
pub(super) fn is_empty(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::None | Outcome::One(Payload::Empty))
}

/// The enums of several bodies.
pub(super) fn enums(place: Place<'_>, method: &Method) -> String {
    let mut text = String::new();
    for (outcome, what) in [(&method.output, "gives"), (&method.failure, "says when it fails")] {
        if let Outcome::Enum(planned) = outcome {
            text += &one(place, method, planned, what);
            text.push('\n');
        }
    }
    text
}

fn one(place: Place<'_>, method: &Method, planned: &OutcomeEnum, what: &str) -> String {
    let name = ident(&planned.name);
    let variants = planned.variants.iter().map(|variant| {
        let (doc, name) = (docs::attributes(&variant.doc), ident(&variant.name));
        let holds = match &variant.payload {
            Payload::Json(ty) | Payload::Xml(ty, _) => Some(place.ty(ty)),
            Payload::Text => Some(quote! { String }),
            Payload::Download => Some(quote! { rt::Download }),
            Payload::Items(_, ty) => {
                let ty = place.ty(ty);
                Some(quote! { rt::Items<#ty> })
            }
            Payload::Texts => Some(quote! { rt::Items<String> }),
            Payload::Parts => Some(quote! { rt::Parts }),
            Payload::Empty => None,
        };
        match holds {
            Some(holds) => quote! { #doc #name(#holds) },
            None => quote! { #doc #name },
        }
    });
    let doc = format!(" What [`{}`] {what}.", method.marker);
    print::items(quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    })
}

/// The clause of an outcome.
pub(super) fn clause(place: Place<'_>, outcome: &Outcome) -> String {
    match outcome {
        Outcome::None => "none".to_owned(),
        Outcome::One(one) => payload(place, one),
        Outcome::Enum(planned) => {
            let arms: Vec<String> = planned
                .variants
                .iter()
                .map(|variant| {
                    let (status, name) = (status(variant.status), &variant.name);
                    format!("        {status} => {name} {},\n", payload(place, &variant.payload))
                })
                .collect();
            format!("{} {{\n{}    }}", planned.name, arms.concat())
        }
    }
}

fn payload(place: Place<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) => format!("json {}", place.text(ty)),
        Payload::Xml(ty, table) => format!("xml {} as xml::{table}", place.text(ty)),
        Payload::Text => "text".to_owned(),
        Payload::Empty => "empty".to_owned(),
        Payload::Download => "download".to_owned(),
        Payload::Items(kind, ty) => {
            let word = match kind {
                ItemKind::Events => "events",
                ItemKind::Envelopes => "envelopes",
                ItemKind::Lines => "lines",
                ItemKind::Sequence => "sequence",
                ItemKind::Parts => "part_items",
            };
            format!("{word} {}", place.text(ty))
        }
        Payload::Texts => "texts".to_owned(),
        Payload::Parts => "parts".to_owned(),
    }
}

/// The runtime's word for statuses.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
