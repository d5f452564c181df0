//! Reading a file of a document by another way than the generator, with `serde_json` and `serde_yaml`. Not what is in it.

use serde_json::Value;
use std::path::Path;

/// The file as JSON. `None` when it cannot be read.
pub fn read(file: &Path) -> Option<Value> {
    let bytes = std::fs::read(file).ok()?;
    if let Ok(value) = serde_json::from_slice(&bytes) {
        return Some(value);
    }
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{feff}');
    let value: Result<serde_yaml::Value, _> = serde_yaml::from_str(text);
    let mut value = value.or_else(|_| serde_yaml::from_str(&without_wide_integers(text))).ok()?;
    // Not all merge keys are used as such.
    let _ = value.apply_merge();
    Some(plain(value))
}

/// Integers of more than 64 bits become numbers with a fraction: `serde_yaml` refuses them.
fn without_wide_integers(text: &str) -> String {
    let wide = |line: &str| {
        let end = line.trim_end();
        let digits = end.len() - end.trim_end_matches(|one: char| one.is_ascii_digit()).len();
        let (before, number) = end.split_at(end.len() - digits);
        let is_wide =
            number.parse::<u64>().is_err() || before.ends_with(" -") && number.parse::<i64>().is_err();
        digits > 0 && is_wide && before.ends_with([' ', '-'])
    };
    let lines = text
        .lines()
        .map(|line| if wide(line) { format!("{}.0\n", line.trim_end()) } else { format!("{line}\n") });
    lines.collect()
}

/// YAML as JSON: keys become text.
fn plain(value: serde_yaml::Value) -> Value {
    match value {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(one) => Value::Bool(one),
        serde_yaml::Value::Number(number) => serde_json::to_value(number).unwrap_or(Value::Null),
        serde_yaml::Value::String(text) => Value::String(text),
        serde_yaml::Value::Sequence(items) => Value::Array(items.into_iter().map(plain).collect()),
        serde_yaml::Value::Mapping(members) => {
            let text = |key| match plain(key) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Value::Object(members.into_iter().map(|(key, member)| (text(key), plain(member))).collect())
        }
        serde_yaml::Value::Tagged(tagged) => plain(tagged.value),
    }
}
