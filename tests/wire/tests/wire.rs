//! Bodies and answers over HTTP: parts, choices of a body, streams. What the bytes look like in every corner is the
//! matter of the runtime's tests.

use std::sync::mpsc;

use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::{Client, rt, types};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().expect("a client")
}

fn answer(content_type: &str, pieces: &[&str]) -> Outgoing {
    let headers = vec![("content-type".to_owned(), content_type.to_owned())];
    let pieces = pieces.iter().map(|piece| piece.as_bytes().to_vec()).collect();
    Outgoing { status: 200, headers, pieces, gate: None }
}

#[tokio::test]
async fn files_travel_as_parts() {
    let server = Server::start(|_| Outgoing::json(201, r#"{"text":"stored"}"#));
    let body = types::UploadRequest::new(rt::Part::bytes(vec![0, 255, 13, 10]).file_name("a.bin"))
        .title("Grün")
        .pages([rt::Part::text("1"), rt::Part::text("2").file_name("2.txt")])
        .meta(types::Note::new("about"));
    let stored = client(&server).upload(body).with_part("more", "yes").await.expect("an answer");
    assert_eq!(stored.text, "stored");

    let seen = &server.seen()[0];
    let content_type = seen.header("content-type").expect("a content type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let length: usize = seen.header("content-length").expect("a length").parse().expect("a number");
    assert_eq!(length, seen.body.len());
    let text = String::from_utf8_lossy(&seen.body).into_owned();
    let parts: Vec<&str> = text.split(&format!("--{boundary}")).map(str::trim_start).collect();
    assert_eq!(parts.len(), 8, "{text}");
    assert!(
        parts[1].starts_with("Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"),
        "{text}"
    );
    assert!(seen.body.windows(6).any(|window| window == b"\x00\xff\r\n\r\n"), "{text}");
    assert!(parts[2].ends_with("name=\"title\"\r\n\r\nGrün\r\n"), "{text}");
    assert!(parts[4].contains("name=\"pages\"; filename=\"2.txt\""), "{text}");
    assert!(
        parts[5].ends_with("Content-Type: application/vnd.note+json\r\n\r\n{\"text\":\"about\"}\r\n"),
        "{text}"
    );
    assert!(parts[6].ends_with("name=\"more\"\r\n\r\nyes\r\n"), "{text}");
}

#[tokio::test]
async fn a_file_on_disk_is_streamed_into_its_part() {
    let server = Server::start(|_| Outgoing::json(201, r#"{"text":"stored"}"#));
    let path = std::env::temp_dir().join(format!("clientsmith-wire-{}.txt", std::process::id()));
    let content = "line\n".repeat(100_000);
    std::fs::write(&path, &content).expect("a file");
    let part = rt::Part::file(&path).expect("the file is there");
    let sent = client(&server).upload(types::UploadRequest::new(part)).await;
    std::fs::remove_file(&path).expect("the file is there");
    sent.expect("an answer");
    let seen = &server.seen()[0];
    assert!(seen.header("content-length").is_some());
    assert!(String::from_utf8_lossy(&seen.body).contains(&content));
}

#[tokio::test]
async fn the_type_of_a_body_says_how_it_is_sent() {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let client = client(&server);
    client.write(types::Note::new("json")).await.expect("sent");
    client.write(types::WriteRequest::new("a b")).await.expect("sent");
    client.write("text").await.expect("sent");
    client.write(rt::Body::from(vec![1, 2]).with_content_type("image/png")).await.expect("sent");
    let seen: Vec<(String, Vec<u8>)> = server
        .seen()
        .into_iter()
        .map(|seen| (seen.header("content-type").unwrap_or_default().to_owned(), seen.body))
        .collect();
    let expected: [(&str, &[u8]); 4] = [
        ("application/json", br#"{"text":"json"}"#),
        ("application/x-www-form-urlencoded", b"line=a+b"),
        ("text/plain", b"text"),
        ("image/png", &[1, 2]),
    ];
    let expected = expected.map(|(content_type, body)| (content_type.to_owned(), body.to_vec()));
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn one_operation_has_a_door_for_each_way_of_answering() {
    let (open, gate) = mpsc::channel();
    let mut events = Some(Outgoing {
        gate: Some(gate),
        ..answer(
            "text/event-stream",
            &["data: {\"delta\":\"a\"}\n\n", "data: {\"delta\":\"b\"}\n\ndata: [DONE]\n\n"],
        )
    });
    let server = Server::start(move |seen| match seen.header("accept") {
        Some("text/event-stream") => events.take().expect("one stream"),
        Some("text/csv") => answer("text/csv", &["a,b"]),
        _ => Outgoing::json(200, r#"{"text":"whole"}"#),
    });
    let client = client(&server);
    let body = types::ChatRequest::new("hi");
    assert_eq!(client.chat(&body).await.expect("an answer").text, "whole");
    assert_eq!(client.chat(&body).as_csv().await.expect("an answer"), "a,b");

    let mut items = client.chat(&body).stream().await.expect("a stream");
    assert_eq!(items.next().await.expect("an item").expect("readable").delta, "a");
    // The server has not sent the rest: it waits for a word.
    open.send(()).expect("the server waits");
    assert_eq!(items.next().await.expect("an item").expect("readable").delta, "b");
    assert!(items.next().await.is_none());
    let bodies: Vec<Vec<u8>> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies[0], br#"{"text":"hi"}"#);
    assert_eq!(bodies[2], br#"{"text":"hi","stream":true}"#);
}

#[tokio::test]
async fn lines_are_items() {
    let server =
        Server::start(|_| answer("application/x-ndjson", &["{\"delta\":\"a\"}\n{\"del", "ta\":\"b\"}\n"]));
    let mut rows = client(&server).rows().await.expect("a stream");
    let mut deltas = Vec::new();
    while let Some(row) = rows.next().await {
        deltas.push(row.expect("readable").delta);
    }
    assert_eq!(deltas, ["a", "b"]);
}
