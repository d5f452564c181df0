//! What changed of a crate as a whole: its name, what it is, the clientsmith that writes it, and what the manifest says. Not
//! its items.

use super::entry::Level;
use super::entry::Severity::{self, Additive, Breaking};
use super::state::State;
use super::walk::{About, Walk};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// Most characters of a value that are shown.
const LONGEST: usize = 300;

/// An option of the manifest that is another now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OptionChange {
    /// Its key.
    pub name: String,
    /// What it was; none where nothing was said.
    pub old: Option<Value>,
    /// What it is; none where nothing is said.
    pub new: Option<Value>,
}

impl fmt::Display for OptionChange {
    /// As a clause with pieces of code in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<Value>| {
            let Some(value) = value else { return "the usual".to_owned() };
            let text: String = value.to_string().replace('`', "'");
            match text.char_indices().nth(LONGEST) {
                Some((end, _)) => format!("`{}…`", &text[..end]),
                None => format!("`{text}`"),
            }
        };
        write!(f, "`{}`: {}, and was {}", self.name, shown(&self.new), shown(&self.old))
    }
}

/// What the manifest says now and said before, by its keys.
pub(super) fn options(old: &State, new: &State) -> Vec<OptionChange> {
    let keys: BTreeSet<&String> = old.options.keys().chain(new.options.keys()).collect();
    let changes = keys.into_iter().map(|key| {
        let value = |state: &State| state.options.get(key).cloned();
        OptionChange { name: key.clone(), old: value(old), new: value(new) }
    });
    changes.filter(|change| change.old != change.new).collect()
}

/// Compares what is no item.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let (before, after) = (&old.stages.krate, &new.stages.krate);
    if before.module != after.module {
        let what = if after.module { "a module now, to be included" } else { "a crate now" };
        entry(walk, Breaking, "layout-changed", "crate", what, "it is used in another way");
    } else if before.package.name != after.package.name && !after.module {
        let what = format!("was `{}`", before.package.name);
        let why = "dependencies and paths that name it find it no longer";
        entry(walk, Breaking, "crate-renamed", &after.package.name, &what, why);
    }
    if old.generator != new.generator {
        let what = format!("of {} now, and was of {}", new.generator, old.generator);
        match line(&old.generator) == line(&new.generator) {
            true => {
                let why = "a version that is compatible adds to what is written, and takes nothing away";
                entry(walk, Additive, "runtime-raised", "rt", &what, why);
            }
            false => {
                let why = "what the crate shows of `clientsmith-runtime` is of another version, and so are its types";
                entry(walk, Breaking, "runtime-changed", "rt", &what, why);
            }
        }
    }
}

/// The part of a version that compatible ones have in common.
fn line(version: &str) -> &str {
    let end = |from: usize| version[from..].find('.').map_or(version.len(), |at| from + at);
    if version.starts_with("0.") { &version[..end(2)] } else { &version[..end(0)] }
}

fn entry(walk: &mut Walk<'_>, severity: Severity, kind: &'static str, subject: &str, what: &str, why: &str) {
    let about = About { subject: subject.to_owned(), old: None, new: None, tags: &[], part: String::new() };
    let entry = walk.entry(Level::Rust, severity, kind, &about, what.to_owned(), why);
    walk.push(entry);
}

#[cfg(test)]
mod tests {
    use super::{OptionChange, line};
    use serde_json::json;

    #[test]
    fn versions_of_a_line_are_compatible() {
        for (version, wished) in [
            ("0.1.0", "0.1"),
            ("0.12.3-rc.1", "0.12"),
            ("1.2.3", "1"),
            ("12.0.0", "12"),
            ("", ""),
            ("0.", "0."),
        ] {
            assert_eq!(line(version), wished, "{version}");
        }
    }

    #[test]
    fn a_change_of_the_manifest_is_a_clause() {
        let change = |old, new| OptionChange { name: "dates".to_owned(), old, new }.to_string();
        assert_eq!(change(None, Some(json!("chrono"))), "`dates`: `\"chrono\"`, and was the usual");
        assert_eq!(change(Some(json!("a`b")), None), "`dates`: the usual, and was `\"a'b\"`");
        assert!(change(None, Some(json!("x".repeat(1000)))).len() < 400);
    }
}
