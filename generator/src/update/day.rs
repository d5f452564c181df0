//! The date of a changelog's entry. Not times.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A day in UTC as `2026-11-29`: that of a moment in seconds since 1970, or today.
pub fn day(seconds: Option<u64>) -> String {
    let time = seconds.map_or_else(SystemTime::now, |seconds| {
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(UNIX_EPOCH)
    });
    let moment = crate::fetch::moment(time);
    moment.split('T').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_day_of_the_calendar() {
        assert_eq!(super::day(Some(1_709_251_199)), "2024-02-29");
        assert!(super::day(None).starts_with("20"));
    }
}
