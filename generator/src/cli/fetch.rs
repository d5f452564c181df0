//! `fetch`: documents of the manifest's clients, or the one of an address. Not how they are found.

use super::args::{Fetch, Format};
use super::fetch_report::{self, Report};
use super::progress::Line;
use super::{DONE, REJECTED, USAGE, print, selection};
use clientsmith::config::SourceConfig;
use clientsmith::diagnostic::catalog::fetching::{DOCUMENT_EDITED, DOCUMENT_NOT_FETCHED, DOCUMENTS_SEVERAL};
use clientsmith::diagnostic::catalog::interface::{MANIFEST_MISSING, MANIFEST_MISSING_KEY, OUTPUT_IO};
use clientsmith::diagnostic::{Diagnostics, Rejected};
use clientsmith::fetch::{self, Before, Error, ErrorKind, Fetched, Request, StoreError};
use clientsmith::manifest::{self, Client, Manifest};
use clientsmith::source::origin::Address;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// One document to fetch.
pub struct Job {
    /// The client in the manifest; none for a URL.
    pub client: Option<String>,
    pub document: PathBuf,
    pub source: SourceConfig,
}

/// What is done with what was fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Write {
        force: bool,
    },
    /// Nothing is written, but said if it could not be.
    Prepare {
        force: bool,
    },
    Compare,
}

/// How it went.
#[derive(Default)]
pub struct Outcome {
    pub fetched: Option<Fetched>,
    /// Whether there was no document before.
    pub is_new: bool,
    /// Whether anything was written, or would have been.
    pub changed: bool,
    /// Why there is nothing.
    pub error: Option<Error>,
    pub diagnostics: Diagnostics,
}

/// Runs `clientsmith fetch`; returns the exit code.
pub fn fetch(options: &Fetch) -> u8 {
    let is_url = |target: &String| target.contains("://");
    let mut about_manifest = Diagnostics::default();
    let jobs = match (options.targets.as_slice(), &options.out) {
        ([url], Some(out)) if is_url(url) => match url_job(options, url, out.clone()) {
            Ok(job) => Ok(vec![job]),
            Err(code) => return code,
        },
        (targets, _) if targets.iter().any(is_url) => {
            return usage("an address is fetched by itself, and needs `--out FILE`");
        }
        (_, Some(_)) => {
            return usage("`--out` is for an address; clients say in the manifest where their document is");
        }
        (targets, None) => {
            let source = &options.source;
            if source.pick.is_some() || !source.headers.is_empty() || source.allow_private {
                return usage(
                    "`--pick`, `--header` and `--allow-private` are for an address; clients have keys in `source`",
                );
            }
            manifest_jobs(options.manifest.clone(), targets, &mut about_manifest)
        }
    };
    let deed = if options.check { Deed::Compare } else { Deed::Write { force: options.force } };
    let rejected = jobs.is_err();
    let jobs = jobs.unwrap_or_default();
    // A line on the terminal is for one; several are fetched beside each other, and none waits for another's failure.
    let is_shown = options.format == Format::Human && jobs.len() == 1;
    let one = |job: Job| {
        let mut line = Line::new(is_shown);
        let outcome = run(&job, deed, &mut line);
        line.clear();
        Report { job, outcome }
    };
    let reports: Vec<Report> = jobs.into_par_iter().map(one).collect();
    match options.format {
        Format::Human => fetch_report::print(&about_manifest, &reports, deed),
        Format::Json => fetch_report::json(&about_manifest, &reports),
    }
    let failed = |report: &Report| {
        let stale = deed == Deed::Compare && report.outcome.changed;
        report.outcome.diagnostics.gate().is_err() || stale
    };
    if rejected || reports.iter().any(failed) { REJECTED } else { DONE }
}

fn usage(message: &str) -> u8 {
    print::error(message);
    USAGE
}

fn url_job(options: &Fetch, url: &str, document: PathBuf) -> Result<Job, u8> {
    let url = Address::parse(url).map_err(|fault| usage(&format!("this is no address: {fault}")))?;
    let args = &options.source;
    let source = SourceConfig {
        pick: args.pick.clone(),
        headers: args.headers.clone(),
        allow_private: args.allow_private,
        ..SourceConfig::of(url)
    };
    Ok(Job { client: None, document, source })
}

fn manifest_jobs(
    path: Option<PathBuf>,
    names: &[String],
    out: &mut Diagnostics,
) -> Result<Vec<Job>, Rejected> {
    let Some(path) = path.or_else(manifest::find) else {
        let message = format!("there is no `{}` in this folder or a folder above it", manifest::FILE);
        out.report_unlocated(&MANIFEST_MISSING, message)
            .help("make one by `clientsmith init URL`, or fetch by `clientsmith fetch URL --out FILE`");
        return Err(Rejected);
    };
    let Manifest { clients, .. } = manifest::read(out, &path)?;
    for name in names {
        match clients.iter().find(|client| client.name == *name) {
            None => selection::report_unknown(out, name, &clients),
            Some(client) if client.source.is_none() => lacks_source(out, client),
            Some(_) => {}
        }
    }
    if let Some(first) =
        clients.first().filter(|_| names.is_empty() && clients.iter().all(|one| one.source.is_none()))
    {
        lacks_source(out, first);
    }
    out.gate()?;
    let chosen = clients.into_iter().filter(|client| names.is_empty() || names.contains(&client.name));
    let job = |client: Client| {
        Some(Job { client: Some(client.name), document: client.config.document, source: client.source? })
    };
    Ok(chosen.filter_map(job).collect())
}

fn lacks_source(out: &mut Diagnostics, client: &Client) {
    let message = format!(
        "`source` is missing: it says where the document of `{}` is fetched from",
        client.name.escape_debug()
    );
    out.report(&MANIFEST_MISSING_KEY, client.site, message).help(
        "say `source = \"https://..\"`, the address of the document or of the page that people look at",
    );
}

/// Fetches one document.
pub fn run(job: &Job, deed: Deed, line: &mut Line) -> Outcome {
    let mut outcome = Outcome::default();
    let out = &mut outcome.diagnostics;
    let before = match Before::read(&job.document) {
        Ok(before) => before,
        Err(error) => {
            let path = job.document.display().to_string();
            out.report_unlocated(&OUTPUT_IO, format!("`{}` cannot be read: {error}", path.escape_debug()));
            return outcome;
        }
    };
    outcome.is_new = before.is_none();
    let variable = |name: &str| std::env::var(name).ok();
    let request = Request::of(&job.source, &variable).map(|mut request| {
        request.before.clone_from(&before);
        request
    });
    let fetched = request.and_then(|request| fetch::fetch(&request, line));
    match fetched {
        Ok(fetched) => {
            outcome.changed = !fetched.unchanged;
            let stored = match deed {
                Deed::Write { force } => fetch::store(&job.document, &fetched, before.as_ref(), force),
                Deed::Prepare { force: false } => {
                    fetch::guard(&job.document, &fetched, before.as_ref()).map(|()| outcome.changed)
                }
                Deed::Prepare { force: true } | Deed::Compare => Ok(outcome.changed),
            };
            match stored {
                Ok(changed) => outcome.changed = changed,
                Err(error) => not_stored(out, &error, &job.document),
            }
            outcome.fetched = Some(fetched);
        }
        Err(error) => {
            report(out, &error, job.client.is_some());
            outcome.error = Some(error);
        }
    }
    outcome
}

/// Says why there is no document.
pub fn report(out: &mut Diagnostics, error: &Error, in_manifest: bool) {
    let code = match error.kind {
        ErrorKind::Several => &DOCUMENTS_SEVERAL,
        _ => &DOCUMENT_NOT_FETCHED,
    };
    let found = out.report_unlocated(code, &error.message);
    match (&error.help, error.kind, in_manifest) {
        (Some(help), _, _) => _ = found.help(help),
        (None, ErrorKind::Several, true) => _ = found.help("say which: `pick` in the client's `source`"),
        (None, ErrorKind::Several, false) => _ = found.help("say which: `--pick NAME`"),
        _ => {}
    }
}

pub(super) fn not_stored(out: &mut Diagnostics, error: &StoreError, document: &Path) {
    match error {
        StoreError::Edited(_) => {
            out.report_unlocated(&DOCUMENT_EDITED, error)
                .help("keep corrections in an overlay, or overwrite the file with `--force`");
        }
        error => {
            let path = document.display().to_string();
            out.report_unlocated(&OUTPUT_IO, format!("`{}` was not written: {error}", path.escape_debug()));
        }
    }
}
