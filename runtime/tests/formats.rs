//! Values of formats: what was read is written back, and what it means is asked of the date crates.

use clientsmith_runtime as rt;

/// What a type makes of JSON.
fn round<T: serde::de::DeserializeOwned + serde::Serialize>(json: &str) -> Option<String> {
    let value: T = rt::decode(json.as_bytes()).ok()?;
    Some(String::from_utf8(rt::encode(&value).expect("what was read can be written")).expect("UTF-8"))
}

#[test]
fn texts_are_written_back_as_they_came() {
    for text in
        [r#""2026-11-22 04:50:33""#, r#""yesterday""#, r#""""#, r#""2026-11-22T04:50:33.123456789+00:00""#]
    {
        assert_eq!(round::<rt::DateTime>(text).as_deref(), Some(text));
        assert_eq!(round::<rt::HttpDate>(text).as_deref(), Some(text));
        assert_eq!(round::<rt::Duration>(text).as_deref(), Some(text));
    }
    assert_eq!(round::<rt::DateTime>("5"), None);
}

#[test]
fn decimals_keep_their_digits() {
    let long = "123456789012345678901234567890.12345678901234567890";
    for json in ["1.10", "-0.0", "1E+2", "0", long, r#""1.10""#, r#""n/a""#, r#""""#] {
        assert_eq!(round::<rt::Decimal>(json).as_deref(), Some(json), "{json}");
    }
    for json in ["true", "null", "[1]", "{}"] {
        assert_eq!(round::<rt::Decimal>(json), None, "{json}");
    }
    let read: rt::Decimal = rt::decode(br#""1.10""#).expect("a decimal");
    assert_eq!((read.as_str(), read.to_f64()), ("1.10", Some(1.1)));
    for text in ["", "1.", ".5", "1 ", " 1", "1e", "+1", "NaN", "\"1\"", "0x1", "1,2", "1]"] {
        assert!(text.parse::<rt::Decimal>().is_err(), "{text}");
    }
    assert_eq!(rt::Decimal::from(-5_i64).as_str(), "-5");
    assert_eq!(rt::Decimal::try_from(0.1).expect("finite").as_str(), "0.1");
    assert!(rt::Decimal::try_from(f64::NAN).is_err());
}

#[test]
fn unix_times_are_integers() {
    assert_eq!(round::<rt::UnixTime>("1700000000").as_deref(), Some("1700000000"));
    assert_eq!(round::<rt::UnixTime>("1700000000.0").as_deref(), Some("1700000000"));
    assert_eq!(round::<rt::UnixMillis>("-1").as_deref(), Some("-1"));
    assert_eq!(round::<rt::UnixTime>(r#""1""#), None);
    let epoch = std::time::SystemTime::UNIX_EPOCH;
    let hour = std::time::Duration::from_secs(3600);
    assert_eq!(rt::UnixTime::from(3600).to_std(), Some(epoch + hour));
    assert_eq!(rt::UnixMillis::from(-3_600_000).to_std(), Some(epoch - hour));
}

#[test]
fn base64_keeps_its_spelling() {
    for json in [r#""AP/+""#, r#""AP_-""#, r#""AA==""#, r#""AA""#, r#""""#, r#""A""#] {
        assert_eq!(round::<rt::Bytes64>(json).as_deref(), Some(json), "{json}");
        assert_eq!(round::<rt::Bytes64Url>(json).as_deref(), Some(json), "{json}");
    }
    assert_eq!(round::<rt::Bytes64>("5"), None);
    let (standard, url) = (rt::Bytes64::from(&[0, 255, 254, 0]), rt::Bytes64Url::from(&[0, 255, 254, 0]));
    assert_eq!((standard.as_str(), url.as_str()), ("AP/+AA==", "AP_-AA"));
    assert_eq!(rt::Bytes64::from_text("AP_+\nAA").decode(), standard.decode());
    assert_eq!(format!("{standard:?}"), "Bytes64(4 bytes)");
}

/// Each crate: from its values to the texts, and back.
macro_rules! crate_agrees {
    ($($moment:expr => $wire:literal),* $(,)?) => {
        $(assert_eq!($moment.as_str(), $wire);)*
    };
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_reads_and_writes_them() {
    let moment: jiff::Timestamp = "2026-11-22T04:50:33.5Z".parse().expect("a moment");
    let whole: jiff::Timestamp = "2026-11-22T04:50:33Z".parse().expect("a moment");
    crate_agrees! {
        rt::DateTime::from(moment) => "2026-11-22T04:50:33.5Z",
        rt::HttpDate::from(whole) => "Sun, 22 Nov 2026 04:50:33 GMT",
        rt::Date::from(jiff::civil::date(2026, 1, 2)) => "2026-01-02",
        rt::Time::from(jiff::civil::time(4, 5, 6, 0)) => "04:05:06",
        rt::Duration::from(jiff::SignedDuration::from_secs(5400)) => "PT1H30M",
    }
    let zoned = whole.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(2)));
    assert_eq!(rt::DateTime::from(zoned).as_str(), "2026-11-22T06:50:33+02:00");
    for text in
        ["2026-11-22T04:50:33Z", "2026-11-22 04:50:33", "2026-11-22T05:50:33+01:00", "2026-11-22T04:50:33"]
    {
        assert_eq!(rt::DateTime::from(text).timestamp().expect(text), whole, "{text}");
    }
    for text in ["Sun, 22 Nov 2026 04:50:33 GMT", "Sun, 22 Nov 2026 05:50:33 +0100"] {
        assert_eq!(rt::HttpDate::from(text).timestamp().expect(text), whole);
    }
    assert_eq!(rt::UnixTime::from(whole).get(), 1_795_323_033);
    assert_eq!(rt::UnixTime::from(1_795_323_033).timestamp().expect("a moment"), whole);
    assert_eq!(rt::UnixMillis::from(moment).get(), 1_795_323_033_500);
    let before: jiff::Timestamp = "1969-12-31T23:59:59.5Z".parse().expect("a moment");
    assert_eq!(rt::UnixTime::from(before).get(), -1);
    assert_eq!(rt::Duration::from("P1Y2M").span().expect("a span").get_years(), 1);
    assert!(rt::DateTime::from("2026-11-22T04:50:33 CET").timestamp().is_err());
    assert!(rt::DateTime::from("x").timestamp().is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_reads_and_writes_them() {
    use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
    let whole = Utc.with_ymd_and_hms(2026, 11, 22, 4, 50, 33).unwrap();
    let moment = whole + TimeDelta::milliseconds(500);
    crate_agrees! {
        rt::DateTime::from(moment) => "2026-11-22T04:50:33.500Z",
        rt::DateTime::from(whole.with_timezone(&FixedOffset::east_opt(7200).expect("an offset"))) => "2026-11-22T06:50:33+02:00",
        rt::HttpDate::from(whole) => "Sun, 22 Nov 2026 04:50:33 GMT",
        rt::Date::from(NaiveDate::from_ymd_opt(2026, 1, 2).expect("a day")) => "2026-01-02",
        rt::Time::from(NaiveTime::from_hms_opt(4, 5, 6).expect("a time")) => "04:05:06",
        rt::Duration::from(TimeDelta::minutes(90)) => "PT1H30M",
        rt::Duration::from(TimeDelta::minutes(-90)) => "-PT1H30M",
    }
    for text in
        ["2026-11-22T04:50:33Z", "2026-11-22 04:50:33", "2026-11-22T05:50:33+01:00", "2026-11-22T04:50:33.0"]
    {
        assert_eq!(rt::DateTime::from(text).to_chrono().expect(text), whole, "{text}");
    }
    assert_eq!(rt::HttpDate::from("Sun, 22 Nov 2026 04:50:33 GMT").to_chrono().expect("a date"), whole);
    assert_eq!(rt::Date::from("2026-01-02").to_chrono().expect("a day").to_string(), "2026-01-02");
    assert_eq!(rt::Time::from("04:05:06Z").to_chrono().expect("a time").to_string(), "04:05:06");
    assert_eq!(rt::Duration::from("-PT90M").to_chrono(), Some(TimeDelta::minutes(-90)));
    assert_eq!(rt::Duration::from("P1M").to_chrono(), None);
    assert_eq!(rt::UnixTime::from(whole).to_chrono(), Some(whole));
    assert_eq!(rt::UnixMillis::from(moment).to_chrono(), Some(moment));
    assert_eq!(rt::UnixTime::from(i64::MAX).to_chrono(), None);
    assert!(rt::DateTime::from("2026-11-22T04:50:33 CET").to_chrono().is_err());
}

#[cfg(feature = "time")]
#[test]
fn time_reads_and_writes_them() {
    let whole = time::OffsetDateTime::from_unix_timestamp(1_795_323_033).expect("a moment");
    let moment = whole + time::Duration::milliseconds(500);
    let east = time::UtcOffset::from_hms(2, 0, 0).expect("an offset");
    crate_agrees! {
        rt::DateTime::from(moment) => "2026-11-22T04:50:33.5Z",
        rt::DateTime::from(whole.to_offset(east)) => "2026-11-22T06:50:33+02:00",
        rt::HttpDate::from(whole.to_offset(east)) => "Sun, 22 Nov 2026 04:50:33 GMT",
        rt::Date::from(time::Date::from_calendar_date(2026, time::Month::January, 2).expect("a day")) => "2026-01-02",
        rt::Time::from(time::Time::from_hms(4, 5, 6).expect("a time")) => "04:05:06",
        rt::Duration::from(time::Duration::minutes(-90)) => "-PT1H30M",
    }
    for text in
        ["2026-11-22T04:50:33Z", "2026-11-22 04:50:33", "2026-11-22T05:50:33+01:00", "2026-11-22T04:50:33.0"]
    {
        assert_eq!(rt::DateTime::from(text).to_time().expect(text), whole, "{text}");
    }
    assert_eq!(rt::HttpDate::from("Sun, 22 Nov 2026 04:50:33 GMT").to_time().expect("a date"), whole);
    assert_eq!(rt::Date::from("2026-01-02").to_time().expect("a day").to_string(), "2026-01-02");
    assert_eq!(rt::Time::from("04:05:06Z").to_time().expect("a time").second(), 6);
    assert_eq!(rt::Duration::from("PT90M").to_time(), Some(time::Duration::minutes(90)));
    assert_eq!(rt::UnixTime::from(whole).to_time().expect("a moment"), whole);
    assert_eq!(rt::UnixMillis::from(moment).to_time().expect("a moment"), moment);
    assert!(rt::UnixTime::from(i64::MAX).to_time().is_err());
    assert!(rt::DateTime::from("2026-11-22T04:50:33 CET").to_time().is_err());
}
