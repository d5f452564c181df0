//! Names of the headers that answers declare: a struct for each set, a field for each header. They have a module of their
//! own, and so no part in the contest of the types.

use super::Names;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::{field_offers, member};
use super::phrase::{id_words, path_words};
use super::reserved::RESERVED_TYPES;
use super::scope::Scope;
use super::words::{camel, words};
use crate::api::{Api, OperationId};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming::HEADER_TYPES;
use crate::facts::{Facts, HeaderAt, HeaderSet};
use crate::rust::Ident;
use std::collections::BTreeMap;

/// Names of one set, in the order of [`Facts::header_sets`].
#[derive(Clone, Debug)]
pub struct HeaderNames {
    /// The struct.
    pub ty: Ident,
    /// Its fields, in the order of the set's headers.
    pub fields: Vec<Ident>,
}

/// The field of every set that is no header.
const RESERVED: &[&str] = &["unreadable"];

/// How many headers one name is made of.
const JOINED: usize = 2;

pub(super) fn assign(
    desk: &mut Desk<'_>,
    api: &Api,
    facts: &Facts,
    keys: &BTreeMap<OperationId, String>,
    names: &mut Names,
) {
    report(desk.out, api, facts.header_sets());
    let claims: Vec<Claim> = facts.header_sets().iter().map(|set| claim(api, keys, set)).collect();
    let tys = desk.serve(&mut Scope::with(RESERVED_TYPES), claims);
    for (set, ty) in facts.header_sets().iter().zip(tys) {
        let before = desk.before(&ty);
        let owner = ty.unraw().to_owned();
        let fields = set.headers.iter().map(|header| {
            let part = header.wire.to_ascii_lowercase();
            Claim {
                keys: vec![Key::new("header", &[&owner, &part])],
                former: before.iter().map(|before| Key::new("header", &[before, &part])).collect(),
                asked: header.doc.rust_name.as_deref().map(member),
                exact: (member(&header.wire) == header.wire).then(|| header.wire.clone()),
                offers: field_offers(&header.wire),
            }
        });
        let fields = fields.collect();
        let fields = desk.serve(&mut Scope::with(RESERVED), fields);
        names.header_sets.push(HeaderNames { ty, fields });
    }
}

fn report(out: &mut Diagnostics, api: &Api, sets: &[HeaderSet]) {
    let site = |(id, answer, number): HeaderAt| api.operations[id].outcomes[answer].headers[number].site;
    for header in sets.iter().flat_map(|set| &set.headers) {
        for [here, first] in &header.conflicts {
            let wire = header.wire.escape_debug();
            let message = format!("another answer declares `{wire}` with another type: it is read as text");
            out.report(&HEADER_TYPES, site(*here), message).note(site(*first), "declared here first");
        }
    }
}

/// A set of one operation is called after it. One that several share is called after what its headers have in common, or
/// the tag that they share, and in the end after the first of them. Whoever of them stays keeps the name.
fn claim(api: &Api, keys: &BTreeMap<OperationId, String>, set: &HeaderSet) -> Claim {
    let sayable = |words: &[String]| {
        let name = camel(words);
        if Ident::has_form(&name) { name } else { format!("Headers{name}") }
    };
    let first = &api.operations[set.operations[0]];
    let mut offers = Vec::new();
    if set.operations.len() > 1 {
        let headers: Vec<Vec<String>> = set.headers.iter().map(|header| header_words(&header.wire)).collect();
        let common = common(&headers);
        if !common.is_empty() {
            offers.push(sayable(&common));
        }
        if headers.len() <= JOINED {
            offers.push(sayable(&headers.concat()));
        }
        let group = first.group.as_deref();
        if let Some(group) =
            group.filter(|_| set.operations.iter().all(|id| api.operations[*id].group.as_deref() == group))
        {
            offers.push(sayable(&words(group)));
        }
    }
    let operation = sayable(&id_words(first));
    offers.extend([operation.clone(), sayable(&path_words(first)), format!("{operation}Headers")]);
    Claim {
        keys: set.operations.iter().map(|id| Key::new("headers", &[&keys[id]])).collect(),
        former: Vec::new(),
        asked: None,
        exact: None,
        offers,
    }
}

/// `X-` says nothing (RFC 6648).
fn header_words(wire: &str) -> Vec<String> {
    let mut all = words(wire);
    if all.len() > 1 && all[0] == "x" {
        all.remove(0);
    }
    all
}

/// The words that all names begin with.
fn common(names: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = names.split_first() else { return Vec::new() };
    let same = |length: &usize| rest.iter().all(|name| name.get(..*length) == Some(&first[..*length]));
    let length = (0..=first.len()).take_while(same).last().unwrap_or_default();
    first[..length].to_vec()
}

#[cfg(test)]
mod tests {
    use super::{common, header_words};

    #[test]
    fn headers_of_one_kind_have_words_in_common() {
        for (wires, wished) in [
            (&["X-RateLimit-Limit", "X-RateLimit-Reset"][..], "rate limit"),
            (&["RateLimit-Limit", "x-ratelimit-reset"], ""),
            (&["Location"], "location"),
            (&["X"], "x"),
            (&["ETag", "Link"], ""),
        ] {
            let names: Vec<_> = wires.iter().map(|wire| header_words(wire)).collect();
            assert_eq!(common(&names).join(" "), wished, "{wires:?}");
        }
    }
}
