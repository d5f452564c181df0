//! Answers of an operation that is in both documents: statuses, media types, headers. Not what their types say.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::request::{find, met};
use super::types::Met;
use super::walk::{About, Walk};
use crate::api::{Media, Operation, Outcome, StatusPattern};

/// Compares the answers.
pub(super) fn compare(walk: &mut Walk<'_>, about: &About<'_>, old: &Operation, new: &Operation) {
    for outcome in &new.outcomes {
        match old.outcomes.iter().find(|one| one.status == outcome.status) {
            Some(before) => both(walk, about, before, outcome),
            None => added(walk, about, old, outcome),
        }
    }
    for outcome in old.outcomes.iter().filter(|one| !new.outcomes.iter().any(|new| new.status == one.status))
    {
        removed(walk, about, outcome);
    }
}

fn word(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Class(class) => format!("{class}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
}

fn is_success(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Code(code) => (200..300).contains(&code),
        StatusPattern::Class(class) => class == 2,
        StatusPattern::Default => false,
    }
}

fn subject(about: &About<'_>, status: StatusPattern) -> String {
    format!("{} answer {}", about.subject, word(status))
}

fn added(walk: &mut Walk<'_>, about: &About<'_>, old: &Operation, new: &Outcome) {
    let one =
        About::operation(subject(about, new.status), None, Some(new.site), about.tags).part(word(new.status));
    let what = format!("may answer with {} now", word(new.status));
    if !is_success(new.status) {
        let why = "a failure was possible before, and now it is described";
        return walk.api(Additive, "failure-status-added", &one, what, why);
    }
    let why = "callers that look at one status only have to look at another";
    walk.api(Additive, "success-status-added", &one, what.clone(), why);
    let (_, api) = walk.apis();
    let kinds = |outcome: &Outcome| outcome.media.first().map(|media| media.kind);
    let like = |one: &&Outcome| is_success(one.status) && kinds(one) == kinds(new);
    let is_like = old.outcomes.iter().filter(|one| is_success(one.status)).all(|one| like(&one))
        && old.outcomes.iter().any(|one| is_success(one.status))
        && new.media.iter().all(|media| media.ty.is_none_or(|ty| is_spoken_of(walk, old, ty, api)));
    match is_like {
        true => {
            let why = "shipped clients read it like the successes that they know";
            walk.wire(Neutral, "success-status-added", &one, what, why);
        }
        false => {
            let why = "shipped clients know no body for this status, and report an error";
            walk.wire(Breaking, "success-status-added", &one, what, why);
        }
    }
}

/// Whether a type of a new answer is called as one of the old successes.
fn is_spoken_of(walk: &Walk<'_>, old: &Operation, ty: crate::api::TypeId, new_api: &crate::api::Api) -> bool {
    let (old_api, _) = walk.apis();
    let successes = old.outcomes.iter().filter(|one| is_success(one.status));
    let mut types = successes.flat_map(|one| &one.media).filter_map(|media| media.ty);
    types.any(|one| old_api.types[one].origin == new_api.types[ty].origin)
}

fn removed(walk: &mut Walk<'_>, about: &About<'_>, old: &Outcome) {
    let one =
        About::operation(subject(about, old.status), Some(old.site), None, about.tags).part(word(old.status));
    let what = format!("no longer answers with {}", word(old.status));
    match is_success(old.status) {
        true => {
            let why = "callers that wait for this status wait for ever";
            walk.api(Breaking, "success-status-removed", &one, what, why);
        }
        false => {
            let why = "the failure may still happen, and is described no longer";
            walk.api(Neutral, "failure-status-removed", &one, what, why);
        }
    }
}

fn both(walk: &mut Walk<'_>, about: &About<'_>, old: &Outcome, new: &Outcome) {
    let subject = subject(about, new.status);
    let one =
        About::operation(subject.clone(), Some(old.site), Some(new.site), about.tags).part(word(new.status));
    for media in &new.media {
        match find(&old.media, &media.media_type) {
            Some(before) => met(walk, &one, before, media),
            None => media_added(walk, &one, old, media),
        }
    }
    for media in old.media.iter().filter(|media| find(&new.media, &media.media_type).is_none()) {
        media_removed(walk, &one, old, new, media);
    }
    for header in &new.headers {
        let named = |one: &&crate::api::Header| one.wire.eq_ignore_ascii_case(&header.wire);
        let subject = format!("{subject} header `{}`", header.wire);
        match old.headers.iter().find(named) {
            Some(before) => {
                let one = About::operation(subject.clone(), Some(before.site), Some(header.site), about.tags);
                if before.required && !header.required {
                    let why = "callers that rely on it may miss it";
                    walk.api(Breaking, "answer-header-optional", &one, "no longer promised".to_owned(), why);
                    let why = "shipped clients read every header as one that may be missing";
                    walk.wire(Neutral, "answer-header-optional", &one, "no longer promised".to_owned(), why);
                }
                if let (Some(old), Some(new)) = (before.ty, header.ty) {
                    walk.met.push(Met { is_optional: true, ..Met::new(old, new, subject, about.tags) });
                }
            }
            None => {
                let one = About::operation(subject, None, Some(header.site), about.tags).part(&*header.wire);
                let why = "who does not look at it misses nothing";
                walk.api(Additive, "answer-header-added", &one, "a new header".to_owned(), why);
            }
        }
    }
    for header in &old.headers {
        if !new.headers.iter().any(|one| one.wire.eq_ignore_ascii_case(&header.wire)) {
            let subject = format!("{subject} header `{}`", header.wire);
            let one = About::operation(subject, Some(header.site), None, about.tags).part(&*header.wire);
            let why = "callers that rely on it miss it";
            walk.api(Breaking, "answer-header-removed", &one, "the header is gone".to_owned(), why);
            let why = "shipped clients read every header as one that may be missing";
            walk.wire(Neutral, "answer-header-removed", &one, "the header is gone".to_owned(), why);
        }
    }
}

fn media_added(walk: &mut Walk<'_>, about: &About<'_>, old: &Outcome, media: &Media) {
    let one = About { old: None, new: Some(media.site), ..about.clone() };
    if old.media.is_empty() {
        let what = format!("has a body now: `{}`", media.media_type);
        walk.api(Additive, "answer-body-added", &one, what, "who does not look at it misses nothing");
        return;
    }
    let what = format!("may come as `{}`", media.media_type);
    let why = "who asks for what was there before still gets it";
    walk.api(Additive, "answer-media-type-added", &one, what, why);
}

fn media_removed(walk: &mut Walk<'_>, about: &About<'_>, old: &Outcome, new: &Outcome, media: &Media) {
    let one = About { old: Some(media.site), new: None, ..about.clone() };
    let (kind, what) = match new.media.is_empty() {
        true => ("answer-body-removed", "has no body now".to_owned()),
        false => ("answer-media-type-removed", format!("no longer comes as `{}`", media.media_type)),
    };
    walk.api(Breaking, kind, &one, what.clone(), "callers that read it find nothing, or something else");
    let is_first = old.media.first().is_some_and(|first| first.site == media.site);
    match is_first || old.media.len() == 1 {
        true => {
            let why = "shipped clients ask for it, and cannot read what they get";
            walk.wire(Breaking, kind, &one, what, why);
        }
        false => {
            let why = "shipped clients ask for another media type unless they are told to";
            walk.wire(Neutral, kind, &one, what, why);
        }
    }
}
