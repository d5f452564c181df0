//! Answers of several parts, over HTTP: as they come, and as they break off.

use std::sync::mpsc;

use clientsmith_tests::script::{Scripted, Step, answer};
use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::{Client, rt, types};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

fn mixed(pieces: &[&[u8]]) -> Outgoing {
    let pieces = pieces.iter().map(|piece| piece.to_vec()).collect();
    Outgoing { status: 200, pieces, ..Outgoing::default() }
        .header("content-type", "multipart/mixed; boundary=b")
}

#[tokio::test]
async fn a_part_is_there_before_the_next_one_is_sent() {
    let (go_on, gate) = mpsc::channel();
    let mut gate = Some(gate);
    let server = Server::start(move |_| {
        Outgoing {
        gate: gate.take(),
        ..mixed(&[
            b"--b\r\nContent-Type: application/json\r\n\r\n{\"text\":\"about\"}\r\n--b\r\nX-No: 2\r\n\r\n\x00\xff",
            b"\r\n\x01\r\n--b--\r\n",
        ])
    }
    });
    let mut parts = client(&server.url()).bundle().await.expect("parts");
    let note: types::Note =
        parts.next().await.expect("a part").expect("its head").json().await.expect("a note");
    assert_eq!(note.text, "about");
    let part = parts.next().await.expect("a part").expect("its head");
    assert_eq!(part.headers()["x-no"], "2");
    go_on.send(()).expect("the server waits");
    assert_eq!(part.bytes().await.expect("octets"), b"\x00\xff\r\n\x01".as_slice());
    assert!(parts.next().await.is_none());
}

#[tokio::test]
async fn parts_of_one_type_are_items() {
    let server = Server::start(|_| {
        mixed(&[b"preamble\r\n--b\r\n\r\n{\"text\":\"a\"}\r\n--b\r\n\r\n{\"text\":", b"\"b\"}\r\n--b--"])
    });
    let mut notes = client(&server.url()).feed().await.expect("items");
    let mut texts = Vec::new();
    while let Some(note) = notes.next().await {
        texts.push(note.expect("a note").text);
    }
    assert_eq!(texts, ["a", "b"]);
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error_with_what_came() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: multipart/mixed; boundary=b\r\n";
    let half = "--b\r\n\r\nhalf";
    let script = |framing: &str| vec![Step::Read, Step::Write(format!("{head}{framing}\r\n{half}").into())];
    // By a length that is not reached, and by the end of a connection that says nothing of a length.
    let server = Scripted::start([
        script("content-length: 100\r\n"),
        answer(format!("{head}connection: close\r\n\r\n{half}")),
    ]);
    for _ in 0..2 {
        let mut parts = client(&server.url()).bundle().await.expect("parts");
        let part = parts.next().await.expect("a part").expect("its head");
        let error = part.bytes().await.expect_err("half a part");
        assert_eq!(error.kind(), rt::ErrorKind::Transport);
        assert_eq!(error.body().expect("what came"), "half");
        assert!(parts.next().await.is_none());
    }
}

#[tokio::test]
async fn dropping_the_parts_ends_the_exchange() {
    let forever = "x".repeat(64 * 1024).into_bytes();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: multipart/mixed; boundary=b\r\nconnection: close\r\n\r\n--b\r\n\r\n";
    let server = Scripted::start([vec![Step::Read, Step::Write(head.into()), Step::Forever(forever)]]);
    let mut parts = client(&server.url()).bundle().await.expect("parts");
    let mut part = parts.next().await.expect("a part").expect("its head");
    assert!(part.chunk().await.expect("a piece").is_some());
    drop(parts);
    // The server's thread ends only once the client has gone.
    drop(server);
}
