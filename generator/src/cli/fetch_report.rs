//! What `fetch` says, to people and to programs. Not what it does.

use super::fetch::{Deed, Job, Outcome};
use super::json::{Told, told};
use super::print;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diagnostic::render::shown;
use clientsmith::fetch::{Candidate, Error, ErrorKind, Fetched, Tried};
use serde::Serialize;
use std::io::Write as _;

/// A document and how it went.
pub struct Report {
    pub job: Job,
    pub outcome: Outcome,
}

/// Prints everything, for people.
pub fn print(about_manifest: &Diagnostics, reports: &[Report], deed: Deed) {
    print::diagnostics(about_manifest);
    for Report { job, outcome } in reports {
        print::diagnostics(&outcome.diagnostics);
        let mut text = outcome.error.as_ref().map(found_instead).unwrap_or_default();
        if let Some(fetched) = &outcome.fetched {
            text.extend(fetched.notes.iter().map(|note| format!("note: {}\n", shown(note))));
        }
        let _ = write!(anstream::stderr(), "{text}");
        let _ = writeln!(anstream::stdout(), "{}", summary(job, outcome, deed));
    }
}

/// Documents to pick from, or what was tried.
pub(super) fn found_instead(error: &Error) -> String {
    let mut text = String::new();
    for Candidate { name, url, title, version, .. } in &error.candidates {
        let name = name.as_ref().or(title.as_ref()).map_or("(no name)", String::as_str);
        let version = version.as_ref().map(|version| format!(" {}", shown(version))).unwrap_or_default();
        text += &format!("  {}{version}  {}\n", shown(name), shown(url));
    }
    if error.kind != ErrorKind::Several {
        for Tried { url, outcome, .. } in &error.tried {
            text += &format!("  tried {}: {}\n", shown(url), shown(outcome));
        }
    }
    text
}

/// One line for a document, in words.
fn summary(job: &Job, outcome: &Outcome, deed: Deed) -> String {
    let document = job.document.display().to_string();
    let name = job.client.as_deref().map(|name| format!("{}: ", name.escape_debug())).unwrap_or_default();
    let document = document.escape_debug();
    let failed = outcome.diagnostics.gate().is_err();
    let Some(fetched) = outcome.fetched.as_ref().filter(|_| !failed) else {
        return format!("{name}{document} is as it was");
    };
    let state = match (outcome.is_new, outcome.changed, deed) {
        (_, false, _) => "is up to date",
        (true, true, Deed::Write { .. }) => "is new",
        (false, true, Deed::Write { .. }) => "has changed",
        (_, true, Deed::Compare | Deed::Prepare { .. }) => "is not up to date, run `clientsmith fetch`",
    };
    let Fetched { title, source, files, .. } = fetched;
    let what =
        [title.as_deref(), source.version.as_deref()].into_iter().flatten().map(shown).collect::<Vec<_>>();
    let what = if what.is_empty() { String::new() } else { format!(": {}", what.join(" ")) };
    let with = match files.len() {
        0 => String::new(),
        1 => ", with 1 file".to_owned(),
        count => format!(", with {count} files"),
    };
    let on = source.found_on.as_ref().map(|on| format!(", found on {}", shown(on))).unwrap_or_default();
    format!("{name}{document} {state}{what} from {}{on}{with}", shown(&source.url))
}

/// One document, for programs.
#[derive(Serialize)]
struct Document<'r> {
    /// Name in the manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<&'r str>,
    document: String,
    /// Whether anything was written, or would be.
    changed: bool,
    url: Option<&'r str>,
    found_on: Option<&'r str>,
    title: Option<&'r str>,
    version: Option<&'r str>,
    sha256: Option<&'r str>,
    /// Files beside the document.
    files: Vec<&'r str>,
    notes: &'r [String],
    candidates: Vec<TellCandidate<'r>>,
    tried: Vec<TellTried<'r>>,
    diagnostics: Vec<Told<'r>>,
}

#[derive(Serialize)]
struct TellCandidate<'r> {
    name: Option<&'r str>,
    url: &'r str,
    title: Option<&'r str>,
    version: Option<&'r str>,
}

#[derive(Serialize)]
struct TellTried<'r> {
    url: &'r str,
    status: Option<u16>,
    outcome: &'r str,
}

/// The output for a manifest.
#[derive(Serialize)]
struct All<'r> {
    clients: Vec<Document<'r>>,
    /// About the manifest.
    diagnostics: Vec<Told<'r>>,
}

/// Prints one object.
pub fn json(about_manifest: &Diagnostics, reports: &[Report]) {
    let text = match reports {
        [one] if one.job.client.is_none() => serde_json::to_string(&tell(one)),
        _ => {
            let clients = reports.iter().map(tell).collect();
            serde_json::to_string(&All { clients, diagnostics: told(about_manifest, false) })
        }
    };
    let text = text.expect("invariant: a report has string keys only");
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn tell(Report { job, outcome }: &Report) -> Document<'_> {
    let fetched = outcome.fetched.as_ref();
    let source = fetched.map(|fetched| &fetched.source);
    let error = outcome.error.as_ref();
    let candidates = error.map_or(&[][..], |error| &error.candidates);
    let tried = error.map(|error| &error.tried).or(fetched.map(|fetched| &fetched.tried));
    let failed = outcome.diagnostics.gate().is_err();
    Document {
        client: job.client.as_deref(),
        document: job.document.display().to_string(),
        changed: outcome.changed && !failed,
        url: source.map(|source| source.url.as_str()),
        found_on: source.and_then(|source| source.found_on.as_deref()),
        title: fetched.and_then(|fetched| fetched.title.as_deref()),
        version: source.and_then(|source| source.version.as_deref()),
        sha256: source.map(|source| source.sha256.as_str()),
        files: fetched.iter().flat_map(|fetched| fetched.files.keys()).map(String::as_str).collect(),
        notes: fetched.map_or(&[], |fetched| &fetched.notes),
        candidates: candidates.iter().map(tell_candidate).collect(),
        tried: tried.into_iter().flatten().map(tell_tried).collect(),
        diagnostics: told(&outcome.diagnostics, false),
    }
}

fn tell_candidate(one: &Candidate) -> TellCandidate<'_> {
    let Candidate { name, url, title, version, .. } = one;
    TellCandidate { name: name.as_deref(), url, title: title.as_deref(), version: version.as_deref() }
}

fn tell_tried(one: &Tried) -> TellTried<'_> {
    TellTried { url: &one.url, status: one.status, outcome: &one.outcome }
}
