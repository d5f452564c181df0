//! Brings one client up to date, whole or not at all. Not which one, and not how it is told.

use super::super::client as generating;
use super::super::fetch::{self as fetching, Deed};
use super::super::progress::Line;
use super::super::selection::Job;
use super::layered::Layered;
use super::write;
use clientsmith::diagnostic::catalog::interface::{OUTPUT_IO, UPDATE_KEPT};
use clientsmith::diagnostic::{Diagnostics, Severity};
use clientsmith::diff::{self, Difference, Kept, Step};
use clientsmith::fetch::{Fetched, Source};
use clientsmith::output;
use semver::Version;
use std::io::ErrorKind;
use std::path::Path;

/// How clients are brought up to date.
pub struct Choices {
    /// Documents are taken as they are.
    pub offline: bool,
    /// Nothing is written.
    pub dry_run: bool,
    /// Edits are overwritten.
    pub force: bool,
    /// Warnings are errors.
    pub strict: bool,
    /// The day of a changelog's entry.
    pub today: String,
}

/// What came of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Unchanged,
    Changed,
    Failed,
}

/// How it went.
pub struct Outcome {
    pub state: State,
    /// About fetching and writing; what is said of the document is in `generated`.
    pub diagnostics: Diagnostics,
    pub generated: Option<generating::Outcome>,
    /// What was fetched, where anything was.
    pub fetched: Option<Fetched>,
    /// What changed since the client was written last, where that is known.
    pub difference: Option<Difference>,
    /// How much the version had to rise.
    pub step: Step,
    /// The version before and now, where the crate has one.
    pub versions: Option<(Version, Version)>,
    /// What has to be said beside it.
    pub notes: Vec<String>,
    /// Files that were written, or would be, below the client's folder.
    pub files: Vec<String>,
}

/// Does one client.
pub fn run(job: &Job, choices: &Choices) -> Outcome {
    let mut outcome = Outcome {
        state: State::Failed,
        diagnostics: Diagnostics::default(),
        generated: None,
        fetched: None,
        difference: None,
        step: Step::None,
        versions: None,
        notes: Vec::new(),
        files: Vec::new(),
    };
    if let Some(state) = steps(job, choices, &mut outcome) {
        outcome.state = state;
    }
    outcome
}

/// The steps in their order; nothing where one failed, which has said why.
fn steps(job: &Job, choices: &Choices, outcome: &mut Outcome) -> Option<State> {
    let out = job.out.as_deref()?;
    let home = write::home(&job.config);
    if !choices.dry_run {
        settle(&mut outcome.diagnostics, out, home)?;
    }
    if !choices.offline {
        fetch(job, choices, outcome)?;
    }
    let new = outcome.fetched.iter().filter(|fetched| !fetched.unchanged);
    let facts = new.clone().map(|fetched| fetched.source.text()).next();
    let new: Vec<_> = new.flat_map(|fetched| fetched.to_write(&job.config.document)).collect();
    // Relative servers follow from where it was fetched.
    let facts_at = Source::path(&job.config.document);
    let facts = facts.iter().map(|text| (facts_at.as_path(), text.as_bytes()));
    let mut sources = Layered::new(new.iter().map(|(path, bytes)| (path.as_path(), *bytes)).chain(facts));
    let is_new = !new.is_empty();
    let mut generated = generating::generate(job, &mut sources, choices.strict);
    let files = generated.generated.as_ref().map(|(files, _)| files.clone()).filter(|_| !generated.failed);
    let found = files.as_ref().map(|files| output::compare(out, files));
    if let Some(Err(error)) = &found {
        generating::refuse(job, &mut generated, out, error);
    }
    outcome.generated = Some(generated);
    let (files, found) = (files?, found?.ok()?);
    if found.is_empty() && !is_new {
        return Some(State::Unchanged);
    }
    compare(job, out, &mut sources, outcome)?;
    let is_code = |path: &&String| !path.starts_with(".clientsmith/");
    let differs = found.stale.iter().chain(&found.extra).chain(&found.missing).any(|path| is_code(&path));
    if !differs {
        // Only what is kept beside the crate is another: there is nothing to release.
        (outcome.step, outcome.difference) = (Step::None, None);
    } else if outcome.step == Step::None && out.join("Cargo.toml").is_file() {
        outcome.step = Step::Patch;
        // Neither the document, nor the manifest, nor the version of clientsmith says what that does.
        if outcome.difference.as_ref().is_some_and(|difference| difference.options.is_empty()) {
            outcome.notes.push(
                "neither the document nor an option that decides an item is another, and what is written is: whether \
                 code goes on to compile is told by `cargo semver-checks`"
                    .to_owned(),
            );
        }
    }
    write::write(job, choices, &files, outcome)?;
    Some(State::Changed)
}

fn settle(diagnostics: &mut Diagnostics, out: &Path, home: &Path) -> Option<()> {
    match output::settle(out).and_then(|()| output::settle_pending(out, home)) {
        Ok(_) => Some(()),
        Err(error) => {
            diagnostics.report_unlocated(&OUTPUT_IO, error);
            None
        }
    }
}

fn fetch(job: &Job, choices: &Choices, outcome: &mut Outcome) -> Option<()> {
    let client = job.client.as_ref()?;
    let Some(source) = client.source.clone() else { return Some(()) };
    let wanted =
        fetching::Job { client: Some(client.name.clone()), document: job.config.document.clone(), source };
    let deed = Deed::Prepare { force: choices.force };
    let got = fetching::run(&wanted, deed, &mut Line::new(false));
    let passed = got.diagnostics.gate().is_ok();
    outcome.diagnostics = got.diagnostics;
    outcome.notes.extend(got.fetched.iter().flat_map(|fetched| fetched.notes.clone()));
    outcome.fetched = got.fetched;
    passed.then_some(())
}

/// What changed since the client was written last.
fn compare(job: &Job, out: &Path, sources: &mut Layered, outcome: &mut Outcome) -> Option<()> {
    let kept = match Kept::find(out) {
        Ok(kept) => kept,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if out.join("Cargo.toml").is_file() {
                outcome.step = Step::Patch;
                let note = "nothing was kept of the document that it was written from, so that what changed is not known";
                outcome.notes.push(note.to_owned());
            }
            return Some(());
        }
        Err(error) => {
            let path = out.display().to_string();
            let message =
                format!("what `{}` was generated from cannot be read: {error}", path.escape_debug());
            outcome.diagnostics.report_unlocated(&UPDATE_KEPT, message);
            return None;
        }
    };
    let before = kept.read("before", out, &job.config);
    let after = before.and_then(|before| {
        let after = diff::State::read("now", &job.config, sources)?;
        Ok((before, after))
    });
    match after {
        Ok((before, after)) => {
            let difference = diff::compare(&before, &after);
            outcome.step = difference.step();
            outcome.difference = Some(difference);
            // Large documents are a million pieces to be given back; nobody waits for that.
            rayon::spawn(move || drop((before, after)));
            Some(())
        }
        Err(rejected) => {
            let first = rejected.sorted().into_iter().find(|one| one.code.severity == Severity::Error);
            let why = first.map(|one| format!(": [{}] {}", one.code.id, one.message)).unwrap_or_default();
            let path = out.display().to_string();
            let message = format!("what `{}` was generated from is rejected{why}", path.escape_debug());
            outcome.diagnostics.report_unlocated(&UPDATE_KEPT, message);
            None
        }
    }
}
