//! Pages that are counted: by a parameter for the page, or for the first item. Only where the document says where
//! counting starts: a wrong start loses a page without a word.

use super::look::Look;
use super::sent::Counter;
use super::words;
use crate::api::{Constraint, PageKind, PagedBy, Pages};
use serde_json::Value;

/// `page` and its like.
pub(super) fn page(look: &Look<'_>) -> Option<Pages> {
    let counter = look.counter(words::is_page, None)?;
    let answered = look.number(words::is_answered_page);
    let (first, by) = match first(look, &counter) {
        Some((first @ (0 | 1), by)) => (first, by),
        Some(_) => return None,
        // The answer says which page it is.
        None if answered.is_some() => (1, PagedBy::Answer),
        None => return None,
    };
    let pages = Pages { to: counter.to.clone(), first, answered, by, ..ends(look, &counter, PageKind::Page) };
    is_shown(look, &pages).then_some(pages)
}

/// `offset` and its like.
pub(super) fn offset(look: &Look<'_>) -> Option<Pages> {
    let counter = look.counter(words::is_offset, None)?;
    let text = said(look, &counter);
    let of_pages = ["page number", "number of pages", "pages to skip", "page offset", "page to"];
    if of_pages.iter().any(|words| text.contains(words)) {
        return None;
    }
    let (first, by) = match (first(look, &counter), counter.key.as_str()) {
        (Some((first @ (0 | 1), by)), _) => (first, by),
        (Some(_), _) | (None, "startindex" | "startat") => return None,
        (None, _) => (0, PagedBy::Zero),
    };
    let pages = Pages {
        to: counter.to.clone(),
        first,
        by,
        page_count: None,
        ..ends(look, &counter, PageKind::Offset)
    };
    is_shown(look, &pages).then_some(pages)
}

/// Whether something beside the one parameter speaks of pages.
fn is_shown(look: &Look<'_>, pages: &Pages) -> bool {
    let told = pages.total.is_some() || pages.page_count.is_some() || pages.more.is_some();
    told || look.counter(words::is_size, Some(pages.in_body)).is_some()
}

/// Everything that says where the end is.
fn ends(look: &Look<'_>, counter: &Counter<'_>, kind: PageKind) -> Pages {
    let size = look.counter(words::is_size, Some(counter.in_body)).and_then(|one| {
        let maximum = limits(look, &one).find_map(|limit| match limit {
            Constraint::Maximum(number) => whole(&number.to_string()),
            _ => None,
        })?;
        let default = one.default.and_then(integer).unwrap_or(0);
        Some((one.to, default, maximum))
    });
    Pages {
        in_body: counter.in_body,
        more: look.flag(words::is_more),
        total: look.total(),
        page_count: look.number(words::is_page_count),
        size,
        ..look.pages(kind)
    }
}

/// Where counting starts: by the default, the minimum, or what is said.
fn first(look: &Look<'_>, counter: &Counter<'_>) -> Option<(i64, PagedBy)> {
    if let Some(default) = counter.default.and_then(integer) {
        return Some((default, PagedBy::Default));
    }
    let minimum = limits(look, counter).find_map(|limit| match limit {
        Constraint::Minimum(number) => whole(&number.to_string()),
        Constraint::ExclusiveMinimum(number) => whole(&number.to_string())?.checked_add(1),
        _ => None,
    });
    if let Some(minimum) = minimum {
        return Some((minimum, PagedBy::Minimum));
    }
    let text = said(look, counter);
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let zero =
        says(&["0-based", "zero-based", "zero based", "starting at 0", "starts at 0", "starting from 0"]);
    let one =
        says(&["1-based", "one-based", "starting at 1", "starts at 1", "starting from 1", "first page is 1"]);
    match (zero, one) {
        (true, false) => Some((0, PagedBy::Description)),
        (false, true) => Some((1, PagedBy::Description)),
        (true, true) | (false, false) => None,
    }
}

fn limits<'a>(look: &Look<'a>, counter: &Counter<'a>) -> impl Iterator<Item = &'a Constraint> {
    let ty = &look.api.types[crate::api::aliased(look.api, counter.ty)];
    let stated = [counter.doc, &look.api.types[counter.ty].doc, &ty.doc];
    stated.into_iter().flat_map(|doc| &doc.constraints)
}

fn said(look: &Look<'_>, counter: &Counter<'_>) -> String {
    let of_type = look.api.types[counter.ty].doc.description.as_deref();
    counter.doc.description.as_deref().or(of_type).unwrap_or_default().to_lowercase()
}

fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| whole(value.as_str()?))
}

fn whole(text: &str) -> Option<i64> {
    text.parse().ok()
}
