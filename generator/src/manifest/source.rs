//! `source`: where the document of a client is fetched from. Not how.

use super::table::Table;
use crate::config::{HeaderTemplate, SourceConfig};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::MANIFEST_VALUE;
use crate::source::Site;
use crate::source::origin::Address;

pub(super) const KEYS: &[&str] = &["url", "pick", "headers", "allow_private"];

/// The address in the file that `clientsmith fetch` writes beside a document.
pub(crate) fn fetched_from(text: &str) -> Option<Address> {
    let facts: toml::Table = text.parse().ok()?;
    Address::parse(facts.get("url")?.as_str()?).ok()
}

/// Reads `source`, an address or a table with one.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> Option<SourceConfig> {
    let table = match client.text_or_table(out, "source", KEYS)? {
        Ok(url) => {
            let url = address(out, client.site_of("source"), "source", url)?;
            return Some(SourceConfig::of(url));
        }
        Err(table) => table,
    };
    let url = table.required(out, "url");
    let pick = table.text(out, "pick").map(str::to_owned);
    let headers = headers(out, &table);
    let allow_private = table.flag(out, "allow_private").unwrap_or(false);
    let url = address(out, table.site_of("url"), "url", url?)?;
    Some(SourceConfig { pick, headers, allow_private, ..SourceConfig::of(url) })
}

fn address(out: &mut Diagnostics, site: Site, key: &str, text: &str) -> Option<Address> {
    match Address::parse(text) {
        Ok(address) => match address.plain_secret() {
            None => Some(address),
            Some(name) => {
                let message = format!(
                    "`{key}` has a secret in `{}`, expected an environment variable: `{}=${{TOKEN}}`",
                    name.escape_debug(),
                    name.escape_debug()
                );
                out.report(&MANIFEST_VALUE, site, message);
                None
            }
        },
        Err(fault) => {
            // A user and a password would be in it.
            let said =
                if text.contains('@') { String::new() } else { format!(" is `{}`", text.escape_debug()) };
            out.report(&MANIFEST_VALUE, site, format!("`{key}`{said}, expected an address: {fault}"));
            None
        }
    }
}

fn headers(out: &mut Diagnostics, table: &Table<'_>) -> Vec<HeaderTemplate> {
    let mut all = Vec::new();
    for (name, site, value) in table.texts_or_tables(out, "headers", &[]) {
        let said = name.escape_debug();
        match value.map(|value| HeaderTemplate::parse(name, value)) {
            Ok(Ok(header)) => all.push(header),
            Ok(Err(fault)) => {
                // The value is not shown: it may be a secret.
                out.report(&MANIFEST_VALUE, site, format!("the header `{said}` cannot be sent: {fault}"));
            }
            Err(_) => {
                out.report(
                    &MANIFEST_VALUE,
                    site,
                    format!("the header `{said}` is a table, expected a string"),
                );
            }
        }
    }
    all
}
