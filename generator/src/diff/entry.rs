//! One thing that changed: on which level, how bad it is, and where it stands in both documents. Not how it is found, and
//! not how it is shown.

use crate::source::{Site, SourceMap};
use serde::Serialize;

/// What a change is a change of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Of what the document promises, as any client of the API would see it.
    Api,
    /// Of what clients that are already shipped will meet: what they send and what they have to read.
    Wire,
    /// Of the generated crate, as code that uses it would see it.
    Rust,
}

/// How bad a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing has to be done about it.
    Neutral,
    /// There is more than before, and what was there stays.
    Additive,
    /// What worked may work no longer.
    Breaking,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The file, as it was named.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// JSON pointer in the file.
    pub pointer: String,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// What it is a change of.
    pub level: Level,
    /// How bad it is.
    pub severity: Severity,
    /// What kind of change it is: a word for programs, such as `property-removed`.
    pub kind: &'static str,
    /// What changed, such as `GET /pets` or `types::Pet::name`.
    pub subject: String,
    /// What happened to it, as a clause.
    pub what: String,
    /// Why it is as bad as it is; a clause too.
    pub why: String,
    /// Where it stands in the old document.
    pub old: Option<Place>,
    /// Where it stands in the new document.
    pub new: Option<Place>,
    /// The Rust of it before.
    pub before: Option<String>,
    /// The Rust of it now.
    pub after: Option<String>,
    /// Tags of the operations that it is about.
    pub tags: Vec<String>,
    /// What else has the same change: by the same statement of the document, or by many that are alike.
    pub also: Vec<String>,
    /// What of its subject it is about, where many subjects may have the like.
    #[serde(skip)]
    pub(super) part: String,
}

impl Level {
    /// All of them, in their order.
    pub const ALL: [Level; 3] = [Level::Api, Level::Wire, Level::Rust];

    /// The word that JSON and the command line have.
    pub fn word(self) -> &'static str {
        match self {
            Level::Api => "api",
            Level::Wire => "wire",
            Level::Rust => "rust",
        }
    }

    /// As a heading.
    pub fn title(self) -> &'static str {
        match self {
            Level::Api => "API",
            Level::Wire => "Wire",
            Level::Rust => "Rust",
        }
    }

    /// What the level is about.
    pub fn about(self) -> &'static str {
        match self {
            Level::Api => "what the document promises",
            Level::Wire => "what clients that are already shipped will meet",
            Level::Rust => "what code that uses the crate will meet",
        }
    }
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Severity; 3] = [Severity::Breaking, Severity::Additive, Severity::Neutral];

    /// The word that JSON and the command line have.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Breaking => "breaking",
            Severity::Additive => "additive",
            Severity::Neutral => "neutral",
        }
    }
}

impl Place {
    /// The place of a node.
    pub(super) fn of(sources: &SourceMap, site: Site) -> Place {
        let (line, column) = sources.line_column(site);
        let file = sources.file(sources.place(site).file);
        Place { file: file.path.display().to_string(), line, column, pointer: sources.pointer(site) }
    }
}
