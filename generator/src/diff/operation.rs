//! Operations: which are gone, new, moved, deprecated. What is in one is compared by its parts.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::pairs::{self, shown};
use super::walk::{About, Walk};
use super::{answer, guard, parameter, request};
use crate::api::Operation;

/// Compares all operations, and notes the pairs of types that are met in them.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = walk.apis();
    let found = pairs::find(old, new);
    // What is only not chosen any more is still there; what it does to code, its items tell.
    for operation in found.gone.into_iter().filter(|one| !new.left_out.contains(&shown(one))) {
        let about = About::operation(shown(operation), Some(operation.site), None, &operation.tags);
        let why = match operation.doc.deprecated {
            true => "callers were warned, as it was deprecated, and can call it no longer",
            false => "callers can call it no longer",
        };
        walk.api(Breaking, "operation-removed", &about, "the operation is gone".to_owned(), why);
        let why = "shipped clients that call it are answered with an error";
        walk.wire(Breaking, "operation-removed", &about, "the operation is gone".to_owned(), why);
    }
    for operation in found.come.into_iter().filter(|one| !old.left_out.contains(&shown(one))) {
        let about = About::operation(shown(operation), None, Some(operation.site), &operation.tags);
        walk.api(
            Additive,
            "operation-added",
            &about,
            "a new operation".to_owned(),
            "nothing that was there changes",
        );
    }
    for (old, new) in &found.both {
        one(walk, old, new);
    }
    walk.operations = found.both;
}

fn one(walk: &mut Walk<'_>, old: &Operation, new: &Operation) {
    let about = About::operation(shown(new), Some(old.site), Some(new.site), &new.tags);
    if pairs::address(old) != pairs::address(new) {
        let what = format!("moved from `{}`", shown(old));
        walk.api(
            Breaking,
            "operation-moved",
            &about,
            what.clone(),
            "requests to the old address find nothing",
        );
        let why = "shipped clients go on calling the old address";
        walk.wire(Breaking, "operation-moved", &about, what, why);
    }
    if let (Some(before), Some(after)) = (&old.id, &new.id)
        && before != after
    {
        let what = format!("`operationId` was `{before}` and is `{after}`");
        walk.api(Neutral, "operation-id-changed", &about, what, "it is a name, and nothing of a request");
    }
    if old.tags != new.tags {
        let list = |tags: &[String]| match tags {
            [] => "none".to_owned(),
            tags => tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", "),
        };
        let what = format!("its tags were {} and are {}", list(&old.tags), list(&new.tags));
        let about = about.clone().part("tags");
        walk.api(Neutral, "operation-tags-changed", &about, what, "tags are nothing of a request");
    }
    match (old.doc.deprecated, new.doc.deprecated) {
        (false, true) => {
            let why = "it works as before, and callers are told to leave it";
            walk.api(Additive, "operation-deprecated", &about, "deprecated".to_owned(), why);
        }
        (true, false) => {
            let why = "callers need not leave it";
            walk.api(Neutral, "operation-reactivated", &about, "no longer deprecated".to_owned(), why);
        }
        (true, true) | (false, false) => {}
    }
    guard::operation(walk, &about, old, new);
    parameter::compare(walk, &about, old, new);
    request::compare(walk, &about, old, new);
    answer::compare(walk, &about, old, new);
}
