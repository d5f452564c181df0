//! Reading what goes by no name: items of a tuple, which go by their place, and what no member has taken. Not what goes by
//! a name (`read.rs`).

use super::inside::{Inside, lines};
use super::read::Reader;
use super::scalar;
use super::table::{Xml, XmlMember, XmlNode, XmlShape};
use super::tree::What;

use indexmap::IndexMap;

impl<'t, 'a> Reader<'t, 'a> {
    /// Items in their order: each takes the next node that it may be.
    pub(super) fn tuple(&mut self, items: &[Xml], id: u32) -> Result<(), String> {
        let inside = Inside::of(self.tree, id);
        let mut rest = self.tree.inside(id).peekable();
        self.out.push('[');
        for item in items {
            match &item.node {
                XmlNode::Element(_) | XmlNode::Inline => {
                    match rest.by_ref().find(|child| matches!(self.tree.what(*child), What::Element(..))) {
                        Some(child) => self.item(item, child)?,
                        None => self.out.push_str("null"),
                    }
                }
                XmlNode::Attribute(name) => match inside.attribute(name) {
                    Some(value) => self.attribute(&item.shape, value),
                    None => self.out.push_str("null"),
                },
                XmlNode::Text | XmlNode::Cdata => {
                    let mut piece = String::new();
                    while let Some(child) = rest.peek() {
                        match self.tree.what(*child) {
                            What::Element(..) => break,
                            What::Text(text) | What::Cdata(text) => {
                                piece.push_str(&lines(text));
                            }
                            What::Character(one) => piece.push(one),
                        }
                        rest.next();
                    }
                    self.attribute(&item.shape, &piece);
                }
            }
            self.out.push(',');
        }
        self.close(']');
        Ok(())
    }

    /// What no member has taken.
    pub(super) fn rest(
        &mut self,
        shape: &XmlShape,
        members: &[XmlMember],
        inside: &Inside<'t, 'a>,
    ) -> Result<(), String> {
        let known = |name: &str| members.iter().any(|member| member.key == name);
        let mut groups: IndexMap<&str, Vec<u32>> = IndexMap::new();
        for (name, id) in inside.other_elements() {
            groups.entry(name).or_default().push(id);
        }
        let plain = matches!(shape.own(), XmlShape::Scalar(_) | XmlShape::Any);
        let mut attributes: IndexMap<&str, &str> = IndexMap::new();
        for (name, value) in inside.other_attributes() {
            if plain && !known(name) && !groups.contains_key(name) {
                attributes.entry(name).or_insert(value);
            }
        }
        for (name, value) in attributes {
            self.key(name);
            self.attribute(shape, value);
            self.out.push(',');
        }
        for (name, ids) in groups.into_iter().filter(|(name, _)| !known(name)) {
            self.key(name);
            match (shape.own(), ids.as_slice()) {
                (XmlShape::List(item), ids) => self.list(item, ids)?,
                (XmlShape::Any, [_, _, ..]) => self.list(&ANY, &ids)?,
                (_, [first, ..]) => self.content(shape, *first)?,
                (_, []) => self.out.push_str("null"),
            }
            self.out.push(',');
        }
        Ok(())
    }

    /// An element of which nothing is known: text, or an object of what is in it.
    pub(super) fn any(&mut self, id: u32) -> Result<(), String> {
        let inside = Inside::of(self.tree, id);
        let text = inside.text();
        if inside.len() == 0 && inside.other_attributes().is_empty() {
            scalar::string(&text, &mut self.out);
            return Ok(());
        }
        self.out.push('{');
        self.rest(&XmlShape::Any, &[], &inside)?;
        if !text.trim_ascii().is_empty() {
            self.key("$text");
            scalar::string(&text, &mut self.out);
        }
        self.close('}');
        Ok(())
    }
}

static ANY: Xml = Xml { node: XmlNode::Inline, shape: XmlShape::Any };
