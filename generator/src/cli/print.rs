//! What people read: diagnostics on standard error, a summary on standard output. Not how diagnostics are drawn.

use super::args::Judgement;
use super::client::{Deed, Outcome};
use super::selection::Job;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diagnostic::render::{render, render_folded};
use clientsmith::output::{Difference, Edit};
use std::io::Write as _;
use std::path::Path;

/// Prints everything about a run.
pub fn report(about_manifest: &Diagnostics, clients: &[(&Job, &Outcome)], deed: Deed, judgement: &Judgement) {
    let strict = judgement.strict;
    diagnostics(about_manifest);
    for (job, outcome) in clients {
        // Where every warning is a failure, every warning is shown.
        match judgement.verbose || strict {
            true => diagnostics(&outcome.diagnostics),
            false => folded(&outcome.diagnostics),
        }
        let folder = job.out.as_deref().unwrap_or(Path::new(""));
        if let Some(found) = outcome.difference.as_ref().filter(|found| !found.is_empty()) {
            difference(folder, found);
        }
        outcome.edits.iter().for_each(|one| edit(folder, one, judgement.verbose));
        for one in &outcome.renamed {
            let _ = writeln!(
                anstream::stderr(),
                "note: `{}` is called `{}` now, as the document asks: {}",
                one.from,
                one.to,
                one.what
            );
        }
        let line = summary(job, outcome, deed, strict);
        // A closed pipe is the reader's decision, not a failure of ours.
        let _ = writeln!(anstream::stdout(), "{line}");
    }
}

/// Prints diagnostics, drawn for people.
pub fn diagnostics(diagnostics: &Diagnostics) {
    if !diagnostics.is_empty() {
        // Drawn in colour; the stream takes the colour away again where it is not wanted.
        let _ = write!(anstream::stderr(), "{}", render(diagnostics, true));
    }
}

/// Prints diagnostics, but of many warnings of one code only the first.
pub fn folded(diagnostics: &Diagnostics) {
    if !diagnostics.is_empty() {
        let text = render_folded(diagnostics, true, "`--verbose` shows all of them");
        let _ = write!(anstream::stderr(), "{text}");
    }
}

/// Prints a mistake in the command line, as clap does.
pub fn error(message: &str) {
    let _ = writeln!(anstream::stderr(), "error: {message}\n\nFor more information, try '--help'.");
}

/// Prints what the system did not let happen.
pub fn failure(message: &str) {
    let _ = writeln!(anstream::stderr(), "error: {message}");
}

fn difference(folder: &Path, difference: &Difference) {
    let mut text = String::new();
    for (what, paths) in difference.sections() {
        for path in paths {
            let path = folder.join(path).display().to_string();
            text += &format!("{what}: {}\n", path.escape_debug());
        }
    }
    let _ = write!(anstream::stderr(), "{text}");
}

/// Lines that are shown of an edit, unless all are asked for.
const LINES: usize = 40;

/// Prints what was edited in a generated file.
pub fn edit(folder: &Path, edit: &Edit, all: bool) {
    let path = folder.join(&edit.path).display().to_string();
    let than = if edit.exact {
        ""
    } else {
        "; what was generated changed since as well, this is against what would be now"
    };
    let mut text = format!("note: the edit of `{}`{than}:\n", path.escape_debug());
    let total = edit.diff.lines().count();
    let shown = if all { total } else { LINES.min(total) };
    for line in edit.diff.lines().take(shown) {
        // What an editor may have left in the file is not for the terminal.
        let line: String =
            line.chars().map(|one| if one.is_control() && one != '\t' { '\u{fffd}' } else { one }).collect();
        let colour = match line.bytes().next() {
            Some(b'+') => "\u{1b}[32m",
            Some(b'-') => "\u{1b}[31m",
            _ => "",
        };
        let end = if colour.is_empty() { "" } else { "\u{1b}[0m" };
        text += &format!("  {colour}{line}{end}\n");
    }
    if shown < total {
        text += &format!("  .. {} more lines, `--verbose` shows all of them\n", total - shown);
    }
    let _ = write!(anstream::stderr(), "{text}");
}

/// One line for a client, in words.
fn summary(job: &Job, outcome: &Outcome, deed: Deed, strict: bool) -> String {
    let document = job.config.document.display().to_string();
    let name = job.name.as_deref().unwrap_or(&document).escape_debug();
    let seconds = format!("{:.2} s", outcome.seconds);
    let Some((files, counts)) = &outcome.generated else {
        return format!("{name}: rejected, nothing was written, {seconds}");
    };
    let (operations, types) = (counts.operations, counts.types);
    let said = format!(
        "{} of {} generated ({} degraded, {} skipped), {}{} ({} untyped), {}, {}",
        operations.generated,
        count(operations.total, "operation"),
        operations.degraded,
        operations.skipped,
        if counts.paged == 0 { String::new() } else { format!("{} with pages, ", counts.paged) },
        count(types.total, "type"),
        types.untyped,
        count(files.0.len(), "file"),
        count(files.lines(), "line"),
    );
    let end = match (&outcome.written, &outcome.difference, deed) {
        (Some(written), _, _) => {
            format!("{} written, {} removed", written.written.len(), written.removed.len())
        }
        (None, Some(found), _) if found.is_empty() => "up to date".to_owned(),
        (None, Some(_), _) => "not up to date, run `clientsmith generate`".to_owned(),
        (None, None, Deed::Judge) if !outcome.failed => "nothing to write".to_owned(),
        (None, None, _) if strict => "nothing was written: `--strict` takes warnings as errors".to_owned(),
        (None, None, _) => "nothing was written".to_owned(),
    };
    format!("{name}: {said}; {end}, {seconds}")
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// How much of something has come.
pub fn share(bytes: u64, of: Option<u64>) -> String {
    match of.filter(|whole| *whole >= bytes && *whole > 0) {
        Some(whole) => format!(", {} of {} kB", bytes.div_ceil(1000), whole.div_ceil(1000)),
        None => format!(", {} kB", bytes.div_ceil(1000)),
    }
}
