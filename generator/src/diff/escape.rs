//! Text of a document in Markdown, made harmless: it opens no tag, links nowhere, mentions nobody and ends no code. Not the
//! layout around it.

use super::text::plain;

/// Text between backticks, whatever it has in it.
pub(super) fn code(text: &str) -> String {
    let text = plain(text);
    let runs = text.split(|one| one != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(runs + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    match text.is_empty() {
        true => "` `".to_owned(),
        false => format!("{fence}{space}{text}{space}{fence}"),
    }
}

/// Prose with pieces of code in backticks: the pieces stay code, and everything else is only text.
pub(super) fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, part) in text.split('`').enumerate() {
        // A last piece of code that nothing ends is none.
        let is_code = at % 2 == 1 && text.matches('`').count() > at;
        match is_code {
            true => out.push_str(&code(part)),
            false => {
                if at % 2 == 1 {
                    out.push_str("\\`");
                }
                literal(&mut out, part);
            }
        }
    }
    out
}

fn literal(out: &mut String, text: &str) {
    // An address of the web is a link without any mark.
    let text = plain(text);
    let text = text.replace("://", "\u{1}//").replace("www.", "www\u{2}");
    for one in text.chars() {
        match one {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // `@name`, `#12` and addresses become links on platforms, whatever stands before them.
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            // Control characters were spelled out before: these are ours.
            '\u{1}' => out.push_str("&#58;"),
            '\u{2}' => out.push_str("&#46;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '!' | '|' | '~' | '$' => out.extend(['\\', one]),
            _ => out.push(one),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{code, prose};

    #[test]
    fn a_document_writes_no_markup() {
        for (text, wished) in [
            ("was `a` and is `b`", "was `a` and is `b`"),
            ("<img src=x> @octocat #1", "&lt;img src=x&gt; &#64;octocat &#35;1"),
            ("[x](http://evil.test)", "\\[x\\]\\(http&#58;//evil.test\\)"),
            ("an odd ` tick", "an odd \\` tick"),
            ("`@all` said", "`@all` said"),
            ("a\n# b", "a\\\\n&#35; b"),
        ] {
            assert_eq!(prose(text), wished, "{text}");
        }
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
    }
}
