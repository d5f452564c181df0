//! Keys about pages: `pages`, `detect_pages`. Not which operations they fit.

use super::table::Table;
use crate::api::{PageKind, PageRule};
use crate::config::PageChoices;
use crate::diagnostic::Diagnostics;

/// Keys of a rule.
pub(super) const KEYS: &[&str] =
    &["operation", "kind", "from", "to", "items", "more", "total", "page_count", "first"];

/// Reads the choices.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> PageChoices {
    let stated_only = client.flag(out, "detect_pages") == Some(false);
    let mut rules = Vec::new();
    for table in client.tables(out, "pages", KEYS) {
        let operation = table.required(out, "operation");
        table.required(out, "kind");
        let kind = table.word(out, "kind", PageKind::choices());
        let mut text = |key: &str| table.text(out, key).map(str::to_owned);
        let (from, to, items) = (text("from"), text("to"), text("items"));
        let (more, total, page_count) = (text("more"), text("total"), text("page_count"));
        let first = table.integer(out, "first");
        let (Some(operation), Some(kind)) = (operation, kind) else { continue };
        let site = Some(table.site);
        let rule = PageRule { site, kind, from, to, items, more, total, page_count, first };
        rules.push((operation.to_owned(), rule));
    }
    PageChoices { stated_only, rules }
}
