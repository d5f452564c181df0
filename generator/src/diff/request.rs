//! Request bodies of an operation that is in both documents. Not what their types say.

use super::entry::Severity::{Additive, Breaking};
use super::types::Met;
use super::walk::{About, Walk};
use crate::api::{Body, Media, Operation};

/// Compares the bodies.
pub(super) fn compare(walk: &mut Walk<'_>, about: &About<'_>, old: &Operation, new: &Operation) {
    let subject = format!("{} request body", about.subject);
    let sites = |old: Option<&Body>, new: Option<&Body>| {
        let site = |body: Option<&Body>| body.map(|body| body.site);
        About::operation(subject.clone(), site(old), site(new), about.tags)
    };
    match (&old.body, &new.body) {
        (None, None) => {}
        (None, Some(body)) if body.required => {
            let one = sites(None, Some(body));
            let what = "a body is required now".to_owned();
            walk.api(Breaking, "request-body-required", &one, what.clone(), "callers have to give it");
            let why = "shipped clients send none, and are refused";
            walk.wire(Breaking, "request-body-required", &one, what, why);
        }
        (None, Some(body)) => {
            let why = "requests without it are as good as before";
            let one = sites(None, Some(body));
            walk.api(Additive, "request-body-added", &one, "may be sent now".to_owned(), why);
        }
        (Some(body), None) => {
            let one = sites(Some(body), None);
            let what = "the body is gone".to_owned();
            walk.api(Breaking, "request-body-removed", &one, what.clone(), "what callers said in it is lost");
            let why = "what shipped clients send is refused, or ignored without a word";
            walk.wire(Breaking, "request-body-removed", &one, what, why);
        }
        (Some(old), Some(new)) => both(walk, &sites(Some(old), Some(new)), old, new),
    }
}

fn both(walk: &mut Walk<'_>, about: &About<'_>, old: &Body, new: &Body) {
    match (old.required, new.required) {
        (false, true) => {
            let what = "required now".to_owned();
            walk.api(Breaking, "request-body-required", about, what.clone(), "callers have to give it");
            let why = "shipped clients that send none are refused";
            walk.wire(Breaking, "request-body-required", about, what, why);
        }
        (true, false) => {
            let why = "requests that have it are as good as before";
            walk.api(Additive, "request-body-optional", about, "optional now".to_owned(), why);
        }
        (true, true) | (false, false) => {}
    }
    for media in &new.media {
        match find(&old.media, &media.media_type) {
            Some(before) => {
                met(walk, about, before, media);
                if before.encodings.len() != media.encodings.len()
                    || before.encodings.iter().zip(&media.encodings).any(|(old, new)| !is_same(old, new))
                {
                    let one = About { old: Some(before.site), new: Some(media.site), ..about.clone() };
                    let what = format!("parts of `{}` are written in another way", media.media_type);
                    let why = "what callers send means something else";
                    walk.api(Breaking, "request-encoding-changed", &one, what.clone(), why);
                    let why = "shipped clients go on writing them in the old way";
                    walk.wire(Breaking, "request-encoding-changed", &one, what, why);
                }
            }
            None => {
                let one = About { old: None, new: Some(media.site), ..about.clone() };
                let what = format!("may be sent as `{}`", media.media_type);
                let why = "what was accepted before still is";
                walk.api(Additive, "request-media-type-added", &one, what, why);
            }
        }
    }
    for media in old.media.iter().filter(|one| find(&new.media, &one.media_type).is_none()) {
        let one = About { old: Some(media.site), new: None, ..about.clone() };
        let what = format!("may no longer be sent as `{}`", media.media_type);
        let why = "requests of this media type are refused";
        walk.api(Breaking, "request-media-type-removed", &one, what.clone(), why);
        let why = "shipped clients that send it are refused";
        walk.wire(Breaking, "request-media-type-removed", &one, what, why);
    }
}

/// The media type of this name, whatever its case.
pub(super) fn find<'m>(all: &'m [Media], media_type: &str) -> Option<&'m Media> {
    all.iter().find(|one| one.media_type.eq_ignore_ascii_case(media_type))
}

/// Notes the types of a media type that both have.
pub(super) fn met(walk: &mut Walk<'_>, about: &About<'_>, old: &Media, new: &Media) {
    for (old, new) in [(old.ty, new.ty), (old.item, new.item)] {
        if let (Some(old), Some(new)) = (old, new) {
            walk.met.push(Met::new(old, new, about.subject.clone(), about.tags));
        }
    }
}

fn is_same(old: &crate::api::PartEncoding, new: &crate::api::PartEncoding) -> bool {
    old.of == new.of
        && old.content_type == new.content_type
        && old.style == new.style
        && old.reserved == new.reserved
        && old.headers == new.headers
        && old.nested.len() == new.nested.len()
        && old.nested.iter().zip(&new.nested).all(|(old, new)| is_same(old, new))
}
