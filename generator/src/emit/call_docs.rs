//! The documentation of a method: its prose, and the call that shows it. Not the method.

use super::ty::Place;
use super::{outcome, way};
use crate::rust::{ArgumentType, Crate, Group, Method};

/// Lines above the method.
pub(super) fn lines(krate: &Crate, group: &Group, method: &Method) -> Vec<String> {
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

/// Names of the example's own.
fn example_name(name: &crate::rust::Ident) -> String {
    if name.unraw() == "client" { "client_value".to_owned() } else { name.to_string() }
}
