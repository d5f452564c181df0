//! Responses: statuses, headers, media types. Not what a client makes of them.

use super::{Lowering, body, doc, reference};
use crate::api::{Header, Origin, Outcome, Owner, Role, StatusPattern};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;

/// Lowers the responses of an operation.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, owner: Owner, operation: Node<'_>) -> Vec<Outcome> {
    let stated: Vec<_> = operation.get("responses").into_iter().flat_map(Node::entries).collect();
    let mut all: Vec<Outcome> = Vec::new();
    for (key, response) in stated.into_iter().filter(|(key, _)| !key.starts_with("x-")) {
        let Some(status) = status(key) else {
            cx.out
                .report(
                    &codes::STATUS,
                    response.id(),
                    format!("`{}` is no status: this response is left out", key.escape_debug()),
                )
                .help("use a number from 100 to 599, `1XX` to `5XX`, or `default`");
            continue;
        };
        if all.iter().any(|known| known.status == status) {
            cx.out.report(
                &codes::STATUS,
                response.id(),
                format!("the status `{}` is stated twice", key.escape_debug()),
            );
            continue;
        }
        if let Some(outcome) = outcome(cx, owner, key, status, response) {
            all.push(outcome);
        }
    }
    all
}

/// OpenAPI 3.1 section 4.8.16.
fn status(key: &str) -> Option<StatusPattern> {
    if key.eq_ignore_ascii_case("default") {
        return Some(StatusPattern::Default);
    }
    let mut letters = key.chars();
    let first = letters.next()?.to_digit(10).filter(|digit| (1..=5).contains(digit))?;
    if letters.as_str().eq_ignore_ascii_case("xx") {
        return Some(StatusPattern::Class(u8::try_from(first).ok()?));
    }
    let code = key.parse::<u16>().ok().filter(|code| (100..=599).contains(code))?;
    Some(StatusPattern::Code(code))
}

fn outcome(
    cx: &mut Lowering<'_, '_>,
    owner: Owner,
    key: &str,
    status: StatusPattern,
    stated: Node<'_>,
) -> Option<Outcome> {
    let target = cx.document.node(cx.document.resolve(cx.out, stated.id())?);
    let (owner, shared) = body::owner_of(cx, owner, stated, target);
    let origin = Origin::Inline { owner, role: Role::Response(key.to_owned(), shared) };
    let media = body::media(cx, target, &origin);
    let headers = headers(cx, owner, target);
    let mut said = doc::of_element(target);
    if reference::is_reference(stated)
        && let Some(description) = stated.get("description").and_then(Node::str)
    {
        said.description = Some(description.to_owned());
    }
    for (name, link) in target.get("links").into_iter().flat_map(Node::entries) {
        let operation = link.get("operationId").or_else(|| link.get("operationRef")).and_then(Node::str);
        let leads = operation.map_or_else(String::new, |operation| format!(" leads to `{operation}`"));
        said.notes.push(format!("Link `{name}`{leads}."));
    }
    Some(Outcome { site: stated.id(), status, media, headers, doc: said })
}

/// Response headers; `Content-Type` is described by `content` (OpenAPI 3.1 section 4.8.17.1).
fn headers(cx: &mut Lowering<'_, '_>, owner: Owner, response: Node<'_>) -> Vec<Header> {
    let stated: Vec<_> = response.get("headers").into_iter().flat_map(Node::entries).collect();
    let mut all = Vec::new();
    for (wire, header) in stated.into_iter().filter(|(wire, _)| !wire.eq_ignore_ascii_case("content-type")) {
        let Some(target) = cx.document.resolve(cx.out, header.id()) else { continue };
        let target = cx.document.node(target);
        let (owner, _) = body::owner_of(cx, owner, header, target);
        let origin = Origin::Inline { owner, role: Role::Header(wire.to_owned()) };
        let schema =
            target.get("schema").or_else(|| target.get("content")?.entries().next()?.1.get("schema"));
        let ty = schema.map(|schema| reference::ty(cx, schema, origin));
        all.push(Header { wire: wire.to_owned(), ty, doc: doc::of_element(target) });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_codes_classes_and_default() {
        let check = |key, expected| assert_eq!(status(key), expected, "{key}");
        check("200", Some(StatusPattern::Code(200)));
        check("2XX", Some(StatusPattern::Class(2)));
        check("4xx", Some(StatusPattern::Class(4)));
        check("default", Some(StatusPattern::Default));
        check("600", None);
        check("99", None);
        check("6XX", None);
        check("2000", None);
        check("+20", None);
        check("OK", None);
        check("", None);
    }
}
