//! Reads JSON (RFC 8259) into the tree: strict, with a place for every fault. Not YAML, though YAML contains it.

mod string;
pub(super) mod write;

use super::read::Fault;
use super::tree::NodeKind;
use super::tree::build::{Builder, DEPTH, Text};
use crate::diagnostic::render::shown;
use crate::source::Span;

/// What may come next.
enum Expect {
    Value,
    /// Directly after `[`.
    ValueOrEnd,
    Key,
    /// Directly after `{`.
    KeyOrEnd,
    /// After a value: `,`, or the end of what is open.
    Next,
}

struct Reader<'t, 'b> {
    text: &'t str,
    at: usize,
    /// Unescaped text of one string, reused.
    buffer: String,
    /// Strings with half a surrogate pair.
    lone: Vec<Span>,
    builder: Builder<'b>,
}

/// Reads one value and nothing after it. The spans of strings in which half a surrogate pair was replaced come back.
pub(super) fn read<'b>(text: &str, builder: Builder<'b>) -> Result<(Builder<'b>, Vec<Span>), Fault> {
    let mut reader = Reader { text, at: 0, buffer: String::new(), lone: Vec::new(), builder };
    let mut expect = Expect::Value;
    // Whether each open container is a map.
    let mut open = Vec::new();
    loop {
        reader.skip_blanks();
        let byte = reader.peek();
        expect = match (expect, byte) {
            (Expect::ValueOrEnd, Some(b']')) | (Expect::KeyOrEnd, Some(b'}')) => {
                reader.close(&mut open);
                Expect::Next
            }
            (Expect::Value | Expect::ValueOrEnd, _) => reader.value(byte, &mut open)?,
            (Expect::Key | Expect::KeyOrEnd, Some(b'"')) => {
                reader.key()?;
                Expect::Value
            }
            (Expect::Key, _) => return Err(reader.unexpected("a key in double quotes")),
            (Expect::KeyOrEnd, _) => return Err(reader.unexpected("a key in double quotes or `}`")),
            (Expect::Next, _) => match (open.last(), byte) {
                (None, None) => return Ok((reader.builder, reader.lone)),
                (None, Some(_)) => return Err(reader.unexpected("the end of the file")),
                (Some(true), Some(b'}')) | (Some(false), Some(b']')) => {
                    reader.close(&mut open);
                    Expect::Next
                }
                (Some(map), Some(b',')) => {
                    reader.at += 1;
                    if *map { Expect::Key } else { Expect::Value }
                }
                (Some(true), _) => return Err(reader.unexpected("`,` or `}`")),
                (Some(false), _) => return Err(reader.unexpected("`,` or `]`")),
            },
        }
    }
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'));
        self.at += blanks.unwrap_or(rest.len());
    }

    fn value(&mut self, byte: Option<u8>, open: &mut Vec<bool>) -> Result<Expect, Fault> {
        let start = self.at;
        match byte {
            Some(byte @ (b'{' | b'[')) => {
                if open.len() == DEPTH {
                    return Err(Fault::too_deep(span(start, start + 1)));
                }
                let kind = if byte == b'{' { NodeKind::Map } else { NodeKind::List };
                self.builder.open(kind, span(start, start + 1));
                self.at += 1;
                open.push(byte == b'{');
                return Ok(if byte == b'{' { Expect::KeyOrEnd } else { Expect::ValueOrEnd });
            }
            Some(b'"') => {
                let plain = self.string()?;
                let text = match plain {
                    true => Text::Range(short(start + 1), short(self.at - 1)),
                    false => Text::Own(&self.buffer),
                };
                self.builder.scalar(NodeKind::String, text, span(start, self.at));
            }
            Some(b't') => self.word("true", NodeKind::Bool)?,
            Some(b'f') => self.word("false", NodeKind::Bool)?,
            Some(b'n') => self.word("null", NodeKind::Null)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => return Err(self.unexpected("a value")),
        }
        Ok(Expect::Next)
    }

    fn close(&mut self, open: &mut Vec<bool>) {
        self.at += 1;
        open.pop();
        self.builder.close(short(self.at));
    }

    fn key(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let plain = self.string()?;
        let key = if plain { &self.text[start + 1..self.at - 1] } else { &self.buffer };
        self.builder.key(key, span(start, self.at));
        self.skip_blanks();
        match self.peek() {
            Some(b':') => self.at += 1,
            _ => return Err(self.unexpected("`:`")),
        }
        Ok(())
    }

    fn word(&mut self, word: &str, kind: NodeKind) -> Result<(), Fault> {
        let end = self.at + word.len();
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(self.unexpected("a value"));
        }
        self.builder.scalar(kind, Text::Range(short(self.at), short(end)), span(self.at, end));
        self.at = end;
        Ok(())
    }

    /// RFC 8259 section 6.
    fn number(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        let text = Text::Range(short(start), short(self.at));
        self.builder.scalar(NodeKind::Number, text, span(start, self.at));
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let rest = &self.text.as_bytes()[self.at..];
        let count = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        self.at += count;
        if count == 0 { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn unexpected(&self, expected: &str) -> Fault {
        // `at` may stand behind a byte of an ASCII token only, so that it is a character's border.
        let rest = self.text.get(self.at..).unwrap_or_default();
        let (found, length) = match rest.chars().next() {
            None => ("the end of the file".to_owned(), 0),
            Some(found) => (format!("`{}`", shown(found.encode_utf8(&mut [0; 4]))), found.len_utf8()),
        };
        Fault::syntax(format!("found {found}, expected {expected}"), span(self.at, self.at + length))
    }
}

/// Positions fit: the loader refuses larger files.
fn short(at: usize) -> u32 {
    u32::try_from(at).expect("invariant: the loader bounds the bytes of a file")
}

fn span(start: usize, end: usize) -> Span {
    Span { start: short(start), end: short(end) }
}
