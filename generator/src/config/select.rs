//! Which operations the user wants. Not which there are.

use super::pattern::{self, matches};
use crate::source::Site;
use serde::{Deserialize, Serialize};

/// What is wanted of a document; everything where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Selection {
    /// What fits one of these is written; all where there is none.
    pub include: Vec<Wish>,
    /// What fits one of these is left out, whatever else is said of it.
    pub exclude: Vec<Wish>,
    /// Operations that the document calls deprecated are left out.
    pub exclude_deprecated: bool,
}

/// A pattern, and what it is about. `*` stands for any text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// What it is about.
    pub of: WishOf,
    /// The pattern.
    pub pattern: String,
    /// Where it was written.
    #[serde(skip)]
    pub site: Option<Site>,
}

/// What a pattern is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WishOf {
    /// A tag of operations, the first or another one.
    Tag,
    /// An operation: by its `operationId`, by its path (`/pets/*`), or by both method and path (`GET /pets/*`).
    Operation,
    /// A webhook, by its key.
    Webhook,
}

impl Selection {
    /// Whether everything is wanted.
    pub fn is_all(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty() && !self.exclude_deprecated
    }
}

impl Wish {
    /// Whether an operation is meant.
    pub fn fits(&self, id: Option<&str>, method: &str, path: &str, tags: &[String]) -> bool {
        match self.of {
            WishOf::Tag => tags.iter().any(|tag| matches(&self.pattern, tag)),
            WishOf::Operation => pattern::operation(&self.pattern, id, method, path).is_some(),
            WishOf::Webhook => false,
        }
    }

    /// Whether a webhook is meant, by its key or its `operationId`.
    pub fn fits_webhook(&self, key: &str, id: Option<&str>) -> bool {
        match self.of {
            WishOf::Webhook => matches(&self.pattern, key),
            WishOf::Operation => {
                pattern::address(&self.pattern).is_none() && id.is_some_and(|id| matches(&self.pattern, id))
            }
            WishOf::Tag => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Wish, WishOf};

    #[test]
    fn an_operation_goes_by_its_id_or_by_its_address() {
        for (pattern, expected) in [
            ("repos/list-*", true),
            ("GET /repos/*", true),
            ("get /repos/*", true),
            ("* /repos/{owner}", true),
            ("/repos/{owner}", true),
            ("GET *", true),
            ("POST *", false),
            ("/repos", false),
            ("list-*", false),
        ] {
            let wish = Wish { of: WishOf::Operation, pattern: pattern.to_owned(), site: None };
            assert_eq!(
                wish.fits(Some("repos/list-one"), "GET", "/repos/{owner}", &[]),
                expected,
                "{pattern}"
            );
        }
    }
}
