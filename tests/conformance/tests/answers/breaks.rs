//! Exchanges that stop: silence, a cut, a length that is not true, a connection that closes.

use std::time::{Duration, Instant};

use clientsmith_conformance::answers::rt::ErrorKind;
use clientsmith_tests::script::{Step, answer};

use crate::{json, serve};

fn then_silence(text: &str) -> Vec<Step> {
    vec![Step::Read, Step::Write(text.into()), Step::Silence]
}

#[tokio::test]
async fn silence_ends_with_the_time_limit_wherever_it_falls() {
    let beginnings = [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"id",
    ];
    let (_server, client) = serve(beginnings.map(then_silence));
    for beginning in beginnings {
        let started = Instant::now();
        let error = client.item().with_timeout(Duration::from_millis(100)).await.expect_err("silence");
        assert!(error.is_timeout(), "{beginning:?}: {error:?}");
        assert!(started.elapsed() < Duration::from_secs(3));
    }
}

#[tokio::test]
async fn a_download_that_falls_silent_ends_with_the_limit_of_silence() {
    let (_server, client) = serve([then_silence("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nhalf")]);
    let mut download = client.file().with_timeout(Duration::from_millis(100)).await.expect("a head");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(&b"half"[..]));
    assert!(download.chunk().await.expect_err("silence").is_timeout());
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_never_taken_for_a_whole_one() {
    // What came is JSON, so that only the framing tells.
    let cuts = [
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\":1}",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n{\"id\":1}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n{\"id\":1}\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n{\"id\":1}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{\"id\":1}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{\"id\":1}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -8\r\n\r\n{\"id\":1}",
        "HTTP/1.1 200 OK\r\ncontent-length: 8\r\ncontent-length: 7\r\n\r\n{\"id\":1}",
    ];
    let (_server, client) = serve(cuts.map(answer));
    for cut in cuts {
        let error = client.item().await.expect_err(cut);
        assert_eq!(error.kind(), ErrorKind::Transport, "{cut:?}: {error:?}");
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn bytes_beyond_the_length_do_not_reach_the_next_answer() {
    let (_server, client) = serve([
        answer(
            "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":6}",
        ),
        json(r#"{"id":2}"#),
    ]);
    assert_eq!(client.item().await.expect("the first").id, 1);
    assert_eq!(client.item().await.expect("the second").id, 2);
}

#[tokio::test]
async fn a_connection_that_closes_before_the_head_is_a_typed_error() {
    let (server, client) = serve([vec![], vec![Step::Read], answer("HTTP/1.1 200 OK\r\n")]);
    for _ in 0..3 {
        let error = client.item().await.expect_err("closed");
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Transport, None, 1));
    }
    assert_eq!(server.seen().len(), 2);
}
