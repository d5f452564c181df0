//! Troubles that may pass: what is sent again, when, and how often.

use std::time::{Duration, Instant};

use clientsmith_conformance::answers::Client;
use clientsmith_conformance::answers::rt::{Retry, http};
use clientsmith_conformance::answers::types::Item;
use clientsmith_tests::script::{Scripted, Step};

use crate::{json, serve, whole};

fn patient(scripts: impl IntoIterator<Item = Vec<Step>>, attempts: u32) -> (Scripted, Client) {
    let (server, client) = serve(scripts);
    let short = Duration::from_millis(2);
    let retry = Retry::standard().max_attempts(attempts).backoff(short, short);
    (server, client.to_builder().retry(retry).build().expect("a client"))
}

#[tokio::test]
async fn a_429_is_waited_out_as_the_server_asks_in_seconds_or_by_a_date() {
    let busy = |headers: &str| whole("429 Too Many Requests", headers, "");
    let by_date = "date: Sun, 06 Nov 1994 08:49:36 GMT\r\nretry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    for headers in ["retry-after: 1\r\n", by_date] {
        let (server, client) = patient([busy(headers), json(r#"{"id":1}"#)], 2);
        let started = Instant::now();
        let answer = client.item().send().await.expect("an item");
        assert_eq!((answer.id, answer.attempts(), server.seen().len()), (1, 2, 2));
        assert!(started.elapsed() >= Duration::from_secs(1), "{headers} was not heeded");
    }
    // More than the client would wait: the caller is told.
    let (server, client) = patient([busy("retry-after: 86400\r\n")], 3);
    let error = client.item().await.expect_err("a day");
    assert!(error.is_rate_limited());
    assert_eq!((error.retry_after(), server.seen().len()), (Some(Duration::from_secs(86_400)), 1));
}

#[tokio::test]
async fn a_storm_of_503_is_met_with_a_budget() {
    let (server, client) = patient((0..2000).map(|_| whole("503 Busy", "retry-after: 0\r\n", "")), 3);
    for _ in 0..200 {
        assert!(client.item().await.expect_err("a storm").is_server_error());
    }
    // 200 calls of up to three attempts would be 600 requests; the budget is a hundred repetitions.
    assert_eq!(server.seen().len(), 300);
}

#[tokio::test]
async fn what_is_not_idempotent_is_sent_once() {
    let item = Item::new(1);
    let troubles = || {
        [
            whole("503 Busy", "", ""),
            vec![Step::Read],
            whole("429 Slow", "retry-after: 0\r\n", ""),
            whole("500 No", "", ""),
        ]
    };
    let (server, client) = patient(troubles(), 3);
    for sent in 1..=4 {
        let error = client.create(&item).await.expect_err("trouble");
        assert_eq!((error.attempts(), server.seen().len()), (1, sent));
    }
    // With a key it may be repeated, with the same key and the same body.
    let (server, client) =
        patient(troubles().into_iter().chain([whole("201 Created", "", r#"{"id":1}"#)]), 5);
    let answer = client.create(&item).with_idempotency_key("k-1").send().await.expect("created");
    assert_eq!((answer.attempts(), answer.status()), (5, http::StatusCode::CREATED));
    let seen = server.seen();
    assert!(seen.iter().all(|one| one.head == seen[0].head && one.body == br#"{"id":1}"#));
    assert_eq!((seen.len(), seen[0].header("idempotency-key")), (5, Some("k-1")));
}

#[tokio::test]
async fn a_key_that_the_document_declares_is_the_same_in_all_attempts_and_another_in_the_next_call() {
    let paid = || whole("201 Created", "content-type: application/json\r\n", r#"{"id":1}"#);
    // The first call is answered at the third attempt: lost without an answer, then refused. The second one at once.
    let troubles = [vec![Step::Read], whole("503 Busy", "", ""), paid(), paid(), paid()];
    let (server, client) = patient(troubles, 3);
    for attempts in [3, 1] {
        assert_eq!(client.pay(Item::new(1)).send().await.expect("paid").attempts(), attempts);
    }
    client.pay(Item::new(1)).idempotency_key("mine").await.expect("paid");
    let seen = server.seen();
    let keys: Vec<&str> = seen.iter().filter_map(|one| one.header("idempotency-key")).collect();
    let [first, second, third, other, own] = *keys else { panic!("a key in each request: {keys:?}") };
    assert_eq!((first, first), (second, third));
    assert_ne!(first, other);
    assert_eq!(own, "mine");
    assert!([first, other].iter().all(|key| key.len() == 36), "{keys:?}");
}

#[tokio::test]
async fn what_is_idempotent_is_sent_again_with_the_same_bytes() {
    let cut = || vec![Step::Read, Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"i".to_vec())];
    let (server, client) = patient([vec![Step::Read], cut(), json(r#"{"id":1}"#)], 3);
    let answer = client.store(Item::new(1)).send().await.expect("stored");
    assert_eq!((answer.id, answer.attempts()), (1, 3));
    let seen = server.seen();
    assert!(seen.iter().all(|one| one.head == seen[0].head && one.body == seen[0].body));
}
