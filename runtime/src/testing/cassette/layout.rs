//! JSON text laid out anew, its tokens as they came: no number is rounded and no member loses its place. The text is known
//! to be valid.

/// A piece of JSON text.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Token<'t> {
    /// A string, its quotes included.
    Text(&'t str),
    /// A number, `true`, `false`, `null`.
    Word(&'t str),
    /// One of `{}[],:`.
    Mark(char),
}

/// All tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let (mut out, mut rest) = (Vec::new(), text.trim_start());
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' | '}' | '[' | ']' | ',' | ':' => {
                out.push(Token::Mark(first));
                1
            }
            '"' => {
                let length = string(rest);
                out.push(Token::Text(&rest[..length]));
                length
            }
            _ => {
                let ends = |c: char| c.is_ascii_whitespace() || "{}[],:\"".contains(c);
                let length = rest.find(ends).unwrap_or(rest.len());
                out.push(Token::Word(&rest[..length]));
                length
            }
        };
        rest = rest[length..].trim_start();
    }
    out
}

/// The length of the string at the beginning.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// How deep lists and objects are in one another.
pub(super) fn depth(text: &str) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    for token in tokens(text) {
        match token {
            Token::Mark('{' | '[') => depth += 1,
            Token::Mark('}' | ']') => depth = depth.saturating_sub(1),
            Token::Mark(_) | Token::Text(_) | Token::Word(_) => {}
        }
        most = most.max(depth);
    }
    most
}

/// Without any space between tokens.
pub(super) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        match token {
            Token::Text(text) | Token::Word(text) => out += text,
            Token::Mark(mark) => out.push(mark),
        }
    }
    out
}

/// A member or an item on each line.
pub(super) fn pretty(text: &str) -> String {
    let (mut out, mut depth) = (String::with_capacity(text.len() * 2), 0_usize);
    let tokens = tokens(text);
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    for (at, token) in tokens.iter().enumerate() {
        let next_ends = matches!(tokens.get(at + 1), Some(Token::Mark('}' | ']')));
        let last_begins =
            at.checked_sub(1).is_some_and(|before| matches!(tokens[before], Token::Mark('{' | '[')));
        match *token {
            Token::Text(text) | Token::Word(text) => out += text,
            Token::Mark(mark @ ('{' | '[')) => {
                out.push(mark);
                depth += 1;
                if !next_ends {
                    line(&mut out, depth);
                }
            }
            Token::Mark(mark @ ('}' | ']')) => {
                depth = depth.saturating_sub(1);
                if !last_begins {
                    line(&mut out, depth);
                }
                out.push(mark);
            }
            Token::Mark(',') => {
                out.push(',');
                line(&mut out, depth);
            }
            Token::Mark(mark) => {
                out.push(mark);
                out.push(' ');
            }
        }
    }
    out.push('\n');
    out
}

/// A text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    crate::json::Json::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_stay_as_they_are() {
        let text = " {\"b\": 1.50e3 , \"a\":[ ], \"c\" : [true,\"x, \\\" {\", {}] }\n";
        assert_eq!(compact(text), r#"{"b":1.50e3,"a":[],"c":[true,"x, \" {",{}]}"#);
        let pretty = pretty(text);
        assert_eq!(
            pretty,
            "{\n  \"b\": 1.50e3,\n  \"a\": [],\n  \"c\": [\n    true,\n    \"x, \\\" {\",\n    {}\n  ]\n}\n"
        );
        assert_eq!(compact(&pretty), compact(text));
        assert_eq!(depth(text), 3);
    }
}
