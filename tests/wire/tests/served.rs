//! The rules of a mock behind a server: code that takes a base URL and knows nothing of the mock, asked over loopback.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use clientsmith_wire::pets::operations::ListPets;
use clientsmith_wire::pets::testing::{Answer, Mock, mock};
use clientsmith_wire::pets::types::{NewPet, Pet};
use clientsmith_wire::pets::{Client, ErrorKind, rt};

/// What the code under test would make of a base URL.
fn other(url: &str) -> Client {
    Client::builder().base_url(url).api_key("k3y").retry(rt::Retry::none()).build().expect("a client")
}

#[tokio::test]
async fn the_same_rules_answer_over_a_socket() {
    let (client, mock) = mock();
    mock.on(client.pets().list().limit(2)).reply([Pet::new("1", "A")].to_vec()).times(2);
    mock.on(client.pets().create(NewPet::new("Rex"))).reply(Pet::new("2", "Rex"));
    mock.on(client.pets().get_photo("1"))
        .reply_with(Answer::new(200).header("content-type", "image/png").chunk("first").chunk("second"));
    mock.on(client.events().watch()).reply_items([Pet::new("1", "A"), Pet::new("2", "B")]);
    let server = mock.serve();

    let outside = other(&server.url());
    assert_eq!(outside.pets().list().limit(2).await.expect("pets")[0].name, "A");
    let made = outside.pets().create(NewPet::new("Rex")).send().await.expect("a pet");
    assert_eq!((made.status().as_u16(), made.id.as_str()), (201, "2"));
    let photo = outside.pets().get_photo("1").await.expect("a photo");
    assert_eq!(photo.bytes().await.expect("its bytes"), "firstsecond");
    let mut events = outside.events().watch().await.expect("events");
    assert_eq!(events.next().await.expect("an event").expect("an event").name, "A");
    // The mock's own client and the server count together.
    assert_eq!(client.pets().list().limit(2).await.expect("pets").len(), 1);
    assert_eq!(mock.requests().len(), 5);
    mock.verify();
}

#[tokio::test]
async fn troubles_come_over_the_socket_too() {
    let (client, mock) = mock();
    mock.on(client.pets().get("gone")).fail(rt::TransportError::connect("refused"));
    mock.on(client.pets().get("slow")).reply(Pet::new("1", "A")).delay(Duration::from_secs(30));
    mock.on(client.pets().get_photo("cut"))
        .reply_with(Answer::new(200).header("content-type", "image/png").chunk("first"))
        .broken(rt::TransportError::other("cut off"));
    let server = mock.serve();
    let outside = other(&server.url());

    let error = outside.pets().get("gone").await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    let error =
        outside.pets().get("slow").with_timeout(Duration::from_millis(200)).await.expect_err("no time");
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let photo = outside.pets().get_photo("cut").await.expect("a photo");
    photo.bytes().await.expect_err("half a photo");
    mock.verify();
}

#[tokio::test]
async fn what_no_rule_answers_is_told_to_whoever_asked_and_by_the_mock() {
    let (client, mock) = mock();
    mock.on(client.pets().list().limit(2)).reply(Vec::new()).optional();
    let server = mock.serve();
    let error = other(&server.url()).pets().list().limit(3).await.expect_err("no rule");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    let text = String::from_utf8_lossy(error.body().expect("a body")).into_owned();
    assert!(text.contains("query `limit`: wanted \"2\", came \"3\""), "{text}");
    let panic =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mock.verify())).expect_err("a panic");
    assert!(panic.downcast_ref::<String>().expect("a text").contains("not expected, came once"));
}

#[test]
fn code_without_a_runtime_is_answered_and_a_dropped_server_is_gone() {
    let mock = Mock::new();
    mock.any::<ListPets>().reply(vec![Pet::new("1", "A")]);
    let server = mock.serve();
    let mut stream = TcpStream::connect(server.address()).expect("a connection");
    stream
        .write_all(b"GET /pets HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n")
        .expect("to be written");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
    assert!(text.ends_with(r#"[{"id":"1","name":"A"}]"#), "{text}");
    let address = server.address();
    drop(server);
    TcpStream::connect(address).expect_err("nobody listens");
    mock.verify();
}
