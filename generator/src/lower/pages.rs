//! What a document says of pages, by extensions: its own, those of other generators, and Azure's. Not whether it fits.

use super::Lowering;
use crate::api::{PageKind, PageRule, Paged, PagedBy, token};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// Keys of `x-clientsmith-pagination`.
const KEYS: &[&str] = &["kind", "from", "to", "items", "more", "total", "page_count", "first"];

/// What is said of the pages of an operation; the first extension that says something counts.
pub(super) fn said(cx: &mut Lowering<'_, '_>, root: Node<'_>, operation: Node<'_>) -> Paged {
    type Read = fn(&mut Lowering<'_, '_>, Node<'_>, Node<'_>) -> Result<Paged, String>;
    let readers: [(&'static str, Read); 4] = [
        ("x-clientsmith-pagination", own),
        ("x-speakeasy-pagination", speakeasy),
        ("x-fern-pagination", fern),
        ("x-ms-pageable", azure),
    ];
    for (key, read) in readers {
        let Some(stated) = operation.get(key) else { continue };
        match read(cx, root, stated) {
            Ok(Paged::Unsaid) => {}
            Ok(Paged::Asked(mut rule)) => {
                rule.by = PagedBy::Extension(key);
                return Paged::Asked(rule);
            }
            Ok(said) => return said,
            Err(fault) => {
                cx.out.report(&codes::PAGES_UNREADABLE, stated.id(), format!("`{key}` is not read: {fault}"));
            }
        }
    }
    Paged::Unsaid
}

fn rule(stated: Node<'_>, kind: PageKind) -> PageRule {
    PageRule { site: Some(stated.id()), ..PageRule::of(kind) }
}

fn asked(rule: PageRule) -> Result<Paged, String> {
    Ok(Paged::Asked(Box::new(rule)))
}

/// `x-clientsmith-pagination`: the keys of the manifest, or `false`.
fn own(_: &mut Lowering<'_, '_>, _: Node<'_>, stated: Node<'_>) -> Result<Paged, String> {
    match (stated.kind(), stated.bool()) {
        (_, Some(false)) => return Ok(Paged::Never),
        (NodeKind::Map, _) => {}
        _ => return Err("expected a table or `false`".to_owned()),
    }
    if let Some((key, _)) = stated.entries().find(|(key, _)| !KEYS.contains(key)) {
        return Err(format!("there is no key `{}`", key.escape_debug()));
    }
    let text = |key: &str| stated.get(key).and_then(Node::str).map(str::to_owned);
    let kind = text("kind").unwrap_or_default();
    let kind = PageKind::read(&kind).ok_or_else(|| format!("`kind` is none of {}", PageKind::words()))?;
    asked(PageRule {
        from: text("from"),
        to: text("to"),
        items: text("items"),
        more: text("more"),
        total: text("total"),
        page_count: text("page_count"),
        first: stated.get("first").and_then(|first| first.to_json().as_i64()),
        ..rule(stated, kind)
    })
}

/// `x-speakeasy-pagination`: a type, inputs, and outputs as JSONPath.
fn speakeasy(_: &mut Lowering<'_, '_>, _: Node<'_>, stated: Node<'_>) -> Result<Paged, String> {
    let outputs = stated.get("outputs");
    let output =
        |key: &str| outputs.and_then(|all| all.get(key)).and_then(Node::str).filter(|text| !text.is_empty());
    let input = |kind: &str| {
        let mut all = stated.get("inputs").into_iter().flat_map(Node::items);
        let one = all.find(|one| one.get("type").and_then(Node::str) == Some(kind))?;
        let name = one.get("name").and_then(Node::str)?;
        let in_body = one.get("in").and_then(Node::str) == Some("requestBody");
        Some(if in_body { format!("/{}", token(name)) } else { name.to_owned() })
    };
    let pointer = |key: &str| output(key).map(json_path).transpose();
    let common = |kind: PageKind| -> Result<PageRule, String> {
        Ok(PageRule { items: pointer("results")?, page_count: pointer("numPages")?, ..rule(stated, kind) })
    };
    match stated.get("type").and_then(Node::str) {
        Some("offsetLimit") => {
            let (kind, to) = match (input("page"), input("offset")) {
                (Some(page), _) => (PageKind::Page, page),
                (None, Some(offset)) => (PageKind::Offset, offset),
                (None, None) => return Err("it names neither a page nor an offset".to_owned()),
            };
            asked(PageRule { to: Some(to), ..common(kind)? })
        }
        Some("cursor") => {
            let to = input("cursor").ok_or("it names no cursor")?;
            let from = output("nextCursor").ok_or("it does not say where the next cursor is")?;
            // The last of the items: `$.data[-1].id`.
            match from.split_once("[-1]") {
                Some((items, member)) => asked(PageRule {
                    from: Some(json_path(&format!("${member}"))?),
                    to: Some(to),
                    items: pointer("results")?.or(Some(json_path(items)?)),
                    ..common(PageKind::LastItem)?
                }),
                None => {
                    let rule = common(PageKind::Token)?;
                    asked(PageRule { from: Some(json_path(from)?), to: Some(to), ..rule })
                }
            }
        }
        Some("url") => asked(PageRule { from: pointer("nextUrl")?, ..common(PageKind::Url)? }),
        _ => Err("`type` is none of `offsetLimit`, `cursor`, `url`".to_owned()),
    }
}

/// `x-fern-pagination`: members as `$request.name` and `$response.name`; `true` where the root says how.
fn fern(_: &mut Lowering<'_, '_>, root: Node<'_>, stated: Node<'_>) -> Result<Paged, String> {
    let stated = match stated.bool() {
        Some(true) => root.get("x-fern-pagination").ok_or("the root of the document has none")?,
        Some(false) => return Ok(Paged::Never),
        None => stated,
    };
    let text = |key: &str| stated.get(key).and_then(Node::str);
    let response = |key: &str| -> Result<Option<String>, String> {
        let Some(path) = text(key) else { return Ok(None) };
        let inside =
            path.strip_prefix("$response").ok_or_else(|| format!("`{key}` is not in `$response`"))?;
        json_path(&format!("${inside}")).map(Some)
    };
    let request = |key: &str| -> Result<Option<String>, String> {
        let Some(path) = text(key) else { return Ok(None) };
        let inside = path.strip_prefix("$request.").ok_or_else(|| format!("`{key}` is not in `$request`"))?;
        let in_body = inside.strip_prefix("body.");
        match in_body.or_else(|| inside.contains('.').then_some(inside)) {
            // Parameters have no members; those of a body are named without it.
            Some(inside) => json_path(&format!("$.{inside}")).map(Some),
            None => Ok(Some(inside.to_owned())),
        }
    };
    let common = |kind: PageKind| -> Result<PageRule, String> {
        Ok(PageRule { items: response("results")?, more: response("has-next-page")?, ..rule(stated, kind) })
    };
    if stated.get("cursor").is_some() {
        let (from, to) = (response("next_cursor")?, request("cursor")?);
        asked(PageRule { from, to, ..common(PageKind::Token)? })
    } else if stated.get("offset").is_some() {
        // Without a step the number is that of a page.
        let kind = if stated.get("step").is_some() { PageKind::Offset } else { PageKind::Page };
        asked(PageRule { to: request("offset")?, ..common(kind)? })
    } else if stated.get("next_uri").is_some() {
        asked(PageRule { from: response("next_uri")?, ..common(PageKind::Url)? })
    } else if stated.get("next_path").is_some() {
        // It is put behind the server's URL; the same as a path of that host only where the URL has none.
        if has_path(root) {
            return Err("its `next_path` goes behind the path of a server's URL".to_owned());
        }
        asked(PageRule { from: response("next_path")?, ..common(PageKind::Url)? })
    } else if text("type") == Some("custom") {
        Err("what is `custom` is not described".to_owned())
    } else {
        Err("it names none of `cursor`, `offset`, `next_uri`, `next_path`".to_owned())
    }
}

/// Whether the URL of some server of the document has a path.
fn has_path(root: Node<'_>) -> bool {
    let servers = root.get("servers").into_iter().flat_map(Node::items);
    let mut urls = servers.filter_map(|server| server.get("url")?.str());
    urls.any(|url| {
        let behind =
            url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
        !matches!(behind, "" | "/")
    })
}

/// `x-ms-pageable`: the names of the members of the URL and of the items.
fn azure(cx: &mut Lowering<'_, '_>, _: Node<'_>, stated: Node<'_>) -> Result<Paged, String> {
    // Another operation takes the link, unless that is what takes any URL (`{nextLink}`) or is not there at all, as in
    // Microsoft Graph. A link that is no URL must not be taken for one.
    let other = stated.get("operationName").and_then(Node::str);
    if let Some((name, path)) = other.and_then(|name| Some((name, path_of(cx, name)?)))
        && !path.trim_start_matches('/').starts_with('{')
    {
        let message = format!(
            "`x-ms-pageable` is not read: its other pages are of the operation `{}`",
            name.escape_debug()
        );
        cx.out.report(&codes::PAGES_UNREADABLE, stated.id(), message);
        return Ok(Paged::Never);
    }
    // `null`: the answer is a list, and there is one page.
    let Some(next) = stated.get("nextLinkName").and_then(Node::str).filter(|name| !name.is_empty()) else {
        return Ok(Paged::Never);
    };
    let item = stated.get("itemName").and_then(Node::str).unwrap_or("value");
    let pointer = |name: &str| name.split('.').map(|part| format!("/{}", token(part))).collect::<String>();
    // A name with a dot of its own is the usual one of OData.
    let from = if next.starts_with('@') { format!("/{}", token(next)) } else { pointer(next) };
    asked(PageRule { from: Some(from), items: Some(pointer(item)), ..rule(stated, PageKind::Url) })
}

/// The path of an operation.
fn path_of<'d>(cx: &mut Lowering<'d, '_>, id: &str) -> Option<&'d str> {
    let root = cx.document.root();
    let paths = cx.paths.get_or_insert_with(|| {
        let paths = root.get("paths").into_iter().flat_map(Node::entries);
        let all = paths.flat_map(|(path, item)| item.entries().map(move |(_, operation)| (path, operation)));
        all.filter_map(|(path, operation)| Some((operation.get("operationId")?.str()?, path))).collect()
    });
    paths.get(id).copied()
}

/// A path through objects, as a pointer.
fn json_path(text: &str) -> Result<String, String> {
    let unfit = || format!("`{}` is more than a path through members", text.escape_debug());
    let inside = text.trim().trim_start_matches('#').strip_prefix('$').ok_or_else(unfit)?;
    if inside.contains(['[', ']', '*', '?', '(']) || inside.contains("..") {
        return Err(unfit());
    }
    let parts = inside.split('.').filter(|part| !part.is_empty());
    Ok(parts.map(|part| format!("/{}", token(part))).collect())
}
