//! Names of incoming requests: markers, enums of bodies, answers. Not of the types that they use.

use super::Names;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::reserved::{RESERVED_ANSWERS, RESERVED_TYPES};
use super::scope::Scope;
use super::status::status_name;
use super::words::{camel, snake, words};
use super::{media, phrase};
use crate::api::{Api, Channel, Family, Incoming, IncomingId, Outcome, StatusPattern, Trigger, TypeId};
use crate::facts::Facts;
use crate::rust::Ident;
use std::collections::BTreeMap;

/// Names of one incoming request.
#[derive(Clone, Debug)]
pub struct IncomingNames {
    /// The marker type.
    pub marker: Ident,
    /// Enum of bodies, should one be needed.
    pub choice: Ident,
    /// Variants of that enum, in the order of the body's media types.
    pub body_variants: Vec<Ident>,
    /// Functions that make answers, in the order of the outcomes.
    pub answers: Vec<Ident>,
}

pub(super) fn assign(desk: &mut Desk<'_>, api: &Api, names: &mut Names) {
    let mut scope = Scope::with(RESERVED_TYPES);
    let mut short: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for id in api.incoming.ids() {
        *short.entry(words_of(api, id)).or_default() += 1;
    }
    let keys = keys(api);
    let claims = api.incoming.iter().zip(&keys).map(|((id, one), key)| {
        let alone = short.get(&words_of(api, id)) == Some(&1);
        Claim {
            keys: vec![Key::new("incoming", &[key])],
            former: Vec::new(),
            asked: None,
            exact: None,
            offers: offers(api, one, alone),
        }
    });
    let claims: Vec<Claim> = claims.collect();
    let markers = desk.serve(&mut scope, claims);
    let families = api.families.iter().map(|family| Claim {
        keys: vec![Key::new("incoming_any", &[&channel(api, family)])],
        former: Vec::new(),
        asked: None,
        exact: None,
        offers: family_offers(api, family),
    });
    let families = families.collect();
    names.families = desk.serve(&mut scope, families);
    for (((id, one), marker), key) in api.incoming.iter().zip(markers).zip(&keys) {
        let variants = one.body.as_ref().map(|body| media::name(&body.media)).unwrap_or_default();
        let base = marker.unraw();
        let choice = (variants.len() > 1).then(|| {
            let claim = Claim {
                keys: vec![Key::new("incoming_body", &[key])],
                former: Vec::new(),
                asked: None,
                exact: None,
                offers: ["Body", "RequestBody"].map(|end| format!("{base}{end}")).into(),
            };
            desk.serve(&mut scope, vec![claim]).pop()
        });
        let choice = choice.flatten().unwrap_or_else(|| Ident::new("Body"));
        let answers = answers(&one.outcomes);
        names.incoming.insert(id, IncomingNames { marker, choice, body_variants: variants, answers });
    }
}

/// What sends the request, for people.
pub(super) fn described(one: &Incoming) -> String {
    match one.triggers.first() {
        Some(Trigger::Webhook(key)) => format!("webhook {key:?}"),
        Some(Trigger::Callback { key, expression, .. }) => format!("callback {key:?} {expression:?}"),
        None => String::new(),
    }
}

/// How the file of names says which request it means.
fn keys(api: &Api) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let one = |(_, one): (IncomingId, &Incoming)| {
        let method = &one.method.0;
        let place = match one.triggers.first() {
            Some(Trigger::Webhook(key)) => format!("webhook {key} {method}"),
            Some(Trigger::Callback { of, key, expression }) => {
                let of = of.map(|id| &api.operations[id]);
                let of = of.map_or_else(String::new, |of| format!("{} {} ", of.method.0, of.path.text));
                format!("{of}callback {key} {expression} {method}")
            }
            None => method.clone(),
        };
        let count = counts.entry(place.clone()).or_default();
        *count += 1;
        if *count == 1 { place } else { format!("{place} {count}") }
    };
    api.incoming.iter().map(one).collect()
}

/// Words for the names of a request's inline types: those of its key.
pub(super) fn words_of(api: &Api, id: IncomingId) -> Vec<String> {
    let one = &api.incoming[id];
    let key = match one.triggers.first() {
        Some(Trigger::Webhook(key) | Trigger::Callback { key, .. }) => words(key),
        None => Vec::new(),
    };
    // A key of signs alone says less than the operation's own name.
    match (key.is_empty(), &one.id) {
        (true, Some(id)) if !words(id).is_empty() => words(id),
        (true, _) => vec!["event".to_owned()],
        (false, _) => key,
    }
}

/// Words that tell a request from what else has its key: the operation that is called, or what it is.
pub(super) fn around(api: &Api, id: IncomingId) -> Vec<String> {
    match api.incoming[id].triggers.first() {
        Some(Trigger::Callback { of: Some(of), .. }) => phrase::id_words(&api.operations[*of]),
        Some(Trigger::Callback { of: None, .. }) => vec!["callback".to_owned()],
        Some(Trigger::Webhook(_)) | None => vec!["webhook".to_owned()],
    }
}

/// From the key alone to the operation that is called, the method, and the address.
fn offers(api: &Api, one: &Incoming, alone: bool) -> Vec<String> {
    let (key, of, expression, kind) = match one.triggers.first() {
        Some(Trigger::Webhook(key)) => (words(key), Vec::new(), Vec::new(), "webhook"),
        Some(Trigger::Callback { of, key, expression }) => {
            let of = of.map(|id| phrase::id_words(&api.operations[id])).unwrap_or_default();
            (words(key), of, words(expression), "callback")
        }
        None => (Vec::new(), Vec::new(), Vec::new(), "request"),
    };
    let own = one.id.as_deref().map(words).unwrap_or_default();
    let key = if !key.is_empty() {
        key
    } else if own.is_empty() {
        vec!["event".to_owned()]
    } else {
        own
    };
    let method = vec![one.method.0.to_ascii_lowercase()];
    let kind = vec![kind.to_owned()];
    let mut offers = Vec::new();
    if alone {
        offers.push(name(&[&key]));
        offers.push(name(&[&key, &kind]));
    }
    offers.extend([
        name(&[&of, &key]),
        name(&[&of, &key, &method]),
        name(&[&of, &key, &expression, &method]),
    ]);
    offers
}

fn name(parts: &[&Vec<String>]) -> String {
    let name = camel(&parts.iter().flat_map(|part| part.iter().cloned()).collect::<Vec<_>>());
    if Ident::has_form(&name) { name } else { format!("On{name}") }
}

/// Words for the type of any body of a family.
pub(super) fn family_words(api: &Api, ty: TypeId) -> Vec<String> {
    let family = api.families.iter().find(|family| family.ty == ty);
    let mut words = match family.map(|family| &family.channel) {
        Some(Channel::Callbacks(of, _)) => {
            let mut words = phrase::id_words(&api.operations[*of]);
            words.push("callback".to_owned());
            words
        }
        Some(Channel::Webhooks) => vec!["webhook".to_owned()],
        // All bodies were one type after all.
        None => vec!["incoming".to_owned()],
    };
    words.push("event".to_owned());
    words
}

/// Words for the parameters that several requests have alike: what all of them are.
pub(super) fn shared_words(api: &Api, facts: &Facts, ty: TypeId) -> Option<Vec<String>> {
    let takers = facts.takers(ty).iter();
    let triggers: Vec<&Trigger> = takers.filter_map(|id| api.incoming[*id].triggers.first()).collect();
    if triggers.len() < 2 {
        return None;
    }
    let mut words = Vec::new();
    if triggers.iter().all(|one| matches!(one, Trigger::Webhook(_))) {
        words.push("webhook".to_owned());
    } else if triggers.iter().all(|one| matches!(one, Trigger::Callback { .. })) {
        let of = |one: &&Trigger| match one {
            Trigger::Callback { of, .. } => *of,
            Trigger::Webhook(_) => None,
        };
        let first = triggers.first().and_then(of);
        if let Some(id) = first.filter(|_| triggers.iter().all(|one| of(one) == first)) {
            words.extend(phrase::id_words(&api.operations[id]));
        }
        words.push("callback".to_owned());
    } else {
        words.push("incoming".to_owned());
    }
    words.push("parameters".to_owned());
    Some(words)
}

fn channel(api: &Api, family: &Family) -> String {
    match &family.channel {
        Channel::Webhooks => "webhooks".to_owned(),
        Channel::Callbacks(of, expression) => {
            let of = &api.operations[*of];
            format!("{} {} callbacks {expression}", of.method.0, of.path.text)
        }
    }
}

fn family_offers(api: &Api, family: &Family) -> Vec<String> {
    let any = vec!["any".to_owned()];
    match &family.channel {
        Channel::Webhooks => vec!["AnyWebhook".to_owned(), "AnyWebhookRequest".to_owned()],
        Channel::Callbacks(of, expression) => {
            let (of, kind) = (phrase::id_words(&api.operations[*of]), vec!["callback".to_owned()]);
            vec![name(&[&any, &of, &kind]), name(&[&any, &of, &words(expression), &kind])]
        }
    }
}

fn answers(outcomes: &[Outcome]) -> Vec<Ident> {
    let mut scope = Scope::with(RESERVED_ANSWERS);
    let fallback = |status: StatusPattern| match status {
        StatusPattern::Code(code) => format!("status_{code}"),
        StatusPattern::Class(class) => format!("status_{class}xx"),
        StatusPattern::Default => "answer".to_owned(),
    };
    let one = |one: &Outcome| scope.claim([snake(&words(&status_name(one.status))), fallback(one.status)]);
    outcomes.iter().map(one).collect()
}
