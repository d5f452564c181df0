//! One of several documents: the one that the user picked, or the only one. Not where they were found.

use super::lead::{Lead, Spot};
use super::search::Found;
use super::{Candidate, read_info};

/// The leads that a pick means; all of them where it means none.
pub(super) fn narrow(leads: Vec<Lead>, pick: Option<&str>) -> Vec<Lead> {
    let Some(pick) = pick else { return leads };
    let is_it = |lead: &Lead| {
        let address = match &lead.place {
            Spot::At(address) => address.as_str(),
            Spot::Here(_) => "",
        };
        means(pick, lead.name.as_deref(), address)
    };
    if leads.iter().any(is_it) { leads.into_iter().filter(|lead| is_it(lead)).collect() } else { leads }
}

/// Whether a pick means a document: by its name, its address or the end of it.
fn means(pick: &str, name: Option<&str>, address: &str) -> bool {
    name.is_some_and(|name| name.eq_ignore_ascii_case(pick))
        || address == pick
        || (!pick.is_empty()
            && address.strip_suffix(pick).is_some_and(|rest| pick.starts_with('/') || rest.ends_with('/')))
}

/// The document that is meant; nothing where there is none, and an error where there are several.
pub(super) fn choose(
    found: Vec<Found>,
    more: Vec<Lead>,
    pick: Option<&str>,
) -> Option<Result<Found, (String, Vec<Candidate>)>> {
    let mut distinct: Vec<Found> = Vec::new();
    for one in found {
        let same = |other: &Found| {
            (!one.embedded && !other.embedded && other.at == one.at) || other.text.text == one.text.text
        };
        if !distinct.iter().any(same) {
            distinct.push(one);
        }
    }
    if distinct.is_empty() {
        return None;
    }
    if distinct.len() == 1 && more.is_empty() && pick.is_none() {
        return distinct.pop().map(Ok);
    }
    let candidates: Vec<Candidate> = distinct.iter().map(candidate).chain(more.iter().map(unread)).collect();
    if let Some(pick) = pick {
        let title = |found: &Found| read_info(found.text.raw.as_ref(), "title");
        let meant = |found: &Found| {
            means(pick, found.name.as_deref(), found.at.as_str())
                || title(found).is_some_and(|title| title.eq_ignore_ascii_case(pick))
        };
        let mut fitting: Vec<usize> = (0..distinct.len()).filter(|at| meant(&distinct[*at])).collect();
        return Some(match (fitting.pop(), fitting.is_empty()) {
            (Some(at), true) => Ok(distinct.swap_remove(at)),
            (Some(_), false) => {
                Err((format!("several documents are called `{}`", pick.escape_debug()), candidates))
            }
            (None, _) => Err((format!("no document is called `{}`", pick.escape_debug()), candidates)),
        });
    }
    Some(Err((format!("there are {} documents", candidates.len()), candidates)))
}

fn candidate(found: &Found) -> Candidate {
    let raw = found.text.raw.as_ref();
    Candidate {
        name: found.name.clone(),
        url: found.at.shown(),
        title: read_info(raw, "title"),
        version: read_info(raw, "version"),
    }
}

fn unread(lead: &Lead) -> Candidate {
    let url = match &lead.place {
        Spot::At(address) => address.shown(),
        Spot::Here(_) => lead.on.shown(),
    };
    Candidate { name: lead.name.clone(), url, title: None, version: None }
}
