//! The acceptances of a client. Not what they do: that is `diagnostic::accept`.

use super::Client;
use super::table::Table;
use crate::config::Acceptance;
use crate::diagnostic::catalog::interface::{ACCEPTANCE_IMPOSSIBLE, ACCEPTANCE_UNUSED, MANIFEST_VALUE};
use crate::diagnostic::{Diagnostics, Severity, catalog, nearest};
use crate::source::Site;

pub(super) const KEYS: &[&str] = &["code", "at", "why"];

/// Reads `accept`, each entry with its place.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>) -> Vec<(Site, Acceptance)> {
    let mut list = Vec::new();
    for table in client.tables(out, "accept", KEYS) {
        let fields = (table.required(out, "code"), table.required(out, "at"), table.required(out, "why"));
        let (Some(code), Some(at), Some(why)) = fields else { continue };
        check_code(out, table.site_of("code"), code);
        if !at.trim_start_matches('#').starts_with('/') {
            let message =
                format!("`at` is `{}`, expected a JSON pointer, which starts with `/`", at.escape_debug());
            out.report(&MANIFEST_VALUE, table.site_of("at"), message);
        }
        let acceptance = Acceptance { code: code.to_owned(), at: at.to_owned(), why: why.to_owned() };
        list.push((table.site, acceptance));
    }
    list
}

fn check_code(out: &mut Diagnostics, site: Site, code: &str) {
    let known = catalog::CODES.iter().find(|known| known.id == code);
    match known.map(|known| known.severity) {
        Some(Severity::Warning | Severity::Skip) => {}
        Some(Severity::Error) => {
            out.report(
                &ACCEPTANCE_IMPOSSIBLE,
                site,
                format!("`{code}` stops the run, it cannot be accepted"),
            );
        }
        None => {
            let message = format!("there is no code `{}`", code.escape_debug());
            let found = out.report(&ACCEPTANCE_IMPOSSIBLE, site, message);
            if let Some(meant) = nearest(code, catalog::CODES.iter().map(|known| known.id)) {
                found.help(format!("there is `{meant}`"));
            }
        }
    }
}

/// Reports acceptances that covered nothing.
pub(super) fn report_unused(out: &mut Diagnostics, client: &Client, unused: &[usize]) {
    for index in unused {
        let Acceptance { code, at, .. } = &client.config.accept[*index];
        let message = format!("`{code}` is accepted at `{}`, but is not reported there", at.escape_debug());
        out.report(&ACCEPTANCE_UNUSED, client.acceptances[*index], message)
            .help("remove it, or correct its pointer");
    }
}
