//! Tabs where YAML wants blanks: in indentation, in lines of nothing else, and behind a colon. Replaced one for one, so
//! that positions stay, and only where that has one meaning.

use crate::source::Span;

/// A text whose indentation has no tabs, and the first place that had one.
pub(super) struct Retabbed {
    pub(super) text: String,
    pub(super) first: Span,
}

/// Whether a line starts with blanks and tabs, among them a tab.
fn has_tab(line: &str) -> bool {
    leading(line).contains('\t')
}

fn leading(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Replaces the tabs of all indentation. Nothing where there is none, or where one line is indented by tabs and the
/// next by blanks: how wide a tab is cannot be told then. In brackets width means nothing.
pub(super) fn retab(text: &str) -> Option<Retabbed> {
    let in_brackets = text.trim_start().starts_with(['{', '[']);
    let mut before = "";
    let mut first = None;
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let indent = leading(line);
        let is_empty = line.trim().is_empty();
        if !is_empty && !in_brackets {
            if !indent.starts_with(before) && !before.starts_with(indent) {
                return None;
            }
            before = indent;
        }
        if has_tab(line) {
            let start = out.len();
            first.get_or_insert(Span { start: short(start), end: short(start + indent.len()) });
            out.extend(indent.chars().map(|_| ' '));
            out.push_str(&line[indent.len()..]);
        } else {
            out.push_str(line);
        }
    }
    Some(Retabbed { text: out, first: first? })
}

/// The tabs right before a place, or at it, as blanks. Nothing where there are none, or where they indent.
pub(super) fn at(text: &str, place: usize) -> Option<(String, Span)> {
    let bytes = text.as_bytes();
    let is_blank = |at: usize| matches!(bytes.get(at), Some(b' ' | b'\t'));
    let mut start = place;
    while start > 0 && is_blank(start - 1) {
        start -= 1;
    }
    let mut end = place;
    while is_blank(end) {
        end += 1;
    }
    if start == 0 || bytes[start - 1] == b'\n' {
        return None;
    }
    let run = text.get(start..end).filter(|run| run.contains('\t'))?;
    let blanks = " ".repeat(run.len());
    let replaced = [&text[..start], &blanks, &text[end..]].concat();
    Some((replaced, Span { start: short(start), end: short(end) }))
}

fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
