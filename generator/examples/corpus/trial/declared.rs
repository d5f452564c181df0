//! Whether a schema declares a member at a place of a value. Not whether the value agrees with it.

use serde_json::Value;

/// Whether any schema that may hold for the value at `path` declares a property `name`. All variants of a choice may:
/// rather one too many.
pub fn declares(schema: &Value, path: &[String], name: &str) -> bool {
    let mut here = holding(schema, vec![schema]);
    for step in path {
        let inner = here.iter().flat_map(|one| inside(one, step)).collect();
        here = holding(schema, inner);
    }
    here.iter().any(|one| one.get("properties").is_some_and(|properties| properties.get(name).is_some()))
}

/// The schemas and all that they refer to, unite or offer, each once.
fn holding<'s>(root: &'s Value, from: Vec<&'s Value>) -> Vec<&'s Value> {
    let mut all: Vec<&Value> = Vec::new();
    let mut left = from;
    while let Some(one) = left.pop() {
        if all.iter().any(|known| std::ptr::eq(*known, one)) {
            continue;
        }
        all.push(one);
        let target = one
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| root.pointer(target.strip_prefix('#')?));
        left.extend(target);
        let lists = ["allOf", "anyOf"].into_iter().filter_map(|key| one.get(key)?.as_array());
        left.extend(lists.flatten());
    }
    all
}

/// The schemas of a member or an item.
fn inside<'s>(schema: &'s Value, step: &str) -> Vec<&'s Value> {
    let named = schema.get("properties").and_then(|properties| properties.get(step));
    let placed =
        schema.get("prefixItems").zip(step.parse::<usize>().ok()).and_then(|(list, at)| list.get(at));
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let other = ["additionalProperties", "unevaluatedProperties", "items"]
        .into_iter()
        .filter_map(|key| schema.get(key));
    let other = other.filter(|_| named.is_none());
    named
        .into_iter()
        .chain(placed)
        .chain(patterns.into_iter().flat_map(|all| all.values()))
        .chain(other)
        .collect()
}
