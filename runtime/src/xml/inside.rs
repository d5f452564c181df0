//! What stands in an element, looked up by name: its elements and attributes. It knows the names of tables, not their
//! shapes.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use super::table::XmlName;
use super::tree::{Tree, What};

/// The inside of an element.
pub(super) struct Inside<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) id: u32,
    /// The elements by their names, in document order where they share one.
    elements: Vec<(&'a str, u32)>,
    attributes: Vec<(&'a str, &'a str, Cow<'a, str>)>,
    /// Names that some member has taken.
    taken: RefCell<BTreeSet<&'a str>>,
}

impl<'t, 'a> Inside<'t, 'a> {
    pub(super) fn of(tree: &'t Tree<'a>, id: u32) -> Self {
        let mut elements: Vec<_> = tree.elements(id).map(|child| (tree.name(child).1, child)).collect();
        elements.sort_by_key(|(name, _)| *name);
        let attributes = tree.attributes(id).collect();
        Self { tree, id, elements, attributes, taken: RefCell::default() }
    }

    fn named(&self, local: &str) -> &[(&'a str, u32)] {
        let start = self.elements.partition_point(|(name, _)| *name < local);
        let length = self.elements[start..].partition_point(|(name, _)| *name == local);
        &self.elements[start..start + length]
    }

    /// The elements of a name. A prefix counts only where it tells some of them apart: which one stands for a namespace is
    /// the sender's choice.
    pub(super) fn look(&self, name: &XmlName) -> Vec<u32> {
        self.find(name.prefix, name.local)
    }

    fn find(&self, prefix: &str, local: &str) -> Vec<u32> {
        let all = self.named(local);
        let of_prefix: Vec<u32> =
            all.iter().map(|(_, id)| *id).filter(|id| self.tree.name(*id).0 == prefix).collect();
        if of_prefix.is_empty() { all.iter().map(|(_, id)| *id).collect() } else { of_prefix }
    }

    /// As [`Inside::look`]; the name is no other member's any more.
    pub(super) fn take(&self, name: &XmlName) -> Vec<u32> {
        self.claim(name.prefix, name.local)
    }

    /// As [`Inside::take`], of a plain name.
    pub(super) fn take_plain(&self, local: &str) -> Vec<u32> {
        self.claim("", local)
    }

    fn claim(&self, prefix: &str, local: &str) -> Vec<u32> {
        let found = self.find(prefix, local);
        if let Some(first) = found.first() {
            self.taken.borrow_mut().insert(self.tree.name(*first).1);
        }
        found
    }

    /// Whether there are elements of a plain name.
    pub(super) fn has(&self, local: &str) -> bool {
        !self.named(local).is_empty()
    }

    /// How many elements there are.
    pub(super) fn len(&self) -> usize {
        self.elements.len()
    }

    /// The attribute of a name.
    pub(super) fn attribute(&self, name: &XmlName) -> Option<&Cow<'a, str>> {
        let mut all = self.attributes.iter().filter(|(_, own, _)| *own == name.local);
        let exact = all.clone().find(|(prefix, ..)| *prefix == name.prefix);
        exact.or_else(|| all.next()).map(|(_, own, value)| {
            self.taken.borrow_mut().insert(own);
            value
        })
    }

    /// The attributes that no member has taken, but for those about XML itself.
    pub(super) fn other_attributes(&self) -> Vec<(&'a str, &Cow<'a, str>)> {
        let taken = self.taken.borrow();
        let other = self
            .attributes
            .iter()
            .filter(|(prefix, own, _)| !taken.contains(own) && !matches!(*prefix, "xsi" | "xml"));
        other.map(|(_, own, value)| (*own, value)).collect()
    }

    /// The elements that no member has taken, in document order.
    pub(super) fn other_elements(&self) -> Vec<(&'a str, u32)> {
        let taken = self.taken.borrow();
        let mut other: Vec<_> =
            self.elements.iter().filter(|(name, _)| !taken.contains(name)).copied().collect();
        other.sort_by_key(|(_, id)| *id);
        other
    }

    /// The text that stands directly in the element.
    pub(super) fn text(&self) -> Cow<'a, str> {
        text(self.tree, self.id)
    }
}

/// The text that stands directly in an element. Blanks around a CDATA section, or around elements, are layout.
pub(super) fn text<'a>(tree: &Tree<'a>, id: u32) -> Cow<'a, str> {
    let mut pieces = tree.inside(id).filter(|child| !matches!(tree.what(*child), What::Element(..)));
    let one = match (pieces.next(), pieces.next()) {
        (None, _) => return Cow::Borrowed(""),
        (Some(one), None) => Some(one),
        (Some(_), Some(_)) => None,
    };
    if let (Some(one), true) = (one, tree.elements(id).next().is_none()) {
        match tree.what(one) {
            What::Text(text) | What::Cdata(text) if !text.contains('\r') => return Cow::Borrowed(text),
            What::Element(..) | What::Text(_) | What::Cdata(_) | What::Character(_) => {}
        }
    }
    let (mut all, mut sections, mut plain) = (String::new(), String::new(), false);
    for child in tree.inside(id) {
        match tree.what(child) {
            What::Text(text) => {
                plain |= !text.trim_ascii().is_empty();
                all.push_str(&lines(text));
            }
            What::Cdata(text) => {
                all.push_str(&lines(text));
                sections.push_str(&lines(text));
            }
            What::Character(one) => {
                plain = true;
                all.push(one);
            }
            What::Element(..) => {}
        }
    }
    let has_section = tree.inside(id).any(|child| matches!(tree.what(child), What::Cdata(_)));
    if has_section && !plain {
        return Cow::Owned(sections);
    }
    match tree.elements(id).next() {
        Some(_) => Cow::Owned(all.trim_ascii().to_owned()),
        None => Cow::Owned(all),
    }
}

/// XML 1.0 section 2.11: ends of lines are one character.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    }
}

/// Whether an element says that it stands for `null` (XML Schema, `xsi:nil`; the prefix is the sender's choice).
pub(super) fn is_nil(tree: &Tree<'_>, id: u32) -> bool {
    tree.attributes(id).any(|(prefix, local, value)| {
        !prefix.is_empty() && local == "nil" && matches!(value.trim_ascii(), "true" | "1")
    })
}
