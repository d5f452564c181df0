//! Which schema each value of a tag names: the mapping of a `discriminator`, and the names of the schemas of a choice
//! (OpenAPI 3.1.1 section 4.8.25). Said here by another way than the generator, for the judge.

use serde_json::{Map, Value};

/// The tag, a value of it, and the reference that the value stands for.
pub fn of(stated: &Map<String, Value>) -> Vec<(&str, &str, String)> {
    let Some(discriminator) = stated.get("discriminator") else { return Vec::new() };
    let Some(tag) = discriminator.get("propertyName").and_then(Value::as_str) else { return Vec::new() };
    let mut named: Vec<(&str, &str, String)> = Vec::new();
    for (value, target) in discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten() {
        if let Some(target) = target.as_str() {
            let is_name = !target.contains(['#', '/', '.']);
            let target = if is_name { format!("#/components/schemas/{target}") } else { target.to_owned() };
            named.push((tag, value, target));
        }
    }
    let choices = ["oneOf", "anyOf"].into_iter().filter_map(|key| stated.get(key)?.as_array()).flatten();
    for target in choices.filter_map(|one| one.get("$ref")?.as_str()) {
        let name = target.rsplit('/').next().unwrap_or(target);
        if !named.iter().any(|(_, value, known)| *value == name || known == target) {
            named.push((tag, name, target.to_owned()));
        }
    }
    named
}
