//! From a tree to JSON, by the table. Names are compared without their namespaces, attributes and elements stand in for
//! each other, and lists may be wrapped or not, whatever the document says: servers do as their libraries do.

use super::inside::{Inside, is_nil, text};
use super::table::{Xml, XmlMember, XmlName, XmlNode, XmlShape, XmlVariant};
use super::tree::Tree;
use super::{DEPTH, scalar, union};

/// How many values may be read out of one element, in one another: tables may refer to themselves.
const INLINE: usize = 8;

/// The JSON of a document.
pub(super) fn read(xml: &Xml, tree: &Tree<'_>) -> Result<String, String> {
    let mut reader = Reader { tree, out: String::new(), depth: 0, inline: 0 };
    reader.root(xml)?;
    Ok(reader.out)
}

pub(super) struct Reader<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) out: String,
    depth: usize,
    inline: usize,
}

impl<'t, 'a> Reader<'t, 'a> {
    /// The root element is the value, whatever it is called: but a page, as proxies send it, is none.
    fn root(&mut self, xml: &Xml) -> Result<(), String> {
        let root = self.tree.root();
        let is_page = self.tree.name(root).1.eq_ignore_ascii_case("html");
        if is_page && !matches!(&xml.node, XmlNode::Element(name) if name.local.eq_ignore_ascii_case("html"))
        {
            return Err("it is a page of HTML".to_owned());
        }
        match (&xml.node, xml.shape.own()) {
            (XmlNode::Inline, XmlShape::List(item)) => {
                let inside = Inside::of(self.tree, root);
                let is_item =
                    matches!(&item.node, XmlNode::Element(name) if name.local == self.tree.name(root).1);
                match is_item && union::found(item, &inside) == 0 {
                    true => self.list(item, &[root]),
                    false => self.wrapped(item, &[root]),
                }
            }
            (XmlNode::Inline, XmlShape::Union(..)) => self.item(xml, root),
            (_, shape) => self.content(shape, root),
        }
    }

    /// What is in an element, as a value of the shape.
    pub(super) fn content(&mut self, shape: &XmlShape, id: u32) -> Result<(), String> {
        if is_nil(self.tree, id) {
            self.out.push_str("null");
            return Ok(());
        }
        self.depth += 1;
        if self.depth > 2 * DEPTH {
            return Err("values stand too deep in one another".to_owned());
        }
        match shape.own() {
            XmlShape::Scalar(kinds) => scalar::push(*kinds, &text(self.tree, id), &mut self.out),
            XmlShape::List(item) => self.wrapped(item, &[id])?,
            XmlShape::Any | XmlShape::As(_) => self.any(id)?,
            XmlShape::Object(members, rest) => {
                let inside = Inside::of(self.tree, id);
                self.object(members, *rest, &inside)?;
            }
            XmlShape::Tuple(items) => self.tuple(items, id)?,
            XmlShape::Union(tag, variants) => {
                let inside = Inside::of(self.tree, id);
                match union::choose(tag, variants, &inside) {
                    Some(variant) => self.content(&variant.xml.shape, id)?,
                    None => self.any(id)?,
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn object(
        &mut self,
        members: &[XmlMember],
        rest: Option<&Xml>,
        inside: &Inside<'t, 'a>,
    ) -> Result<(), String> {
        self.out.push('{');
        for member in members {
            self.member(member, members, inside)?;
        }
        if let Some(rest) = rest {
            self.rest(&rest.shape, members, inside)?;
        }
        self.close('}');
        Ok(())
    }

    /// Adds a bracket in place of the last comma.
    pub(super) fn close(&mut self, bracket: char) {
        if self.out.ends_with(',') {
            self.out.pop();
        }
        self.out.push(bracket);
    }

    pub(super) fn key(&mut self, key: &str) {
        scalar::string(key, &mut self.out);
        self.out.push(':');
    }

    fn member(
        &mut self,
        member: &XmlMember,
        members: &[XmlMember],
        inside: &Inside<'t, 'a>,
    ) -> Result<(), String> {
        let shape = member.xml.shape.own();
        match &member.xml.node {
            XmlNode::Attribute(name) => {
                if let Some(value) = inside.attribute(name) {
                    self.key(member.key);
                    self.attribute(shape, value);
                } else if let Some(first) = inside.take(name).first() {
                    self.key(member.key);
                    self.content(shape, *first)?;
                } else {
                    return Ok(());
                }
            }
            XmlNode::Element(name) => {
                let found = self.called(name, member.key, members, inside);
                match (found.as_slice(), shape) {
                    ([], XmlShape::List(item)) => return self.unwrapped(item, member, members, inside),
                    ([], XmlShape::Scalar(_)) => {
                        let Some(value) = inside.attribute(name) else { return Ok(()) };
                        self.key(member.key);
                        self.attribute(shape, value);
                    }
                    ([], _) => return Ok(()),
                    (found, XmlShape::List(item)) => {
                        self.key(member.key);
                        self.wrapped(item, found)?;
                    }
                    ([first, ..], _) => {
                        self.key(member.key);
                        self.content(shape, *first)?;
                    }
                }
            }
            XmlNode::Text | XmlNode::Cdata => {
                let text = inside.text();
                if text.is_empty() && !member.required {
                    return Ok(());
                }
                self.key(member.key);
                self.attribute(shape, &text);
            }
            XmlNode::Inline => return self.inline(member, members, inside),
        }
        self.out.push(',');
        Ok(())
    }

    /// A member without a node of its own.
    fn inline(
        &mut self,
        member: &XmlMember,
        members: &[XmlMember],
        inside: &Inside<'t, 'a>,
    ) -> Result<(), String> {
        let shape = member.xml.shape.own();
        if let XmlShape::List(item) = shape {
            return self.unwrapped(item, member, members, inside);
        }
        if self.inline >= INLINE || (union::found(&member.xml, inside) == 0 && !member.required) {
            return Ok(());
        }
        self.inline += 1;
        self.key(member.key);
        match shape {
            XmlShape::Object(own, rest) => self.object(own, *rest, inside)?,
            XmlShape::Union(tag, variants) => match self.variant(variants, inside) {
                Some((variant, id)) => self.content(&variant.xml.shape, id)?,
                None => match union::choose(tag, variants, inside).map(|variant| variant.xml.shape.own()) {
                    Some(XmlShape::Object(own, rest)) => self.object(own, *rest, inside)?,
                    Some(other) => self.attribute(other, &inside.text()),
                    None => self.out.push_str("null"),
                },
            },
            XmlShape::Tuple(items) => self.tuple(items, inside.id)?,
            XmlShape::Scalar(_) | XmlShape::Any | XmlShape::List(_) | XmlShape::As(_) => {
                self.attribute(shape, &inside.text());
            }
        }
        self.inline -= 1;
        self.out.push(',');
        Ok(())
    }

    /// The element among those here that is a variant, and which.
    fn variant<'x>(
        &self,
        variants: &'x [XmlVariant],
        inside: &Inside<'t, 'a>,
    ) -> Option<(&'x XmlVariant, u32)> {
        variants.iter().find_map(|variant| match &variant.xml.node {
            XmlNode::Element(name) => inside.take(name).first().map(|id| (variant, *id)),
            XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => None,
        })
    }

    /// The elements of a member: by its name in XML, or else by its key, unless that is the name of another member.
    pub(super) fn called(
        &self,
        name: &XmlName,
        key: &str,
        members: &[XmlMember],
        inside: &Inside<'t, 'a>,
    ) -> Vec<u32> {
        let found = inside.take(name);
        if !found.is_empty() || name.local == key || !inside.has(key) {
            return found;
        }
        let others = members.iter().any(|other| match &other.xml.node {
            XmlNode::Element(name) => name.local == key,
            XmlNode::Inline => match other.xml.shape.own() {
                XmlShape::List(Xml { node: XmlNode::Element(name), .. }) => name.local == key,
                _ => false,
            },
            XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata => false,
        });
        if others { found } else { inside.take_plain(key) }
    }

    /// A text as a value of the shape. A list is separated by blanks (XML Schema, `list`).
    pub(super) fn attribute(&mut self, shape: &XmlShape, value: &str) {
        match shape.own() {
            XmlShape::Scalar(kinds) => scalar::push(*kinds, value, &mut self.out),
            XmlShape::List(item) => {
                self.out.push('[');
                for piece in value.split_ascii_whitespace() {
                    match item.shape.own() {
                        XmlShape::Scalar(kinds) => scalar::push(*kinds, piece, &mut self.out),
                        _ => scalar::string(piece, &mut self.out),
                    }
                    self.out.push(',');
                }
                self.close(']');
            }
            _ => scalar::string(value, &mut self.out),
        }
    }
}
