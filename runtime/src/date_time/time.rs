//! What the texts of moments mean, by way of the `time` crate. Not here: the texts.

use super::{Date, DateTime, Duration, HttpDate, Time};
use crate::unix_time::{UnixMillis, UnixTime};
use time::error::{ComponentRange, Parse};
use time::format_description::well_known::{Iso8601, Rfc2822, Rfc3339};
use time::{OffsetDateTime, PrimitiveDateTime};

impl DateTime {
    /// The moment with the offset that was written. A text without an offset is read as UTC; a space may stand
    /// for the `T`.
    ///
    /// # Errors
    /// When the text is no date with a time.
    pub fn to_time(&self) -> Result<OffsetDateTime, Parse> {
        let text = self.with_t();
        OffsetDateTime::parse(&text, &Rfc3339).or_else(|error| {
            match PrimitiveDateTime::parse(&text, &Iso8601::PARSING) {
                // This parser passes over an offset, which must not be lost.
                Ok(local) if OffsetDateTime::parse(&text, &Iso8601::PARSING).is_err() => {
                    Ok(local.assume_utc())
                }
                Ok(_) | Err(_) => OffsetDateTime::parse(&text, &Iso8601::PARSING).map_err(|_| error),
            }
        })
    }
}

impl From<OffsetDateTime> for DateTime {
    fn from(moment: OffsetDateTime) -> Self {
        // RFC 3339 has years from 0 to 9999 and offsets of whole minutes; what else there is, is shown.
        DateTime::from(moment.format(&Rfc3339).unwrap_or_else(|_| moment.to_string()))
    }
}

impl HttpDate {
    /// The moment with the offset that was written.
    ///
    /// # Errors
    /// When the text is no date of mail or HTTP.
    pub fn to_time(&self) -> Result<OffsetDateTime, Parse> {
        OffsetDateTime::parse(self.as_str(), &Rfc2822)
    }
}

impl From<OffsetDateTime> for HttpDate {
    /// In the form of RFC 9110, which is one of RFC 5322 as well.
    fn from(moment: OffsetDateTime) -> Self {
        let moment = moment.to_offset(time::UtcOffset::UTC);
        match moment.format(&Rfc2822) {
            Ok(text) => HttpDate::from(text.replace("+0000", "GMT")),
            Err(_) => HttpDate::from(moment.to_string()),
        }
    }
}

impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the text is no date.
    pub fn to_time(&self) -> Result<time::Date, Parse> {
        time::Date::parse(self.as_str(), &Iso8601::DATE)
    }
}

impl From<time::Date> for Date {
    fn from(day: time::Date) -> Self {
        Date::from(day.to_string())
    }
}

impl Time {
    /// The time on the clock; an offset is passed over.
    ///
    /// # Errors
    /// When the text is no time of day.
    pub fn to_time(&self) -> Result<time::Time, Parse> {
        time::Time::parse(self.on_the_clock(), &Iso8601::TIME)
    }
}

impl From<time::Time> for Time {
    fn from(time: time::Time) -> Self {
        let (hour, minute, second, nano) = time.as_hms_nano();
        Time::from(match nano {
            0 => format!("{hour:02}:{minute:02}:{second:02}"),
            nano => format!("{hour:02}:{minute:02}:{second:02}.{nano:09}"),
        })
    }
}

impl Duration {
    /// The length. `None` when the text is no length of time, or speaks of years or months, which have no fixed
    /// length.
    pub fn to_time(&self) -> Option<time::Duration> {
        let (negative, length) = self.fixed()?;
        let length = time::Duration::try_from(length).ok()?;
        Some(if negative { -length } else { length })
    }
}

impl From<time::Duration> for Duration {
    fn from(length: time::Duration) -> Self {
        Duration::of(length.is_negative(), length.unsigned_abs())
    }
}

impl UnixTime {
    /// The moment.
    ///
    /// # Errors
    /// When it is beyond the years that `time` knows.
    pub fn to_time(self) -> Result<OffsetDateTime, ComponentRange> {
        OffsetDateTime::from_unix_timestamp(self.get())
    }
}

impl From<OffsetDateTime> for UnixTime {
    fn from(moment: OffsetDateTime) -> Self {
        UnixTime::from(moment.unix_timestamp())
    }
}

impl UnixMillis {
    /// The moment.
    ///
    /// # Errors
    /// When it is beyond the years that `time` knows.
    pub fn to_time(self) -> Result<OffsetDateTime, ComponentRange> {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.get()) * 1_000_000)
    }
}

impl From<OffsetDateTime> for UnixMillis {
    fn from(moment: OffsetDateTime) -> Self {
        // Years of `time` are of six digits at most: their milliseconds are of 64 bits.
        let millis = moment.unix_timestamp_nanos().div_euclid(1_000_000);
        UnixMillis::from(i64::try_from(millis).unwrap_or(i64::MAX))
    }
}
