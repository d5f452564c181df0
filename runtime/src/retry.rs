//! When a call is made again, and after how long: the policy and the budget. It sends nothing and does not wait.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::answer::Received;
use crate::error::{Error, ErrorKind};
use crate::operation::OperationInfo;
use crate::{idempotency, retry_after};

/// Whether and how a call is repeated when it fails in a way that may pass.
///
/// A call is repeated after a connection that did not come about; and, if the server may see it twice, after an
/// exchange that broke off or took too long and after the statuses 408, 429, 500, 502, 503 and 504. The server may
/// see twice what is idempotent: the methods of RFC 9110 section 9.2.2, and any call with an idempotency key. A
/// body that is a stream is not repeated.
///
/// The wait is what the server asks for (`Retry-After`, `retry-after-ms`), else a random part of a limit that
/// doubles with each attempt ("full jitter"). A server that answers `x-should-retry: false` is obeyed. All calls of
/// a client share a budget, so that a server in trouble is not buried under repetitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    attempts: u32,
    first: Duration,
    longest: Duration,
    longest_asked: Duration,
}

impl Retry {
    /// Three attempts in all; waits of up to half a second, then up to a second; at most two minutes where the
    /// server asks for a certain wait.
    pub const fn standard() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            longest_asked: Duration::from_secs(120),
        }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::standard() }
    }

    /// How many attempts there are in all; 0 is 1.
    pub const fn max_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The limit of the first wait and of all waits; between them it doubles.
    pub const fn backoff(self, first: Duration, longest: Duration) -> Self {
        Self { first, longest, ..self }
    }

    /// The longest wait that a server may ask for. If it asks for more, the call ends with its answer, and
    /// [`Error::retry_after`] says what was asked.
    pub const fn max_retry_after(self, longest: Duration) -> Self {
        Self { longest_asked: longest, ..self }
    }

    /// How long to wait before the next attempt; `None` where there is none. `attempt` counts from 1.
    pub(crate) fn wait(
        &self,
        attempt: u32,
        repeatable: bool,
        outcome: &Result<Received, Error>,
        budget: &Budget,
    ) -> Option<Duration> {
        if attempt >= self.attempts {
            return None;
        }
        let answer = match outcome {
            Ok(received) => (received.status(), received.headers()),
            Err(error) => match error.kind() {
                ErrorKind::Connect => return budget.take().then(|| self.own_wait(attempt)),
                ErrorKind::Timeout | ErrorKind::Transport if repeatable => {
                    return budget.take().then(|| self.own_wait(attempt));
                }
                _ => return None,
            },
        };
        let (status, headers) = answer;
        if !repeatable || status.is_success() || !passing(status, headers) {
            return None;
        }
        let wait = match retry_after::read(headers) {
            Some(asked) if asked > self.longest_asked => return None,
            Some(asked) => asked,
            None => self.own_wait(attempt),
        };
        budget.take().then_some(wait)
    }

    fn own_wait(&self, attempt: u32) -> Duration {
        let limit = self.first.saturating_mul(1 << (attempt - 1).min(20)).min(self.longest);
        limit.mul_f64(fastrand::f64())
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}

/// May the trouble pass?
fn passing(status: StatusCode, headers: &HeaderMap) -> bool {
    match headers.get("x-should-retry").map(http::HeaderValue::as_bytes) {
        Some(b"false") => false,
        Some(b"true") => true,
        _ => matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504),
    }
}

/// May a server see this request twice? RFC 9110 section 9.2.2, and `QUERY` of its draft.
pub(crate) fn repeatable(info: &OperationInfo, method: &Method, headers: &HeaderMap) -> bool {
    idempotent(method.as_str()) || idempotency::has_key(info, headers)
}

pub(crate) fn idempotent(method: &str) -> bool {
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].contains(&method)
}

/// What a client may spend on repetitions: each costs, each success gives a little back.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    const COST: u32 = 5;

    pub(crate) fn take(&self) -> bool {
        let spend = |left: u32| left.checked_sub(Self::COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend).is_ok()
    }

    pub(crate) fn give(&self) {
        let earn = |left: u32| (left < Self::FULL).then_some(left + 1);
        // Full already is as good.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Retry, passing};
    use http::{HeaderMap, HeaderValue, StatusCode};
    use std::time::Duration;

    #[test]
    fn waits_double_up_to_their_limit() {
        let retry = Retry::standard().backoff(Duration::from_millis(100), Duration::from_millis(350));
        for (attempt, limit) in [(1, 100), (2, 200), (3, 350), (40, 350)] {
            for _ in 0..100 {
                assert!(retry.own_wait(attempt) <= Duration::from_millis(limit), "attempt {attempt}");
            }
        }
    }

    #[test]
    fn a_budget_runs_out_and_is_earned_back() {
        let budget = Budget::default();
        let spent = (0..1000).take_while(|_| budget.take()).count();
        assert_eq!(spent, 100);
        (0..4).for_each(|_| budget.give());
        assert!(!budget.take());
        budget.give();
        assert!(budget.take());
        (0..1000).for_each(|_| budget.give());
        assert_eq!((0..1000).take_while(|_| budget.take()).count(), 100);
    }

    #[test]
    fn statuses_that_may_pass() {
        let mut headers = HeaderMap::new();
        for (status, expected) in
            [(200, false), (404, false), (408, true), (429, true), (501, false), (503, true)]
        {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(passing(status, &headers), expected, "{status}");
        }
        headers.insert("x-should-retry", HeaderValue::from_static("false"));
        assert!(!passing(StatusCode::SERVICE_UNAVAILABLE, &headers));
        headers.insert("x-should-retry", HeaderValue::from_static("true"));
        assert!(passing(StatusCode::CONFLICT, &headers));
    }
}
