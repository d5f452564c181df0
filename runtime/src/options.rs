//! How one call is made, apart from what it says. It knows no operation.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;

use crate::auth::separate;
use crate::encode::{self, Encoding};
use crate::idempotency;
use crate::reconnect::Reconnect;
use crate::retry::Retry;
use crate::server::Server;
use crate::{base_url, headers};

/// Settings of a single call, or of several: [`Call::with_options`](crate::Call::with_options).
///
/// What cannot be is reported when the call is sent.
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) headers: HeaderMap,
    pub(crate) query: String,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) reconnect: Option<Reconnect>,
    pub(crate) base_url: Option<String>,
    pub(crate) problem: Option<String>,
}

impl CallOptions {
    /// Nothing out of the ordinary.
    pub fn new() -> Self {
        Self::default()
    }

    /// A header, in place of any that the call would send under this name.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let pair = headers::name(name).and_then(|name| Ok((headers::value(&name, value)?, name)));
        match pair {
            Ok((value, name)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.note(problem),
        }
        self
    }

    /// A query parameter, after those of the operation.
    pub fn with_query_param(mut self, name: &str, value: &str) -> Self {
        separate(&mut self.query, "&");
        encode::name(name, Encoding::Strict, &mut self.query);
        self.query.push('=');
        encode::value(value, Encoding::Strict, &mut self.query);
        self
    }

    /// The time limit of an attempt: of the whole exchange, or for a download of each silence in it.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The time limit of the whole call, all attempts and the waits between them included. The body of a download is
    /// not.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// How the call is repeated.
    pub fn with_retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Lets a stream of events go on where it broke off or ended, and a download where it broke off. Without effect on
    /// any other answer.
    pub fn with_reconnect(mut self, reconnect: Reconnect) -> Self {
        self.reconnect = Some(reconnect);
        self
    }

    /// A key by which the server knows a repetition of this call, in the header `Idempotency-Key`, or as the
    /// operation calls it. The call is
    /// repeated whatever its method then.
    pub fn with_idempotency_key(self, key: &str) -> Self {
        self.with_header(idempotency::KEY, key)
    }

    /// Another server, for this call only. The credentials go there too.
    pub fn with_base_url(mut self, url: &str) -> Self {
        match base_url::read(url) {
            Ok(url) => self.base_url = Some(url),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// As [`CallOptions::with_base_url`], for a server of the document.
    pub fn with_server(mut self, server: impl Into<Server>) -> Self {
        match server.into().0 {
            Ok(url) => self.base_url = Some(url),
            Err(problem) => self.note(problem),
        }
        self
    }

    /// Adds `later` to these; `later` wins.
    pub(crate) fn merge(&mut self, later: &Self) {
        for (name, value) in &later.headers {
            self.headers.insert(name.clone(), value.clone());
        }
        if !later.query.is_empty() {
            separate(&mut self.query, "&");
            self.query.push_str(&later.query);
        }
        self.timeout = later.timeout.or(self.timeout);
        self.deadline = later.deadline.or(self.deadline);
        self.retry = later.retry.or(self.retry);
        self.reconnect = later.reconnect.or(self.reconnect);
        if later.base_url.is_some() {
            self.base_url.clone_from(&later.base_url);
        }
        if let Some(problem) = &later.problem {
            self.note(problem.clone());
        }
    }

    fn note(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}

/// Shows the names of headers, no values and no query.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        f.debug_struct("CallOptions")
            .field("headers", &names)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("reconnect", &self.reconnect)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
