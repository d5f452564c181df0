//! A difference for a pull request: bounded, and folded where it is long. Not for terminals.

use super::Difference;
use super::entry::{Entry, Level, Severity};
use super::escape::{code, prose};
use std::fmt::Write as _;

/// Most characters: GitHub takes 65,536 in a comment or a description, and there may be words around this.
const MOST: usize = 60_000;
/// Entries of a level that are shown without being asked for.
const OPEN: usize = 12;

impl Difference {
    /// For a pull request.
    pub fn markdown(&self) -> String {
        let mut out = format!("## {}\n\n", self.headline());
        let _ = writeln!(out, "{} → {}", code(&self.old), code(&self.new));
        if self.versions.0 != self.versions.1 {
            let _ = writeln!(
                out,
                "\nThe API is of version {}, and was of {}.",
                code(&self.versions.1),
                code(&self.versions.0)
            );
        }
        if !self.options.is_empty() {
            out += "\nThe manifest says something else:\n\n";
        }
        for option in &self.options {
            let _ = writeln!(out, "- {}", prose(&option.to_string()));
        }
        if self.entries.is_empty() {
            return out;
        }
        out += "\n| | breaking | additive | neutral |\n| --- | ---: | ---: | ---: |\n";
        for level in Level::ALL {
            let count = |severity| self.count(level, severity);
            let _ = writeln!(
                out,
                "| {}: {} | {} | {} | {} |",
                level.title(),
                level.about(),
                count(Severity::Breaking),
                count(Severity::Additive),
                count(Severity::Neutral)
            );
        }
        // Rust first: it decides.
        for level in [Level::Rust, Level::Wire, Level::Api] {
            for severity in Severity::ALL {
                let entries: Vec<&Entry> = self.of(level).filter(|one| one.severity == severity).collect();
                section(&mut out, level, severity, &entries);
            }
        }
        out
    }
}

fn section(out: &mut String, level: Level, severity: Severity, entries: &[&Entry]) {
    if entries.is_empty() {
        return;
    }
    let is_open = severity == Severity::Breaking && entries.len() <= OPEN;
    let open = if is_open { " open" } else { "" };
    let title = format!("{}, {} ({})", level.title(), severity.word(), entries.len());
    let head = format!("\n<details{open}><summary><b>{title}</b></summary>\n\n");
    let foot = "\n</details>\n";
    let mut body = String::new();
    let mut shown = 0;
    for entry in entries {
        let line = one(entry);
        if out.len() + head.len() + body.len() + line.len() + foot.len() > MOST {
            break;
        }
        body += &line;
        shown += 1;
    }
    if shown < entries.len() {
        let _ = writeln!(body, "- .. and {} more, for which there is no room here.", entries.len() - shown);
    }
    out.push_str(&head);
    out.push_str(&body);
    out.push_str(foot);
}

fn one(entry: &Entry) -> String {
    let subject = match entry.level {
        Level::Rust => code(&entry.subject),
        Level::Api | Level::Wire => prose(&entry.subject),
    };
    let others = super::text::others(entry);
    let mut line = format!("- **{subject}**: {}{others}. {}.", prose(&entry.what), sentence(&entry.why));
    let places: Vec<String> = [&entry.old, &entry.new]
        .into_iter()
        .flatten()
        .map(|place| code(&super::text::place(place)))
        .collect();
    if !places.is_empty() {
        let _ = write!(line, " <sub>{}</sub>", places.join(" → "));
    }
    line.push('\n');
    if let (Some(before), Some(after)) = (&entry.before, &entry.after)
        && before != after
    {
        line += "  ```diff\n";
        for (mark, text) in [("-", before), ("+", after)] {
            for text in text.lines() {
                let _ = writeln!(line, "  {mark} {}", super::text::plain(text).replace("```", "'''"));
            }
        }
        line += "  ```\n";
    }
    line
}

/// With a capital.
fn sentence(text: &str) -> String {
    let text = prose(text);
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
