//! `server`: where calls go by default. Not whether the document has such a server.

use super::table::Table;
use crate::config::{Named, ServerChoice};
use crate::diagnostic::Diagnostics;

/// Keys of `server` where it is a table.
pub(super) const KEYS: &[&str] = &["pick", "variables"];

/// Reads the choice.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> ServerChoice {
    let pick = |out: &mut Diagnostics, table: &Table<'_>, key: &str| {
        let text = table.has(key).then(|| table.required(out, key)).flatten()?;
        Some(Named { key: text.to_owned(), what: (), site: Some(table.site_of(key)) })
    };
    match client.text_or_table(out, "server", KEYS) {
        None => ServerChoice::default(),
        Some(Ok(_)) => ServerChoice { pick: pick(out, client, "server"), variables: Vec::new() },
        Some(Err(table)) => {
            let variables = table.free_texts(out, "variables");
            let one = |(name, site, value): (&str, _, &str)| Named {
                key: name.to_owned(),
                what: value.to_owned(),
                site: Some(site),
            };
            let variables = variables.into_iter().map(one).collect();
            ServerChoice { pick: pick(out, &table, "pick"), variables }
        }
    }
}
