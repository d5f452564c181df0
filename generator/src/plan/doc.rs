//! Text above items: the document's prose, made safe. A description may hold anything; here it becomes Markdown that
//! runs no code, opens no tag and links nowhere but to the web.

use super::{Context, incoming};
use crate::api::{self, EnumValue, Origin, Owner, Property, Role, StatusPattern, TypeId};
use crate::rust::{Doc, Ident};
use serde_json::Value;

/// Longest default or example value that is shown.
const SHOWN: usize = 80;

pub(super) fn of_type(cx: &Context<'_>, id: TypeId) -> Doc {
    let stated = &cx.api.types[id];
    let mut doc = of(&stated.doc);
    let received = received_form(cx, id);
    if doc.paragraphs.is_empty() && received.is_none() {
        doc.paragraphs.push(match &stated.origin {
            Origin::Component(name) => format!("Schema {}.", code(name)),
            Origin::Inline { owner, role } => inline_line(cx, *owner, role),
        });
    }
    let sent = received.map(|received| {
        let received = code(received.unraw());
        format!(
            "What is sent of {received}, without what only the server sets; `try_from` makes one of what was received."
        )
    });
    append(&mut doc, sent);
    doc
}

/// The type that is received where this one is sent.
pub(super) fn received_form<'c>(cx: &Context<'c>, id: TypeId) -> Option<&'c Ident> {
    match &cx.api.types[id].origin {
        Origin::Inline { owner: Owner::Type(of), role: Role::Sent } => {
            cx.names.types.get(&cx.facts.twin(*of))
        }
        Origin::Inline { .. } | Origin::Component(_) => None,
    }
}

fn inline_line(cx: &Context<'_>, owner: Owner, role: &Role) -> String {
    let part = match role {
        Role::Property(name) => format!("Values of {}", code(name)),
        Role::Item => "Items".to_owned(),
        Role::Value => "Values".to_owned(),
        Role::Position(index) => format!("Item {index}"),
        Role::Variant(index, _) => format!("Variant {}", index + 1),
        Role::RequestBody(_) => "Request body".to_owned(),
        Role::Response(status, _) => format!("Answer {}", code(status)),
        Role::Header(name) => format!("Header {}", code(name)),
        Role::Parameter(name) => format!("Parameter {}", code(name)),
        Role::Sent => "What is sent".to_owned(),
        Role::Parameters => "Parameters".to_owned(),
        Role::AnyOf => return "The body of any request that may arrive at one address.".to_owned(),
    };
    match owner {
        Owner::Type(id) => match cx.names.types.get(&cx.facts.twin(id)) {
            Some(name) => format!("{part} of {}.", code(name.unraw())),
            None => format!("{part}."),
        },
        Owner::Operation(id) => {
            let operation = &cx.api.operations[id];
            format!("{part} of {}.", code(&format!("{} {}", operation.method.0, operation.path.text)))
        }
        Owner::Incoming(id) => format!("{part} of {}.", incoming::whose(cx, id, role)),
        Owner::Shared => format!("{part}."),
    }
}

pub(super) fn of_property(cx: &Context<'_>, property: &Property) -> Doc {
    let mut doc = of(&property.doc);
    if doc.paragraphs.is_empty() {
        // A type without a name has no other place for what is said about it.
        let stated = &cx.api.types[property.ty];
        if !cx.names.types.contains_key(&cx.facts.twin(property.ty)) {
            doc = of(&stated.doc);
        }
    }
    let direction = match property.direction {
        api::Direction::Both => None,
        api::Direction::Read => Some("Only received.".to_owned()),
        api::Direction::Write => Some("Only sent.".to_owned()),
    };
    append(&mut doc, direction.into_iter().chain(property.default.as_ref().and_then(default_note)));
    doc
}

pub(super) fn of_value(value: &EnumValue) -> Doc {
    Doc { paragraphs: value.doc.as_deref().map(markdown).unwrap_or_default() }
}

pub(super) fn of_variant(cx: &Context<'_>, id: TypeId) -> Doc {
    match cx.names.types.contains_key(&cx.facts.twin(id)) {
        true => Doc::default(),
        false => of(&cx.api.types[id].doc),
    }
}

/// Summary, description and notes.
pub(super) fn of(doc: &api::Doc) -> Doc {
    let mut paragraphs = Vec::new();
    let summary = doc.summary.as_deref().map(markdown).unwrap_or_default();
    let description = doc.description.as_deref().map(markdown).unwrap_or_default();
    let repeats = summary.iter().eq(description.iter().take(summary.len()));
    if !repeats {
        paragraphs.extend(summary);
        if !description.is_empty() {
            paragraphs.push(String::new());
        }
    }
    paragraphs.extend(description);
    let mut doc_lines = Doc { paragraphs };
    append(&mut doc_lines, doc.sentences().map(|note| markdown(&note).join(" ")));
    doc_lines
}

/// Adds sentences: to the only line where there is one, else as a paragraph.
pub(super) fn append(doc: &mut Doc, notes: impl IntoIterator<Item = String>) {
    let notes: Vec<String> = notes.into_iter().collect();
    if notes.is_empty() {
        return;
    }
    let notes = notes.join(" ");
    match doc.paragraphs.as_mut_slice() {
        [] => doc.paragraphs.push(notes),
        [only] if !only.starts_with(['#', '`', '|', '-', '*', '>']) => {
            if only.ends_with(|one: char| one.is_alphanumeric() || one == ')' || one == '`') {
                only.push('.');
            }
            only.push(' ');
            only.push_str(&notes);
        }
        _ => doc.paragraphs.extend([String::new(), notes]),
    }
}

/// Statuses of an answer, in a sentence.
pub(super) fn status(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => format!("`{code}`"),
        StatusPattern::Class(class) => format!("`{class}XX`"),
        StatusPattern::Default => "all other statuses".to_owned(),
    }
}

pub(super) fn default_note(value: &Value) -> Option<String> {
    let text = value.to_string();
    (text.len() <= SHOWN).then(|| format!("Default: {}.", code(&text)))
}

/// Text as inline code. A backtick in it would end the code, and what follows would be read as Markdown.
pub(super) fn code(text: &str) -> String {
    let clean: String =
        text.chars().filter_map(harmless).map(|one| if one == '`' { '\'' } else { one }).collect();
    format!("`{clean}`")
}

/// Text as one line of harmless CommonMark.
pub(super) fn line(text: &str) -> String {
    markdown(&text.replace(['\n', '\r'], " ")).join(" ")
}

/// CommonMark of unknown origin as lines of harmless CommonMark.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<char> = None;
    for line in text.lines() {
        let line: String = line.chars().filter_map(harmless).collect();
        let line = line.trim_end().replace('\t', "    ");
        let trimmed = line.trim_start();
        let marker =
            ["```", "~~~"].iter().find(|marker| trimmed.starts_with(**marker)).map(|marker| &marker[..1]);
        match (fence, marker) {
            (None, Some(marker)) if !trimmed.trim_start_matches(marker).contains('`') => {
                // Without a language rustdoc would run it as a test.
                fence = marker.chars().next();
                lines.push("```text".to_owned());
            }
            (Some(open), Some(marker)) if marker.starts_with(open) => {
                fence = None;
                lines.push("```".to_owned());
            }
            (Some(_), _) => lines.push(line.replace("```", "'''")),
            (None, _) => {
                if trimmed.is_empty() && lines.last().is_none_or(String::is_empty) {
                    continue;
                }
                // Four spaces would make it code, which rustdoc runs as a test.
                let indent = (line.len() - trimmed.len()).min(3);
                lines.push(format!("{}{}", &"   "[..indent], inline(trimmed)));
            }
        }
    }
    if fence.is_some() {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Control characters go, and so do those that reorder text (Unicode bidirectional controls).
pub(super) fn harmless(one: char) -> Option<char> {
    let reorders = matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    (one == '\t' || !(one.is_control() || reorders)).then_some(one)
}

/// Outside code spans: no tags, no links but to the web, no reference definitions.
fn inline(line: &str) -> String {
    let mut safe = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('`') {
        safe.push_str(&prose(&rest[..at]));
        rest = &rest[at..];
        let run = rest.len() - rest.trim_start_matches('`').len();
        let ticks = &rest[..run];
        match find_run(&rest[run..], run) {
            Some(end) => {
                safe.push_str(&rest[..run + end + run]);
                rest = &rest[run + end + run..];
            }
            None => {
                safe.push_str(&ticks.replace('`', "\\`"));
                rest = &rest[run..];
            }
        }
    }
    safe.push_str(&prose(rest));
    match line.starts_with('[') && line.contains("]:") {
        true => format!("\\{safe}"),
        false => safe,
    }
}

/// Where a run of exactly `length` backticks starts.
fn find_run(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == length {
            return Some(start);
        }
        at = start + run;
    }
    None
}

fn prose(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('<', "\\<");
    let mut safe = String::with_capacity(escaped.len());
    let mut rest = escaped.as_str();
    while let Some(at) = rest.find("](") {
        let target = &rest[at + 2..];
        let web = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
        match rest[..at].rfind('[') {
            // Else rustdoc looks for an item of this name.
            Some(open) if !web => safe.extend([&rest[..open], "\\", &rest[open..at]]),
            _ => safe.push_str(&rest[..at]),
        }
        safe.push_str(if web { "](" } else { "]\\(" });
        rest = target;
    }
    safe.push_str(rest);
    safe
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(super::code("a`<b>`\u{7}"), "`a'<b>'`");
        assert_eq!(super::line("a <b>\n```\nc"), "a \\<b> \\`\\`\\` c");
    }

    #[test]
    fn prose_is_made_harmless() {
        for (text, wished) in [
            ("a <b>c</b> `<d>`", "a \\<b>c\\</b> `<d>`"),
            ("    let x = panic!();", "   let x = panic!();"),
            ("```rust\npanic!()\n```", "```text\npanic!()\n```"),
            ("```\nopen", "```text\nopen\n```"),
            ("[x](javascript:alert(1)) [y](https://z)", "\\[x]\\(javascript:alert(1)) [y](https://z)"),
            ("[x]: javascript:1", "\\[x]: javascript:1"),
            ("odd ` tick", "odd \\` tick"),
            ("a\n\n\n\nb\n", "a\n\nb"),
            ("\u{202e}x\u{7}y", "xy"),
        ] {
            assert_eq!(markdown(text).join("\n"), wished, "{text:?}");
        }
    }
}
