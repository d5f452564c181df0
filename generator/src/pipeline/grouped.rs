//! Groups by path, where the user wants them in place of tags. Not what they are called in Rust.

use crate::api::{Api, OperationId};
use crate::config::{Config, Groups};
use crate::names::words::words;

/// Gives each operation the group of its path.
pub(super) fn settle(api: &mut Api, config: &Config) {
    if config.groups != Groups::Paths {
        return;
    }
    let ids: Vec<OperationId> = api.operations.ids().collect();
    for id in ids {
        let operation = &mut api.operations[id];
        operation.group = of_path(&operation.path.text);
    }
}

/// The first word that says what a path is about. It follows from the path alone, so that a group keeps its name whatever
/// other paths come and go.
fn of_path(path: &str) -> Option<String> {
    let plain = path.split('/').filter(|segment| !segment.contains(['{', '}']));
    let telling = plain.filter(|segment| !is_version(segment) && !["api", "rest"].contains(segment));
    // Of `/chat.postMessage`, `/pets.json` and `/pets:search` what is before the sign.
    let mut words_of = telling.map(|segment| segment.split(['.', ':', '(']).next().unwrap_or_default());
    words_of.find(|word| !words(word).is_empty()).map(str::to_owned)
}

/// `v1`, `v1beta2`, `v2.0`, `3`, `2024-01-31`
fn is_version(segment: &str) -> bool {
    let rest = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    let end = rest.find(|one: char| !(one.is_ascii_digit() || one == '.' || one == '-'));
    let (number, stage) = rest.split_at(end.unwrap_or(rest.len()));
    let stage = stage.trim_end_matches(|one: char| one.is_ascii_digit());
    number.starts_with(|one: char| one.is_ascii_digit()) && ["", "alpha", "beta", "rc"].contains(&stage)
}

#[cfg(test)]
mod tests {
    use super::of_path;

    #[test]
    fn a_path_is_about_its_first_word_that_says_so() {
        for (path, expected) in [
            ("/pets", Some("pets")),
            ("/pets/{id}/toys", Some("pets")),
            ("/api/v1/pets", Some("pets")),
            ("/rest/2024-01-31/pets/{id}", Some("pets")),
            ("/v1beta2/{parent}/shelves", Some("shelves")),
            ("/v2.0/{org}/pet-shops", Some("pet-shops")),
            ("/{tenant}/3/pets.json", Some("pets")),
            ("/chat.postMessage", Some("chat")),
            ("/pets:search", Some("pets")),
            ("/{name}:cancel", None),
            ("/versions", Some("versions")),
            ("/vip", Some("vip")),
            ("/v1", None),
            ("/api", None),
            ("/-/", None),
            ("/", None),
            ("", None),
        ] {
            assert_eq!(of_path(path).as_deref(), expected, "{path}");
        }
    }
}
