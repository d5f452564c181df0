//! What the user says of the pages of operations. Not what a document shows of them.

use crate::api::PageRule;

/// Rules, and whether pages are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageChoices {
    /// Nothing is looked for: what is stated counts, and nothing else.
    pub stated_only: bool,
    /// Operations, by `operationId` or as `GET /pets`, and their rules.
    pub rules: Vec<(String, PageRule)>,
}
