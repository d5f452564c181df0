//! What the loopback server answers: the documented answer to exactly the documented request, the
//! refusal of the API to any other credential, 404 to any other call. It is a table, not a server.

use crate::fixture::{self, Documented};
use crate::json_text;
use crate::server::{Incoming, Outgoing, Server};

/// Which request gets which answer.
#[derive(Debug)]
pub struct Door {
    api: &'static str,
    entries: Vec<(Documented, u16, String)>,
    refusal: fn() -> Outgoing,
}

impl Door {
    /// A door of `api` that answers `refusal` to wrong credentials and knows no call yet.
    pub fn new(api: &'static str, refusal: fn() -> Outgoing) -> Self {
        Self { api, entries: Vec::new(), refusal }
    }

    /// The documented request `name` gets the documented answer of this name.
    #[must_use]
    pub fn documented(self, name: &str) -> Self {
        let answered = fixture::answer(self.api, name);
        self.answering(name, answered.status, &answered.body.to_string())
    }

    /// The documented request `name` gets this answer, where none is documented.
    #[must_use]
    pub fn answering(mut self, name: &str, status: u16, body: &str) -> Self {
        self.entries.push((fixture::request(self.api, name), status, body.to_owned()));
        self
    }

    /// Serves on loopback.
    pub fn open(self) -> Server {
        Server::start(move |incoming| self.answer(incoming))
    }

    fn answer(&self, incoming: &Incoming) -> Outgoing {
        let mut known = self.entries.iter().filter(|(entry, ..)| same_call(entry, incoming)).peekable();
        if known.peek().is_none() {
            return Outgoing::json(404, r#"{"detail":"not a documented call"}"#);
        }
        match known.find(|(entry, ..)| has_headers(entry, incoming)) {
            Some((_, status, body)) if body.is_empty() => Outgoing { status: *status, ..Outgoing::default() },
            Some((_, status, body)) => Outgoing::json(*status, body.as_str()),
            None => (self.refusal)(),
        }
    }
}

/// Method, path, query and body, the latter up to whitespace.
fn same_call(entry: &Documented, incoming: &Incoming) -> bool {
    entry.method == incoming.method
        && entry.target == incoming.target
        && match std::str::from_utf8(&incoming.body) {
            Ok(body) => compact(&entry.body) == compact(body),
            Err(_) => false,
        }
}

/// Every documented header, with the documented value. Credentials are among them.
fn has_headers(entry: &Documented, incoming: &Incoming) -> bool {
    entry.headers.iter().all(|(name, value)| incoming.header(name) == Some(value))
}

fn compact(body: &str) -> String {
    if body.is_empty() { String::new() } else { json_text::compact(body) }
}
