//! What the texts of moments mean, by way of the `jiff` crate. Not here: the texts.

use super::{Date, DateTime, Duration, HttpDate, Time};
use crate::unix_time::{UnixMillis, UnixTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};

impl DateTime {
    /// The moment. A text without an offset is read as UTC; a space may stand for the `T`.
    ///
    /// # Errors
    /// When the text is no date with a time.
    pub fn timestamp(&self) -> Result<Timestamp, jiff::Error> {
        let text = self.as_str();
        match text.parse::<Timestamp>() {
            Ok(moment) => Ok(moment),
            Err(error) => match text.parse::<jiff::civil::DateTime>() {
                // A text that names an offset and is yet no moment must not lose it.
                Ok(local) if !has_offset(text) => Ok(local.to_zoned(TimeZone::UTC)?.timestamp()),
                _ => Err(error),
            },
        }
    }
}

/// Does anything like an offset follow the time?
fn has_offset(text: &str) -> bool {
    text.find([':']).is_some_and(|at| text[at..].contains(['+', '-', 'Z', 'z', '[']))
}

impl From<Timestamp> for DateTime {
    fn from(moment: Timestamp) -> Self {
        DateTime::from(moment.to_string())
    }
}

impl From<jiff::Zoned> for DateTime {
    /// The moment with the zone's offset; the zone's name has no place in RFC 3339.
    fn from(moment: jiff::Zoned) -> Self {
        let offset = moment.offset();
        DateTime::from(moment.timestamp().display_with_offset(offset).to_string())
    }
}

impl HttpDate {
    /// The moment.
    ///
    /// # Errors
    /// When the text is no date of mail or HTTP.
    pub fn timestamp(&self) -> Result<Timestamp, jiff::Error> {
        Ok(jiff::fmt::rfc2822::parse(self.as_str())?.timestamp())
    }
}

impl From<Timestamp> for HttpDate {
    /// In the form of RFC 9110, which is one of RFC 5322 as well. It has years from 0 to 9999: an earlier
    /// moment is written as RFC 3339 has it.
    fn from(moment: Timestamp) -> Self {
        match jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&moment) {
            Ok(text) => HttpDate::from(text),
            Err(_) => HttpDate::from(moment.to_string()),
        }
    }
}

impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the text is no date.
    pub fn civil(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Date::from(day.to_string())
    }
}

impl Time {
    /// The time on the clock; an offset is passed over.
    ///
    /// # Errors
    /// When the text is no time of day.
    pub fn civil(&self) -> Result<jiff::civil::Time, jiff::Error> {
        self.on_the_clock().parse()
    }
}

impl From<jiff::civil::Time> for Time {
    fn from(time: jiff::civil::Time) -> Self {
        Time::from(time.to_string())
    }
}

impl Duration {
    /// The span, years and months included.
    ///
    /// # Errors
    /// When the text is no length of time.
    pub fn span(&self) -> Result<Span, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<Span> for Duration {
    fn from(span: Span) -> Self {
        Duration::from(span.to_string())
    }
}

impl From<SignedDuration> for Duration {
    fn from(length: SignedDuration) -> Self {
        Duration::from(length.to_string())
    }
}

impl UnixTime {
    /// The moment.
    ///
    /// # Errors
    /// When it is beyond the years that `jiff` knows.
    pub fn timestamp(self) -> Result<Timestamp, jiff::Error> {
        Timestamp::from_second(self.get())
    }
}

impl From<Timestamp> for UnixTime {
    /// The second that has begun.
    fn from(moment: Timestamp) -> Self {
        UnixTime::from(moment.as_millisecond().div_euclid(1000))
    }
}

impl UnixMillis {
    /// The moment.
    ///
    /// # Errors
    /// When it is beyond the years that `jiff` knows.
    pub fn timestamp(self) -> Result<Timestamp, jiff::Error> {
        Timestamp::from_millisecond(self.get())
    }
}

impl From<Timestamp> for UnixMillis {
    fn from(moment: Timestamp) -> Self {
        UnixMillis::from(moment.as_millisecond())
    }
}
