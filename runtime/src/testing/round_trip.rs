//! What is read and written again is the same. Not whether it is right.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::json;

/// Reads `text` as a `T`, writes it again, and compares: equal as JSON, numbers by their value (JSON Schema 2020-12,
/// core section 4.2.2). A `null` may come back absent: the reading of what may be missing.
///
/// # Panics
/// When `text` cannot be read as a `T`, or something of it is lost or changed.
#[track_caller]
pub fn assert_round_trip<T: DeserializeOwned + Serialize>(text: &str) {
    let value: T = match json::decode(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("cannot be read: {error}"),
    };
    let written = match json::to_value(&value) {
        Ok(written) => written,
        Err(error) => panic!("cannot be written: {error}"),
    };
    let stated: Value = match serde_json::from_str(text) {
        Ok(stated) => stated,
        Err(error) => panic!("is no JSON: {error}"),
    };
    if let Some(path) = difference(&stated, &written) {
        panic!("differs at `${path}`:\n  stated  {stated}\n  written {written}");
    }
}

/// Where two values differ first.
fn difference(stated: &Value, written: &Value) -> Option<String> {
    match (stated, written) {
        (Value::Object(stated), Value::Object(written)) => {
            let lost = stated.iter().find_map(|(key, one)| match written.get(key) {
                Some(other) => difference(one, other).map(|path| format!(".{key}{path}")),
                None => (!one.is_null()).then(|| format!(".{key}")),
            });
            lost.or_else(|| {
                written.keys().find(|key| !stated.contains_key(*key)).map(|key| format!(".{key}"))
            })
        }
        (Value::Array(stated), Value::Array(written)) => {
            let pairs = stated.iter().zip(written).enumerate();
            let inside = pairs
                .filter_map(|(index, (one, other))| {
                    difference(one, other).map(|path| format!("[{index}]{path}"))
                })
                .next();
            inside.or_else(|| {
                (stated.len() != written.len()).then(|| format!("[{}]", stated.len().min(written.len())))
            })
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
        (one, other) => (one != other).then(String::new),
    }
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn numbers_are_compared_by_value_and_lost_nulls_forgiven() {
        for (one, other, wished) in [
            (json!({"a": 4, "b": null}), json!({"a": 4.0}), None),
            (json!({"a": [1, {"b": "x"}]}), json!({"a": [1, {"b": "y"}]}), Some(".a[1].b")),
            (json!({"a": 1}), json!({}), Some(".a")),
            (json!({}), json!({"a": null}), Some(".a")),
            (json!([1]), json!([1, 2]), Some("[1]")),
        ] {
            assert_eq!(difference(&one, &other).as_deref(), wished);
        }
    }
}
