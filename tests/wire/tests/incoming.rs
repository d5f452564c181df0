//! A receiver of webhooks: a server of this program takes what a sender posts, and reads it with the generated types.

use std::sync::{Arc, Mutex};

use clientsmith_tests::server::{Incoming, Outgoing, Server};
use clientsmith_wire::rt::{self, http};
use clientsmith_wire::{Client, incoming, types};

fn headers(request: &Incoming) -> http::HeaderMap {
    let one = |(name, value): &(String, String)| {
        let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, http::HeaderValue::from_str(value).expect("a value"))
    };
    request.headers.iter().map(one).collect()
}

/// What an `http` answer is for the server of these tests.
fn outgoing(answer: &http::Response<rt::Bytes>) -> Outgoing {
    let one = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.to_string(), value.to_str().expect("text").to_owned())
    };
    Outgoing {
        status: answer.status().as_u16(),
        headers: answer.headers().iter().map(one).collect(),
        pieces: vec![answer.body().to_vec()],
        gate: None,
    }
}

/// As a user would write it.
fn receive(request: &Incoming, seen: &Mutex<Vec<String>>) -> http::Response<rt::Bytes> {
    let say = |text: String| seen.lock().expect("no panic before").push(text);
    match incoming::AnyWebhook::read(&headers(request), &request.body) {
        Ok(types::WebhookEvent::NoteAdded(event)) => {
            let query = request.target.split_once('?').map(|(_, query)| query);
            let parameters = match incoming::NoteAdded::parameters(&headers(request), query) {
                Ok(parameters) => parameters,
                Err(error) => {
                    say(error.to_string());
                    return incoming::NoteAdded::no_content();
                }
            };
            say(format!("added {} {} {:?}", event.note.text, parameters.x_attempt, parameters.since));
            incoming::NoteAdded::accepted(&event.note).expect("a note is JSON")
        }
        Ok(types::WebhookEvent::NoteGone(event)) => {
            say(format!("gone {}", event.id));
            incoming::NoteGone::no_content()
        }
        Ok(other) => {
            say(format!("other {}", rt::to_value(&other).expect("JSON")));
            incoming::NoteGone::no_content()
        }
        Err(error) => {
            say(format!("{error} | {}", String::from_utf8_lossy(error.raw_body())));
            let mut answer = http::Response::new(rt::Bytes::new());
            *answer.status_mut() = error.status();
            answer
        }
    }
}

#[tokio::test]
async fn a_server_reads_what_is_posted_to_it() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let said = Arc::clone(&seen);
    let server = Server::start(move |request| outgoing(&receive(request, &said)));
    let sender = Client::builder().base_url(server.url()).build().expect("a client");
    let post = |attempt: &str, body: &str| {
        let call = sender.request("POST", "/hook").query("since", &[1, 2]).header("x-attempt", attempt);
        call.raw("application/json", body.to_owned()).send_raw()
    };

    let note = r#"{"type": "note.added", "note": {"text": "hi"}}"#;
    let taken = post("3", note).await.expect("an answer");
    assert_eq!((taken.status().as_u16(), &taken.body()[..]), (202, &br#"{"text":"hi"}"#[..]));
    assert_eq!(taken.headers()["content-type"], "application/json");
    let gone = post("1", r#"{"type": "note.gone", "id": 7}"#).await.expect("an answer");
    assert_eq!(gone.status(), 204);
    post("1", r#"{"type": "note.moved", "to": 5}"#).await.expect("an answer");
    post("soon", note).await.expect("an answer");
    let refused = post("1", r#"{"type": "note.gone"}"#).await.expect("an answer");
    assert_eq!(refused.status(), 400);

    let seen = seen.lock().expect("no panic before");
    assert_eq!(seen[0], "added hi 3 Some([1, 2])");
    assert_eq!(seen[1], "gone 7");
    assert_eq!(seen[2], r#"other {"to":5,"type":"note.moved"}"#);
    assert!(
        seen[3].starts_with("note.added: cannot read the parameters at `$") && !seen[3].contains("soon"),
        "{}",
        seen[3]
    );
    assert!(seen[4].starts_with("any webhook: cannot read the body at `$`"), "{}", seen[4]);
    assert!(seen[4].ends_with(r#"| {"type": "note.gone"}"#), "the body is kept: {}", seen[4]);
}

#[test]
fn a_body_is_read_by_its_media_type() {
    let of = |media: &str| {
        let mut headers = http::HeaderMap::new();
        if !media.is_empty() {
            headers.insert("content-type", media.parse().expect("a value"));
        }
        headers
    };
    for (media, body) in [
        ("application/json; charset=utf-8", &br#"{"type": "note.gone", "id": 7, "reasons": ["a b"]}"#[..]),
        ("", br#"{"type": "note.gone", "id": 7, "reasons": ["a b"]}"#),
        ("application/cloudevents+json", br#"{"type": "note.gone", "id": 7, "reasons": ["a b"]}"#),
        ("application/x-www-form-urlencoded", b"type=note.gone&id=7&reasons[]=a+b"),
    ] {
        let gone = incoming::NoteGone::read(&of(media), body).expect("a note that is gone");
        assert_eq!((gone.id, gone.reasons), (7, Some(vec!["a b".to_owned()])), "{media}");
    }
    let other = incoming::NoteGone::read(&of("text/html"), b"<p>").expect_err("nothing documented");
    assert_eq!((other.kind(), other.status().as_u16()), (rt::IncomingErrorKind::MediaType, 415));
    let broken =
        incoming::NoteGone::read(&of(""), br#"{"type": "note.gone", "id": "x"}"#).expect_err("a text");
    assert_eq!(
        (broken.kind(), broken.path(), broken.status().as_u16()),
        (rt::IncomingErrorKind::Body, Some("$.id"), 400)
    );
    assert_eq!(&broken.raw_body()[..], br#"{"type": "note.gone", "id": "x"}"#);
    let empty = incoming::NoteAdded::read(&of(""), b" ").expect_err("nothing");
    assert_eq!(empty.to_string(), "note.added: the body is empty where JSON is documented");
}
