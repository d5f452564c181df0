//! Rust text without what rules about code must not look at: comments, texts, tests. Not a parser.

/// The text with comments and the contents of string and character literals blanked, line by line as it was.
pub fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => text_length(rest),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#\"") => raw_length(rest),
            '\'' => character_length(rest),
            _ => 0,
        };
        if length == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.extend(rest[..length].chars().filter(|one| *one == '\n'));
            out.push(' ');
            rest = &rest[length..];
        }
    }
    out
}

fn text_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, one) in rest.char_indices().skip(1) {
        match one {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_length(rest: &str) -> usize {
    let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len())
}

/// A character literal; nothing for a lifetime.
fn character_length(rest: &str) -> usize {
    let mut inner = rest.char_indices().skip(1);
    match (inner.next(), inner.next()) {
        (Some((_, '\\')), Some(_)) => rest[2..].find('\'').map_or(0, |at| at + 3).max(4.min(rest.len())),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// The part before the file's own tests, and the tests.
pub fn split_tests(text: &str) -> (&str, &str) {
    match text.find("\n#[cfg(test)]\nmod ") {
        Some(at) => text.split_at(at),
        None => (text, ""),
    }
}

#[test]
fn literals_and_comments_are_blanked() {
    for (text, wished) in [
        ("a // b\nc", "a  \nc"),
        ("f(\"x\\\"y\") + g", "f( ) + g"),
        ("r#\"a\"b\"# c", "  c"),
        ("'a' '\\n' '\\'' &'a str", "&'a str"),
        ("/* a\nb */c", "\n c"),
    ] {
        let found: String = bare(text).split_whitespace().collect();
        assert_eq!(found, wished.split_whitespace().collect::<String>(), "{text}");
    }
}
