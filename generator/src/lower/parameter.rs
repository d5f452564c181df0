//! Parameters: place, style, type. Not which operation has which.

use super::kinds::{self, Kinds};
use super::worklist::Key;
use super::{Lowering, body, doc, encoding, media_kind, reference};
use crate::api::{
    ContentKind, Encoding, MediaKind, Origin, Owner, Parameter, ParameterPlace, Role, Style, TypeId,
};
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
        said.examples.extend(body::examples(cx, holder).into_iter().map(|(_, value)| value));
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
        return of_content(cx, (media_type, stated), place, origin);
    }
    let styled = match place {
        ParameterPlace::QueryString => {
            let message = "a query string states no `content`: it is written as a form";
            cx.out.report(&codes::QUERY_STRING, target.id(), message);
            Encoding::Content(FORM.to_owned(), ContentKind::Form(Vec::new()))
        }
        ParameterPlace::Path | ParameterPlace::Query | ParameterPlace::Header | ParameterPlace::Cookie => {
            styled(cx, target, place)
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

/// What a query string is written as where nothing is said.
const FORM: &str = "application/x-www-form-urlencoded";

/// `content` in place of `schema`: the first of its media types, of which there is one.
fn of_content(
    cx: &mut Lowering<'_, '_>,
    (media_type, stated): (&str, Node<'_>),
    place: ParameterPlace,
    origin: Origin,
) -> (TypeId, Encoding) {
    let media = cx.document.resolve(cx.out, stated.id()).map(|media| cx.document.node(media));
    let schema = media.and_then(|media| media.get("schema"));
    let ty = match schema {
        Some(schema) => reference::ty(cx, schema, origin),
        None => cx.intern(Key::Anything(stated.id()), origin),
    };
    let kind = match (media_kind::of(cx, media_type, schema), media) {
        (MediaKind::Json, _) => ContentKind::Json,
        (MediaKind::Form, Some(media)) if place == ParameterPlace::QueryString => {
            ContentKind::Form(encoding::all(cx, media, MediaKind::Form))
        }
        _ if schema.is_some_and(|schema| is_scalar(cx, schema)) => ContentKind::Text,
        _ => {
            let message = format!("a value of `{}` is written as JSON here", media_type.escape_debug());
            cx.out.report(&codes::PARAMETER_CONTENT, stated.id(), message);
            ContentKind::Json
        }
    };
    (ty, Encoding::Content(media_type.to_owned(), kind))
}

/// Whether a value is one text: a string, a number or a boolean.
fn is_scalar(cx: &mut Lowering<'_, '_>, schema: Node<'_>) -> bool {
    let target = reference::look_through(cx, schema);
    kinds::declared(target, |_, _| {})
        .is_some_and(|kinds| !kinds.has(Kinds::OBJECT) && !kinds.has(Kinds::ARRAY))
}

/// Style and explode with the defaults filled in (OpenAPI 3.1 section 4.8.12.2).
fn styled(cx: &mut Lowering<'_, '_>, target: Node<'_>, place: ParameterPlace) -> Encoding {
    let usual = match place {
        ParameterPlace::Path | ParameterPlace::Header => Style::Simple,
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => Style::Form,
    };
    let style = match target.get("style") {
        None => usual,
        Some(stated) => match stated.str().and_then(|word| style(place, word)) {
            Some(style) => style,
            None => {
                let word = stated.text().unwrap_or("this");
                cx.out.report(
                    &codes::STYLE,
                    stated.id(),
                    format!(
                        "`{}` is no style of a parameter in this place: the usual one is taken",
                        word.escape_debug()
                    ),
                );
                usual
            }
        },
    };
    let explode = match style {
        // Section 4.8.12.4 defines no other way of writing it.
        Style::DeepObject => true,
        Style::Matrix
        | Style::Label
        | Style::Form
        | Style::Simple
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::TabDelimited
        | Style::Cookie => {
            target.get("explode").and_then(Node::bool).unwrap_or(matches!(style, Style::Form | Style::Cookie))
        }
    };
    let reserved = target.get("allowReserved").and_then(Node::bool).unwrap_or(false);
    Encoding::Styled { style, explode, reserved }
}

fn style(place: ParameterPlace, word: &str) -> Option<Style> {
    Some(match (place, word) {
        (ParameterPlace::Path, "matrix") => Style::Matrix,
        (ParameterPlace::Path, "label") => Style::Label,
        (ParameterPlace::Path | ParameterPlace::Header, "simple") => Style::Simple,
        (ParameterPlace::Query | ParameterPlace::Cookie, "form") => Style::Form,
        (ParameterPlace::Cookie, "cookie") => Style::Cookie,
        // OpenAPI 3 has these in queries; lists of Swagger 2.0 may be written so in paths and headers too.
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "spaceDelimited") => {
            Style::SpaceDelimited
        }
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "pipeDelimited") => {
            Style::PipeDelimited
        }
        (ParameterPlace::Query | ParameterPlace::Path | ParameterPlace::Header, "tabDelimited") => {
            Style::TabDelimited
        }
        (ParameterPlace::Query, "deepObject") => Style::DeepObject,
        _ => return None,
    })
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
