//! What is known of one document after a run, as it is kept in its state file and written into the report. Not how
//! it was found out.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything about one document.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Record {
    /// Path below the folder.
    pub path: String,
    /// Name of its crate.
    pub id: String,
    /// Version as stated.
    pub version: String,
    /// Size of the root file.
    pub bytes: u64,
    /// Whether the index calls it valid.
    pub valid: Option<bool>,
    /// Hash of what the generation depends on.
    pub key: String,
    /// How the generation went.
    pub generation: Generation,
    /// How the compilation went, if there was one.
    pub compilation: Option<Compilation>,
    /// How its examples went, if they were tried.
    pub examples: Option<Examples>,
}

/// How a generation went.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Generation {
    /// How it ended.
    pub end: End,
    /// Seconds on the clock, of the whole process.
    pub wall: f64,
    /// What the process said; empty when it did not live to say it.
    pub said: Said,
}

/// How a process ended.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    /// With a client.
    Generated,
    /// With errors that say why there is none.
    Rejected,
    /// With a panic, a signal or by an exhausted limit of memory; the last words.
    Crashed(String),
    /// Not in time.
    Hung,
}

/// What a child tells of a generation.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Said {
    /// Whether there is a client.
    pub generated: bool,
    /// Seconds on the clock, reading and printing included, writing to the disk not.
    pub wall: f64,
    /// Seconds of processor time.
    pub cpu: f64,
    /// Largest resident memory in bytes.
    pub peak: u64,
    /// Operations that the document states.
    pub operations: usize,
    /// Those that say less than the document.
    pub degraded: usize,
    /// Those that were left out.
    pub skipped: usize,
    /// Schemas.
    pub types: usize,
    /// Those that fell back to any JSON value.
    pub untyped: usize,
    /// Those of them whose schema says something that got lost, or that means nothing.
    pub untyped_lost: usize,
    /// Lines by part of the crate.
    pub lines: Lines,
    /// Hash of the crate.
    #[serde(default)]
    pub output: String,
    /// Examples and defaults that are tried.
    pub examples: usize,
    /// Those that are left out, for their size or number.
    pub examples_left: usize,
    /// How often each code was reported.
    pub codes: BTreeMap<String, usize>,
    /// The first errors: code, place, message.
    pub errors: Vec<String>,
}

/// Lines by part of a crate.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub struct Lines {
    /// Methods, inputs and outcomes of operations.
    pub operations: usize,
    /// Types.
    pub types: usize,
    /// Tests of documented examples.
    pub tests: usize,
    /// What every crate has.
    pub rest: usize,
}

impl Lines {
    /// All of them.
    pub fn all(self) -> usize {
        self.operations + self.types + self.tests + self.rest
    }
}

/// How a compilation went.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Compilation {
    /// Hash of the runtime that it was compiled with.
    pub key: String,
    /// Whether all targets compiled.
    pub compiled: bool,
    /// Warnings of the compiler.
    pub warnings: usize,
    /// The first messages.
    pub messages: Vec<String>,
}

/// How the examples of a document went.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Examples {
    /// Hash of the runtime that they were tried with.
    pub key: String,
    /// How many there are of each verdict.
    pub verdicts: BTreeMap<String, usize>,
    /// The first of those that are our fault, or that could not be judged: place, type, reason.
    pub faults: Vec<String>,
    /// Why they could not be tried at all.
    pub failure: Option<String>,
}
