//! Hooks, layers of tower and spans of a generated crate, over its own doors. What each sees in every corner is the matter
//! of the runtime's tests.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientsmith_tests::server::{Outgoing, Server};
use layerops::{Client, rt};
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;

#[tokio::test]
async fn closures_of_the_builder_see_each_attempt() {
    let mut left = 1;
    let server = Server::start(move |_| match left {
        0 => Outgoing::json(200, "[]"),
        _ => {
            left -= 1;
            Outgoing::json(503, "").header("retry-after", "0")
        }
    });
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&seen);
    let client = Client::builder()
        .base_url(server.url())
        .api_key("k")
        .on_request(|request, attempt| {
            let number = rt::http::HeaderValue::from(attempt.number());
            request.headers_mut().insert("x-attempt", number);
            Ok(())
        })
        .on_response(move |outcome, attempt| {
            let line = format!("{} {:?}", attempt.operation().id(), outcome.status().map(|s| s.as_u16()));
            noted.lock().expect("nobody panicked").push(line);
        })
        .build()
        .expect("a client");
    client.workspaces().list().send_raw().await.expect("an answer");
    let numbers: Vec<_> =
        server.seen().iter().map(|one| one.header("x-attempt").map(str::to_owned)).collect();
    assert_eq!(numbers, [Some("1".to_owned()), Some("2".to_owned())]);
    let id = layerops::operations::ListWorkspaces::id();
    assert_eq!(
        *seen.lock().expect("nobody panicked"),
        [format!("{id} Some(503)"), format!("{id} Some(200)")]
    );
}

/// The operation's id, as a table has it.
trait Id {
    fn id() -> &'static str;
}

impl<O: rt::Operation> Id for O {
    fn id() -> &'static str {
        O::INFO.id()
    }
}

#[tokio::test]
async fn layers_of_tower_lie_around_the_clients_own_transport() {
    let server = Server::start(|_| Outgoing::json(200, "[]"));
    let client = Client::builder()
        .base_url(server.url())
        .api_key("k")
        .layer(ConcurrencyLimitLayer::new(1))
        .layer(TimeoutLayer::new(Duration::from_secs(20)))
        .build()
        .expect("a client");
    let calls: Vec<_> =
        (0..4).map(|_| tokio::spawn(client.request("GET", "/x").send_json::<Vec<u8>>())).collect();
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    assert_eq!(server.seen().len(), 4);
}
