//! Links of responses: which later call each one leads to, and with what. Not how that is told.

use super::Lowering;
use crate::api::{Link, OperationId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::Site;
use std::collections::{BTreeMap, BTreeSet};

/// Reads the links of a response. Where they lead is known when all operations are: see [`connect`].
pub(super) fn lower(cx: &mut Lowering<'_, '_>, response: Node<'_>) -> Vec<Link> {
    let stated: Vec<_> = response.get("links").into_iter().flat_map(Node::entries).collect();
    let stated = stated.into_iter().filter(|(name, _)| !name.starts_with("x-"));
    stated.filter_map(|(name, link)| one(cx, name, link)).collect()
}

fn one(cx: &mut Lowering<'_, '_>, name: &str, stated: Node<'_>) -> Option<Link> {
    let target = cx.document.node(cx.document.resolve(cx.out, stated.id())?);
    let by_id = text(target, "operationId");
    let by_reference = text(target, "operationRef");
    if by_id.is_some()
        && let Some(other) = target.get("operationRef").filter(|_| by_reference.is_some())
    {
        let message = "a link has `operationId` or `operationRef`: the id is taken";
        cx.out.report(&codes::LINK, other.id(), message);
    }
    let Some(reference) = by_id.or(by_reference) else {
        cx.out
            .report(&codes::LINK, target.id(), "this link names no operation: it is left out")
            .help("name one by its `operationId`, or by `operationRef`");
        return None;
    };
    let parameters = target.get("parameters").into_iter().flat_map(Node::entries);
    let parameters = parameters.map(|(name, value)| (name.to_owned(), shown(value))).collect();
    let description = text(stated, "description").or_else(|| text(target, "description"));
    Some(Link {
        site: target.id(),
        name: name.to_owned(),
        target: None,
        reference: reference.to_owned(),
        parameters,
        body: target.get("requestBody").map(shown),
        server: target.get("server").and_then(|server| text(server, "url")).map(str::to_owned),
        description: description.map(str::to_owned),
    })
}

fn text<'d>(node: Node<'d>, key: &str) -> Option<&'d str> {
    node.get(key).and_then(Node::text).filter(|text| !text.trim().is_empty())
}

/// Text as it is, which expressions are (OpenAPI 3.1 section 4.8.20.3); all else as JSON.
fn shown(value: Node<'_>) -> String {
    match value.kind() {
        NodeKind::String => value.str().unwrap_or_default().to_owned(),
        _ => value.to_json().to_string(),
    }
}

/// Finds the operation of every link.
pub(super) fn connect(cx: &mut Lowering<'_, '_>) {
    let mut ids: BTreeMap<String, OperationId> = BTreeMap::new();
    let mut sites: BTreeMap<Site, OperationId> = BTreeMap::new();
    for (id, operation) in cx.api.operations.iter() {
        sites.entry(operation.site).or_insert(id);
        if let Some(name) = &operation.id {
            ids.entry(name.clone()).or_insert(id);
        }
    }
    let arriving: BTreeSet<String> = cx.api.incoming.iter().filter_map(|(_, one)| one.id.clone()).collect();
    for id in cx.api.operations.ids() {
        let mut outcomes = std::mem::take(&mut cx.api.operations[id].outcomes);
        for link in outcomes.iter_mut().flat_map(|outcome| &mut outcome.links) {
            let stated = cx.document.node(link.site);
            link.target = match stated.get("operationId").and_then(Node::text) {
                Some(name) if name == link.reference => ids.get(name).copied(),
                _ => {
                    let found = cx.document.look_up(&cx.out.sources, stated, &link.reference);
                    found.and_then(|found| sites.get(&found.id()).copied())
                }
            };
            // What another host describes is another API.
            let elsewhere = link.reference.contains("://") && stated.get("operationRef").is_some();
            if link.target.is_none() && !elsewhere {
                let what = match arriving.contains(&link.reference) {
                    true => "which the server calls: it is no operation of this client",
                    false => "which is no operation of this client",
                };
                let message = format!("the link leads to `{}`, {what}", link.reference.escape_debug());
                let named =
                    stated.get("operationId").or_else(|| stated.get("operationRef")).unwrap_or(stated);
                cx.out.report(&codes::LINK, named.id(), message);
            }
        }
        cx.api.operations[id].outcomes = outcomes;
    }
    for (_, one) in cx.api.incoming.iter() {
        for link in one.outcomes.iter().flat_map(|outcome| &outcome.links) {
            let message = "a receiver's answer leads to no call of this client: the link is left out";
            cx.out.report(&codes::LINK, link.site, message);
        }
    }
}
