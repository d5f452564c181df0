//! Operations: which there are, and their parts put together. Not the parts.

use super::path::{self, Path};
use super::worklist::Key;
use super::{Lowering, body, doc, info, parameter, response, security};
use crate::api::{
    Doc, Encoding, Method, Operation, OperationId, Origin, Owner, Parameter, ParameterPlace, Role, Segment,
    Style, TagInfo,
};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};
use crate::source::NodeId;

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
    let unused = match_path(cx, owner, site, &mut path, &mut parameters);
    let body = stated.get("requestBody").and_then(|body| body::lower(cx, owner, body));
    let outcomes = response::lower(cx, owner, stated);
    let mut servers = info::servers(cx, stated);
    for item in items {
        if servers.is_empty() {
            servers = info::servers(cx, *item);
        }
    }
    let operation = Operation {
        site: stated.id(),
        id: stated.get("operationId").and_then(Node::text).filter(|id| !id.is_empty()).map(str::to_owned),
        method: Method(method.to_owned()),
        path: path.template,
        parameters,
        body,
        outcomes,
        security: security::requirements(cx, root, stated),
        servers,
        tags: tags(cx, stated),
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

/// Makes the template and the path parameters agree; says whether a parameter was left out.
fn match_path(
    cx: &mut Lowering<'_, '_>,
    owner: Owner,
    site: NodeId,
    path: &mut Path,
    parameters: &mut Vec<Parameter>,
) -> bool {
    for (wire, variable) in &path.query {
        let known = |one: &Parameter| one.place == ParameterPlace::Query && one.wire == *wire;
        if parameters.iter().any(known) {
            continue;
        }
        let usable = |one: &&mut Parameter| {
            !matches!(one.place, ParameterPlace::Header | ParameterPlace::QueryString)
                && one.wire == *variable
        };
        match parameters.iter_mut().find(usable) {
            Some(parameter) => {
                parameter.place = ParameterPlace::Query;
                parameter.wire.clone_from(wire);
                if parameter.encoding == simple() {
                    parameter.encoding =
                        Encoding::Styled { style: Style::Form, explode: true, reserved: false };
                }
            }
            None => parameters.push(healed(cx, owner, site, wire, ParameterPlace::Query)),
        }
    }
    let in_template: Vec<String> = path
        .template
        .segments
        .iter()
        .filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.clone()),
            Segment::Literal(_) => None,
        })
        .collect();
    let before = parameters.len();
    parameters.retain(|parameter| {
        let unused = parameter.place == ParameterPlace::Path && !in_template.contains(&parameter.wire);
        if unused {
            let message =
                format!("the path has no `{{{}}}`: the parameter is left out", parameter.wire.escape_debug());
            cx.out.report(&codes::PATH_PARAMETER_UNUSED, parameter.site, message);
        }
        !unused
    });
    let left_out = parameters.len() < before;
    for name in in_template {
        let known = |one: &Parameter| one.place == ParameterPlace::Path && one.wire == name;
        if !parameters.iter().any(known) {
            let message = format!(
                "no path parameter declares `{{{}}}`: it is taken as required text",
                name.escape_debug()
            );
            cx.out
                .report(&codes::PATH_PARAMETER_UNDECLARED, site, message)
                .help("declare it under `parameters` with `in: path`");
            parameters.push(healed(cx, owner, site, &name, ParameterPlace::Path));
        }
    }
    left_out
}

fn simple() -> Encoding {
    Encoding::Styled { style: Style::Simple, explode: false, reserved: false }
}

/// A parameter that the path names and nothing declares.
fn healed(
    cx: &mut Lowering<'_, '_>,
    owner: Owner,
    site: NodeId,
    wire: &str,
    place: ParameterPlace,
) -> Parameter {
    let origin = Origin::Inline { owner, role: Role::Parameter(wire.to_owned()) };
    let encoding = match place {
        ParameterPlace::Path | ParameterPlace::Header => simple(),
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => {
            Encoding::Styled { style: Style::Form, explode: true, reserved: false }
        }
    };
    Parameter {
        site,
        wire: wire.to_owned(),
        place,
        required: place == ParameterPlace::Path,
        ty: cx.intern(Key::Text(site), origin),
        encoding,
        may_be_empty: false,
        default: None,
        client_wide: false,
        doc: Doc::default(),
    }
}
