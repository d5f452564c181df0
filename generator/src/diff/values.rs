//! What values there may be: sets of values, variants of unions, limits. Not the members of objects.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::types::{Met, Target};
use super::walk::{About, Walk};
use crate::api::{Api, Constraint, Enumeration, Origin, Shape, Travel, Union, Variant};
use serde_json::Value;
use std::collections::BTreeSet;

/// Compares two sets of values.
pub(super) fn enumeration(
    walk: &mut Walk<'_>,
    about: &About<'_>,
    old: &Enumeration,
    new: &Enumeration,
    way: Travel,
) {
    let texts = |set: &Enumeration| -> BTreeSet<String> {
        set.values.iter().map(|value| value.wire.to_string()).collect()
    };
    let (before, after) = (texts(old), texts(new));
    let list = |set: &Enumeration, known: &BTreeSet<String>| -> Vec<String> {
        let other =
            set.values.iter().map(|value| &value.wire).filter(|one| !known.contains(&one.to_string()));
        other.map(|value| format!("`{}`", value.as_str().map_or(value.to_string(), str::to_owned))).collect()
    };
    for value in list(new, &before) {
        let what = format!("{value} is a value now");
        let is_announced = old.open || new.open;
        match way.received && !is_announced {
            true => {
                let why = "callers may read a value that they were not told of";
                walk.api(Breaking, "enum-value-added", about, what.clone(), why);
            }
            false => {
                walk.api(
                    Additive,
                    "enum-value-added",
                    about,
                    what.clone(),
                    "the values that there were stay",
                );
            }
        }
        if way.received && old.closed {
            let why = "shipped clients take no value that is not listed: what has it cannot be read";
            walk.wire(Breaking, "enum-value-added", about, what, why);
        } else if way.received {
            let why = "shipped clients read it as an unknown value, and keep it";
            walk.wire(Neutral, "enum-value-added", about, what, why);
        }
    }
    for value in list(old, &after) {
        let what = format!("{value} is no longer a value");
        match way.sent {
            true => {
                walk.api(
                    Breaking,
                    "enum-value-removed",
                    about,
                    what.clone(),
                    "requests that have it are refused",
                );
                let why = "shipped clients that send it are refused";
                walk.wire(Breaking, "enum-value-removed", about, what, why);
            }
            false => {
                walk.api(Neutral, "enum-value-removed", about, what, "callers read it no more");
            }
        }
    }
}

/// Compares two unions: by the names of their variants, else by what tells them apart, else by order.
pub(super) fn union(walk: &mut Walk<'_>, met: &Met, old: &Union, new: &Union, way: Travel) {
    let (old_api, new_api) = walk.apis();
    let sites = (Some(old_api.types[met.old].site), Some(new_api.types[met.new].site));
    let about = About::operation(met.subject.clone(), sites.0, sites.1, &met.tags);
    let tag = |union: &Union| union.tag.as_ref().map(|tag| tag.wire.clone());
    let (before, after) = (tag(old), tag(new));
    if before != after {
        let word = |tag: &Option<String>| tag.as_ref().map_or("nothing".to_owned(), |tag| format!("`{tag}`"));
        let what = format!("its variants were told apart by {} and are by {}", word(&before), word(&after));
        let severity = if before.is_some() && (way.sent || way.received) { Breaking } else { Neutral };
        walk.api(severity, "discriminator-changed", &about, what.clone(), "values look otherwise");
        if before.is_some() && (way.sent || way.received) {
            let why = "shipped clients look for the old property";
            walk.wire(Breaking, "discriminator-changed", &about, what, why);
        }
    }
    let mut left: Vec<(String, &Variant)> = old
        .variants
        .iter()
        .enumerate()
        .map(|(at, variant)| (variant_name(old_api, old, at, variant), variant))
        .collect();
    let mut come = Vec::new();
    for (at, variant) in new.variants.iter().enumerate() {
        let name = variant_name(new_api, new, at, variant);
        match left.iter().position(|(known, _)| *known == name) {
            Some(at) => {
                let (_, before) = left.remove(at);
                walk.met.push(Met::new(
                    before.ty,
                    variant.ty,
                    format!("{} ({name})", met.subject),
                    &met.tags,
                ));
            }
            None => come.push((name, variant)),
        }
    }
    for (name, variant) in come {
        let about = About { old: None, new: Some(new_api.types[variant.ty].site), ..about.clone() };
        let what = format!("may be {name} now");
        let severity = if way.received { Breaking } else { Additive };
        let why = match way.received {
            true => "callers may read something that they were not told of",
            false => "what could be sent still can",
        };
        walk.api(severity, "variant-added", &about, what.clone(), why);
        if way.received {
            let why = "shipped clients keep a value that fits no variant they know";
            walk.wire(Neutral, "variant-added", &about, what, why);
        }
    }
    for (name, variant) in left {
        let about = About { old: Some(old_api.types[variant.ty].site), new: None, ..about.clone() };
        let what = format!("may no longer be {name}");
        match way.sent {
            true => {
                walk.api(
                    Breaking,
                    "variant-removed",
                    &about,
                    what.clone(),
                    "requests that have it are refused",
                );
                let why = "shipped clients that send it are refused";
                walk.wire(Breaking, "variant-removed", &about, what, why);
            }
            false => walk.api(Neutral, "variant-removed", &about, what, "callers read it no more"),
        }
    }
}

fn variant_name(api: &Api, union: &Union, at: usize, variant: &Variant) -> String {
    let tag = union.tag.iter().flat_map(|tag| &tag.values).find(|value| value.variant == at);
    match (&api.types[variant.ty].origin, tag, &variant.name) {
        (Origin::Component(name), ..) => format!("`{name}`"),
        (Origin::Inline { .. }, Some(tag), _) => format!("`{}`", tag.wire),
        (Origin::Inline { .. }, None, Some(name)) => format!("`{name}`"),
        (Origin::Inline { .. }, None, None) => match &api.types[variant.ty].shape {
            Shape::Object(_) => format!("variant {}", at + 1),
            _ => super::described::described(api, variant.ty),
        },
    }
}

/// Compares what is said of values beyond their types. Only of those that are sent: shipped clients check nothing of what
/// they read unless they are told to.
pub(super) fn constraints(
    walk: &mut Walk<'_>,
    about: &About<'_>,
    old: &Target<'_>,
    new: &Target<'_>,
    way: Travel,
) {
    let is_said = |all: &[&Constraint], one: &Constraint| all.contains(&one);
    for constraint in new.constraints.iter().filter(|one| !is_said(&old.constraints, one)) {
        let Some(said) = sentence(constraint) else { continue };
        let before = old.constraints.iter().find(|one| is_alike(one, constraint));
        let (what, is_looser) = match before {
            Some(before) => (
                format!("was limited by “{}” and is by “{said}”", sentence(before).unwrap_or_default()),
                is_looser(before, constraint),
            ),
            None => (format!("is limited now: “{said}”"), false),
        };
        match (is_looser, way.sent) {
            (true, _) => {
                let why = "what was within the old limit is within the new one";
                walk.api(Additive, "limit-loosened", about, what, why);
            }
            (false, true) => {
                walk.api(Breaking, "limit-tightened", about, what.clone(), "requests beyond it are refused");
                let why = "shipped clients that send values beyond it are refused";
                walk.wire(Breaking, "limit-tightened", about, what, why);
            }
            (false, false) => {
                walk.api(
                    Neutral,
                    "limit-tightened",
                    about,
                    what,
                    "callers read less than they had to expect",
                );
            }
        }
    }
    for constraint in &old.constraints {
        if !new.constraints.iter().any(|one| one == constraint || is_alike(one, constraint))
            && let Some(said) = sentence(constraint)
        {
            let what = format!("is no longer limited: “{said}”");
            walk.api(Additive, "limit-removed", about, what, "what was within the limit still is good");
        }
    }
}

fn sentence(constraint: &Constraint) -> Option<String> {
    let text = constraint.sentence().or_else(|| match constraint {
        Constraint::Required(name) => Some(format!("Required: `{name}`.")),
        Constraint::Values(values) => {
            let values: Vec<_> = values.iter().take(8).map(Value::to_string).collect();
            Some(format!("One of: {}.", values.join(", ")))
        }
        _ => None,
    })?;
    Some(text.trim_end_matches('.').to_owned())
}

/// Whether two limit the same. What there can be several of is no limit that moves.
fn is_alike(one: &Constraint, other: &Constraint) -> bool {
    let moves = !matches!(one, Constraint::Required(_) | Constraint::DependentRequired(..));
    moves && std::mem::discriminant(one) == std::mem::discriminant(other)
}

fn is_looser(old: &Constraint, new: &Constraint) -> bool {
    use Constraint as C;
    match (old, new) {
        (C::Minimum(old), C::Minimum(new)) | (C::ExclusiveMinimum(old), C::ExclusiveMinimum(new)) => {
            new < old
        }
        (C::Maximum(old), C::Maximum(new)) | (C::ExclusiveMaximum(old), C::ExclusiveMaximum(new)) => {
            new > old
        }
        (C::MinLength(old), C::MinLength(new))
        | (C::MinItems(old), C::MinItems(new))
        | (C::MinProperties(old), C::MinProperties(new)) => new < old,
        (C::MaxLength(old), C::MaxLength(new))
        | (C::MaxItems(old), C::MaxItems(new))
        | (C::MaxProperties(old), C::MaxProperties(new)) => new > old,
        (C::Values(old), C::Values(new)) => old.iter().all(|value| new.contains(value)),
        _ => false,
    }
}
