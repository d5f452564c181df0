//! Spans and events of calls: their names, their fields, and that no credential is in them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Once;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::client;
use crate::generated_shape::types;

/// Keeps all spans and events of a thread that wants them, with their fields as text. It is the subscriber of the
/// whole process: a call of a test that has none would else turn off, for all threads, what it is the first to pass.
struct Captured;

thread_local! {
    static HERE: RefCell<Vec<Recorded>> = const { RefCell::new(Vec::new()) };
}

#[derive(Clone, Debug)]
struct Recorded {
    target: String,
    name: String,
    is_event: bool,
    entered: u32,
    fields: BTreeMap<String, String>,
}

struct Fields<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Captured {
    fn add(&self, metadata: &Metadata<'_>, fill: impl FnOnce(&mut Fields<'_>)) -> u64 {
        let mut fields = BTreeMap::new();
        fill(&mut Fields(&mut fields));
        HERE.with_borrow_mut(|all| {
            all.push(Recorded {
                target: metadata.target().to_owned(),
                name: metadata.name().to_owned(),
                is_event: metadata.is_event(),
                entered: 0,
                fields,
            });
            all.len() as u64
        })
    }

    fn change(&self, id: &Id, change: impl FnOnce(&mut Recorded)) {
        let at = usize::try_from(id.into_u64()).expect("few spans") - 1;
        // A span that ends on another thread is none of its own.
        HERE.with_borrow_mut(|all| all.get_mut(at).map(change));
    }
}

impl Subscriber for Captured {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Id::from_u64(self.add(span.metadata(), |fields| span.record(fields)))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        self.change(span, |one| values.record(&mut Fields(&mut one.fields)));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(event.metadata(), |fields| event.record(fields));
    }

    fn enter(&self, span: &Id) {
        self.change(span, |one| one.entered += 1);
    }

    fn exit(&self, _: &Id) {}
}

const SECRETS: [&str; 6] = ["k-header", "k-query", "k-cookie", "k-bearer", "k-user", "k-password"];

/// What a call of `client` leaves behind.
async fn traced<T>(
    call: impl Future<Output = Result<T, rt::Error>>,
) -> (Vec<Recorded>, Option<rt::ErrorKind>) {
    static CAPTURING: Once = Once::new();
    CAPTURING.call_once(|| tracing::subscriber::set_global_default(Captured).expect("the only one"));
    HERE.take();
    let outcome = call.await;
    let seen = HERE.take().into_iter().filter(|one| one.target == "clientsmith").collect();
    (seen, outcome.err().map(|error| error.kind()))
}

fn shown(one: &Recorded) -> String {
    let fields: Vec<String> = one.fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    fields.join("\n")
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let (client, canned) = client(|builder| builder.api_key("k-header"));
    canned.allow_waits();
    canned.push(Answer::new(503));
    canned.push(Answer::fail(rt::TransportError::other("torn")));
    canned.push(Answer::new(200).chunk("ok"));
    let (seen, error) = traced(client.pets().health().into_future()).await;
    assert_eq!(error, None);
    assert_eq!(seen.len(), 4, "{seen:#?}");
    assert!(seen[0].entered >= 1 && !seen[0].is_event && seen[0].name == "call");
    let expected = "\
http.request.method=GET
http.request.resend_count=2
http.response.status_code=200
openapi.operation_id=health
otel.kind=client
otel.name=GET /health
server.address=pets.test
server.port=443
url.template=/health";
    assert_eq!(shown(&seen[0]), expected);
    let events: Vec<String> = seen[1..].iter().map(shown).collect();
    let expected = [
        "error.type=503\nhttp.response.status_code=503\nmessage=attempt",
        "error.type=transport\nhttp.request.resend_count=1\nmessage=attempt",
        "http.request.resend_count=2\nhttp.response.status_code=200\nmessage=attempt",
    ];
    assert_eq!(events, expected);
    assert!(seen[1..].iter().all(|one| one.is_event));
}

#[tokio::test]
async fn a_call_of_no_operation_has_no_template() {
    let (client, canned) = client(|builder| builder.api_key("k-header"));
    canned.push(Answer::json(200, "1"));
    let call = client.request("GET", "/pets/very-private?token=k-query").send_json::<u8>();
    let (seen, _) = traced(call).await;
    assert_eq!(seen[0].fields.get("otel.name").map(String::as_str), Some("GET"));
    assert!(!format!("{seen:?}").contains("private"), "{seen:#?}");
    let (seen, _) = traced(client.request("k-user", "/x").send_json::<u8>()).await;
    assert_eq!(seen[0].fields["http.request.method"], "_OTHER");
    assert_eq!(seen[0].fields["otel.name"], "HTTP");
}

#[tokio::test]
async fn no_credential_is_in_a_span_however_a_call_ends() {
    use rt::{ErrorKind, TransportError};
    /// How a call ends: the `error.type`, the answer to it that says all secrets, the kind of its error.
    type Ending = (&'static str, fn(String) -> Answer, Option<ErrorKind>);
    let endings: [Ending; 8] = [
        ("", |echo| Answer::new(200).chunk(echo), None),
        ("401", |echo| Answer::json(401, format!("{echo:?}")), Some(ErrorKind::Status)),
        ("503", |echo| Answer::new(503).header("x-echo", &echo).chunk(echo), Some(ErrorKind::Status)),
        ("transport", |echo| Answer::fail(TransportError::other(echo)), Some(ErrorKind::Transport)),
        ("connect", |echo| Answer::fail(TransportError::connect(echo)), Some(ErrorKind::Connect)),
        ("timeout", |echo| Answer::fail(TransportError::timeout(echo)), Some(ErrorKind::Timeout)),
        (
            "transport",
            |echo| Answer::new(200).chunk("").broken(TransportError::other(echo)),
            Some(ErrorKind::Transport),
        ),
        ("too_large", |echo| Answer::new(200).chunk(echo.repeat(100)), Some(ErrorKind::TooLarge)),
    ];
    for (name, answer, kind) in &endings {
        for which in 0..4 {
            let (client, canned) = client(|builder| {
                let builder = builder.session("k-cookie").bearer_token("k-bearer").api_key("k-header");
                let builder = builder.basic_auth("k-user", "k-password").max_body_bytes(1000);
                if which == 0 { builder.query_key("k-query") } else { builder }
            });
            canned.push(answer(SECRETS.join(" ")));
            let pets = client.pets();
            // By query, by header and cookie, by header and bearer, by name and password.
            let (seen, error) = match which {
                0 | 1 => traced(pets.get("7").with_query_param("key", "k-query").send_raw()).await,
                2 => traced(pets.delete(7).send()).await,
                _ => traced(pets.update(7, types::NewPet { name: "Rex".to_owned() }).send()).await,
            };
            let sent = canned.requests();
            assert_eq!(sent.len(), 1, "{name}");
            assert!(seen.len() >= 2, "{name}: {seen:#?}");
            if *kind != Some(rt::ErrorKind::Status) && kind.is_some() {
                assert_eq!(error, *kind, "{name}");
            }
            if kind.is_some() {
                assert_eq!(seen[0].fields["error.type"], *name);
                assert_eq!(seen[0].fields["otel.status_code"], "ERROR");
            }
            let all = format!("{seen:?}");
            for secret in SECRETS {
                assert!(!all.contains(secret), "{name}: {all}");
            }
        }
    }
}

#[tokio::test]
async fn failures_without_an_exchange_are_told_too() {
    let (bare, _) = client(|builder| builder);
    let (seen, error) = traced(bare.pets().delete(7).into_future()).await;
    assert_eq!(error, Some(rt::ErrorKind::MissingCredential));
    assert_eq!(seen[0].fields["error.type"], "missing_credential");

    let refusing = |builder: crate::ClientBuilder| {
        builder.api_key("k-header").on_request(|_, _| Err("k-header is wrong".into()))
    };
    let (client, _) = client(refusing);
    let (seen, error) = traced(client.pets().get("7").into_future()).await;
    assert_eq!(error, Some(rt::ErrorKind::Hook));
    assert_eq!(seen[0].fields["error.type"], "hook");
    assert!(!format!("{seen:?}").contains("k-header"));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_fails_its_span() {
    let (client, canned) = client(|builder| builder.api_key("k-header"));
    canned.push(Answer::json(200, r#"{"id": "k-header"}"#));
    let (seen, error) = traced(client.pets().get("7").into_future()).await;
    assert_eq!(error, Some(rt::ErrorKind::Decode));
    assert_eq!(seen[0].fields["error.type"], "decode");
    assert_eq!(seen[0].fields["http.response.status_code"], "200");
    assert!(!format!("{seen:?}").contains("k-header"));
}
