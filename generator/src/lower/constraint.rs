//! Constraints that a schema states itself: which keywords, and how their values are read. Not the patterns, which are
//! looked at when all are known (`pattern`), and not what holds for a value altogether (`api/constraint.rs`).

use crate::api::{Constraint, NamePatterns, Number, Pattern, constraint};
use crate::document::{Node, NodeKind};

/// Makes a constraint of its keyword's value.
type Make<T> = fn(T) -> Constraint;

/// Keywords whose value is a number (JSON Schema Validation 2020-12 section 6.2).
const NUMBERS: &[(&str, Make<Number>)] = &[
    ("minimum", Constraint::Minimum),
    ("exclusiveMinimum", Constraint::ExclusiveMinimum),
    ("maximum", Constraint::Maximum),
    ("exclusiveMaximum", Constraint::ExclusiveMaximum),
    ("multipleOf", Constraint::MultipleOf),
];

/// Keywords whose value is a count (sections 6.3 to 6.5), and whether it is a least one.
const COUNTS: &[(&str, bool, Make<u64>)] = &[
    ("minLength", true, Constraint::MinLength),
    ("maxLength", false, Constraint::MaxLength),
    ("minItems", true, Constraint::MinItems),
    ("maxItems", false, Constraint::MaxItems),
    ("minProperties", true, Constraint::MinProperties),
    ("maxProperties", false, Constraint::MaxProperties),
];

/// What a schema states itself, in a fixed order.
pub(super) fn of_schema(schema: Node<'_>) -> Vec<Constraint> {
    let mut all = Vec::new();
    for (key, make) in NUMBERS {
        all.extend(schema.get(key).and_then(|value| limit(key, value)).map(make));
    }
    for (key, least, make) in COUNTS {
        let stated = schema.get(key).and_then(|value| count(value, *least));
        // Nothing is less than none.
        all.extend(stated.filter(|stated| !*least || *stated > 0).map(make));
    }
    all.extend(schema.get("pattern").and_then(pattern).map(Constraint::Pattern));
    if schema.get("uniqueItems").and_then(Node::bool) == Some(true) {
        all.push(Constraint::UniqueItems);
    }
    if schema.get("propertyNames").and_then(Node::bool) == Some(false) {
        all.push(Constraint::MaxProperties(0));
    }
    let names = schema.get("propertyNames").map(of_names).unwrap_or_default();
    if !names.is_empty() {
        all.push(Constraint::Names(names));
    }
    all.extend(name_patterns(schema).map(Constraint::NamePatterns));
    for (name, others) in schema.get("dependentRequired").into_iter().flat_map(Node::entries) {
        let others: Vec<_> = others.items().filter_map(Node::str).map(str::to_owned).collect();
        if !others.is_empty() {
            all.push(Constraint::DependentRequired(name.to_owned(), others));
        }
    }
    all
}

/// Whether the value of a limit is understood.
pub(super) fn reads(key: &str, value: Node<'_>) -> bool {
    let of_numbers = NUMBERS.iter().any(|(known, _)| *known == key);
    let of_counts = COUNTS.iter().find(|(known, ..)| *known == key);
    of_numbers && limit(key, value).is_some()
        || of_counts.is_some_and(|(_, least, _)| count(value, *least).is_some())
}

fn limit(key: &str, value: Node<'_>) -> Option<Number> {
    number(value).filter(|stated| key != "multipleOf" || stated.is_positive())
}

/// Of `propertyNames`, what needs no other schema.
fn of_names(schema: Node<'_>) -> Vec<Constraint> {
    let about_strings = |one: &Constraint| {
        matches!(one, Constraint::MinLength(_) | Constraint::MaxLength(_) | Constraint::Pattern(_))
    };
    let mut all: Vec<_> = match schema.kind() {
        NodeKind::Map if schema.get("propertyNames").is_none() => {
            of_schema(schema).into_iter().filter(about_strings).collect()
        }
        NodeKind::Map
        | NodeKind::Null
        | NodeKind::Bool
        | NodeKind::Number
        | NodeKind::String
        | NodeKind::List => Vec::new(),
    };
    let listed = schema.get("enum").map(|list| list.items().map(Node::to_json).collect::<Vec<_>>());
    let values = schema.get("const").map(|only| vec![only.to_json()]).or(listed);
    if let Some(values) = values.filter(|values| !values.is_empty()) {
        constraint::add(&mut all, Constraint::Values(values));
    }
    all
}

fn name_patterns(schema: Node<'_>) -> Option<NamePatterns> {
    let stated = schema.get("patternProperties")?;
    let patterns: Vec<_> = stated
        .entries()
        .map(|(text, value)| Pattern { site: value.id(), text: text.to_owned(), compiled: None })
        .collect();
    let more = schema.get("additionalProperties");
    (!patterns.is_empty()).then(|| NamePatterns {
        patterns,
        closed: more.is_some_and(|more| more.bool() == Some(false)),
        others: more.is_some_and(|more| more.kind() == NodeKind::Map && !more.is_empty()),
    })
}

fn pattern(value: Node<'_>) -> Option<Pattern> {
    Some(Pattern { site: value.id(), text: value.str()?.to_owned(), compiled: None })
}

/// The number of a keyword as it was written, where decimal digits write it.
fn number(value: Node<'_>) -> Option<Number> {
    let is_number = value.kind() == NodeKind::Number;
    let text = value.text().filter(|_| is_number)?;
    Number::read(text).or_else(|| Number::read(&value.i64()?.to_string()))
}

/// A count. More than can be counted is no limit above, and cannot be reached from below.
fn count(value: Node<'_>, least: bool) -> Option<u64> {
    let stated = number(value)?;
    match value.u64() {
        Some(count) => Some(count),
        None if least && stated.is_positive() && value.f64()? >= 1e19 => Some(u64::MAX),
        None => None,
    }
}
