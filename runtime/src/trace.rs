//! One span for each call and one event for each attempt, by the names of OpenTelemetry's semantic conventions for HTTP
//! clients (1.27). No query, no header, no body and no text of an error is in them. What stands in their place without
//! the feature is `trace/off.rs`.

use http::{StatusCode, Uri};
use tracing::field::Empty;
use tracing::{Level, Span};

use crate::answer::Received;
use crate::call::Parts;
use crate::error::{Error, ErrorKind};

/// What filters go by.
const TARGET: &str = "clientsmith";

/// The span of a call.
#[derive(Clone)]
pub(crate) struct Trace(Span);

impl Trace {
    /// Before a call is sent.
    pub(crate) fn none() -> Self {
        Self(Span::none())
    }

    /// A child of the span that is current.
    pub(crate) fn of(parts: &Parts) -> Self {
        let method = known(&parts.method);
        // What a caller writes as a path may be anything, and is no template.
        let template = (!parts.is_undocumented()).then_some(parts.info.path);
        let template = template.map(|path| path.split('?').next().unwrap_or_default());
        Self(tracing::info_span!(
            target: TARGET,
            "call",
            otel.kind = "client",
            otel.name = name(method, template).as_str(),
            otel.status_code = Empty,
            http.request.method = method,
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.template = template,
            server.address = Empty,
            server.port = Empty,
            "error.type" = Empty,
            openapi.operation_id = (!parts.is_undocumented()).then_some(parts.info.id),
        ))
    }

    pub(crate) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        self.0.in_scope(run)
    }

    /// Where the request goes.
    pub(crate) fn server(&self, uri: &Uri) {
        if let Some(host) = uri.host() {
            self.0.record("server.address", host);
        }
        let usual = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        self.0.record("server.port", uri.port_u16().unwrap_or(usual));
    }

    /// An attempt has ended.
    pub(crate) fn attempt(&self, outcome: &Result<Received, Error>, number: u32) {
        let answered = outcome.as_ref().ok().map(Received::status);
        let (status, error) = match outcome {
            Ok(_) => (answered, answered.as_ref().and_then(failing)),
            Err(error) => (error.status(), Some(kind(error))),
        };
        tracing::event!(
            target: TARGET,
            parent: &self.0,
            Level::DEBUG,
            http.request.resend_count = resends(number),
            http.response.status_code = status.map(|status| status.as_u16()),
            "error.type" = error,
            "attempt",
        );
    }

    /// The last answer has come.
    pub(crate) fn answered(&self, received: &Received) {
        let status = received.status();
        self.status(status, received.attempts());
        if let Some(error) = failing(&status) {
            self.fail(error);
        }
    }

    /// The call gives an error.
    pub(crate) fn failed(&self, error: &Error) {
        if let Some(status) = error.status() {
            self.status(status, error.attempts());
        } else if let Some(count) = resends(error.attempts()) {
            self.0.record("http.request.resend_count", count);
        }
        self.fail(kind(error));
    }

    fn status(&self, status: StatusCode, attempts: u32) {
        self.0.record("http.response.status_code", status.as_u16());
        if let Some(count) = resends(attempts) {
            self.0.record("http.request.resend_count", count);
        }
    }

    fn fail(&self, error: &str) {
        self.0.record("error.type", error);
        self.0.record("otel.status_code", "ERROR");
    }
}

fn name(method: &str, template: Option<&str>) -> String {
    // "HTTP" where the method is none that is known.
    let method = if method == OTHER { "HTTP" } else { method };
    match template {
        Some(template) => format!("{method} {template}"),
        None => method.to_owned(),
    }
}

const OTHER: &str = "_OTHER";

/// A caller may write any word as a method, and names are to be few.
fn known(method: &str) -> &'static str {
    const KNOWN: [&str; 10] =
        ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];
    KNOWN.into_iter().find(|known| *known == method).unwrap_or(OTHER)
}

/// Only of a request that was sent again.
fn resends(attempts: u32) -> Option<u32> {
    attempts.checked_sub(1).filter(|count| *count > 0)
}

fn failing(status: &StatusCode) -> Option<&str> {
    (status.is_client_error() || status.is_server_error()).then(|| status.as_str())
}

fn kind(error: &Error) -> &str {
    match error.kind() {
        ErrorKind::Status => error.0.answer.as_ref().map_or("status", |answer| answer.status.as_str()),
        ErrorKind::Config => "config",
        ErrorKind::Request => "request",
        ErrorKind::MissingCredential => "missing_credential",
        ErrorKind::Credential => "credential",
        ErrorKind::Hook => "hook",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::Decode => "decode",
        ErrorKind::TooLarge => "too_large",
        ErrorKind::Blocking => "blocking",
        ErrorKind::Pagination => "pagination",
        ErrorKind::Polling => "polling",
        ErrorKind::Event => "event",
        ErrorKind::File => "file",
    }
}
