//! What a client's user hooks into its calls: before and after an attempt, around a call. What lies around an attempt is
//! a transport around a transport, see [`CoreBuilder::wrap_transport`](crate::CoreBuilder::wrap_transport).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::answer::Received;
use crate::attempt::Attempt;
use crate::clock::Started;
use crate::error::Error;
use crate::operation::OperationInfo;
use crate::request::Request;
use crate::{BoxError, BoxFuture};

/// Looks at the calls of a client, or changes them: [`CoreBuilder::hook`](crate::CoreBuilder::hook). Each method does
/// nothing unless written.
///
/// Of several hooks the one added first sees a request first and its outcome last, and its
/// [`around`](Hook::around) is the outermost. Calls that fetch tokens have no hooks.
///
/// ```
/// use clientsmith_runtime as rt;
/// struct Signed(rt::Secret);
///
/// impl rt::Hook for Signed {
///     fn before(&self, request: &mut rt::Request, _: &rt::Attempt) -> Result<(), rt::BoxError> {
///         let body = request.body().as_bytes().ok_or("a stream cannot be signed")?;
///         let text = format!("{} {}\n{}", request.method(), request.uri(), body.len());
///         let mut signature = rt::http::HeaderValue::try_from(sign(&self.0, text.as_bytes()))?;
///         signature.set_sensitive(true);
///         request.headers_mut().insert("x-signature", signature);
///         Ok(())
///     }
/// }
/// # fn sign(_: &rt::Secret, text: &[u8]) -> String { text.len().to_string() }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Before each attempt: the request as it would be sent, credentials included. What is changed is sent.
    ///
    /// # Errors
    /// Ends the call with [`ErrorKind::Hook`](crate::ErrorKind::Hook), without another attempt; the error becomes its
    /// source and must not hold a credential.
    fn before(&self, request: &mut Request, attempt: &Attempt) -> Result<(), BoxError> {
        let _ = (request, attempt);
        Ok(())
    }

    /// After each attempt: once its body was read, or once its head is there where the body is handed over unread. Not
    /// after an attempt that [`before`](Hook::before) refused.
    fn after(&self, outcome: &Outcome<'_>, attempt: &Attempt) {
        let _ = (outcome, attempt);
    }

    /// Around a whole call, its attempts and the waits between them included: what is returned is run in its place.
    ///
    /// A status that is no success is an error here, except for `send_raw`. What the hook itself waits for does not count
    /// towards the call's deadline. A call that its user gives up is dropped, and `call` with it.
    fn around(
        &self,
        operation: &'static OperationInfo,
        call: BoxFuture<Result<Received, Error>>,
    ) -> BoxFuture<Result<Received, Error>> {
        let _ = operation;
        call
    }
}

/// How an attempt ended: with an answer of any status, or with an error.
pub struct Outcome<'a> {
    answer: Result<&'a Received, &'a Error>,
    elapsed: Duration,
}

impl<'a> Outcome<'a> {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.answer {
            Ok(received) => Some(received.status()),
            Err(error) => error.status(),
        }
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match self.answer {
            Ok(received) => Some(received.headers()),
            Err(error) => error.headers(),
        }
    }

    /// Why there is no answer, or why its body could not be read to its end. A status alone is no error.
    pub fn error(&self) -> Option<&'a Error> {
        self.answer.err()
    }

    /// How long the attempt took. Zero where the platform has no clock.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// Shows no header.
impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("status", &self.status())
            .field("error", &self.error())
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// All hooks of a client, in the order of adding.
#[derive(Clone, Default)]
pub(crate) struct Hooks(Vec<Arc<dyn Hook>>);

impl Hooks {
    pub(crate) fn add(&mut self, hook: impl Hook) {
        self.0.push(Arc::new(hook));
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn before(&self, request: &mut Request, attempt: &Attempt) -> Result<(), Error> {
        for hook in &self.0 {
            hook.before(request, attempt).map_err(|cause| Error::hook(attempt.operation().id(), cause))?;
        }
        if !self.0.is_empty() {
            request.guard_headers();
        }
        Ok(())
    }

    pub(crate) fn after(&self, answer: &Result<Received, Error>, started: &Started, attempt: &Attempt) {
        // Asking for the time is not for nothing.
        if self.0.is_empty() {
            return;
        }
        let outcome = Outcome { answer: answer.as_ref(), elapsed: started.elapsed() };
        self.0.iter().rev().for_each(|hook| hook.after(&outcome, attempt));
    }

    /// The call within the hooks. Nothing happens before it is polled.
    pub(crate) fn around(
        &self,
        operation: &'static OperationInfo,
        call: BoxFuture<Result<Received, Error>>,
    ) -> BoxFuture<Result<Received, Error>> {
        if self.0.is_empty() {
            return call;
        }
        let hooks = self.clone();
        Box::pin(
            async move { hooks.0.iter().rev().fold(call, |inner, hook| hook.around(operation, inner)).await },
        )
    }
}

/// A closure that is called before each attempt.
pub(crate) struct Before<F>(pub(crate) F);

impl<F> Hook for Before<F>
where
    F: Fn(&mut Request, &Attempt) -> Result<(), BoxError> + Send + Sync + 'static,
{
    fn before(&self, request: &mut Request, attempt: &Attempt) -> Result<(), BoxError> {
        (self.0)(request, attempt)
    }
}

/// A closure that is called after each attempt.
pub(crate) struct After<F>(pub(crate) F);

impl<F> Hook for After<F>
where
    F: Fn(&Outcome<'_>, &Attempt) + Send + Sync + 'static,
{
    fn after(&self, outcome: &Outcome<'_>, attempt: &Attempt) {
        (self.0)(outcome, attempt);
    }
}
