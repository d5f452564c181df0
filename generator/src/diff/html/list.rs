//! The list of changes on the page: by level and severity, and together where the same is to be said. Not a single one of
//! them, which is a row.

use super::{LEVELS, Tags, prose, row};
use crate::diff::Difference;
use crate::diff::entry::{Entry, Severity};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Most bytes of changes: a browser is still quick with them. What comes after is counted, and is in JSON.
const MOST: usize = 6_000_000;
/// From how many on what happened is told once above them all.
const MANY: usize = 3;

/// The changes by level and severity, and how many there was no room for.
pub(super) fn changes(difference: &Difference, tags: &Tags<'_>) -> (String, usize) {
    let (mut out, mut left) = (String::new(), 0);
    for level in LEVELS {
        if difference.of(level).next().is_none() {
            continue;
        }
        let _ = writeln!(out, "<section>\n<h2>{} <small>{}</small></h2>", level.title(), level.about());
        for severity in Severity::ALL {
            let count = difference.count(level, severity);
            if count == 0 {
                continue;
            }
            let (id, word) = (level.word(), severity.word());
            let _ = writeln!(
                out,
                "<section class=\"{word}\" id=\"{id}-{word}\" data-severity=\"{word}\" data-level=\"{id}\">\n\
                 <h3>{word} <small>{count}</small></h3>"
            );
            // Those of which the same is to be said stand together, where the first of them stood.
            let mut groups: Vec<Vec<&Entry>> = Vec::new();
            let mut known = BTreeMap::new();
            for entry in difference.of(level).filter(|entry| entry.severity == severity) {
                let at = *known.entry((&entry.what, &entry.why)).or_insert(groups.len());
                match groups.get_mut(at) {
                    Some(group) => group.push(entry),
                    None => groups.push(vec![entry]),
                }
            }
            groups.iter().for_each(|entries| left += group(&mut out, entries, tags));
            out.push_str("</section>\n");
        }
        out.push_str("</section>\n");
    }
    (out, left)
}

/// Writes entries of which the same is said; how many there was no room for.
fn group(out: &mut String, entries: &[&Entry], tags: &Tags<'_>) -> usize {
    if out.len() > MOST {
        return entries.len();
    }
    let is_told = entries.len() >= MANY;
    out.push_str("<div class=\"group\">\n");
    if let Some(first) = entries.first().filter(|_| is_told) {
        let _ = writeln!(
            out,
            "<h4>{} <small>{}</small></h4>\n<p class=\"why\">{}</p>",
            prose(&first.what),
            entries.len(),
            prose(&first.why)
        );
    }
    let mut left = entries.iter();
    for entry in left.by_ref() {
        row::write(out, entry, tags, is_told);
        if out.len() > MOST {
            break;
        }
    }
    out.push_str("</div>\n");
    left.count()
}

#[cfg(test)]
mod tests {
    use super::MOST;
    use crate::diff::{Difference, Entry, Level, Severity};

    fn entry(level: Level, severity: Severity, subject: &str, what: &str) -> Entry {
        Entry {
            level,
            severity,
            kind: "item-changed",
            subject: subject.to_owned(),
            what: what.to_owned(),
            why: "code that uses it compiles no longer".to_owned(),
            old: None,
            new: None,
            before: Some("pub id: String".to_owned()),
            after: Some("pub id: i64".to_owned()),
            tags: vec!["pets".to_owned(), "<shops>".to_owned()],
            also: Vec::new(),
            part: String::new(),
        }
    }

    fn difference(entries: Vec<Entry>) -> Difference {
        let versions = ("1".to_owned(), "1".to_owned());
        Difference {
            old: "specs/old.yaml".to_owned(),
            new: "new.yaml".to_owned(),
            versions,
            options: Vec::new(),
            entries,
            differs: true,
        }
    }

    #[test]
    fn what_happened_to_many_is_told_once() {
        let changed = |name: &str| entry(Level::Rust, Severity::Breaking, name, "is an `i64` now");
        let page = difference(vec![changed("A::id"), changed("B::id"), changed("C::id")]).html();
        assert_eq!(page.matches("is an <code>i64</code> now").count(), 1, "{page}");
        assert!(page.contains("<h4>is an <code>i64</code> now <small>3</small></h4>"), "{page}");
        let page = difference(vec![changed("A::id"), changed("B::id")]).html();
        assert_eq!(page.matches("is an <code>i64</code> now").count(), 2, "{page}");
        assert!(
            page.contains("pub id: <mark>String</mark>") && page.contains("pub id: <mark>i64</mark>"),
            "{page}"
        );
        // By their numbers: what a tag is called is text, once.
        assert!(
            page.contains("data-tags=\"1 0\"") && page.contains("<option value=\"0\">&lt;shops&gt; (2)"),
            "{page}"
        );
        assert!(page.contains("<span title=\"specs&#x2F;old.yaml\">old.yaml</span>"), "{page}");
    }

    #[test]
    fn a_page_is_no_larger_than_a_browser_likes() {
        let long = "x".repeat(50_000);
        let all = (0..2_000).map(|at| entry(Level::Api, Severity::Neutral, &format!("{at} {long}"), &long));
        let page = difference(all.collect()).html();
        assert!(page.len() < MOST + 100_000, "{}", page.len());
        let shown = page.matches("<article").count();
        assert!(page.contains(&format!("{} more have no room", 2_000 - shown)), "{shown}");
        // What comes first has room: the worst of Rust.
        let mut some: Vec<Entry> = (0..2_000)
            .map(|at| entry(Level::Api, Severity::Neutral, &format!("{at} {long}"), &long))
            .collect();
        some.push(entry(Level::Rust, Severity::Breaking, "Pet::id", "gone"));
        assert!(difference(some).html().contains("<code>Pet::id</code>"));
    }
}
