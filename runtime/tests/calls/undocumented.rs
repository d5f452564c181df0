//! Calls of operations that the document does not name, and the ways of reading their answers.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{ErrorKind, Reconnect, TransportError};

use crate::client;

#[tokio::test]
async fn an_answer_is_handed_over_unread() {
    // What is streamed is not bounded by what may be held.
    let (client, canned) = client(|b| b.api_key("k-1").max_body_bytes(3));
    canned.push(Answer::new(200).header("content-type", "a/b").chunk("abc").chunk("def"));
    canned.push(Answer::new(404).chunk("no"));
    canned.push(Answer::new(200).chunk("abcdef"));
    let call = || client.request("GET", "/beta/{id}").path("id", "a b");
    let mut download = call().send_download().await.unwrap();
    assert_eq!(download.content_type(), Some("a/b"));
    assert_eq!(download.chunk().await.unwrap().unwrap(), "abc");
    assert_eq!(download.chunk().await.unwrap().unwrap(), "def");
    assert!(call().send_download().await.unwrap_err().is_not_found());
    assert_eq!(call().send_json::<rt::Json>().await.unwrap_err().kind(), ErrorKind::TooLarge);
    let seen = canned.requests();
    assert!(seen[0].timeouts.total.is_none() && seen[2].timeouts.idle.is_none());
    assert_eq!(
        (seen[0].uri.path(), &seen[0].headers["x-api-key"]),
        ("/v1/beta/a%20b", &"k-1".parse().unwrap())
    );
    assert!(!seen[0].headers.contains_key("accept"));
}

#[tokio::test]
async fn events_lines_and_parts() {
    let (client, canned) = client(|b| b.api_key("k"));
    let events = || Answer::new(200).header("content-type", "text/event-stream");
    canned.push(
        events().chunk("id: 1\ndata: {\"n\":1}\n\ndata: plain").broken(TransportError::timeout("silence")),
    );
    canned.allow_waits();
    canned.push(events().chunk("data: 2\n\n"));
    let call = || client.request("POST", "/beta").json(&[1]);
    let reconnect = Reconnect::standard().max_attempts(1).backoff(Duration::ZERO, Duration::ZERO);
    let mut events = call().with_reconnect(reconnect).send_events::<rt::Json>().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap()["n"], 1);
    assert_eq!(events.next().await.unwrap().unwrap(), 2);
    let seen = canned.requests();
    assert_eq!(seen[0].headers["accept"], "text/event-stream");
    assert_eq!((&seen[1].headers["last-event-id"], &seen[1].body[..]), (&"1".parse().unwrap(), &b"[1]"[..]));

    canned.push(Answer::new(200).chunk("1\n2").chunk("3\n"));
    let mut lines = call().send_lines::<i64>().await.unwrap();
    assert_eq!((lines.next().await.unwrap().unwrap(), lines.next().await.unwrap().unwrap()), (1, 23));
    assert!(lines.next().await.is_none());

    canned.push(
        Answer::new(200).header("content-type", "multipart/mixed; boundary=b").chunk("--b\n\nx\n--b--"),
    );
    let mut parts = call().send_parts().await.unwrap();
    assert_eq!(parts.next().await.unwrap().unwrap().text().await.unwrap(), "x");
    assert!(parts.next().await.is_none());
}
