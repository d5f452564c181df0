//! What is said of XML, as text. Not what follows from it.

use crate::api::{Xml, XmlHints, XmlNode};

/// Of a type and its items.
pub(super) fn of_type(hints: &XmlHints) -> String {
    let own = if hints.own.is_silent() { String::new() } else { format!(" <{}>", of(&hints.own)) };
    let items: Vec<_> = hints.items.iter().map(|item| format!("<{}>", of(item))).collect();
    if items.is_empty() { own } else { format!("{own} of {}", items.join(" ")) }
}

/// An XML Object in short: its node and its name.
pub(super) fn of(hint: &Xml) -> String {
    let node = hint.node.map(|node| match node {
        XmlNode::Element => "element",
        XmlNode::Attribute => "attribute",
        XmlNode::Text => "text",
        XmlNode::Cdata => "cdata",
        XmlNode::Inline => "none",
    });
    let wrapped = hint.wrapped.map(|wrapped| if wrapped { "wrapped" } else { "unwrapped" });
    let name = match (&hint.prefix, &hint.name) {
        (None, None) => None,
        (prefix, name) => {
            let prefix = prefix.as_ref().map_or_else(String::new, |prefix| format!("{prefix}:"));
            Some(format!("{prefix}{}", name.as_deref().unwrap_or("*")))
        }
    };
    let namespace = hint.namespace.as_ref().map(|namespace| format!("in {namespace:?}"));
    let words = node.into_iter().chain(wrapped).map(str::to_owned).chain(name).chain(namespace);
    words.collect::<Vec<_>>().join(" ")
}
