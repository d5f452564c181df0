//! Writes what an update came to in one step: client, version, changelog, and the document that waits in it. Not what
//! changed.

use super::super::client as generating;
use super::super::selection::Job;
use super::client::{Choices, Outcome};
use clientsmith::config::Config;
use clientsmith::diagnostic::catalog::interface::{OUTPUT_IO, UPDATE_CHANGELOG, UPDATE_VERSION};
use clientsmith::diff::Step;
use clientsmith::fetch::Source;
use clientsmith::output::{self, Batch, Files};
use clientsmith::update;
use semver::Version;
use std::collections::BTreeMap;
use std::path::Path;

const CHANGELOG: &str = "CHANGELOG.md";

/// The folder of the document.
pub fn home(config: &Config) -> &Path {
    let folder = config.document.parent();
    folder.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The day of today in UTC, or that of `SOURCE_DATE_EPOCH`.
pub fn today() -> String {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    update::day(fixed)
}

/// Writes the client with everything that belongs to it; nothing where that failed, which was said.
pub fn write(job: &Job, choices: &Choices, files: &Files, outcome: &mut Outcome) -> Option<()> {
    let out = job.out.as_deref()?;
    versions(out, outcome)?;
    let mut beside = document(job, outcome)?;
    if let Some((_, version)) = outcome.versions.clone() {
        beside.extend(changelog(out, choices, &version, outcome)?);
    }
    let version = outcome.versions.as_ref().filter(|(from, to)| from != to).map(|(_, to)| to.to_string());
    let batch = Batch { files, overwrite: choices.force, version: version.as_deref(), beside: &beside };
    let written = match choices.dry_run {
        true => output::try_batch(out, &batch),
        false => output::write_batch(out, &batch),
    };
    match written {
        Ok(written) => {
            let is_waiting = |path: &String| path.starts_with(".clientsmith/");
            let shown = written.written.into_iter().chain(written.removed).filter(|path| !is_waiting(path));
            outcome.files = shown.collect();
        }
        Err(error) => {
            let generated = outcome.generated.as_mut()?;
            generating::refuse(job, generated, out, &error);
            return None;
        }
    }
    if choices.dry_run {
        return Some(());
    }
    match output::settle_pending(out, home(&job.config)) {
        Ok(_) => Some(()),
        Err(error) => {
            outcome.diagnostics.report_unlocated(&OUTPUT_IO, error);
            None
        }
    }
}

/// The version that is there and the next one.
fn versions(out: &Path, outcome: &mut Outcome) -> Option<()> {
    let Some(text) = output::package_version(out) else { return Some(()) };
    let Ok(current) = text.parse::<Version>() else {
        let path = out.join("Cargo.toml").display().to_string();
        let message = format!("`{}` has the version `{}`", path.escape_debug(), text.escape_debug());
        outcome.diagnostics.report_unlocated(&UPDATE_VERSION, message);
        return None;
    };
    let next = update::raise(&current, outcome.step);
    outcome.versions = Some((current, next));
    Some(())
}

/// The changelog with an entry more, where there is something to say.
fn changelog(
    out: &Path,
    choices: &Choices,
    version: &Version,
    outcome: &mut Outcome,
) -> Option<BTreeMap<String, String>> {
    if outcome.step == Step::None {
        return Some(BTreeMap::new());
    }
    let entry = match &outcome.difference {
        Some(difference) if difference.step() != Step::None => {
            difference.changelog(&version.to_string(), &choices.today)
        }
        _ => update::entry_of_rewrite(&version.to_string(), &choices.today),
    };
    match output::read_beside(out, CHANGELOG) {
        Ok(text) => Some([(CHANGELOG.to_owned(), update::insert(text.as_deref(), &entry))].into()),
        Err(error) => {
            outcome.diagnostics.report_unlocated(&UPDATE_CHANGELOG, error);
            None
        }
    }
}

/// The new document with its files and facts, as they wait in the client.
fn document(job: &Job, outcome: &mut Outcome) -> Option<BTreeMap<String, String>> {
    let Some(fetched) = outcome.fetched.as_ref().filter(|fetched| !fetched.unchanged) else {
        return Some(BTreeMap::new());
    };
    let document = &job.config.document;
    let (facts_at, facts) = (Source::path(document), fetched.source.text());
    let text = |bytes| std::str::from_utf8(bytes).expect("invariant: what was fetched is text");
    let files = fetched.to_write(document);
    let files = files.iter().map(|(path, bytes)| (path.as_path(), text(bytes)));
    match output::pending(files.chain([(facts_at.as_path(), facts.as_str())]), home(&job.config)) {
        Ok(files) => Some(files),
        Err(error) => {
            outcome.diagnostics.report_unlocated(&OUTPUT_IO, error);
            None
        }
    }
}
