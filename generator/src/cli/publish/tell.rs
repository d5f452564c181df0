//! Tells what the checks of `publish` came to. Not what they check.

use super::Outcome;
use super::check::State;
use serde_json::json;
use std::io::Write as _;

/// For people.
pub fn human(outcome: &Outcome, dry_run: bool) {
    let client = outcome.client.escape_debug();
    let mut text = match &outcome.package {
        Some(package) => format!("{client}: package `{}` {}\n", package.name, package.version),
        None => format!("{client}:\n"),
    };
    for check in &outcome.checks {
        let (colour, word) = match check.state {
            State::Passed => ("\u{1b}[32m", "passed"),
            State::Failed => ("\u{1b}[1;31m", "FAILED"),
            State::Skipped => ("\u{1b}[33m", "skipped"),
        };
        let mut lines = check.says.lines().map(plain);
        let first = lines.next().filter(|line| !line.is_empty()).map(|line| format!(": {line}"));
        text += &format!("  {colour}{word:>7}\u{1b}[0m  {}{}\n", check.title, first.unwrap_or_default());
        lines.for_each(|line| text += &format!("           {line}\n"));
    }
    let failed = outcome.checks.iter().filter(|check| check.state == State::Failed).count();
    text += &match (failed, outcome.published, dry_run) {
        (0, true, _) => format!("{client}: published\n"),
        (0, false, _) => format!("{client}: ready; nothing was published, as `--dry-run` asks\n"),
        (1, _, _) => format!("{client}: not published, 1 check failed\n"),
        (many, _, _) => format!("{client}: not published, {many} checks failed\n"),
    };
    let _ = write!(anstream::stdout(), "{text}");
}

/// What a program said, without what it does to a terminal.
fn plain(line: &str) -> String {
    anstream::adapter::strip_str(line).to_string()
}

/// For programs: one object.
pub fn json(outcomes: &[Outcome]) {
    let state = |state: State| match state {
        State::Passed => "passed",
        State::Failed => "failed",
        State::Skipped => "skipped",
    };
    let one = |outcome: &Outcome| {
        let checks = outcome.checks.iter().map(|check| {
            json!({ "id": check.id, "state": state(check.state), "title": check.title, "says": plain(&check.says) })
        });
        json!({
            "client": outcome.client,
            "package": outcome.package.as_ref().map(|package| &package.name),
            "version": outcome.package.as_ref().map(|package| &package.version),
            "checks": checks.collect::<Vec<_>>(),
            "published": outcome.published,
        })
    };
    let report = json!({ "clients": outcomes.iter().map(one).collect::<Vec<_>>() });
    let _ = writeln!(std::io::stdout(), "{report}");
}
