//! A difference for terminals: plain, or in colour. Not for programs, which take JSON.

use super::entry::{Entry, Level, Place, Severity};
use super::{Difference, Step};
use std::fmt::Write as _;

/// Colours, where they are wanted.
struct Paint(bool);

impl Paint {
    fn with(&self, style: &str, text: &str) -> String {
        match self.0 {
            true => format!("\u{1b}[{style}m{text}\u{1b}[0m"),
            false => text.to_owned(),
        }
    }

    fn severity(&self, severity: Severity) -> String {
        // As wide as the longest.
        let word = format!("{:8}", severity.word());
        self.with(
            match severity {
                Severity::Breaking => "1;31",
                Severity::Additive => "1;32",
                Severity::Neutral => "2",
            },
            &word,
        )
    }
}

/// Text of a document with everything spelled out that a terminal would obey, or that would hide something.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        let is_hidden = matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        match one.is_control() || is_hidden {
            true => out.extend(one.escape_default()),
            false => out.push(one),
        }
    }
    out
}

impl Difference {
    /// For terminals and logs.
    pub fn text(&self) -> String {
        self.render(&Paint(false))
    }

    /// For terminals, in colour.
    pub fn coloured_text(&self) -> String {
        self.render(&Paint(true))
    }

    /// What the step means.
    pub(super) fn headline(&self) -> &'static str {
        match self.step() {
            Step::None => "Nothing changed",
            Step::Patch => "A patch: nothing that code meets",
            Step::Minor => "A minor step: code goes on to compile",
            Step::Major => "A major step: code may compile no longer",
        }
    }

    /// The verdict in one line.
    pub fn verdict(&self) -> String {
        let counts: Vec<String> = Severity::ALL
            .iter()
            .map(|severity| {
                let count = self.entries.iter().filter(|entry| entry.severity == *severity).count();
                format!("{count} {}", severity.word())
            })
            .collect();
        match self.step() {
            Step::None => "nothing changed".to_owned(),
            Step::Patch if self.entries.is_empty() && !self.options.is_empty() => {
                "patch: the manifest changed, and nothing that code meets".to_owned()
            }
            Step::Patch if self.entries.is_empty() => {
                "patch: only prose, order or versions changed".to_owned()
            }
            step => format!("{}: {}", step.word(), counts.join(", ")),
        }
    }

    fn render(&self, paint: &Paint) -> String {
        let title = format!("{} -> {}", plain(&self.old), plain(&self.new));
        let mut out = format!("{}: {}\n", paint.with("1", &title), self.verdict());
        if self.versions.0 != self.versions.1 {
            let _ = writeln!(out, "API version {} -> {}", plain(&self.versions.0), plain(&self.versions.1));
        }
        if !self.options.is_empty() {
            let _ = writeln!(out, "\n{}: what it says now, and said", paint.with("1", "Manifest"));
        }
        for option in &self.options {
            let _ = writeln!(out, "  {}", plain(&option.to_string().replace('`', "")));
        }
        for level in Level::ALL {
            if self.of(level).next().is_none() {
                continue;
            }
            let _ = writeln!(out, "\n{}: {}", paint.with("1", level.title()), level.about());
            for entry in self.of(level) {
                one(&mut out, paint, entry);
            }
        }
        out
    }
}

fn one(out: &mut String, paint: &Paint, entry: &Entry) {
    let subject = paint.with("1", &plain(&entry.subject));
    let _ = writeln!(
        out,
        "  {}  {subject}: {}{}",
        paint.severity(entry.severity),
        plain(&entry.what),
        others(entry)
    );
    let _ = writeln!(out, "            {}", paint.with("2", &plain(&entry.why)));
    let is_pair = entry.before.is_some() && entry.after.is_some();
    for (mark, style, text) in [("-", "31", &entry.before), ("+", "32", &entry.after)] {
        // What is only there once is told by its name.
        let text = text.as_ref().filter(|_| is_pair && entry.before != entry.after);
        for line in text.into_iter().flat_map(|text| text.lines()) {
            let _ = writeln!(out, "            {}", paint.with(style, &format!("{mark} {}", plain(line))));
        }
    }
    let places: Vec<String> = [&entry.old, &entry.new].into_iter().flatten().map(place).collect();
    if !places.is_empty() {
        let _ = writeln!(out, "            {}", paint.with("2", &format!("at {}", places.join(" -> "))));
    }
}

/// How many more have the same change.
pub(super) fn others(entry: &Entry) -> String {
    match entry.also.len() {
        0 => String::new(),
        1 => " (and in one other place)".to_owned(),
        count => format!(" (and in {count} other places)"),
    }
}

/// A place as editors and terminals know it.
pub(super) fn place(place: &Place) -> String {
    format!("{}:{}:{}", plain(&place.file), place.line, place.column)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_terminal_obeys_no_document() {
        assert_eq!(plain("a\u{1b}[31m\u{202e}b\tc"), "a\\u{1b}[31m\\u{202e}b\\tc");
        assert_eq!(plain("Größe 大"), "Größe 大");
    }
}
