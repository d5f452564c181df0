//! JSON as text with other whitespace: keys, their order and numbers stay as they are written. It checks
//! that the text is JSON but makes no value of it.

use serde::de::IgnoredAny;

/// The text without whitespace between tokens.
///
/// # Panics
/// The text is not JSON.
pub fn compact(text: &str) -> String {
    check(text);
    let mut out = String::with_capacity(text.len());
    for token in Tokens(text) {
        out.push_str(token);
    }
    out
}

/// The text with one member or element on each line, indented by two spaces.
///
/// # Panics
/// The text is not JSON.
pub fn pretty(text: &str) -> String {
    check(text);
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth: usize = 0;
    let mut tokens = Tokens(text).peekable();
    while let Some(token) = tokens.next() {
        out.push_str(token);
        let closes = matches!(tokens.peek(), Some(&("}" | "]")));
        match token {
            "{" | "[" if !closes => {
                depth += 1;
                line(&mut out, depth);
            }
            "{" | "[" => continue,
            "," => line(&mut out, depth),
            ":" => out.push(' '),
            _ if closes => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
            }
            _ => {}
        }
    }
    out
}

fn check(text: &str) {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        panic!("not JSON ({error}): {text}");
    }
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

/// The tokens of a text that is known to be JSON (RFC 8259 section 2).
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0.trim_start_matches([' ', '\t', '\n', '\r']);
        let length = match text.as_bytes().first()? {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string(text.as_bytes()),
            _ => text.find([' ', '\t', '\n', '\r', ',', ':', '{', '}', '[', ']']).unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at(length);
        self.0 = rest;
        Some(token)
    }
}

/// The length of the string at the beginning, quotes included.
fn string(bytes: &[u8]) -> usize {
    let mut escaped = false;
    for (index, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            b'"' if !escaped => return index + 1,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::{compact, pretty};

    const TEXT: &str =
        "{ \"b\\\" \\\\\" : [ 1.0 ,\n2e3, [ ] ], \"a\": { },\t\"c\":{\"d\":null}, \"b\": \"x, y\" }\n";

    #[test]
    fn whitespace_between_tokens_goes() {
        let expected = r#"{"b\" \\":[1.0,2e3,[]],"a":{},"c":{"d":null},"b":"x, y"}"#;
        assert_eq!(compact(TEXT), expected);
        assert_eq!(compact(&pretty(TEXT)), expected);
        assert_eq!(compact(" \"a b\" "), r#""a b""#);
    }

    #[test]
    fn one_member_on_each_line() {
        let expected = "{\n  \"a\": [\n    1,\n    []\n  ],\n  \"b\": {}\n}";
        assert_eq!(pretty(r#"{"a":[1,[]],"b":{}}"#), expected);
        assert_eq!(pretty("[]"), "[]");
    }

    #[test]
    #[should_panic(expected = "not JSON")]
    fn other_text_is_refused() {
        compact("{a:1}");
    }
}
