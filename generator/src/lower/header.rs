//! Headers of responses: names, types, how values are written. Not what a client makes of them.

use super::{Lowering, body, doc, media_kind, parameter, reference};
use crate::api::{ContentKind, Encoding, Header, MediaKind, Origin, Owner, ParameterPlace, Role, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// Lowers the headers of a response. `Content-Type` is described by `content` (OpenAPI 3.1 section 4.8.17.1).
pub(super) fn lower(cx: &mut Lowering<'_, '_>, owner: Owner, response: Node<'_>) -> Vec<Header> {
    let stated: Vec<_> = response.get("headers").into_iter().flat_map(Node::entries).collect();
    let mut all: Vec<Header> = Vec::new();
    for (wire, header) in stated.into_iter().filter(|(wire, _)| !wire.eq_ignore_ascii_case("content-type")) {
        let said = wire.escape_debug();
        if !is_token(wire) {
            cx.out.report(
                &codes::HEADER_LOST,
                header.id(),
                format!("`{said}` cannot be the name of a header: it is left out"),
            );
            continue;
        }
        if let Some(known) = all.iter().find(|known| known.wire.eq_ignore_ascii_case(wire)) {
            let first = known.site;
            let message = format!("the header `{said}` is stated twice: the first one is taken");
            cx.out
                .report(&codes::HEADER_LOST, header.id(), message)
                .note(first, "the first one is stated here");
            continue;
        }
        all.extend(one(cx, owner, wire, header));
    }
    all
}

/// Whether a text can be the name of a header (RFC 9110 section 5.1).
fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn one(cx: &mut Lowering<'_, '_>, owner: Owner, wire: &str, stated: Node<'_>) -> Option<Header> {
    let target = cx.document.node(cx.document.resolve(cx.out, stated.id())?);
    let (owner, _) = body::owner_of(cx, owner, stated, target);
    let origin = Origin::Inline { owner, role: Role::Header(wire.to_owned()) };
    let (ty, encoding) = type_and_encoding(cx, target, origin);
    let mut said = doc::of_element(target);
    if reference::is_reference(stated)
        && let Some(description) = stated.get("description").and_then(Node::str)
    {
        said.description = Some(description.to_owned());
    }
    if let Some(schema) = target.get("schema") {
        let mut of_schema = reference::doc_at_use(schema);
        of_schema.summary = None;
        of_schema.rust_name = None;
        doc::supplement(&mut said, of_schema);
    }
    let required = target.get("required").and_then(Node::bool) == Some(true);
    Some(Header { site: stated.id(), wire: wire.to_owned(), ty, encoding, required, doc: said })
}

/// `content` is JSON or else text: nothing else is what a header can hold.
fn type_and_encoding(
    cx: &mut Lowering<'_, '_>,
    header: Node<'_>,
    origin: Origin,
) -> (Option<TypeId>, Encoding) {
    let styled = parameter::written::styled(cx, header, ParameterPlace::Header);
    if let Some(schema) = header.get("schema") {
        return (Some(reference::ty(cx, schema, origin)), styled);
    }
    let content = header.get("content").and_then(|content| content.entries().next());
    let Some((media_type, stated)) = content else { return (None, styled) };
    let media = cx.document.resolve(cx.out, stated.id()).map(|media| cx.document.node(media));
    let schema = media.and_then(|media| media.get("schema"));
    match media_kind::of(cx, media_type, schema) {
        MediaKind::Json => {
            let ty = schema.map(|schema| reference::ty(cx, schema, origin));
            (ty, Encoding::Content(media_type.to_owned(), ContentKind::Json))
        }
        MediaKind::Text => (schema.map(|schema| reference::ty(cx, schema, origin)), styled),
        MediaKind::Form
        | MediaKind::Multipart
        | MediaKind::Xml
        | MediaKind::Events
        | MediaKind::Lines
        | MediaKind::Sequence
        | MediaKind::Bytes => (None, styled),
    }
}
