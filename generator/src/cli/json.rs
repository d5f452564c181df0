//! `--format json`: one object on standard output. The keys are an interface: they may be added to, not changed.

use super::client::{Outcome, weight};
use super::selection::Job;
use clientsmith::api::Untyped;
use clientsmith::diagnostic::{Diagnostic, Diagnostics};
use clientsmith::output::{Difference, Edit};
use clientsmith::source::Site;
use clientsmith::{OperationCounts, Renamed};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write as _;

/// One client, or the whole output for `--document`.
#[derive(Default, Serialize)]
struct Report<'r> {
    /// Name in the manifest.
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<&'r str>,
    operations: Operations,
    /// Webhooks and callbacks.
    incoming: Operations,
    /// Operations that walk through pages.
    paged: usize,
    types: Types,
    diagnostics: Vec<Told<'r>>,
    /// Every file of the output, relative to its folder.
    files: Vec<&'r str>,
    /// Lines of all files together.
    lines: usize,
    /// Files that were not as they should be, and were written.
    written: Vec<&'r str>,
    /// Files of an earlier run that were removed.
    removed: Vec<&'r str>,
    /// With `--check`: how the folder differs, by kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<BTreeMap<&'static str, &'r [String]>>,
    /// What was edited in generated files, where that is in the way.
    edits: Vec<TellEdit<'r>>,
    /// What the document asks to be called otherwise than in the run before.
    renamed: Vec<NewName<'r>>,
    seconds: f64,
}

/// A name that changed on request.
#[derive(Serialize)]
struct NewName<'r> {
    what: &'r str,
    from: &'r str,
    to: &'r str,
}

/// An edit of a generated file.
#[derive(Serialize)]
struct TellEdit<'r> {
    path: &'r str,
    /// A unified diff.
    diff: &'r str,
    /// Whether it is of what was generated, and not of what would be now.
    exact: bool,
}

/// The output for a manifest.
#[derive(Serialize)]
struct Reports<'r> {
    clients: Vec<Report<'r>>,
    /// About the manifest.
    diagnostics: Vec<Told<'r>>,
}

#[derive(Default, Serialize)]
struct Operations {
    total: usize,
    generated: usize,
    degraded: usize,
    skipped: usize,
}

#[derive(Default, Serialize)]
struct Types {
    total: usize,
    untyped: usize,
    reasons: Reasons,
}

/// Why types are untyped; together they are `untyped`.
#[derive(Default, Serialize)]
struct Reasons {
    silent: usize,
    conditional: usize,
    never: usize,
    broken: usize,
    lost: usize,
}

/// One diagnostic; everything about its place is `null` where it has none.
#[derive(Serialize)]
pub(super) struct Told<'r> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    place: Whereabouts,
    message: &'r str,
    help: Option<&'r str>,
    notes: Vec<TellNote<'r>>,
}

#[derive(Serialize)]
struct TellNote<'r> {
    #[serde(flatten)]
    place: Whereabouts,
    message: &'r str,
}

#[derive(Default, Serialize)]
struct Whereabouts {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    pointer: Option<String>,
}

/// Prints the object of a run.
pub fn report(about_manifest: &Diagnostics, clients: &[(&Job, &Outcome)], strict: bool) {
    let about_manifest = told(about_manifest, false);
    let text = match clients {
        [(job, outcome)] if job.client.is_none() => serde_json::to_string(&client(job, outcome, strict)),
        _ => {
            let clients = clients.iter().map(|(job, outcome)| client(job, outcome, strict)).collect();
            serde_json::to_string(&Reports { clients, diagnostics: about_manifest })
        }
    };
    let text = text.expect("invariant: a report has string keys only");
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn client<'r>(job: &'r Job, outcome: &'r Outcome, strict: bool) -> Report<'r> {
    let mut report = Report {
        client: job.name.as_deref(),
        diagnostics: told(&outcome.diagnostics, strict),
        differences: outcome.difference.as_ref().map(differences),
        edits: outcome.edits.iter().map(tell_edit).collect(),
        renamed: outcome.renamed.iter().map(new_name).collect(),
        seconds: outcome.seconds,
        ..Report::default()
    };
    if let Some((files, counts)) = &outcome.generated {
        let (operations, types) = (counts.operations, counts.types);
        let counted = |counts: OperationCounts| Operations {
            total: counts.total,
            generated: counts.generated,
            degraded: counts.degraded,
            skipped: counts.skipped,
        };
        report.operations = counted(operations);
        report.incoming = counted(counts.incoming);
        report.paged = counts.paged;
        let Untyped { silent, conditional, never, broken, lost } = types.reasons;
        let reasons = Reasons { silent, conditional, never, broken, lost };
        report.types = Types { total: types.total, untyped: types.untyped, reasons };
        report.files = files.0.keys().map(String::as_str).collect();
        report.lines = files.lines();
    }
    if let Some(written) = &outcome.written {
        report.written = written.written.iter().map(String::as_str).collect();
        report.removed = written.removed.iter().map(String::as_str).collect();
    }
    report
}

fn tell_edit(one: &Edit) -> TellEdit<'_> {
    TellEdit { path: &one.path, diff: &one.diff, exact: one.exact }
}

/// Diagnostics as values, for reports of other shapes.
pub fn values(all: &Diagnostics, strict: bool) -> Vec<serde_json::Value> {
    let value = |one| serde_json::to_value(one).expect("invariant: a diagnostic has string keys only");
    told(all, strict).into_iter().map(value).collect()
}

fn new_name(one: &Renamed) -> NewName<'_> {
    NewName { what: &one.what, from: &one.from, to: &one.to }
}

fn differences(difference: &Difference) -> BTreeMap<&'static str, &[String]> {
    let Difference { missing, stale, extra, edited, foreign, blocked } = difference;
    let kinds: [(&'static str, &[String]); 6] = [
        ("missing", missing),
        ("stale", stale),
        ("extra", extra),
        ("edited", edited),
        ("foreign", foreign),
        ("blocked", blocked),
    ];
    kinds.into_iter().collect()
}

pub(super) fn told(diagnostics: &Diagnostics, strict: bool) -> Vec<Told<'_>> {
    diagnostics.sorted().into_iter().map(|one| tell(diagnostics, one, strict)).collect()
}

fn tell<'r>(all: &Diagnostics, one: &'r Diagnostic, strict: bool) -> Told<'r> {
    let notes = one.notes.iter();
    Told {
        code: one.code.id,
        severity: weight(one.code.severity, strict),
        place: whereabouts(all, one.site),
        message: &one.message,
        help: one.help.as_deref(),
        notes: notes
            .map(|note| TellNote { place: whereabouts(all, note.site), message: &note.message })
            .collect(),
    }
}

fn whereabouts(all: &Diagnostics, site: Option<Site>) -> Whereabouts {
    let Some(site) = site else { return Whereabouts::default() };
    let (line, column) = all.sources.line_column(site);
    let file = all.sources.place(site).file;
    Whereabouts {
        file: Some(all.sources.file(file).path.display().to_string()),
        line: Some(line),
        column: Some(column),
        pointer: Some(all.sources.pointer(site)),
    }
}
