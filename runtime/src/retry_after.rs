//! `Retry-After` and its relatives to a duration. It does not wait and does not retry.

use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;

use crate::clock;

/// RFC 9110 section 10.2.3, and the milliseconds that some servers send beside it.
pub(crate) fn read(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    if let Some(millis) = text("retry-after-ms").and_then(|text| text.parse::<u64>().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let value = text("retry-after")?;
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let at = date(value)?;
    Some(Duration::from_secs(at.saturating_sub(now(headers)?)))
}

/// When the answer was sent, in seconds since 1970. The server's own clock where it tells it: ours may be wrong.
pub(crate) fn now(headers: &HeaderMap) -> Option<u64> {
    let said = headers.get("date").and_then(|value| date(value.to_str().ok()?.trim()));
    said.or_else(|| Some(clock::since_1970()?.as_secs()))
}

/// A date of HTTP (RFC 9110 section 5.6.7), in any of its three forms, in seconds since 1970.
fn date(text: &str) -> Option<u64> {
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(UNIX_EPOCH).ok()?.as_secs())
}

#[cfg(test)]
mod tests {
    use super::{date, read};
    use http::{HeaderMap, HeaderValue};
    use std::time::Duration;

    #[test]
    fn dates() {
        assert_eq!(date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(date("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(date("Thu, 29 Feb 2024 12:00:00 GMT"), Some(1_709_208_000));
        assert_eq!(date("Thu, 32 Feb 2024 12:00:00 GMT"), None);
        assert_eq!(date("soon"), None);
    }

    #[test]
    fn headers() {
        let check = |pairs: &[(&'static str, &'static str)], expected: Option<u64>| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            assert_eq!(read(&headers), expected.map(Duration::from_millis));
        };
        check(&[], None);
        check(&[("retry-after", "3")], Some(3_000));
        check(&[("retry-after", "3"), ("retry-after-ms", "250")], Some(250));
        check(
            &[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("date", "Sun, 06 Nov 1994 08:49:30 GMT")],
            Some(7_000),
        );
        check(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")], Some(0));
        check(&[("retry-after", "later")], None);
    }
}
