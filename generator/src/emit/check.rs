//! Tables of `validate()`. Not what is in them.

use super::gate;
use super::table::{self, string};
use super::ty::Place;
use super::vendored;
use crate::rust::{Check, Crate, Gate, Rule, Ty};
use std::collections::BTreeMap;

/// `src/validate.rs`, or the inside of the module of that name.
pub(super) fn items(krate: &Crate, checks: &[Check]) -> String {
    let place = Place { krate, outside: true };
    let name = |check: &Check| place.text(&Ty::Named(check.ty.clone()));
    let mut text = String::new();
    for check in checks.iter().filter(|check| !check.rules.is_empty()) {
        let entries: Vec<_> = check.rules.iter().map(|rule| one(place, rule)).collect();
        text += &gate::line(&check.gate);
        text += &table::call("constraints", &name(check), &entries);
    }
    let mut silent: BTreeMap<&Gate, Vec<String>> = BTreeMap::new();
    for check in checks.iter().filter(|check| check.rules.is_empty()) {
        silent.entry(&check.gate).or_default().push(name(check));
    }
    for (gate, names) in silent {
        text += &gate::line(gate);
        text += &table::call("constraints", "nothing", &names);
    }
    text
}

/// Everything above the tables.
pub(super) fn head(krate: &Crate, types: &str) -> String {
    format!(
        "//! What the document says about values beyond their types.\n\n\
         {}\n#[allow(unused_imports)]\nuse {types};\n\n",
        vendored::import(krate)
    )
}

fn one(place: Place<'_>, rule: &Rule) -> String {
    let all = |rules: &[Rule]| rules_text(place, rules);
    match rule {
        Rule::Number(word, number) => format!("{word}({})", string(number)),
        Rule::Count(word, count) => format!("{word}({count})"),
        Rule::Pattern(shown, compiled) if shown == compiled => format!("Pattern({})", string(shown)),
        Rule::Pattern(shown, compiled) => format!("PatternAs({}, {})", string(shown), string(compiled)),
        Rule::UniqueItems => "UniqueItems".to_owned(),
        Rule::Required(name) => format!("Required({})", string(name)),
        Rule::DependentRequired(name, others) => {
            format!("DependentRequired({}, {})", string(name), strings(others))
        }
        Rule::Values(texts) => format!("Values({})", strings(texts)),
        Rule::Names(rules) => format!("Names({})", all(rules)),
        Rule::NamesMatch(known, patterns) => {
            format!("NamesMatch({}, {})", strings(known), patterns_text(patterns))
        }
        Rule::Member(name, rules) => format!("Member({}, {})", string(name), all(rules)),
        Rule::Others(known, None, rules) => format!("Others({}, {})", strings(known), all(rules)),
        Rule::Others(known, Some(patterns), rules) => {
            format!("Matching({}, {}, {})", strings(known), patterns_text(patterns), all(rules))
        }
        Rule::Items(rules) => format!("Items({})", all(rules)),
        Rule::Item(at, rules) => format!("Item({at}, {})", all(rules)),
        Rule::Of(name) => format!("Of(of::<{}>)", place.text(&Ty::Named(name.clone()))),
        Rule::Tagged(tag, variants, other) => {
            let variants =
                variants.iter().map(|(values, rules)| format!("({}, {})", strings(values), all(rules)));
            format!("Tagged({}, {}, {})", string(tag), slice(variants), all(other))
        }
        Rule::AnyOf(variants) => {
            let variants =
                variants.iter().map(|(ty, rules)| format!("(reads::<{}>, {})", place.text(ty), all(rules)));
            format!("AnyOf({})", slice(variants))
        }
    }
}

fn slice(entries: impl Iterator<Item = String>) -> String {
    format!("&[{}]", entries.collect::<Vec<_>>().join(", "))
}

fn rules_text(place: Place<'_>, rules: &[Rule]) -> String {
    slice(rules.iter().map(|rule| one(place, rule)))
}

fn strings(texts: &[String]) -> String {
    slice(texts.iter().map(|text| string(text)))
}

fn patterns_text(patterns: &[(String, String)]) -> String {
    slice(patterns.iter().map(|(shown, compiled)| format!("({}, {})", string(shown), string(compiled))))
}
