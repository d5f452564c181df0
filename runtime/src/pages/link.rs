//! The header `Link` (RFC 8288 section 3): the target of relation `next`. Not what a relative target means.

/// The target of the first link whose relation to what was asked for is `rel`.
pub(super) fn target(text: &str, rel: &str) -> Option<String> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|one: char| one == ',' || one.is_ascii_whitespace());
        let Some(inner) = rest.strip_prefix('<') else {
            // Not a link: go on behind the next comma.
            rest = rest.split_once(',')?.1;
            continue;
        };
        let (target, after) = inner.split_once('>')?;
        let (parameters, behind) = parameters(after);
        rest = behind;
        let named = |name: &str| parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        // Section 3.3: the first `rel` counts. A link with an anchor is about something else (section 3.2).
        let relations = named("rel").map(|(_, value)| value.as_str()).unwrap_or_default();
        let wanted = relations.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(rel));
        if wanted && named("anchor").is_none() {
            return Some(target.trim().to_owned());
        }
    }
}

/// The parameters of a link, and the text behind it.
fn parameters(text: &str) -> (Vec<(String, String)>, &str) {
    let mut all = Vec::new();
    let mut rest = text.trim_ascii_start();
    while let Some(inner) = rest.strip_prefix(';') {
        let inner = inner.trim_ascii_start();
        let end = inner.find(['=', ';', ',']).unwrap_or(inner.len());
        let (name, after) = inner.split_at(end);
        let (value, behind) = match after.strip_prefix('=').map(str::trim_ascii_start) {
            None => (String::new(), after),
            Some(after) => match after.strip_prefix('"') {
                Some(after) => quoted(after),
                None => {
                    let end = after.find([';', ',']).unwrap_or(after.len());
                    (after[..end].trim().to_owned(), &after[end..])
                }
            },
        };
        all.push((name.trim().to_owned(), value));
        rest = behind.trim_ascii_start();
    }
    (all, rest)
}

/// What stands up to the closing quote (RFC 9110 section 5.6.4), and the text behind it.
fn quoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut escaped = false;
    for (at, one) in text.char_indices() {
        match one {
            _ if escaped => {
                value.push(one);
                escaped = false;
            }
            '\\' => escaped = true,
            '"' => return (value, &text[at + 1..]),
            _ => value.push(one),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn the_next_link_among_others() {
        for (text, expected) in [
            ("<https://a.test/?page=2>; rel=\"next\"", Some("https://a.test/?page=2")),
            ("</a,b;c>; rel=prev, </next?x=1,2>;rel=next", Some("/next?x=1,2")),
            ("<?p=3>; title=\"a, <b>; rel=next\"; rel=\"last NEXT\"", Some("?p=3")),
            ("<a>; title=\"\\\"; rel=next\"; rel=\"last\"", None),
            ("<a>; rel=last; rel=next", None),
            ("<a>; rel=next; anchor=\"#foo\", <b>; REL = next", Some("b")),
            ("garbage, <b>; rel=next", Some("b")),
            ("<b; rel=next", None),
            ("<b>", None),
            ("<b>; rel=\"next", Some("b")),
            ("", None),
            ("; , ;", None),
        ] {
            assert_eq!(target(text, "next").as_deref(), expected, "{text}");
        }
    }
}
