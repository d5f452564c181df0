//! Why there is no document, with what a user needs to go on. Not how it is printed.

use std::fmt;

/// Why there is no document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Error {
    /// What kind of reason it is.
    pub kind: ErrorKind,
    /// What happened, as a clause.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Every address that was asked, in this order.
    pub tried: Vec<Tried>,
    /// Documents to pick from, where there are several.
    pub candidates: Vec<Candidate>,
}

/// What kind of reason there is for an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address cannot be asked, or does not answer.
    Unreachable,
    /// The server wants credentials.
    Unauthorized,
    /// Nothing there leads to a document.
    NotFound,
    /// Several documents were found, and it was not said which is meant.
    Several,
    /// An environment variable is missing.
    Variable,
}

/// An address that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tried {
    /// The address.
    pub url: String,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// The status in words and what was there, or why there was no answer.
    pub outcome: String,
}

/// One of several documents.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Candidate {
    /// What the page calls it.
    pub name: Option<String>,
    /// Where it is.
    pub url: String,
    /// The title of the document.
    pub title: Option<String>,
    /// The version of the document.
    pub version: Option<String>,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, message: String) -> Self {
        Error { kind, message, help: None, tried: Vec::new(), candidates: Vec::new() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for candidate in &self.candidates {
            let Candidate { name, url, .. } = candidate;
            let name = name.as_ref().map(|name| format!("{}: ", name.escape_debug())).unwrap_or_default();
            write!(f, "\n  {name}{url}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n{help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
