//! Hooks and transports around the transport: what they see, in which order, and what they can end.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::{Answer, CannedTransport};

use crate::{client, keyed};

/// Notes what it is told.
#[derive(Clone, Default)]
struct Noted(Arc<Mutex<Vec<String>>>);

impl Noted {
    fn note(&self, line: String) {
        self.0.lock().expect("nobody panicked").push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("nobody panicked").clone()
    }
}

struct Named(&'static str, Noted);

impl rt::Hook for Named {
    fn before(&self, request: &mut rt::Request, attempt: &rt::Attempt) -> Result<(), rt::BoxError> {
        let (name, operation) = (self.0, attempt.operation());
        let line = format!("{} {} {}", operation.method(), operation.path(), request.uri());
        self.1.note(format!("{name} before {}: {line}", attempt.number()));
        Ok(())
    }

    fn after(&self, outcome: &rt::Outcome<'_>, attempt: &rt::Attempt) {
        let kind = outcome.error().map(rt::Error::kind);
        self.1.note(format!("{} after {}: {:?} {kind:?}", self.0, attempt.number(), outcome.status()));
    }

    fn around(
        &self,
        operation: &'static rt::OperationInfo,
        call: rt::BoxFuture<Result<rt::Received, rt::Error>>,
    ) -> rt::BoxFuture<Result<rt::Received, rt::Error>> {
        let (name, noted) = (self.0, self.1.clone());
        noted.note(format!("{name} in: {}", operation.id()));
        Box::pin(async move {
            let outcome = call.await;
            let attempts = outcome.as_ref().map_or_else(rt::Error::attempts, rt::Received::attempts);
            noted.note(format!("{name} out: {attempts}"));
            outcome
        })
    }
}

#[tokio::test]
async fn hooks_lie_in_one_another() {
    let noted = Noted::default();
    let (first, second) = (Named("a", noted.clone()), Named("b", noted.clone()));
    let (client, canned) = client(|builder| builder.api_key("k").hook(first).hook(second));
    canned.allow_waits();
    canned.push(Answer::fail(rt::TransportError::other("torn")));
    canned.push(Answer::new(200).chunk("ok"));
    let call = client.pets().health().send();
    assert!(noted.lines().is_empty(), "a hook ran before the call was polled");
    assert_eq!(call.await.expect("an answer").attempts(), 2);
    let request = "GET /health?deep=1 https://pets.test/v1/health?deep=1";
    let expected = [
        "b in: health",
        "a in: health",
        &format!("a before 1: {request}"),
        &format!("b before 1: {request}"),
        "b after 1: None Some(Transport)",
        "a after 1: None Some(Transport)",
        &format!("a before 2: {request}"),
        &format!("b before 2: {request}"),
        "b after 2: Some(200) None",
        "a after 2: Some(200) None",
        "b out: 2",
        "a out: 2",
    ];
    assert_eq!(noted.lines(), expected);
}

#[tokio::test]
async fn a_hook_signs_what_is_sent_each_time() {
    let (client, canned) = client(|builder| {
        builder.api_key("k-1").bearer_token("t").on_request(|request, attempt| {
            let body = request.body().as_bytes().ok_or("a stream")?;
            let key = request.headers()["x-api-key"].to_str()?;
            let text = format!("{}:{}:{key}:{}", request.uri().path(), body.len(), attempt.number());
            assert!(!format!("{request:?}").contains("k-1"), "the key shows");
            request.headers_mut().insert("x-signature", text.parse()?);
            Ok(())
        })
    });
    canned.allow_waits();
    canned.push(Answer::new(503));
    canned.push(Answer::new(204));
    client.pets().delete(7).await.expect("an answer");
    let signed: Vec<_> = canned.requests().iter().map(|seen| seen.headers["x-signature"].clone()).collect();
    assert_eq!(signed, ["/v1/pets/7:0:k-1:1", "/v1/pets/7:0:k-1:2"]);
    assert!(signed[0].is_sensitive(), "what sounds like a credential is one");
}

#[tokio::test]
async fn a_hook_that_refuses_ends_the_call() {
    let seen = Noted::default();
    let after = seen.clone();
    let (client, canned) = client(|builder| {
        let builder = builder.api_key("k").on_request(|_, _| Err("not today".into()));
        builder.on_response(move |outcome, _| after.note(format!("{outcome:?}")))
    });
    canned.allow_waits();
    let error = client.pets().health().await.expect_err("no call");
    assert_eq!((error.kind(), error.attempts()), (rt::ErrorKind::Hook, 0));
    assert_eq!(error.to_string(), "`health`: a hook refused the request");
    assert_eq!(error.source().expect("a source").to_string(), "not today");
    assert!(canned.requests().is_empty() && seen.lines().is_empty());
}

#[tokio::test]
async fn an_outcome_has_the_head_and_shows_no_header() {
    let seen = Noted::default();
    let after = seen.clone();
    let (client, canned) = client(|builder| {
        builder.api_key("k").on_response(move |outcome, _| {
            let left = outcome.headers().and_then(|headers| headers.get("x-left"));
            after.note(format!("{left:?}"));
            after.note(format!("{outcome:?}"));
        })
    });
    canned.push(Answer::new(404).header("x-left", "3").header("set-cookie", "sid=secret"));
    client.pets().health().await.expect_err("404");
    let lines = seen.lines();
    assert_eq!(lines[0], "Some(\"3\")");
    assert!(lines[1].contains("404") && !lines[1].contains("secret"), "{}", lines[1]);
}

/// Counts, and answers one path by itself.
struct Cached(rt::SharedTransport, Noted);

impl rt::Transport for Cached {
    fn send(
        &self,
        request: rt::http::Request<rt::Body>,
    ) -> rt::BoxFuture<Result<rt::http::Response<rt::ByteStream>, rt::TransportError>> {
        let attempt = request.extensions().get::<rt::Attempt>().expect("every request has it");
        self.1.note(format!("{} {}", attempt.operation().id(), attempt.number()));
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> Option<rt::BoxFuture<()>> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn a_transport_around_the_transport_sees_each_attempt() {
    let (inner, outer) = (Noted::default(), Noted::default());
    let (one, two) = (inner.clone(), outer.clone());
    // Set after it was wrapped: the order of the setters is none.
    let (client, canned) = client(|builder| {
        let builder = builder.api_key("k").wrap_transport(move |transport| Cached(transport, one));
        builder.wrap_transport(move |transport| Cached(transport, two))
    });
    canned.allow_waits();
    canned.push(Answer::new(503));
    canned.push(Answer::new(200).chunk("ok"));
    client.pets().health().await.expect("an answer");
    assert_eq!(inner.lines(), ["health 1", "health 2"]);
    assert_eq!(inner.lines(), outer.lines());
}

#[tokio::test]
async fn a_call_that_the_document_does_not_name_has_no_template() {
    let noted = Noted::default();
    let (client, canned) = client(|builder| builder.api_key("k").hook(Named("a", noted.clone())));
    canned.push(Answer::json(200, "1"));
    let one: u8 = client.request("POST", "/x").send_json().await.expect("an answer");
    assert_eq!(one, 1);
    assert_eq!(noted.lines()[1], "a before 1:   https://pets.test/v1/x");
}

#[tokio::test]
async fn a_response_knows_how_long_it_took() {
    let canned = CannedTransport::new();
    canned.push(Answer::new(200).chunk("ok"));
    let (client, _) = keyed();
    let slow = client.to_builder().wrap_transport(Slow).transport(canned);
    let answer = slow.build().expect("a client").pets().health().send().await.expect("an answer");
    assert!(answer.elapsed() >= Duration::from_millis(20), "{:?}", answer.elapsed());
    assert!(!answer.map(|text| text.len()).elapsed().is_zero());
}

struct Slow(rt::SharedTransport);

impl rt::Transport for Slow {
    fn send(
        &self,
        request: rt::http::Request<rt::Body>,
    ) -> rt::BoxFuture<Result<rt::http::Response<rt::ByteStream>, rt::TransportError>> {
        let inner = self.0.clone();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            inner.send(request).await
        })
    }
}
