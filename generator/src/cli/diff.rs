//! `diff`: what changed between two documents, of the API, on the wire and in Rust. Not what is compared, and not how it is
//! shown: that is the library's.

mod revision;
mod side;

use super::args::{Diff, DiffFormat, FailOn};
use super::{DONE, FOUND, REJECTED, USAGE, print};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diff::{self, Difference, Level, Severity, State};
use clientsmith::output::{self, WriteError};
use std::io::{IsTerminal as _, Write as _};

/// Runs `clientsmith diff`; returns the exit code.
pub fn diff(options: &Diff) -> u8 {
    let sides = match side::find(options) {
        Ok(sides) => sides,
        Err(side::Fault::Usage(message)) => {
            print::error(&message);
            return USAGE;
        }
        Err(side::Fault::Rejected(diagnostics)) => return reject(&diagnostics),
    };
    let difference = match compare(sides) {
        Ok(difference) => difference,
        Err(diagnostics) => return reject(&diagnostics),
    };
    let levels: &[Level] = if options.levels.is_empty() { &Level::ALL } else { &options.levels };
    let difference = difference.only(levels);
    if let Err(error) = write(options, &difference) {
        print::failure(&error.to_string());
        return REJECTED;
    }
    let least = match options.fail_on {
        Some(FailOn::Breaking) => Some(Severity::Breaking),
        Some(FailOn::Additive) => Some(Severity::Additive),
        Some(FailOn::Any) => Some(Severity::Neutral),
        None => None,
    };
    let is_any = options.fail_on == Some(FailOn::Any) && difference.differs;
    match least.is_some_and(|least| difference.worst() >= Some(least)) || is_any {
        true => FOUND,
        false => DONE,
    }
}

fn compare(sides: side::Sides) -> Result<Difference, Box<Diagnostics>> {
    let side::Sides { mut old, mut new } = sides;
    let mut before = State::read(old.label, &old.config, &mut *old.sources)?;
    before.generator = old.generator.unwrap_or(before.generator);
    let after = match new.has_names {
        true => State::read(new.label, &new.config, &mut *new.sources)?,
        false => before.read_next(new.label, &new.config, &mut *new.sources)?,
    };
    let difference = diff::compare(&before, &after);
    // Large documents are a million pieces to be given back; nobody waits for that.
    rayon::spawn(move || drop((before, after)));
    Ok(difference)
}

fn reject(diagnostics: &Diagnostics) -> u8 {
    print::diagnostics(diagnostics);
    REJECTED
}

fn write(options: &Diff, difference: &Difference) -> Result<(), WriteError> {
    let text = match options.format {
        DiffFormat::Text if options.out.is_none() => difference.coloured_text(),
        DiffFormat::Text => difference.text(),
        DiffFormat::Json => difference.json(),
        DiffFormat::Markdown => difference.markdown(),
        DiffFormat::Html => difference.html(),
    };
    match &options.out {
        Some(path) => {
            output::write_single(path, &text)?;
            if std::io::stdout().is_terminal() {
                let _ = writeln!(anstream::stdout(), "{}", difference.verdict());
            }
        }
        None => {
            // Colours are taken away where they are not wanted; a closed pipe is the reader's decision.
            let _ = write!(anstream::stdout(), "{text}");
        }
    }
    Ok(())
}
