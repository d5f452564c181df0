//! The part of a document that the user chose: the rest is left out, with all that is said of it. Not what patterns mean.

use crate::api::{Api, Incoming, Operation, Trigger};
use crate::config::{Config, Selection, Wish, WishOf};
use crate::diagnostic::catalog::interface as codes;
use crate::diagnostic::{Diagnostics, nearest};
use crate::facts;
use std::collections::BTreeMap;

/// Leaves out what is not wanted, and reports patterns that nothing fits.
pub(super) fn keep(out: &mut Diagnostics, api: &mut Api, config: &Config) {
    let selection = &config.selection;
    if selection.is_all() {
        return;
    }
    for wish in selection.include.iter().chain(&selection.exclude) {
        let called = api.operations.iter().any(|(_, one)| fits(wish, one));
        if !called && !api.incoming.iter().any(|(_, one)| fits_incoming(wish, one)) {
            report(out, api, wish);
        }
    }
    let operations: Vec<bool> = api.operations.iter().map(|(_, one)| is_wanted(selection, one)).collect();
    let incoming: Vec<bool> =
        api.incoming.iter().map(|(_, one)| is_incoming_wanted(selection, one, &operations)).collect();
    let is_left = operations.contains(&true) || incoming.contains(&true);
    let had_some = !operations.is_empty() || !incoming.is_empty();
    if !is_left && had_some && out.gate().is_ok() {
        out.report_unlocated(&codes::SELECTION_EMPTY, "`include` and `exclude` together leave no operation");
    }
    let mut wanted: BTreeMap<_, bool> = BTreeMap::new();
    wanted.extend(api.operations.iter().zip(&operations).map(|((_, one), kept)| (one.site, *kept)));
    wanted.extend(api.incoming.iter().zip(&incoming).map(|((_, one), kept)| (one.site, *kept)));
    api.keep(&operations, &incoming);
    let facts = facts::of(api);
    for (id, ty) in api.types.iter() {
        *wanted.entry(ty.site).or_default() |= facts.is_kept(id);
    }
    out.keep_wanted(|site| wanted.get(&site).copied());
}

fn fits(wish: &Wish, operation: &Operation) -> bool {
    wish.fits(operation.id.as_deref(), &operation.method.0, &operation.path.text, &operation.tags)
}

fn fits_incoming(wish: &Wish, incoming: &Incoming) -> bool {
    let id = incoming.id.as_deref();
    incoming.triggers.iter().any(|one| match one {
        Trigger::Webhook(key) | Trigger::Callback { of: None, key, .. } => wish.fits_webhook(key, id),
        Trigger::Callback { of: Some(_), .. } => false,
    })
}

fn is_wanted(selection: &Selection, operation: &Operation) -> bool {
    let any = |wishes: &[Wish]| wishes.iter().any(|wish| fits(wish, operation));
    (selection.include.is_empty() || any(&selection.include))
        && !any(&selection.exclude)
        && !(selection.exclude_deprecated && operation.doc.deprecated)
}

/// A callback comes with its operation.
fn is_incoming_wanted(selection: &Selection, incoming: &Incoming, operations: &[bool]) -> bool {
    let called = incoming.triggers.iter().any(|one| match one {
        Trigger::Callback { of: Some(of), .. } => operations[usize::from(*of)],
        Trigger::Callback { of: None, .. } | Trigger::Webhook(_) => false,
    });
    let alone = incoming
        .triggers
        .iter()
        .any(|one| matches!(one, Trigger::Webhook(_) | Trigger::Callback { of: None, .. }));
    let any = |wishes: &[Wish]| wishes.iter().any(|wish| fits_incoming(wish, incoming));
    let included = selection.include.is_empty() || any(&selection.include);
    called
        || alone
            && included
            && !any(&selection.exclude)
            && !(selection.exclude_deprecated && incoming.doc.deprecated)
}

fn report(out: &mut Diagnostics, api: &Api, wish: &Wish) {
    let mut known: Vec<String> = Vec::new();
    let what = match wish.of {
        WishOf::Tag => {
            known.extend(api.operations.iter().flat_map(|(_, one)| one.tags.iter().cloned()));
            "tag"
        }
        WishOf::Operation => {
            for (_, one) in api.operations.iter() {
                known.extend(one.id.clone());
                known.push(format!("{} {}", one.method.0, one.path.text));
                known.push(one.path.text.clone());
            }
            "operation"
        }
        WishOf::Webhook => {
            known.extend(api.incoming.iter().flat_map(|(_, one)| &one.triggers).filter_map(
                |one| match one {
                    Trigger::Webhook(key) => Some(key.clone()),
                    Trigger::Callback { .. } => None,
                },
            ));
            "webhook"
        }
    };
    let message = format!("no {what} is called `{}`", wish.pattern.escape_debug());
    let found = match wish.site {
        Some(site) => out.report(&codes::SELECTION_UNUSED, site, message),
        None => out.report_unlocated(&codes::SELECTION_UNUSED, message),
    };
    if let Some(meant) = nearest(&wish.pattern, known.iter().map(String::as_str)) {
        found.help(format!("there is `{}`", meant.escape_debug()));
    }
}
