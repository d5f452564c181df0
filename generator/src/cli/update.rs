//! `update`: for each client fetch, compare, write anew, raise the version, add to the changelog; all of them in parallel,
//! and one that fails does not stop the others. Not how one client is brought up to date.

mod client;
mod layered;
mod shard;
mod tell;
mod write;

pub use shard::Shard;

use super::args::{Format, Update};
use super::selection::{self, Jobs};
use super::{DONE, FOUND, REJECTED};
use client::{Choices, Outcome, State};
use rayon::prelude::*;

/// Runs `clientsmith update`; returns the exit code.
pub fn update(options: &Update) -> u8 {
    let Jobs { list, mut diagnostics } = match selection::jobs(&options.selection(), None, None) {
        Ok(jobs) => jobs,
        Err(code) => return code,
    };
    let rejected = list.is_none();
    let mut list = list.unwrap_or_default();
    if let Some(shard) = options.shard {
        list = shard.part(list);
    }
    let choices = Choices {
        offline: options.offline,
        dry_run: options.dry_run,
        force: options.force,
        strict: options.judgement.strict,
        today: write::today(),
    };
    let outcomes: Vec<Outcome> = list.par_iter().map(|job| client::run(job, &choices)).collect();
    for (job, outcome) in list.iter().zip(&outcomes) {
        if let (Some(client), Some(generated)) = (&job.client, &outcome.generated) {
            client.report_unused(&mut diagnostics, &generated.unused);
        }
    }
    let pairs: Vec<_> = list.iter().zip(&outcomes).collect();
    match options.judgement.format {
        Format::Human => tell::human(&diagnostics, &pairs, options),
        Format::Json => tell::json(&diagnostics, &pairs, options),
    }
    let summed = options.summary.as_deref().is_none_or(|path| tell::summary(&pairs, path));
    let is = |state: State| outcomes.iter().any(|outcome| outcome.state == state);
    if rejected || !summed || is(State::Failed) {
        REJECTED
    } else if options.exit_code && is(State::Changed) {
        FOUND
    } else {
        DONE
    }
}
