//! Checks JSON text against a table. Not which tables there are.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::number::Number;
use super::pattern;
use super::rule::{Rule, Variant};
use super::value::{Value, items, length, properties};
use super::violation::{Violation, ViolationKind, Violations};
use super::{ViolationKind as K, equal};
use crate::json_path::{push_index, push_key};
use crate::scan::{Kind, depth, text_of};

/// What is nested deeper is not checked; it could not be read either.
const DEEPEST: usize = 128;
/// Steps for a value without any text, and for each byte of it.
const STEPS: usize = 100_000;
const STEPS_PER_BYTE: usize = 1_000;

/// Pairs of patterns: the document's, the engine's.
type Patterns = &'static [(&'static str, &'static str)];

/// Checks a text.
pub fn check(text: &[u8], rules: &'static [Rule]) -> Result<(), Violations> {
    let steps = STEPS.saturating_add(text.len().saturating_mul(STEPS_PER_BYTE));
    let mut checker = Checker { path: "$".to_owned(), found: Vec::new(), steps };
    if rules.is_empty() {
        return Ok(());
    }
    if depth(text) > DEEPEST {
        checker.say(K::Undecided, format!("nested more than {DEEPEST} deep"));
    } else {
        checker.all(&Value::new(text), rules);
    }
    if checker.steps == 0 {
        checker.path.truncate(1);
        checker.say(K::Undecided, "takes too many steps to check".to_owned());
    }
    Violations::of(checker.found)
}

struct Checker {
    path: String,
    found: Vec<Violation>,
    steps: usize,
}

impl Checker {
    fn say(&mut self, kind: ViolationKind, message: String) {
        self.found.push(Violation::new(&self.path, kind, message));
    }

    fn spend(&mut self, steps: usize) -> bool {
        self.steps = self.steps.saturating_sub(steps);
        self.steps > 0
    }

    fn all(&mut self, value: &Value<'_>, rules: &'static [Rule]) {
        for rule in rules {
            if !self.spend(1) {
                return;
            }
            self.one(value, rule);
        }
    }

    fn one(&mut self, value: &Value<'_>, rule: &'static Rule) {
        match rule {
            Rule::Minimum(limit) => self.bound(value, limit, K::Minimum, Ordering::is_lt, "less than"),
            Rule::ExclusiveMinimum(limit) => {
                self.bound(value, limit, K::ExclusiveMinimum, Ordering::is_le, "not greater than");
            }
            Rule::Maximum(limit) => self.bound(value, limit, K::Maximum, Ordering::is_gt, "greater than"),
            Rule::ExclusiveMaximum(limit) => {
                self.bound(value, limit, K::ExclusiveMaximum, Ordering::is_ge, "not less than");
            }
            Rule::MultipleOf(divisor) => self.multiple(value, divisor),
            Rule::MinLength(least) => {
                self.least(length(value), *least, K::MinLength, "shorter than", "character")
            }
            Rule::MaxLength(most) => {
                self.most(length(value), *most, K::MaxLength, "longer than", "character")
            }
            Rule::MinItems(least) => self.least(items(value), *least, K::MinItems, "fewer than", "item"),
            Rule::MaxItems(most) => self.most(items(value), *most, K::MaxItems, "more than", "item"),
            Rule::MinProperties(least) => {
                self.least(properties(value), *least, K::MinProperties, "fewer than", "member");
            }
            Rule::MaxProperties(most) => {
                self.most(properties(value), *most, K::MaxProperties, "more than", "member");
            }
            Rule::Pattern(pattern) => self.pattern(value, pattern, pattern),
            Rule::PatternAs(shown, compiled) => self.pattern(value, shown, compiled),
            Rule::UniqueItems => self.unique(value),
            Rule::Required(name) => {
                if value.kind == Kind::Object && !value.has(name) {
                    self.say(K::Required, format!("without `{name}`"));
                }
            }
            Rule::DependentRequired(name, others) => {
                for other in others.iter().filter(|other| value.has(name) && !value.has(other)) {
                    self.say(K::DependentRequired, format!("with `{name}` and without `{other}`"));
                }
            }
            Rule::Values(texts) => {
                let text = equal::canonical(value.text);
                if !texts.iter().any(|one| equal::canonical(one.as_bytes()) == text) {
                    self.say(
                        K::Enum,
                        match texts {
                            [only] => format!("not {only}"),
                            _ => "none of the values that are allowed".to_owned(),
                        },
                    );
                }
            }
            Rule::Names(rules) => self.names(value, rules),
            Rule::NamesMatch(known, patterns) => {
                let patterns: Patterns = patterns;
                for (name, _) in value.members().unwrap_or_default() {
                    if !known.contains(&&**name) && !self.matches_any(name, patterns) {
                        self.at_key(name, |this| {
                            this.say(K::AdditionalProperties, "not an allowed name".to_owned())
                        });
                    }
                }
            }
            Rule::Member(name, rules) => {
                let members = value.members().unwrap_or_default();
                if let Some((_, member)) = members.iter().rev().find(|(key, _)| key == name) {
                    self.at_key(name, |this| this.all(&Value::new(member), rules));
                }
            }
            Rule::Others(known, rules) => self.others(value, known, None, rules),
            Rule::Matching(known, patterns, rules) => self.others(value, known, Some(patterns), rules),
            Rule::Items(rules) => {
                for (index, item) in value.items().into_iter().flatten().enumerate() {
                    self.at_index(index, item, rules);
                }
            }
            Rule::Item(index, rules) => {
                if let Some(item) = value.items().and_then(|mut items| items.nth(*index)) {
                    self.at_index(*index, item, rules);
                }
            }
            Rule::Of(rules) => self.all(value, rules()),
            Rule::Tagged(tag, variants, other) => {
                let members = value.members().unwrap_or_default();
                let named = members.iter().find(|(name, _)| name == tag).and_then(|(_, text)| text_of(text));
                let rules = named.and_then(|named| {
                    variants.iter().find(|(values, _)| values.contains(&&*named)).map(|(_, rules)| *rules)
                });
                self.all(value, rules.unwrap_or(other));
            }
            Rule::AnyOf(variants) => self.any_of(value, variants),
        }
    }

    fn at_key(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        push_key(&mut self.path, name);
        then(self);
        self.path.truncate(length);
    }

    fn at_index(&mut self, index: usize, item: &[u8], rules: &'static [Rule]) {
        let length = self.path.len();
        push_index(&mut self.path, index);
        self.all(&Value::new(item), rules);
        self.path.truncate(length);
    }

    fn bound(
        &mut self,
        value: &Value<'_>,
        limit: &str,
        kind: ViolationKind,
        is_beyond: fn(Ordering) -> bool,
        words: &str,
    ) {
        let Some((value, stated)) = value.number().zip(Number::read(limit)) else { return };
        if is_beyond(value.compare(&stated)) {
            self.say(kind, format!("{words} {limit}"));
        }
    }

    fn multiple(&mut self, value: &Value<'_>, divisor: &str) {
        let Some((value, stated)) = value.number().zip(Number::read(divisor)) else { return };
        if value.is_multiple_of(&stated) == Some(false) {
            self.say(K::MultipleOf, format!("not a multiple of {divisor}"));
        }
    }

    fn least(&mut self, size: Option<usize>, least: u64, kind: ViolationKind, words: &str, unit: &str) {
        if size.is_some_and(|size| (size as u64) < least) {
            self.say(kind, format!("{words} {least} {unit}{}", plural(least)));
        }
    }

    fn most(&mut self, size: Option<usize>, most: u64, kind: ViolationKind, words: &str, unit: &str) {
        if size.is_some_and(|size| size as u64 > most) {
            self.say(kind, format!("{words} {most} {unit}{}", plural(most)));
        }
    }

    fn pattern(&mut self, value: &Value<'_>, shown: &str, compiled: &'static str) {
        let Some(text) = value.string() else { return };
        match pattern::matches(compiled, &text) {
            Some(true) => {}
            Some(false) => self.say(K::Pattern, format!("does not match `{shown}`")),
            None => self.say(K::Undecided, format!("takes too many steps to match with `{shown}`")),
        }
    }

    fn matches_any(&mut self, name: &str, patterns: Patterns) -> bool {
        patterns.iter().any(|(_, compiled)| self.spend(1) && pattern::matches(compiled, name) != Some(false))
    }

    fn unique(&mut self, value: &Value<'_>) {
        let mut known = BTreeSet::new();
        let items = value.items().into_iter().flatten();
        if let Some((index, _)) = items.enumerate().find(|(_, item)| !known.insert(equal::canonical(item))) {
            self.say(K::UniqueItems, format!("item {index} is there twice"));
        }
    }

    /// A name is a value of its own, a string, but its place is that of its member.
    fn names(&mut self, value: &Value<'_>, rules: &'static [Rule]) {
        for (name, _) in value.members().unwrap_or_default() {
            let Ok(text) = serde_json::to_vec(&**name) else { continue };
            let before = self.found.len();
            self.at_key(name, |this| this.all(&Value::new(&text), rules));
            for one in &mut self.found[before..] {
                *one = Violation::new(one.path(), K::PropertyNames, format!("the name: {}", one.message()));
            }
        }
    }

    fn others(
        &mut self,
        value: &Value<'_>,
        known: &[&str],
        patterns: Option<Patterns>,
        rules: &'static [Rule],
    ) {
        for (name, member) in value.members().unwrap_or_default() {
            if known.contains(&&**name) || patterns.is_some_and(|patterns| !self.matches_any(name, patterns))
            {
                continue;
            }
            self.at_key(name, |this| this.all(&Value::new(member), rules));
        }
    }

    /// One of the types that the value can be read as has to allow it; where none does, the one is told that is
    /// nearest to it.
    fn any_of(&mut self, value: &Value<'_>, variants: &'static [Variant]) {
        let before = self.found.len();
        let mut nearest: Option<Vec<Violation>> = None;
        for (reads, rules) in variants {
            if !self.spend(1 + value.text.len()) {
                return;
            }
            if !reads(value.text) {
                continue;
            }
            self.all(value, rules);
            let these = self.found.split_off(before);
            if these.is_empty() {
                return;
            }
            if nearest.as_ref().is_none_or(|nearest| these.len() < nearest.len()) {
                nearest = Some(these);
            }
        }
        self.found.extend(nearest.unwrap_or_default());
    }
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}
