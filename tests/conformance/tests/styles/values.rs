//! Values that are no plain text: numbers, booleans, dates, enumerations; and names that need care.

use clientsmith_conformance::styles::rt::{Date, DateTime};
use clientsmith_conformance::styles::types::{ValuesLevel, ValuesMood};

use crate::rows;

/// A number is written with all its digits, and as JSON has it: no `+`, no digits that a float does not need.
#[tokio::test]
async fn numbers_and_booleans() {
    rows! {
        |c| c.values().whole(0) => "/values?whole=0",
        |c| c.values().whole(i64::MIN) => "/values?whole=-9223372036854775808",
        |c| c.values().whole(9_007_199_254_740_993) => "/values?whole=9007199254740993",
        |c| c.values().huge(u64::MAX) => "/values?huge=18446744073709551615",
        |c| c.values().fraction(0.1) => "/values?fraction=0.1",
        |c| c.values().fraction(-2.5) => "/values?fraction=-2.5",
        |c| c.values().fraction(1e21) => "/values?fraction=1e%2B21",
        |c| c.values().fraction(1e-7) => "/values?fraction=1e-7",
        |c| c.values().yes(true) => "/values?yes=true",
        |c| c.values().yes(false) => "/values?yes=false",
    }
}

#[tokio::test]
async fn dates_and_enumerations() {
    let day = || Date::from("2026-02-28");
    let moment = || DateTime::from("2026-02-28T23:59:60.5+01:00");
    rows! {
        |c| c.values().day(day()) => "/values?day=2026-02-28",
        |c| c.values().moment(moment()) => "/values?moment=2026-02-28T23%3A59%3A60.5%2B01%3A00",
        |c| c.values().mood(ValuesMood::VeryWild) => "/values?mood=very%20wild",
        |c| c.values().mood("a/b") => "/values?mood=a%2Fb",
        |c| c.values().mood("unheard of") => "/values?mood=unheard%20of",
        |c| c.values().level(ValuesLevel::Value2) => "/values?level=2",
    }
}

/// A name is written so that it comes back as it is: what splits a query is encoded, `$` and the like are not.
#[tokio::test]
async fn names() {
    rows! {
        |c| c.values().filter_a_b("x") => "/values?filter%5Ba%20b%5D=x",
        |c| c.values().top(1) => "/values?$top=1",
        |c| c.values().naive("x") => "/values?na%C3%AFve=x",
        // In the order of the calls.
        |c| c.values().top(1).whole(2) => "/values?$top=1&whole=2",
    }
}
