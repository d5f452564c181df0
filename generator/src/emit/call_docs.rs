//! The documentation of a method: its prose, what it gives, what can be chained, and the call that shows it. Not the
//! method.

use super::ty::Place;
use super::{outcome, way};
use crate::rust::{ArgumentType, BodyPlan, Crate, Group, Ident, Method, Outcome, Payload, Ty};

/// Lines above the method.
pub(super) fn lines(krate: &Crate, group: &Group, method: &Method) -> Vec<String> {
    let place = Place { krate, outside: true };
    let mut lines = method.doc.paragraphs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(address(place, method));
    lines.extend(method.notes.paragraphs.iter().cloned());
    lines.extend(chained(method));
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
    let call = format!("{accessor}.{}({}){};", method.name, shown.join(", "), way::end(krate));
    let call = call
        .replace("types::", &format!("{library}::types::"))
        .replace("operations::", &format!("{library}::operations::"));
    let call = ["Part", "Multipart", "Body"]
        .iter()
        .fold(call, |call, name| call.replace(&format!("rt::{name}::"), &format!("{library}::rt::{name}::")));
    let bind = if outcome::is_empty(&method.output) { "" } else { "let answer = " };
    let hidden = hidden.concat().replace("types::", &format!("{library}::types::"));
    lines.push("```no_run".to_owned());
    lines.extend(way::hidden(krate));
    let function = way::function(krate);
    lines.push(format!(
        "# {function} example(client: {library}::Client{hidden}) -> Result<(), {library}::Error> {{"
    ));
    lines.extend([format!("{bind}{call}"), "# Ok(()) }".to_owned(), "```".to_owned()]);
    lines
}

/// Method and path, with the types of what comes back: the signature has the operation's name alone.
fn address(place: Place<'_>, method: &Method) -> String {
    let mut line = format!("`{} {}`", method.verb, method.template);
    let fails = given(place, &method.failure);
    match given(place, &method.output) {
        Some(gives) => line += &format!(" gives {gives}"),
        None if fails.is_some() => line += " gives nothing",
        None => {}
    }
    if let Some(fails) = fails {
        line += &format!(", or fails with {fails}");
    }
    // An address alone is no sentence.
    if line.ends_with('`') && !line.contains("` ") { line } else { line + "." }
}

/// What comes back, as a link to its type.
fn given(place: Place<'_>, outcome: &Outcome) -> Option<String> {
    let payload = match outcome {
        Outcome::None | Outcome::One(Payload::Empty) => return None,
        Outcome::One(payload) => payload,
        Outcome::Enum(planned) => return Some(format!("[`{}`]", planned.name)),
    };
    Some(match payload {
        Payload::Json(ty) | Payload::Xml(ty, _) => linked(place, ty),
        Payload::Text => "text".to_owned(),
        Payload::Empty => return None,
        Payload::Download => "an [`rt::Download`]".to_owned(),
        Payload::Items(_, ty) => format!("[`rt::Items`] of {}", linked(place, ty)),
        Payload::Texts => "[`rt::Items`] of text".to_owned(),
        Payload::Parts => "[`rt::Parts`]".to_owned(),
    })
}

/// A type as code, linked to what it names first.
fn linked(place: Place<'_>, ty: &Ty) -> String {
    let text = place.text(ty);
    match named(ty) {
        Some(name) if *ty == Ty::Named(name.clone()) => format!("[`{text}`]"),
        Some(name) => format!("[`{text}`](types::{name})"),
        None if text.starts_with("rt::") && !text.contains('<') => format!("[`{text}`]"),
        None => format!("`{text}`"),
    }
}

fn named(ty: &Ty) -> Option<&Ident> {
    match ty {
        Ty::Named(name) => Some(name),
        Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) | Ty::Optional(inner) | Ty::Embedded(inner) => {
            named(inner)
        }
        Ty::Tuple(items) => items.iter().find_map(named),
        _ => None,
    }
}

/// What can be chained. On the page of `Call` it stands among that of all operations, so there is a link to its place.
fn chained(method: &Method) -> Vec<String> {
    let optional = method.inputs.iter().filter(|input| !input.required).map(|input| &input.name);
    let body = method.body.iter().filter(|body| !body.required).map(|body: &BodyPlan| &body.name);
    let names: Vec<String> = optional.chain(body).map(|name| format!("`{}`", name.unraw())).collect();
    match names.is_empty() {
        true => Vec::new(),
        false => {
            let place = format!("Call#impl-Call%3C{}%3E", method.marker.unraw());
            vec![String::new(), format!("[Optional]({place}): {}.", names.join(", "))]
        }
    }
}

/// Names of the example's own.
fn example_name(name: &Ident) -> String {
    if name.unraw() == "client" { "client_value".to_owned() } else { name.to_string() }
}
