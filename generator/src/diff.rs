//! What changed between two documents: of the API, on the wire for clients that are already shipped, and of the Rust that
//! is written. One more projection of the models that generation has, and so never another opinion than theirs.
//!
//! ```
//! use clientsmith::config::Config;
//! use clientsmith::diff::{self, State, Step};
//! use clientsmith::source::files::Memory;
//!
//! let document = |version: &str, more: &str| format!(r#"{{
//!     "openapi": "3.1.0", "info": {{ "title": "Pets", "version": "{version}" }},
//!     "paths": {{ {more} }}
//! }}"#);
//! let ping = r#""/ping": { "get": { "operationId": "ping", "responses": { "204": { "description": "Yes." } } } }"#;
//! let config = Config::new("api.json");
//! let mut old = Memory::of("api.json", document("1", ""));
//! let mut new = Memory::of("api.json", document("2", ping));
//! let old = State::read("1", &config, &mut old).expect("a document");
//! let new = old.read_next("2", &config, &mut new).expect("a document");
//! let difference = diff::compare(&old, &new);
//! assert_eq!(difference.step(), Step::Minor);
//! assert!(difference.text().contains("GET /ping"));
//! ```

mod accepts;
mod answer;
mod changelog;
mod described;
mod entry;
mod escape;
mod guard;
mod html;
mod items;
mod json;
mod kept;
mod markdown;
mod object;
mod operation;
mod pairs;
mod parameter;
mod renamed;
mod request;
mod state;
mod surface;
mod text;
mod types;
mod values;
mod walk;
mod whole;
mod words;

pub use entry::{Entry, Level, Place, Severity};
pub use json::FORMAT;
pub use kept::{Kept, keep};
pub use state::State;
pub use whole::OptionChange;

use crate::rust::Crate;
use std::fmt::{self, Write as _};
use std::hash::{DefaultHasher, Hasher as _};

/// How much higher the next version has to be, by the rules of semantic versioning from 1.0.0 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing changed.
    None,
    /// Only what is neither promised nor met: prose, versions.
    Patch,
    /// There is more than before, or shipped clients meet something that they should know of.
    Minor,
    /// Code that uses the crate may compile no longer.
    Major,
}

impl Step {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}

/// Everything that changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Difference {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The versions that both documents say they have.
    pub versions: (String, String),
    /// Options of the manifest that are others now.
    pub options: Vec<OptionChange>,
    /// The changes: by level, then the worst first.
    pub entries: Vec<Entry>,
    /// Whether anything differs at all in what is written, beyond the entries: prose, order, versions.
    pub differs: bool,
}

/// Compares two states.
pub fn compare(old: &State, new: &State) -> Difference {
    let mut walk = walk::Walk::new(old, new);
    operation::compare(&mut walk);
    guard::compare(&mut walk);
    let pairs = types::compare(&mut walk);
    items::compare(&mut walk, &pairs);
    whole::compare(&mut walk);
    let mut entries = walk.finish();
    // The order of a level is that of the walk, which is the documents'.
    entries.sort_by_key(|entry| (entry.level, std::cmp::Reverse(entry.severity)));
    let differs = !entries.is_empty() || fingerprint(&old.stages.krate) != fingerprint(&new.stages.krate);
    let version = |state: &State| state.stages.api.info.version.clone();
    Difference {
        old: old.label.clone(),
        new: new.label.clone(),
        versions: (version(old), version(new)),
        options: whole::options(old, new),
        entries,
        differs,
    }
}

/// What is the same for crates that would be written the same, without writing them. Only compared within a run.
fn fingerprint(krate: &Crate) -> u64 {
    struct Hashed(DefaultHasher);
    impl fmt::Write for Hashed {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.write(text.as_bytes());
            Ok(())
        }
    }
    let mut hashed = Hashed(DefaultHasher::new());
    // A hash takes whatever it is given.
    let _ = write!(hashed, "{krate:?}");
    hashed.0.finish()
}

impl Difference {
    /// How much higher the next version of the crate has to be. Rust decides; what shipped clients cannot follow is at
    /// least a minor step, because a patch would be taken without a look.
    pub fn step(&self) -> Step {
        let has = |level: Level, severity: Severity| {
            self.entries.iter().any(|entry| entry.level == level && entry.severity == severity)
        };
        if has(Level::Rust, Severity::Breaking) {
            Step::Major
        } else if has(Level::Rust, Severity::Additive) || has(Level::Wire, Severity::Breaking) {
            Step::Minor
        } else if self.differs {
            Step::Patch
        } else {
            Step::None
        }
    }

    /// The worst of the entries, if there are any.
    pub fn worst(&self) -> Option<Severity> {
        self.entries.iter().map(|entry| entry.severity).max()
    }

    /// The entries of a level.
    pub fn of(&self, level: Level) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.level == level)
    }

    /// How many entries a level has of a severity.
    pub fn count(&self, level: Level, severity: Severity) -> usize {
        self.of(level).filter(|entry| entry.severity == severity).count()
    }

    /// Without the entries of other levels. The step becomes that of the levels that are left.
    #[must_use]
    pub fn only(mut self, levels: &[Level]) -> Self {
        self.entries.retain(|entry| levels.contains(&entry.level));
        self
    }
}
