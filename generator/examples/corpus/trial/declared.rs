//! Whether a schema declares a member at a place of a value. Not whether the value agrees with it.

use serde_json::Value;

/// Whether any schema that may hold for the value at `path` declares a property `name`. Of a choice all variants may
/// that the value there agrees with.
pub fn declares(schema: &Value, value: &Value, path: &[String], name: &str) -> bool {
    let mut value = Some(value);
    let mut here = holding(schema, vec![schema], value);
    for step in path {
        let inner = here.iter().flat_map(|one| inside(one, step)).collect();
        value = value.and_then(|value| match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            value => value.get(step),
        });
        here = holding(schema, inner, value);
    }
    here.iter().any(|one| one.get("properties").is_some_and(|properties| properties.get(name).is_some()))
}

/// The schemas and all that they refer to, unite or offer to a value, each once.
fn holding<'s>(root: &'s Value, from: Vec<&'s Value>, value: Option<&Value>) -> Vec<&'s Value> {
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
        left.extend(one.get("allOf").and_then(Value::as_array).into_iter().flatten());
        let variants = one.get("anyOf").and_then(Value::as_array).into_iter().flatten();
        let (fit, other): (Vec<_>, Vec<_>) =
            variants.partition(|variant| value.is_none_or(|value| agrees(root, variant, value)));
        // Where none does, the validator has taken another way.
        left.extend(if fit.is_empty() { other } else { fit });
    }
    all
}

/// Whether a value agrees with a schema that stands within another one.
fn agrees(root: &Value, schema: &Value, value: &Value) -> bool {
    let mut alone = schema.as_object().cloned().unwrap_or_default();
    alone.extend(root.get("$defs").map(|all| ("$defs".to_owned(), all.clone())));
    jsonschema::validator_for(&Value::Object(alone)).map_or(true, |validator| validator.is_valid(value))
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
