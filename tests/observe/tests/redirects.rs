//! Redirects on loopback: which are followed, and what travels along.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clientsmith_tests::server::{Outgoing, Server};
use layerops::{Client, rt};

fn client(server: &Server, redirects: Option<rt::Redirects>) -> Client {
    let builder = Client::builder().base_url(server.url()).api_key("k-secret");
    let builder = match redirects {
        Some(redirects) => builder.redirects(redirects),
        None => builder,
    };
    builder.build().expect("a client")
}

/// Counts down: `/3` leads to `/2`, and `/0` answers.
fn chain() -> Server {
    Server::start(|request| match request.path()[1..].parse::<u32>() {
        Ok(0) => Outgoing::json(200, "\"there\""),
        Ok(left) => Outgoing::json(307, "").header("location", &format!("/{}", left - 1)),
        Err(_) => Outgoing::json(404, ""),
    })
}

#[tokio::test]
async fn ten_are_followed_within_the_origin_unless_set() {
    let server = chain();
    let client = client(&server, None);
    let there: String = client.request("GET", "/10").send_json().await.expect("ten are followed");
    assert_eq!(there, "there");
    assert!(server.seen().iter().all(|seen| seen.header("x-api-key") == Some("k-secret")));
    let answer = client.request("GET", "/11").send_raw().await.expect("an answer");
    assert_eq!(answer.status(), 307, "the eleventh is the answer");
}

#[tokio::test]
async fn as_many_as_were_set_are_followed_and_a_body_goes_along() {
    let server = chain();
    let client = client(&server, Some(rt::Redirects::same_origin(2)));
    let call = client.request("POST", "/2").raw("text/plain", "hello").send_json::<String>();
    assert_eq!(call.await.expect("two are followed"), "there");
    assert_eq!(server.seen()[2].body, b"hello");
    assert_eq!(client.request("GET", "/3").send_raw().await.expect("an answer").status(), 307);
}

#[tokio::test]
async fn none_are_followed_where_none_should_be() {
    let server = chain();
    let client = client(&server, Some(rt::Redirects::none()));
    let answer = client.request("GET", "/1").send_raw().await.expect("an answer");
    assert_eq!((answer.status().as_u16(), answer.headers()["location"].as_bytes()), (307, &b"/0"[..]));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn no_other_origin_is_gone_to_however_many_are_allowed() {
    let reached = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&reached);
    let other = Server::start(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        Outgoing::json(200, "1")
    });
    let target = format!("{}/steal", other.url());
    let first = Server::start(move |_| Outgoing::json(302, "").header("location", &target));
    let client = client(&first, Some(rt::Redirects::same_origin(50)));
    let answer = client.workspaces().list().send_raw().await.expect("an answer");
    assert_eq!((answer.status().as_u16(), reached.load(Ordering::SeqCst)), (302, 0));
}
