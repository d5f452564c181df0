//! Calls that are made until their value is as wished.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::{Answer, CannedTransport};
use rt::{ErrorKind, Retry};

use crate::generated_shape::{Client, types};
use crate::{client, keyed};

fn pet(name: &str) -> Answer {
    Answer::json(200, format!("{{\"id\":1,\"name\":\"{name}\"}}"))
}

fn waiting() -> (Client, CannedTransport) {
    let (client, canned) = keyed();
    canned.allow_waits();
    (client, canned)
}

fn seconds(all: &[u64]) -> Vec<Duration> {
    all.iter().copied().map(Duration::from_secs).collect()
}

#[tokio::test]
async fn until_the_value_is_as_wished() {
    let (client, canned) = waiting();
    for answer in [pet("egg"), pet("egg").header("retry-after", "7"), pet("egg"), pet("Rex")] {
        canned.push(answer);
    }
    let polling = client.pets().get("1").poll_until(|pet| pet.name == "Rex").every(Duration::from_secs(2));
    assert_eq!(polling.await.unwrap().name, "Rex");
    assert_eq!(canned.waits(), seconds(&[2, 7, 2]));
    let seen = canned.requests();
    assert!(seen.len() == 4 && seen.iter().all(|seen| seen.uri.path() == "/v1/pets/1"), "{seen:?}");
}

#[tokio::test]
async fn waits_grow_and_are_random() {
    let (client, canned) = waiting();
    canned.on(|_| Some(pet("egg")));
    let (first, longest) = (Duration::from_secs(1), Duration::from_secs(5));
    let polling = client.pets().get("1").poll_until(|_| false).backoff(first, longest).max_polls(6);
    polling.deadline(None).await.unwrap_err();
    let limits = seconds(&[1, 2, 4, 5, 5]);
    let waits = canned.waits();
    assert_eq!(waits.len(), 5);
    for (wait, limit) in waits.iter().zip(limits) {
        assert!(*wait <= limit && *wait >= limit / 2, "{wait:?} of {limit:?}");
    }
}

#[tokio::test]
async fn giving_up_says_how_often_and_what_came_last() {
    let (client, canned) = waiting();
    canned.on(|_| Some(pet("egg")));
    let polling = client.pets().get("1").poll_until(|pet| pet.name == "Rex").every(Duration::from_secs(4));
    let error = polling.deadline(Duration::from_secs(10)).await.unwrap_err();
    // 0, 4, 8, and at the end; waits are as long as they were to be, on a clock that does not run.
    assert_eq!((error.kind(), error.attempts(), error.operation()), (ErrorKind::Polling, 4, "getPet"));
    assert_eq!(error.api::<types::Pet>().unwrap().name, "egg");
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.to_string().contains("polled 4 times within 10.0 s"), "{error}");
    assert!(canned.waits().last().unwrap() <= &Duration::from_secs(2));
    let error = client.pets().get("1").poll_until(|_| false).max_polls(0).await.unwrap_err();
    assert!(error.attempts() == 1 && error.to_string().contains("polled once"), "{error}");
}

#[tokio::test]
async fn what_the_server_asks_for_is_not_cut_short() {
    let (client, canned) = waiting();
    canned.on(|_| Some(pet("egg").header("retry-after", "60")));
    let polling = client.pets().get("1").poll_until(|_| false).deadline(Duration::from_secs(30));
    let error = polling.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Polling, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn failures_end_it_unless_they_mean_not_yet() {
    let (client, canned) = waiting();
    for answer in [Answer::new(404), pet("Rex"), Answer::new(404), Answer::new(403)] {
        canned.push(answer);
    }
    let call = || client.pets().get("1").with_retry(Retry::none());
    let polling = call().poll_until(|_| true).pending_if(rt::Error::is_not_found);
    assert_eq!(polling.await.unwrap().name, "Rex");
    let polling = call().poll_until(|_| true).pending_if(rt::Error::is_not_found);
    assert!(polling.await.unwrap_err().is_forbidden());
    canned.push(Answer::new(404));
    assert!(call().poll_until(|_| true).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn what_cannot_be_polled() {
    let (client, canned) = keyed();
    canned.push(pet("egg"));
    let error = client.pets().get("1").poll_until(|_| false).await.unwrap_err();
    assert!(error.to_string().contains("no clock"), "{error}");
    let stream = rt::Body::stream(rt::Body::from("x").into_stream());
    let error = client.pets().upload(1, stream).poll_until(|_| false).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own() {
    rt::operation! { Ask "ask" POST "/ask" { idempotency_key "Idempotency-Key", output json i64, failure none } }
    let (client, canned) = client(|b| b.api_key("k"));
    canned.allow_waits();
    for answer in ["1", "2"] {
        canned.push(Answer::json(200, answer));
    }
    let asked = rt::Call::of::<Ask>(client.pets().0).poll_until::<Ask>(|answer| *answer == 2).await;
    assert_eq!(asked.unwrap(), 2);
    let keys: Vec<_> = canned.requests().iter().map(|seen| seen.headers["idempotency-key"].clone()).collect();
    assert_ne!(keys[0], keys[1]);
}

#[cfg(feature = "blocking")]
#[test]
fn without_async() {
    let (client, canned) = waiting();
    canned.push(pet("egg"));
    canned.push(pet("Rex"));
    assert_eq!(client.pets().get("1").poll_until(|pet| pet.name == "Rex").wait().unwrap().name, "Rex");
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn the_limit_ends_a_call_that_is_on_its_way() {
    use crate::loopback::{answer, now, serve};
    let body = r#"{"id":1,"name":"egg"}"#;
    let slow = vec![(Duration::from_secs(20), answer("200 OK", "", body))];
    let (address, _requests) =
        serve(vec![now(answer("200 OK", "content-type: application/json\r\n", body)), slow]);
    let client = Client::builder().base_url(format!("http://{address}/v1")).api_key("k-1").build().unwrap();
    let began = std::time::Instant::now();
    let polling = client.pets().get("1").poll_until(|_| false).every(Duration::from_millis(50));
    let error = polling.deadline(Duration::from_millis(1500)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Polling, 2));
    assert_eq!(error.body().unwrap(), body);
    assert!(began.elapsed() < Duration::from_secs(10));
}
