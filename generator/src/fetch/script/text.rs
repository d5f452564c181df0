//! Strings of scripts: their ends and what their backslashes mean (ECMA-262 section 12.9.4). Not what they are for.

use std::iter::Peekable;
use std::str::Chars;

/// What is left of a script.
pub(super) type Rest<'t> = Peekable<Chars<'t>>;

/// A string; one that is not closed ends with its line.
pub(super) fn quoted(rest: &mut Rest<'_>, quote: char) -> String {
    let mut text = String::new();
    while let Some(next) = rest.next_if(|next| *next != '\n') {
        match next {
            '\\' => escape(rest, &mut text),
            next if next == quote => break,
            next => text.push(next),
        }
    }
    text
}

/// What a backslash begins.
pub(super) fn escape(rest: &mut Rest<'_>, text: &mut String) {
    let Some(next) = rest.next() else { return };
    text.push(match next {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        '0' => '\0',
        'x' => code(rest, 2),
        'u' => unicode(rest),
        '\r' => {
            rest.next_if_eq(&'\n');
            return;
        }
        '\n' => return,
        other => other,
    });
}

fn unicode(rest: &mut Rest<'_>) -> char {
    if rest.next_if_eq(&'{').is_some() {
        let mut code = 0u32;
        while let Some(next) = rest.next_if(|next| *next != '}' && next.is_ascii_hexdigit()) {
            code = code.saturating_mul(16).saturating_add(next.to_digit(16).unwrap_or(0));
        }
        rest.next_if_eq(&'}');
        return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    let high = hex(rest, 4);
    if !(0xd800..0xdc00).contains(&high) {
        return char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    let mut ahead = rest.clone();
    if ahead.next() == Some('\\') && ahead.next() == Some('u') {
        *rest = ahead;
        let low = hex(rest, 4);
        let code = 0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff);
        return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    char::REPLACEMENT_CHARACTER
}

fn code(rest: &mut Rest<'_>, digits: usize) -> char {
    char::from_u32(hex(rest, digits)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn hex(rest: &mut Rest<'_>, digits: usize) -> u32 {
    let mut code = 0;
    for _ in 0..digits {
        let Some(next) = rest.next_if(char::is_ascii_hexdigit) else { break };
        code = code * 16 + next.to_digit(16).unwrap_or(0);
    }
    code
}
