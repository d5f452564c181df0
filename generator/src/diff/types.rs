//! Types that are the same one in both documents: found by their names and by where they are used, compared once each.
//! What differs within objects and sets of values is told by `object` and `values`.

use super::accepts::{Reader, accepts};
use super::described::{described, shape};
use super::entry::Severity::{Additive, Breaking, Neutral};
use super::state::State;
use super::walk::{About, Walk};
use super::{object, renamed, values};
use crate::api::{Api, Constraint, Origin, Shape, Travel, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most operations whose tags are looked up for a type.
const USERS: usize = 64;
/// Most aliases of aliases.
const ALIASES: usize = 64;

/// Two types that are used in the same place.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub old: TypeId,
    pub new: TypeId,
    /// What the place is called.
    pub subject: String,
    /// Tags of the operations around it.
    pub tags: Vec<String>,
    /// Whether a shipped client reads `null` there as nothing.
    pub is_optional: bool,
}

impl Met {
    pub fn new(old: TypeId, new: TypeId, subject: impl Into<String>, tags: &[String]) -> Self {
        Met { old, new, subject: subject.into(), tags: tags.to_vec(), is_optional: false }
    }
}

/// A type without the aliases before it.
pub(super) struct Target<'a> {
    pub id: TypeId,
    pub ty: &'a Type,
    pub nullable: bool,
    pub constraints: Vec<&'a Constraint>,
}

pub(super) fn target(api: &Api, id: TypeId) -> Target<'_> {
    let (mut id, mut nullable, mut constraints) = (id, false, Vec::new());
    for _ in 0..ALIASES {
        let ty = &api.types[id];
        nullable |= ty.nullable;
        constraints.extend(&ty.doc.constraints);
        match ty.shape {
            Shape::Alias(inner) => id = inner,
            _ => break,
        }
    }
    Target { id, ty: &api.types[id], nullable, constraints }
}

/// Compares all types; returns those that are the same one.
pub(super) fn compare(walk: &mut Walk<'_>) -> Vec<(TypeId, TypeId)> {
    let (old, new) = walk.apis();
    let names = renamed::components(old, new);
    let mut left: VecDeque<Met> = VecDeque::new();
    for (name, id) in &names.new {
        let before = names.renamed.iter().find(|(_, now)| *now == name).map(|(before, _)| before);
        let tags = tags_of(walk.new, *id);
        match names.old.get(before.unwrap_or(name)) {
            Some(known) => left.push_back(Met::new(*known, *id, name.clone(), &tags)),
            None => {
                let about =
                    About::operation(format!("schema `{name}`"), None, Some(new.types[*id].site), &tags);
                walk.api(
                    Additive,
                    "schema-added",
                    &about,
                    "a new schema".to_owned(),
                    "it is used where it is said",
                );
            }
        }
        if let Some(before) = before {
            let about = About::operation(
                format!("schema `{name}`"),
                names.old.get(before).map(|id| old.types[*id].site),
                Some(new.types[*id].site),
                &tags,
            );
            let why = "it looks the same, and a name is nothing of a request";
            walk.api(Neutral, "schema-renamed", &about, format!("was called `{before}`"), why);
        }
    }
    for (name, id) in names.old.iter().filter(|(name, _)| !names.new.contains_key(*name)) {
        if !names.renamed.contains_key(name) {
            let tags = tags_of(walk.old, *id);
            let about = About::operation(format!("schema `{name}`"), Some(old.types[*id].site), None, &tags);
            let why = "what used it says what it uses now";
            walk.api(Neutral, "schema-removed", &about, "the schema is gone".to_owned(), why);
        }
    }
    left.extend(std::mem::take(&mut walk.met));
    let mut seen = BTreeSet::new();
    let mut pairs = Vec::new();
    while let Some(met) = left.pop_front() {
        pairs.push((met.old, met.new));
        one(walk, &met, &names.renamed, &mut seen, &mut pairs);
        left.extend(std::mem::take(&mut walk.met));
    }
    pairs
}

/// Tags of the operations that use a type.
pub(super) fn tags_of(state: &State, id: TypeId) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for user in state.stages.facts.users(id).iter().take(USERS) {
        for tag in &state.stages.api.operations[*user].tags {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
    }
    tags
}

fn one(
    walk: &mut Walk<'_>,
    met: &Met,
    renamed: &BTreeMap<String, String>,
    seen: &mut BTreeSet<(TypeId, TypeId)>,
    pairs: &mut Vec<(TypeId, TypeId)>,
) {
    let (old_api, new_api) = walk.apis();
    let (old, new) = (target(old_api, met.old), target(new_api, met.new));
    let way = way(walk, &old, &new);
    let sites = (Some(old_api.types[met.old].site), Some(new_api.types[met.new].site));
    let about = About::operation(met.subject.clone(), sites.0, sites.1, &met.tags);
    nullable(walk, &about, met, &old, &new, way);
    if let (Origin::Component(before), Origin::Component(after)) = (&old.ty.origin, &new.ty.origin)
        && before != after
        && renamed.get(before) != Some(after)
    {
        // Another schema: what is between the two is not what happened to one of them.
        return changed(walk, &about, &old, &new, way);
    }
    if !seen.insert((old.id, new.id)) {
        return;
    }
    pairs.push((old.id, new.id));
    let met =
        Met { subject: name_of(old_api, &old, new_api, &new).unwrap_or(met.subject.clone()), ..met.clone() };
    let about = About { subject: met.subject.clone(), ..about };
    values::constraints(walk, &about, &old, &new, way);
    match (&old.ty.shape, &new.ty.shape) {
        (Shape::Object(before), Shape::Object(after)) => object::compare(walk, &met, before, after, way),
        (Shape::Enumeration(before), Shape::Enumeration(after)) if before.base == after.base => {
            values::enumeration(walk, &about, before, after, way);
        }
        (Shape::Union(before), Shape::Union(after)) => values::union(walk, &met, before, after, way),
        (Shape::List(before), Shape::List(after)) => inner(walk, &met, "[]", *before, *after),
        (Shape::Map(before), Shape::Map(after)) => inner(walk, &met, "{}", *before, *after),
        (Shape::Embedded(before), Shape::Embedded(after)) => inner(walk, &met, "", *before, *after),
        (Shape::Tuple(before), Shape::Tuple(after)) if before.len() == after.len() => {
            for (at, (before, after)) in before.iter().zip(after).enumerate() {
                inner(walk, &met, &format!("[{at}]"), *before, *after);
            }
        }
        (Shape::Scalar(before), Shape::Scalar(after)) if before == after => {}
        (Shape::Anything, Shape::Anything) | (Shape::Null, Shape::Null) | (Shape::Never, Shape::Never) => {}
        _ => changed(walk, &about, &old, &new, way),
    }
}

/// How values of both travel.
fn way(walk: &Walk<'_>, old: &Target<'_>, new: &Target<'_>) -> Travel {
    let (before, after) = (walk.old.travel(old.id), walk.new.travel(new.id));
    Travel { sent: before.sent && after.sent, received: before.received && after.received }
}

/// The name that both have in their documents.
fn name_of(old_api: &Api, old: &Target<'_>, new_api: &Api, new: &Target<'_>) -> Option<String> {
    match (&old_api.types[old.id].origin, &new_api.types[new.id].origin) {
        (Origin::Component(_), Origin::Component(name)) => Some(name.clone()),
        _ => None,
    }
}

fn inner(walk: &mut Walk<'_>, met: &Met, suffix: &str, old: TypeId, new: TypeId) {
    walk.met.push(Met::new(old, new, format!("{}{suffix}", met.subject), &met.tags));
}

fn nullable(
    walk: &mut Walk<'_>,
    about: &About<'_>,
    met: &Met,
    old: &Target<'_>,
    new: &Target<'_>,
    way: Travel,
) {
    match (old.nullable, new.nullable) {
        (false, true) => {
            let what = "may be `null` now".to_owned();
            let severity = if way.received { Breaking } else { Additive };
            let why = match way.received {
                true => "callers that read it do not expect that",
                false => "what callers could send they still can",
            };
            walk.api(severity, "nullable", about, what.clone(), why);
            if way.received && met.is_optional {
                walk.wire(
                    Neutral,
                    "nullable",
                    about,
                    what,
                    "shipped clients read `null` as a missing value there",
                );
            } else if way.received {
                walk.wire(Breaking, "nullable", about, what, "shipped clients cannot read `null` there");
            }
        }
        (true, false) => {
            let what = "may no longer be `null`".to_owned();
            let severity = if way.sent { Breaking } else { Neutral };
            let why = match way.sent {
                true => "requests that have it are refused",
                false => "callers need not expect it",
            };
            walk.api(severity, "not-nullable", about, what.clone(), why);
            if way.sent && !met.is_optional {
                walk.wire(
                    Breaking,
                    "not-nullable",
                    about,
                    what,
                    "shipped clients may send it, and are refused",
                );
            }
        }
        (true, true) | (false, false) => {}
    }
}

/// A type that is something else now.
fn changed(walk: &mut Walk<'_>, about: &About<'_>, old: &Target<'_>, new: &Target<'_>, way: Travel) {
    let (old_api, new_api) = walk.apis();
    let is_same_name = old.ty.origin == new.ty.origin;
    let word = |api: &Api, id: TypeId| match is_same_name {
        true => shape(api, &api.types[id].shape, 0),
        false => described(api, id),
    };
    let what = format!("was {}, and is {}", word(old_api, old.id), word(new_api, new.id));
    let server = accepts(Reader::Strict, (new_api, new.id), (old_api, old.id), 0);
    let strict = accepts(Reader::Strict, (old_api, old.id), (new_api, new.id), 0);
    let shipped = accepts(Reader::Tolerant, (old_api, old.id), (new_api, new.id), 0);
    let is_used = way.sent || way.received;
    match (!way.sent || server) && (!way.received || strict) {
        true if is_used => {
            let why = "every value of the one is a value of the other, as it is used";
            walk.api(Additive, "type-widened", about, what.clone(), why);
        }
        true => walk.api(Neutral, "type-changed", about, what.clone(), "no operation uses it"),
        false => {
            let why = "not every value of the one is a value of the other";
            walk.api(Breaking, "type-changed", about, what.clone(), why);
        }
    }
    if way.sent && !server {
        let why = "shipped clients send values of the old type, and may be refused";
        walk.wire(Breaking, "sent-type-changed", about, what.clone(), why);
    }
    if way.received && !shipped {
        let why = "shipped clients cannot read values of the new type";
        walk.wire(Breaking, "received-type-changed", about, what, why);
    } else if way.received && !strict {
        let why = "shipped clients read what they do not know, and keep it";
        walk.wire(Neutral, "received-type-changed", about, what, why);
    }
}
