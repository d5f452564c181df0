//! `explain`: what a code means. The words are the catalog's.

use super::{DONE, USAGE, print};
use clientsmith::diagnostic::{Code, Severity, catalog, nearest};
use std::io::Write as _;

/// Runs `clientsmith explain`; returns the exit code.
pub fn explain(id: Option<&str>) -> u8 {
    let text = match id {
        None => list(),
        Some(id) => match catalog::find(id) {
            Some(code) => explained(code),
            None => {
                let near = nearest(id, catalog::CODES.iter().map(|code| code.id));
                let hint = near.map_or(String::new(), |near| format!(", but there is `{near}`"));
                print::error(&format!("there is no code `{}`{hint}", id.escape_debug()));
                return USAGE;
            }
        },
    };
    let _ = write!(anstream::stdout(), "{text}");
    DONE
}

fn list() -> String {
    let mut codes: Vec<&Code> = catalog::CODES.to_vec();
    codes.sort_by_key(|code| code.id);
    codes.iter().map(|code| format!("{}  {:<8} {}\n", code.id, code.severity.word(), code.title)).collect()
}

fn explained(code: &Code) -> String {
    let effect = match code.severity {
        Severity::Warning => "warning: the client is written, but says less than the document",
        Severity::Skip => "error: one operation is left out of the client",
        Severity::Error => "error: nothing is written",
    };
    format!("{}: {}\n({effect})\n\n{}\n", code.id, code.title, wrapped(code.explanation, 90))
}

/// Breaks lines at spaces.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("invariant: there is a line");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            *line += if line.is_empty() { "" } else { " " };
            *line += word;
        }
    }
    lines.join("\n")
}
