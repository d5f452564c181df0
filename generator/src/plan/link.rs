//! Links of answers: which later call each leads to, in the words of the documentation. Not whether it leads anywhere.

use super::{Context, doc};
use crate::api::{Link, Operation, OperationId, StatusPattern};

/// Lines of a list, with a line above it; none where nothing links.
pub(super) fn lines(cx: &Context<'_>, operation: &Operation) -> Vec<String> {
    let mut all: Vec<(&Link, Vec<StatusPattern>)> = Vec::new();
    for outcome in &operation.outcomes {
        for link in &outcome.links {
            match all.iter_mut().find(|(known, _)| same(known, link)) {
                Some((_, statuses)) => statuses.push(outcome.status),
                None => all.push((link, vec![outcome.status])),
            }
        }
    }
    if all.is_empty() {
        return Vec::new();
    }
    let items = all.into_iter().map(|(link, statuses)| item(cx, link, &statuses));
    [String::new(), "Calls that its answers lead to:".to_owned()].into_iter().chain(items).collect()
}

/// Whether two answers state the same.
fn same(one: &Link, other: &Link) -> bool {
    Link { site: one.site, ..other.clone() } == *one
}

fn item(cx: &Context<'_>, link: &Link, statuses: &[StatusPattern]) -> String {
    let statuses: Vec<String> = statuses.iter().map(|status| doc::status(*status)).collect();
    let mut text = format!(
        "- {} (with {}): {}",
        doc::code(&link.name),
        statuses.join(", "),
        link.target.and_then(|id| method(cx, id)).unwrap_or_else(|| doc::code(&link.reference))
    );
    let mut given: Vec<String> = link
        .parameters
        .iter()
        .map(|(name, value)| format!("{} = {}", doc::code(name), doc::code(value)))
        .collect();
    given.extend(link.body.as_deref().map(|body| format!("the body {}", doc::code(body))));
    if !given.is_empty() {
        text += &format!(" with {}", given.join(", "));
    }
    if let Some(server) = &link.server {
        text += &format!(", on {}", doc::code(server));
    }
    text.push('.');
    if let Some(description) = &link.description {
        text += &format!(" {}", doc::line(description));
    }
    text
}

/// A link of rustdoc, seen from the module of a group.
fn method(cx: &Context<'_>, id: OperationId) -> Option<String> {
    let group = cx.names.groups.iter().find(|group| group.operations.contains(&id))?;
    let name = &cx.names.methods.get(&id)?.name;
    let (owner, path) = match &group.ty {
        Some(ty) => (ty.as_str(), format!("super::{ty}")),
        None => ("Client", "super::super::Client".to_owned()),
    };
    Some(format!("[`{owner}::{}`]({path}::{name})", name.unraw()))
}
