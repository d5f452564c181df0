//! What schemas say of XML, and whether a body can be sent as it: gathers the hints of a type, a property and of items,
//! and settles which XML bodies are typed. Not which names follow from the hints (`api/xml.rs`).

use super::Lowering;
use super::list;
use super::reference::{follow, is_reference};
use super::worklist::Key;
use crate::api::{
    self, Api, Media, MediaKind, Origin, Placed, Rest, Shape, TypeId, Xml, XmlHints, XmlNode, children,
};
use crate::diagnostic::catalog::lowering as codes;
use crate::document::{Dialect, Node};
use crate::source::Site;
use std::collections::BTreeSet;

/// Schemas in `allOf` in one another that are looked into.
const NESTED: usize = 8;

/// What is said of a type, and of its items where they are stated.
pub(super) fn of_type(cx: &mut Lowering<'_, '_>, id: TypeId, key: &Key) -> Option<Box<XmlHints>> {
    let Key::All { members, .. } = key else { return None };
    let is_component = matches!(cx.api.types[id].origin, Origin::Component(_));
    let mut hints = XmlHints::default();
    // What extends comes behind what it extends, and says more.
    for member in members.iter().rev() {
        let node = cx.document.node(member.node);
        hints.own.supplement(&here(cx, node, NESTED));
        let mut inherited = base(cx, node, NESTED);
        if is_component {
            // The name of a base is that of the base.
            inherited.name = None;
        }
        hints.own.supplement(&inherited);
    }
    let last = members.iter().rev().map(|member| cx.document.node(member.node));
    if let Some(node) = last.into_iter().find(|node| is_list(*node)) {
        let items: Vec<_> = match list::positions(node) {
            Some(list) if !list.is_empty() => list.items().collect(),
            _ => node.get("items").into_iter().collect(),
        };
        hints.items = items.into_iter().map(|item| at(cx, item)).collect();
        if hints.items.iter().all(Xml::is_silent) {
            hints.items.clear();
        }
        // OpenAPI 3.2 section 4.26.1: what is no node has no name.
        let is_node =
            hints.own.node.is_some_and(|node| node != XmlNode::Inline) || hints.own.wrapped == Some(true);
        if cx.document.dialect() == Dialect::V32 && !is_node {
            hints.own.name = None;
        }
    }
    (hints != XmlHints::default()).then(|| Box::new(hints))
}

/// What is said of a property in its own place.
pub(super) fn of_property(cx: &mut Lowering<'_, '_>, stated: &[Node<'_>]) -> Option<Box<Xml>> {
    let mut hint = Xml::default();
    for schema in stated.iter().rev() {
        let said = at(cx, *schema);
        hint.supplement(&said);
    }
    (!hint.is_silent()).then(|| Box::new(hint))
}

fn is_list(schema: Node<'_>) -> bool {
    schema.get("items").is_some() || schema.get("prefixItems").is_some()
}

/// What is said at a use of a schema.
fn at(cx: &mut Lowering<'_, '_>, schema: Node<'_>) -> Xml {
    let mut hint = here(cx, schema, NESTED);
    if is_list(schema)
        && cx.document.dialect() == Dialect::V32
        && hint.node.is_none()
        && hint.wrapped != Some(true)
    {
        hint.name = None;
    }
    // OpenAPI 3.2 section 4.26.3: a reference is no node of its own; the component is one, and has its name. Up to 3.1
    // a property is called by its key, whatever it refers to.
    if cx.document.dialect() == Dialect::V32
        && is_reference(schema)
        && hint.name.is_none()
        && hint.node.is_none()
    {
        let target = follow(cx, schema);
        let named = |target: &Node<'_>| target.get("xml").and_then(|xml| xml.get("name")).is_some();
        if let Some(target) = target.filter(|target| !named(target)) {
            hint.name = cx.document.component_name(target.id()).map(str::to_owned);
        }
    }
    hint
}

/// What a schema says in this very place, the inline parts of its `allOf` included.
fn here(cx: &mut Lowering<'_, '_>, schema: Node<'_>, nested: usize) -> Xml {
    let mut hint = schema.get("xml").map(|xml| read(cx, xml)).unwrap_or_default();
    if let (Some(nested), Some(parts)) = (nested.checked_sub(1), schema.get("allOf")) {
        let parts: Vec<_> = parts.items().collect();
        for part in parts.into_iter().rev().filter(|part| !is_reference(*part)) {
            let said = here(cx, part, nested);
            hint.supplement(&said);
        }
    }
    hint
}

/// What the schemas say that a schema extends.
fn base(cx: &mut Lowering<'_, '_>, schema: Node<'_>, nested: usize) -> Xml {
    let mut hint = Xml::default();
    let Some(nested) = nested.checked_sub(1) else { return hint };
    let parts: Vec<_> = schema.get("allOf").into_iter().flat_map(Node::items).collect();
    for part in parts.into_iter().rev() {
        if let Some(target) = is_reference(part).then(|| follow(cx, part)).flatten() {
            let said = here(cx, target, nested);
            hint.supplement(&said);
        }
    }
    // A reference with more beside it is a merge of both.
    if let Some(target) = is_reference(schema).then(|| follow(cx, schema)).flatten() {
        let said = here(cx, target, nested);
        hint.supplement(&said);
    }
    hint
}

/// An XML Object.
fn read(cx: &mut Lowering<'_, '_>, xml: Node<'_>) -> Xml {
    let text = |key: &str| {
        xml.get(key).and_then(Node::str).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let flag = |key: &str| xml.get(key).and_then(Node::bool);
    let stated = xml.get("nodeType").and_then(|node| Some((node, node.str()?)));
    let node = match stated {
        Some((_, "element")) => Some(XmlNode::Element),
        Some((_, "attribute")) => Some(XmlNode::Attribute),
        Some((_, "text")) => Some(XmlNode::Text),
        Some((_, "cdata")) => Some(XmlNode::Cdata),
        Some((_, "none")) => Some(XmlNode::Inline),
        Some((at, other)) => {
            let message = format!("`{}` is no type of node; this hint is passed over", other.escape_debug());
            let help = "use one of `element`, `attribute`, `text`, `cdata`, `none`";
            cx.out.report(&codes::XML_NODE, at.id(), message).help(help);
            None
        }
        None => (flag("attribute") == Some(true)).then_some(XmlNode::Attribute),
    };
    let (name, namespace, prefix) = (text("name"), text("namespace"), text("prefix"));
    Xml { node, name, namespace, prefix, wrapped: flag("wrapped") }
}

/// Settles which XML bodies are typed: all that have a structure, but for those that could not be written.
pub(super) fn settle(cx: &mut Lowering<'_, '_>) {
    let ids: Vec<_> = cx.api.operations.ids().collect();
    let mut fit = vec![false; cx.api.types.len()];
    for id in ids {
        for at in 0..cx.api.operations[id].body.as_ref().map_or(0, |body| body.media.len()) {
            let Some(body) = &cx.api.operations[id].body else { continue };
            let media = &body.media[at];
            let Some(ty) = structured(&cx.api, media) else { continue };
            let problem = unwritable(&cx.api, &mut fit, ty);
            // Where the same is sent as JSON, nobody misses it.
            let spare = |other: &Media| other.kind != MediaKind::Xml && other.ty == Some(ty);
            let spared = body.media.iter().any(spare);
            if let (Some((site, why)), false) = (&problem, spared) {
                cx.out.report(
                    &codes::XML_BODY,
                    *site,
                    format!("XML bodies of this are taken as text: {why}"),
                );
            }
            if let Some(body) = &mut cx.api.operations[id].body {
                body.media[at].typed_xml = problem.is_none();
            }
        }
        let given: Vec<Vec<bool>> = cx.api.operations[id]
            .outcomes
            .iter()
            .map(|outcome| outcome.media.iter().map(|media| structured(&cx.api, media).is_some()).collect())
            .collect();
        for (outcome, given) in cx.api.operations[id].outcomes.iter_mut().zip(given) {
            for (media, typed) in outcome.media.iter_mut().zip(given) {
                media.typed_xml = typed;
            }
        }
    }
}

fn structured(api: &Api, media: &Media) -> Option<TypeId> {
    media.ty.filter(|id| media.kind == MediaKind::Xml && api::is_structured(api, *id))
}

/// Why values of a type cannot be written as XML, and where that is stated. What is `fit` was looked at before.
fn unwritable(api: &Api, fit: &mut [bool], id: TypeId) -> Option<(Site, String)> {
    let root = api::root(api, id);
    let site = api.types[id].site;
    let variants = match &api.types[api::target(api, id)].shape {
        Shape::Union(union) if root.node == XmlNode::Inline => {
            union.variants.iter().map(|one| one.ty).collect()
        }
        _ => vec![id],
    };
    for variant in variants {
        let placed = api::root(api, variant);
        if placed.node == XmlNode::Inline {
            return Some((site, "nothing says what its root element is called; state `xml.name`".to_owned()));
        }
        if let Some(why) = misnamed(&placed) {
            return Some((site, why));
        }
    }
    let mut seen = BTreeSet::new();
    let mut todo = vec![id];
    while let Some(at) = todo.pop() {
        if fit[usize::from(at)] || !seen.insert(at) {
            continue;
        }
        let shape = &api.types[at].shape;
        if let Shape::Object(object) = shape {
            for property in &object.properties {
                let placed = api::place(api, property.xml.as_deref(), property.ty, Some(&property.wire));
                let why = misnamed(&placed).or_else(|| misplaced(api, &placed, &property.wire, property.ty));
                if let Some(why) = why {
                    return Some((property.site, why));
                }
            }
            if let Rest::Kept(rest) = object.rest {
                todo.push(rest);
            }
        }
        todo.extend(children(shape));
    }
    seen.into_iter().for_each(|id| fit[usize::from(id)] = true);
    None
}

fn misnamed(placed: &Placed) -> Option<String> {
    let name =
        placed.name.as_deref().filter(|_| matches!(placed.node, XmlNode::Element | XmlNode::Attribute))?;
    let fits = is_name(name) && (placed.prefix.is_empty() || is_name(&placed.prefix));
    (!fits).then(|| format!("`{}` is no name in XML; state `xml.name`", name.escape_debug()))
}

/// Objects have no place in an attribute or in text.
fn misplaced(api: &Api, placed: &Placed, wire: &str, id: TypeId) -> Option<String> {
    let flat = matches!(placed.node, XmlNode::Attribute | XmlNode::Text | XmlNode::Cdata);
    let holds = matches!(api.types[api::target(api, id)].shape, Shape::Object(_) | Shape::Map(_));
    (flat && holds).then(|| format!("the object `{}` can be no attribute and no text", wire.escape_debug()))
}

/// Namespaces in XML 1.0, section 4: a name without a colon. Letters beyond ASCII are all let through here; the runtime
/// looks again.
fn is_name(text: &str) -> bool {
    let mut all = text.chars();
    let starts = |one: char| one.is_ascii_alphabetic() || one == '_' || !one.is_ascii();
    all.next().is_some_and(starts)
        && all.all(|one| starts(one) || one.is_ascii_digit() || matches!(one, '-' | '.'))
}
