//! Heads of answers: huge ones, many lines, older versions, answers before the answer.

use clientsmith_conformance::answers::rt::ErrorKind;
use clientsmith_tests::script::answer;

use crate::{serve, whole};

#[tokio::test]
async fn large_headers_are_taken_and_huge_ones_are_a_typed_error() {
    let with =
        |length: usize| whole("200 OK", &format!("x-large: {}\r\n", "x".repeat(length)), r#"{"id":1}"#);
    let (_server, client) = serve([with(60_000), with(4_000_000)]);
    let answer = client.item().send().await.expect("60 KB are no trouble");
    assert_eq!((answer.id, answer.headers()["x-large"].len()), (1, 60_000));
    let error = client.item().await.expect_err("4 MB are");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
}

#[tokio::test]
async fn many_headers_are_a_typed_error_and_not_a_panic() {
    let with = |count: usize| {
        let lines: String = (0..count).map(|index| format!("x-{index}: y\r\n")).collect();
        whole("200 OK", &lines, r#"{"id":1}"#)
    };
    let (_server, client) = serve([with(80), with(20_000)]);
    assert_eq!(client.item().await.expect("80 are no trouble").id, 1);
    assert_eq!(client.item().await.expect_err("20,000 are").kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn headers_that_are_no_text_are_kept_as_bytes() {
    let (_server, client) = serve([answer(
        b"HTTP/1.1 200 OK\r\nx-odd: \xff\xfe\r\nretry-after: \xff\r\ncontent-length: 8\r\n\r\n{\"id\":1}"
            .as_slice(),
    )]);
    let answer = client.item().send().await.expect("an answer");
    assert_eq!(answer.headers()["x-odd"].as_bytes(), b"\xff\xfe");
}

#[tokio::test]
async fn http_1_0_is_read_to_the_end_of_the_connection() {
    let (_server, client) =
        serve([answer("HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{\"id\":1}")]);
    assert_eq!(client.item().await.expect("an answer").id, 1);
}

#[tokio::test]
async fn answers_before_the_answer_are_passed_over() {
    let text = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n\
                HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}";
    let (_server, client) = serve([answer(text)]);
    let answer = client.item().send().await.expect("an answer");
    assert_eq!((answer.status().as_u16(), answer.id, answer.headers().contains_key("link")), (200, 1, false));
}

#[tokio::test]
async fn what_is_no_http_is_a_typed_error() {
    for text in [
        "nonsense\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "\0\0\0",
        "HTTP/3 200\r\n\r\n",
    ] {
        let (_server, client) = serve([answer(text)]);
        assert_eq!(client.item().await.expect_err(text).kind(), ErrorKind::Transport, "{text:?}");
    }
}
