//! Keys about pages: `pages`, `detect_pages`. Not which operations they fit.

use super::table::Table;
use crate::api::{PageKind, PageRule};
use crate::config::{PageChoices, PagesOf};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::{MANIFEST_MISSING_KEY, MANIFEST_VALUE};

/// Keys of a rule.
pub(super) const KEYS: &[&str] =
    &["operation", "tag", "kind", "from", "to", "items", "more", "total", "page_count", "first"];

/// The word for no pages.
const NONE: &str = "none";

/// Reads the choices.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> PageChoices {
    let stated_only = client.flag(out, "detect_pages") == Some(false);
    let mut rules = Vec::new();
    for table in client.tables(out, "pages", KEYS) {
        let of = whose(out, &table);
        table.required(out, "kind");
        let kinds = PageKind::choices().iter().map(|(word, kind)| (*word, Some(*kind)));
        let kinds: Vec<_> = kinds.chain([(NONE, None)]).collect();
        let kind = table.word(out, "kind", &kinds);
        let mut text = |key: &str| table.text(out, key).map(str::to_owned);
        let (from, to, items) = (text("from"), text("to"), text("items"));
        let (more, total, page_count) = (text("more"), text("total"), text("page_count"));
        let first = table.integer(out, "first");
        let (Some(of), Some(kind)) = (of, kind) else { continue };
        let site = Some(table.site);
        let rule =
            PageRule { site, kind, from, to, items, more, total, page_count, first, ..PageRule::none() };
        if kind.is_none() {
            superfluous(out, &table);
        }
        rules.push((of, rule));
    }
    PageChoices { stated_only, rules }
}

/// Keys of a rule that is about pages which are none.
fn superfluous(out: &mut Diagnostics, table: &Table<'_>) {
    for key in KEYS.iter().filter(|key| !["operation", "tag", "kind"].contains(key) && table.has(key)) {
        let message = format!("found `{key}` in a rule whose `kind` is `{NONE}`, expected one of them");
        out.report(&MANIFEST_VALUE, table.site_of(key), message);
    }
}

/// The operations of a rule.
fn whose(out: &mut Diagnostics, table: &Table<'_>) -> Option<PagesOf> {
    match (table.has("operation"), table.has("tag")) {
        (true, false) => table.required(out, "operation").map(|text| PagesOf::Operations(text.to_owned())),
        (false, true) => table.required(out, "tag").map(|text| PagesOf::Tag(text.to_owned())),
        (true, true) => {
            let message = "found `operation` and `tag` in one rule, expected one of them";
            out.report(&MANIFEST_VALUE, table.site_of("tag"), message);
            None
        }
        (false, false) => {
            let message = "the rule lacks `operation` or `tag`, which say whose pages it is about";
            out.report(&MANIFEST_MISSING_KEY, table.site, message);
            None
        }
    }
}
