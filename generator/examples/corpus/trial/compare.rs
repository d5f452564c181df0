//! Whether two JSON values are equal, and how they differ. Not whose fault that is.
//!
//! Numbers are equal by value: `1` and `1.0` are (JSON Schema 2020-12 core, section 4.2.2). A member that was `null`
//! and is absent is equal: an optional member is read alike in both cases, and a client has no use for the
//! difference unless the document makes one.

use serde_json::Value;

/// The ways in which what was written differs from the example.
#[derive(Debug, Default)]
pub struct Difference {
    /// Members that were lost: the path to their object, and their name.
    pub lost: Vec<(Vec<String>, String)>,
    /// Numbers that were rounded to single precision.
    pub rounded: Vec<String>,
    /// Everything else, by path.
    pub other: Vec<String>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        self.lost.is_empty() && self.rounded.is_empty() && self.other.is_empty()
    }
}

/// Compares what was written with the example. Goes as deep as serde_json reads.
pub fn compare(example: &Value, written: &Value) -> Difference {
    let mut difference = Difference::default();
    inside(&mut Vec::new(), example, written, &mut difference);
    difference
}

fn inside(path: &mut Vec<String>, one: &Value, other: &Value, found: &mut Difference) {
    match (one, other) {
        (Value::Object(members), Value::Object(written)) => {
            for (key, member) in members {
                match written.get(key) {
                    Some(written) => {
                        path.push(key.clone());
                        inside(path, member, written, found);
                        path.pop();
                    }
                    None if member.is_null() => {}
                    None => found.lost.push((path.clone(), key.clone())),
                }
            }
            let added = written.keys().filter(|key| !members.contains_key(*key));
            found.other.extend(added.map(|key| format!("{path:?} {key} was added")));
        }
        (Value::Array(items), Value::Array(written)) if items.len() == written.len() => {
            for (at, (item, written)) in items.iter().zip(written).enumerate() {
                path.push(at.to_string());
                inside(path, item, written, found);
                path.pop();
            }
        }
        (Value::Number(number), Value::Number(written)) => {
            let (exact, kept) = (number.as_f64(), written.as_f64());
            let (single, kept_single) = (exact.map(|one| one as f32), kept.map(|one| one as f32));
            if number == written || (exact == kept && !(number.is_i64() && written.is_i64())) {
            } else if single == kept_single && exact.is_some_and(|one| one.fract() != 0.0 || one.abs() > 1e7)
            {
                found.rounded.push(format!("{path:?}"));
            } else {
                found.other.push(format!("{path:?}: {number} became {written}"));
            }
        }
        (one, other) if one == other => {}
        (one, other) => found.other.push(format!("{path:?}: {} became {}", short(one), short(other))),
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}
