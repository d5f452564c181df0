//! The choices for formats: each reads and writes the same JSON, and takes the values of its crate.

use clientsmith_modes::{Currency, formats};
use clientsmith_runtime as rt;
use serde_json::{Value, json};

fn thing() -> Value {
    json!({
        "id": "67e55044-10b1-426f-9247-bb680e5fe0c8",
        "related": ["67e55044-10b1-426f-9247-bb680e5fe0c8"],
        "named": { "a": "67e55044-10b1-426f-9247-bb680e5fe0c8" },
        "price": 19.5,
        "amount": "19.90",
        "created": "2026-11-22T04:50:33Z",
        "day": "2026-11-22",
        "hour": "04:50:33",
        "length": "PT1H",
        "modified": "Sun, 22 Nov 2026 04:50:33 GMT",
        "seen": 1_795_323_033,
        "seenMs": 1_795_323_033_000_i64,
        "ratio": 0.5,
        "tiny": -128,
        "byteSized": 255,
        "short": 65535,
        "unsigned": 4_294_967_295_u32,
        "huge": u64::MAX,
        "address": "127.0.0.1",
        "either": "::1",
        "page": "https://example.org/a",
        "link": "../b",
        "data": "AA==",
        "token": "-_8",
        "odd": [["E", "U", "R"]],
    })
}

fn round<T: serde::de::DeserializeOwned + serde::Serialize>(value: &Value) -> (T, Value) {
    let read: T = rt::decode(value.to_string().as_bytes()).expect("a thing");
    let written = rt::to_value(&read).expect("it can be written");
    (read, written)
}

#[test]
fn every_choice_reads_and_writes_the_same() {
    let mut thing = thing();
    let (foreign, written) = round::<formats::foreign::types::Thing>(&thing);
    assert_eq!(written, thing);
    assert_eq!(foreign.odd, Some(vec![Currency(['E', 'U', 'R'])]));
    assert_eq!(foreign.id.get_version_num(), 4);
    assert_eq!(foreign.ratio, 0.5_f32);
    assert_eq!(foreign.either.as_deref(), Some("::1"), "a choice of formats is text");
    assert_eq!(round::<formats::foreign_derive::types::Thing>(&thing).1, thing);
    thing["odd"] = json!(["EUR"]);
    assert_eq!(round::<formats::jiff::types::Thing>(&thing).1, thing);
    assert_eq!(round::<formats::chrono::types::Thing>(&thing).1, thing);
    assert_eq!(round::<formats::time::types::Thing>(&thing).1, thing);
    assert_eq!(round::<formats::string::types::Thing>(&thing).1, thing);
    // What keeps its text does not refuse an answer.
    thing["created"] = json!("yesterday");
    assert_eq!(round::<formats::jiff::types::Thing>(&thing).1, thing);
    let strict = rt::decode::<formats::foreign::types::Thing>(thing.to_string().as_bytes());
    let failed = strict.expect_err("a foreign type decides what it takes").to_string();
    assert!(failed.contains("created"), "{failed}");
}

#[test]
fn setters_take_the_values_of_the_crate() {
    let moment: jiff::Timestamp = "2026-11-22T04:50:33Z".parse().expect("a moment");
    let made = formats::jiff::types::Thing::new("id", 5, moment, jiff::SignedDuration::from_secs(60), 0.5)
        .day(jiff::civil::date(2026, 11, 22))
        .modified(moment)
        .seen(moment);
    assert_eq!(made.created.as_str(), "2026-11-22T04:50:33Z");
    assert_eq!(made.created.timestamp().expect("a moment"), moment);
    assert_eq!(made.modified.expect("set").as_str(), "Sun, 22 Nov 2026 04:50:33 GMT");

    let moment = chrono::DateTime::parse_from_rfc3339("2026-11-22T04:50:33Z").expect("a moment");
    let made = formats::chrono::types::Thing::new("id", 5, moment, chrono::TimeDelta::seconds(60), 0.5)
        .day(moment.date_naive())
        .seen(moment);
    assert_eq!((made.created.as_str(), made.length.as_str()), ("2026-11-22T04:50:33Z", "PT1M"));
    assert_eq!(made.created.to_chrono().expect("a moment"), moment);

    let moment = time::OffsetDateTime::from_unix_timestamp(1_795_323_033).expect("a moment");
    let made = formats::time::types::Thing::new("id", 5, moment, time::Duration::seconds(60), 0.5)
        .day(moment.date())
        .seen(moment);
    assert_eq!((made.created.as_str(), made.length.as_str()), ("2026-11-22T04:50:33Z", "PT1M"));
    assert_eq!(made.seen.expect("set").get(), 1_795_323_033);

    let made = formats::string::types::Thing::new("id", 5, "now", "soon", 0.5).seen(1);
    let (created, seen): (String, Option<i64>) = (made.created, made.seen);
    assert_eq!((created.as_str(), seen), ("now", Some(1)));
}

#[test]
fn parameters_are_the_text_of_their_types() {
    let client = formats::foreign::Client::builder()
        .base_url("https://example.org")
        .transport(rt::testing::CannedTransport::new())
        .build()
        .expect("a client");
    let id = uuid::Uuid::from_u128(1);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 2).expect("a day");
    let since: jiff::Timestamp = "2026-11-22T04:50:33Z".parse().expect("a moment");
    let request = client
        .get_thing(id, day)
        .since(since)
        .limit(5)
        .ids([id, id])
        .to_request()
        .expect("a request")
        .into_http();
    assert_eq!(request.uri().path(), "/things/00000000-0000-0000-0000-000000000001/2026-01-02");
    let query = request.uri().query().expect("a query");
    let ids = "ids=00000000-0000-0000-0000-000000000001";
    assert_eq!(query, format!("since=2026-11-22T04%3A50%3A33Z&limit=5&{ids}&{ids}"));
}
