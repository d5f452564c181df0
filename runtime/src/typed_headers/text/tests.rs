//! Texts of headers and what they are read as, row by row.

use std::collections::BTreeMap;

use super::{ValueForm, read};
use crate::{DateTime, HttpDate, JsonObject};

fn simple<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    read(text, ValueForm::SIMPLE)
}

#[test]
fn scalars_are_their_texts() {
    assert_eq!(simple::<String>("\"a,b\"").unwrap(), "\"a,b\"");
    assert_eq!(simple::<i32>(" -5 "), Ok(-5));
    assert_eq!(simple::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(simple::<i64>("60.0"), Ok(60));
    assert_eq!(simple::<f64>("0.25"), Ok(0.25));
    assert_eq!(simple::<bool>("True"), Ok(true));
    assert_eq!(simple::<Option<i64>>("1"), Ok(Some(1)));
    let moment = "Wed, 21 Oct 2026 07:28:00 GMT";
    assert_eq!(simple::<HttpDate>(moment).unwrap().as_str(), moment);
    assert_eq!(simple::<DateTime>("2026-11-22T04:50:33Z").unwrap().as_str(), "2026-11-22T04:50:33Z");
}

#[test]
fn what_is_not_of_the_type_is_told_without_its_text() {
    for (reason, wished) in [
        (simple::<i32>("s3cret").unwrap_err(), "expected i32"),
        (simple::<u8>("256").unwrap_err(), "expected u8"),
        (simple::<i32>("1.5").unwrap_err(), "expected i32"),
        (simple::<bool>("s3cret").unwrap_err(), "expected a boolean"),
        (simple::<Vec<i64>>("1,s3cret").unwrap_err(), "expected i64"),
        (simple::<(i64,)>("1,2").unwrap_err(), "found 2 items, expected 1 element in sequence"),
        (simple::<BTreeMap<String, String>>("a,1,b").unwrap_err(), "expected a value for each key"),
        (read::<JsonObject>("s3cret", ValueForm::EXPLODED).unwrap_err(), "expected `key=value`"),
    ] {
        assert_eq!(reason, wished);
    }
}

/// OpenAPI 3.1.1 section 4.8.12.4, style `simple`; and `collectionFormat` of Swagger 2.0.
#[test]
fn lists_and_objects_are_cut() {
    let rgb: BTreeMap<String, i32> =
        [("R", 100), ("G", 200)].map(|(key, value)| (key.to_owned(), value)).into();
    assert_eq!(simple("R,100,G,200"), Ok(rgb.clone()));
    assert_eq!(read("R=100, G=200", ValueForm::EXPLODED), Ok(rgb));
    let check = |text, form, wished: &[&str]| {
        let read: Vec<String> = read(text, form).unwrap();
        assert_eq!(read, wished, "{text}");
    };
    check("blue, black,,brown", ValueForm::SIMPLE, &["blue", "black", "brown"]);
    check("", ValueForm::SIMPLE, &[]);
    check("W/\"a,b\", \"c\\\",d\"", ValueForm::SIMPLE, &["W/\"a,b\"", "\"c\\\",d\""]);
    check("a\", b", ValueForm::SIMPLE, &["a\"", "b"]);
    check("a  b", ValueForm::SPACES, &["a", "b"]);
    check("a||b c", ValueForm::PIPES, &["a", "", "b c"]);
    check("a\tb", ValueForm::TABS, &["a", "b"]);
}
