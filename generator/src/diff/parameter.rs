//! Parameters of an operation that is in both documents. Not what their types say.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::types::Met;
use super::walk::{About, Walk};
use crate::api::{Operation, Parameter, ParameterPlace, Segment};

/// Compares the parameters, by their place and name; those of the path by where they stand in it.
pub(super) fn compare(walk: &mut Walk<'_>, about: &About<'_>, old: &Operation, new: &Operation) {
    let mut left: Vec<&Parameter> = old.parameters.iter().collect();
    let mut come = Vec::new();
    for parameter in &new.parameters {
        match left.iter().position(|one| is_same(old, one, new, parameter)) {
            Some(at) => both(walk, about, left.remove(at), parameter),
            None => come.push(parameter),
        }
    }
    for parameter in come {
        match left.iter().position(|one| one.place != parameter.place && one.wire == parameter.wire) {
            Some(at) => moved(walk, about, left.remove(at), parameter),
            None => added(walk, about, parameter),
        }
    }
    for parameter in left {
        removed(walk, about, parameter);
    }
}

fn is_same(old: &Operation, one: &Parameter, new: &Operation, other: &Parameter) -> bool {
    if one.place != other.place {
        return false;
    }
    match one.place {
        ParameterPlace::Path => {
            let at = place_in_path(old, &one.wire);
            at.is_some() && at == place_in_path(new, &other.wire)
        }
        ParameterPlace::Header => one.wire.eq_ignore_ascii_case(&other.wire),
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => {
            one.wire == other.wire
        }
    }
}

fn place_in_path(operation: &Operation, wire: &str) -> Option<usize> {
    let names = operation.path.segments.iter().filter_map(|segment| match segment {
        Segment::Parameter(name) => Some(name),
        Segment::Literal(_) => None,
    });
    names.into_iter().position(|name| name == wire)
}

pub(super) fn word(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::QueryString => "query string",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    }
}

fn subject(about: &About<'_>, parameter: &Parameter) -> String {
    format!("{} {} `{}`", about.subject, word(parameter.place), parameter.wire)
}

fn part(parameter: &Parameter) -> String {
    format!("{} {}", word(parameter.place), parameter.wire)
}

fn both(walk: &mut Walk<'_>, about: &About<'_>, old: &Parameter, new: &Parameter) {
    let subject = subject(about, new);
    let one = About::operation(subject.clone(), Some(old.site), Some(new.site), about.tags).part(part(new));
    if old.wire != new.wire && new.place == ParameterPlace::Path {
        let what = format!("was called `{}`", old.wire);
        walk.api(Neutral, "path-parameter-renamed", &one, what, "a name in a path is nothing of a request");
    }
    match (old.required, new.required) {
        (false, true) => {
            let has_default = new.default.is_some();
            let severity = if has_default { Neutral } else { Breaking };
            let why = "callers have to give it now";
            walk.api(Breaking, "parameter-required", &one, "required now".to_owned(), why);
            let why = match has_default {
                true => "shipped clients may leave it out, and it has a default",
                false => "shipped clients that leave it out are refused",
            };
            walk.wire(severity, "parameter-required", &one, "required now".to_owned(), why);
        }
        (true, false) => {
            let why = "requests that have it are as good as before";
            walk.api(Additive, "parameter-optional", &one, "optional now".to_owned(), why);
        }
        (true, true) | (false, false) => {}
    }
    if old.encoding != new.encoding {
        let what = "written in another way (`style`, `explode` or `content`)".to_owned();
        let why = "the text that callers send means something else";
        walk.api(Breaking, "parameter-style-changed", &one, what.clone(), why);
        let why = "shipped clients go on writing it in the old way";
        walk.wire(Breaking, "parameter-style-changed", &one, what, why);
    }
    default(walk, &one, old.default.as_ref(), new.default.as_ref());
    deprecation(walk, &one, "parameter", old.doc.deprecated, new.doc.deprecated);
    let met = Met::new(old.ty, new.ty, subject, about.tags);
    walk.met.push(Met { is_optional: !old.required, ..met });
}

/// What a missing value means.
pub(super) fn default(
    walk: &mut Walk<'_>,
    about: &About<'_>,
    old: Option<&serde_json::Value>,
    new: Option<&serde_json::Value>,
) {
    let what = match (old, new) {
        (Some(old), Some(new)) if old != new => format!("its default was `{old}` and is `{new}`"),
        (Some(old), None) => format!("its default was `{old}`, and there is none now"),
        (None, Some(new)) => {
            let why = "nothing was said about a missing one before";
            return walk.api(Neutral, "default-added", about, format!("its default is `{new}`"), why);
        }
        (Some(_), Some(_)) | (None, None) => return,
    };
    let why = "a request that leaves it out means something else";
    walk.api(Breaking, "default-changed", about, what.clone(), why);
    let why = "shipped clients that leave it out are not refused, but answered otherwise";
    walk.wire(Neutral, "default-changed", about, what, why);
}

/// `deprecated` of a part.
pub(super) fn deprecation(walk: &mut Walk<'_>, about: &About<'_>, part: &str, old: bool, new: bool) {
    let kind = match part {
        "parameter" => "parameter-deprecated",
        _ => "property-deprecated",
    };
    if new && !old {
        let why = "it works as before, and callers are told to leave it";
        walk.api(Additive, kind, about, "deprecated".to_owned(), why);
    }
}

fn moved(walk: &mut Walk<'_>, about: &About<'_>, old: &Parameter, new: &Parameter) {
    let one =
        About::operation(subject(about, new), Some(old.site), Some(new.site), about.tags).part(part(new));
    let what = format!("moved from the {} to the {}", word(old.place), word(new.place));
    walk.api(Breaking, "parameter-moved", &one, what.clone(), "where callers put it, nobody looks");
    let why = "shipped clients go on putting it in the old place";
    walk.wire(Breaking, "parameter-moved", &one, what, why);
}

fn added(walk: &mut Walk<'_>, about: &About<'_>, new: &Parameter) {
    let one = About::operation(subject(about, new), None, Some(new.site), about.tags).part(part(new));
    match (new.required, new.default.is_some()) {
        (false, _) => {
            let why = "requests without it are as good as before";
            walk.api(Additive, "parameter-added", &one, "a new parameter".to_owned(), why);
        }
        (true, has_default) => {
            let what = "a new required parameter".to_owned();
            walk.api(Breaking, "required-parameter-added", &one, what.clone(), "callers have to give it now");
            match has_default {
                true => {
                    let why = "shipped clients do not send it, and it has a default";
                    walk.wire(Neutral, "required-parameter-added", &one, what, why);
                }
                false => {
                    let why = "shipped clients do not send it, and are refused";
                    walk.wire(Breaking, "required-parameter-added", &one, what, why);
                }
            }
        }
    }
}

fn removed(walk: &mut Walk<'_>, about: &About<'_>, old: &Parameter) {
    let one = About::operation(subject(about, old), Some(old.site), None, about.tags).part(part(old));
    let what = "the parameter is gone".to_owned();
    walk.api(Breaking, "parameter-removed", &one, what.clone(), "what callers said by it cannot be said now");
    let why = "what shipped clients send in it is refused, or ignored without a word";
    walk.wire(Breaking, "parameter-removed", &one, what, why);
}
