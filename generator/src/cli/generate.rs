//! `generate` and `check`: the clients one beside the other, then their reports in order.

use super::args::{Check, Format, Generate, Judgement};
use super::client::{self, Deed, Outcome};
use super::selection::{self, Job, Jobs};
use super::{DONE, REJECTED, USAGE, json, print};
use rayon::prelude::*;

/// Runs `clientsmith generate`; returns the exit code.
pub fn generate(options: &Generate) -> u8 {
    if options.selection.document.is_some() && options.out.is_none() {
        print::error("`--document` needs `--out FOLDER`");
        return USAGE;
    }
    let deed = match options.check {
        true => Deed::Compare,
        false => Deed::Write { force: options.force },
    };
    match selection::jobs(&options.selection, Some(&options.shape), options.out.clone()) {
        Ok(mut jobs) => {
            if options.rename {
                jobs.list.iter_mut().flatten().for_each(|job| job.config.names = None);
            }
            run(jobs, deed, &options.judgement)
        }
        Err(code) => code,
    }
}

/// Runs `clientsmith check`; returns the exit code.
pub fn check(options: &Check) -> u8 {
    match selection::jobs(&options.selection, None, None) {
        Ok(jobs) => run(jobs, Deed::Judge, &options.judgement),
        Err(code) => code,
    }
}

fn run(jobs: Jobs, deed: Deed, judgement: &Judgement) -> u8 {
    let Jobs { list, diagnostics: mut about_manifest } = jobs;
    let rejected = list.is_none();
    let list = list.unwrap_or_default();
    let outcomes: Vec<Outcome> =
        list.par_iter().map(|job| client::run(job, deed, judgement.strict)).collect();
    for (job, outcome) in list.iter().zip(&outcomes) {
        if let Some(client) = &job.client {
            client.report_unused(&mut about_manifest, &outcome.unused);
        }
    }
    let pairs: Vec<(&Job, &Outcome)> = list.iter().zip(&outcomes).collect();
    match judgement.format {
        Format::Human => print::report(&about_manifest, &pairs, deed, judgement),
        Format::Json => json::report(&about_manifest, &pairs, judgement.strict),
    }
    let failed = rejected || outcomes.iter().any(|outcome| outcome.failed);
    if failed { REJECTED } else { DONE }
}
