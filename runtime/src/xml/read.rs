//! From a tree to JSON, by the table. Names are compared without their namespaces, attributes and elements stand in for
//! each other, and lists may be wrapped or not, whatever the document says: servers do as their libraries do.

use super::inside::{Inside, is_nil, lines, text};
use super::table::{Xml, XmlMember, XmlName, XmlNode, XmlShape, XmlVariant};
use super::tree::{Tree, What};
use super::{DEPTH, scalar, union};

use indexmap::IndexMap;

/// How many values may be read out of one element, in one another: tables may refer to themselves.
const INLINE: usize = 8;

/// The JSON of a document.
pub(super) fn read(xml: &Xml, tree: &Tree<'_>) -> Result<String, String> {
    let mut reader = Reader { tree, out: String::new(), depth: 0, inline: 0 };
    reader.root(xml)?;
    Ok(reader.out)
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    out: String,
    depth: usize,
    inline: usize,
}

impl<'t, 'a> Reader<'t, 'a> {
    /// The root element is the value, whatever it is called.
    fn root(&mut self, xml: &Xml) -> Result<(), String> {
        let root = self.tree.root();
        match (&xml.node, xml.shape.own()) {
            (XmlNode::Inline, XmlShape::List(item)) => {
                let inside = Inside::of(self.tree, root);
                let is_item = matches!(&item.node, XmlNode::Element(name) if name.local == self.tree.name(root).1);
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
    fn content(&mut self, shape: &XmlShape, id: u32) -> Result<(), String> {
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
    fn close(&mut self, bracket: char) {
        if self.out.ends_with(',') {
            self.out.pop();
        }
        self.out.push(bracket);
    }

    fn key(&mut self, key: &str) {
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
    fn called(
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

    /// A list whose items stand in the element around it.
    fn unwrapped(
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
    fn wrapped(&mut self, item: &Xml, wrappers: &[u32]) -> Result<(), String> {
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

    fn list(&mut self, item: &Xml, ids: &[u32]) -> Result<(), String> {
        self.out.push('[');
        for id in ids {
            self.item(item, *id)?;
            self.out.push(',');
        }
        self.close(']');
        Ok(())
    }

    /// A value that is an element; of a union, the variant of the element's name.
    fn item(&mut self, item: &Xml, id: u32) -> Result<(), String> {
        if let (XmlNode::Inline, XmlShape::Union(_, variants)) = (&item.node, item.shape.own()) {
            let mut named = union::named(variants, self.tree.name(id).1);
            if let (Some(variant), None) = (named.next(), named.next()) {
                return self.content(&variant.xml.shape, id);
            }
        }
        self.content(&item.shape, id)
    }

    /// Items in their order: each takes the next node that it may be.
    fn tuple(&mut self, items: &[Xml], id: u32) -> Result<(), String> {
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

    /// A text as a value of the shape. A list is separated by blanks (XML Schema, `list`).
    fn attribute(&mut self, shape: &XmlShape, value: &str) {
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

    /// What no member has taken.
    fn rest(
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
    fn any(&mut self, id: u32) -> Result<(), String> {
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
