//! Answers whose body is not what was promised: empty, of another kind, of an undeclared status, packed, without end.

use std::time::Duration;

use clientsmith_conformance::answers::rt::ErrorKind;
use clientsmith_conformance::answers::{operations, rt};
use clientsmith_tests::script::Step;

use crate::{json, serve, whole};

#[tokio::test]
async fn an_empty_body_where_json_is_promised_is_told_with_the_status() {
    let empty = || whole("200 OK", "content-type: application/json\r\n", "");
    let (_server, client) =
        serve([empty(), whole("204 No Content", "", ""), whole("200 OK", "", " \r\n"), empty()]);
    for status in [200, 204, 200] {
        let error = client.item().await.expect_err("nothing");
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (ErrorKind::Decode, Some(status))
        );
        assert!(error.to_string().contains("empty body"), "{error}");
    }
    assert_eq!(client.anything().await.expect("no value"), rt::Json::Null);
}

#[tokio::test]
async fn a_wrong_or_missing_content_type_is_passed_over_where_the_body_is_json() {
    let kinds = [
        "",
        "content-type: text/plain\r\n",
        "content-type: application/problem+json; charset=utf-8\r\n",
        "content-type: application/octet-stream\r\n",
        "content-type: nonsense\r\n",
        "content-type: \r\n",
    ];
    let (_server, client) = serve(kinds.map(|kind| whole("200 OK", kind, r#"{"id":1}"#)));
    for kind in kinds {
        assert_eq!(client.item().await.expect(kind).id, 1);
    }
}

#[tokio::test]
async fn a_page_of_html_where_json_is_promised_is_named_and_kept() {
    let html = "content-type: text/html; charset=utf-8\r\n";
    let (_server, client) =
        serve([whole("200 OK", html, "<html>Log in"), whole("502 Bad Gateway", html, "<html>nginx")]);
    let error = client.item().await.expect_err("a page");
    assert!(error.is_decode() && error.to_string().contains("text/html"), "{error}");
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"<html>Log in"[..]));
    let error = client.item().await.expect_err("a page");
    assert!(error.is_server_error() && !error.to_string().contains("nginx"), "{error}");
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"<html>nginx"[..]));
}

#[tokio::test]
async fn an_undeclared_success_is_read_as_the_declared_one() {
    let (_server, client) =
        serve([whole("203 Odd", "", r#"{"id":1}"#), whole("299 Odder", "", r#"{"id":2}"#)]);
    assert_eq!(client.item().await.expect("203").id, 1);
    assert_eq!(client.item().await.expect("299").id, 2);
}

#[tokio::test]
async fn an_undeclared_failure_is_an_error_with_its_status_and_its_body() {
    for status in [400, 418, 451, 500, 599, 999] {
        let (_server, client) = serve([whole(&format!("{status} X"), "", r#"{"code":7}"#)]);
        let error = client.item().await.expect_err("a failure");
        assert_eq!((error.kind(), error.status().map(|s| s.as_u16())), (ErrorKind::Status, Some(status)));
        // The one documented body of a failure is tried for every status.
        assert_eq!(error.typed::<operations::Item>().map(|problem| problem.code), Some(7));
        assert_eq!(error.body().map(|body| &body[..]), Some(&br#"{"code":7}"#[..]));
    }
    let (_server, client) = serve([whole("404 Not Found", "", r#"{"code":7,"more":[1]}"#)]);
    let error = client.item().await.expect_err("a failure");
    assert_eq!(error.typed::<operations::Item>().map(|problem| problem.code), Some(7));
}

#[tokio::test]
async fn bytes_behind_a_204_or_a_304_are_no_body() {
    let (_server, client) = serve([
        whole("204 No Content", "", "surprise"),
        whole("304 Not Modified", "", "surprise"),
        json(r#"{"id":1}"#),
    ]);
    client.remove().await.expect("no content");
    let error = client.item().await.expect_err("not modified");
    assert_eq!(
        (error.status().map(|s| s.as_u16()), error.body().map(|body| body.len())),
        (Some(304), Some(0))
    );
    assert_eq!(client.item().await.expect("a connection of its own").id, 1);
}

#[tokio::test]
async fn the_answer_to_head_has_a_length_and_no_body() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 5000\r\nx-there: yes\r\n\r\n";
    let (server, client) = serve([clientsmith_tests::script::answer(head)]);
    let answer = client.probe().send().await.expect("a head");
    assert_eq!(
        (&answer.headers()["x-there"], &answer.headers()["content-length"]),
        (&"yes".parse().unwrap(), &"5000".parse().unwrap())
    );
    assert!(server.seen()[0].head.starts_with("HEAD /item HTTP/1.1\r\n"));
}

/// A bomb is not unpacked unasked: without a feature that does so, no coding is offered, and one that comes all the same
/// is told by its name. With one, what is unpacked counts towards the limit.
#[tokio::test]
async fn a_packed_body_is_told_or_bounded() {
    // `gzip` of nothing; what is in it does not matter to a client that does not unpack.
    let packed = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0";
    let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
    let (server, client) = serve([whole("200 OK", headers, packed)]);
    let error = client.item().await.expect_err("packed");
    assert!(error.is_decode(), "{error:?}");
    if server.seen()[0].header("accept-encoding").is_none() {
        assert!(error.to_string().contains("\"gzip\""), "{error}");
        assert_eq!(error.body().map(|body| &body[..]), Some(&packed[..]));
    }
}

#[tokio::test]
async fn a_body_without_end_stops_at_the_limit() {
    let endless = || {
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n".to_vec();
        vec![Step::Read, Step::Write(head), Step::Forever(vec![b'x'; 64 * 1024])]
    };
    let (_server, client) = serve([endless(), endless(), endless()]);
    let client = client.to_builder().max_body_bytes(1_000_000).build().expect("a client");
    let error = client.text().await.expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    // A download within the caller's own bound.
    let download = client.file().await.expect("a beginning");
    assert_eq!(download.bytes_up_to(5_000_000).await.expect_err("too much").kind(), ErrorKind::TooLarge);
    // One line of events without end.
    let mut events = client.events().await.expect("a beginning");
    let error = events.next().await.expect("an item").expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(tokio::time::timeout(Duration::from_secs(3), events.next()).await.expect("an end").is_none());
}
