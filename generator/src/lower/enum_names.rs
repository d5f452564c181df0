//! Names and descriptions that extensions give to the values of an enumeration. Not the values.

use crate::document::{Node, NodeKind};

/// Names of values: lists by position, maps by the value.
const NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];

/// Their descriptions, in the same two ways.
const DESCRIPTIONS: &[&str] = &["x-enum-descriptions", "x-enumDescriptions", "x-google-enum-descriptions"];

/// What is said about the values of one schema.
pub(super) struct Names<'d> {
    names: Option<Node<'d>>,
    docs: Option<Node<'d>>,
    /// Autorest's: a name for the type, and values with names and descriptions.
    autorest: Option<Node<'d>>,
    /// Fern's: a map from values to names and descriptions.
    fern: Option<Node<'d>>,
    title: Option<&'d str>,
    description: Option<&'d str>,
}

impl<'d> Names<'d> {
    /// Of a schema by itself: its title and description are about the type.
    pub(super) fn of(holder: Node<'d>) -> Self {
        let first = |keys: &[&str]| keys.iter().find_map(|key| holder.get(key));
        Names {
            names: first(NAMES),
            docs: first(DESCRIPTIONS),
            autorest: holder.get("x-ms-enum"),
            fern: holder.get("x-fern-enum"),
            title: None,
            description: None,
        }
    }

    /// Of one in a choice of constants, whose title and description are about its value.
    pub(super) fn of_choice(holder: Node<'d>) -> Self {
        let constant = holder.get("const").is_some();
        let text = |key: &str| holder.get(key).and_then(Node::str).filter(|_| constant);
        Names { title: text("title"), description: text("description"), ..Names::of(holder) }
    }

    /// A name for the type.
    pub(super) fn of_type(&self) -> Option<String> {
        let name = self.autorest?.get("name")?.str()?.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// Name and description of a value that stands at a position.
    pub(super) fn at(&self, position: Option<usize>, value: Node<'_>) -> (Option<String>, Option<String>) {
        let listed = |from: Option<Node<'d>>| {
            let from = from?;
            let by_position = || from.index(position?)?.str();
            let by_value = || from.get(value.text()?)?.str();
            by_position().or_else(by_value)
        };
        let tables = [self.autorest_value(value), self.fern_value(value)];
        let in_tables = |key: &str| tables.iter().flatten().find_map(|table| table.get(key)?.str());
        let name = listed(self.names).or_else(|| in_tables("name")).or(self.title);
        let doc = listed(self.docs).or_else(|| in_tables("description")).or(self.description);
        let said = |text: Option<&str>| text.filter(|text| !text.trim().is_empty()).map(str::to_owned);
        (said(name), said(doc))
    }

    fn autorest_value(&self, value: Node<'_>) -> Option<Node<'d>> {
        let values = self.autorest?.get("values")?;
        let is_it = |one: &Node<'d>| one.get("value").and_then(Node::text) == value.text();
        values.items().filter(|one| one.kind() == NodeKind::Map).find(is_it)
    }

    fn fern_value(&self, value: Node<'_>) -> Option<Node<'d>> {
        self.fern?.get(value.text()?)
    }
}
