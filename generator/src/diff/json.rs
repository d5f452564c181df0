//! A difference for programs. The keys are an interface: they may be added to, not changed; `format` says which interface.

use super::entry::{Entry, Level, Severity};
use super::{Difference, OptionChange, Step};
use serde::Serialize;
use std::collections::BTreeMap;

/// Version of the interface.
pub const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Report<'d> {
    format: u32,
    old: Side<'d>,
    new: Side<'d>,
    /// `none`, `patch`, `minor` or `major`.
    step: &'static str,
    /// How many entries each level has of each severity.
    counts: BTreeMap<&'static str, BTreeMap<&'static str, usize>>,
    /// Options of the manifest that are others now.
    options: &'d [OptionChange],
    entries: &'d [Entry],
}

#[derive(Serialize)]
struct Side<'d> {
    name: &'d str,
    /// What the document says.
    version: &'d str,
}

impl Difference {
    /// One object, with a line break at its end.
    pub fn json(&self) -> String {
        let counts = |level: Level| {
            Severity::ALL.iter().map(|severity| (severity.word(), self.count(level, *severity))).collect()
        };
        let report = Report {
            format: FORMAT,
            old: Side { name: &self.old, version: &self.versions.0 },
            new: Side { name: &self.new, version: &self.versions.1 },
            step: Step::word(self.step()),
            counts: Level::ALL.iter().map(|level| (level.word(), counts(*level))).collect(),
            options: &self.options,
            entries: &self.entries,
        };
        let text = serde_json::to_string_pretty(&report).expect("invariant: a report has string keys only");
        text + "\n"
    }
}
