//! Mutations of a document that keep it well-formed: what is wrong with it is what it says.

use crate::hostile::{KEYS, TEXTS};
use crate::random::Random;
use serde_json::{Map, Value, json};

/// A document with a few changes.
pub fn mutate(document: &Value, random: &mut Random) -> Value {
    let mut tree = document.clone();
    for _ in 0..=random.below(5) {
        let all = pointers(&tree);
        let at = random.pick(&all).clone();
        let other = random.pick(&all).clone();
        let donor = tree.pointer(&other).cloned().unwrap_or(Value::Null);
        let Some(node) = tree.pointer_mut(&at) else { continue };
        match random.below(12) {
            0 => *node = scalar(random),
            1 => *node = Value::String((*random.pick(TEXTS)).to_owned()),
            2 => *node = donor,
            3 => *node = json!({ "$ref": format!("#{other}") }),
            4 => *node = json!({ "$ref": format!("#{at}") }),
            5 => wrap(node, random),
            6 => rename(node, random),
            7 => remove(node, random),
            8 => add(node, donor, random),
            9 => merge(node, donor),
            10 => long(node, random),
            _ => swap(&mut tree, &at, &other),
        }
        if tree.to_string().len() > 400_000 {
            break;
        }
    }
    tree
}

/// The pointers of all nodes.
fn pointers(tree: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), tree)];
    while let Some((at, value)) = open.pop() {
        match value {
            Value::Object(members) => {
                open.extend(members.iter().map(|(key, value)| {
                    (format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), value)
                }))
            }
            Value::Array(items) => {
                open.extend(items.iter().enumerate().map(|(index, value)| (format!("{at}/{index}"), value)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        found.push(at);
    }
    found
}

fn scalar(random: &mut Random) -> Value {
    match random.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(random.next()),
        3 => json!(-1),
        4 => json!(1.5e300),
        5 => json!([]),
        6 => json!({}),
        7 => json!([[], {}]),
        8 => Value::String("a".repeat(random.below(3000))),
        _ => Value::String((*random.pick(KEYS)).to_owned()),
    }
}

fn wrap(node: &mut Value, random: &mut Random) {
    let inner = node.take();
    *node = match random.below(8) {
        0 => json!({ "allOf": [inner.clone(), inner] }),
        1 => json!({ "oneOf": [inner, { "type": "null" }] }),
        2 => json!({ "anyOf": [inner.clone(), { "type": "string" }, inner] }),
        3 => json!({ "items": inner }),
        4 => json!({ "properties": { *random.pick(TEXTS): inner } }),
        5 => json!({ "additionalProperties": inner, "properties": { "a": {} } }),
        6 => json!({ "not": inner }),
        _ => json!([inner]),
    };
}

fn rename(node: &mut Value, random: &mut Random) {
    if let Value::Object(members) = node
        && !members.is_empty()
    {
        let chosen = random.below(members.len());
        let new = if random.once_in(3) { *random.pick(KEYS) } else { *random.pick(TEXTS) };
        let old = std::mem::take(members);
        for (index, (key, value)) in old.into_iter().enumerate() {
            members.insert(if index == chosen { new.to_owned() } else { key }, value);
        }
    }
}

fn remove(node: &mut Value, random: &mut Random) {
    match node {
        Value::Object(members) if !members.is_empty() => {
            let key = members.keys().nth(random.below(members.len())).cloned();
            members.remove(&key.unwrap_or_default());
        }
        Value::Array(items) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
        _ => *node = Value::Null,
    }
}

fn add(node: &mut Value, donor: Value, random: &mut Random) {
    let value = if random.once_in(2) { scalar(random) } else { donor };
    match node {
        Value::Object(members) => drop(members.insert((*random.pick(KEYS)).to_owned(), value)),
        Value::Array(items) => items.insert(random.below(items.len() + 1), value),
        _ => *node = json!({ *random.pick(KEYS): value }),
    }
}

fn merge(node: &mut Value, donor: Value) {
    match (node, donor) {
        (Value::Object(members), Value::Object(more)) => members.extend(more),
        (Value::Array(items), Value::Array(more)) => items.extend(more),
        (node, donor) => *node = donor,
    }
}

/// Many of something.
fn long(node: &mut Value, random: &mut Random) {
    let count = 1 + random.below(60);
    match node {
        Value::Array(items) if !items.is_empty() => {
            let one = items[random.below(items.len())].clone();
            items.extend(std::iter::repeat_n(one, count));
        }
        Value::Object(members) if !members.is_empty() => {
            let one = members.values().nth(random.below(members.len())).cloned().unwrap_or(Value::Null);
            let name = *random.pick(TEXTS);
            let more: Map<String, Value> =
                (0..count).map(|at| (format!("{name}{at}"), one.clone())).collect();
            members.extend(more);
        }
        _ => *node = Value::String(random.pick(TEXTS).repeat(count)),
    }
}

fn swap(tree: &mut Value, one: &str, other: &str) {
    let (Some(first), Some(second)) = (tree.pointer(one).cloned(), tree.pointer(other).cloned()) else {
        return;
    };
    if let Some(node) = tree.pointer_mut(one) {
        *node = second;
    }
    if let Some(node) = tree.pointer_mut(other) {
        *node = first;
    }
}
