//! Every valid instance of the suite comes back as it went in, but for those that `exceptions.txt` lists with a reason.
//! One that is listed and comes back fails the test, too.

use clientsmith_json_schema_suite::GROUPS;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Equal as JSON Schema has it (JSON Schema 2020-12 section 4.2.2): numbers by what they are worth.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

/// What is wrong with an instance that does not come back.
fn fault(again: fn(&str) -> Result<String, String>, text: &str) -> Option<String> {
    let written = match again(text) {
        Ok(written) => written,
        Err(error) => return Some(error),
    };
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    (!same(&read(text), &read(&written))).then(|| format!("comes back as {written}"))
}

/// The listed exceptions, each with the word of its reason.
fn exceptions() -> BTreeMap<String, &'static str> {
    let text = include_str!("../exceptions.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (reason, instance) = line.split_once(' ').expect("a reason, a blank, an instance");
            (instance.trim().to_owned(), reason)
        })
        .collect()
}

#[test]
fn valid_instances_come_back() {
    let listed = exceptions();
    let (mut new, mut seen, mut count) = (Vec::new(), BTreeSet::new(), 0);
    for group in GROUPS {
        for (name, text) in group.instances {
            count += 1;
            let instance = format!("{} | {} | {name}", group.file, group.name);
            let Some(fault) = fault(group.again, text) else { continue };
            if !listed.contains_key(&instance) {
                new.push(format!("{instance}\n    {text}: {fault}"));
            }
            seen.insert(instance);
        }
    }
    assert!(count > 1000, "instances went missing: {count}");
    assert!(new.is_empty(), "{} of {count} do not come back:\n{}", new.len(), new.join("\n"));
    let gone: Vec<_> = listed.keys().filter(|instance| !seen.contains(*instance)).collect();
    assert!(gone.is_empty(), "these come back and need no exception:\n{gone:#?}");
}

#[test]
fn every_reason_is_explained() {
    let text = include_str!("../exceptions.txt");
    for reason in exceptions().values() {
        assert!(text.contains(&format!("# {reason}: ")), "`{reason}` is not explained");
    }
}
