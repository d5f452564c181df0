//! Path templates: cut at their parameters, and what of a key cannot be a path. Not what the parameters are.

use super::Lowering;
use crate::api::{PathTemplate, Segment};
use crate::diagnostic::catalog::lowering as codes;
use crate::source::NodeId;

/// A key of `paths`, taken apart.
pub(super) struct Path {
    pub(super) template: PathTemplate,
    /// Query parameters that the key states with a variable: wire name, variable.
    pub(super) query: Vec<(String, String)>,
    /// Whether something of the key was left out.
    pub(super) degraded: bool,
}

/// Takes a key of `paths` apart (OpenAPI 3.1 section 4.8.8.1).
pub(super) fn lower(cx: &mut Lowering<'_, '_>, site: NodeId, key: &str) -> Path {
    let (path, rest) = match cut(key) {
        Some(at) => key.split_at(at),
        None => (key, ""),
    };
    let (question, fragment) = rest.split_once('#').map_or((rest, None), |(query, hash)| (query, Some(hash)));
    let pairs: Vec<_> = question
        .trim_start_matches('?')
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect();
    let mut fixed = Vec::new();
    let mut query = Vec::new();
    for (wire, value) in pairs {
        match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
            Some(variable) => query.push((wire.to_owned(), variable.to_owned())),
            // `?{filter}` or `/files{?name}`: the variable is the name.
            None if wire.starts_with('{') && wire.ends_with('}') => {
                let name = wire.trim_matches(['{', '}', '?']);
                query.push((name.to_owned(), name.to_owned()));
            }
            None => fixed.push((wire.to_owned(), value.to_owned())),
        }
    }
    if fragment.is_some() {
        // It tells operations of one path apart, and nothing of the request is missing without it.
        cx.out.report(&codes::PATH_EXTRA, site, "a path has no `#fragment`: it is left out of the request");
    }
    if question.len() > 1 {
        cx.out.report(&codes::PATH_EXTRA, site, "a path has no `?query`: it is sent as query parameters");
    }
    let mut text = path.to_owned();
    if !text.starts_with('/') {
        cx.out.report(&codes::PATH_SYNTAX, site, "a path starts with `/`: one is put before it");
        text.insert(0, '/');
    }
    let Some(segments) = segments(&text) else {
        cx.out.report(&codes::PATH_SYNTAX, site, "the braces do not match: they are sent as they stand");
        let segments = vec![Segment::Literal(text.clone())];
        return Path { template: PathTemplate { text, segments, query: fixed }, query, degraded: true };
    };
    Path { template: PathTemplate { text, segments, query: fixed }, query, degraded: false }
}

/// Where the path ends: at `?` or `#` outside of braces, or at `{?`, a habit from URI templates (RFC 6570).
fn cut(key: &str) -> Option<usize> {
    let mut open = false;
    for (at, letter) in key.char_indices() {
        match letter {
            '{' if key[at..].starts_with("{?") => return Some(at),
            '{' => open = true,
            '}' => open = false,
            '?' | '#' if !open => return Some(at),
            _ => {}
        }
    }
    None
}

/// The name in a variable that says more than a name, as routers and URI templates write it: `{name=shelves/*}` of
/// gRPC, `{path:.*}`, `{+path}`, `{path*}`, `{proxy+}`. Its value may have several segments.
pub(super) fn name_of_pattern(variable: &str) -> Option<&str> {
    let end = variable.find(['=', ':']).unwrap_or(variable.len());
    let name = variable[..end].trim_start_matches(['+', '*', '/']).trim_end_matches(['*', '+']);
    (name.len() < variable.len() && !name.is_empty()).then_some(name)
}

impl Path {
    /// Writes a variable of the template in another way.
    pub(super) fn rename(&mut self, from: &str, to: &str) {
        self.template.text = self.template.text.replace(&format!("{{{from}}}"), &format!("{{{to}}}"));
        for segment in &mut self.template.segments {
            if matches!(segment, Segment::Parameter(name) if name == from) {
                *segment = Segment::Parameter(to.to_owned());
            }
        }
    }

    /// The variables of the template.
    pub(super) fn variables(&self) -> Vec<String> {
        let names = self.template.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.clone()),
            Segment::Literal(_) => None,
        });
        names.collect()
    }
}

/// Cuts a template at its parameters; `None` when the braces do not match.
fn segments(text: &str) -> Option<Vec<Segment>> {
    let mut segments = Vec::new();
    let mut rest = text;
    while let Some((literal, more)) = rest.split_once('{') {
        let (name, after) = more.split_once('}')?;
        if literal.contains('}') || name.contains('{') || name.is_empty() {
            return None;
        }
        if !literal.is_empty() {
            segments.push(Segment::Literal(literal.to_owned()));
        }
        segments.push(Segment::Parameter(name.to_owned()));
        rest = after;
    }
    if rest.contains('}') {
        return None;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    Some(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&[&str]>) {
        let found = segments(text).map(|segments| {
            segments
                .into_iter()
                .map(|segment| match segment {
                    Segment::Literal(text) => text,
                    Segment::Parameter(name) => format!("<{name}>"),
                })
                .collect::<Vec<_>>()
        });
        let expected =
            expected.map(|pieces| pieces.iter().map(|piece| (*piece).to_owned()).collect::<Vec<_>>());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn names_are_found_in_patterns() {
        let found = |variable| name_of_pattern(variable);
        assert_eq!(found("book.name=shelves/*/books/*"), Some("book.name"));
        for variable in ["path:.*", "path*", "path+", "+path", "*path", "path=**"] {
            assert_eq!(found(variable), Some("path"), "{variable}");
        }
        for variable in ["path", "a.b", "=", "+", ":x"] {
            assert_eq!(found(variable), None, "{variable}");
        }
    }

    #[test]
    fn templates_are_cut_at_parameters() {
        check("/pets/{id}", Some(&["/pets/", "<id>"]));
        check("/a/{b}{c}.{d}/e", Some(&["/a/", "<b>", "<c>", ".", "<d>", "/e"]));
        check("/", Some(&["/"]));
        check("/a/{b", None);
        check("/a/b}", None);
        check("/a/{}", None);
        check("/{a{b}}", None);
    }
}
