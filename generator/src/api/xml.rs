//! How values look in XML (OpenAPI 3.2 section 4.26): what the document says, and the nodes and names that follow from
//! it. Not the table that is written of it.

use super::{Api, Origin, Owner, Role, Scalar, Shape, TypeId};
use std::collections::BTreeSet;

/// What is said of a schema at a place: the XML Object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Xml {
    /// `nodeType`, or `attribute` of older versions.
    pub node: Option<XmlNode>,
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// `wrapped`.
    pub wrapped: Option<bool>,
}

/// The node that a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum XmlNode {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// Text.
    Text,
    /// A CDATA section.
    Cdata,
    /// None: what is in the value stands in the node around it.
    Inline,
}

/// What is said of a type, and of its items where they are stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlHints {
    /// Of the type itself.
    pub own: Xml,
    /// Of a list's item, or a tuple's items.
    pub items: Vec<Xml>,
}

/// The node of a value at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub node: XmlNode,
    /// Name of an element or an attribute; `None` where nothing says it.
    pub name: Option<String>,
    pub prefix: String,
    pub namespace: String,
}

/// Longest chain of aliases.
const CHAIN: usize = 64;

impl Xml {
    /// Whether nothing is said.
    pub fn is_silent(&self) -> bool {
        *self == Xml::default()
    }

    /// Takes over what is not said here.
    pub fn supplement(&mut self, other: &Xml) {
        self.node = self.node.or(other.node);
        self.wrapped = self.wrapped.or(other.wrapped);
        for (own, other) in [
            (&mut self.name, &other.name),
            (&mut self.namespace, &other.namespace),
            (&mut self.prefix, &other.prefix),
        ] {
            if own.is_none() {
                own.clone_from(other);
            }
        }
    }
}

/// A type and what it is an alias of, in this order.
fn chain(api: &Api, id: TypeId) -> Vec<TypeId> {
    let next = |at: &TypeId| match api.types[*at].shape {
        Shape::Alias(target) => Some(target),
        _ => None,
    };
    std::iter::successors(Some(id), next).take(CHAIN).collect()
}

/// What a chain of aliases ends in.
pub(crate) fn target(api: &Api, id: TypeId) -> TypeId {
    chain(api, id).last().copied().unwrap_or(id)
}

fn component(api: &Api, id: TypeId) -> Option<&str> {
    match &api.types[id].origin {
        Origin::Component(name) => Some(name),
        Origin::Inline { owner: Owner::Type(received), role: Role::Sent } => {
            match &api.types[*received].origin {
                Origin::Component(name) => Some(name),
                Origin::Inline { .. } => None,
            }
        }
        Origin::Inline { .. } => None,
    }
}

fn said(api: &Api, hint: Option<&Xml>, id: TypeId) -> Xml {
    let mut all = hint.cloned().unwrap_or_default();
    for id in chain(api, id) {
        if let Some(hints) = &api.types[id].xml {
            all.supplement(&hints.own);
        }
    }
    all
}

/// The node of a value: as the place says, else as its type says, else an element that is called as `inferred`.
pub(crate) fn place(api: &Api, hint: Option<&Xml>, id: TypeId, inferred: Option<&str>) -> Placed {
    let all = said(api, hint, id);
    let is_list = matches!(api.types[target(api, id)].shape, Shape::List(_) | Shape::Tuple(_));
    let usual = match is_list && all.wrapped != Some(true) {
        true => XmlNode::Inline,
        false => XmlNode::Element,
    };
    let name = all.name.as_deref().or(inferred);
    // Some write the prefix into the name.
    let (prefix, name) = match name.and_then(|name| name.split_once(':')) {
        Some((prefix, local)) => (all.prefix.as_deref().unwrap_or(prefix), Some(local)),
        None => (all.prefix.as_deref().unwrap_or_default(), name),
    };
    Placed {
        node: all.node.unwrap_or(usual),
        name: name.map(str::to_owned),
        prefix: prefix.to_owned(),
        namespace: all.namespace.unwrap_or_default(),
    }
}

/// The root element of a document. A document has one, so that a list has a node there, whatever is said.
pub(crate) fn root(api: &Api, id: TypeId) -> Placed {
    let inferred = chain(api, id).into_iter().find_map(|id| component(api, id));
    let mut placed = place(api, None, id, inferred);
    let is_union = matches!(api.types[target(api, id)].shape, Shape::Union(_));
    let stated = said(api, None, id).name.is_some();
    placed.node = match placed.name.is_some() && (!is_union || stated) {
        true => XmlNode::Element,
        false => XmlNode::Inline,
    };
    placed
}

/// The node of an item, of the list's node and the place in a tuple.
pub(crate) fn item(api: &Api, list: TypeId, around: &Placed, at: usize, id: TypeId) -> Placed {
    let own = target(api, list);
    let hint = api.types[own].xml.as_ref().and_then(|hints| hints.items.get(at));
    let inferred = around.name.as_deref().or_else(|| component(api, target(api, id)));
    let mut placed = place(api, hint, id, inferred);
    // A list in a list would not be told from its neighbours.
    let is_list = matches!(api.types[target(api, id)].shape, Shape::List(_) | Shape::Tuple(_));
    if placed.node == XmlNode::Inline && is_list {
        placed.node = XmlNode::Element;
    }
    if placed.name.is_none() && matches!(placed.node, XmlNode::Element | XmlNode::Attribute) {
        placed.node = XmlNode::Inline;
    }
    placed
}

/// As [`item`], at the root, where a component of the item's own says more than the list.
pub(crate) fn root_item(api: &Api, list: TypeId, around: &Placed, at: usize, id: TypeId) -> Placed {
    match component(api, target(api, id)) {
        Some(name) => item(api, list, &Placed { name: Some(name.to_owned()), ..around.clone() }, at, id),
        None => item(api, list, around, at, id),
    }
}

/// Whether a body has a structure that XML shows. A mere text may be any document.
pub(crate) fn is_structured(api: &Api, id: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![id];
    while let Some(id) = todo.pop() {
        let own = target(api, id);
        if !seen.insert(own) {
            continue;
        }
        match &api.types[own].shape {
            Shape::Object(_) | Shape::List(_) | Shape::Tuple(_) => return true,
            Shape::Map(value) if !matches!(api.types[target(api, *value)].shape, Shape::Anything) => {
                return true;
            }
            Shape::Union(union) => todo.extend(union.variants.iter().map(|variant| variant.ty)),
            Shape::Scalar(Scalar::Binary) => {}
            Shape::Scalar(_) | Shape::Enumeration(_) | Shape::Embedded(_)
                if said(api, None, id).name.is_some() =>
            {
                return true;
            }
            Shape::Map(_)
            | Shape::Anything
            | Shape::Null
            | Shape::Never
            | Shape::Alias(_)
            | Shape::Embedded(_)
            | Shape::Scalar(_)
            | Shape::Enumeration(_) => {}
        }
    }
    false
}
