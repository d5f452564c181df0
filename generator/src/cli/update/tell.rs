//! Tells what an update came to: for people, for programs, for a pull request. Not what it did.

use super::super::args::Update;
use super::super::selection::Job;
use super::super::{json, print};
use super::client::{Outcome, State};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diff::Step;
use clientsmith::output::write_single;
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;

/// Most characters of all Markdown together: GitHub takes 65,536 in a description.
const MOST: usize = 62_000;

/// Diagnostics on standard error, a line for each client on standard output.
pub fn human(about_manifest: &Diagnostics, clients: &[(&Job, &Outcome)], options: &Update) {
    diagnostics(about_manifest, clients, options.judgement.verbose || options.judgement.strict);
    for (job, outcome) in clients {
        for note in &outcome.notes {
            let _ = writeln!(anstream::stderr(), "note: {}: {note}", name(job));
        }
        let _ = writeln!(anstream::stdout(), "{}", line(job, outcome, options.dry_run));
    }
}

fn diagnostics(about_manifest: &Diagnostics, clients: &[(&Job, &Outcome)], all: bool) {
    print::diagnostics(about_manifest);
    for (job, outcome) in clients {
        print::diagnostics(&outcome.diagnostics);
        // Warnings about a document that is as it was were read before.
        let Some(generated) = outcome.generated.as_ref().filter(|_| outcome.state != State::Unchanged) else {
            continue;
        };
        match all {
            true => print::diagnostics(&generated.diagnostics),
            false => print::folded(&generated.diagnostics),
        }
        let folder = job.out.as_deref().unwrap_or(Path::new(""));
        generated.edits.iter().for_each(|edit| print::edit(folder, edit, all));
    }
}

fn name(job: &Job) -> String {
    job.name.as_deref().unwrap_or_default().escape_debug().to_string()
}

fn line(job: &Job, outcome: &Outcome, dry_run: bool) -> String {
    let name = name(job);
    match outcome.state {
        State::Unchanged => return format!("{name}: up to date"),
        State::Failed => return format!("{name}: failed, nothing of it was changed"),
        State::Changed => {}
    }
    let version = match &outcome.versions {
        Some((from, to)) if from != to => format!("{from} -> {to}"),
        Some((version, _)) => format!("stays {version}"),
        None => "written".to_owned(),
    };
    let verdict = match &outcome.difference {
        Some(difference) if difference.step() != Step::None => format!("; {}", difference.verdict()),
        _ => String::new(),
    };
    if outcome.files.is_empty() && !dry_run {
        return format!(
            "{name}: {version}{verdict}; nothing of the crate changed, and what is kept beside it was written"
        );
    }
    let files = outcome.files.len();
    let files = format!("{files} file{}", if files == 1 { "" } else { "s" });
    let done = if dry_run { "would be written (`--dry-run`: nothing was)" } else { "written" };
    format!("{name}: {version}{verdict}; {files} {done}")
}

/// Writes what a pull request says to a file; whether that succeeded.
pub fn summary(clients: &[(&Job, &Outcome)], path: &Path) -> bool {
    match write_single(path, &markdown(clients)) {
        Ok(_) => true,
        Err(error) => {
            print::failure(&error.to_string());
            false
        }
    }
}

fn markdown(clients: &[(&Job, &Outcome)]) -> String {
    let mut text = String::new();
    for (job, outcome) in clients.iter().filter(|(_, outcome)| outcome.state == State::Changed) {
        let head = match &outcome.versions {
            Some((from, to)) if from != to => format!("# `{}` {from} → {to}\n\n", name(job)),
            _ => format!("# `{}`\n\n", name(job)),
        };
        let mut body = match &outcome.difference {
            Some(difference) => difference.markdown(),
            None => String::new(),
        };
        outcome.notes.iter().for_each(|note| body += &format!("\n> {note}\n"));
        if text.len() + head.len() + body.len() > MOST {
            let verdict =
                outcome.difference.as_ref().map(|difference| difference.verdict()).unwrap_or_default();
            body = format!("{verdict}; there is no room here to say more.\n");
        }
        text += &format!("{head}{}\n\n", body.trim_end());
    }
    let failed: Vec<String> = clients
        .iter()
        .filter(|(_, outcome)| outcome.state == State::Failed)
        .map(|(job, outcome)| format!("- `{}`: {}\n", name(job), codes(outcome)))
        .collect();
    if !failed.is_empty() {
        text += &format!("# Not updated\n\n{}\n", failed.concat());
    }
    text
}

/// Codes of what went wrong: messages may hold text of a document, which is not for every page.
fn codes(outcome: &Outcome) -> String {
    let about = outcome.generated.iter().map(|generated| &generated.diagnostics);
    let all = about.chain([&outcome.diagnostics]).flat_map(Diagnostics::sorted);
    let mut codes: Vec<&str> = all.map(|one| one.code.id).filter(|id| id.starts_with('E')).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}

/// For programs: one object.
pub fn json(about_manifest: &Diagnostics, clients: &[(&Job, &Outcome)], options: &Update) {
    let one = |(job, outcome): &(&Job, &Outcome)| {
        let difference: Option<Value> =
            outcome.difference.as_ref().and_then(|difference| serde_json::from_str(&difference.json()).ok());
        let about = outcome.generated.iter().map(|generated| &generated.diagnostics);
        let told = [&outcome.diagnostics].into_iter().chain(about);
        let told: Vec<Value> = told.flat_map(|all| json::values(all, options.judgement.strict)).collect();
        let edits = outcome.generated.iter().flat_map(|generated| &generated.edits);
        let edits = edits.map(|edit| json!({ "path": edit.path, "diff": edit.diff, "exact": edit.exact }));
        json!({
            "client": job.name,
            "state": match outcome.state {
                State::Unchanged => "unchanged",
                State::Changed => "changed",
                State::Failed => "failed",
            },
            "step": outcome.step.word(),
            "version": outcome.versions.as_ref().map(|(from, to)| json!({ "from": from.to_string(), "to": to.to_string() })),
            "document": outcome.fetched.as_ref().map(|fetched| json!({
                "url": fetched.source.url,
                "changed": !fetched.unchanged,
                "version": fetched.source.version,
                "sha256": fetched.source.sha256,
            })),
            "difference": difference,
            "files": outcome.files,
            "notes": outcome.notes,
            "edits": edits.collect::<Vec<_>>(),
            "diagnostics": told,
        })
    };
    let report = json!({
        "dry_run": options.dry_run,
        "clients": clients.iter().map(one).collect::<Vec<_>>(),
        "diagnostics": json::values(about_manifest, options.judgement.strict),
    });
    let _ = writeln!(std::io::stdout(), "{report}");
}
