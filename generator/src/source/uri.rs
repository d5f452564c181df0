//! References and base URIs (RFC 3986 section 5.2): what a relative one means. Not what stands at a URI, and no network.

/// The five parts of a reference; a fragment is cut off before.
struct Parts<'u> {
    scheme: Option<&'u str>,
    authority: Option<&'u str>,
    path: &'u str,
    query: Option<&'u str>,
}

/// The URI that a reference means, without a fragment. Nothing where neither it nor its base has a scheme.
pub(crate) fn join(base: Option<&str>, reference: &str) -> Option<String> {
    let reference = split(without_fragment(reference));
    if reference.scheme.is_some() {
        return Some(write(&reference, &remove_dots(reference.path)));
    }
    let base = split(without_fragment(base?));
    base.scheme?;
    let scheme = base.scheme;
    if reference.authority.is_some() {
        return Some(write(&Parts { scheme, ..reference }, &remove_dots(reference.path)));
    }
    let authority = base.authority;
    if reference.path.is_empty() {
        let query = reference.query.or(base.query);
        return Some(write(&Parts { scheme, authority, path: base.path, query }, base.path));
    }
    let merged = match base.path.rfind('/') {
        _ if reference.path.starts_with('/') => reference.path.to_owned(),
        Some(end) => format!("{}{}", &base.path[..=end], reference.path),
        None if authority.is_some() => format!("/{}", reference.path),
        None => reference.path.to_owned(),
    };
    let query = reference.query;
    Some(write(&Parts { scheme, authority, path: "", query }, &remove_dots(&merged)))
}

fn without_fragment(uri: &str) -> &str {
    uri.split('#').next().unwrap_or(uri)
}

fn split(uri: &str) -> Parts<'_> {
    let (scheme, rest) = match uri.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
        _ => (None, uri),
    };
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
    match rest.strip_prefix("//") {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            Parts { scheme, authority: Some(&rest[..end]), path: &rest[end..], query }
        }
        None => Parts { scheme, authority: None, path: rest, query },
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// RFC 3986 section 5.2.4.
fn remove_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let segments: Vec<&str> = path.split('/').collect();
    for (at, segment) in segments.iter().enumerate() {
        let is_last = at + 1 == segments.len();
        match *segment {
            "." if is_last => kept.push(""),
            "." => {}
            ".." => {
                if kept.len() > 1 || kept.first().is_some_and(|first| !first.is_empty()) {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    kept.join("/")
}

fn write(parts: &Parts<'_>, path: &str) -> String {
    let scheme = parts.scheme.map(|scheme| format!("{}:", scheme.to_ascii_lowercase())).unwrap_or_default();
    let authority = parts.authority.map(|authority| format!("//{authority}")).unwrap_or_default();
    let query = parts.query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}{authority}{path}{query}")
}

#[cfg(test)]
mod tests {
    use super::join;

    /// Of the tables of RFC 3986 sections 5.4.1 and 5.4.2.
    #[test]
    fn references_of_the_rfc() {
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q"),
            ("g#s", "http://a/b/c/g"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("g/../h", "http://a/b/c/h"),
        ] {
            assert_eq!(join(Some("http://a/b/c/d;p?q"), reference).as_deref(), Some(expected), "{reference}");
        }
        assert_eq!(join(None, "a.json"), None);
        assert_eq!(join(Some("a.json"), "b.json"), None);
        assert_eq!(join(None, "urn:example:a").as_deref(), Some("urn:example:a"));
        assert_eq!(join(Some("https://a"), "b").as_deref(), Some("https://a/b"));
    }
}
