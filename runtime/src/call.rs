//! A call that has not been sent: looking at it, the doors to sending it. How it is filled is told by `arguments`, how
//! it is set by `call/settings`; it waits for nothing itself.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use serde::de::DeserializeOwned;

use crate::answer::Received;
use crate::body::Body;
use crate::core::Core;
use crate::credential::Credential;
use crate::error::{Error, ErrorKind};
use crate::execute;
use crate::idempotency;
use crate::multipart::Multipart;
use crate::operation::{Operation, OperationInfo};
use crate::options::CallOptions;
use crate::part::Part;
use crate::polling::Polling;
use crate::request::{self, Request};
use crate::response::{self, RawResponse, Response};
use crate::retry::Retry;
use crate::sending::Sending;
use crate::trace::Trace;

mod curl;
mod settings;
mod undocumented;

/// A call being filled: one pointer, moved from setter to setter. Generated crates wrap it.
///
/// Arguments that cannot be sent are noted and reported when the call is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call(pub(crate) Box<Parts>);

pub(crate) struct Parts {
    pub(crate) core: Core,
    pub(crate) info: &'static OperationInfo,
    pub(crate) method: Cow<'static, str>,
    pub(crate) template: Cow<'static, str>,
    /// Texts by parameter, encoded.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) cookies: String,
    pub(crate) body: Body,
    /// A multipart body, with its media type: made into a body when the call is sent.
    pub(crate) multipart: Option<(&'static str, Multipart)>,
    pub(crate) options: CallOptions,
    /// What providers gave for this attempt, by the index of the scheme.
    pub(crate) fetched: Vec<(usize, Arc<Credential>)>,
    pub(crate) problem: Option<Error>,
    pub(crate) trace: Trace,
    /// The address and the query in place of the operation's: of a page that the server named.
    pub(crate) target: Option<(String, String)>,
}

/// A call that knows its operation: the `Call` of a generated crate.
pub trait OperationCall {
    /// The operation.
    type Operation: Operation;

    /// The call alone.
    fn into_call(self) -> Call;
}

impl Call {
    /// A call of operation `O` without arguments.
    pub fn of<O: Operation>(core: &Core) -> Self {
        Self::new(core, O::INFO)
    }

    /// A call of `info` without arguments.
    pub fn new(core: &Core, info: &'static OperationInfo) -> Self {
        let mut headers = HeaderMap::new();
        if info.idempotency_key.is_some() {
            idempotency::supply(info, &mut headers);
        }
        Self(Box::new(Parts {
            core: core.clone(),
            info,
            method: Cow::Borrowed(info.method),
            template: Cow::Borrowed(info.path),
            path: Vec::new(),
            query: String::new(),
            headers,
            cookies: String::new(),
            body: Body::empty(),
            multipart: None,
            options: CallOptions::new(),
            fetched: Vec::new(),
            problem: None,
            trace: Trace::none(),
            target: None,
        }))
    }

    /// The same call of another operation: another way of answering one of the document.
    pub fn operation<O: Operation>(mut self) -> Self {
        self.0.info = O::INFO;
        self
    }

    /// A part of a multipart body that the document does not name, after those that it does.
    pub fn with_part(mut self, name: &str, part: impl Into<Part>) -> Self {
        match self.0.multipart.take() {
            Some((media_type, parts)) => self.0.multipart = Some((media_type, parts.part(name, part))),
            None => self.note(format!("there is no multipart body that the part `{name}` could be added to")),
        }
        self
    }

    /// A header of a part of the multipart body that is there already, in place of one of that name.
    pub fn with_part_header(mut self, part: &str, name: &str, value: &str) -> Self {
        let found = self.0.multipart.as_mut().is_some_and(|(_, parts)| parts.set_header(part, name, value));
        if !found {
            self.note(format!("there is no part `{part}` that the header `{name}` could be set on"));
        }
        self
    }

    /// The same call once more, unless its body can be sent only once.
    pub fn try_clone(&self) -> Option<Self> {
        let multipart = match &self.0.multipart {
            Some((_, multipart)) if !multipart.is_repeatable() => return None,
            other => other.clone(),
        };
        Some(self.with_content(self.0.body.try_clone()?, multipart))
    }

    /// The same call with another body.
    fn with_content(&self, body: Body, multipart: Option<(&'static str, Multipart)>) -> Self {
        let parts = &self.0;
        let problem = parts.problem.as_ref();
        Self(Box::new(Parts {
            core: parts.core.clone(),
            info: parts.info,
            method: parts.method.clone(),
            template: parts.template.clone(),
            path: parts.path.clone(),
            query: parts.query.clone(),
            headers: parts.headers.clone(),
            cookies: parts.cookies.clone(),
            body,
            multipart,
            options: parts.options.clone(),
            fetched: Vec::new(),
            problem: problem.map(|error| Error::new(error.kind(), parts.info.id, error.0.message.clone())),
            trace: Trace::none(),
            target: parts.target.clone(),
        }))
    }

    pub(crate) fn note(&mut self, problem: String) {
        let id = self.0.info.id;
        let error = || Error::new(ErrorKind::Request, id, problem);
        self.0.problem.get_or_insert_with(error);
    }

    /// What would be sent, credentials included. The call stays as it is.
    ///
    /// # Errors
    /// What sending would report before the network: impossible arguments, a missing credential, one whose provider
    /// has not been asked yet. A body that is a stream cannot be looked at twice: use [`Call::into_request`].
    pub fn to_request(&self) -> Result<Request, Error> {
        let refuse = |message: String| Error::new(ErrorKind::Request, self.0.info.id, message);
        let body = match &self.0.multipart {
            Some((media_type, parts)) if parts.is_repeatable() => {
                Some(parts.body(media_type).map_err(refuse)?)
            }
            Some(_) => None,
            None => self.0.body.try_clone(),
        };
        let body = body.ok_or_else(|| refuse("the body is a stream: use `into_request`".to_owned()))?;
        let problem = self.0.problem.as_ref().map(|error| error.0.message.clone());
        match problem {
            Some(message) => Err(Error::new(ErrorKind::Request, self.0.info.id, message)),
            None => request::assemble(&self.0, body, 1),
        }
    }

    /// What would be sent, credentials included, in place of the call.
    ///
    /// # Errors
    /// As [`Call::to_request`].
    pub fn into_request(mut self) -> Result<Request, Error> {
        match self.0.problem.take() {
            Some(problem) => Err(problem),
            None => {
                let body = self.0.take_body()?;
                request::assemble(&self.0, body, 1)
            }
        }
    }

    /// Sends the call for the value of operation `O`.
    pub fn value<O: Operation>(self) -> Sending<O::Output> {
        Sending::new(execute::interpreted(self), O::output)
    }

    /// Sends the call for the whole answer of operation `O`.
    pub fn send<O: Operation>(self) -> Sending<Response<O::Output>> {
        Sending::new(execute::interpreted(self), response::of::<O>)
    }

    /// Sends the call for the answer as it comes, whatever its status.
    pub fn send_raw(self) -> Sending<RawResponse> {
        Sending::new(execute::raw(self), response::raw)
    }

    /// Makes the call again and again until the value of operation `O` is as wished.
    pub fn poll_until<O: Operation>(
        self,
        is_done: impl FnMut(&O::Output) -> bool + Send + 'static,
    ) -> Polling<O::Output> {
        Polling::new(self, O::output, is_done)
    }

    /// As [`Call::poll_until`], for a JSON value; for calls of no documented operation.
    pub fn poll_json_until<T: DeserializeOwned + Send + 'static>(
        self,
        is_done: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Polling<T> {
        Polling::new(self, Received::json, is_done)
    }
}

impl Parts {
    /// The body to send; the call has none afterwards.
    pub(crate) fn take_body(&mut self) -> Result<Body, Error> {
        match self.multipart.take() {
            Some((media_type, parts)) => parts
                .body(media_type)
                .map_err(|message| Error::new(ErrorKind::Request, self.info.id, message)),
            None => Ok(std::mem::take(&mut self.body)),
        }
    }

    pub(crate) fn retry(&self) -> Retry {
        self.options.retry.unwrap_or(self.core.settings().retry)
    }

    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.options.deadline.or(self.core.settings().deadline)
    }
}

/// Shows which operation it is, no arguments.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.0.info.id)
            .field("method", &self.0.method)
            .field("path", &self.0.template)
            .field("body", &self.0.body)
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}
