//! Bytes for the parser's character positions. Not lines: those are counted when a diagnostic is drawn.

use super::indent::Moved;
use crate::source::Span;
use saphyr_parser::ScalarStyle;

/// A place in a text, known by character and by byte. Positions come almost in order, so that it moves little.
pub(super) struct Cursor<'t> {
    text: &'t Moved<'t>,
    ascii: bool,
    character: usize,
    byte: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t Moved<'t>) -> Self {
        Cursor { text, ascii: text.text.is_ascii(), character: 0, byte: 0 }
    }

    /// The byte of the original at which a character starts; the text's end for what lies behind it.
    pub(super) fn byte(&mut self, character: usize) -> usize {
        let byte = self.moved(character);
        self.text.original(byte)
    }

    /// The byte of the moved text at which a character starts.
    pub(super) fn moved(&mut self, character: usize) -> usize {
        let bytes = self.text.text.as_bytes();
        if self.ascii {
            return character.min(bytes.len());
        }
        let starts = |byte: u8| byte & 0xc0 != 0x80;
        while self.character < character && self.byte < bytes.len() {
            self.byte += 1;
            while self.byte < bytes.len() && !starts(bytes[self.byte]) {
                self.byte += 1;
            }
            self.character += 1;
        }
        while self.character > character {
            self.byte -= 1;
            while !starts(bytes[self.byte]) {
                self.byte -= 1;
            }
            self.character -= 1;
        }
        self.byte
    }

    pub(super) fn span(&mut self, span: saphyr_parser::Span) -> Span {
        let start = self.byte(span.start.index());
        let end = self.byte(span.end.index()).max(start);
        // The loader refuses larger texts.
        Span { start: u32::try_from(start).unwrap_or(u32::MAX), end: u32::try_from(end).unwrap_or(u32::MAX) }
    }
}

/// The span of a scalar in a text without what the parser counts behind it.
pub(super) fn within(text: &str, span: Span, value: &str, style: ScalarStyle) -> Span {
    let start = span.start as usize;
    let end = match style {
        ScalarStyle::Plain if text[start..].starts_with(value) => start + value.len(),
        _ => span.end as usize,
    };
    let trimmed = text[start..end].trim_end().len();
    Span { start: span.start, end: u32::try_from(start + trimmed).unwrap_or(u32::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_to_bytes_in_any_order() {
        let text = "aé漢🦀b";
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let moved = Moved::none(text);
        let mut cursor = Cursor::new(&moved);
        for character in [0, 1, 2, 3, 4, 1, 4, 0, 3] {
            assert_eq!(cursor.byte(character), starts[character], "{character}");
        }
        assert_eq!(cursor.byte(5), text.len());
        assert_eq!(cursor.byte(99), text.len());
        assert_eq!(cursor.byte(4), starts[4]);
    }
}
