//! Credentials and servers: what has to be shown, and where. Not what is asked for there.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::walk::{About, Walk};
use crate::api::{Api, Operation, Requirement, Scheme, SchemeKind, SchemePlace, Server};
use std::collections::BTreeSet;

/// Compares the schemes and servers of the documents.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = walk.apis();
    for scheme in &new.schemes {
        let subject = format!("security scheme `{}`", scheme.name);
        match old.schemes.iter().find(|one| one.name == scheme.name) {
            None => {
                let about = About::operation(subject, None, Some(scheme.site), &[]);
                let why = "what was accepted before still is, unless an operation says otherwise";
                walk.api(
                    Additive,
                    "security-scheme-added",
                    &about,
                    "a new way to say who calls".to_owned(),
                    why,
                );
            }
            Some(before) if before.kind != scheme.kind => {
                let about = About::operation(subject, Some(before.site), Some(scheme.site), &[]);
                let what = format!("was {} and is {}", kind(before), kind(scheme));
                let why = "credentials are looked for in another place";
                walk.api(Breaking, "security-scheme-changed", &about, what.clone(), why);
                let why = "shipped clients go on showing theirs in the old way";
                walk.wire(Breaking, "security-scheme-changed", &about, what, why);
            }
            Some(before) if before.flows != scheme.flows => {
                let about = About::operation(subject, Some(before.site), Some(scheme.site), &[]);
                let what = "tokens come from another address".to_owned();
                walk.api(Breaking, "security-flow-changed", &about, what.clone(), "callers have to go there");
                let why = "shipped clients go on asking for tokens at the old address";
                walk.wire(Breaking, "security-flow-changed", &about, what, why);
            }
            Some(_) => {}
        }
    }
    for scheme in old.schemes.iter().filter(|one| !new.schemes.iter().any(|new| new.name == one.name)) {
        let subject = format!("security scheme `{}`", scheme.name);
        let about = About::operation(subject, Some(scheme.site), None, &[]);
        let why = "operations that took it say what they take now";
        walk.api(Neutral, "security-scheme-removed", &about, "the scheme is gone".to_owned(), why);
    }
    servers(walk, "the API", &old.servers, &new.servers, &[]);
}

fn kind(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::ApiKey { place, wire } => {
            let place = match place {
                SchemePlace::Header => "header",
                SchemePlace::Query => "query parameter",
                SchemePlace::Cookie => "cookie",
            };
            format!("the {place} `{wire}`")
        }
        SchemeKind::Basic => "HTTP basic".to_owned(),
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::OtherHttp(word) => format!("the HTTP scheme `{word}`"),
        SchemeKind::MutualTls => "a certificate of the client".to_owned(),
    }
}

fn servers(walk: &mut Walk<'_>, whose: &str, old: &[Server], new: &[Server], tags: &[String]) {
    if let (Some(before), Some(after)) = (old.first(), new.first())
        && before.url != after.url
    {
        let about = About::operation(format!("server of {whose}"), Some(before.site), Some(after.site), tags);
        let what = format!("was `{}` and is `{}`", before.url, after.url);
        let why = "callers that name no server ask another one";
        walk.api(Neutral, "server-changed", &about, what.clone(), why);
        match new.iter().any(|one| one.url == before.url) {
            true => {
                let why = "shipped clients go on asking the old one, which is still named";
                walk.wire(Neutral, "server-changed", &about, what, why);
            }
            false => {
                let why = "shipped clients go on asking the old one, which is named no longer";
                walk.wire(Breaking, "server-changed", &about, what, why);
            }
        }
    }
    for server in new.iter().skip(1).filter(|one| !old.iter().any(|old| old.url == one.url)) {
        let about = About::operation(format!("server of {whose}"), None, Some(server.site), tags);
        let what = format!("`{}` is one more", server.url);
        walk.api(Additive, "server-added", &about, what, "those that were there stay");
    }
    let others = old.iter().skip(1).filter(|one| !new.iter().any(|new| new.url == one.url));
    for server in others {
        let about = About::operation(format!("server of {whose}"), Some(server.site), None, tags);
        let what = format!("`{}` is named no longer", server.url);
        walk.api(
            Breaking,
            "server-removed",
            &about,
            what.clone(),
            "callers that chose it have to choose another",
        );
        let why = "shipped clients that chose it may find nobody there";
        walk.wire(Breaking, "server-removed", &about, what, why);
    }
}

/// Compares what an operation asks for and where it is.
pub(super) fn operation(walk: &mut Walk<'_>, about: &About<'_>, old: &Operation, new: &Operation) {
    servers(walk, &format!("`{}`", about.subject), &old.servers, &new.servers, about.tags);
    let about = &about.clone().part("security");
    let (old_api, new_api) = walk.apis();
    let (before, after) = (alternatives(old_api, &old.security), alternatives(new_api, &new.security));
    if before == after {
        return;
    }
    let what = format!("asked for {} and asks for {}", shown(&before), shown(&after));
    // Whoever was let in by an alternative is let in by one that asks for no more.
    let free = BTreeSet::new();
    let is_free = after.is_empty() || after.contains(&free);
    let is_let_in = |one: &BTreeSet<String>| is_free || after.iter().any(|new| new.is_subset(one));
    let before = if before.is_empty() { BTreeSet::from([free]) } else { before };
    match before.iter().all(is_let_in) {
        true => {
            let why = "whoever was let in still is";
            walk.api(Additive, "security-loosened", about, what, why);
        }
        false => {
            let why = "what let callers in lets them in no longer";
            walk.api(Breaking, "security-tightened", about, what.clone(), why);
            let why = "shipped clients are refused unless they show more than they had to";
            walk.wire(Breaking, "security-tightened", about, what, why);
        }
    }
}

/// Each alternative as a set of schemes and scopes.
fn alternatives(api: &Api, security: &[Requirement]) -> BTreeSet<BTreeSet<String>> {
    let one = |requirement: &Requirement| {
        let uses = requirement.uses.iter().flat_map(|used| {
            let name = api.schemes.get(used.scheme).map_or("", |scheme| scheme.name.as_str());
            let scopes = used.scopes.iter().map(move |scope| format!("{name} ({scope})"));
            std::iter::once(name.to_owned()).chain(scopes)
        });
        uses.collect()
    };
    security.iter().map(one).collect()
}

fn shown(alternatives: &BTreeSet<BTreeSet<String>>) -> String {
    let one = |uses: &BTreeSet<String>| {
        // A scope names its scheme.
        let names =
            uses.iter().filter(|name| !uses.iter().any(|other| other.starts_with(&format!("{name} ("))));
        let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(" and ") }
    };
    match alternatives.is_empty() {
        true => "nothing".to_owned(),
        false => alternatives.iter().map(one).collect::<Vec<_>>().join(" or "),
    }
}
