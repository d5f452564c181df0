//! `publish`: checks that a crate can be handed over to `cargo publish`, tells what passed, and hands it over. Not how a
//! check is made.

mod check;
mod package;
mod released;
mod step;
mod tell;
mod tool;

use super::args::{Format, Publish};
use super::selection::{self, Job, Jobs};
use super::{DONE, REJECTED, print};
use check::{Check, State};
use package::Package;

/// What came of one client.
struct Outcome {
    client: String,
    /// Nothing where cargo does not know the package.
    package: Option<Package>,
    checks: Vec<Check>,
    published: bool,
}

/// Runs `clientsmith publish`; returns the exit code.
pub fn publish(options: &Publish) -> u8 {
    let Jobs { list, diagnostics } = match selection::jobs(&options.selection(), None, None) {
        Ok(jobs) => jobs,
        Err(code) => return code,
    };
    print::diagnostics(&diagnostics);
    let Some(list) = list else { return REJECTED };
    let alone = list.len() == 1;
    let mut failed = false;
    let mut outcomes = Vec::new();
    // One after the other: cargo locks its folders anyway, and who depends on whom is not known here.
    for job in &list {
        let outcome = one(job, options, alone);
        failed |= outcome.checks.iter().any(|check| check.state == State::Failed);
        if options.format == Format::Human {
            tell::human(&outcome, options.dry_run);
        }
        outcomes.push(outcome);
    }
    if options.format == Format::Json {
        tell::json(&outcomes);
    }
    if failed { REJECTED } else { DONE }
}

fn one(job: &Job, options: &Publish, alone: bool) -> Outcome {
    let client = job.name.clone().unwrap_or_default();
    let out = job.out.clone().unwrap_or_default();
    let mut checks = vec![check::up_to_date(job)];
    let package = match Package::read(&out) {
        Ok(package) => Some(package),
        Err(why) => {
            checks.push(Check::failed("package", "cargo knows the package", why));
            None
        }
    };
    if let Some(package) = &package {
        checks.push(check::clean_tree(job, package, options.allow_dirty));
        let tagged = released::tagged(package, alone);
        checks.push(released::raised(package, tagged.as_ref(), options.offline));
        checks.push(step::enough(job, package, tagged.as_ref()));
        checks.push(check::packaged(package, options));
        checks.push(check::documented(package, options.offline));
    }
    let passed = checks.iter().all(|check| check.state != State::Failed);
    let mut published = false;
    if let Some(package) = package.as_ref().filter(|_| passed && !options.dry_run) {
        let handed = check::hand_over(package, options);
        published = handed.state == State::Passed;
        checks.push(handed);
    }
    Outcome { client, package, checks, published }
}
