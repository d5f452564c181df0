//! Keys about what is wanted of a document: `include`, `exclude`. Not which operations they fit.

use super::table::Table;
use crate::config::{Selection, Wish, WishOf};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::MANIFEST_VALUE;

/// Keys of `include`.
pub(super) const INCLUDE: &[&str] = &["tags", "operations", "webhooks"];
/// Keys of `exclude`.
pub(super) const EXCLUDE: &[&str] = &["tags", "operations", "webhooks", "deprecated"];

/// Reads the choices.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> Selection {
    let include = client.table(out, "include", INCLUDE).map(|table| wishes(out, &table));
    let exclude = client.table(out, "exclude", EXCLUDE);
    let exclude_deprecated = exclude.as_ref().and_then(|table| table.flag(out, "deprecated"));
    Selection {
        include: include.unwrap_or_default(),
        exclude: exclude.map(|table| wishes(out, &table)).unwrap_or_default(),
        exclude_deprecated: exclude_deprecated.unwrap_or(false),
    }
}

fn wishes(out: &mut Diagnostics, table: &Table<'_>) -> Vec<Wish> {
    let mut all = Vec::new();
    for (key, of) in [("tags", WishOf::Tag), ("operations", WishOf::Operation), ("webhooks", WishOf::Webhook)]
    {
        for (text, site) in table.located_texts(out, key) {
            if text.trim().is_empty() {
                out.report(&MANIFEST_VALUE, site, format!("`{key}` has an empty pattern"));
                continue;
            }
            all.push(Wish { of, pattern: text.to_owned(), site: Some(site) });
        }
    }
    all
}
