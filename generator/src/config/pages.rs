//! What the user says of the pages of operations. Not what a document shows of them.

use crate::api::PageRule;
use serde::{Deserialize, Serialize};

/// Rules, and whether pages are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PageChoices {
    /// Nothing is looked for: what is stated counts, and nothing else.
    #[serde(rename = "pages_stated_only")]
    pub stated_only: bool,
    /// Whose rule which one is.
    #[serde(rename = "pages")]
    pub rules: Vec<(PagesOf, PageRule)>,
}

/// The operations that a rule is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagesOf {
    /// One, by its `operationId` or as `GET /pets`; or those of a pattern for either, or for the path alone, in which
    /// `*` stands for any text.
    Operations(String),
    /// Those with this tag.
    Tag(String),
}

/// How closely a rule means an operation. The closest rule counts, of two alike the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// By a tag.
    Tag,
    /// By a pattern.
    Pattern,
    /// By its own name.
    Name,
}

impl PagesOf {
    /// How the rule means an operation, if it does.
    pub fn closeness(
        &self,
        id: Option<&str>,
        method: &str,
        path: &str,
        tags: &[String],
    ) -> Option<Closeness> {
        let text = match self {
            PagesOf::Tag(tag) => return tags.contains(tag).then_some(Closeness::Tag),
            PagesOf::Operations(text) => text.as_str(),
        };
        if id == Some(text) {
            return Some(Closeness::Name);
        }
        let (wished, address) = match text.split_once(' ') {
            _ if text.starts_with('/') => ("*", text),
            Some((method, path)) => (method, path.trim()),
            None => return id.filter(|id| fits(text, id)).map(|_| Closeness::Pattern),
        };
        let found = fits(&wished.to_ascii_uppercase(), method) && fits(address, path);
        let is_name = address == path && !wished.contains('*');
        found.then_some(if is_name { Closeness::Name } else { Closeness::Pattern })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        match self {
            PagesOf::Operations(text) | PagesOf::Tag(text) => text,
        }
    }
}

/// Whether a text is as a pattern says.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closer_the_better() {
        let closeness =
            |of: PagesOf| of.closeness(Some("listPets"), "GET", "/v1/pets/{id}/toys", &["pets".to_owned()]);
        for (text, expected) in [
            ("listPets", Some(Closeness::Name)),
            ("GET /v1/pets/{id}/toys", Some(Closeness::Name)),
            ("get /v1/pets/{id}/toys", Some(Closeness::Name)),
            ("/v1/pets/{id}/toys", Some(Closeness::Pattern)),
            ("list*", Some(Closeness::Pattern)),
            ("*Pets", Some(Closeness::Pattern)),
            ("l*tP*s", Some(Closeness::Pattern)),
            ("GET /v1/*", Some(Closeness::Pattern)),
            ("* /v1/*/toys", Some(Closeness::Pattern)),
            ("GET *", Some(Closeness::Pattern)),
            ("/v1/*", Some(Closeness::Pattern)),
            ("POST /v1/*", None),
            ("GET /v1", None),
            ("GET /v1/*/toy", None),
            ("listpets", None),
            ("list*listPets", None),
            ("pets", None),
        ] {
            assert_eq!(closeness(PagesOf::Operations(text.to_owned())), expected, "{text}");
        }
        assert_eq!(closeness(PagesOf::Tag("pets".to_owned())), Some(Closeness::Tag));
        assert_eq!(closeness(PagesOf::Tag("pet*".to_owned())), None);
        assert!(Closeness::Tag < Closeness::Pattern && Closeness::Pattern < Closeness::Name);
    }
}
