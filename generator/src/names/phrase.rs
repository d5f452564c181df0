//! What an operation is called in words: by its id, or by its method and path. Not which of both it gets.

use super::words::{singular, words};
use crate::api::{Operation, Segment};

/// The words of an operation's id; made from method and path where there is none.
pub(super) fn id_words(operation: &Operation) -> Vec<String> {
    let path = path_words(operation);
    let Some(mut id) = operation.id.as_deref().map(words).filter(|id| !id.is_empty()) else {
        return path;
    };
    // FastAPI appends path and method to the name of the function.
    let mut suffix: Vec<String> = words(&operation.path.text);
    suffix.push(operation.method.0.to_ascii_lowercase());
    if id.len() > suffix.len() && id.ends_with(&suffix) {
        id.truncate(id.len() - suffix.len());
    }
    id
}

/// Method and path in words: `GET /v1/pets/{petId}/toys` is `get pets by pet id toys`, without versions and `api`.
pub(super) fn path_words(operation: &Operation) -> Vec<String> {
    let mut all = vec![operation.method.0.to_ascii_lowercase()];
    let mut said = false;
    for segment in &operation.path.segments {
        match segment {
            Segment::Literal(text) => {
                for piece in text.split('/') {
                    let piece = words(piece);
                    let skipped =
                        !said && matches!(piece.as_slice(), [one] if one == "api" || is_version(one));
                    if !skipped && !piece.is_empty() {
                        said = true;
                        all.extend(piece);
                    }
                }
            }
            Segment::Parameter(name) => {
                all.push("by".to_owned());
                all.extend(words(name));
            }
        }
    }
    if all.len() == 1 {
        all.push("root".to_owned());
    }
    all
}

/// Verbs that act on what stands at the end of an id.
const VERBS: &[&str] = &[
    "add", "create", "delete", "download", "export", "fetch", "find", "get", "import", "list", "patch",
    "post", "put", "read", "remove", "replace", "search", "send", "set", "update", "upload", "upsert",
];

fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit()))
}

/// The words of an id without those of its tag, in one or several; `None` where nothing sayable would be left.
///
/// At the end of the id the tag is what the verb acts on: it goes only when the verb alone is left, since
/// `create_folder_thumbnail` without `thumbnail` would create a folder.
pub(super) fn without(id: &[String], tag: &[String]) -> Option<Vec<String>> {
    let same = |one: &String, other: &String| singular(one) == singular(other);
    if tag.is_empty() || id.len() <= tag.len() {
        return None;
    }
    let at = id
        .windows(tag.len())
        .position(|window| window.iter().zip(tag).all(|(one, other)| same(one, other)))?;
    let is_object = at + tag.len() == id.len();
    let follows_a_verb = id.first().is_some_and(|verb| VERBS.contains(&verb.as_str()));
    if is_object && at > 1 && follows_a_verb {
        return None;
    }
    let rest: Vec<String> = id[..at].iter().chain(&id[at + tag.len()..]).cloned().collect();
    let sayable = rest.first().is_some_and(|first| first.starts_with(|one: char| one.is_ascii_alphabetic()));
    (sayable && !matches!(rest[0].as_str(), "by" | "for" | "of" | "from" | "to" | "in" | "with" | "and"))
        .then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::super::words::{snake, words};
    use super::without;

    #[test]
    fn the_words_of_the_tag_are_dropped_where_something_sayable_is_left() {
        for (id, tag, wished) in [
            ("listWorkspaces", "Workspaces", Some("list")),
            ("createInstancePool", "Instance Pools", Some("create")),
            ("serviceStatus", "services", Some("status")),
            ("repos/list-for-org", "repos", Some("list_for_org")),
            ("workspaces", "workspaces", None),
            ("userById", "users", None),
            ("getHealth", "system", None),
            ("create_folder_thumbnail", "Thumbnails", None),
            ("get_project_anatomy", "Projects", Some("get_anatomy")),
        ] {
            assert_eq!(without(&words(id), &words(tag)).map(|one| snake(&one)).as_deref(), wished, "{id}");
        }
    }
}
