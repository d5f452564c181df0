//! A call made again and again until its value is as wished: how often, after how long, and for how long in all. Each
//! call is one like any other, with its own retries.

use std::fmt;
use std::future::IntoFuture;
use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::BoxFuture;
use crate::answer::Received;
use crate::call::Call;
use crate::clock::Started;
use crate::error::{Error, ErrorKind};
use crate::sending::Sending;
use crate::{deadline, execute, idempotency, retry_after};

/// A call that is made until its value is as wished: `poll_until` of a call. Await it, or `wait()` for it with the feature
/// `blocking`. Dropping it ends it.
///
/// Between two calls it waits a second, then two, up to fifteen, each time half of that at least, or as long as the
/// server asks for (`Retry-After`); after ten minutes it gives up. A call that fails, after its own retries, is the end
/// of it, unless [`pending_if`](Polling::pending_if) says otherwise.
///
/// Giving up is an error of the kind [`ErrorKind::Polling`]: its message and [`Error::attempts`] say how often the call
/// was made, [`Error::body`] is the last answer, and [`Error::api`] reads it.
///
/// ```
/// use clientsmith_runtime as rt;
/// use std::time::Duration;
/// # async fn run(core: rt::Core) -> Result<(), rt::Error> {
/// let job: serde_json::Value = core
///     .request("GET", "/jobs/7")
///     .poll_json_until(|job: &serde_json::Value| job["status"] == "done")
///     .every(Duration::from_secs(2))
///     .deadline(Duration::from_secs(60))
///     .pending_if(|error| error.is_not_found())
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is polled until it is awaited"]
pub struct Polling<T> {
    call: Call,
    read: fn(Received) -> Result<T, Error>,
    is_done: Ask<T>,
    is_pending: Option<Ask<Error>>,
    pace: Pace,
}

/// A question of the caller's.
type Ask<T> = Box<dyn FnMut(&T) -> bool + Send>;

/// When the next call is made.
#[derive(Clone, Copy, Debug)]
struct Pace {
    first: Duration,
    longest: Duration,
    /// Waits are as stated, without a random part.
    is_exact: bool,
    deadline: Option<Duration>,
    most: u32,
}

impl<T> Polling<T> {
    pub(crate) fn new(
        call: Call,
        read: fn(Received) -> Result<T, Error>,
        is_done: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        let (first, longest) = (Duration::from_secs(1), Duration::from_secs(15));
        let deadline = Some(Duration::from_secs(600));
        let pace = Pace { first, longest, is_exact: false, deadline, most: u32::MAX };
        Self { call, read, is_done: Box::new(is_done), is_pending: None, pace }
    }

    /// The same wait each time.
    pub fn every(mut self, interval: Duration) -> Self {
        (self.pace.first, self.pace.longest, self.pace.is_exact) = (interval, interval, true);
        self
    }

    /// The first wait and the longest one; between them it doubles. A random part of up to a half is taken off, so that
    /// those who began together do not come together.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.pace.first, self.pace.longest, self.pace.is_exact) = (first, longest, false);
        self
    }

    /// The time limit of all calls and waits together; `None` for no limit.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.pace.deadline = limit.into();
        self
    }

    /// How often the call is made at most; 0 is 1.
    pub fn max_polls(mut self, most: u32) -> Self {
        self.pace.most = most;
        self
    }

    /// Errors that mean "not yet", such as a 404 of what is still being made.
    pub fn pending_if(mut self, is_pending: impl FnMut(&Error) -> bool + Send + 'static) -> Self {
        self.is_pending = Some(Box::new(is_pending));
        self
    }
}

impl<T: Send + 'static> Polling<T> {
    /// Polls and waits on this thread: `.await` where there is no async.
    ///
    /// # Errors
    /// As the call, [`ErrorKind::Polling`], and [`ErrorKind::Blocking`] inside of a tokio task.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T, Error> {
        crate::blocking::wait(self)?
    }

    async fn run(mut self) -> Result<T, Error> {
        let started = Started::now();
        let (pace, id) = (self.pace, self.call.0.info.id);
        let mut seen = Seen { polls: 0, waited: Duration::ZERO, last: None };
        let alarm = pace.deadline.and_then(|limit| self.call.0.core.transport().sleep(limit));
        let outcome = {
            let polls = pin!(self.poll(&mut seen, started));
            deadline::within(alarm, polls).await
        };
        match outcome {
            Some(Ok(Some(value))) => Ok(value),
            Some(Err(error)) => Err(error),
            Some(Ok(None)) | None => Err(seen.given_up(id, started)),
        }
    }

    /// The value that was wished for; nothing where the limits are reached.
    async fn poll(&mut self, seen: &mut Seen, started: Started) -> Result<Option<T>, Error> {
        loop {
            let call = self.next_call()?;
            seen.polls += 1;
            let sent = Sending::new(execute::interpreted(call), Ok);
            let last = match sent.await {
                Ok(received) => {
                    let last = (received.status(), received.headers().clone(), received.bytes().clone());
                    let value = (self.read)(received)?;
                    if (self.is_done)(&value) {
                        return Ok(Some(value));
                    }
                    Some(last)
                }
                Err(mut error) => {
                    if !self.is_pending.as_mut().is_some_and(|is_pending| is_pending(&error)) {
                        return Err(error);
                    }
                    error.0.answer.take().map(|answer| (answer.status, answer.headers, answer.body))
                }
            };
            let asked = last.as_ref().and_then(|(_, headers, _)| retry_after::read(headers));
            seen.last = last;
            let Some(wait) = self.pace.wait(seen, asked, started) else { return Ok(None) };
            let Some(pause) = self.call.0.core.transport().sleep(wait) else {
                let message = "the transport has no clock to wait with".to_owned();
                return Err(Error::new(ErrorKind::Request, self.call.0.info.id, message));
            };
            pause.await;
            seen.waited += wait;
        }
    }

    fn next_call(&self) -> Result<Call, Error> {
        let info = self.call.0.info;
        let mut call = self.call.try_clone().ok_or_else(|| {
            let message = "a body that is a stream can be sent once: the call cannot be polled".to_owned();
            Error::new(ErrorKind::Request, info.id, message)
        })?;
        if info.idempotency_key.is_some() {
            // A server that knows the key would give its first answer again.
            idempotency::supply(info, &mut call.0.headers);
        }
        Ok(call)
    }
}

impl Pace {
    /// How long to wait after so many calls; nothing where that is over. What the server asks for is not cut short; a
    /// wait of our own is, so that the last look is at the end.
    fn wait(&self, seen: &Seen, asked: Option<Duration>, started: Started) -> Option<Duration> {
        if seen.polls >= self.most {
            return None;
        }
        let limit = self.first.saturating_mul(1 << (seen.polls - 1).min(20)).min(self.longest);
        let own = if self.is_exact { limit } else { limit.mul_f64(0.5 + fastrand::f64() / 2.0) };
        let Some(deadline) = self.deadline else { return Some(asked.unwrap_or(own)) };
        // A platform without a clock counts the waits alone.
        let left = deadline.saturating_sub(started.elapsed().max(seen.waited));
        match asked {
            Some(asked) => (asked < left).then_some(asked),
            None => (!left.is_zero()).then_some(own.min(left)),
        }
    }
}

/// What has come of it so far.
struct Seen {
    polls: u32,
    waited: Duration,
    last: Option<(StatusCode, HeaderMap, Bytes)>,
}

impl Seen {
    fn given_up(self, id: &'static str, started: Started) -> Error {
        let elapsed = started.elapsed().max(self.waited);
        let times = if self.polls == 1 { "once" } else { "times" };
        let count = if self.polls == 1 { String::new() } else { format!("{} ", self.polls) };
        let message = format!(
            "polled {count}{times} within {:.1} s, and the last answer was not what was waited for",
            elapsed.as_secs_f64()
        );
        let error = Error::new(ErrorKind::Polling, id, message).after(self.polls);
        match self.last {
            Some((status, headers, body)) => error.with_answer(status, headers, body),
            None => error,
        }
    }
}

impl<T: Send + 'static> IntoFuture for Polling<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Polling<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling").field("call", &self.call).field("pace", &self.pace).finish_non_exhaustive()
    }
}
