//! Where names are given out: first to those that the document names for Rust, then to those that had a name before,
//! then by turn. Not what the candidates are.

use super::Renamed;
use super::lock::{Key, Lock, text};
use super::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming::NAME_LOST;
use crate::rust::Ident;
use std::collections::{BTreeMap, BTreeSet};

/// Gives out names and notes them for the next run.
pub(super) struct Desk<'a> {
    pub(super) out: &'a mut Diagnostics,
    lock: Lock,
    given: BTreeMap<Key, String>,
    /// What others can never take, and so need not be kept.
    safe: BTreeSet<Key>,
    /// Keys whose name the document asks for.
    asked: BTreeSet<Key>,
    /// Names that were given to what had other names before.
    renamed: BTreeMap<String, BTreeSet<String>>,
}

/// One who wants a name.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// What the name is for: several where equal types share one.
    pub(super) keys: Vec<Key>,
    /// How an earlier run spelled what it is for.
    pub(super) former: Vec<Key>,
    /// The name that the document asks for (`x-rust-name`).
    pub(super) asked: Option<String>,
    /// The name that is its own spelling already. No two claims of a scope have the same one.
    pub(super) exact: Option<String>,
    /// From short to long.
    pub(super) offers: Vec<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(out: &'a mut Diagnostics, lock: Lock) -> Self {
        Desk {
            out,
            lock,
            given: BTreeMap::new(),
            safe: BTreeSet::new(),
            asked: BTreeSet::new(),
            renamed: BTreeMap::new(),
        }
    }

    /// Names all claims of a scope.
    pub(super) fn serve(&mut self, scope: &mut Scope, claims: Vec<Claim>) -> Vec<Ident> {
        let early = self.early(scope, &claims);
        let mut named = Vec::with_capacity(claims.len());
        for (claim, early) in claims.into_iter().zip(early) {
            named.push(match early {
                Some(name) => name,
                None => self.late(scope, claim),
            });
        }
        named
    }

    /// Names those that do not wait for their turn.
    pub(super) fn early(&mut self, scope: &mut Scope, claims: &[Claim]) -> Vec<Option<Ident>> {
        let mut named: Vec<Option<Ident>> = vec![None; claims.len()];
        for round in [Self::asked, Self::kept, Self::exact] {
            for (claim, name) in claims.iter().zip(&mut named) {
                if name.is_none() {
                    *name = round(self, scope, claim);
                }
            }
        }
        named
    }

    /// Names one whose turn it is.
    pub(super) fn late(&mut self, scope: &mut Scope, claim: Claim) -> Ident {
        let name = scope.claim(claim.offers.iter().cloned());
        self.note(&claim, &name);
        name
    }

    /// What the document asks for; whoever had the name gives way.
    fn asked(&mut self, scope: &mut Scope, claim: &Claim) -> Option<Ident> {
        let name = scope.take(claim.asked.as_deref()?)?;
        self.note(claim, &name);
        self.asked.extend(claim.keys.iter().cloned());
        // The document says it in every run.
        self.safe.extend(claim.keys.iter().cloned());
        Some(name)
    }

    /// The name of an earlier run.
    fn kept(&mut self, scope: &mut Scope, claim: &Claim) -> Option<Ident> {
        let mut keys = claim.keys.iter().chain(&claim.former);
        let name = keys.find_map(|key| scope.take(self.lock.get(key)?))?;
        self.note(claim, &name);
        Some(name)
    }

    /// The name that nobody else can have in this round.
    fn exact(&mut self, scope: &mut Scope, claim: &Claim) -> Option<Ident> {
        let name = scope.take(claim.exact.as_deref()?)?;
        self.note(claim, &name);
        Some(name)
    }

    /// Notes a name for the next run, unless it is what it would be in any case.
    fn note(&mut self, claim: &Claim, name: &Ident) {
        // Members are kept by the name of what they belong to.
        if claim.keys.first().is_some_and(Key::is_of_an_owner) {
            let before = claim.keys.iter().chain(&claim.former).filter_map(|key| self.lock.get(key));
            let before = before.chain(claim.exact.as_deref()).filter(|before| *before != name.unraw());
            let before: BTreeSet<String> = before.map(str::to_owned).collect();
            self.renamed.entry(name.unraw().to_owned()).or_default().extend(before);
        }
        let safe = claim.exact.as_deref() == Some(name.unraw());
        for key in &claim.keys {
            // Most names are their own spelling: what is neither kept nor was kept before needs no note.
            if safe && self.lock.get(key).is_none() {
                continue;
            }
            self.given.insert(key.clone(), name.unraw().to_owned());
            if safe {
                self.safe.insert(key.clone());
            }
        }
    }

    /// What something was called in an earlier run, where that was different.
    pub(super) fn before(&self, name: &Ident) -> Vec<String> {
        self.renamed.get(name.unraw()).into_iter().flatten().cloned().collect()
    }

    /// Reports names that could not be kept; returns the file for the next run, and what changed on request.
    pub(super) fn close(self) -> (String, Vec<Renamed>) {
        let mut renamed = Vec::new();
        for (key, to) in &self.given {
            let Some(from) = self.lock.get(key).filter(|from| from != to) else { continue };
            if self.asked.contains(key) {
                renamed.push(Renamed {
                    what: key.as_str().to_owned(),
                    from: from.to_owned(),
                    to: to.clone(),
                });
            } else if let Some(site) = self.lock.site(self.out, key) {
                let message =
                    format!("`{from}` is called `{to}` now: its name is taken or no longer possible");
                self.out.report(&NAME_LOST, site, message).help(
                    "what had one type before may have two now, or the file was edited; give it a name by \
                     `x-rust-name` in an overlay, or accept the new one by running again",
                );
            }
        }
        let kept = self.given.into_iter().filter(|(key, _)| !self.safe.contains(key)).collect();
        (text(&kept), renamed)
    }
}
