//! Whether paths and bodies are alike, and where they are not. It knows no rule.

use std::fmt;

use percent_encoding::percent_decode_str;

use super::ANY;
use super::wanted::Content;
use crate::json::Json;

/// A path with open places.
pub(super) struct Path(Vec<Piece>);

enum Piece {
    /// Decoded; segments are parted by [`SLASH`].
    Text(String),
    /// One character or more of one segment, under the name of a parameter.
    Open(String),
}

/// No path holds it, encoded or not.
const SLASH: char = '\0';

impl Path {
    /// `template` with `values`, which are encoded.
    pub(super) fn new(template: &str, values: &[(String, String)]) -> Self {
        let mut pieces = Vec::new();
        let mut rest = template;
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((name, behind)) = behind.split_once('}') else { break };
            pieces.push(Piece::Text(decoded(before)));
            match values.iter().find(|(known, _)| known == name) {
                Some((_, value)) => {
                    for (index, text) in decoded(value).split(ANY).enumerate() {
                        if index > 0 {
                            pieces.push(Piece::Open(name.to_owned()));
                        }
                        pieces.push(Piece::Text(text.to_owned()));
                    }
                }
                None => pieces.push(Piece::Open(name.to_owned())),
            }
            rest = behind;
        }
        pieces.push(Piece::Text(decoded(rest)));
        Self(pieces)
    }

    /// How unlike the paths are: a segment that is missing counts more than one that differs.
    pub(super) fn apart(&self, path: &str) -> usize {
        let shown = self.to_string();
        let (ours, theirs): (Vec<_>, Vec<_>) = (shown.split('/').collect(), path.split('/').collect());
        let unlike = ours.iter().zip(&theirs).filter(|(one, other)| one != other).count();
        unlike + 2 * ours.len().abs_diff(theirs.len())
    }

    pub(super) fn holds(&self, path: &str) -> bool {
        holds(&self.0, &decoded(path))
    }
}

fn holds(pieces: &[Piece], path: &str) -> bool {
    match pieces.split_first() {
        None => path.is_empty(),
        Some((Piece::Text(text), behind)) => {
            path.strip_prefix(text.as_str()).is_some_and(|rest| holds(behind, rest))
        }
        Some((Piece::Open(_), behind)) => {
            let end = path.find(SLASH).unwrap_or(path.len());
            let ends = path[..end].char_indices().map(|(at, one)| at + one.len_utf8());
            ends.rev().any(|at| holds(behind, &path[at..]))
        }
    }
}

fn decoded(path: &str) -> String {
    let segments = path.split('/').map(|one| percent_decode_str(one).decode_utf8_lossy().into_owned());
    segments.collect::<Vec<_>>().join(&SLASH.to_string())
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Text(text) => f.write_str(&text.replace(SLASH, "/")),
            Piece::Open(name) => write!(f, "{{{name}}}"),
        })
    }
}

/// The most differences of one body that are told.
const TOLD: usize = 5;

/// Tells where the bodies differ.
pub(in crate::testing) fn content(wanted: &Content, came: &Content, out: &mut Vec<String>) {
    match (wanted, came) {
        (Content::Json(wanted), Content::Json(came)) => {
            let mut found = Vec::new();
            json(wanted, came, &mut "$".to_owned(), &mut found);
            let more = found.len().saturating_sub(TOLD);
            out.extend(found.into_iter().take(TOLD));
            if more > 0 {
                out.push(format!("body: {more} more differences"));
            }
        }
        (wanted, came) if wanted == came => {}
        (wanted, came) => {
            out.push(format!("body: wanted {}, came {}", shown(wanted), shown(came)));
        }
    }
}

fn shown(content: &Content) -> String {
    match content {
        Content::Json(value) => short(&value.to_string()),
        Content::Form(pairs) => short(&format!("the form {pairs:?}")),
        Content::Text(text) => short(&format!("{text:?}")),
        Content::Bytes(bytes) => format!("{} bytes that are no text", bytes.len()),
    }
}

/// Enough to know it again.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text.to_owned(),
    }
}

fn json(wanted: &Json, came: &Json, path: &mut String, out: &mut Vec<String>) {
    let differ =
        |wanted: &str, came: &str, path: &str| format!("body at `{path}`: wanted {wanted}, came {came}");
    let text = |value: Option<&Json>| value.map_or("none".to_owned(), |value| short(&value.to_string()));
    match (wanted, came) {
        (Json::String(wanted), _) if wanted == ANY => {}
        (Json::Object(wanted), Json::Object(came)) => {
            for (key, value) in wanted {
                within(path, &format!(".{key}"), |path| match came.get(key) {
                    Some(came) => json(value, came, path, out),
                    None => out.push(differ(&text(Some(value)), "none", path)),
                });
            }
            for (key, value) in came.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
                out.push(differ("none", &text(Some(value)), &format!("{path}.{key}")));
            }
        }
        (Json::Array(wanted), Json::Array(came)) => {
            for index in 0..wanted.len().max(came.len()) {
                within(path, &format!("[{index}]"), |path| match (wanted.get(index), came.get(index)) {
                    (Some(wanted), Some(came)) => json(wanted, came, path, out),
                    (wanted, came) => out.push(differ(&text(wanted), &text(came), path)),
                });
            }
        }
        (Json::Number(one), Json::Number(other)) if one == other || one.as_f64() == other.as_f64() => {}
        (one, other) if one == other => {}
        (one, other) => out.push(differ(&text(Some(one)), &text(Some(other)), path)),
    }
}

fn within(path: &mut String, step: &str, run: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push_str(step);
    run(path);
    path.truncate(length);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths() {
        let values = |value: &str| vec![("id".to_owned(), value.to_owned())];
        for (template, value, path, wished) in [
            ("/pets/{id}", Some("7"), "/pets/7", true),
            ("/pets/{id}", Some("7"), "/pets/8", false),
            ("/pets/{id}", Some("a%20b"), "/pets/a%20b", true),
            ("/pets/{id}", Some("a%2Fb"), "/pets/a/b", false),
            ("/pets/{id}", None, "/pets/anything", true),
            ("/pets/{id}", None, "/pets/7/photo", false),
            ("/pets/{id}", None, "/pets/", false),
            ("/pets/{id}.{form}", None, "/pets/a.b.json", true),
            ("/pets/{id}/photo", Some("%3Canything%3E"), "/pets/7/photo", true),
            ("/pets/{id}/photo", Some("x%3Canything%3E"), "/pets/7/photo", false),
        ] {
            let values = value.map(values).unwrap_or_default();
            assert_eq!(Path::new(template, &values).holds(path), wished, "{template} {value:?} {path}");
        }
    }

    #[test]
    fn bodies() {
        for (wanted, came, wished) in [
            (json!({"a": [1, {"b": ANY}]}), json!({"a": [1.0, {"b": {"c": 2}}]}), vec![]),
            (json!({"a": "x"}), json!({"a": "y"}), vec!["body at `$.a`: wanted \"x\", came \"y\""]),
            (
                json!({"a": 1}),
                json!({"b": 2}),
                vec!["body at `$.a`: wanted 1, came none", "body at `$.b`: wanted none, came 2"],
            ),
            (json!([1, 2]), json!([1]), vec!["body at `$[1]`: wanted 2, came none"]),
        ] {
            let mut out = Vec::new();
            content(&Content::Json(wanted), &Content::Json(came), &mut out);
            assert_eq!(out, wished);
        }
    }
}
