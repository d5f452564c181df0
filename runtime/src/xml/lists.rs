//! Reading lists, wrapped or not, and their items. Not members of other shapes (`read.rs`), nor tuples (`free.rs`).

use super::inside::{Inside, text};
use super::read::Reader;
use super::table::{Xml, XmlMember, XmlNode, XmlShape};
use super::union;

impl<'t, 'a> Reader<'t, 'a> {
    /// A list whose items stand in the element around it.
    pub(super) fn unwrapped(
        &mut self,
        item: &Xml,
        member: &XmlMember,
        members: &[XmlMember],
        inside: &Inside<'t, 'a>,
    ) -> Result<(), String> {
        let found = match (&item.node, item.shape.own()) {
            (XmlNode::Element(name), _) => self.called(name, member.key, members, inside),
            (XmlNode::Inline, XmlShape::Union(_, variants)) => {
                let mut all: Vec<u32> = Vec::new();
                for variant in *variants {
                    if let XmlNode::Element(name) = &variant.xml.node {
                        all.extend(inside.take(name));
                    }
                }
                all.sort_unstable();
                all.dedup();
                all
            }
            _ => Vec::new(),
        };
        match found.as_slice() {
            [] if !member.required => return Ok(()),
            [only] if self.is_wrapper(item, *only) => {
                self.key(member.key);
                self.wrapped(item, &[*only])?;
            }
            found => {
                self.key(member.key);
                self.list(item, found)?;
            }
        }
        self.out.push(',');
        Ok(())
    }

    /// Whether an element that is called like an item holds the items.
    fn is_wrapper(&self, item: &Xml, id: u32) -> bool {
        let XmlNode::Element(name) = &item.node else { return false };
        let mut inner = self.tree.elements(id).peekable();
        if inner.peek().is_none() {
            return false;
        }
        match item.shape.own() {
            XmlShape::Scalar(_) => true,
            XmlShape::Object(members, None) => {
                let inside = Inside::of(self.tree, id);
                inner.all(|one| self.tree.name(one).1 == name.local)
                    && !members.iter().any(|member| union::found(&member.xml, &inside) > 0)
            }
            _ => false,
        }
    }

    /// The items that stand in wrappers; of which there should be one.
    pub(super) fn wrapped(&mut self, item: &Xml, wrappers: &[u32]) -> Result<(), String> {
        let all: Vec<u32> = wrappers.iter().flat_map(|id| self.tree.elements(*id)).collect();
        if all.is_empty() {
            // No elements in there: the wrappers are the items, or there are none.
            let full: Vec<u32> =
                wrappers.iter().copied().filter(|id| !text(self.tree, *id).trim_ascii().is_empty()).collect();
            return self.list(item, &full);
        }
        let named: Vec<u32> = match &item.node {
            XmlNode::Element(name) => {
                all.iter().copied().filter(|id| self.tree.name(*id).1 == name.local).collect()
            }
            XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => Vec::new(),
        };
        self.list(item, if named.is_empty() { &all } else { &named })
    }

    pub(super) fn list(&mut self, item: &Xml, ids: &[u32]) -> Result<(), String> {
        self.out.push('[');
        for id in ids {
            self.item(item, *id)?;
            self.out.push(',');
        }
        self.close(']');
        Ok(())
    }

    /// A value that is an element; of a union, the variant of the element's name.
    pub(super) fn item(&mut self, item: &Xml, id: u32) -> Result<(), String> {
        if let (XmlNode::Inline, XmlShape::Union(_, variants)) = (&item.node, item.shape.own()) {
            let mut named = union::named(variants, self.tree.name(id).1);
            if let (Some(variant), None) = (named.next(), named.next()) {
                return self.content(&variant.xml.shape, id);
            }
        }
        self.content(&item.shape, id)
    }
}
