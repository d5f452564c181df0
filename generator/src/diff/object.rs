//! Properties of an object that is in both documents. Not what their types say.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::parameter::{default, deprecation};
use super::types::{Met, target};
use super::walk::{About, Walk};
use crate::api::{Direction, Object, Property, Rest, Travel};

/// Compares the properties, by their names.
pub(super) fn compare(walk: &mut Walk<'_>, met: &Met, old: &Object, new: &Object, way: Travel) {
    for property in &new.properties {
        match old.properties.iter().find(|one| one.wire == property.wire) {
            Some(before) => both(walk, met, before, property, way),
            None => added(walk, met, property, way),
        }
    }
    for property in &old.properties {
        if !new.properties.iter().any(|one| one.wire == property.wire) {
            removed(walk, met, property, way);
        }
    }
    if let (Rest::Kept(before), Rest::Kept(after)) = (&old.rest, &new.rest) {
        walk.met.push(Met::new(*before, *after, format!("{}{{}}", met.subject), &met.tags));
    }
}

fn subject(met: &Met, property: &Property) -> String {
    format!("{}.{}", met.subject, property.wire)
}

/// How a property travels in an object that travels so.
fn own(property: &Property, way: Travel) -> Travel {
    Travel {
        sent: way.sent && property.direction != Direction::Read,
        received: way.received && property.direction != Direction::Write,
    }
}

fn added(walk: &mut Walk<'_>, met: &Met, new: &Property, way: Travel) {
    let about = About::operation(subject(met, new), None, Some(new.site), &met.tags);
    let way = own(new, way);
    if way.sent && new.required {
        let what = "a new required property".to_owned();
        walk.api(Breaking, "required-property-added", &about, what.clone(), "callers have to give it now");
        match new.default.is_some() {
            true => {
                let why = "shipped clients do not send it, and it has a default";
                walk.wire(Neutral, "required-property-added", &about, what, why);
            }
            false => {
                let why = "shipped clients do not send it, and are refused";
                walk.wire(Breaking, "required-property-added", &about, what, why);
            }
        }
    } else {
        let why = match (way.sent, way.received) {
            (true, _) => "requests without it are as good as before",
            (false, true) => "who does not look at it misses nothing",
            (false, false) => "no operation uses it",
        };
        walk.api(Additive, "property-added", &about, "a new property".to_owned(), why);
    }
}

fn removed(walk: &mut Walk<'_>, met: &Met, old: &Property, way: Travel) {
    let about = About::operation(subject(met, old), Some(old.site), None, &met.tags);
    let way = own(old, way);
    let what = "the property is gone".to_owned();
    match way.sent || way.received {
        true => walk.api(Breaking, "property-removed", &about, what.clone(), "callers that use it miss it"),
        false => walk.api(Neutral, "property-removed", &about, what.clone(), "no operation uses it"),
    }
    if way.received {
        missing(walk, "received-property-removed", &about, what.clone(), old);
    }
    if way.sent {
        let why = "what shipped clients send in it is refused, or ignored without a word";
        walk.wire(Breaking, "sent-property-removed", &about, what, why);
    }
}

/// What a shipped client makes of a value that is not there.
fn missing(walk: &mut Walk<'_>, kind: &'static str, about: &About<'_>, what: String, old: &Property) {
    let is_read = !old.required || target(walk.apis().0, old.ty).nullable;
    match is_read {
        true => walk.wire(Neutral, kind, about, what, "shipped clients read it as one that may be missing"),
        false => walk.wire(Breaking, kind, about, what, "shipped clients cannot read an object without it"),
    }
}

fn both(walk: &mut Walk<'_>, met: &Met, old: &Property, new: &Property, way: Travel) {
    let about = About::operation(subject(met, new), Some(old.site), Some(new.site), &met.tags);
    direction(walk, &about, old, new, way);
    let (before, after) = (own(old, way), own(new, way));
    let way = Travel { sent: before.sent && after.sent, received: before.received && after.received };
    match (old.required, new.required) {
        (false, true) => {
            let what = "required now".to_owned();
            if way.sent {
                walk.api(Breaking, "property-required", &about, what.clone(), "callers have to give it now");
                match new.default.is_some() {
                    true => {
                        let why = "shipped clients may leave it out, and it has a default";
                        walk.wire(Neutral, "property-required", &about, what, why);
                    }
                    false => {
                        let why = "shipped clients that leave it out are refused";
                        walk.wire(Breaking, "property-required", &about, what, why);
                    }
                }
            } else {
                let why = if way.received { "callers can rely on it" } else { "no operation uses it" };
                walk.api(Neutral, "property-required", &about, "always there now".to_owned(), why);
            }
        }
        (true, false) => {
            let what = "may be missing now".to_owned();
            if way.received {
                walk.api(
                    Breaking,
                    "property-optional",
                    &about,
                    what.clone(),
                    "callers that rely on it may miss it",
                );
                missing(walk, "property-optional", &about, what, old);
            } else {
                let why = "requests that have it are as good as before";
                walk.api(Additive, "property-optional", &about, what, why);
            }
        }
        (true, true) | (false, false) => {}
    }
    if way.sent {
        default(walk, &about, old.default.as_ref(), new.default.as_ref());
    }
    deprecation(walk, &about, "property", old.doc.deprecated, new.doc.deprecated);
    let inner = Met::new(old.ty, new.ty, about.subject.clone(), &met.tags);
    walk.met.push(Met { is_optional: !old.required, ..inner });
}

/// `readOnly` and `writeOnly`.
fn direction(walk: &mut Walk<'_>, about: &About<'_>, old: &Property, new: &Property, way: Travel) {
    if old.direction == new.direction {
        return;
    }
    let (before, after) = (own(old, way), own(new, way));
    if before.sent && !after.sent {
        let what = "read-only now".to_owned();
        walk.api(Breaking, "property-read-only", about, what.clone(), "callers cannot set it any more");
        let why = "what shipped clients send in it is ignored, or refused";
        walk.wire(Breaking, "property-read-only", about, what, why);
    }
    if before.received && !after.received {
        let what = "write-only now".to_owned();
        walk.api(Breaking, "property-write-only", about, what.clone(), "callers cannot read it any more");
        missing(walk, "property-write-only", about, what, old);
    }
    if !before.sent && after.sent {
        let what = "can be set now".to_owned();
        match new.required {
            true => {
                walk.api(Breaking, "property-settable", about, what.clone(), "and callers have to");
                let why = "shipped clients do not send it, and are refused";
                walk.wire(Breaking, "property-settable", about, what, why);
            }
            false => {
                walk.api(Additive, "property-settable", about, what, "who does not set it misses nothing")
            }
        }
    }
    if !before.received && after.received {
        let why = "who does not look at it misses nothing";
        walk.api(Additive, "property-readable", about, "can be read now".to_owned(), why);
    }
}
