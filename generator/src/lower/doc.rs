//! Prose and annotations: titles, descriptions, examples, and what is said about values and not checked.
//! Nothing here decides a shape.

use super::constraint;
use crate::api::{self, Asked, Doc};
use crate::document::{Node, NodeKind};

/// What a schema says about itself.
pub(super) fn of_schema(schema: Node<'_>) -> Doc {
    let mut doc = annotations(schema, "title");
    doc.constraints = constraint::of_schema(schema);
    doc.notes = remarks(schema);
    doc.rust_type = asked_type(schema);
    doc.rust_derive = asked_derives(schema);
    doc.notes.extend(generic_type(schema));
    doc.examples.extend(schema.get("examples").into_iter().flat_map(Node::items).map(Node::to_json));
    doc
}

/// `x-rust-type`: a path, or a table with the path in it.
fn asked_type(schema: Node<'_>) -> Option<Asked> {
    let value = schema.get("x-rust-type")?;
    if value.get("parameters").is_some_and(|parameters| !parameters.is_empty()) {
        return None;
    }
    // Of a table the path counts; its crate comes from the user, not from the document.
    asked(value.get("path").or_else(|| value.get("type")).unwrap_or(value))
}

/// A type with parameters of the document's own is documented: what they are in Rust is known too late.
fn generic_type(schema: Node<'_>) -> Option<String> {
    let value = schema.get("x-rust-type")?;
    value.get("parameters").filter(|parameters| !parameters.is_empty())?;
    Some(format!("In Rust a `{}`, with parameters.", value.get("path")?.str()?))
}

/// `x-rust-derive`: one path or a list of them.
fn asked_derives(schema: Node<'_>) -> Vec<Asked> {
    let Some(value) = schema.get("x-rust-derive") else { return Vec::new() };
    match value.kind() {
        NodeKind::List => value.items().filter_map(asked).collect(),
        NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String | NodeKind::Map => {
            asked(value).into_iter().collect()
        }
    }
}

/// Something else than text is kept as JSON, which is no path and is reported as none.
fn asked(value: Node<'_>) -> Option<Asked> {
    let text = value.str().map_or_else(|| value.to_json().to_string(), str::to_owned);
    Some(Asked { site: value.id(), text, path: None })
}

/// What an operation, parameter, response or scheme says about itself.
pub(super) fn of_element(element: Node<'_>) -> Doc {
    annotations(element, "summary")
}

fn annotations(node: Node<'_>, summary: &str) -> Doc {
    let text = |key: &str| {
        node.get(key).and_then(Node::text).filter(|text| !text.trim().is_empty()).map(str::to_owned)
    };
    let mut doc = Doc {
        summary: text(summary),
        description: text("description"),
        deprecated: node.get("deprecated").and_then(Node::bool).unwrap_or(false),
        rust_name: text("x-rust-name"),
        ..Doc::default()
    };
    doc.examples.extend(node.get("example").map(Node::to_json));
    doc.notes.extend(external_documentation(node));
    doc
}

fn external_documentation(node: Node<'_>) -> Option<String> {
    let url = node.get("externalDocs")?.get("url")?.str()?;
    Some(format!("See <{url}>."))
}

/// Fills what `doc` does not say from another place that speaks of the same thing; notes are united,
/// and of constraints the narrower holds.
pub(super) fn supplement(doc: &mut Doc, other: Doc) {
    doc.summary = doc.summary.take().or(other.summary);
    doc.description = doc.description.take().or(other.description);
    doc.rust_name = doc.rust_name.take().or(other.rust_name);
    doc.deprecated |= other.deprecated;
    if doc.examples.is_empty() {
        doc.examples = other.examples;
    }
    doc.format = doc.format.take().or(other.format);
    doc.constant = doc.constant.take().or(other.constant);
    doc.rust_type = doc.rust_type.take().or(other.rust_type);
    if doc.rust_derive.is_empty() {
        doc.rust_derive = other.rust_derive;
    }
    api::constraint::unite(&mut doc.constraints, other.constraints);
    add_notes(doc, other.notes);
}

/// Takes constraints for what does not hold for all values: they are documented.
pub(super) fn only_document(doc: &mut Doc) {
    let sentences = doc.constraints.drain(..).filter_map(|one| one.sentence()).collect();
    add_notes(doc, sentences);
}

/// Adds notes that are not there yet.
pub(super) fn add_notes(doc: &mut Doc, notes: Vec<String>) {
    for note in notes {
        if !doc.notes.contains(&note) {
            doc.notes.push(note);
        }
    }
}

/// Whether anything is said.
pub(super) fn is_silent(doc: &Doc) -> bool {
    *doc == Doc::default()
}

/// Limits with their words, for those that are documented only: `contains`, and what is stated by no sensible number.
const LIMITS: &[(&str, &str)] = &[
    ("minimum", "Minimum"),
    ("exclusiveMinimum", "Greater than"),
    ("maximum", "Maximum"),
    ("exclusiveMaximum", "Less than"),
    ("multipleOf", "Multiple of"),
    ("minLength", "Minimum length"),
    ("maxLength", "Maximum length"),
    ("minItems", "Minimum number of items"),
    ("maxItems", "Maximum number of items"),
    ("minProperties", "Minimum number of properties"),
    ("maxProperties", "Maximum number of properties"),
    ("minContains", "Minimum number of items of the contained kind"),
    ("maxContains", "Maximum number of items of the contained kind"),
];

/// Keywords that are accepted by a server but not checked by a client, each with its sentence.
const REMARKS: &[(&str, &str)] = &[
    ("not", "Some values are excluded by the document (`not`)."),
    ("if", "Further conditions apply (`if`)."),
    ("dependentSchemas", "Further conditions apply to some properties (`dependentSchemas`)."),
    ("contains", "Some items must be of a stated kind (`contains`)."),
    ("unevaluatedItems", "Further items are limited (`unevaluatedItems`)."),
];

/// What is said about values and not checked.
fn remarks(schema: Node<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    for (key, words) in LIMITS {
        let stated = schema.get(key).filter(|value| value.kind() == NodeKind::Number);
        if let Some(text) = stated.filter(|value| !constraint::reads(key, *value)).and_then(Node::text) {
            notes.push(format!("{words}: {text}."));
        }
    }
    let text = |key: &str| schema.get(key).and_then(Node::str);
    notes.extend(text("contentMediaType").map(|media| format!("Content: `{media}`.")));
    notes.extend(
        text("contentEncoding")
            .filter(|word| !["base64", "base64url"].iter().any(|known| word.eq_ignore_ascii_case(known)))
            .map(|encoding| format!("Encoded as `{encoding}`.")),
    );
    for (key, sentence) in REMARKS {
        if schema.get(key).is_some_and(|value| value.kind() == NodeKind::Map) {
            notes.push((*sentence).to_owned());
        }
    }
    notes
}
