//! Sums over documents: one row for each version, and one for all. Not how they are shown.

use crate::record::{End, Record};
use serde::Serialize;
use std::collections::BTreeMap;

/// One row.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tally {
    /// Documents.
    pub documents: usize,
    /// Those that gave a client.
    pub generated: usize,
    /// Those that were rejected with a word.
    pub rejected: usize,
    /// Those that crashed or hung.
    pub crashed: usize,
    /// Those whose crate was checked.
    pub checked: usize,
    /// Those whose crate compiled.
    pub compiled: usize,
    /// Warnings of the compiler.
    pub warnings: usize,
    /// Operations that the documents state.
    pub operations: usize,
    /// Those that say less than the document.
    pub degraded: usize,
    /// Those that were left out.
    pub skipped: usize,
    /// Schemas.
    pub types: usize,
    /// Those that are any JSON value.
    pub untyped: usize,
    /// Those of them whose schema says something that got lost, or that means nothing.
    pub untyped_lost: usize,
    /// Lines written.
    pub lines: usize,
    /// Bytes of the documents.
    pub bytes: u64,
    /// Seconds of processor time for generating.
    pub cpu: f64,
    /// Largest memory of one generation.
    pub peak: u64,
    /// Examples by verdict.
    pub examples: BTreeMap<String, usize>,
}

impl Tally {
    /// Adds a document.
    pub fn add(&mut self, record: &Record) {
        let said = &record.generation.said;
        self.documents += 1;
        match &record.generation.end {
            End::Generated => self.generated += 1,
            End::Rejected => self.rejected += 1,
            End::Crashed(_) | End::Hung => self.crashed += 1,
        }
        if let Some(compilation) = &record.compilation {
            self.checked += 1;
            self.compiled += usize::from(compilation.compiled);
            self.warnings += compilation.warnings;
        }
        self.operations += said.operations;
        self.degraded += said.degraded;
        self.skipped += said.skipped;
        self.types += said.types;
        self.untyped += said.untyped;
        self.untyped_lost += said.untyped_lost;
        self.lines += said.lines.all();
        self.bytes += record.bytes;
        self.cpu += said.cpu;
        self.peak = self.peak.max(said.peak);
        for (verdict, count) in record.examples.iter().flat_map(|examples| &examples.verdicts) {
            *self.examples.entry(verdict.clone()).or_default() += count;
        }
    }
}

/// The rows: by the first two numbers of the version, then all.
pub fn rows(records: &[Record]) -> BTreeMap<String, Tally> {
    let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
    for record in records {
        let mut numbers = record.version.split('.');
        let short = [numbers.next(), numbers.next()].into_iter().flatten().collect::<Vec<_>>().join(".");
        rows.entry(short).or_default().add(record);
        rows.entry("all".to_owned()).or_default().add(record);
    }
    rows
}
