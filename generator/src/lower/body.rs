//! Request bodies and media types. Not responses as a whole.

use super::kinds::{self, Kinds};
use super::worklist::Key;
use super::{Lowering, doc, encoding, media_kind, reference};
use crate::api::{Body, Media, MediaKind, Origin, Owner, Role, TypeId};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::Node;
use crate::source::Edge;
use serde_json::Value;

/// Lowers the request body of an operation.
pub(super) fn lower(cx: &mut Lowering<'_, '_>, owner: Owner, stated: Node<'_>) -> Option<Body> {
    let target = cx.document.node(cx.document.resolve(cx.out, stated.id())?);
    let (owner, shared) = owner_of(cx, owner, stated, target);
    let role = Role::RequestBody(shared);
    let media = media(cx, target, &Origin::Inline { owner, role });
    if media.is_empty() {
        cx.out
            .report(&codes::BODY_EMPTY, target.id(), "this body states no media type: none is sent")
            .help("state one under `content`");
        return None;
    }
    let required = target.get("required").and_then(Node::bool).unwrap_or(false);
    let mut said = doc::of_element(target);
    if let Some(description) =
        stated.get("description").and_then(Node::str).filter(|_| reference::is_reference(stated))
    {
        said.description = Some(description.to_owned());
    }
    Some(Body { site: stated.id(), required, media, doc: said })
}

/// Whom the types of an element belong to: a component's to nobody, with the component's name.
pub(super) fn owner_of(
    cx: &Lowering<'_, '_>,
    owner: Owner,
    stated: Node<'_>,
    target: Node<'_>,
) -> (Owner, Option<String>) {
    if stated.id() == target.id() {
        return (owner, None);
    }
    let place = cx.out.sources.place(target.id());
    match &place.edge {
        Edge::Key(key) => (Owner::Shared, Some(key.to_string())),
        Edge::Root | Edge::Index(_) => (owner, None),
    }
}

/// Lowers `content`.
pub(super) fn media(cx: &mut Lowering<'_, '_>, holder: Node<'_>, origin: &Origin) -> Vec<Media> {
    let stated: Vec<_> = holder.get("content").into_iter().flat_map(Node::entries).collect();
    let mut all = Vec::new();
    for (name, one) in stated {
        let Some(target) = cx.document.resolve(cx.out, one.id()) else { continue };
        let target = cx.document.node(target);
        let schema = target.get("schema");
        let kind = media_kind::of(cx, name, schema);
        let mut ty = schema.map(|schema| match kind == MediaKind::Xml && schema.get("xml").is_some() {
            // What is said of XML beside a reference is about this body alone.
            true => cx.intern(Key::whole(schema.id()), origin.clone()),
            false => reference::ty(cx, schema, origin.clone()),
        });
        let sent = matches!(origin, Origin::Inline { role: Role::RequestBody(_), .. });
        let item =
            match target.get("itemSchema").filter(|_| sent && kind == MediaKind::Multipart && ty.is_none()) {
                // The parts of a body that is sent are a list.
                Some(item) => {
                    ty = Some(cx.intern(Key::ListOf(item.id()), origin.clone()));
                    None
                }
                None => item(cx, target, kind, origin),
            };
        let encodings = encoding::all(cx, target, kind);
        if let Some(schema) = schema.filter(|_| kind == MediaKind::Multipart) {
            nameless(cx, name, schema);
        }
        let examples = examples(cx, target);
        let (site, media_type, typed_xml) = (one.id(), name.to_owned(), false);
        all.push(Media { site, media_type, kind, ty, typed_xml, item, examples, encodings });
    }
    all
}

/// `itemSchema` (OpenAPI 3.2 section 4.14.4), where the media type is one whose items are read.
fn item(cx: &mut Lowering<'_, '_>, media: Node<'_>, kind: MediaKind, origin: &Origin) -> Option<TypeId> {
    let item = media.get("itemSchema")?;
    match kind {
        MediaKind::Events | MediaKind::Lines | MediaKind::Sequence | MediaKind::Multipart => {
            Some(reference::ty(cx, item, origin.clone()))
        }
        MediaKind::Json | MediaKind::Form | MediaKind::Xml | MediaKind::Text | MediaKind::Bytes => {
            let message = "items of this media type are not read one by one: `itemSchema` is left out";
            cx.out.report(&codes::ITEM_SCHEMA, item.id(), message);
            None
        }
    }
}

/// The parts of a form have names, which only the members of an object give them (RFC 7578 section 4.2).
fn nameless(cx: &mut Lowering<'_, '_>, media_type: &str, schema: Node<'_>) {
    let form = media_type.trim_start().to_ascii_lowercase().starts_with("multipart/form-data");
    let target = reference::look_through(cx, schema);
    let other = kinds::declared(target, |_, _| {}).filter(|kinds| !kinds.has(Kinds::OBJECT));
    if form && other.is_some() {
        let message = "the schema of a form is an object: its parts are given one by one";
        cx.out.report(&codes::MULTIPART, schema.id(), message);
    }
}

/// `example`, then `examples` with their names (OpenAPI 3.1 section 4.8.19; `dataValue` of 3.2).
pub(super) fn examples(cx: &mut Lowering<'_, '_>, holder: Node<'_>) -> Vec<(Option<String>, Value)> {
    let mut all: Vec<_> = holder.get("example").map(|one| (None, one.to_json())).into_iter().collect();
    let named: Vec<_> = holder.get("examples").into_iter().flat_map(Node::entries).collect();
    for (name, one) in named {
        let Some(target) = cx.document.resolve(cx.out, one.id()) else { continue };
        let target = cx.document.node(target);
        if let Some(value) = target.get("value").or_else(|| target.get("dataValue")) {
            all.push((Some(name.to_owned()), value.to_json()));
        }
    }
    all
}
