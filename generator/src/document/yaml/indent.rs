//! Blanks that YAML 1.2 asks for and most readers do without: before lines in brackets or quotes that stand too far left,
//! and before comments; and tabs in their place. They are put in where they mean nothing, and positions are counted
//! back. No other fault is touched.

use super::position::Cursor;
use super::tabs;
use crate::source::Span;
use saphyr_parser::{Event, Parser, ScanError, StrInput};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How often a text is tried, and how many bytes of it in all.
const TRIES: usize = 1_000;
const WORK: usize = 256 << 20;

/// Blanks put before a line at first, and at most.
const FIRST_PAD: usize = 32;
const LAST_PAD: usize = 4_096;

/// A text with blanks put in.
pub(in crate::document) struct Moved<'t> {
    pub(super) text: Cow<'t, str>,
    /// In order.
    pads: Vec<Pad>,
    /// Tabs that became blanks.
    tabs: Vec<Span>,
}

/// Blanks before a line or a comment.
struct Pad {
    /// Where they start in the moved text.
    at: usize,
    /// What they stand before, in the original.
    line: usize,
    blanks: usize,
}

const COMMENT: &str = "comments must be separated from other tokens by whitespace";

/// Whether a fault is one that blanks may cure.
pub(super) fn is_curable(error: &ScanError, text: &str) -> bool {
    matches!(
        error.info(),
        "invalid indentation"
            | "invalid indentation in quoted scalar"
            | "invalid indentation in flow construct"
            | COMMENT
    ) || text.contains('\t')
}

/// Puts blanks in until the text can be read, or has another fault. Tabs are looked at last: they may be a text's own.
pub(in crate::document) fn cure(text: &str) -> Moved<'_> {
    let (moved, is_cured) = cure_from(text.to_owned(), None);
    if is_cured || !text.contains('\t') {
        return moved;
    }
    let (retabbed, tabs) = match tabs::retab(text) {
        Some(retabbed) => (retabbed.text, vec![retabbed.first]),
        None => (text.to_owned(), Vec::new()),
    };
    let (retabbed, is_cured) = cure_from(retabbed, Some(tabs));
    if is_cured { retabbed } else { moved }
}

/// `tabs` are the places whose tabs were replaced already; without it none are.
fn cure_from(mut text: String, mut tabs: Option<Vec<Span>>) -> (Moved<'static>, bool) {
    let mut pads = BTreeMap::new();
    let mut work = 0;
    let mut is_cured = false;
    for _ in 0..TRIES {
        let moved = Moved::by(&text, &pads);
        let Some(error) = first_fault(&moved.text) else {
            is_cured = true;
            break;
        };
        let at = Cursor::new(&moved).moved(error.marker().index());
        work += at;
        if work > WORK {
            break;
        }
        if error.info() == COMMENT {
            if pads.insert(moved.original(at), 1).is_some() {
                break;
            }
            continue;
        }
        if let Some(lines) = lines_to_move(&moved, at, error.info()) {
            let mut grown = false;
            for line in lines {
                let blanks: &mut usize = pads.entry(moved.original(line)).or_default();
                *blanks = (*blanks * 2).max(FIRST_PAD);
                grown |= *blanks <= LAST_PAD;
            }
            if grown {
                continue;
            }
            break;
        }
        let Some(replaced) = &mut tabs else { break };
        let Some((retabbed, place)) = tabs::at(&text, moved.original(at)) else { break };
        text = retabbed;
        replaced.push(place);
    }
    (Moved { tabs: tabs.unwrap_or_default(), ..Moved::by(&text, &pads) }, is_cured)
}

/// The lines, by their start in the moved text, that stand too far left.
fn lines_to_move(moved: &Moved<'_>, at: usize, fault: &str) -> Option<Vec<usize>> {
    match (fault, moved.text.as_bytes().get(at)) {
        ("invalid indentation in quoted scalar", Some(quote @ (b'"' | b'\''))) => {
            Some(quoted_lines(&moved.text, at, *quote))
        }
        ("invalid indentation in flow construct", _) => Some(vec![next_line(moved, at)]),
        ("invalid indentation" | "invalid indentation in quoted scalar", _) => {
            Some(vec![line_start(&moved.text, at)])
        }
        _ => None,
    }
}

impl<'t> Moved<'t> {
    /// The text as it is.
    pub(in crate::document) fn none(text: &'t str) -> Self {
        Moved { text: text.into(), pads: Vec::new(), tabs: Vec::new() }
    }

    fn by(text: &str, pads: &BTreeMap<usize, usize>) -> Moved<'static> {
        let mut moved = String::with_capacity(text.len() + pads.values().sum::<usize>());
        let mut from = 0;
        let mut list = Vec::new();
        for (line, blanks) in pads {
            moved.push_str(&text[from..*line]);
            list.push(Pad { at: moved.len(), line: *line, blanks: *blanks });
            moved.extend(std::iter::repeat_n(' ', *blanks));
            from = *line;
        }
        moved.push_str(&text[from..]);
        Moved { text: moved.into(), pads: list, tabs: Vec::new() }
    }

    /// The byte of the original at a byte of the moved text.
    pub(super) fn original(&self, at: usize) -> usize {
        match self.pads.partition_point(|pad| pad.at <= at).checked_sub(1).map(|index| &self.pads[index]) {
            None => at,
            Some(pad) => pad.line + (at - pad.at).saturating_sub(pad.blanks),
        }
    }

    /// Where blanks were put in, in the original, and what is wrong there.
    pub(in crate::document) fn places(&self, original: &str) -> Vec<(Span, &'static str)> {
        let place = |pad: &Pad| {
            let line = original[pad.line..].lines().next().unwrap_or_default();
            let start = pad.line + line.len() - line.trim_start().len();
            let span = Span { start: short(start), end: short(start + line.trim().len()) };
            match line.starts_with('#') {
                true => (span, "found a comment without a blank before it"),
                false => (
                    span,
                    "found a line in brackets or quotes that is not indented further than what is around it",
                ),
            }
        };
        let tab = |span: &Span| (*span, "found tabs where YAML has blanks");
        self.pads.iter().map(place).chain(self.tabs.iter().map(tab)).collect()
    }
}

fn first_fault(text: &str) -> Option<ScanError> {
    let mut parser = Parser::new(StrInput::new(text));
    loop {
        match parser.next_event()? {
            Ok((Event::StreamEnd, _)) => return None,
            Ok(_) => {}
            Err(error) => return Some(error),
        }
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The line of a place, or the first behind it that was not moved yet: a text without quotes may go over several.
fn next_line(moved: &Moved<'_>, at: usize) -> usize {
    let first = line_start(&moved.text, at);
    let behind = moved.text[first..].match_indices('\n').map(|(end, _)| first + end + 1);
    let is_new = |line: &usize| !moved.pads.iter().any(|pad| pad.at == *line);
    std::iter::once(first).chain(behind).find(is_new).unwrap_or(first)
}

/// The lines of a quoted text but its first and empty ones.
fn quoted_lines(text: &str, at: usize, quote: u8) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut lines = Vec::new();
    let mut here = at + 1;
    while let Some(byte) = bytes.get(here) {
        match byte {
            b'\n' => lines.push(here + 1),
            b'\\' if quote == b'"' => here += usize::from(bytes.get(here + 1) != Some(&b'\n')),
            b'\'' if quote == b'\'' && bytes.get(here + 1) == Some(&b'\'') => here += 1,
            byte if *byte == quote => break,
            _ => {}
        }
        here += 1;
    }
    lines.retain(|line| !matches!(bytes.get(*line), None | Some(b'\n' | b'\r')));
    lines
}

fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
