//! A difference as the section of a changelog: what users of the crate have to know, in Rust terms. Not where it stands in
//! which document.

use super::Difference;
use super::entry::{Entry, Level, Severity};
use super::escape::{code, prose};
use std::fmt::Write as _;

/// Most lines of a section: a list of more is read by nobody.
const MOST: usize = 100;

impl Difference {
    /// The section for a version, in the form of Keep a Changelog. Without a heading for what is not there.
    pub fn changelog(&self, version: &str, date: &str) -> String {
        let mut out = format!("## [{version}] - {date}\n");
        let (before, after) = &self.versions;
        if before != after {
            let _ =
                writeln!(out, "\nThe API is of version {} now, and was of {}.", code(after), code(before));
        }
        let rust = || self.of(Level::Rust);
        let is_deprecation = |entry: &&Entry| entry.kind == "item-deprecated";
        section(&mut out, "Breaking", rust().filter(|one| one.severity == Severity::Breaking));
        let added = rust().filter(|one| one.severity == Severity::Additive && !is_deprecation(one));
        section(&mut out, "Added", added);
        section(&mut out, "Deprecated", rust().filter(is_deprecation));
        let wire = self.of(Level::Wire).filter(|one| one.severity == Severity::Breaking);
        section(&mut out, "What older versions of this crate meet", wire);
        if self.entries.is_empty() || out.lines().count() < 3 {
            out +=
                "\n### Changed\n\n- Nothing that code meets: documentation, or what is behind the calls.\n";
        }
        out
    }
}

fn section<'d>(out: &mut String, title: &str, entries: impl Iterator<Item = &'d Entry>) {
    let entries: Vec<&Entry> = entries.collect();
    if entries.is_empty() {
        return;
    }
    let _ = write!(out, "\n### {title}\n\n");
    for entry in entries.iter().take(MOST) {
        let others = super::text::others(entry);
        match entry.kind {
            "item-added" => {
                let _ = writeln!(out, "- {}: {}{}", code(&entry.subject), prose(&entry.what), tail(entry));
            }
            _ => {
                let _ = writeln!(out, "- {}: {}{others}", subject(entry), prose(&entry.what));
            }
        }
    }
    if entries.len() > MOST {
        let _ = writeln!(out, "- .. and {} more.", entries.len() - MOST);
    }
}

/// Paths are code; what is said of the wire is prose with code in it.
fn subject(entry: &Entry) -> String {
    match entry.level {
        Level::Rust => code(&entry.subject),
        Level::Api | Level::Wire => prose(&entry.subject),
    }
}

/// Where a new item is one that is called: how.
fn tail(entry: &Entry) -> String {
    let signature = entry.after.as_deref().filter(|text| text.starts_with("pub fn ") && !text.contains('\n'));
    signature.map(|text| format!(": {}", code(text.trim_start_matches("pub ")))).unwrap_or_default()
}
