//! Tables of XML: which there are, and what they say. A table stands for the root of a body, or for an object or a union
//! that others name. What they are called is told by `xml/tables.rs`; which bodies are typed was settled before.

mod tables;

use super::{Context, ty};
use crate::api::{self, Placed, Rest, Scalar, Shape, TypeId, Union, XmlNode};
use crate::rust::{
    BodyKind, BodyWay, Group, Ident, Outcome, Payload, XmlKinds, XmlMember, XmlName, XmlNodePlan, XmlPlan,
    XmlShapePlan, XmlTable,
};
use std::collections::{BTreeMap, BTreeSet};
pub(crate) use tables::Tables;
pub(super) use tables::tables;

/// The most types of a union that is looked through for scalars.
const SCALARS: usize = 1000;

/// The tables that the operations use, and those that these name.
pub(super) fn plan(cx: &Context<'_>, groups: &[Group]) -> Vec<XmlTable> {
    let by_name: BTreeMap<&Ident, TypeId> = cx.xml.0.iter().map(|(id, name)| (name, *id)).collect();
    let mut used: BTreeSet<Ident> = groups.iter().flat_map(|group| &group.methods).flat_map(roots).collect();
    let mut todo: Vec<Ident> = used.iter().cloned().collect();
    let mut planned = BTreeMap::new();
    while let Some(name) = todo.pop() {
        let Some(id) = by_name.get(&name) else { continue };
        let xml = table(cx, *id);
        let mut named = Vec::new();
        mentions(&xml, &mut named);
        todo.extend(named.into_iter().filter(|one| used.insert(one.clone())));
        planned.insert(*id, XmlTable { name, xml });
    }
    planned.into_values().collect()
}

/// The tables that an operation names.
fn roots(method: &crate::rust::Method) -> Vec<Ident> {
    let mut all = Vec::new();
    let mut kind = |kind: &BodyKind| {
        if let BodyKind::Xml(_, name) = kind {
            all.push(name.clone());
        }
    };
    match method.body.as_ref().map(|body| &body.way) {
        Some(BodyWay::One { kind: one, .. }) => kind(one),
        Some(BodyWay::Choice { variants, .. }) => variants.iter().for_each(|variant| kind(&variant.kind)),
        None => {}
    }
    let mut payload = |payload: &Payload| {
        if let Payload::Xml(_, name) = payload {
            all.push(name.clone());
        }
    };
    for outcome in [&method.output, &method.failure] {
        match outcome {
            Outcome::One(one) => payload(one),
            Outcome::Enum(planned) => planned.variants.iter().for_each(|variant| payload(&variant.payload)),
            Outcome::None => {}
        }
    }
    method.doors.iter().for_each(|door| payload(&door.output));
    all
}

fn mentions(xml: &XmlPlan, all: &mut Vec<Ident>) {
    match &xml.shape {
        XmlShapePlan::As(name) => all.push(name.clone()),
        XmlShapePlan::Scalar(_) | XmlShapePlan::Any => {}
        XmlShapePlan::Object(members, rest) => {
            members.iter().for_each(|member| mentions(&member.xml, all));
            rest.iter().for_each(|rest| mentions(rest, all));
        }
        XmlShapePlan::List(item) => mentions(item, all),
        XmlShapePlan::Tuple(items) => items.iter().for_each(|item| mentions(item, all)),
        XmlShapePlan::Union(_, variants) => variants.iter().for_each(|(_, variant)| mentions(variant, all)),
    }
}

/// The table of a type: its root, and what is in it.
fn table(cx: &Context<'_>, id: TypeId) -> XmlPlan {
    let placed = api::root(cx.api, id);
    let target = api::target(cx.api, id);
    let shape = match &cx.api.types[target].shape {
        // A name for another's table.
        Shape::Object(_) | Shape::Union(_) if id != target && cx.xml.0.contains_key(&target) => {
            shape(cx, target, &placed)
        }
        Shape::Object(object) => {
            let members = object.properties.iter().map(|property| {
                let hint = property.xml.as_deref();
                let placed = api::place(cx.api, hint, property.ty, Some(&property.wire));
                XmlMember {
                    wire: property.wire.clone(),
                    required: property.required,
                    xml: XmlPlan { shape: shape(cx, property.ty, &placed), node: node(placed) },
                }
            });
            let rest = match object.rest {
                Rest::Kept(rest) => Some(Box::new(value(cx, rest))),
                Rest::Ignored => None,
            };
            XmlShapePlan::Object(members.collect(), rest)
        }
        Shape::Union(union) => variants(cx, union),
        Shape::List(item) if !is_endless(cx, target) => {
            let placed = api::root_item(cx.api, target, &placed, 0, *item);
            XmlShapePlan::List(Box::new(XmlPlan { shape: shape(cx, *item, &placed), node: node(placed) }))
        }
        _ => shape(cx, target, &placed),
    };
    XmlPlan { node: node(placed), shape }
}

/// A value of a key that the document does not name.
fn value(cx: &Context<'_>, id: TypeId) -> XmlPlan {
    let placed =
        Placed { node: XmlNode::Inline, name: None, prefix: String::new(), namespace: String::new() };
    XmlPlan { shape: shape(cx, id, &placed), node: XmlNodePlan::Inline }
}

fn variants(cx: &Context<'_>, union: &Union) -> XmlShapePlan {
    let one = |(at, variant): (usize, &api::Variant)| {
        let values = union.tag.iter().flat_map(|tag| &tag.values).filter(|value| value.variant == at);
        let placed = api::root(cx.api, variant.ty);
        let xml = XmlPlan { shape: shape(cx, variant.ty, &placed), node: node(placed) };
        (values.map(|value| value.wire.clone()).collect(), xml)
    };
    let tag = union.tag.as_ref().map(|tag| tag.wire.clone());
    XmlShapePlan::Union(tag, union.variants.iter().enumerate().map(one).collect())
}

fn is_endless(cx: &Context<'_>, id: TypeId) -> bool {
    cx.facts.is_endless_alias(id) || cx.facts.is_too_deep(id)
}

/// What is in the node of a value.
fn shape(cx: &Context<'_>, id: TypeId, placed: &Placed) -> XmlShapePlan {
    if is_endless(cx, id) {
        return XmlShapePlan::Any;
    }
    if let Some(kinds) = kinds(cx, id) {
        return XmlShapePlan::Scalar(kinds);
    }
    let target = api::target(cx.api, id);
    match &cx.api.types[target].shape {
        Shape::Object(_) | Shape::Union(_) => match cx.xml.0.get(&target) {
            Some(name) => XmlShapePlan::As(name.clone()),
            None => XmlShapePlan::Any,
        },
        Shape::List(item) => {
            let placed = api::item(cx.api, target, placed, 0, *item);
            XmlShapePlan::List(Box::new(XmlPlan { shape: shape(cx, *item, &placed), node: node(placed) }))
        }
        Shape::Tuple(items) => {
            let one = |(at, item): (usize, &TypeId)| {
                let placed = api::item(cx.api, target, placed, at, *item);
                XmlPlan { shape: shape(cx, *item, &placed), node: node(placed) }
            };
            XmlShapePlan::Tuple(items.iter().enumerate().map(one).collect())
        }
        Shape::Map(inner) => XmlShapePlan::Object(Vec::new(), Some(Box::new(value(cx, *inner)))),
        Shape::Anything | Shape::Null | Shape::Never | Shape::Alias(_) => XmlShapePlan::Any,
        Shape::Scalar(_) | Shape::Enumeration(_) | Shape::Embedded(_) => {
            XmlShapePlan::Scalar(XmlKinds { text: true, ..XmlKinds::default() })
        }
    }
}

/// What a text may stand for, of types whose values are texts in XML: scalars, and unions of nothing else.
fn kinds(cx: &Context<'_>, id: TypeId) -> Option<XmlKinds> {
    let mut all = XmlKinds::default();
    let mut seen = BTreeSet::new();
    let mut todo = vec![id];
    while let Some(id) = todo.pop() {
        let own = ty::target(cx, id);
        if !seen.insert(own) {
            continue;
        }
        match &cx.api.types[own].shape {
            Shape::Scalar(scalar) => match text_of(*scalar) {
                Text::Boolean => all.boolean = true,
                Text::Number => all.number = true,
                Text::String => all.text = true,
            },
            Shape::Embedded(_) => all.text = true,
            Shape::Enumeration(values) => match values.base {
                api::EnumerationBase::Text => all.text = true,
                api::EnumerationBase::Integer => all.number = true,
            },
            Shape::Union(union) if seen.len() <= SCALARS => {
                todo.extend(union.variants.iter().map(|variant| variant.ty));
            }
            Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::List(_)
            | Shape::Tuple(_)
            | Shape::Map(_)
            | Shape::Object(_)
            | Shape::Union(_)
            | Shape::Alias(_) => return None,
        }
    }
    Some(all)
}

/// What the text of a basic type is in JSON.
enum Text {
    Boolean,
    Number,
    String,
}

fn text_of(scalar: Scalar) -> Text {
    match scalar {
        Scalar::Boolean => Text::Boolean,
        Scalar::Int8
        | Scalar::Int16
        | Scalar::Int32
        | Scalar::Int64
        | Scalar::UInt8
        | Scalar::UInt16
        | Scalar::UInt32
        | Scalar::UInt64
        | Scalar::UnixTime
        | Scalar::UnixMillis
        | Scalar::Float
        | Scalar::Double
        | Scalar::Decimal => Text::Number,
        Scalar::Text
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::HttpDate
        | Scalar::Duration
        | Scalar::Secret
        | Scalar::Base64
        | Scalar::Base64Url
        | Scalar::Binary => Text::String,
    }
}

fn node(placed: Placed) -> XmlNodePlan {
    let Placed { node, name, prefix, namespace } = placed;
    let name = name.map(|local| XmlName { local, prefix, namespace });
    match (node, name) {
        (XmlNode::Element, Some(name)) => XmlNodePlan::Element(name),
        (XmlNode::Attribute, Some(name)) => XmlNodePlan::Attribute(name),
        (XmlNode::Text, _) => XmlNodePlan::Text,
        (XmlNode::Cdata, _) => XmlNodePlan::Cdata,
        (XmlNode::Element | XmlNode::Attribute, None) | (XmlNode::Inline, _) => XmlNodePlan::Inline,
    }
}
