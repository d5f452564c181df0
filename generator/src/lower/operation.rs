//! Operations: which there are, and their parts put together. Not the parts.

use super::{Lowering, body, doc, info, pages, parameter, path, path_variable, response, security};
use crate::api::{Doc, Method, Operation, OperationId, Owner, TagInfo};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// Fixed fields of a path item that are operations (OpenAPI 3.2 section 4.9.1).
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Lowers all operations, in document order.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, root: Node<'_>) {
    let paths: Vec<_> = root.get("paths").into_iter().flat_map(Node::entries).collect();
    for (key, item) in paths.into_iter().filter(|(key, _)| !key.starts_with("x-")) {
        let items = items(cx, item);
        let mut done: Vec<String> = Vec::new();
        for holder in &items {
            for (method, operation) in stated(*holder) {
                if done.contains(&method) {
                    continue;
                }
                one(cx, root, key, &items, &method, operation);
                done.push(method);
                cx.drain();
            }
        }
    }
}

/// A path item and what it refers to; what it states itself comes first.
pub(super) fn items<'d>(cx: &mut Lowering<'d, '_>, item: Node<'_>) -> Vec<Node<'d>> {
    let item = cx.document.node(item.id());
    if !super::reference::is_reference(item) {
        return vec![item];
    }
    let target = cx.document.resolve(cx.out, item.id()).map(|target| cx.document.node(target));
    [item].into_iter().chain(target).collect()
}

/// The operations that a path item states, with their methods in capitals.
pub(super) fn stated(item: Node<'_>) -> Vec<(String, Node<'_>)> {
    let mut all = Vec::new();
    for (key, value) in item.entries() {
        if METHODS.contains(&key) {
            all.push((key.to_ascii_uppercase(), value));
        } else if key == "additionalOperations" {
            all.extend(value.entries().map(|(method, value)| (method.to_owned(), value)));
        }
    }
    all
}

/// Whether a method is a token (RFC 9110 section 5.6.2).
pub(super) fn is_token(method: &str) -> bool {
    !method.is_empty()
        && method.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn one(
    cx: &mut Lowering<'_, '_>,
    root: Node<'_>,
    key: &str,
    items: &[Node<'_>],
    method: &str,
    stated: Node<'_>,
) {
    cx.api.coverage.operations += 1;
    if stated.kind() != NodeKind::Map || !is_token(method) {
        cx.api.coverage.skipped += 1;
        let message = match stated.kind() {
            NodeKind::Map => "this is no HTTP method: the operation is left out",
            _ => "expected an operation: it is left out",
        };
        cx.out.report(&codes::OPERATION_BROKEN, stated.id(), message);
        return;
    }
    let id = OperationId::from(cx.api.operations.len());
    let owner = Owner::Operation(id);
    let site = items[0].id();
    let mut path = path::lower(cx, site, key);
    let holders: Vec<_> = items.iter().rev().copied().chain([stated]).collect();
    let (mut parameters, lost) = parameter::all(cx, owner, &holders);
    let unused = path_variable::agree(cx, owner, site, &mut path, &mut parameters);
    let body = stated.get("requestBody").and_then(|body| body::lower(cx, owner, body));
    let outcomes = response::lower(cx, owner, stated);
    let mut servers = info::servers(cx, stated);
    for item in items {
        if servers.is_empty() {
            servers = info::servers(cx, *item);
        }
    }
    let tags = tags(cx, stated);
    let operation = Operation {
        site: stated.id(),
        id: stated.get("operationId").and_then(Node::text).filter(|id| !id.is_empty()).map(str::to_owned),
        method: Method(method.to_owned()),
        path: path.template,
        parameters,
        body,
        outcomes,
        paged: pages::said(cx, root, stated),
        security: security::requirements(cx, root, stated),
        servers,
        group: tags.first().cloned(),
        tags,
        doc: said(items, stated),
        degraded: lost || unused || path.degraded,
    };
    cx.api.operations.push(operation);
}

/// The operation's words, then the path item's.
pub(super) fn said(items: &[Node<'_>], stated: Node<'_>) -> Doc {
    let mut said = doc::of_element(stated);
    for item in items {
        let of_item = doc::of_element(*item);
        if said.summary.is_none() && said.description.is_none() {
            said.summary = of_item.summary;
            said.description = of_item.description;
        }
    }
    said
}

fn tags(cx: &mut Lowering<'_, '_>, stated: Node<'_>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in stated.get("tags").into_iter().flat_map(Node::items).filter_map(Node::text) {
        if tag.trim().is_empty() || tags.iter().any(|known| known == tag) {
            continue;
        }
        tags.push(tag.to_owned());
        if cx.api.tags.iter().all(|known| known.name != tag) {
            cx.api.tags.push(TagInfo { name: tag.to_owned(), ..TagInfo::default() });
        }
    }
    tags
}
