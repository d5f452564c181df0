//! Which operations give pages: as stated, or where the document shows it unmistakably. Not what words mean
//! (`pages/words.rs`), and nothing is guessed: two candidates are none.

mod counted;
mod look;
mod sent;
mod words;

use crate::api::{Api, Operation, PageKind, Paged, PagedBy, Pages, Shape, TypeId};
use look::{Look, Member};

/// The pages of each operation.
pub(super) fn of(api: &Api) -> Vec<Option<Pages>> {
    let one = |operation: &Operation| match &operation.paged {
        Paged::Stated(pages) => Some(Pages::clone(pages)),
        Paged::Never => None,
        Paged::Unsaid | Paged::Asked(_) => detect(api, operation),
    };
    api.operations.iter().map(|(_, operation)| one(operation)).collect()
}

/// Where the items of a page are, if that is unmistakable: the pointer and the type of an item.
pub(crate) fn items(api: &Api, operation: &Operation) -> Option<(String, TypeId)> {
    look::items(api, operation)
}

fn detect(api: &Api, operation: &Operation) -> Option<Pages> {
    let method = operation.method.0.as_str();
    let reads = matches!(method, "GET" | "QUERY");
    if !reads && method != "POST" {
        return None;
    }
    let look = Look::of(api, operation)?;
    let found = by_token(&look).or_else(|| by_last_id(&look));
    if !reads {
        // A body that says where to start and how many there may be is that of a search.
        let is_search = look.counter(words::is_size, Some(true)).is_some();
        let counted = || counted::page(&look).or_else(|| counted::offset(&look));
        return found.or_else(|| counted().filter(|pages| pages.in_body && is_search));
    }
    found
        .or_else(|| by_url(&look))
        .or_else(|| by_last_item(&look))
        .or_else(|| by_link(&look))
        .or_else(|| counted::page(&look))
        .or_else(|| counted::offset(&look))
}

/// A token of the answer whose name says that it is of the next page, and a parameter that takes it.
fn by_token(look: &Look<'_>) -> Option<Pages> {
    let pairs: Vec<(&Member<'_>, String, bool)> = look
        .members
        .iter()
        .filter(|member| look.is_token(member.ty))
        .filter_map(|member| {
            let wanted = words::parameters_for(&member.key, &member.place);
            let echoed = member.says_next() && words::is_cursor(&member.key);
            let takes = |key: &str| wanted.contains(&key) || (echoed && key == member.key);
            let (to, in_body) = look.taker(takes)?;
            Some((member, to, in_body))
        })
        .collect();
    let (member, to, in_body) = pairs.first()?;
    if look.is_url(member) {
        return None;
    }
    let more = look.flag(words::is_more);
    Some(Pages {
        from: member.pointer.clone(),
        to: to.clone(),
        in_body: *in_body,
        more,
        ..look.pages(PageKind::Token)
    })
}

/// The id of the last item, which the answer says beside a flag for more.
fn by_last_id(look: &Look<'_>) -> Option<Pages> {
    let more = look.flag(words::is_more)?;
    let last = look.members.iter().find(|member| member.key == "lastid" && look.is_token(member.ty))?;
    let (to, in_body) = look.taker(|key| matches!(key, "after" | "afterid" | "startingafter"))?;
    Some(Pages { from: last.pointer.clone(), to, in_body, more: Some(more), ..look.pages(PageKind::Token) })
}

/// The id of the last item itself: `starting_after`, which needs a flag for more.
fn by_last_item(look: &Look<'_>) -> Option<Pages> {
    let more = look.flag(words::is_more)?;
    let (to, in_body) = look.taker(|key| key == "startingafter")?;
    let id = crate::api::at(look.api, look.item, "/id")?;
    let fits = look.is_token(id) && !matches!(look.api.types[id].shape, Shape::Anything);
    fits.then(|| Pages {
        from: "/id".to_owned(),
        to,
        in_body,
        more: Some(more),
        ..look.pages(PageKind::LastItem)
    })
}

/// The URL of the next page.
fn by_url(look: &Look<'_>) -> Option<Pages> {
    let member = look.members.iter().find(|member| look.is_next_url(member))?;
    Some(Pages { from: member.pointer.clone(), ..look.pages(PageKind::Url) })
}

/// The header `Link`, of an operation that takes a page or says that the header is about them.
fn by_link(look: &Look<'_>) -> Option<Pages> {
    let header = look.operation.outcomes.iter().flat_map(|outcome| &outcome.headers);
    let header = header.clone().find(|header| header.wire.eq_ignore_ascii_case("link"))?;
    let text = header.doc.description.as_deref().unwrap_or_default().to_lowercase();
    let says = text.contains("rel=\"next\"") || text.contains("next page") || text.contains("paginat");
    let takes = || {
        let (page, size) = (look.parameter(words::is_page), look.parameter(words::is_size));
        let cursor = look.parameter(words::is_cursor);
        (page.is_some() && size.is_some()) || cursor.is_some()
    };
    (says || takes()).then(|| Pages { by: PagedBy::Header, ..look.pages(PageKind::Link) })
}
