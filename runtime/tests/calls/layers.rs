//! Layers of tower around the transport: those that others wrote, and what a layer of one's own sees.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use tower::Service;
use tower::ServiceBuilder;
use tower::buffer::BufferLayer;
use tower::layer::layer_fn;
use tower::limit::{ConcurrencyLimitLayer, RateLimitLayer};
use tower::timeout::TimeoutLayer;
use tower::util::MapRequestLayer;

use crate::client;

/// A transport that answers after a while, and knows how many wait at once.
#[derive(Clone, Default)]
struct Busy(Arc<Count>, Duration);

#[derive(Default)]
struct Count {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl rt::Transport for Busy {
    fn send(
        &self,
        _: rt::http::Request<rt::Body>,
    ) -> rt::BoxFuture<Result<rt::http::Response<rt::ByteStream>, rt::TransportError>> {
        let (count, wait) = (Arc::clone(&self.0), self.1);
        Box::pin(async move {
            let now = count.now.fetch_add(1, Ordering::SeqCst) + 1;
            count.most.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(wait).await;
            count.now.fetch_sub(1, Ordering::SeqCst);
            Ok(rt::http::Response::new(rt::Bytes::from_static(b"ok").into()))
        })
    }
}

#[tokio::test]
async fn a_limit_of_tower_holds_for_all_calls_of_a_client() {
    let busy = Busy(Arc::default(), Duration::from_millis(10));
    let (client, _) = client(|builder| builder.api_key("k").layer(ConcurrencyLimitLayer::new(2)));
    // The layer stays where the transport is set later.
    let client = client.to_builder().transport(busy.clone()).layer(ConcurrencyLimitLayer::new(2));
    let client = client.build().expect("a client");
    let calls: Vec<_> = (0..8).map(|_| tokio::spawn(client.pets().health().into_future())).collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic").expect("an answer"), "ok");
    }
    assert_eq!(busy.0.most.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_time_limit_of_tower_ends_an_attempt() {
    let busy = Busy(Arc::default(), Duration::from_secs(60));
    let (plain, _) = client(|builder| builder.api_key("k").retry(rt::Retry::none()));
    let limited = plain.to_builder().transport(busy).layer(TimeoutLayer::new(Duration::from_millis(5)));
    let error = limited.build().expect("a client").pets().health().await.expect_err("too slow");
    assert_eq!(error.kind(), rt::ErrorKind::Transport);
    let source = std::error::Error::source(&error).expect("a source");
    assert!(source.is::<tower::timeout::error::Elapsed>(), "{source:?}");
}

#[tokio::test]
async fn services_that_cannot_be_cloned_go_behind_a_buffer() {
    let layer = ServiceBuilder::new()
        .layer(BufferLayer::new(8))
        .layer(RateLimitLayer::new(1, Duration::from_millis(20)))
        .into_inner();
    let (client, canned) = client(|builder| builder.api_key("k").layer(layer));
    (0..3).for_each(|_| canned.push(Answer::new(200).chunk("ok")));
    let started = std::time::Instant::now();
    for _ in 0..3 {
        client.pets().health().await.expect("an answer");
    }
    assert!(started.elapsed() >= Duration::from_millis(40), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_layer_sees_each_attempt_and_may_change_it() {
    let layer = MapRequestLayer::new(|mut request: rt::http::Request<rt::Body>| {
        let attempt = *request.extensions().get::<rt::Attempt>().expect("every request has it");
        let text = format!("{} {}", attempt.operation().id(), attempt.number());
        request.headers_mut().insert("x-attempt", text.parse().expect("a value"));
        request
    });
    let (client, canned) = client(|builder| builder.api_key("k").layer(layer));
    canned.allow_waits();
    canned.push(Answer::fail(rt::TransportError::connect("nobody there")));
    canned.push(Answer::new(200).chunk("ok"));
    // The error of the transport comes through the layer as it was: a connection that failed is tried again.
    client.pets().health().await.expect("an answer");
    let seen: Vec<_> = canned.requests().iter().map(|seen| seen.headers["x-attempt"].clone()).collect();
    assert_eq!(seen, ["health 1", "health 2"]);
}

/// A service that says by std's own error that the time is over.
#[derive(Clone)]
struct Late;

impl Service<rt::http::Request<rt::Body>> for Late {
    type Response = rt::http::Response<rt::ByteStream>;
    type Error = rt::BoxError;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: rt::http::Request<rt::Body>) -> Self::Future {
        std::future::ready(Err(std::io::Error::from(std::io::ErrorKind::TimedOut).into()))
    }
}

#[tokio::test]
async fn an_error_of_std_can_say_that_the_time_is_over() {
    let late = layer_fn(|_: rt::TransportService| Late);
    let (client, _) = client(|builder| builder.api_key("k").layer(late));
    assert!(client.pets().health().await.expect_err("late").is_timeout());
}
