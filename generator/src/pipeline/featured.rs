//! Features that are to be on by default: whether the crate has them. Not what they bring.

use crate::config::Config;
use crate::diagnostic::catalog::choosing::FEATURE_UNKNOWN;
use crate::diagnostic::{Diagnostics, nearest};
use crate::emit;
use crate::rust::Crate;

/// Reports those that are not there.
pub(super) fn check(out: &mut Diagnostics, krate: &Crate, config: &Config) {
    let Some(chosen) = config.default_features.as_ref().filter(|all| !all.is_empty()) else { return };
    let known = emit::feature_names(krate);
    for one in chosen.iter().filter(|one| !known.contains(&one.key)) {
        let message = format!("the crate has no feature `{}`", one.key.escape_debug());
        let found = match one.site {
            Some(site) => out.report(&FEATURE_UNKNOWN, site, message),
            None => out.report_unlocated(&FEATURE_UNKNOWN, message),
        };
        match nearest(&one.key, known.iter().map(String::as_str)) {
            Some(meant) => found.help(format!("there is `{meant}`")),
            None => found.help(format!("it has {}", known.join(", "))),
        };
    }
}
