//! One change on the page: what it is about, its Rust on both sides, where it stands, and what else has it. Not the page
//! around it.

use super::marks::{Piece, marked};
use super::{Tags, clipped, prose, quoted, text};
use crate::diff::entry::{Entry, Level, Place};
use std::fmt::Write as _;

/// Most of what has the same change that is listed.
const MOST_OTHERS: usize = 200;
/// Most tags of one change that are shown; it is found by all of them.
const MOST_TAGS: usize = 3;
/// Where a line is longer, a column says nothing to a reader: files of one line.
const FAR: usize = 400;

/// Writes one. `is_told` is whether what happened to it stands above it already.
pub(super) fn write(out: &mut String, entry: &Entry, tags: &Tags<'_>, is_told: bool) {
    let of: Vec<String> = entry.tags.iter().filter_map(|tag| tags.number(tag)).collect();
    let of = if of.is_empty() { String::new() } else { format!(" data-tags={}", quoted(&of.join(" "))) };
    let subject = match entry.level {
        Level::Rust => format!("<code>{}</code>", text(&entry.subject)),
        Level::Api | Level::Wire => prose(&entry.subject),
    };
    let _ = write!(out, "<article{of}>\n<div class=\"what\"><p><b>{subject}</b>");
    if !is_told {
        let _ = write!(out, " {}", prose(&entry.what));
    }
    // A side that stands alone follows its name.
    let alone = match (&entry.before, &entry.after) {
        (Some(code), None) | (None, Some(code)) if !entry.subject.ends_with(code.as_str()) => Some(code),
        _ => None,
    };
    if let Some(code) = alone {
        let side = if entry.before.is_some() { "old" } else { "new" };
        let _ = write!(out, " <code class=\"alone {side}\">{}</code>", lines(&[(false, code)]));
    }
    out.push_str("</p>\n");
    if !is_told {
        let _ = writeln!(out, "<p class=\"why\">{}</p>", prose(&entry.why));
    }
    others(out, &entry.also);
    out.push_str("</div>\n<div class=\"where\">");
    for tag in entry.tags.iter().take(MOST_TAGS) {
        if let Some(number) = tags.number(tag) {
            let _ = write!(out, "<button type=\"button\" value=\"{number}\">{}</button>", text(tag));
        }
    }
    if entry.tags.len() > MOST_TAGS {
        let _ = write!(out, "<span>+{}</span>", entry.tags.len() - MOST_TAGS);
    }
    let places: Vec<String> = [&entry.old, &entry.new].into_iter().flatten().map(place).collect();
    if !places.is_empty() {
        let _ = write!(out, "<p>{}</p>", places.join("<i> → </i>"));
    }
    out.push_str("</div>\n");
    if let (Some(before), Some(after)) = (&entry.before, &entry.after)
        && before != after
    {
        let (old, new) = (clipped(before), clipped(after));
        let (old, new) = marked(&old, &new);
        let _ = writeln!(
            out,
            "<div class=\"pair\"><pre class=\"old\">{}</pre><pre class=\"new\">{}</pre></div>",
            lines(&old),
            lines(&new)
        );
    }
    out.push_str("</article>\n");
}

/// Code, with marks; what would be obeyed is spelled out, and line breaks are ours.
fn lines(pieces: &[Piece<'_>]) -> String {
    let mut out = String::new();
    for (is_marked, piece) in pieces {
        let shown = piece.split('\n').map(text).collect::<Vec<_>>().join("\n");
        match is_marked {
            true => _ = write!(out, "<mark>{shown}</mark>"),
            false => out.push_str(&shown),
        }
    }
    out
}

fn others(out: &mut String, also: &[String]) {
    if also.is_empty() {
        return;
    }
    let mut items: String =
        also.iter().take(MOST_OTHERS).map(|one| format!("<li>{}</li>", prose(one))).collect();
    if also.len() > MOST_OTHERS {
        let _ = write!(items, "<li>.. and {} more</li>", also.len() - MOST_OTHERS);
    }
    let places = if also.len() == 1 { "place" } else { "places" };
    let _ = writeln!(
        out,
        "<details><summary>and in {} other {places}</summary><ul>{items}</ul></details>",
        also.len()
    );
}

/// File and line; of a file of one line the end of the pointer. All of it shows where a mouse rests.
fn place(place: &Place) -> String {
    let file = place.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let whole = quoted(&clipped(&format!("{}  {}", crate::diff::text::place(place), place.pointer)));
    let shown = match place.column > FAR {
        true => {
            let parts: Vec<&str> = place.pointer.rsplitn(3, '/').collect();
            let (end, rest) = (parts.get(1).into_iter().chain(parts.first()), parts.get(2));
            let end = end.copied().collect::<Vec<_>>().join("/");
            if rest.is_some_and(|rest| !rest.is_empty()) {
                format!("…/{end}")
            } else {
                place.pointer.clone()
            }
        }
        false => format!("{file}:{}:{}", place.line, place.column),
    };
    format!("<code title={whole}>{}</code>", text(&shown))
}
