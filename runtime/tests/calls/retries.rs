//! Which calls are made again, how often, and after how long. Not how a request looks.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{Body, Bytes, ErrorKind, Retry, TransportError};

use crate::generated_shape::Client;
use crate::generated_shape::types::NewPet;
use rt::testing::CannedTransport;

fn clocked(answers: impl IntoIterator<Item = Answer>) -> (Client, CannedTransport) {
    let (client, canned) = crate::client(|b| b.api_key("k").bearer_token("t"));
    canned.allow_waits();
    answers.into_iter().for_each(|answer| canned.push(answer));
    (client, canned)
}

fn rex() -> NewPet {
    NewPet { name: "Rex".into() }
}

fn busy() -> Answer {
    Answer::new(503)
}

fn list() -> Answer {
    Answer::json(200, r#"{"items":[]}"#)
}

#[tokio::test]
async fn trouble_that_passes_is_not_noticed() {
    let (client, canned) = clocked([busy(), Answer::fail(TransportError::other("reset")), list()]);
    let answer = client.pets().list().send().await.unwrap();
    assert_eq!(answer.attempts(), 3);
    assert_eq!((canned.requests().len(), canned.waits().len()), (3, 2));
    assert!(canned.waits()[0] <= Duration::from_millis(500) && canned.waits()[1] <= Duration::from_secs(1));
}

#[tokio::test]
async fn trouble_that_stays_is_told_after_three_attempts() {
    let (client, canned) = clocked([busy(), busy(), busy(), list()]);
    let error = client.pets().list().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), canned.remaining()), (ErrorKind::Status, 3, 1));
}

#[tokio::test]
async fn what_will_not_pass_is_told_at_once() {
    for answer in [Answer::new(404), Answer::new(401), Answer::new(501), Answer::json(200, "{")] {
        let (client, canned) = clocked([answer, list()]);
        assert_eq!(client.pets().list().await.unwrap_err().attempts(), 1);
        assert_eq!(canned.remaining(), 1);
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_asked_for_again() {
    let (client, _) = clocked([Answer::new(200).chunk("{").broken(TransportError::other("cut")), list()]);
    assert_eq!(client.pets().list().send().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn what_a_server_may_not_see_twice_is_sent_once() {
    for trouble in
        [busy(), Answer::fail(TransportError::other("reset")), Answer::fail(TransportError::timeout("slow"))]
    {
        let (client, canned) = clocked([trouble, Answer::new(201)]);
        assert_eq!(client.pets().create(rex()).await.unwrap_err().attempts(), 1);
        assert_eq!(canned.requests().len(), 1);
    }
    // What never reached it can go again.
    let refused = Answer::fail(TransportError::connect("refused"));
    let (client, canned) = clocked([refused, Answer::json(201, r#"{"id":1,"name":"Rex"}"#)]);
    client.pets().create(rex()).await.unwrap();
    assert_eq!(canned.requests().len(), 2);
}

#[tokio::test]
async fn an_idempotency_key_lets_a_post_go_again() {
    let (client, canned) = clocked([busy(), Answer::json(201, r#"{"id":1,"name":"Rex"}"#)]);
    client.pets().create(rex()).with_idempotency_key("k-7").await.unwrap();
    let seen = canned.requests();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.headers["idempotency-key"] == "k-7"));
    assert_eq!(seen[0].body, seen[1].body);
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let (client, canned) = clocked([Answer::fail(TransportError::connect("refused")), Answer::new(204)]);
    let body = Body::stream(OnePiece(Some(Bytes::from_static(b"png"))));
    let error = client.pets().upload(1, body).await.unwrap_err();
    assert_eq!((error.kind(), canned.requests().len()), (ErrorKind::Connect, 1));
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let (client, canned) = clocked([Answer::new(429).header("retry-after", "7"), list()]);
    client.pets().list().await.unwrap();
    assert_eq!(canned.waits(), [Duration::from_secs(7)]);
    let (client, canned) = clocked([Answer::new(429).header("retry-after", "3600"), list()]);
    let error = client.pets().list().await.unwrap_err();
    assert_eq!((error.retry_after(), canned.remaining()), (Some(Duration::from_secs(3600)), 1));
    let (client, canned) = clocked([busy().header("x-should-retry", "false"), list()]);
    client.pets().list().await.unwrap_err();
    assert_eq!(canned.remaining(), 1);
}

#[tokio::test]
async fn the_user_says_how_often() {
    let (client, _) = clocked([busy(), list()]);
    assert_eq!(client.pets().list().with_retry(Retry::none()).await.unwrap_err().attempts(), 1);
    let (client, canned) = crate::client(|b| b.api_key("k").retry(Retry::standard().max_attempts(5)));
    canned.allow_waits();
    (0..4).for_each(|_| canned.push(busy()));
    canned.push(list());
    assert_eq!(client.pets().list().send().await.unwrap().attempts(), 5);
    // Without a clock nothing is repeated.
    let (client, canned) = crate::keyed();
    canned.push(busy());
    assert_eq!(client.pets().list().await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_server_in_trouble_is_not_buried() {
    let (client, canned) = clocked([]);
    canned.on(|_| Some(Answer::new(503)));
    for _ in 0..200 {
        client.pets().list().await.unwrap_err();
    }
    // 200 first attempts, and what the budget allows beside them.
    assert_eq!(canned.requests().len(), 300);
}

struct OnePiece(Option<Bytes>);

impl rt::Stream for OnePiece {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}
