//! What the user says of the pages of operations. Not what a document shows of them.

use super::pattern::{self, Closeness, matches};
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
    /// Those with such a tag; `*` stands for any text.
    Tag(String),
}

impl PagesOf {
    /// How the rule means an operation, if it does. The closest rule counts, of two alike the later one.
    pub fn closeness(
        &self,
        id: Option<&str>,
        method: &str,
        path: &str,
        tags: &[String],
    ) -> Option<Closeness> {
        match self {
            PagesOf::Tag(tag) => tags.iter().any(|one| matches(tag, one)).then_some(Closeness::Tag),
            PagesOf::Operations(text) => pattern::operation(text, id, method, path),
        }
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        match self {
            PagesOf::Operations(text) | PagesOf::Tag(text) => text,
        }
    }
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
        assert_eq!(closeness(PagesOf::Tag("pet*".to_owned())), Some(Closeness::Tag));
        assert_eq!(closeness(PagesOf::Tag("pet".to_owned())), None);
        assert!(Closeness::Tag < Closeness::Pattern && Closeness::Pattern < Closeness::Name);
    }
}
