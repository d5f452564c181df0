//! Parameters: place, type, text. Not which operation has which, and not how they are written.

pub(super) mod written;

use super::worklist::Key;
use super::{Lowering, body, doc, reference};
use crate::api::{ContentKind, Encoding, Origin, Owner, Parameter, ParameterPlace, Role, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Node, NodeKind};

/// Headers that parameters do not describe (OpenAPI 3.1 section 4.8.12.1).
const RESERVED: &[&str] = &["accept", "content-type", "authorization"];

/// What a stated parameter comes to.
pub(super) enum Lowered {
    /// A parameter.
    Parameter(Box<Parameter>),
    /// None, as the specification wants it.
    Ignored,
    /// None, because it cannot be understood: the operation lacks something.
    Lost,
}

/// Lowers one parameter; `stated` may be a reference.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, owner: Owner, stated: Node<'_>) -> Lowered {
    let Some(target) = cx.document.resolve(cx.out, stated.id()) else { return Lowered::Lost };
    let target = cx.document.node(target);
    let Some((wire, place)) = identity(cx, target) else { return Lowered::Lost };
    if place == ParameterPlace::Header && RESERVED.iter().any(|name| wire.eq_ignore_ascii_case(name)) {
        cx.out.report(
            &codes::RESERVED_HEADER,
            target.id(),
            format!("a header parameter `{}` is ignored, as the specification says", wire.escape_debug()),
        );
        return Lowered::Ignored;
    }
    let (owner, _) = body::owner_of(cx, owner, stated, target);
    let origin = Origin::Inline { owner, role: Role::Parameter(wire.clone()) };
    let schema = target.get("schema");
    let (ty, encoding) = type_and_encoding(cx, target, place, origin);
    let mut said = doc::of_element(target);
    let in_content = target.get("content").and_then(|content| content.entries().next());
    let in_content = in_content.and_then(|(_, media)| cx.document.resolve(cx.out, media.id()));
    for holder in std::iter::once(target).chain(in_content.map(|media| cx.document.node(media))) {
        for (_, value) in body::examples(cx, holder) {
            if !said.examples.contains(&value) {
                said.examples.push(value);
            }
        }
    }
    if reference::is_reference(stated)
        && let Some(description) = stated.get("description").and_then(Node::str)
    {
        said.description = Some(description.to_owned());
    }
    if let Some(schema) = schema {
        let mut of_schema = reference::doc_at_use(schema);
        of_schema.summary = None;
        of_schema.rust_name = None;
        doc::supplement(&mut said, of_schema);
    }
    let required = place == ParameterPlace::Path || target.get("required").and_then(Node::bool) == Some(true);
    let default = schema.and_then(|schema| {
        let schema = cx.document.node(schema.id());
        reference::keyword(cx, schema, "default").map(Node::to_json)
    });
    let client_wide = target.get("x-rust-scope").and_then(Node::str) == Some("client");
    let may_be_empty =
        place == ParameterPlace::Query && target.get("allowEmptyValue").and_then(Node::bool) == Some(true);
    let site = target.id();
    Lowered::Parameter(Box::new(Parameter {
        site,
        wire,
        place,
        required,
        ty,
        encoding,
        may_be_empty,
        default,
        client_wide,
        doc: said,
    }))
}

/// Name and place, which together tell parameters apart.
fn identity(cx: &mut Lowering<'_, '_>, target: Node<'_>) -> Option<(String, ParameterPlace)> {
    let name = target.get("name").and_then(Node::text).filter(|name| !name.is_empty());
    let word = target.get("in").and_then(Node::text);
    let place = match word {
        Some("path") => Some(ParameterPlace::Path),
        Some("query") => Some(ParameterPlace::Query),
        Some("querystring") => Some(ParameterPlace::QueryString),
        Some("header") => Some(ParameterPlace::Header),
        Some("cookie") => Some(ParameterPlace::Cookie),
        Some(_) | None => None,
    };
    if name.is_none() || place.is_none() {
        let name = name.unwrap_or("without a name");
        let message = format!(
            "the parameter `{}` in `{}` cannot be sent: it is left out",
            name.escape_debug(),
            word.unwrap_or("nowhere").escape_debug()
        );
        cx.out.report(&codes::PARAMETER_LOST, target.get("in").unwrap_or(target).id(), message).help(
            "`in` is one of `path`, `query`, `querystring`, `header`, `cookie`, and `name` is not empty",
        );
        return None;
    }
    Some((name?.to_owned(), place?))
}

fn type_and_encoding(
    cx: &mut Lowering<'_, '_>,
    target: Node<'_>,
    place: ParameterPlace,
    origin: Origin,
) -> (TypeId, Encoding) {
    let content = target.get("content").and_then(|content| content.entries().next());
    if let Some((media_type, stated)) = content.filter(|_| target.get("schema").is_none()) {
        return written::of_content(cx, (media_type, stated), place, origin);
    }
    let styled = match place {
        ParameterPlace::QueryString => {
            let message = "a query string states no `content`: it is written as a form";
            cx.out.report(&codes::QUERY_STRING, target.id(), message);
            Encoding::Content(written::FORM.to_owned(), ContentKind::Form(Vec::new()))
        }
        ParameterPlace::Path | ParameterPlace::Query | ParameterPlace::Header | ParameterPlace::Cookie => {
            written::styled(cx, target, place)
        }
    };
    if let Some(schema) = target.get("schema") {
        return (reference::ty(cx, schema, origin), styled);
    }
    if place == ParameterPlace::QueryString {
        return (cx.intern(Key::Anything(target.id()), origin), styled);
    }
    cx.out
        .report(&codes::PARAMETER_UNTYPED, target.id(), "this parameter states no type: it is read as text")
        .help("state it under `schema`");
    (cx.intern(Key::Text(target.id()), origin), styled)
}

/// All parameters of an operation: the path item's, each replaced where the operation states it anew, then the
/// operation's other ones. The flag says whether one was lost.
pub(super) fn all(cx: &mut Lowering<'_, '_>, owner: Owner, holders: &[Node<'_>]) -> (Vec<Parameter>, bool) {
    let mut all: Vec<Parameter> = Vec::new();
    let mut lost = false;
    for holder in holders {
        let before = all.len();
        let mut replaced = Vec::new();
        let stated: Vec<_> = holder.get("parameters").into_iter().flat_map(Node::items).collect();
        for one in stated {
            if one.kind() != NodeKind::Map {
                cx.out.report(&codes::PARAMETER_LOST, one.id(), "expected a parameter: it is left out");
                lost = true;
                continue;
            }
            let parameter = match lower(cx, owner, one) {
                Lowered::Parameter(parameter) => *parameter,
                Lowered::Ignored => continue,
                Lowered::Lost => {
                    lost = true;
                    continue;
                }
            };
            // There is one query string, whatever it is called.
            let whole = parameter.place == ParameterPlace::QueryString;
            let same =
                |known: &Parameter| known.place == parameter.place && (whole || known.wire == parameter.wire);
            match all.iter().position(same) {
                None => all.push(parameter),
                Some(at) if at < before && !replaced.contains(&at) => {
                    replaced.push(at);
                    all[at] = parameter;
                }
                Some(at) => {
                    cx.out
                        .report(
                            &codes::DUPLICATE_PARAMETER,
                            one.id(),
                            format!(
                                "the parameter `{}` is stated twice: the first one is taken",
                                parameter.wire.escape_debug()
                            ),
                        )
                        .note(all[at].site, "the first one is stated here");
                }
            }
        }
    }
    let of = |place| all.iter().find(|one: &&Parameter| one.place == place);
    if let (Some(whole), Some(beside)) = (of(ParameterPlace::QueryString), of(ParameterPlace::Query)) {
        let message =
            "a query string is the whole query, and there are query parameters beside it: both are sent";
        cx.out.report(&codes::QUERY_STRING, whole.site, message).note(beside.site, "one of them");
    }
    (all, lost)
}
