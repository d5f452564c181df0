//! Rules about pages as they were written, and why answers are taken for pages. Not what becomes of a rule.

use super::PageKind;
use crate::source::Site;
use serde::{Deserialize, Serialize};

/// A rule as it was written: by an extension of the document, or by the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageRule {
    /// Where; none in a build script.
    #[serde(skip)]
    pub site: Option<Site>,
    /// What leads from page to page; nothing where there are no pages, whatever it looks like.
    pub kind: Option<PageKind>,
    /// Pointer into the answer: the token, the URL, or the member of the last item.
    pub from: Option<String>,
    /// The query parameter, or a pointer into the JSON body.
    pub to: Option<String>,
    /// Pointer to the items; found out where it is missing.
    pub items: Option<String>,
    /// Pointer to whether there is more.
    pub more: Option<String>,
    /// Pointer to the number of all items.
    pub total: Option<String>,
    /// Pointer to the number of pages.
    pub page_count: Option<String>,
    /// Number of the first page or item.
    pub first: Option<i64>,
    /// Who wrote it.
    #[serde(skip)]
    pub by: PagedBy,
}

/// Why answers are taken for pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PagedBy {
    /// A rule of the user.
    #[default]
    Rule,
    /// This extension of the document.
    Extension(&'static str),
    /// Names of members and parameters that fit each other.
    Names,
    /// The header `Link`.
    Header,
    /// Names, and the default of the parameter says where counting starts.
    Default,
    /// The same, its minimum.
    Minimum,
    /// The same, its description.
    Description,
    /// The same, the answer says which page it is.
    Answer,
    /// The same; what counts items starts at none.
    Zero,
}

impl PagedBy {
    /// In words, after what the pages are.
    pub fn words(self) -> String {
        match self {
            PagedBy::Rule => "by your rule".to_owned(),
            PagedBy::Extension(key) => format!("by `{key}`"),
            PagedBy::Names => "by the names".to_owned(),
            PagedBy::Header => "by the declared header".to_owned(),
            PagedBy::Default => "by the names; starts at the default".to_owned(),
            PagedBy::Minimum => "by the names; starts at the minimum".to_owned(),
            PagedBy::Description => "by the names; starts as described".to_owned(),
            PagedBy::Answer => "by the names; the answer says which page it is".to_owned(),
            PagedBy::Zero => "by the names; items are counted from none".to_owned(),
        }
    }
}

impl PageRule {
    /// The text at `from` of each answer is sent as `to` with the next call. Both, like all that point into an answer,
    /// are JSON pointers; `to` is a query parameter, or a pointer into a JSON body.
    pub fn token(from: impl Into<String>, to: impl Into<String>) -> Self {
        PageRule { from: Some(from.into()), to: Some(to.into()), ..PageRule::of(PageKind::Token) }
    }

    /// The member at `from` of the last item is sent as `to` with the next call.
    pub fn last_item(from: impl Into<String>, to: impl Into<String>) -> Self {
        PageRule { kind: Some(PageKind::LastItem), ..PageRule::token(from, to) }
    }

    /// The URL at `from` of each answer is that of the next page.
    pub fn url(from: impl Into<String>) -> Self {
        PageRule { from: Some(from.into()), ..PageRule::of(PageKind::Url) }
    }

    /// The header `Link` of each answer leads to the next page (RFC 8288).
    pub fn link() -> Self {
        PageRule::of(PageKind::Link)
    }

    /// The parameter `to` counts pages, from 1 on unless [`first`](Self::first) says otherwise.
    pub fn page(to: impl Into<String>) -> Self {
        PageRule { to: Some(to.into()), ..PageRule::of(PageKind::Page) }
    }

    /// The parameter `to` counts items, from 0 on unless [`first`](Self::first) says otherwise.
    pub fn offset(to: impl Into<String>) -> Self {
        PageRule { kind: Some(PageKind::Offset), ..PageRule::page(to) }
    }

    /// Where the items are; without it they are looked for.
    #[must_use]
    pub fn items(mut self, pointer: impl Into<String>) -> Self {
        self.items = Some(pointer.into());
        self
    }

    /// What says whether there are more.
    #[must_use]
    pub fn more(mut self, pointer: impl Into<String>) -> Self {
        self.more = Some(pointer.into());
        self
    }

    /// What says how many items there are in all.
    #[must_use]
    pub fn total(mut self, pointer: impl Into<String>) -> Self {
        self.total = Some(pointer.into());
        self
    }

    /// What says how many pages there are.
    #[must_use]
    pub fn page_count(mut self, pointer: impl Into<String>) -> Self {
        self.page_count = Some(pointer.into());
        self
    }

    /// Number of the first page or item.
    #[must_use]
    pub fn first(mut self, number: i64) -> Self {
        self.first = Some(number);
        self
    }

    /// There are no pages, though the document looks like it.
    pub fn none() -> Self {
        PageRule { kind: None, ..PageRule::link() }
    }

    pub(crate) fn of(kind: PageKind) -> Self {
        PageRule {
            site: None,
            kind: Some(kind),
            from: None,
            to: None,
            items: None,
            more: None,
            total: None,
            page_count: None,
            first: None,
            by: PagedBy::Rule,
        }
    }
}
