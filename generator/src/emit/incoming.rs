//! The file of incoming requests: markers, their tables, and the enums of several bodies.

use super::ty::{Place, ident};
use super::{docs, operation, outcome, print, table, vendored};
use crate::rust::{Answer, ArrivingBody, Crate, Held, Incoming, Way, Written};
use proc_macro2::TokenStream;
use quote::quote;

/// Everything above the items of the file.
pub(super) fn head(krate: &Crate) -> String {
    let root = if krate.module { "super" } else { "crate" };
    let uses = format!("{}\n#[allow(unused_imports)]\nuse {root}::types;\n\n", vendored::import(krate));
    if krate.module {
        return uses;
    }
    let mut text = "//! Requests that the server of the API sends: webhooks and callbacks.\n//!\n".to_owned();
    for line in PROSE.lines() {
        text += &if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") };
    }
    text += "//!\n//! ```\n";
    for line in example(krate) {
        text += &if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") };
    }
    format!("{text}//! ```\n\n{uses}")
}

/// What the reader of the module has to know.
const PROSE: &str = "\
Nothing here listens: a server of any framework hands over the headers and the bytes of the body, and gets what is in
them.

The document does not say how requests are signed. Whoever can reach the address can send one: verify the signature
over the raw bytes, as the API's guide asks for, before anything is read. The feature `signatures` brings
`rt::Verifier` for the usual ways.";

/// A receiver as a function.
pub(super) fn example(krate: &Crate) -> Vec<String> {
    let library = krate.package.library.unraw();
    let Some(first) = krate.incoming.first() else { return Vec::new() };
    let name = &first.name;
    let answer = first
        .answers
        .iter()
        .find(|answer| answer.body.is_none() && matches!(answer.status, crate::rust::Status::Code(200..300)));
    let done = match answer {
        Some(answer) => format!("incoming::{name}::{}().status()", answer.name),
        None => "http::StatusCode::OK".to_owned(),
    };
    let lines = [
        format!("use {library}::{{incoming, rt::http}};"),
        String::new(),
        "fn receive(headers: &http::HeaderMap, body: &[u8]) -> http::StatusCode {".to_owned(),
        "    // Verify the signature first: `rt::Verifier`, or what the API's guide asks for.".to_owned(),
        format!("    match incoming::{name}::read(headers, body) {{"),
        "        Ok(event) => {".to_owned(),
        "            println!(\"{event:?}\");".to_owned(),
        format!("            {done}"),
        "        }".to_owned(),
        "        Err(error) => {".to_owned(),
        "            eprintln!(\"{error}\");".to_owned(),
        "            error.status()".to_owned(),
        "        }".to_owned(),
        "    }".to_owned(),
        "}".to_owned(),
    ];
    lines.into()
}

/// All items of the file.
pub(super) fn items(krate: &Crate) -> String {
    let place = Place { krate, outside: true };
    let texts: Vec<String> = krate.incoming.iter().map(|incoming| one(place, incoming)).collect();
    texts.join("\n")
}

fn one(place: Place<'_>, incoming: &Incoming) -> String {
    let (doc, deprecated, name) =
        (docs::attributes(&incoming.doc), docs::deprecated(incoming.deprecated), ident(&incoming.name));
    let aliases = incoming.aliases.iter().filter(|alias| operation::is_alias(alias));
    let aliases = aliases.map(|alias| quote! { #[doc(alias = #alias)] });
    let mut text = print::items(quote! {
        #doc #deprecated #(#aliases)*
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    });
    if let ArrivingBody::Choice { name: choice, variants } = &incoming.body {
        let items = variants.iter().map(|(name, held, way)| {
            let (name, ty) = (ident(name), held_type(place, held));
            let doc = format!(" `{}`", way.media_type.replace('`', "'"));
            quote! { #[doc = #doc] #name(#ty) }
        });
        let (choice, doc) = (ident(choice), format!(" What [`{}`] brings.", incoming.name));
        text += &print::items(quote! {
            #[doc = #doc]
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #choice { #(#items,)* }
        });
    }
    let mut clauses = vec![body(place, &incoming.body)];
    if let Some((ty, parameters)) = &incoming.parameters {
        let one = |one: &crate::rust::ArrivingParameter| {
            let mut text = format!("{} {} {}", table::string(&one.wire), one.place, written(one.written));
            if one.member != one.wire {
                text += &format!(" as {}", table::string(&one.member));
            }
            text
        };
        let entries: Vec<String> = parameters.iter().map(one).collect();
        clauses.push(list(&format!("parameters {}", place.text(ty)), &entries));
    }
    if !incoming.answers.is_empty() {
        let answers: Vec<String> = incoming.answers.iter().map(|one| answer(place, one)).collect();
        clauses.push(format!("answers {{\n{}    }}", answers.concat()));
    }
    let head = format!("{} {} {}", incoming.name, table::string(&incoming.id), table::string(&incoming.verb));
    text + &table::call("incoming", &head, &clauses)
}

/// Entries in brackets: on one line if there is room, else each on its own.
fn list(head: &str, entries: &[String]) -> String {
    let one_line = format!("{head} [{}]", entries.join(", "));
    if "    ,".len() + one_line.len() <= table::WIDTH {
        return one_line;
    }
    let lines: Vec<String> = entries.iter().map(|entry| format!("        {entry},\n")).collect();
    format!("{head} [\n{}    ]", lines.concat())
}

fn held_type(place: Place<'_>, held: &Held) -> TokenStream {
    match held {
        Held::Type(ty) => place.ty(ty),
        Held::Text => quote! { String },
        Held::Bytes => quote! { rt::Bytes },
    }
}

fn body(place: Place<'_>, body: &ArrivingBody) -> String {
    match body {
        ArrivingBody::None => "body none".to_owned(),
        ArrivingBody::One(Held::Text, _) => "body text".to_owned(),
        ArrivingBody::One(Held::Bytes, _) => "body bytes".to_owned(),
        ArrivingBody::One(Held::Type(ty), ways) => match ways.as_slice() {
            [Way { word: "json", .. }] => format!("body json {}", place.text(ty)),
            ways => {
                let ways: Vec<String> = ways.iter().map(way).collect();
                format!("body one {} {{ {} }}", place.text(ty), ways.join(", "))
            }
        },
        ArrivingBody::Choice { name, variants } => {
            let one = |(name, _, stated): &(_, Held, Way)| format!("        {name} {},\n", way(stated));
            let variants: Vec<String> = variants.iter().map(one).collect();
            format!("body {name} {{\n{}    }}", variants.concat())
        }
    }
}

/// `kind "media/type" [rules]`, for the runtime's table.
fn way(way: &Way) -> String {
    let rules: Vec<String> =
        way.rules.iter().map(|(wire, rule)| format!("{} {}", table::string(wire), written(*rule))).collect();
    format!("{} {} [{}]", way.word, table::string(&way.media_type), rules.join(", "))
}

fn written(Written(word, between): Written) -> String {
    between.map_or_else(|| word.to_owned(), |between| format!("{word} {between:?}"))
}

/// A function that makes an answer, below its text.
fn answer(place: Place<'_>, answer: &Answer) -> String {
    let mut text = String::new();
    for line in &answer.doc.paragraphs {
        text += &if line.is_empty() { "        ///\n".to_owned() } else { format!("        /// {line}\n") };
    }
    let body = match &answer.body {
        None => "empty".to_owned(),
        Some((Held::Type(ty), media)) => format!("json {} {}", table::string(media), place.text(ty)),
        Some((Held::Text, media)) => format!("text {}", table::string(media)),
        Some((Held::Bytes, media)) => format!("bytes {}", table::string(media)),
    };
    text + &format!("        {} {} {body},\n", answer.name, outcome::status(answer.status))
}
