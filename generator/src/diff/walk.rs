//! Where entries are gathered: both sides, and what was noted so far. Not what is compared.

use super::entry::{Entry, Level, Place, Severity};
use super::state::State;
use crate::api::{Api, Operation};
use crate::source::Site;
use std::collections::{BTreeMap, BTreeSet};

/// So many subjects with the same change are told as one.
const MANY: usize = 4;

/// Both sides, and the entries so far.
pub(super) struct Walk<'a> {
    pub old: &'a State,
    pub new: &'a State,
    /// Pairs of operations, by index, that are the same one.
    pub operations: Vec<(&'a Operation, &'a Operation)>,
    /// Pairs of types that were met where both are used.
    pub met: Vec<super::types::Met>,
    entries: Vec<Entry>,
    /// What was noted, by everything but its subject: a shared part of a document is used by many.
    known: BTreeMap<Known, usize>,
}

type Known = (&'static str, Level, Option<Site>, Option<Site>, String);

/// What a note is about.
#[derive(Clone, Debug, Default)]
pub(super) struct About<'t> {
    /// Its name.
    pub subject: String,
    /// Where it is in the old document.
    pub old: Option<Site>,
    /// Where it is in the new document.
    pub new: Option<Site>,
    /// Tags of the operations that it is a part of.
    pub tags: &'t [String],
    /// What of it, where the same of many others may have the same change: a parameter, say.
    pub part: String,
}

impl<'t> About<'t> {
    /// An operation, or a part of it.
    pub fn operation(
        subject: impl Into<String>,
        old: Option<Site>,
        new: Option<Site>,
        tags: &'t [String],
    ) -> Self {
        About { subject: subject.into(), old, new, tags, part: String::new() }
    }

    /// The same about a part that others have as well.
    pub fn part(mut self, part: impl Into<String>) -> Self {
        self.part = part.into();
        self
    }
}

impl<'a> Walk<'a> {
    pub fn new(old: &'a State, new: &'a State) -> Self {
        let (operations, met) = (Vec::new(), Vec::new());
        Walk { old, new, operations, met, entries: Vec::new(), known: BTreeMap::new() }
    }

    pub fn apis(&self) -> (&'a Api, &'a Api) {
        (&self.old.stages.api, &self.new.stages.api)
    }

    /// Notes a change of the API.
    pub fn api(
        &mut self,
        severity: Severity,
        kind: &'static str,
        about: &About<'_>,
        what: String,
        why: &str,
    ) {
        self.note(Level::Api, severity, kind, about, what, why);
    }

    /// Notes what shipped clients meet.
    pub fn wire(
        &mut self,
        severity: Severity,
        kind: &'static str,
        about: &About<'_>,
        what: String,
        why: &str,
    ) {
        self.note(Level::Wire, severity, kind, about, what, why);
    }

    fn note(
        &mut self,
        level: Level,
        severity: Severity,
        kind: &'static str,
        about: &About<'_>,
        what: String,
        why: &str,
    ) {
        let known = (kind, level, about.old, about.new, what.clone());
        if about.old.is_some() || about.new.is_some() {
            if let Some(at) = self.known.get(&known) {
                let entry = &mut self.entries[*at];
                if entry.subject != about.subject && !entry.also.contains(&about.subject) {
                    entry.also.push(about.subject.clone());
                }
                add_tags(&mut entry.tags, about.tags);
                return;
            }
            self.known.insert(known, self.entries.len());
        }
        let entry = self.entry(level, severity, kind, about, what, why);
        self.entries.push(entry);
    }

    /// An entry of its own.
    pub fn entry(
        &self,
        level: Level,
        severity: Severity,
        kind: &'static str,
        about: &About<'_>,
        what: String,
        why: &str,
    ) -> Entry {
        let mut tags = Vec::new();
        add_tags(&mut tags, about.tags);
        Entry {
            level,
            severity,
            kind,
            subject: about.subject.clone(),
            what,
            why: why.to_owned(),
            old: about.old.map(|site| Place::of(&self.old.diagnostics.sources, site)),
            new: about.new.map(|site| Place::of(&self.new.diagnostics.sources, site)),
            before: None,
            after: None,
            tags,
            also: Vec::new(),
            part: about.part.clone(),
        }
    }

    /// Adds an entry as it is.
    pub fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// The entries; those that many subjects have alike are one.
    pub fn finish(self) -> Vec<Entry> {
        let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate().filter(|(_, entry)| !entry.part.is_empty()) {
            let key = (entry.level, entry.severity, entry.kind, entry.part.clone(), entry.what.clone());
            alike.entry(key).or_default().push(at);
        }
        let mut entries: Vec<Option<Entry>> = self.entries.into_iter().map(Some).collect();
        for group in alike.into_values().filter(|group| group.len() >= MANY) {
            let folded: Vec<Entry> = group[1..].iter().filter_map(|at| entries[*at].take()).collect();
            if let Some(first) = &mut entries[group[0]] {
                for entry in folded {
                    first.also.push(entry.subject);
                    first.also.extend(entry.also);
                    add_tags(&mut first.tags, &entry.tags);
                }
            }
        }
        entries.into_iter().flatten().collect()
    }
}

fn add_tags(all: &mut Vec<String>, more: &[String]) {
    let new: BTreeSet<&String> = more.iter().filter(|tag| !all.contains(tag)).collect();
    let new: Vec<String> = more.iter().filter(|tag| new.contains(tag)).cloned().collect();
    all.extend(new);
}
