//! Programs of `examples/` without a server: what they ask for is answered by a mock. Pages, streams, attempts.
#![allow(dead_code, reason = "the programs have a `main` of their own")]

use std::time::{Duration, Instant};

use clientsmith_callers::rt;
use clientsmith_callers::testing::{Answer, mock};
use clientsmith_callers::types::{Pet, PetPage, PetStatus, Problem};

#[path = "../examples/failures.rs"]
mod failures;
#[path = "../examples/mocked.rs"]
mod mocked;
#[path = "../examples/pages.rs"]
mod pages;
#[path = "../examples/watch.rs"]
mod watch;

#[tokio::test]
async fn the_tenth_caller() {
    mocked::only_a_pet_that_is_there_and_available_is_free().await.expect("the test passes");
}

#[tokio::test]
async fn pages_in_turn() {
    let (client, mock) = mock();
    let list = || client.pets().list().status(PetStatus::Gone).limit(2);
    let pet = |name: &str| Pet::new(name, name, PetStatus::Gone);
    // What says more is stated first: the second rule would match its request, too.
    mock.on(list().cursor("p2")).reply(PetPage::new([pet("c")])).times(1);
    mock.on(list()).reply(PetPage::new([pet("a"), pet("b")]).next_cursor("p2")).times(1);
    assert_eq!(pages::gone(&client).await.expect("pets"), ["a", "b", "c"]);
    mock.verify();
}

#[tokio::test]
async fn a_stream_that_breaks_goes_on() {
    let (client, mock) = mock();
    let event = |id: &str, name: &str| {
        format!(
            "id: {id}\ndata: {{\"kind\":\"arrived\",\"pet\":{{\"id\":\"{id}\",\"name\":\"{name}\",\"status\":\"pending\"}}}}\n\n"
        )
    };
    let stream = |text: String| Answer::new(200).header("content-type", "text/event-stream").chunk(text);
    mock.on(client.events().watch())
        .with_header("last-event-id", "1")
        .reply_with(stream(event("2", "Bella")));
    mock.on(client.events().watch())
        .reply_with(stream(event("1", "Rex")))
        .broken(rt::TransportError::other("cut off"))
        .times(1);
    let begun = Instant::now();
    assert_eq!(watch::arrivals(&client, 2).await.expect("arrivals"), ["Rex", "Bella"]);
    assert!(begun.elapsed() < Duration::from_secs(1), "the wait between connections takes no time");
    mock.verify();
}

#[tokio::test]
async fn failures_are_typed() {
    let (client, mock) = mock();
    mock.on(client.pets().get("8")).refuse(404, Problem::new("gone").detail("to Ada"));
    mock.on(client.pets().get("9")).refuse(429, Problem::new("slowly")).header("retry-after", "3");
    let none = failures::look(&client, "8").await.expect("an answer");
    assert!(matches!(none, failures::Found::None(why) if why == "gone"));
    let later = failures::look(&client, "9").await.expect("an answer");
    assert!(matches!(later, failures::Found::Later(wait) if wait == Duration::from_secs(3)));
    mock.verify();
}
