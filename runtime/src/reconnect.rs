//! When an event stream, or the rest of a download, is asked for again, and after how long: the policy. It opens nothing and does not wait.

use std::time::Duration;

/// Whether and how a stream of server-sent events goes on after it broke off or ended, and a download after it broke off:
/// [`Call::with_reconnect`](crate::Call::with_reconnect).
///
/// A stream of events goes on as the HTML standard says: with the header `Last-Event-ID` once an event had an id, after the time that
/// the server names in `retry`, else after a random part of a limit that doubles ("full jitter"). A stream that ended
/// with a sentinel such as `[DONE]` is over, and so is one whose server answers 204; any other answer that is no stream
/// of events is the last error. Each connection is a call with its own [`Retry`](crate::Retry), so that a 503 is met
/// as it is elsewhere. An event that was cut in its middle is not given: the server sends it again.
///
/// A download goes on by a range (RFC 9110 section 14): the rest is asked for, on the condition that the content is the
/// same (`If-Range`), and what comes is checked against what was asked for. That takes a GET, a `Content-Length`, and a
/// strong `ETag` or a `Last-Modified` that lay in the past; without them, and where the server says `Accept-Ranges: none`
/// or packs the answer, a break is an error as it is elsewhere. So it is where the server has other content by then:
/// pieces of two are never put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Reconnect {
    attempts: u32,
    first: Duration,
    longest: Duration,
    longest_asked: Duration,
}

impl Reconnect {
    /// Ten attempts in a row that bring no event; waits of up to a second, then up to two, up to half a minute; at most
    /// two minutes where the server asks for a certain wait.
    pub const fn standard() -> Self {
        Self {
            attempts: 10,
            first: Duration::from_secs(1),
            longest: Duration::from_secs(30),
            longest_asked: Duration::from_secs(120),
        }
    }

    /// How many attempts in a row may bring no event, or no bytes. An event begins the count anew. Then the stream ends:
    /// with the error of the last attempt if that failed.
    pub const fn max_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The limit of the first wait and of all waits; between them it doubles.
    pub const fn backoff(self, first: Duration, longest: Duration) -> Self {
        Self { first, longest, ..self }
    }

    /// The longest wait that a server may ask for by `retry`; a longer one is cut to this.
    pub const fn max_retry(self, longest: Duration) -> Self {
        Self { longest_asked: longest, ..self }
    }

    /// How long to wait before the next attempt, after so many that brought nothing; `None` where there is none. What
    /// the server asks for is waited in full; the random part comes on top once it did not help.
    pub(crate) fn wait(&self, fruitless: u32, asked: Option<u64>) -> Option<Duration> {
        if fruitless >= self.attempts {
            return None;
        }
        let limit = |round: u32| self.first.saturating_mul(1 << round.min(20)).min(self.longest);
        let part = |round: u32| limit(round).mul_f64(fastrand::f64());
        Some(match asked.map(|asked| Duration::from_millis(asked).min(self.longest_asked)) {
            Some(asked) if fruitless == 0 => asked,
            Some(asked) => asked + part(fruitless - 1),
            None => part(fruitless),
        })
    }
}

impl Default for Reconnect {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::Reconnect;
    use std::time::Duration;

    #[test]
    fn waits() {
        let ms = Duration::from_millis;
        let policy = Reconnect::standard().max_attempts(4).backoff(ms(100), ms(300)).max_retry(ms(5_000));
        for _ in 0..100 {
            for (fruitless, limit) in [(0, 100), (1, 200), (2, 300), (3, 300)] {
                assert!(policy.wait(fruitless, None).unwrap() <= ms(limit), "{fruitless}");
            }
            let asked = policy.wait(2, Some(1_000)).unwrap();
            assert!(asked >= ms(1_000) && asked <= ms(1_200), "{asked:?}");
        }
        assert_eq!(policy.wait(0, Some(40)), Some(ms(40)));
        assert_eq!(policy.wait(0, Some(u64::MAX)), Some(ms(5_000)));
        assert_eq!(policy.wait(4, None), None);
        assert_eq!(Reconnect::standard().max_attempts(0).wait(0, Some(1)), None);
    }
}
