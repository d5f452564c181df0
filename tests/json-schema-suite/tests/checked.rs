//! `validate()` accepts every valid instance that is read, and refuses every invalid one of the keywords that it checks,
//! but for those that `unchecked.txt` lists with a reason (those of `OF_VALID` are of valid instances). One that is listed for nothing fails the test, too.

use clientsmith_json_schema_suite::GROUPS;
use std::collections::BTreeMap;

/// Files whose invalid instances have to be refused: by their types, or by `validate()`.
const CHECKED: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "dependentRequired",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "infinite-loop-detection",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "optional/bignum",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "ref",
    "required",
    "uniqueItems",
];

/// Reasons why a valid instance is refused.
const OF_VALID: &[&str] = &["rounded"];

/// The listed exceptions of valid instances or of invalid ones, each with the word of its reason.
fn exceptions_of(valid: bool) -> BTreeMap<String, &'static str> {
    exceptions().into_iter().filter(|(_, reason)| OF_VALID.contains(reason) == valid).collect()
}

/// The listed exceptions, each with the word of its reason.
fn exceptions() -> BTreeMap<String, &'static str> {
    let text = include_str!("../unchecked.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (reason, instance) = line.split_once(' ').expect("a reason, a blank, an instance");
            (instance.trim().to_owned(), reason)
        })
        .collect()
}

#[test]
fn valid_instances_are_accepted() {
    let mut listed = exceptions_of(true);
    let (mut refused, mut count) = (Vec::new(), 0);
    for group in GROUPS {
        for (name, text) in group.instances {
            let Ok(outcome) = (group.check)(text) else { continue };
            count += 1;
            if let Err(violations) = outcome
                && listed.remove(&format!("{} | {} | {name}", group.file, group.name)).is_none()
            {
                refused.push(format!("{} | {} | {name}\n    {text}: {violations}", group.file, group.name));
            }
        }
    }
    assert!(count > 700, "instances went missing: {count}");
    assert!(refused.is_empty(), "{} of {count} are refused:\n{}", refused.len(), refused.join("\n"));
    assert!(listed.is_empty(), "these are accepted and need no exception:\n{listed:#?}");
}

#[test]
fn invalid_instances_are_refused() {
    let mut listed = exceptions_of(false);
    let (mut accepted, mut told) = (Vec::new(), 0);
    for group in GROUPS.iter().filter(|group| CHECKED.contains(&group.file)) {
        for (name, text) in group.invalid {
            match (group.check)(text) {
                Err(_) => {}
                Ok(Err(_)) => told += 1,
                Ok(Ok(())) => {
                    let instance = format!("{} | {} | {name}", group.file, group.name);
                    if listed.remove(&instance).is_none() {
                        accepted.push(format!("{instance} {text}"));
                    }
                }
            }
        }
    }
    assert!(told > 60, "violations went missing: {told}");
    assert!(accepted.is_empty(), "{} are accepted:\n{}", accepted.len(), accepted.join("\n"));
    assert!(listed.is_empty(), "these are refused and need no exception:\n{listed:#?}");
}

#[test]
fn every_reason_is_explained() {
    let text = include_str!("../unchecked.txt");
    for reason in exceptions().values() {
        assert!(text.contains(&format!("# {reason}: ")), "`{reason}` is not explained");
    }
}
