//! From bytes to text: which encoding a file has. Not what the text means.

use crate::source::Span;

/// A text as it was found.
pub(super) struct Decoded {
    pub(super) text: String,
    /// What is wrong with its bytes.
    pub(super) fault: Option<Fault>,
}

/// How a file is not what JSON and YAML ask for, UTF-8 without a mark.
pub(super) enum Fault {
    /// UTF-8 behind a byte order mark.
    Marked,
    /// Another encoding, which its mark or its zeros give away.
    Wide(&'static str),
    /// Bytes that are no UTF-8 in what is text otherwise; the place is that of the first, in the text.
    Legacy(Span),
    /// No text at all; the place is that of the first byte that is no UTF-8, in the text.
    Binary(Span),
}

/// Reads bytes as text. A file that is no text is read as far as that goes, with its faults as U+FFFD.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    if let Some((text, name)) = wide(&bytes) {
        return Decoded { text, fault: Some(Fault::Wide(name)) };
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => {
            return match text.strip_prefix('\u{feff}') {
                Some(rest) => Decoded { text: rest.to_owned(), fault: Some(Fault::Marked) },
                None => Decoded { text, fault: None },
            };
        }
        Err(error) => error.into_bytes(),
    };
    let is_binary = bytes.iter().any(|byte| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c));
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut first = None;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if chunk.invalid().is_empty() {
            continue;
        }
        let start = text.len();
        match is_binary {
            true => text.push(char::REPLACEMENT_CHARACTER),
            false => text.extend(chunk.invalid().iter().copied().map(windows_1252)),
        }
        first.get_or_insert(span(start, text[start..].chars().next().map_or(0, char::len_utf8)));
    }
    let first = first.unwrap_or_default();
    Decoded { text, fault: Some(if is_binary { Fault::Binary(first) } else { Fault::Legacy(first) }) }
}

/// UTF-16 and UTF-32, by the mark, or by the zeros of a first character below U+0080 (RFC 4627 section 3).
fn wide(bytes: &[u8]) -> Option<(String, &'static str)> {
    let four = |from: fn([u8; 4]) -> u32, skip: usize| {
        let units = bytes[skip..].chunks_exact(4).map(|unit| from([unit[0], unit[1], unit[2], unit[3]]));
        units.map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    let two = |from: fn([u8; 2]) -> u16, skip: usize| {
        let units = bytes[skip..].chunks_exact(2).map(|unit| from([unit[0], unit[1]]));
        let decoded = char::decode_utf16(units);
        decoded.map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => Some((four(u32::from_le_bytes, 4), "UTF-32")),
        [0, 0, 0xfe, 0xff, ..] => Some((four(u32::from_be_bytes, 4), "UTF-32")),
        [0xff, 0xfe, ..] => Some((two(u16::from_le_bytes, 2), "UTF-16")),
        [0xfe, 0xff, ..] => Some((two(u16::from_be_bytes, 2), "UTF-16")),
        [1..=0x7f, 0, 0, 0, ..] => Some((four(u32::from_le_bytes, 0), "UTF-32")),
        [0, 0, 0, 1..=0x7f, ..] => Some((four(u32::from_be_bytes, 0), "UTF-32")),
        [1..=0x7f, 0, 1..=0x7f, 0, ..] => Some((two(u16::from_le_bytes, 0), "UTF-16")),
        [0, 1..=0x7f, 0, 1..=0x7f, ..] => Some((two(u16::from_be_bytes, 0), "UTF-16")),
        _ => None,
    }
}

/// Latin-1 with the signs that Windows puts in the place of controls, as the WHATWG's Encoding Standard has it.
fn windows_1252(byte: u8) -> char {
    const SIGNS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The loader refuses larger texts.
fn span(start: usize, length: usize) -> Span {
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { start: short(start), end: short(start + length) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, &'static str) {
        let Decoded { text, fault } = decode(bytes.to_vec());
        let fault = match fault {
            None => "",
            Some(Fault::Marked) => "marked",
            Some(Fault::Wide(name)) => name,
            Some(Fault::Legacy(_)) => "legacy",
            Some(Fault::Binary(_)) => "binary",
        };
        (text, fault)
    }

    #[test]
    fn encodings() {
        let wide = |unit: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        let check = |bytes: &[u8], text: &str, fault| assert_eq!(decoded(bytes), (text.to_owned(), fault));
        check("aé".as_bytes(), "aé", "");
        check("\u{feff}aé".as_bytes(), "aé", "marked");
        check(&wide(u16::to_le_bytes, "\u{feff}aé🦀"), "aé🦀", "UTF-16");
        check(&wide(u16::to_be_bytes, "\u{feff}aé🦀"), "aé🦀", "UTF-16");
        check(&wide(u16::to_le_bytes, "ab"), "ab", "UTF-16");
        check(&wide(u16::to_be_bytes, "ab"), "ab", "UTF-16");
        check(b"\xff\xfe\0\0a\0\0\0", "a", "UTF-32");
        check(b"\0\0\0a", "a", "UTF-32");
        check(b"a\xe9 \x93b\x94 \xc3\xa9", "aé “b” é", "legacy");
        check(b"\x1f\x8b\x08\x00", "\u{1f}\u{fffd}\u{8}\0", "binary");
        check(b"\xff\xfe\x00\xd8", "\u{fffd}", "UTF-16");
        check(b"", "", "");
    }
}
