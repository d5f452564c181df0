//! Whether two JSON values are the same: numbers by value (JSON Schema Core 2020-12, section 4.2.2),
//! objects without regard to order, everything else exactly. What differs is told by path.

use serde_json::{Number, Value};

/// A difference, where it is, and what it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A member that was `null` is not there any more.
    NullDropped(String),
    /// Anything else.
    Other(String),
}

/// What is different in `after`, in the order of `before`. Empty: they are the same.
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("$", before, after, &mut found);
    found
}

/// The paths of members that were `null` and are gone.
///
/// # Errors
/// Every other difference, one on each line.
pub fn dropped_nulls(before: &Value, after: &Value) -> Result<Vec<String>, String> {
    let (mut dropped, mut others) = (Vec::new(), Vec::new());
    for difference in differences(before, after) {
        match difference {
            Difference::NullDropped(path) => dropped.push(path),
            Difference::Other(text) => others.push(text),
        }
    }
    if others.is_empty() { Ok(dropped) } else { Err(others.join("\n")) }
}

fn compare(path: &str, before: &Value, after: &Value, found: &mut Vec<Difference>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in old {
                let path = format!("{path}.{key}");
                match new.get(key) {
                    Some(other) => compare(&path, value, other, found),
                    None if value.is_null() => found.push(Difference::NullDropped(path)),
                    None => found.push(Difference::Other(format!("{path}: lost, was {value}"))),
                }
            }
            for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                found.push(Difference::Other(format!("{path}.{key}: new, is {value}")));
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (value, other)) in old.iter().zip(new).enumerate() {
                compare(&format!("{path}[{index}]"), value, other, found);
            }
        }
        (Value::Number(old), Value::Number(new)) if equal(old, new) => {}
        _ if before == after => {}
        _ => found.push(Difference::Other(format!("{path}: was {before}, is {after}"))),
    }
}

/// Integers are compared as integers, so that large ones do not become equal by rounding.
fn equal(old: &Number, new: &Number) -> bool {
    match (integer(old), integer(new)) {
        (Some(old), Some(new)) => old == new,
        (None, None) => old.as_f64() == new.as_f64(),
        _ => false,
    }
}

/// The value, if it is integral; 1e300 is left to be compared as a float.
fn integer(number: &Number) -> Option<i128> {
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    let value = number.as_f64()?;
    // Within this bound every integral float is an i128 exactly.
    (value.fract() == 0.0 && value.abs() < 1e30).then_some(value as i128)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Difference, differences, dropped_nulls};

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_by_value() {
        for (one, other, same) in [
            ("4", "4.0", true),
            ("[4e0]", "[4]", true),
            ("0", "-0.0", true),
            ("3.5", "3.5", true),
            ("1e300", "1e300", true),
            ("4", "4.5", false),
            ("9007199254740993", "9007199254740992", false),
            ("9007199254740993", "9007199254740992.0", false),
            ("18446744073709551615", "-1", false),
            ("1", "\"1\"", false),
            ("1", "true", false),
        ] {
            assert_eq!(differences(&read(one), &read(other)).is_empty(), same, "{one} {other}");
        }
    }

    #[test]
    fn order_of_keys_does_not_count_but_order_of_elements_does() {
        assert!(differences(&read(r#"{"a":1,"b":2}"#), &read(r#"{"b":2,"a":1}"#)).is_empty());
        assert_eq!(differences(&json!([1, 2]), &json!([2, 1])).len(), 2);
        assert_eq!(differences(&json!([1, 2]), &json!([1])).len(), 1);
    }

    #[test]
    fn a_dropped_null_is_told_from_other_losses() {
        let before = json!({"a": null, "b": [{"c": null, "d": 1}]});
        assert_eq!(dropped_nulls(&before, &json!({"b": [{"d": 1}]})).unwrap(), ["$.a", "$.b[0].c"]);
        let lost = differences(&before, &json!({"a": null, "b": [{"c": null}]}));
        assert_eq!(lost, [Difference::Other("$.b[0].d: lost, was 1".into())]);
        assert!(dropped_nulls(&json!({"a": null}), &json!({"a": 0})).is_err());
        assert!(dropped_nulls(&json!([null]), &json!([])).is_err());
        assert!(dropped_nulls(&json!({}), &json!({"a": null})).is_err());
    }
}
