//! The mock and the cassette of a program that is not async: every call ends in `.wait()`, and nothing here is a tokio
//! task. Attempts and reconnections take no time there either.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clientsmith_callers::testing::{Answer, Cassette, CassetteMode, mock};
use clientsmith_callers::types::{Pet, PetPage, PetStatus, Problem};
use clientsmith_callers::{Client, rt};
use clientsmith_tests::server::{Incoming, Outgoing, Server};

fn pet(name: &str) -> Pet {
    Pet::new(name, name, PetStatus::Gone)
}

#[test]
fn values_failures_and_attempts_of_a_mock() {
    let (client, mock) = mock();
    mock.on(client.pets().get("7")).reply_status(503).header("retry-after", "20").times(1);
    mock.on(client.pets().get("7")).reply(pet("Rex"));
    mock.on(client.pets().get("8")).refuse(404, Problem::new("gone"));
    mock.on(client.pets().get("9")).reply_with(Answer::json(200, "{}").delay(Duration::from_secs(50)));

    let begun = Instant::now();
    let response = client.pets().get("7").send().wait().expect("a pet");
    assert_eq!((response.name.as_str(), response.attempts()), ("Rex", 2));
    assert!(client.pets().get("8").wait().expect_err("none").is_not_found());
    let late = client.pets().get("9").with_timeout(Duration::from_secs(40)).with_retry(rt::Retry::none());
    assert!(late.wait().expect_err("late").is_timeout());
    assert!(begun.elapsed() < Duration::from_secs(5), "no wait takes time");
    mock.verify();
}

#[test]
fn pages_events_and_polls_of_a_mock() {
    let (client, mock) = mock();
    mock.on(client.pets().list().cursor("p2")).reply(PetPage::new([pet("c")])).times(1);
    mock.on(client.pets().list()).reply(PetPage::new([pet("a"), pet("b")]).next_cursor("p2")).times(1);
    let names: Result<Vec<String>, _> =
        client.pets().list().items().wait().map(|pet| pet.map(|pet| pet.name)).collect();
    assert_eq!(names.expect("pets"), ["a", "b", "c"]);

    let event = |id: &str| {
        let text = format!(
            "id: {id}\ndata: {{\"kind\":\"arrived\",\"pet\":{{\"id\":\"{id}\",\"name\":\"{id}\",\"status\":\"pending\"}}}}\n\n"
        );
        Answer::new(200).header("content-type", "text/event-stream").chunk(text)
    };
    mock.on(client.events().watch()).with_header("last-event-id", "1").reply_with(event("2"));
    let broken = mock.on(client.events().watch()).reply_with(event("1"));
    broken.broken(rt::TransportError::other("cut off")).times(1);
    let watch = client.events().watch().with_reconnect(rt::Reconnect::standard());
    let seen = watch.wait().expect("events").wait().take(2).filter(Result::is_ok).count();
    assert_eq!(seen, 2);

    mock.on(client.pets().get("7")).reply(pet("Rex")).times(1);
    mock.on(client.pets().get("7")).reply(Pet::new("7", "Rex", PetStatus::Available));
    let free = client.pets().get("7").poll_until(|pet| pet.status == PetStatus::Available);
    assert_eq!(free.wait().expect("a pet").status, PetStatus::Available);
    mock.verify();
}

#[test]
fn a_tape_is_recorded_and_played() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("waited.json");
    let server = Server::start(|incoming: &Incoming| match incoming.path() {
        "/pets/7" => Outgoing::json(200, r#"{"id":"7","name":"Rex","status":"gone"}"#),
        _ => {
            Outgoing::json(200, r#"{"data":[{"id":"8","name":"Bella","status":"gone"}],"next_cursor":null}"#)
        }
    });
    let url = server.url();
    let run = |cassette: &Cassette| {
        let builder = Client::builder().base_url(&url).api_key("k3y-of-the-kennel");
        let client = builder.cassette(cassette).build().expect("a client");
        let mut names = vec![client.pets().get("7").wait().expect("a pet").name];
        names.extend(client.pets().list().items().wait().map(|pet| pet.expect("a pet").name));
        names
    };
    let recorded = run(&Cassette::open(&path, CassetteMode::Refresh));
    assert_eq!(recorded, ["Rex", "Bella"]);
    drop(server);
    let cassette = Cassette::replay(&path);
    assert_eq!(run(&cassette), recorded);
    cassette.assert_played();
}

/// A mock behind a tokio task refuses as a connection would: nothing blocks the threads of others.
#[tokio::test]
async fn a_task_is_refused_with_a_mock_as_well() {
    let (client, mock) = mock();
    mock.on(client.pets().get("7")).reply(pet("Rex"));
    let error = client.pets().get("7").wait().expect_err("a task");
    assert_eq!(error.kind(), rt::ErrorKind::Blocking);
    client.pets().get("7").await.expect("a pet");
    mock.verify();
}
