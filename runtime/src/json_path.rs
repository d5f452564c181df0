//! From a position in JSON text to the path of the value there, and back from a value's length to
//! its position.
//! Not here: reading values. Nothing of this runs unless a text could not be read, and the text
//! need not be JSON.

use core::fmt::Write;
use core::ops::Range;

/// More steps than this are not written: no document that can be read is as deep.
const STEPS: usize = 160;
/// More of a key than this is not written.
const KEY: usize = 200;

/// The number of bytes before a position. Lines count from 1; the column is the number of bytes
/// since the line's begin.
pub fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match bytes[start..].iter().position(|byte| *byte == b'\n') {
            Some(at) => start += at + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(bytes.len())
}

/// The position after a number of bytes.
pub fn position(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = &bytes[..offset.min(bytes.len())];
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
    (line, column)
}

/// Where the last value of this length begins.
pub fn last_of_length(text: &[u8], length: usize) -> Option<usize> {
    let mut open = Vec::new();
    let mut found = None;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let start = at;
        at = match byte {
            b'"' => string_end(text, at),
            b'{' | b'[' => {
                open.push(at);
                at += 1;
                continue;
            }
            b'}' | b']' => {
                at += 1;
                if let Some(start) = open.pop().filter(|start| at - start == length) {
                    found = Some(start);
                }
                continue;
            }
            b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => {
                at += 1;
                continue;
            }
            _ => at + text[at..].iter().take_while(|byte| !b",:]}{[\" \t\r\n".contains(byte)).count(),
        };
        if at - start == length {
            found = Some(start);
        }
    }
    found
}

/// What the walk is inside of.
enum Frame {
    Object { key: Option<Range<usize>>, name_next: bool },
    Array { index: usize },
}

/// The path of the value that ends at or holds the byte at `offset`.
pub fn locate(bytes: &[u8], offset: usize) -> String {
    let text = &bytes[..offset.min(bytes.len())];
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                let end = string_end(text, at);
                if let Some(Frame::Object { key, name_next: next @ true }) = frames.last_mut() {
                    *key = Some(at..end);
                    *next = false;
                }
                at = end;
                continue;
            }
            b'{' => frames.push(Frame::Object { key: None, name_next: true }),
            b'[' => frames.push(Frame::Array { index: 0 }),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object { key, name_next }) => {
                    *key = None;
                    *name_next = true;
                }
                Some(Frame::Array { index }) => *index += 1,
                None => {}
            },
            _ => {}
        }
        at += 1;
    }
    let mut path = String::from("$");
    for frame in frames.iter().take(STEPS) {
        match frame {
            Frame::Object { key: Some(key), .. } => push_key(&mut path, &name(&text[key.clone()])),
            Frame::Object { key: None, .. } => {}
            Frame::Array { index } => push_index(&mut path, *index),
        }
    }
    path
}

/// The byte after the string that begins at `start`; the end of the text if it does not end.
pub fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The key that a piece of text writes, quotes included; as it stands when it is no JSON string.
fn name(text: &[u8]) -> String {
    match serde_json::from_slice(text) {
        Ok(name) => name,
        Err(_) => String::from_utf8_lossy(text).trim_matches('"').to_owned(),
    }
}

/// Adds a step to an item.
pub fn push_index(path: &mut String, index: usize) {
    // Writing to a string does not fail.
    let _ = write!(path, "[{index}]");
}

/// A plain name goes behind a dot; any other in brackets and quotes, escaped as RFC 9535, section
/// 2.3.1.1, has it, so that no control character of a document gets into a log.
pub fn push_key(path: &mut String, key: &str) {
    let plain = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain && key.len() <= KEY {
        path.push('.');
        path.push_str(key);
        return;
    }
    path.push_str("['");
    for (count, c) in key.chars().enumerate() {
        match c {
            _ if count == KEY => {
                path.push('…');
                break;
            }
            '\'' | '\\' => {
                path.push('\\');
                path.push(c);
            }
            // Writing to a string does not fail.
            c if c.is_control() || is_invisible(c) => {
                let _ = write!(path, "\\u{:04x}", u32::from(c));
            }
            c => path.push(c),
        }
    }
    path.push_str("']");
}

/// Characters that turn the direction of text or end a line, though no control characters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        // `^` marks the position and is no part of the text.
        let offset = text.find('^').expect("the text marks a position");
        assert_eq!(locate(text.replace('^', "").as_bytes(), offset), expected, "{text}");
    }

    #[test]
    fn paths() {
        check("^", "$");
        check("5^", "$");
        check(r#"{"a":^5}"#, "$.a");
        check(r#"{"a":5^}"#, "$.a");
        check(r#"{"a":5}^"#, "$");
        check(r#"{"a":5,^"b":6}"#, "$");
        check(r#"{"a":{"b":[1,2,{"c":3^}]}}"#, "$.a.b[2].c");
        check(r#"{"a":{"b":[1,2,{"c":3}^]}}"#, "$.a.b[2]");
        check(r#"[^"#, "$[0]");
        check(r#"[[1],^["#, "$[1]");
        check(r#"{"a.b":1^}"#, "$['a.b']");
        check(r#"{"":1^}"#, "$['']");
        check(r#"{"1a":1^}"#, "$['1a']");
        check(r#"{"it's":1^}"#, r"$['it\'s']");
        check(r#"{"a\nb":1^}"#, r"$['a\u000ab']");
        check(r#"{"x":"},[{\"","\u0061b":1^}"#, "$.ab");
        check(r#"{"unfinished^"#, "$.unfinished");
        check("}}]]^", "$");
    }

    #[test]
    fn positions() {
        for (line, column, expected) in [(1, 0, 0), (1, 2, 2), (2, 1, 4), (3, 9, 6), (9, 9, 6)] {
            assert_eq!(offset(b"ab\nc\nd", line, column), expected, "{line}:{column}");
        }
    }

    #[test]
    fn values_by_their_length() {
        let text = br#"{"a":[12,{"b":"]"},345 ],"c":true , "d":{}}"#;
        for (length, expected) in
            [(1, None), (2, Some("{}")), (4, Some("true")), (9, Some(r#"{"b":"]"}"#)), (43, Some("{"))]
        {
            let found = last_of_length(text, length).map(|at| &text[at..]);
            assert_eq!(found.is_some(), expected.is_some(), "{length}");
            let (found, expected) = (found.unwrap_or_default(), expected.unwrap_or_default());
            assert!(found.starts_with(expected.as_bytes()), "{length}");
        }
    }
}
