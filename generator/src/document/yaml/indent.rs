//! Lines in brackets or quotes that stand further left than YAML 1.2 allows. Most readers take them, ours does not: so
//! such lines are moved right, where blanks mean nothing, and positions are counted back. No other fault is touched.

use super::position::Cursor;
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

/// A text with lines moved right.
pub(in crate::document) struct Moved<'t> {
    pub(super) text: Cow<'t, str>,
    /// In order.
    pads: Vec<Pad>,
}

/// Blanks before a line.
struct Pad {
    /// Where they start in the moved text.
    at: usize,
    /// The line that they stand before, in the original.
    line: usize,
    blanks: usize,
}

/// Whether a fault is one that moving a line may cure.
pub(super) fn is_curable(error: &ScanError) -> bool {
    matches!(
        error.info(),
        "invalid indentation"
            | "invalid indentation in quoted scalar"
            | "invalid indentation in flow construct"
    )
}

/// Moves lines until the text can be read, or has another fault.
pub(in crate::document) fn cure(text: &str) -> Moved<'_> {
    let mut moved = Moved::none(text);
    let mut pads = BTreeMap::new();
    let mut work = 0;
    for _ in 0..TRIES {
        let Some(error) = first_fault(&moved.text).filter(is_curable) else { break };
        let at = Cursor::new(&moved).moved(error.marker().index());
        work += at;
        let lines = match moved.text.as_bytes().get(at) {
            Some(quote @ (b'"' | b'\'')) if error.info().ends_with("scalar") => {
                quoted_lines(&moved.text, at, *quote)
            }
            _ if error.info().ends_with("construct") => vec![next_line(&moved, at)],
            _ => vec![line_start(&moved.text, at)],
        };
        let mut grown = false;
        for line in lines {
            let blanks: &mut usize = pads.entry(moved.original(line)).or_default();
            *blanks = (*blanks * 2).max(FIRST_PAD);
            grown |= *blanks <= LAST_PAD;
        }
        if !grown || work > WORK {
            break;
        }
        moved = Moved::by(text, &pads);
    }
    moved
}

impl<'t> Moved<'t> {
    /// The text as it is.
    pub(in crate::document) fn none(text: &'t str) -> Self {
        Moved { text: text.into(), pads: Vec::new() }
    }

    fn by(text: &'t str, pads: &BTreeMap<usize, usize>) -> Self {
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
        Moved { text: moved.into(), pads: list }
    }

    /// The byte of the original at a byte of the moved text.
    pub(super) fn original(&self, at: usize) -> usize {
        match self.pads.partition_point(|pad| pad.at <= at).checked_sub(1).map(|index| &self.pads[index]) {
            None => at,
            Some(pad) => pad.line + (at - pad.at).saturating_sub(pad.blanks),
        }
    }

    /// Where lines were moved, in the original: what stands on the line.
    pub(in crate::document) fn places(&self, original: &str) -> Vec<Span> {
        let place = |pad: &Pad| {
            let line = original[pad.line..].lines().next().unwrap_or_default();
            let start = pad.line + line.len() - line.trim_start().len();
            Span { start: short(start), end: short(start + line.trim().len()) }
        };
        self.pads.iter().map(place).collect()
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
