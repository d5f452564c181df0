//! The type that a schema without `type` speaks of, by its keywords: JSON Schema allows values of all other types
//! beside it, generated types hold this one. Said here by another way than the generator, for the judge.

use serde_json::{Map, Value};

/// Keywords that speak of one type only, the more telling first.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("object", &["properties", "additionalProperties", "patternProperties", "propertyNames"]),
    ("array", &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
    ("string", &["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ("object", &["minProperties", "maxProperties"]),
];

/// Keywords beside which nothing is implied: they say of themselves what the values are.
const CHOICES: &[&str] = &["$ref", "allOf", "anyOf", "oneOf", "enum", "const"];

/// The implied type. `None` where a type is said, or nothing speaks of one.
pub fn implied(stated: &Map<String, Value>) -> Option<&'static str> {
    if stated.contains_key("type") || CHOICES.iter().any(|key| stated.contains_key(*key)) {
        return None;
    }
    if stated.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty()) {
        return Some("object");
    }
    let speaks = |keys: &[&str]| keys.iter().any(|key| stated.contains_key(*key));
    KEYWORDS.iter().find(|(_, keys)| speaks(keys)).map(|(ty, _)| *ty)
}
