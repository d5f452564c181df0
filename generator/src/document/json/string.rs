//! Strings of JSON (RFC 8259 section 7). Not what they are for.

use super::super::read::Fault;
use super::{Reader, span};

impl Reader<'_, '_> {
    /// Reads a string from its opening quote to behind its closing one. Returns whether it stands for itself;
    /// if not, its text is in `buffer`.
    pub(super) fn string(&mut self) -> Result<bool, Fault> {
        let start = self.at;
        self.at += 1;
        let from = self.at;
        match self.run(start)? {
            b'"' => {
                self.at += 1;
                return Ok(true);
            }
            _ => {
                self.buffer.clear();
                self.buffer.push_str(&self.text[from..self.at]);
            }
        }
        loop {
            self.escape(start)?;
            let from = self.at;
            let end = self.run(start)?;
            self.buffer.push_str(&self.text[from..self.at]);
            if end == b'"' {
                self.at += 1;
                return Ok(false);
            }
        }
    }

    /// Goes to the next quote or backslash and returns it.
    fn run(&mut self, start: usize) -> Result<u8, Fault> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
            Some(length) => {
                self.at += length;
                match rest[length] {
                    byte @ (b'"' | b'\\') => Ok(byte),
                    byte => {
                        let what = char::from(byte).escape_default();
                        let message =
                            format!("found the control character `{what}` in a string, expected its escape");
                        Err(Fault::syntax(message, span(self.at, self.at + 1)))
                    }
                }
            }
            None => {
                let message = "found the end of the file in a string, expected `\"`";
                Err(Fault::syntax(message, span(start, start + 1)))
            }
        }
    }

    /// Reads one escape, and a second one if it is the other half of a surrogate pair.
    fn escape(&mut self, start: usize) -> Result<(), Fault> {
        self.at += 1;
        let plain = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                let unit = self.hex()?;
                let read = self.pair(unit)?;
                if read.is_none() {
                    self.lone.push(span(start, self.at));
                }
                self.buffer.push(read.unwrap_or(char::REPLACEMENT_CHARACTER));
                return Ok(());
            }
            _ => {
                return Err(
                    self.unexpected("one of `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u` after `\\`")
                );
            }
        };
        self.at += 1;
        self.buffer.push(plain);
        Ok(())
    }

    /// The character of a code unit, with its second half if it needs one and has one.
    fn pair(&mut self, unit: u32) -> Result<Option<char>, Fault> {
        if let Some(character) = char::from_u32(unit) {
            return Ok(Some(character));
        }
        let after = self.at;
        if unit < 0xdc00 && self.text.as_bytes()[after..].starts_with(b"\\u") {
            self.at += 2;
            let low = self.hex()?;
            if (0xdc00..0xe000).contains(&low) {
                return Ok(char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00)));
            }
            self.at = after;
        }
        Ok(None)
    }

    fn hex(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.unexpected("a hexadecimal digit"))?;
            self.at += 1;
        }
        Ok(unit)
    }
}
