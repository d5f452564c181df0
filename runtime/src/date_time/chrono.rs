//! What the texts of moments mean, by way of the `chrono` crate. Not here: the texts.

use super::{Date, DateTime, Duration, HttpDate, Time};
use crate::unix_time::{UnixMillis, UnixTime};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, ParseError, SecondsFormat, TimeZone, Utc};

impl DateTime {
    /// The moment with the offset that was written. A text without an offset is read as UTC; a space may stand
    /// for the `T`.
    ///
    /// # Errors
    /// When the text is no date with a time.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, ParseError> {
        let text = self.with_t();
        chrono::DateTime::parse_from_rfc3339(&text).or_else(|error| {
            match NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f") {
                Ok(local) => Ok(local.and_utc().fixed_offset()),
                Err(_) => Err(error),
            }
        })
    }
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        DateTime::from(moment.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl HttpDate {
    /// The moment with the offset that was written.
    ///
    /// # Errors
    /// When the text is no date of mail or HTTP.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, ParseError> {
        chrono::DateTime::parse_from_rfc2822(self.as_str())
    }
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for HttpDate {
    /// In the form of RFC 9110, which is one of RFC 5322 as well.
    fn from(moment: chrono::DateTime<Z>) -> Self {
        HttpDate::from(moment.with_timezone(&Utc).format("%a, %d %b %Y %H:%M:%S GMT").to_string())
    }
}

impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the text is no date.
    pub fn to_chrono(&self) -> Result<NaiveDate, ParseError> {
        self.as_str().parse()
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Date::from(day.to_string())
    }
}

impl Time {
    /// The time on the clock; an offset is passed over.
    ///
    /// # Errors
    /// When the text is no time of day.
    pub fn to_chrono(&self) -> Result<NaiveTime, ParseError> {
        self.on_the_clock().parse()
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Time::from(time.to_string())
    }
}

impl Duration {
    /// The length. `None` when the text is no length of time, or speaks of years or months, which have no fixed
    /// length.
    pub fn to_chrono(&self) -> Option<chrono::TimeDelta> {
        let (negative, length) = self.fixed()?;
        let length = chrono::TimeDelta::from_std(length).ok()?;
        Some(if negative { -length } else { length })
    }
}

impl From<chrono::TimeDelta> for Duration {
    fn from(length: chrono::TimeDelta) -> Self {
        match length.abs().to_std() {
            Ok(absolute) => Duration::of(length < chrono::TimeDelta::zero(), absolute),
            Err(_) => Duration::from(length.to_string()),
        }
    }
}

impl UnixTime {
    /// The moment; `None` when it is beyond the years that `chrono` knows.
    pub fn to_chrono(self) -> Option<chrono::DateTime<Utc>> {
        chrono::DateTime::from_timestamp(self.get(), 0)
    }
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for UnixTime {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        UnixTime::from(moment.timestamp())
    }
}

impl UnixMillis {
    /// The moment; `None` when it is beyond the years that `chrono` knows.
    pub fn to_chrono(self) -> Option<chrono::DateTime<Utc>> {
        chrono::DateTime::from_timestamp_millis(self.get())
    }
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for UnixMillis {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        UnixMillis::from(moment.timestamp_millis())
    }
}
