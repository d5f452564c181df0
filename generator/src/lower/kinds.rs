//! JSON types as a set: what `type` says, and what other keywords imply where it is absent.
//! Not what becomes of them.

use crate::document::{Node, NodeKind};
use std::ops::BitAnd;

/// A set of JSON types. `number` contains `integer`, as in JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Kinds = Kinds(0);
    pub(super) const NULL: Kinds = Kinds(1);
    pub(super) const BOOLEAN: Kinds = Kinds(2);
    pub(super) const INTEGER: Kinds = Kinds(4);
    pub(super) const NUMBER: Kinds = Kinds(4 | 8);
    pub(super) const STRING: Kinds = Kinds(16);
    pub(super) const ARRAY: Kinds = Kinds(32);
    pub(super) const OBJECT: Kinds = Kinds(64);

    /// One of JSON Schema's type words (JSON Schema Validation 2020-12 section 6.1.1).
    pub(super) fn word(word: &str) -> Option<Kinds> {
        Some(match word {
            "null" => Kinds::NULL,
            "boolean" => Kinds::BOOLEAN,
            "integer" => Kinds::INTEGER,
            "number" => Kinds::NUMBER,
            "string" => Kinds::STRING,
            "array" => Kinds::ARRAY,
            "object" => Kinds::OBJECT,
            _ => return None,
        })
    }

    /// The type of one value.
    pub(super) fn of_value(value: Node<'_>) -> Kinds {
        match value.kind() {
            NodeKind::Null => Kinds::NULL,
            NodeKind::Bool => Kinds::BOOLEAN,
            NodeKind::Number if value.i64().is_some() || value.u64().is_some() => Kinds::INTEGER,
            NodeKind::Number => Kinds::NUMBER,
            NodeKind::String => Kinds::STRING,
            NodeKind::List => Kinds::ARRAY,
            NodeKind::Map => Kinds::OBJECT,
        }
    }

    /// What a value of one type is called where nothing else names it.
    pub(super) fn noun(self) -> Option<&'static str> {
        Some(match self {
            Kinds::BOOLEAN => "boolean",
            Kinds::INTEGER => "integer",
            Kinds::NUMBER => "number",
            Kinds::STRING => "text",
            Kinds::ARRAY => "list",
            Kinds::OBJECT => "object",
            _ => return None,
        })
    }

    pub(super) fn with(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub(super) fn without(self, other: Kinds) -> Kinds {
        Kinds(self.0 & !other.0)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of `other` is in it.
    pub(super) fn has(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }

    /// Cut into the single types that a value can have, in a fixed order; `null` is no part of it.
    pub(super) fn classes(self) -> Vec<Kinds> {
        let mut classes = Vec::new();
        for one in [Kinds::STRING, Kinds::NUMBER, Kinds::INTEGER, Kinds::BOOLEAN, Kinds::ARRAY, Kinds::OBJECT]
        {
            let doubled = one == Kinds::INTEGER && self.has(Kinds::NUMBER);
            if self.has(one) && !doubled {
                classes.push(one);
            }
        }
        classes
    }
}

impl BitAnd for Kinds {
    type Output = Kinds;

    fn bitand(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }
}

/// What `type` says: `None` where it is absent or holds no known word. Unknown words are handed to `unknown`.
pub(super) fn declared<'d>(schema: Node<'d>, mut unknown: impl FnMut(Node<'d>, &'d str)) -> Option<Kinds> {
    let stated = schema.get("type")?;
    let mut kinds = Kinds::NONE;
    let mut take = |one: Node<'d>| match one.text() {
        Some(word) => match Kinds::word(word) {
            Some(kind) => kinds = kinds.with(kind),
            None => unknown(one, word),
        },
        // `type: [string, null]` with YAML's own null, a common slip for `'null'`.
        None if one.kind() == NodeKind::Null => kinds = kinds.with(Kinds::NULL),
        None => unknown(one, "something that is no word"),
    };
    match stated.kind() {
        NodeKind::List => stated.items().for_each(&mut take),
        NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String | NodeKind::Map => take(stated),
    }
    (!kinds.is_empty()).then_some(kinds)
}

/// Keywords that speak of one type only, the more telling first.
const IMPLYING: &[(Kinds, &[&str])] = &[
    (Kinds::OBJECT, &["properties", "additionalProperties", "patternProperties", "propertyNames"]),
    (Kinds::ARRAY, &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
    (Kinds::STRING, &["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]),
    (Kinds::NUMBER, &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (Kinds::OBJECT, &["minProperties", "maxProperties"]),
];

/// What other keywords imply where `type` is absent.
pub(super) fn implied(schema: Node<'_>) -> Option<Kinds> {
    if let Some(constant) = schema.get("const") {
        return Some(Kinds::of_value(constant));
    }
    if let Some(values) = schema.get("enum").filter(|values| values.items().next().is_some()) {
        return Some(values.items().fold(Kinds::NONE, |kinds, value| kinds.with(Kinds::of_value(value))));
    }
    if schema.get("required").is_some_and(|names| names.kind() == NodeKind::List && !names.is_empty()) {
        return Some(Kinds::OBJECT);
    }
    let unclear = unclear_items(schema).is_some();
    let speaks = |key: &&str| schema.get(key).is_some() && !(unclear && **key == *"items");
    let by_keyword = IMPLYING.iter().find(|(_, keys)| keys.iter().any(speaks));
    by_keyword.map(|(kinds, _)| *kinds).or_else(|| super::scalar::implied(schema.get("format")?.str()?))
}

/// The `items` of a schema that may be a list or one of several things: documents, and converters of documents, write
/// `items: [a, b]` and `items: { anyOf: [a, b] }` without a type where they mean a value that is `a` or `b`.
pub(super) fn unclear_items(schema: Node<'_>) -> Option<Node<'_>> {
    const LIST: &[&str] = &["type", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"];
    let items = schema.get("items").filter(|_| !LIST.iter().any(|key| schema.get(key).is_some()))?;
    let only_choice = || items.entries().all(|(key, _)| matches!(key, "anyOf" | "oneOf"));
    match items.kind() {
        NodeKind::List => Some(items),
        NodeKind::Map if !items.is_empty() && only_choice() => Some(items),
        NodeKind::Map | NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => None,
    }
}
