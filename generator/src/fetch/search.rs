//! From the address that a user has to the one document that is meant: what is there, what it names, and then the usual
//! places. Not how pages are read, nor how a document is kept.

use super::kind::{Kind, Text};
use super::lead::{Base, Lead, Leads, Spot};
use super::net::{Answer, Net, Refusal};
use super::{Before, Error, ErrorKind, Request, choice, links, page, places, start};
use crate::source::origin::Address;
use std::collections::{BTreeSet, VecDeque};

/// Scripts of one page.
const SCRIPTS: usize = 8;

/// How many pages and configurations lead one to the next.
const DEPTH: usize = 4;

/// Documents that are fetched to tell them apart; of more only their names are known.
const LOOKED_AT: usize = 12;

/// What only looks like the address of a document, of one page.
const GUESSES: usize = 24;

/// Parts of names of scripts that are libraries.
const LIBRARIES: &[&str] =
    &["bundle", "standalone", ".min.", "-min.", "preset", "vendor", "polyfill", "jquery", "react"];

/// A document that was found.
#[derive(Debug)]
pub(super) struct Found {
    /// Where; of one that stands in a page or a script, theirs.
    pub at: Address,
    /// What named it.
    pub on: Option<Address>,
    /// What that calls it.
    pub name: Option<String>,
    /// Where the server says that it is as it was, what it was.
    pub text: Box<Text>,
    /// Whether it stands in a page.
    pub embedded: bool,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// Finds the document.
pub(super) fn find(net: &mut Net<'_>, request: &Request) -> Result<Found, Error> {
    let search =
        Search { net, request, seen: BTreeSet::new(), found: Vec::new(), more: Vec::new(), refused: false };
    search.run()
}

struct Search<'s, 'p> {
    net: &'s mut Net<'p>,
    request: &'s Request,
    /// Addresses that were asked.
    seen: BTreeSet<Address>,
    found: Vec<Found>,
    /// Leads that were not looked at because there are so many.
    more: Vec<Lead>,
    /// Whether something was refused for want of credentials.
    refused: bool,
}

impl Search<'_, '_> {
    fn run(mut self) -> Result<Found, Error> {
        let given = &self.request.url;
        let mut page = given.clone();
        let mut leads = Leads::default();
        match self.get(given) {
            Ok(answer) => {
                page.clone_from(&answer.address);
                self.look(answer, None, None, &mut leads);
            }
            Err(Refusal::Status(401 | 403)) => return Err(self.refusal()),
            Err(Refusal::Status(_)) => {}
            Err(Refusal::Failed(why)) => {
                let message = format!("`{}` cannot be fetched: {why}", given.shown());
                return Err(self.error(ErrorKind::Unreachable, message));
            }
        }
        if let Some(found) = self.found.pop() {
            return Ok(found);
        }
        let mut guessed = std::mem::take(&mut leads.guessed);
        self.gather(&mut leads);
        if let Some(done) = self.settle(std::mem::take(&mut leads.stated)) {
            return done;
        }
        if self.refused {
            return Err(self.refusal());
        }
        guessed.append(&mut leads.guessed);
        guessed.truncate(GUESSES);
        if let Some(done) = self.settle(guessed) {
            return done;
        }
        if let Some(catalog) = places::catalog(given) {
            let mut leads = Leads { pages: vec![(catalog, Base::of(given))], ..Leads::default() };
            self.gather(&mut leads);
            if let Some(done) = self.settle(leads.stated) {
                return done;
            }
        }
        for place in places::usual(&page) {
            let lead = Lead { place: Spot::At(place), name: None, on: page.clone() };
            if let Some(done) = self.settle(vec![lead]) {
                return done;
            }
        }
        if self.refused {
            return Err(self.refusal());
        }
        let message = format!("no OpenAPI description was found for `{}`", given.shown());
        Err(self.error(ErrorKind::NotFound, message))
    }

    /// Asks for an address; of what was there before only whether it changed.
    fn get(&mut self, address: &Address) -> Result<Answer, Refusal> {
        self.seen.insert(address.clone());
        let known = self.request.before.as_ref().and_then(|before| before.conditions(address));
        self.net.get(address, known)
    }

    /// Looks at an answer: a document is kept, all else adds leads.
    fn look(&mut self, mut answer: Answer, on: Option<&Base>, name: Option<String>, leads: &mut Leads) {
        let at = answer.address.clone();
        self.seen.insert(at.clone());
        if answer.not_modified {
            // It was asked for by the state that is here.
            let known = self.request.before.as_ref().and_then(Before::text).unwrap_or_default().to_owned();
            let text = match Kind::of_text(known.clone()) {
                Kind::Document(text) => text,
                _ => Text { text: known, raw: None }.into(),
            };
            self.keep(answer, on, name, text);
            return;
        }
        let kind = Kind::of(&mut answer);
        self.net.was(match &kind {
            Kind::Document(_) => "a document",
            Kind::Html(_) => "a page",
            Kind::Script(_) => "a script",
            Kind::Config(_) => "a configuration",
            Kind::Catalog(_) => "a catalog",
            Kind::Other(what) => what,
        });
        let base = Base::of(&at);
        for field in &answer.links {
            links::header(&base, field, leads);
        }
        match kind {
            Kind::Document(text) => self.keep(answer, on, name, text),
            Kind::Html(html) => leads.extend(page::read(&at, &html)),
            // What a script names is relative to its page.
            Kind::Script(text) => leads.extend(start::read(on.unwrap_or(&base), &text)),
            Kind::Config(text) => leads.extend(start::read_config(&base, &text)),
            Kind::Catalog(text) => leads.extend(links::catalog(&base, &text)),
            Kind::Other(_) => {}
        }
    }

    fn keep(&mut self, answer: Answer, on: Option<&Base>, name: Option<String>, text: Box<Text>) {
        let Answer { address: at, etag, last_modified, .. } = answer;
        let on = on.map(|base| base.page.clone()).filter(|on| *on != at);
        self.found.push(Found { at, on, name, text, embedded: false, etag, last_modified });
    }

    /// Reads the scripts and pages that leads name, as long as nothing is stated.
    fn gather(&mut self, leads: &mut Leads) {
        for _ in 0..DEPTH {
            let mut left: Vec<(Address, Base)> = Vec::new();
            let scripts = leads.scripts.drain(..);
            left.extend(scripts.filter(|(at, base)| at.origin() == base.page.origin() && !is_library(at)));
            left.truncate(SCRIPTS);
            left.append(&mut leads.pages);
            left.retain(|(at, _)| !self.seen.contains(at));
            if !leads.stated.is_empty() || !self.found.is_empty() || left.is_empty() {
                return;
            }
            for (at, base) in left {
                match self.get(&at) {
                    Ok(answer) => self.look(answer, Some(&base), None, leads),
                    Err(Refusal::Status(401 | 403)) => self.refused = true,
                    Err(_) => {}
                }
            }
        }
    }

    /// Looks where leads lead; something, where that settles the matter.
    fn settle(&mut self, stated: Vec<Lead>) -> Option<Result<Found, Error>> {
        let stated = choice::narrow(stated, self.request.pick.as_deref());
        let mut left: VecDeque<(usize, Lead)> = stated.into_iter().map(|lead| (0, lead)).collect();
        while let Some((depth, lead)) = left.pop_front() {
            if self.found.len() >= LOOKED_AT {
                self.more.push(lead);
                continue;
            }
            let mut leads = Leads::default();
            match &lead.place {
                Spot::Here(text) => {
                    if let Kind::Document(text) = Kind::of_text(text.clone()) {
                        let (at, name) = (lead.on, lead.name);
                        let on = Some(self.request.url.clone()).filter(|url| *url != at);
                        let (etag, last_modified) = (None, None);
                        self.found.push(Found { at, on, name, text, embedded: true, etag, last_modified });
                    }
                }
                Spot::At(address) if self.seen.contains(address) => {}
                Spot::At(address) => match self.get(&address.clone()) {
                    Ok(answer) => self.look(answer, Some(&Base::of(&lead.on)), lead.name, &mut leads),
                    Err(Refusal::Status(401 | 403)) => self.refused = true,
                    Err(_) => {}
                },
            }
            if depth < DEPTH {
                let more = choice::narrow(leads.stated, self.request.pick.as_deref());
                left.extend(more.into_iter().map(|lead| (depth + 1, lead)));
            }
        }
        let found = std::mem::take(&mut self.found);
        let more = std::mem::take(&mut self.more);
        choice::choose(found, more, self.request.pick.as_deref()).map(|chosen| {
            chosen.map_err(|(message, candidates)| Error {
                candidates,
                ..self.error(ErrorKind::Several, message)
            })
        })
    }

    fn refusal(&mut self) -> Error {
        let refused = self.net.tried.iter().rev().find(|tried| matches!(tried.status, Some(401 | 403)));
        let url = refused.map_or_else(|| self.request.url.shown(), |tried| tried.url.clone());
        let status = refused.and_then(|tried| tried.status).unwrap_or_default();
        let home = Address::parse(&url).is_ok_and(|address| self.net.is_home(&address));
        let help = match (home, self.request.headers.is_empty()) {
            (false, _) => {
                "headers are sent to the server of the given address only: give this address instead"
            }
            (true, true) => {
                "name a header and the environment variable with the credential, \
                    `headers = { Authorization = \"Bearer ${TOKEN}\" }` or `--header 'Authorization: Bearer ${TOKEN}'`"
            }
            (true, false) => {
                "the headers that were sent did not do; see whether the credential is still valid"
            }
        };
        let message = format!("`{url}` wants credentials: the server answered {status}");
        Error { help: Some(help.to_owned()), ..self.error(ErrorKind::Unauthorized, message) }
    }

    fn error(&mut self, kind: ErrorKind, message: String) -> Error {
        Error {
            kind,
            message,
            help: None,
            tried: std::mem::take(&mut self.net.tried),
            candidates: Vec::new(),
        }
    }
}

/// Whether a script is one that everybody has, in which no page names its document.
fn is_library(script: &Address) -> bool {
    let path = script.as_str().split('?').next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    LIBRARIES.iter().any(|part| name.contains(part))
}
