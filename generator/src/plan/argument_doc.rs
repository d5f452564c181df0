//! What the document says of a method's arguments, as a list. Not what is chained: each setter has its own words.

use super::doc;
use crate::api::Operation;
use crate::rust::{Doc, Ident, Input};

/// A list item for each argument of which something is said, in the order of the arguments.
pub(super) fn lines(operation: &Operation, inputs: &[Input], body: Option<&Ident>) -> Vec<String> {
    let mut lines = Vec::new();
    for input in inputs.iter().filter(|input| input.required) {
        if input.doc.paragraphs != [unsaid(&input.wire)] {
            item(&mut lines, &input.name, &input.doc);
        }
    }
    if let (Some(name), Some(stated)) = (body, operation.body.as_ref().filter(|body| body.required)) {
        item(&mut lines, name, &doc::of(&stated.doc));
    }
    lines
}

/// The words of a parameter of which nothing is said.
pub(super) fn unsaid(wire: &str) -> String {
    format!("Sets {}.", doc::code(wire))
}

fn item(lines: &mut Vec<String>, name: &Ident, said: &Doc) {
    let Some((first, rest)) = said.paragraphs.split_first() else { return };
    let name = doc::code(name.unraw());
    // What is a block of its own stays one, within the item.
    match first.starts_with(['#', '|', '-', '*', '+', '>', '`']) && !first.starts_with("**") {
        true => lines.extend([format!("- {name}:"), String::new(), format!("  {first}")]),
        false => lines.push(format!("- {name}: {first}")),
    }
    lines.extend(rest.iter().map(|line| if line.is_empty() { String::new() } else { format!("  {line}") }));
}
