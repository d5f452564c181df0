//! What `validate()` checks of each type. Not how values are checked, and not what constraints say.

mod rule;

use super::{Context, gate, ty};
use crate::api::{Constraint, Object, Rest, Shape, TypeId, Union};
use crate::rust::{Check, Rule};
use rule::{compiled, rule, speaks_of};
use std::collections::BTreeMap;

/// Types without a name are written out where they are used, so deep and no deeper.
const DEEPEST: usize = 24;

/// A table for every type that is one of its own, in the order of names.
pub(super) fn plan(cx: &Context<'_>) -> Vec<Check> {
    let named: Vec<TypeId> = cx.names.types.keys().copied().filter(|id| is_own(cx, *id)).collect();
    let mut twins: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for id in cx.api.types.ids() {
        twins.entry(cx.facts.twin(id)).or_default().push(id);
    }
    let mut says = says_something(cx);
    // What one of several equal types says is told of that one only, and asked for all of them.
    for all in twins.values() {
        let any = all.iter().any(|id| says[usize::from(*id)]);
        all.iter().for_each(|id| says[usize::from(*id)] = any);
    }
    let mut planner = Planner { cx, says, twins, shared: BTreeMap::new(), written: BTreeMap::new() };
    let mut checks: Vec<_> = named
        .into_iter()
        .map(|id| Check {
            ty: cx.names.types[&id].clone(),
            gate: gate::of_type(cx, id),
            rules: planner.shared(id),
        })
        .collect();
    checks.sort_by(|one, other| one.ty.cmp(&other.ty));
    checks
}

/// Whether a name stands for a type of the crate's own; another name of a type has what that type has.
fn is_own(cx: &Context<'_>, id: TypeId) -> bool {
    let shape = &cx.api.types[id].shape;
    ty::asked(cx, id).is_none() && matches!(shape, Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_))
}

/// For each type, whether there is anything to check in it or in what it contains.
fn says_something(cx: &Context<'_>) -> Vec<bool> {
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); cx.api.types.len()];
    let mut todo = Vec::new();
    for (id, stated) in cx.api.types.iter() {
        for child in crate::api::children(&stated.shape) {
            users[usize::from(child)].push(id);
        }
        let speaks = |of: TypeId, all: &[Constraint]| {
            all.iter().any(|one| speaks_of(one, &cx.api.types[ty::target(cx, of)].shape))
        };
        let members = match &stated.shape {
            Shape::Object(object) => object.properties.iter().any(|one| speaks(one.ty, &one.doc.constraints)),
            _ => false,
        };
        if members || speaks(id, &stated.doc.constraints) {
            todo.push(id);
        }
    }
    let mut says = vec![false; cx.api.types.len()];
    while let Some(id) = todo.pop() {
        if !std::mem::replace(&mut says[usize::from(id)], true) {
            todo.extend(&users[usize::from(id)]);
        }
    }
    says
}

struct Planner<'c, 'a> {
    cx: &'c Context<'a>,
    says: Vec<bool>,
    twins: BTreeMap<TypeId, Vec<TypeId>>,
    /// What holds for a name of several equal types: what all of them say.
    shared: BTreeMap<TypeId, Vec<Rule>>,
    /// What holds for types that have equals, so that it is put together once.
    written: BTreeMap<TypeId, Vec<Rule>>,
}

impl Planner<'_, '_> {
    /// What holds for all values of a named type.
    fn shared(&mut self, id: TypeId) -> Vec<Rule> {
        let first = self.cx.facts.twin(id);
        if let Some(known) = self.shared.get(&first) {
            return known.clone();
        }
        let mut rules: Option<Vec<Rule>> = None;
        for twin in self.twins.get(&first).cloned().unwrap_or_default() {
            let own = self.own(twin, 0);
            match &mut rules {
                None => rules = Some(own),
                Some(rules) => rules.retain(|rule| own.contains(rule)),
            }
        }
        let rules = rules.unwrap_or_default();
        self.shared.insert(first, rules.clone());
        rules
    }

    /// What holds where a type is used.
    fn used(&mut self, id: TypeId, depth: usize) -> Vec<Rule> {
        if depth > DEEPEST || !self.says[usize::from(id)] || self.cx.facts.is_part(id) {
            return Vec::new();
        }
        let first = self.cx.facts.twin(id);
        let alone = self.twins.get(&first).is_none_or(|all| all.len() == 1);
        let name = self.cx.names.types.get(&first).filter(|_| is_own(self.cx, first)).cloned();
        match name {
            None => self.own(id, depth),
            Some(name) if alone => vec![Rule::Of(name)],
            // Equal as types, and the document may say other things about their values.
            Some(name) => {
                let own = match self.written.get(&id) {
                    Some(known) => known.clone(),
                    None => self.own(id, depth),
                };
                self.written.insert(id, own.clone());
                if own == self.shared(first) && !own.is_empty() { vec![Rule::Of(name)] } else { own }
            }
        }
    }

    /// What is said about a type itself.
    fn own(&mut self, id: TypeId, depth: usize) -> Vec<Rule> {
        let cx = self.cx;
        let stated = &cx.api.types[id];
        if depth > DEEPEST
            || cx.facts.is_endless_alias(id)
            || cx.facts.is_too_deep(id)
            || cx.facts.is_part(id)
        {
            return Vec::new();
        }
        let known = match &stated.shape {
            Shape::Object(object) => object.properties.iter().map(|one| one.wire.clone()).collect(),
            _ => Vec::new(),
        };
        let mut rules = self.stated(id, &stated.doc.constraints, &known);
        if ty::asked(cx, id).is_some() {
            return rules;
        }
        let depth = depth + 1;
        match &stated.shape {
            // What a text holds is not looked at.
            Shape::Embedded(_) => {}
            Shape::Anything | Shape::Null | Shape::Never | Shape::Scalar(_) | Shape::Enumeration(_) => {}
            Shape::List(item) => rules.extend(within(self.used(*item, depth), Rule::Items)),
            Shape::Tuple(items) => {
                for (at, item) in items.iter().enumerate() {
                    rules.extend(within(self.used(*item, depth), |inner| Rule::Item(at, inner)));
                }
            }
            Shape::Map(value) => rules.extend(self.rest(*value, &stated.doc.constraints, known, depth)),
            Shape::Object(object) => {
                rules.extend(self.members(object, &stated.doc.constraints, known, depth))
            }
            Shape::Union(union) => rules.extend(self.variants(union, depth)),
            Shape::Alias(target) => {
                self.used(*target, depth).into_iter().for_each(|rule| add(&mut rules, rule));
            }
        }
        rules
    }

    fn members(
        &mut self,
        object: &Object,
        constraints: &[Constraint],
        known: Vec<String>,
        depth: usize,
    ) -> Vec<Rule> {
        let mut rules = Vec::new();
        for property in &object.properties {
            // What a schema says that stands right here is said of the property and of its type.
            let known = &self.cx.api.types[property.ty].doc.constraints;
            let beside = property.doc.constraints.iter().filter(|one| !known.contains(one));
            let constraints: Vec<_> = beside.cloned().collect();
            let mut member = self.stated(property.ty, &constraints, &[]);
            self.used(property.ty, depth).into_iter().for_each(|rule| add(&mut member, rule));
            rules.extend(within(member, |inner| Rule::Member(property.wire.clone(), inner)));
        }
        if let Rest::Kept(value) = object.rest {
            rules.extend(self.rest(value, constraints, known, depth));
        }
        rules
    }

    /// What holds for the values of other keys.
    fn rest(
        &mut self,
        value: TypeId,
        constraints: &[Constraint],
        known: Vec<String>,
        depth: usize,
    ) -> Option<Rule> {
        let rules = self.used(value, depth);
        let names = constraints.iter().find_map(|one| match one {
            Constraint::NamePatterns(names) => Some(names),
            _ => None,
        });
        // Where all other keys have a schema of their own, each value is read as any of them.
        let limited = names.filter(|names| !names.others);
        let patterns = limited.map(|names| compiled(&names.patterns));
        match patterns {
            // Which values are meant cannot be told.
            Some(None) => None,
            Some(Some(patterns)) => within(rules, |inner| Rule::Others(known, Some(patterns), inner)),
            None => within(rules, |inner| Rule::Others(known, None, inner)),
        }
    }

    fn variants(&mut self, union: &Union, depth: usize) -> Option<Rule> {
        let rules: Vec<_> = union.variants.iter().map(|variant| self.used(variant.ty, depth)).collect();
        if rules.iter().all(Vec::is_empty) {
            return None;
        }
        let Some(tag) = &union.tag else {
            let types = union.variants.iter().map(|variant| ty::plain(self.cx, variant.ty));
            return Some(Rule::AnyOf(types.zip(rules).collect()));
        };
        let other = tag.other.map(|at| rules[at].clone()).unwrap_or_default();
        let variants = rules.into_iter().enumerate().map(|(at, rules)| {
            let values = tag.values.iter().filter(|value| value.variant == at);
            (values.map(|value| value.wire.clone()).collect(), rules)
        });
        // A variant without rules is named all the same, so that it does not count as another one.
        let told =
            variants.filter(|(_, rules): &(Vec<String>, Vec<Rule>)| !rules.is_empty() || !other.is_empty());
        Some(Rule::Tagged(tag.wire.clone(), told.collect(), other.clone()))
    }

    /// Constraints of a value of a type, those that speak of such values.
    fn stated(&self, id: TypeId, constraints: &[Constraint], known: &[String]) -> Vec<Rule> {
        let target = ty::target(self.cx, id);
        if self.cx.facts.is_part(target) || self.cx.facts.is_part(id) {
            return Vec::new();
        }
        let shape = &self.cx.api.types[target].shape;
        let nullable = ty::is_nullable(self.cx, id);
        constraints
            .iter()
            .filter(|one| speaks_of(one, shape))
            .filter_map(|one| rule(one, nullable, known))
            .collect()
    }
}

/// Adds what a reference leads to to what stands beside it: of two counts the narrower holds.
fn add(rules: &mut Vec<Rule>, more: Rule) {
    if let Rule::Count(word, new) = more {
        for rule in rules.iter_mut() {
            if let Rule::Count(known, count) = rule
                && *known == word
            {
                *count = if word.starts_with("Min") { new.max(*count) } else { new.min(*count) };
                return;
            }
        }
    }
    if !rules.contains(&more) {
        rules.push(more);
    }
}

fn within(rules: Vec<Rule>, wrap: impl FnOnce(Vec<Rule>) -> Rule) -> Option<Rule> {
    (!rules.is_empty()).then(|| wrap(rules))
}
