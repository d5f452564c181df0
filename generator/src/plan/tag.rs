//! What tags say of groups of operations: their texts, and which belongs to which (OpenAPI 3.2 section 4.22). Not which
//! operations a group has.

use super::{Context, doc};
use crate::api::TagInfo;
use crate::names::{GroupNames, GroupOf};
use crate::rust::Doc;

/// Tags above one another that are shown; lowering has seen to it that there is no circle.
const DEPTH: usize = 16;

fn tag_of<'c>(cx: &Context<'c>, names: &GroupNames) -> Option<&'c TagInfo> {
    cx.api.tags.iter().find(|tag| stands_for(cx, names, &tag.name))
}

/// Whether a group is that of a tag, under whatever name.
fn stands_for(cx: &Context<'_>, names: &GroupNames, tag: &str) -> bool {
    let first = names.operations.first().and_then(|id| cx.api.operations[*id].tags.first());
    names.of.tag().is_some_and(|known| known == tag || first.is_some_and(|first| first == tag))
}

/// The text above a group.
pub(super) fn group(cx: &Context<'_>, names: &GroupNames) -> Doc {
    let stated = tag_of(cx, names);
    let mut paragraphs = Vec::new();
    let texts = stated.into_iter().flat_map(|tag| [&tag.summary, &tag.description]).flatten();
    for text in texts {
        let lines = doc::markdown(text);
        if paragraphs != lines {
            paragraphs.extend((!paragraphs.is_empty()).then(String::new));
            paragraphs.extend(lines);
        }
    }
    if paragraphs.is_empty() {
        paragraphs.push(format!("{}.", said(&names.of)));
    }
    let mut text = Doc { paragraphs };
    let parent = stated.and_then(|tag| tag.parent.as_ref());
    doc::append(&mut text, parent.map(|parent| format!("Part of {}.", shown(cx, parent))));
    let kind = stated.and_then(|tag| tag.kind.as_ref());
    doc::append(&mut text, kind.map(|kind| format!("Kind of the tag: {}.", doc::code(kind))));
    text
}

/// What operations of a group are, as the beginning of a sentence.
pub(super) fn said(of: &GroupOf) -> String {
    match of {
        GroupOf::Tag(tag) => format!("Operations tagged {}", doc::code(tag)),
        GroupOf::Path(word) => format!("Operations below {}", doc::code(&format!("/{word}"))),
        GroupOf::Untagged => "Operations without a tag".to_owned(),
        GroupOf::Wordless => "Operations whose path says nothing but parameters and versions".to_owned(),
    }
}

/// A tag as the caller meets it.
fn shown(cx: &Context<'_>, tag: &str) -> String {
    let own = cx.names.groups.iter().filter(|group| group.ty.is_some());
    let group = { own }.find(|group| stands_for(cx, group, tag));
    group.map_or_else(|| doc::code(tag), |group| format!("`client.{}()`", group.accessor))
}

/// All tags as a list of lists, where one belongs to another.
pub(super) fn hierarchy(cx: &Context<'_>) -> Vec<String> {
    if cx.api.tags.iter().all(|tag| tag.parent.is_none()) {
        return Vec::new();
    }
    let mut lines = vec!["Groups of operations:".to_owned(), String::new()];
    below(cx, None, 0, &mut lines);
    lines
}

fn below(cx: &Context<'_>, parent: Option<&str>, depth: usize, lines: &mut Vec<String>) {
    for tag in cx.api.tags.iter().filter(|tag| tag.parent.as_deref() == parent) {
        let said = tag.summary.as_deref().map(|text| format!(": {}", doc::line(text))).unwrap_or_default();
        lines.push(format!("{}- {}{said}", "  ".repeat(depth), shown(cx, &tag.name)));
        if depth < DEPTH {
            below(cx, Some(&tag.name), depth + 1, lines);
        }
    }
}
