//! Pages: the words of the runtime for how they hang together, and what the documentation says of them. Not which
//! operations give pages.

use super::{Context, doc, ty};
use crate::api::{OperationId, PageKind, Pages};
use crate::rust::{Outcome, Paging, PagingWord, Payload};

/// The pages of an operation whose answer is JSON.
pub(super) fn plan(cx: &Context<'_>, id: OperationId, output: &Outcome) -> Option<Paging> {
    let pages = cx.facts.pages(id)?;
    if !matches!(output, Outcome::One(Payload::Json(_))) {
        return None;
    }
    let text = |text: &String| PagingWord::Text(text.clone());
    let (from, to) = (text(&pages.from), text(&pages.to));
    let mut words = vec![match pages.kind {
        PageKind::Token => ("token", vec![from, to]),
        PageKind::LastItem => ("last_item", vec![from, to]),
        PageKind::Url => ("url", vec![from]),
        PageKind::Link => ("link", Vec::new()),
        PageKind::Page => ("page", vec![to, PagingWord::Number(pages.first)]),
        PageKind::Offset => ("offset", vec![to, PagingWord::Number(pages.first)]),
    }];
    if pages.in_body {
        words.push(("in_body", Vec::new()));
    }
    if !pages.items.is_empty() {
        words.push(("items", vec![text(&pages.items)]));
    }
    let pointers = [
        ("more", &pages.more),
        ("total", &pages.total),
        ("page_count", &pages.page_count),
        ("answered", &pages.answered),
    ];
    words.extend(
        pointers.into_iter().filter_map(|(word, pointer)| Some((word, vec![text(pointer.as_ref()?)]))),
    );
    if let Some((name, default, maximum)) = &pages.size {
        words.push(("size", vec![text(name), PagingWord::Number(*default), PagingWord::Number(*maximum)]));
    }
    Some(Paging { words, item: ty::of(cx, pages.item) })
}

/// What the documentation says, so that a reader sees what was understood.
pub(super) fn note(cx: &Context<'_>, id: OperationId) -> Vec<String> {
    let Some(pages) = cx.facts.pages(id) else { return Vec::new() };
    let doors = "Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them";
    vec![String::new(), format!("{doors}, {}.", how(pages))]
}

fn how(pages: &Pages) -> String {
    let to = doc::code(&pages.to);
    let place = if pages.in_body { "member" } else { "parameter" };
    let from = doc::code(&pages.from);
    match pages.kind {
        PageKind::Token => format!("with {from} of each answer as the {place} {to} of the next call"),
        PageKind::LastItem => format!("with {from} of the last item as the {place} {to} of the next call"),
        PageKind::Url => format!("by the URL at {from} of each answer"),
        PageKind::Link => "by the header `Link` of each answer".to_owned(),
        PageKind::Page => format!("counting pages in the {place} {to} from {} on", pages.first),
        PageKind::Offset => format!("counting items in the {place} {to} from {} on", pages.first),
    }
}
