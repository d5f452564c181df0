//! Lengths of time without a date crate: ISO 8601 texts to and from `std::time::Duration`. Not here: years and
//! months, whose length depends on where they begin.

use super::Duration;
use std::time::Duration as Length;

/// Nanoseconds of a second.
const SECOND: u128 = 1_000_000_000;

impl Duration {
    /// The length, for texts of weeks, days, hours, minutes and seconds (ISO 8601: a day has 24 hours). `None`
    /// when the text is no such length, is negative, or speaks of years or months, which have no fixed length.
    pub fn to_std(&self) -> Option<Length> {
        match self.fixed()? {
            (true, length) if !length.is_zero() => None,
            (_, length) => Some(length),
        }
    }

    /// Sign and length.
    pub(super) fn fixed(&self) -> Option<(bool, Length)> {
        let text = self.as_str();
        let (negative, text) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let text = text.strip_prefix(['P', 'p'])?;
        let (days, clock) = match text.split_once(['T', 't']) {
            Some((_, "")) => return None,
            Some((days, clock)) => (days, clock),
            None => (text, ""),
        };
        if days.is_empty() && clock.is_empty() {
            return None;
        }
        let total = sum(days, &[('W', 604_800), ('D', 86_400)])?
            .checked_add(sum(clock, &[('H', 3_600), ('M', 60), ('S', 1)])?)?;
        let nanos = u32::try_from(total % SECOND).ok()?;
        Some((negative, Length::new(u64::try_from(total / SECOND).ok()?, nanos)))
    }

    /// The text of a sign and a length.
    pub(super) fn of(negative: bool, length: Length) -> Self {
        let (seconds, nanos) = (length.as_secs(), length.subsec_nanos());
        let mut text = if negative && !length.is_zero() { "-PT" } else { "PT" }.to_owned();
        let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        for (count, unit) in [(hours, 'H'), (minutes, 'M')] {
            if count > 0 {
                text += &format!("{count}{unit}");
            }
        }
        match nanos {
            0 if seconds > 0 || length.as_secs() == 0 => text += &format!("{seconds}S"),
            0 => {}
            nanos => text += &format!("{seconds}.{}S", format!("{nanos:09}").trim_end_matches('0')),
        }
        Duration::from(text)
    }
}

/// Nanoseconds of numbers with units, each unit once and in this order. The last number may have a fraction.
fn sum(mut text: &str, units: &[(char, u64)]) -> Option<u128> {
    let mut total = 0_u128;
    let mut units = units.iter();
    while !text.is_empty() {
        let end = text.find(|one: char| !(one.is_ascii_digit() || one == '.' || one == ','))?;
        let (number, rest) = text.split_at(end);
        let unit = rest.chars().next()?.to_ascii_uppercase();
        let (_, seconds) = units.find(|(word, _)| *word == unit)?;
        text = rest.get(1..)?;
        let (whole, fraction) = match number.split_once(['.', ',']) {
            Some((_, fraction)) if fraction.is_empty() || !text.is_empty() => return None,
            Some((whole, fraction)) => (whole, fraction),
            None => (number, ""),
        };
        let whole = whole.parse::<u128>().ok()?.checked_mul(SECOND)?;
        let digits: String = fraction.chars().chain(std::iter::repeat('0')).take(9).collect();
        let nanos = whole.checked_add(digits.parse::<u128>().ok()?)?;
        total = total.checked_add(nanos.checked_mul(u128::from(*seconds))?)?;
    }
    Some(total)
}

impl From<Length> for Duration {
    fn from(length: Length) -> Self {
        Duration::of(false, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        for (text, wished) in [
            ("PT0S", Some((0, 0))),
            ("P1DT12H", Some((129_600, 0))),
            ("P2W", Some((1_209_600, 0))),
            ("PT1H30M", Some((5_400, 0))),
            ("PT1.5S", Some((1, 500_000_000))),
            ("PT0,25H", Some((900, 0))),
            ("pt1m", Some((60, 0))),
            ("+PT1S", Some((1, 0))),
            ("-PT1S", None),
            ("P1M", None),
            ("P1Y", None),
            ("P", None),
            ("PT", None),
            ("P1DT", None),
            ("PT1", None),
            ("PT1M1H", None),
            ("PT1S1S", None),
            ("PT1.S", None),
            ("PT1.5M3S", None),
            ("90s", None),
            ("PT\u{e4}", None),
            ("", None),
            ("PT99999999999999999999999999999999999999999S", None),
        ] {
            let wished = wished.map(|(seconds, nanos)| Length::new(seconds, nanos));
            assert_eq!(Duration::from(text).to_std(), wished, "{text}");
        }
    }

    #[test]
    fn texts_of_lengths() {
        for (length, wished) in [
            (Length::ZERO, "PT0S"),
            (Length::from_secs(3_600), "PT1H"),
            (Length::from_secs(3_661), "PT1H1M1S"),
            (Length::from_millis(1_500), "PT1.5S"),
            (Length::from_nanos(60_000_000_001), "PT1M0.000000001S"),
        ] {
            let text = Duration::from(length);
            assert_eq!(text.as_str(), wished);
            assert_eq!(text.to_std(), Some(length));
        }
        assert_eq!(Duration::of(true, Length::from_secs(1)).as_str(), "-PT1S");
    }
}
