//! Answers that come item by item, from the wire to the caller's loop.

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{ErrorKind, TransportError};

use crate::{client, keyed};

/// A piece of an answer, as the generator writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    pub delta: String,
}
rt::object! { Chunk { 0 delta "delta" required } }

/// A whole event.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub event: Option<String>,
    pub id: Option<String>,
    pub data: Chunk,
}
rt::object! { Change { 0 event "event" optional, 1 id "id" optional, 2 data "data" required } }

rt::operation! { Chat "chat" POST "/chat" { accept "application/json", output json Chunk, failure none } }
rt::operation! { ChatStream "chat" POST "/chat" { accept "text/event-stream", output events Chunk, failure text } }
rt::operation! { Watch "watch" GET "/watch" { output envelopes Change, failure none } }
rt::operation! { Tail "tail" GET "/tail" { output texts, failure none } }
rt::operation! { Rows "rows" GET "/rows" {
    output RowsOutput { 200 => Rows lines Chunk, 206 => Part sequence Chunk, 204 => Nothing empty },
    failure none
} }

/// What `rows` gives.
#[derive(Debug)]
pub enum RowsOutput {
    Rows(rt::Items<Chunk>),
    Part(rt::Items<Chunk>),
    Nothing,
}

fn chunk(delta: &str) -> Chunk {
    Chunk { delta: delta.into() }
}

fn events(status: u16) -> Answer {
    Answer::new(status).header("content-type", "text/event-stream; charset=utf-8")
}

#[tokio::test]
async fn a_call_is_asked_for_its_stream() {
    let (client, canned) = keyed();
    canned.push(
        events(200)
            .chunk(": hello\n\nevent: part\nid: 7\ndata: {\"delta\":\"a\"}\n")
            .chunk("\ndata: {\"delta\":\"b\"}\r\n\r\ndata: [DONE]\n\ndata: {\"delta\":\"never\"}\n\n"),
    );
    let call =
        rt::Call::of::<Chat>(client.pets().0).json(&serde_json::json!({"text": "hi", "stream": false}));
    let mut items = call.body_flag("stream").operation::<ChatStream>().value::<ChatStream>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), chunk("a"));
    let event = items.event().unwrap();
    assert_eq!((event.name.as_deref(), event.id.as_deref()), (Some("part"), Some("7")));
    assert_eq!(items.next().await.unwrap().unwrap(), chunk("b"));
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(items.event().unwrap().data, "[DONE]");
    assert_eq!(items.last_event_id(), Some("7"));
    let seen = &canned.requests()[0];
    assert_eq!(seen.headers["accept"], "text/event-stream");
    assert_eq!(seen.body, r#"{"text":"hi","stream":true}"#);
    assert_eq!(seen.timeouts.total, None);
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_the_rest_still_comes() {
    let (client, canned) = keyed();
    canned.push(events(200).chunk("data: oops\n\ndata: {\"delta\":\"b\"}\n\n"));
    let mut items = rt::Call::of::<ChatStream>(client.pets().0).value::<ChatStream>().await.unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().unwrap(), "oops");
    assert_eq!(items.event().unwrap().data, "oops");
    assert_eq!(items.next().await.unwrap().unwrap(), chunk("b"));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_event_called_error_is_told_with_its_name_and_its_data() {
    let (client, canned) = keyed();
    let overloaded = r#"{"message":"overloaded"}"#;
    canned.push(
        events(200).chunk(format!("event: error\ndata: {overloaded}\n\ndata: {{\"delta\":\"b\"}}\n\n")),
    );
    let mut items = rt::Call::of::<ChatStream>(client.pets().0).value::<ChatStream>().await.unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body().unwrap().as_ref()), (ErrorKind::Event, overloaded.as_bytes()));
    assert_eq!(items.event().unwrap().name.as_deref(), Some("error"));
    // The server says when the stream is over, not we.
    assert_eq!(items.next().await.unwrap().unwrap(), chunk("b"));
}

#[tokio::test]
async fn envelopes_are_read_however_servers_mean_them() {
    let (client, canned) = keyed();
    canned.push(events(200).chunk(
        "event: made\nid: 1\ndata: {\"delta\":\"a\"}\n\ndata: {\"data\":{\"delta\":\"b\"},\"id\":\"x\"}\n\n",
    ));
    let mut items = rt::Call::of::<Watch>(client.pets().0).value::<Watch>().await.unwrap();
    let first = Change { event: Some("made".into()), id: Some("1".into()), data: chunk("a") };
    assert_eq!(items.next().await.unwrap().unwrap(), first);
    let second = Change { event: None, id: Some("x".into()), data: chunk("b") };
    assert_eq!(items.next().await.unwrap().unwrap(), second);
}

#[tokio::test]
async fn texts_lines_and_sequences() {
    let (client, canned) = keyed();
    canned.push(events(200).chunk("data: \"quoted\"\n\ndata: 1\ndata: 2\n\n"));
    let mut texts = rt::Call::of::<Tail>(client.pets().0).value::<Tail>().await.unwrap();
    assert_eq!(texts.next().await.unwrap().unwrap(), "\"quoted\"");
    assert_eq!(texts.next().await.unwrap().unwrap(), "1\n2");

    canned.push(Answer::new(200).chunk("{\"delta\":\"a\"}\n\n{\"del").chunk("ta\":\"b\"}"));
    canned.push(Answer::new(206).chunk("\u{1E}{\"delta\":\"c\"}\n"));
    canned.push(Answer::new(204));
    let rows = || rt::Call::of::<Rows>(client.pets().0).value::<Rows>();
    let RowsOutput::Rows(mut lines) = rows().await.unwrap() else { panic!("lines") };
    assert_eq!(lines.next().await.unwrap().unwrap(), chunk("a"));
    assert_eq!(lines.next().await.unwrap().unwrap(), chunk("b"));
    assert!(lines.next().await.is_none());
    let RowsOutput::Part(mut sequence) = rows().await.unwrap() else { panic!("a sequence") };
    assert_eq!(sequence.next().await.unwrap().unwrap(), chunk("c"));
    assert!(matches!(rows().await.unwrap(), RowsOutput::Nothing));
}

#[tokio::test]
async fn streams_fail_as_other_answers_do() {
    let (client, canned) = client(|builder| builder.api_key("k-1").max_body_bytes(20));
    let stream = || rt::Call::of::<ChatStream>(client.pets().0).value::<ChatStream>();
    canned.push(Answer::new(404).chunk("gone"));
    let error = stream().await.unwrap_err();
    assert_eq!(error.typed::<ChatStream>().as_deref(), Some("gone"));
    // A server that was not asked in its own way sends one document.
    canned.push(Answer::json(200, r#"{"delta":"a"}"#));
    let error = stream().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("application/json"), "{error}");
    canned.push(events(200).chunk("data: 0123456789012345678901234567890\n\n"));
    let mut items = stream().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::TooLarge);
    assert!(items.next().await.is_none());
    canned.push(events(200).chunk("data: {\"delta\":").broken(TransportError::other("cut")));
    let mut items = stream().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Transport);
    assert!(items.next().await.is_none());
}
