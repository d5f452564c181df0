//! What the user is told: codes, sites, messages, and the gate that stops a run. Not how it is drawn.

mod accept;
pub mod catalog;
pub mod fold;
mod nearest;
pub mod render;

pub use nearest::nearest;

use crate::source::{Site, SourceMap};
use std::collections::BTreeSet;
use std::fmt;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The client is less precise than the document, or a fault was healed.
    Warning,
    /// An operation is left out; the rest is written.
    Skip,
    /// The document is rejected.
    Error,
}

impl Severity {
    /// Word shown to the user and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Skip | Severity::Error => "error",
        }
    }
}

/// A kind of diagnostic; all of them are statics of [`catalog`].
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable id such as `E014` or `W103`.
    pub id: &'static str,
    /// What happens to the run.
    pub severity: Severity,
    /// One line.
    pub title: &'static str,
    /// What `clientsmith explain` prints.
    pub explanation: &'static str,
}

/// A second place that belongs to a diagnostic.
#[derive(Clone, Debug)]
pub struct Note {
    /// Where.
    pub site: Option<Site>,
    /// What.
    pub message: String,
}

/// One thing to tell the user.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Kind.
    pub code: &'static Code,
    /// Where; `None` only when no document was read (file not found, wrong options).
    pub site: Option<Site>,
    /// What was found, then what was expected.
    pub message: String,
    /// Second places.
    pub notes: Vec<Note>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Adds a second place.
    pub fn note(&mut self, site: Site, message: impl fmt::Display) -> &mut Self {
        self.notes.push(Note { site: Some(site), message: message.to_string() });
        self
    }

    /// Says what to do.
    pub fn help(&mut self, message: impl fmt::Display) -> &mut Self {
        self.help = Some(message.to_string());
        self
    }
}

/// The run was stopped: the diagnostics say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected;

/// All diagnostics of a run, and the map that tells where their sites are.
#[derive(Debug, Default)]
pub struct Diagnostics {
    /// Files and places, filled by the readers.
    pub sources: SourceMap,
    list: Vec<Diagnostic>,
    seen: BTreeSet<(&'static str, Option<Site>, String)>,
    lost: BTreeSet<Site>,
}

impl Diagnostics {
    /// Reports at a node. The same code, site and message is kept once.
    pub fn report(&mut self, code: &'static Code, site: Site, message: impl fmt::Display) -> &mut Diagnostic {
        self.push(code, Some(site), message.to_string())
    }

    /// Reports what has no place in a document.
    pub fn report_unlocated(&mut self, code: &'static Code, message: impl fmt::Display) -> &mut Diagnostic {
        self.push(code, None, message.to_string())
    }

    /// Notes that what stands at a node is lost for a reason that was told elsewhere.
    pub fn lose(&mut self, site: Site) {
        self.lost.insert(site);
    }

    /// Where something was lost that operations need: every site of severity [`Severity::Skip`], and those whose reason
    /// was told elsewhere.
    pub fn lost(&self) -> impl Iterator<Item = Site> {
        self.lost.iter().copied()
    }

    fn push(&mut self, code: &'static Code, site: Option<Site>, message: String) -> &mut Diagnostic {
        self.lost.extend(site.filter(|_| code.severity == Severity::Skip));
        if !self.seen.insert((code.id, site, message.clone()))
            && let Some(at) = self
                .list
                .iter()
                .position(|known| known.code == code && known.site == site && known.message == message)
        {
            return &mut self.list[at];
        }
        self.list.push(Diagnostic { code, site, message, notes: Vec::new(), help: None });
        self.list.last_mut().expect("invariant: just pushed")
    }

    /// Stops the run if an error was reported.
    ///
    /// # Errors
    /// [`Rejected`] when there is at least one diagnostic of severity [`Severity::Error`].
    pub fn gate(&self) -> Result<(), Rejected> {
        match self.list.iter().any(|one| one.code.severity == Severity::Error) {
            true => Err(Rejected),
            false => Ok(()),
        }
    }

    /// All of them, in document order (file, then place), unlocated ones first.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.list.iter().collect();
        all.sort_by_key(|one| {
            one.site.map(|site| {
                let place = self.sources.place(site);
                (place.file, place.span.start)
            })
        });
        all
    }

    /// Drops what is about nodes that nobody is interested in: `is_wanted` is asked for each place, from the inside to the
    /// outside, until it knows.
    pub(crate) fn keep_wanted(&mut self, is_wanted: impl Fn(Site) -> Option<bool>) {
        let sources = &self.sources;
        let around = |site: Site| std::iter::successors(Some(site), |one| sources.place(*one).parent);
        self.list.retain(|one| one.site.is_none_or(|site| around(site).find_map(&is_wanted).unwrap_or(true)));
    }

    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
