//! Generates one client and writes, compares or only judges it. Not which one, and not how it is told.

use super::selection::Job;
use clientsmith::diagnostic::catalog::interface as code;
use clientsmith::diagnostic::{Diagnostics, Severity};
use clientsmith::diff::Kept;
use clientsmith::output::{self, Difference, Edit, Files, WriteError, Written};
use clientsmith::source::files::{Disk, Sources};
use clientsmith::{Generated, Renamed, Summary};
use std::path::Path;
use std::time::Instant;

/// What is done with the files of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Written; with `force` also over edits.
    Write { force: bool },
    /// Compared with the output folder.
    Compare,
    /// Nothing.
    Judge,
}

/// How it went.
pub struct Outcome {
    /// Everything there is to say about the document and the output folder.
    pub diagnostics: Diagnostics,
    /// Acceptances that covered nothing, as indexes; to be reported at the manifest.
    pub unused: Vec<usize>,
    /// What was generated, unless the document was rejected.
    pub generated: Option<(Files, Summary)>,
    /// What the document asks to be called otherwise than before.
    pub renamed: Vec<Renamed>,
    /// What was written, if anything was to be.
    pub written: Option<Written>,
    /// How the output folder differs, if it was compared.
    pub difference: Option<Difference>,
    /// What was edited in generated files, where that is in the way.
    pub edits: Vec<Edit>,
    /// Whether the run failed.
    pub failed: bool,
    /// How long it took.
    pub seconds: f64,
}

/// Does one client.
pub fn run(job: &Job, deed: Deed, strict: bool) -> Outcome {
    let start = Instant::now();
    let mut waiting = Ok(false);
    if let (Deed::Write { .. }, Some(folder), Some(_)) = (deed, &job.out, &job.client) {
        // An update that was killed may have left the document waiting in the client.
        waiting = output::settle_pending(folder, job.config.document.parent().unwrap_or(Path::new("")));
    }
    let mut outcome = generate(job, &mut Disk::new(), strict);
    if let (Err(error), Some(folder)) = (waiting, &job.out) {
        refuse(job, &mut outcome, folder, &error);
    }
    if !outcome.failed
        && let Some(folder) = &job.out
    {
        match place(&mut outcome, folder, deed) {
            Ok(()) => {
                let edited = outcome.difference.as_ref().map(|found| found.edited.clone());
                show_edits(job, &mut outcome, folder, &edited.unwrap_or_default());
            }
            Err(error) => refuse(job, &mut outcome, folder, &error),
        }
    }
    outcome.seconds = start.elapsed().as_secs_f64();
    outcome
}

/// Says why nothing was written.
pub fn refuse(job: &Job, outcome: &mut Outcome, folder: &Path, error: &WriteError) {
    if let WriteError::Refused(refusal) = error {
        show_edits(job, outcome, folder, &refusal.edited);
    }
    report(&mut outcome.diagnostics, folder, error);
    outcome.failed = true;
}

/// Finds out what was edited: against what this run wrote, or what was written of the document that was kept.
fn show_edits(job: &Job, outcome: &mut Outcome, folder: &Path, paths: &[String]) {
    let Some((files, _)) = outcome.generated.as_ref().filter(|_| !paths.is_empty()) else { return };
    let edits = output::edits(folder, paths, &[files]);
    let last = if edits.iter().all(|edit| edit.exact) { None } else { last(job, folder) };
    outcome.edits = last.map_or(edits, |last| output::edits(folder, paths, &[files, &last]));
}

/// What was written last, generated once more.
fn last(job: &Job, folder: &Path) -> Option<Files> {
    let mut kept = Kept::find(folder).ok()?;
    let config = kept.config(folder, &job.config);
    Some(clientsmith::generate(&config, &mut kept, &mut Diagnostics::default()).ok()?.files)
}

/// Generates a client of what is to be read there, and writes nothing.
pub fn generate(job: &Job, sources: &mut dyn Sources, strict: bool) -> Outcome {
    let mut out = Diagnostics::default();
    let generated = clientsmith::generate(&job.config, sources, &mut out);
    let unused = out.accept(&job.config.accept);
    let stopped = generated.is_err() || !unused.is_empty() || (strict && !out.is_empty());
    let (generated, renamed) = match generated {
        Ok(Generated { mut files, summary, names, renamed, fetched }) => {
            if job.client.is_some() {
                files.0.extend(clientsmith::diff::keep(&job.config, &out.sources, &names));
            }
            files.0.insert(output::NAMES.to_owned(), names);
            let remote = output::remote(fetched.iter().map(|(address, text)| (address.as_str(), &**text)));
            files.0.extend(remote.map(|text| (output::REMOTE.to_owned(), text)));
            (Some((files, summary)), renamed)
        }
        Err(_) => (None, Vec::new()),
    };
    Outcome {
        diagnostics: out,
        unused,
        generated,
        renamed,
        written: None,
        difference: None,
        edits: Vec::new(),
        failed: stopped,
        seconds: 0.0,
    }
}

fn place(outcome: &mut Outcome, folder: &Path, deed: Deed) -> Result<(), WriteError> {
    let Some((files, _)) = &outcome.generated else { return Ok(()) };
    match deed {
        Deed::Write { force } => outcome.written = Some(output::write(folder, files, force)?),
        Deed::Compare => {
            let difference = output::compare(folder, files)?;
            outcome.failed = !difference.is_empty();
            outcome.difference = Some(difference);
        }
        Deed::Judge => {}
    }
    Ok(())
}

/// Says why nothing was written, one diagnostic for each kind of obstacle.
fn report(out: &mut Diagnostics, folder: &Path, error: &WriteError) {
    let shown = |path: &String| folder.join(path).display().to_string().escape_debug().to_string();
    match error {
        WriteError::Unsafe { .. } => {
            out.report_unlocated(&code::OUTPUT_UNSAFE_PATH, error);
        }
        WriteError::Io { .. } => {
            out.report_unlocated(&code::OUTPUT_IO, error);
        }
        WriteError::Refused(refusal) => {
            let force =
                "move your changes to `src/ext.rs` or a file of your own, or overwrite them with `--force`";
            for path in &refusal.edited {
                let message = format!("`{}` was edited since it was written", shown(path));
                out.report_unlocated(&code::OUTPUT_EDITED, message).help(force);
            }
            for path in &refusal.foreign {
                let message = format!("`{}` was not written by clientsmith", shown(path));
                out.report_unlocated(&code::OUTPUT_FOREIGN, message).help(force);
            }
            for path in &refusal.blocked {
                let message = format!("`{}` is not a file that can be replaced", shown(path));
                out.report_unlocated(&code::OUTPUT_BLOCKED, message).help("move it away");
            }
        }
    }
}

/// How a diagnostic weighs in this run.
pub fn weight(severity: Severity, strict: bool) -> &'static str {
    if strict { Severity::Error.word() } else { severity.word() }
}

/// A name that cargo takes for a package and Rust for a module.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn parse_name(name: &str) -> Result<String, String> {
    clientsmith::manifest::check_name(name).map(|()| name.to_owned()).map_err(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names are checked before they become paths, so that no document is known that gets here.
    #[test]
    fn e069_a_path_that_leaves_the_folder() {
        let mut out = Diagnostics::default();
        let error = WriteError::Unsafe { path: "../x\u{1b}".to_owned(), why: "it has a `..` part" };
        report(&mut out, Path::new("out"), &error);
        let one = out.sorted()[0];
        assert_eq!((one.code.id, out.gate().is_err()), ("E069", true));
        assert_eq!(one.message, "`../x\\u{1b}` may not be written: it has a `..` part");
    }
}
