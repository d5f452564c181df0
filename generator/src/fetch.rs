//! Fetches documents: from their address, or from that of the page that people look at. Finds the one that is meant, and
//! brings it to the form in which it is kept. Not how a client is made of it.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use clientsmith::fetch::{self, Before, Request};
//! use std::path::Path;
//!
//! let at = Path::new("specs/pets/openapi.json");
//! let mut request = Request::new("https://pets.example.com/docs".parse()?);
//! request.before = Before::read(at)?;
//! let fetched = fetch::fetch(&request, &mut ())?;
//! if !fetched.unchanged {
//!     fetch::store(at, &fetched, request.before.as_ref(), false)?;
//! }
//! # Ok(())
//! # }
//! ```

mod before;
mod canonical;
mod choice;
mod error;
mod facts;
mod files;
mod kind;
mod lead;
mod links;
mod net;
mod page;
mod places;
mod script;
mod search;
mod start;
mod store;

pub use before::Before;
pub use error::{Candidate, Error, ErrorKind, Tried};
pub use facts::Source;
#[cfg(feature = "cli")]
pub(crate) use facts::moment;
pub use store::{StoreError, guard, store};

use crate::config::SourceConfig;
use crate::document::Node;
use crate::document::raw::Raw;
use crate::source::origin::Address;
use net::Net;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

/// What is to be fetched.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The document, or the page that people look at.
    pub url: Address,
    /// Names and values of headers, sent to the server of `url` and to no other.
    pub headers: Vec<(String, String)>,
    /// Which of several documents: its name, its title, its address or the end of that.
    pub pick: Option<String>,
    /// Whether names may lead to private addresses although the one in `url` does not look like one.
    pub allow_private: bool,
    /// What was fetched last.
    pub before: Option<Before>,
    /// What the search may cost.
    pub limits: Limits,
}

impl Request {
    /// A request without headers, of which nothing was fetched before.
    pub fn new(url: Address) -> Self {
        Request {
            url,
            headers: Vec::new(),
            pick: None,
            allow_private: false,
            before: None,
            limits: Limits::default(),
        }
    }

    /// What a manifest says, with the values of environment variables.
    ///
    /// # Errors
    /// [`ErrorKind::Variable`] where one is missing.
    pub fn of(source: &SourceConfig, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let url = source.url.filled(variable).map_err(|fault| {
            Error::new(ErrorKind::Variable, format!("`{}` cannot be asked: {fault}", source.url.template()))
        })?;
        let mut request = Request::new(url);
        for header in &source.headers {
            let value = header.value(variable).map_err(|fault| {
                Error::new(
                    ErrorKind::Variable,
                    format!("the header `{}` has no value: {fault}", header.name()),
                )
            })?;
            request.headers.push((header.name().to_owned(), value));
        }
        request.pick.clone_from(&source.pick);
        request.allow_private = source.allow_private;
        Ok(request)
    }
}

/// What a search may cost.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// To connect.
    pub connect: Duration,
    /// One exchange.
    pub exchange: Duration,
    /// All of them.
    pub run: Duration,
    /// Requests, redirects among them.
    pub requests: usize,
    /// Bytes of one answer, unpacked.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(10),
            exchange: Duration::from_secs(120),
            run: Duration::from_secs(300),
            requests: 600,
            bytes: 256 << 20,
        }
    }
}

/// Told how far a search is. `()` does not listen.
pub trait Progress {
    /// An address is asked.
    fn asking(&mut self, url: &str) {
        let _ = url;
    }

    /// So many bytes of its answer have come, of so many where that is known.
    fn received(&mut self, bytes: u64, of: Option<u64>) {
        let _ = (bytes, of);
    }
}

impl Progress for () {}

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// A document as it is kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Fetched {
    /// The document, in UTF-8.
    pub document: Vec<u8>,
    /// How it is written.
    pub format: Format,
    /// Files that it refers to, by their paths relative to it.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Where it is from. Of what did not change, the facts that are kept already.
    pub source: Source,
    /// Its title.
    pub title: Option<String>,
    /// Whether it is what was there before, with all its files.
    pub unchanged: bool,
    /// What the user has to know, a sentence each: what could not be fetched beside it.
    pub notes: Vec<String>,
    /// Every address that was asked.
    pub tried: Vec<Tried>,
}

/// Fetches a document.
///
/// # Errors
/// What was not found, or not allowed; with all addresses that were tried, and documents to pick from where there are
/// several.
pub fn fetch(request: &Request, progress: &mut dyn Progress) -> Result<Fetched, Error> {
    let mut net = Net::new(
        request.url.origin(),
        request.headers.clone(),
        request.allow_private,
        request.limits,
        progress,
    );
    let found = search::find(&mut net, request)?;
    let before = request.before.as_ref();
    let old = before.and_then(Before::text);
    let text = found.text;
    let old_raw = old.and_then(|old| Raw::read(before.map_or("".as_ref(), Before::path), old));
    let kept = old.zip(old_raw.as_ref());
    let document = canonical::text(&text.text, text.raw.as_ref(), kept);
    let nothing = BTreeMap::new();
    let old_files = before.map_or(&nothing, Before::files);
    let beside = match found.embedded {
        true => files::Beside::default(),
        false => files::fetch(&mut net, &found.at, &text, old_files),
    };
    let same_files = beside.files.iter().all(|(path, text)| old_files.get(path) == Some(text));
    let known = before.and_then(Before::source);
    let is_whole = before.is_some_and(Before::is_whole);
    let unchanged = same_files && is_whole && known.is_some() && old == Some(&document);
    let read = |key: &str| read_info(text.raw.as_ref(), key);
    let source = match known.filter(|_| unchanged) {
        Some(source) => source.clone(),
        None => Source {
            url: found.at.shown(),
            found_on: found.on.map(|on| on.shown()),
            fetched: facts::moment(SystemTime::now()),
            version: read("version"),
            sha256: facts::hash(document.as_bytes()),
            etag: found.etag,
            last_modified: found.last_modified,
            files: beside
                .files
                .iter()
                .map(|(path, text)| (path.clone(), facts::hash(text.as_bytes())))
                .collect(),
            next: None,
        },
    };
    Ok(Fetched {
        format: if document.trim_start().starts_with('{') { Format::Json } else { Format::Yaml },
        title: read("title"),
        document: document.into_bytes(),
        files: beside.files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect(),
        source,
        unchanged,
        notes: beside.notes,
        tried: net.tried,
    })
}

/// A text of a document's `info`; a version may also be a number.
fn read_info(raw: Option<&Raw>, key: &str) -> Option<String> {
    let value: Node<'_> = raw?.root().get("info")?.get(key)?;
    value.str().or_else(|| value.text()).map(str::to_owned)
}
