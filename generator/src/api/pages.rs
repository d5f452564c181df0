//! Pages: how the answers of an operation hang together, and what is at a pointer. Not how that is found out.

use super::{Api, Operation, PageRule, PagedBy, Property, Shape, StatusPattern, TypeId};
use serde::{Deserialize, Serialize};

/// What is said of the pages of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Paged {
    /// Nothing: what the document shows counts.
    #[default]
    Unsaid,
    /// It has none.
    Never,
    /// A rule, which has not been looked at or does not fit.
    Asked(Box<PageRule>),
    /// A rule that fits.
    Stated(Box<Pages>),
}

/// What leads from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// A token of the answer becomes a parameter.
    Token,
    /// A member of the last item becomes a parameter.
    LastItem,
    /// A URL of the answer.
    Url,
    /// The header `Link`.
    Link,
    /// A parameter counts pages.
    Page,
    /// A parameter counts items.
    Offset,
}

/// The words for what leads from page to page, in the manifest and in documents.
const WORDS: &[(&str, PageKind)] = &[
    ("token", PageKind::Token),
    ("last_item", PageKind::LastItem),
    ("url", PageKind::Url),
    ("link", PageKind::Link),
    ("page", PageKind::Page),
    ("offset", PageKind::Offset),
];

impl PageKind {
    /// The kind of a word.
    pub fn read(text: &str) -> Option<Self> {
        WORDS.iter().find(|(word, _)| *word == text).map(|(_, kind)| *kind)
    }

    /// All words, for messages.
    pub(crate) fn words() -> String {
        let words: Vec<String> = WORDS.iter().map(|(word, _)| format!("`{word}`")).collect();
        words.join(", ")
    }

    /// The words with what they mean.
    pub(crate) fn choices() -> &'static [(&'static str, PageKind)] {
        WORDS
    }
}

/// How the pages of an operation hang together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// What leads from page to page.
    pub kind: PageKind,
    /// Pointer into the answer, or into the last item; empty for kinds without one.
    pub from: String,
    /// Query parameter, or a pointer into the body; empty for kinds without one.
    pub to: String,
    /// Whether `to` is a pointer into the body.
    pub in_body: bool,
    /// Pointer to the items.
    pub items: String,
    /// What they are.
    pub item: TypeId,
    /// Number of the first page or item.
    pub first: i64,
    /// Pointer to whether there is more.
    pub more: Option<String>,
    /// Pointer to the number of all items.
    pub total: Option<String>,
    /// Pointer to the number of pages.
    pub page_count: Option<String>,
    /// Pointer to the number of this page or of its first item.
    pub answered: Option<String>,
    /// Query parameter for the items of a page: its default, 0 where there is none, and its maximum.
    pub size: Option<(String, i64, i64)>,
    /// Why they are taken for pages.
    pub by: PagedBy,
}

impl Pages {
    /// One line: the words of a rule, then why.
    pub fn describe(&self) -> String {
        let kind = WORDS.iter().find(|(_, kind)| *kind == self.kind).map_or("", |(word, _)| word);
        let mut text = kind.to_owned();
        let mut say = |word: &str, value: &str| {
            if !value.is_empty() {
                text += &format!(" {word}={value}");
            }
        };
        say("from", &self.from);
        say("to", &self.to);
        say("items", if self.items.is_empty() { "(all)" } else { &self.items });
        let first = self.first.to_string();
        say("first", if matches!(self.kind, PageKind::Page | PageKind::Offset) { &first } else { "" });
        for (word, pointer) in [
            ("more", &self.more),
            ("total", &self.total),
            ("page_count", &self.page_count),
            ("answered", &self.answered),
        ] {
            say(word, pointer.as_deref().unwrap_or_default());
        }
        format!("{text} ({})", self.by.words())
    }
}

/// The JSON that a success gives, where that is typed.
pub(crate) fn page(api: &Api, operation: &Operation) -> Option<TypeId> {
    let success = |status| matches!(status, StatusPattern::Code(200..300) | StatusPattern::Class(2));
    let mut outcomes = operation.outcomes.iter().filter(|outcome| success(outcome.status));
    let fallback = || operation.outcomes.iter().find(|outcome| outcome.status == StatusPattern::Default);
    let outcome = outcomes.find(|outcome| !outcome.media.is_empty()).or_else(fallback)?;
    let json = |media: &&super::Media| media.kind == super::MediaKind::Json;
    let id = outcome.media.iter().find(json)?.ty?;
    Some(aliased(api, id))
}

/// What a chain of aliases ends in.
pub(crate) fn aliased(api: &Api, id: TypeId) -> TypeId {
    let mut at = id;
    for _ in 0..api.types.len() {
        match api.types[at].shape {
            Shape::Alias(inner) => at = inner,
            _ => break,
        }
    }
    at
}

/// The properties of an object.
pub(crate) fn properties(api: &Api, id: TypeId) -> &[Property] {
    match &api.types[aliased(api, id)].shape {
        Shape::Object(object) => &object.properties,
        _ => &[],
    }
}

/// The type at a JSON pointer that leads through objects; any type where nothing is said of what is there.
pub(crate) fn at(api: &Api, id: TypeId, pointer: &str) -> Option<TypeId> {
    let mut here = id;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        match &api.types[aliased(api, here)].shape {
            Shape::Map(value) => here = *value,
            Shape::Anything => return Some(here),
            _ => here = properties(api, here).iter().find(|property| property.wire == key)?.ty,
        }
    }
    Some(aliased(api, here))
}

/// A member's name as a token of a pointer.
pub(crate) fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
