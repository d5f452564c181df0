//! What a server says of how much it still takes: the usual headers as one snapshot. It does not wait and does not limit.

use std::time::Duration;

use http::HeaderMap;

use crate::{headers, retry_after};

/// How much a server takes, as it said with an answer.
///
/// Read are `RateLimit` with `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers), what came before it
/// (`RateLimit-Limit`, `-Remaining`, `-Reset`), and the same with `X-RateLimit-` and `X-Rate-Limit-`. Of several limits it
/// is the one of which least is left. Headers of an API's own are read by
/// [`Response::typed_headers`](crate::Response::typed_headers) where the document declares them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How much may be asked for in a window.
    pub limit: Option<u64>,
    /// How much of it is left.
    pub remaining: Option<u64>,
    /// How long until there is more, from when the answer was sent.
    pub reset: Option<Duration>,
}

/// What stands before `limit`, `remaining` and `reset`.
const PREFIXES: [&str; 3] = ["ratelimit-", "x-ratelimit-", "x-rate-limit-"];

/// Nothing where none of the headers says anything.
pub(crate) fn read(headers: &HeaderMap) -> Option<RateLimit> {
    structured(headers).or_else(|| PREFIXES.iter().find_map(|prefix| plain(headers, prefix)))
}

/// `RateLimit: "burst";r=50;t=30`, and `limit=100, remaining=50, reset=30` of older drafts.
fn structured(headers: &HeaderMap) -> Option<RateLimit> {
    let text = headers::joined(headers, "ratelimit")?.ok()?;
    let items = headers::items(&text, ',');
    let older = |key: &str| items.iter().find_map(|item| parameter(item, key));
    if let Some(remaining) = older("remaining") {
        let reset = older("reset").map(Duration::from_secs);
        return Some(RateLimit { limit: older("limit"), remaining: Some(remaining), reset });
    }
    let policies = headers::joined(headers, "ratelimit-policy").and_then(Result::ok).unwrap_or_default();
    let policies = headers::items(&policies, ',');
    let limits = items.iter().filter_map(|item| {
        let (name, said) = item.split_once(';')?;
        let find =
            |text: &str, key: &str| headers::items(text, ';').iter().find_map(|one| parameter(one, key));
        let named = policies.iter().filter_map(|policy| policy.split_once(';'));
        let mut own = named.filter(|(known, _)| known.trim() == name.trim());
        let limit = own.next().and_then(|(_, said)| find(said, "q"));
        let remaining = find(said, "r")?;
        Some(RateLimit { limit, remaining: Some(remaining), reset: find(said, "t").map(Duration::from_secs) })
    });
    limits.min_by_key(|one| one.remaining)
}

/// The number of `key=number`.
fn parameter(text: &str, key: &str) -> Option<u64> {
    let (name, value) = text.split_once('=')?;
    (name.trim() == key).then(|| value.trim().parse().ok())?
}

fn plain(headers: &HeaderMap, prefix: &str) -> Option<RateLimit> {
    let text = |name: &str| headers.get(format!("{prefix}{name}"))?.to_str().ok();
    // `100, 100;w=60` lists the policies behind the limit.
    let number = |name| text(name)?.split([',', ';']).next()?.trim().parse::<u64>().ok();
    let found = RateLimit {
        limit: number("limit"),
        remaining: number("remaining"),
        reset: text("reset-after").and_then(seconds).or_else(|| until(headers, text("reset")?)),
    };
    (found != RateLimit::default()).then_some(found)
}

/// A wait in seconds, or a moment. No window lasts the thirty years that a moment in seconds would be, and no clock is
/// so far ahead that one in milliseconds would be one in seconds.
fn until(headers: &HeaderMap, text: &str) -> Option<Duration> {
    const MOMENT: Duration = Duration::from_secs(1_000_000_000);
    const MILLIS: u32 = 1000;
    let stated = seconds(text)?;
    if stated < MOMENT {
        return Some(stated);
    }
    let at = if stated >= MOMENT * MILLIS { stated / MILLIS } else { stated };
    Some(at.saturating_sub(Duration::from_secs(retry_after::now(headers)?)))
}

/// Seconds, with a fraction or without.
fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    match text.parse::<u64>() {
        Ok(whole) => Some(Duration::from_secs(whole)),
        Err(_) => Duration::try_from_secs_f64(text.parse().ok()?).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{RateLimit, read};
    use http::{HeaderMap, HeaderValue};
    use std::time::Duration;

    fn of(pairs: &[(&'static str, &'static str)]) -> Option<(Option<u64>, Option<u64>, Option<u64>)> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        let whole = |one: RateLimit| (one.limit, one.remaining, one.reset.map(|time| time.as_secs()));
        read(&headers).map(whole)
    }

    #[test]
    fn of_the_draft() {
        let policy = ("ratelimit-policy", r#""burst";q=100;w=60,"day";q=1000;w=86400"#);
        let both = ("ratelimit", r#""burst";r=50;t=30, "day";r=7;t=4000"#);
        assert_eq!(of(&[policy, both]), Some((Some(1000), Some(7), Some(4000))));
        assert_eq!(of(&[("ratelimit", r#""default";r=0"#)]), Some((None, Some(0), None)));
        // What comes as several fields is one list; text in quotes is no parameter.
        let two = [("ratelimit", r#""a;r=1";r=9;t=1"#), ("ratelimit", r#""b";r=3;t=2"#), policy];
        assert_eq!(of(&two), Some((None, Some(3), Some(2))));
        // Draft 07.
        let older = [("ratelimit", "limit=100, remaining=50, reset=5")];
        assert_eq!(of(&older), Some((Some(100), Some(50), Some(5))));
    }

    #[test]
    fn of_older_headers() {
        let three = |limit, remaining, reset| {
            of(&[("ratelimit-limit", limit), ("ratelimit-remaining", remaining), ("ratelimit-reset", reset)])
        };
        assert_eq!(three("100, 100;w=60", "5", "30"), Some((Some(100), Some(5), Some(30))));
        assert_eq!(three("?", "many", "soon"), None);
        assert_eq!(of(&[("x-rate-limit-remaining", "5")]), Some((None, Some(5), None)));
        assert_eq!(
            of(&[("x-ratelimit-reset-after", "1.5"), ("x-ratelimit-reset", "9")]),
            Some((None, None, Some(1)))
        );
        assert_eq!(of(&[("x-ratelimit-remaining-requests", "5")]), None, "another API's own");
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn a_reset_is_a_wait_or_a_moment() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        // 784_111_777 is too early to be told from a wait; the clock of these servers stands in 2024.
        let later = ("date", "Thu, 29 Feb 2024 12:00:00 GMT");
        assert_eq!(of(&[("x-ratelimit-reset", "60"), date]), Some((None, None, Some(60))));
        assert_eq!(of(&[("x-ratelimit-reset", "1709208090"), later]), Some((None, None, Some(90))));
        assert_eq!(of(&[("x-ratelimit-reset", "1709208090000"), later]), Some((None, None, Some(90))));
        assert_eq!(of(&[("x-ratelimit-reset", "1709200000"), later]), Some((None, None, Some(0))), "over");
        for nonsense in ["-1", "NaN", "inf", "1e300", "99999999999999999999999"] {
            let found = of(&[("x-ratelimit-reset", nonsense), later]);
            assert!(found.is_none(), "{nonsense}: {found:?}");
        }
        let far = Duration::from_secs(u64::MAX).as_secs();
        assert!(of(&[("x-ratelimit-reset", "18446744073709551615"), later]).unwrap().2.unwrap() < far);
    }
}
