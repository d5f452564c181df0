//! From JSON to an XML document, by the table. What a document or a caller names is checked before it becomes a name in
//! XML; what XML cannot hold is an error and not left out.

use super::table::{Xml, XmlMember, XmlName, XmlNode, XmlShape};
use super::{DEPTH, names, union};
use crate::param::Param;

/// What declares `xsi:nil` (XML Schema, part 1, section 2.6.2).
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The document of a value.
pub(super) fn write(xml: &Xml, value: &Param) -> Result<String, String> {
    let mut writer = Writer { out: String::new(), scope: Vec::new(), depth: 0 };
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    match &xml.node {
        XmlNode::Element(name) => writer.element(name, &xml.shape, value)?,
        XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => {
            let XmlShape::Union(tag, variants) = xml.shape.own() else {
                return Err("the document does not say what the root element is called".to_owned());
            };
            let variant = union::of_value(tag, variants, value).ok_or("it is none of the variants")?;
            match &variant.node {
                XmlNode::Element(name) => writer.element(name, &variant.shape, value)?,
                XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => {
                    return Err("the document does not say what the root element is called".to_owned());
                }
            }
        }
    }
    Ok(writer.out)
}

struct Writer {
    out: String,
    /// Prefixes that are declared here, with their namespaces.
    scope: Vec<(String, String)>,
    depth: usize,
}

impl Writer {
    fn element(&mut self, name: &XmlName, shape: &XmlShape, value: &Param) -> Result<(), String> {
        self.named((name.prefix, name.local, name.namespace), shape, value)
    }

    fn named(
        &mut self,
        (prefix, local, namespace): (&str, &str, &str),
        shape: &XmlShape,
        value: &Param,
    ) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("values stand too deep in one another".to_owned());
        }
        let name = names::qualified(prefix, local)?;
        let outer = self.scope.len();
        self.out.push('<');
        self.out.push_str(&name);
        self.declare(prefix, namespace)?;
        if *value == Param::Null {
            self.declare("xsi", XSI)?;
            self.out.push_str(" xsi:nil=\"true\"/>");
        } else {
            self.attributes(shape, value, 0)?;
            self.out.push('>');
            let start = self.out.len();
            self.content(shape, value)?;
            match self.out.len() == start {
                true => {
                    self.out.pop();
                    self.out.push_str("/>");
                }
                false => {
                    self.out.push_str("</");
                    self.out.push_str(&name);
                    self.out.push('>');
                }
            }
        }
        self.scope.truncate(outer);
        self.depth -= 1;
        Ok(())
    }

    /// Declares a namespace that is not declared around here.
    fn declare(&mut self, prefix: &str, namespace: &str) -> Result<(), String> {
        // This one everybody means, whether the document says it or not.
        let namespace = if prefix == "xsi" && namespace.is_empty() { XSI } else { namespace };
        let known = self.scope.iter().rev().find(|(known, _)| *known == prefix);
        if namespace.is_empty() || known.is_some_and(|(_, known)| *known == namespace) {
            return Ok(());
        }
        self.out.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.out.push_str(prefix);
        self.quoted(namespace)?;
        self.scope.push((prefix.to_owned(), namespace.to_owned()));
        Ok(())
    }

    fn quoted(&mut self, value: &str) -> Result<(), String> {
        self.out.push_str("=\"");
        names::escape(value, true, &mut self.out)?;
        self.out.push('"');
        Ok(())
    }

    /// The attributes among the members, those of values without a node of their own included.
    fn attributes(&mut self, shape: &XmlShape, value: &Param, inline: usize) -> Result<(), String> {
        if inline > DEPTH {
            return Err("values stand too deep in one another".to_owned());
        }
        match (shape.own(), value) {
            (XmlShape::Object(members, _), Param::Object(values)) => {
                for (member, value) in ordered(members, values) {
                    match &member.xml.node {
                        XmlNode::Attribute(name) => self.attribute(name, value)?,
                        XmlNode::Inline => self.attributes(&member.xml.shape, value, inline + 1)?,
                        XmlNode::Element(_) | XmlNode::Text | XmlNode::Cdata => {}
                    }
                }
            }
            (XmlShape::Tuple(items), Param::List(values)) => {
                for (item, value) in items.iter().zip(values) {
                    if let XmlNode::Attribute(name) = &item.node {
                        self.attribute(name, value)?;
                    }
                }
            }
            (XmlShape::Union(tag, variants), value) => {
                if let Some(variant) = union::of_value(tag, variants, value) {
                    self.attributes(&variant.shape, value, inline + 1)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn attribute(&mut self, name: &XmlName, value: &Param) -> Result<(), String> {
        let text = match value {
            // An attribute that is null is left out (OpenAPI 3.2, Handling null Values).
            Param::Null => return Ok(()),
            Param::List(items) => {
                let pieces: Vec<_> = items.iter().filter_map(Param::text).collect();
                pieces.join(" ")
            }
            Param::Plain(text) | Param::Text(text) => text.clone(),
            Param::Object(_) => return Err(format!("the attribute {:?} holds an object", name.local)),
        };
        if !name.prefix.is_empty() {
            self.declare(name.prefix, name.namespace)?;
        }
        self.out.push(' ');
        let name = names::qualified(name.prefix, name.local)?;
        self.out.push_str(&name);
        self.quoted(&text)
    }

    /// What is in an element.
    fn content(&mut self, shape: &XmlShape, value: &Param) -> Result<(), String> {
        match (shape.own(), value) {
            (XmlShape::Object(members, rest), Param::Object(values)) => self.members(members, *rest, values),
            (XmlShape::List(item), Param::List(values)) => {
                values.iter().try_for_each(|value| self.node(item, value))
            }
            (XmlShape::Tuple(items), Param::List(values)) => {
                let mut pairs = items.iter().zip(values);
                pairs.try_for_each(|(item, value)| match item.node {
                    XmlNode::Attribute(_) => Ok(()),
                    _ => self.node(item, value),
                })
            }
            (XmlShape::Union(tag, variants), value) => match union::of_value(tag, variants, value) {
                Some(variant) => self.deeper(|this| this.content(&variant.shape, value)),
                None => self.any(value),
            },
            (_, value) => self.any(value),
        }
    }

    fn deeper(&mut self, step: impl FnOnce(&mut Self) -> Result<(), String>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > 2 * DEPTH {
            return Err("values stand too deep in one another".to_owned());
        }
        step(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn members(
        &mut self,
        members: &[XmlMember],
        rest: Option<&Xml>,
        values: &[(String, Param)],
    ) -> Result<(), String> {
        for (member, value) in ordered(members, values) {
            match &member.xml.node {
                XmlNode::Attribute(_) => {}
                XmlNode::Element(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => {
                    self.node(&member.xml, value)?;
                }
            }
        }
        for (key, value) in values.iter().filter(|(key, _)| union::find(members, key).is_none()) {
            match (rest.map(|rest| rest.shape.own()), value) {
                (Some(XmlShape::List(item)), Param::List(values)) => {
                    values.iter().try_for_each(|value| self.named(("", key, ""), &item.shape, value))?;
                }
                (Some(shape), value) => self.free(key, shape, value)?,
                (None, value) => self.free(key, &XmlShape::Any, value)?,
            }
        }
        Ok(())
    }

    /// A value of a key that the table does not name.
    fn free(&mut self, key: &str, shape: &XmlShape, value: &Param) -> Result<(), String> {
        match (shape, value) {
            (XmlShape::Any, Param::List(values)) => {
                values.iter().try_for_each(|value| self.named(("", key, ""), shape, value))
            }
            (XmlShape::Any, Param::Text(text)) if key == "$text" => names::escape(text, false, &mut self.out),
            (shape, value) => self.named(("", key, ""), shape, value),
        }
    }

    /// A value as the node that it is.
    fn node(&mut self, xml: &Xml, value: &Param) -> Result<(), String> {
        match &xml.node {
            XmlNode::Element(name) => self.element(name, &xml.shape, value),
            XmlNode::Attribute(_) => Ok(()),
            XmlNode::Text => self.any(value),
            XmlNode::Cdata => match value {
                Param::Text(text) | Param::Plain(text) => names::cdata(text, &mut self.out),
                Param::Null => Ok(()),
                Param::List(_) | Param::Object(_) => Err("an object or a list as CDATA".to_owned()),
            },
            XmlNode::Inline => match (xml.shape.own(), value) {
                (_, Param::Null) => Ok(()),
                (XmlShape::Union(tag, variants), value) => match union::of_value(tag, variants, value) {
                    Some(variant) => self.deeper(|this| this.node(variant, value)),
                    None => self.any(value),
                },
                (shape, value) => self.deeper(|this| this.content(shape, value)),
            },
        }
    }

    /// A value of which the table says nothing.
    fn any(&mut self, value: &Param) -> Result<(), String> {
        match value {
            Param::Null => Ok(()),
            Param::Plain(text) | Param::Text(text) => names::escape(text, false, &mut self.out),
            Param::Object(values) => {
                values.iter().try_for_each(|(key, value)| self.free(key, &XmlShape::Any, value))
            }
            Param::List(values) => {
                values.iter().try_for_each(|value| self.named(("", "item", ""), &XmlShape::Any, value))
            }
        }
    }
}

/// The members that have a value, in the order of the table: a sequence of XML Schema has one order.
fn ordered<'x>(
    members: &'x [XmlMember],
    values: &'x [(String, Param)],
) -> impl Iterator<Item = (&'x XmlMember, &'x Param)> {
    members.iter().filter_map(|member| {
        values.iter().find(|(key, _)| key == member.key).map(|(_, value)| (member, value))
    })
}
