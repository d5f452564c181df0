//! Responses: statuses and media types. Headers and links are in `header` and `link`. Not what a client makes of them.

use super::{Lowering, body, doc, header, link, reference};
use crate::api::{Origin, Outcome, Owner, Role, StatusPattern};
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
    let headers = header::lower(cx, owner, target);
    let links = link::lower(cx, target);
    let mut said = doc::of_element(target);
    if reference::is_reference(stated)
        && let Some(description) = stated.get("description").and_then(Node::str)
    {
        said.description = Some(description.to_owned());
    }
    Some(Outcome { site: stated.id(), status, media, headers, links, doc: said })
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
