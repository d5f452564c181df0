//! Event streams that go on after they broke off or ended: what is asked for again, and when it is over.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::{Answer, CannedTransport};
use rt::{ErrorKind, TransportError};

use crate::generated_shape::Client;
use crate::keyed;

rt::operation! { Tail "tail" GET "/tail" { security [[0]], accept "text/event-stream", output texts, failure none } }

fn events() -> Answer {
    Answer::new(200).header("content-type", "text/event-stream")
}

fn cut() -> TransportError {
    TransportError::other("cut")
}

fn recovering() -> (Client, CannedTransport) {
    let (client, canned) = keyed();
    canned.allow_waits();
    (client, canned)
}

fn tail(client: &Client, policy: rt::Reconnect) -> rt::Call {
    rt::Call::of::<Tail>(client.pets().0).with_retry(rt::Retry::none()).with_reconnect(policy)
}

/// Every item until the end, errors by their kind.
async fn all(items: &mut rt::Items<String>) -> Vec<String> {
    let mut out = Vec::new();
    while let Some(item) = items.next().await {
        out.push(item.unwrap_or_else(|error| format!("{:?}", error.kind())));
    }
    out
}

/// The header `last-event-id` of every request.
fn asked(canned: &CannedTransport) -> Vec<Option<String>> {
    let id = |seen: &rt::testing::Seen| {
        seen.headers.get("last-event-id").map(|value| String::from_utf8(value.as_bytes().to_vec()).unwrap())
    };
    canned.requests().iter().map(id).collect()
}

#[tokio::test]
async fn a_stream_goes_on_behind_the_last_whole_event() {
    let (client, canned) = recovering();
    // Cut behind the id and the data of an event that its empty line never ended: the server sends it again.
    canned.push(events().chunk("retry: 40\n\nid: 1\ndata: a\n\nid: 2\ndata: b\n").broken(cut()));
    canned.push(events().chunk("id: 2\ndata: b\n\nid: ünï\ndata: c\n\n: end\n"));
    canned.push(events().chunk("data: d\n\ndata: [DONE]\n\ndata: never\n\n"));
    let mut items = tail(&client, rt::Reconnect::standard()).value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a", "b", "c", "d"]);
    assert_eq!(asked(&canned), [None, Some("1".into()), Some("ünï".into())]);
    assert_eq!(canned.waits(), [Duration::from_millis(40); 2]);
    assert_eq!(items.last_event_id(), Some("ünï"));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_empty_id_takes_back_those_before_it() {
    let (client, canned) = recovering();
    canned.push(events().chunk("id: 1\ndata: a\n\n"));
    canned.push(events().chunk("id\ndata: b\n\n"));
    canned.push(Answer::new(204));
    let mut items = tail(&client, rt::Reconnect::standard()).value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a", "b"]);
    assert_eq!(asked(&canned), [None, Some("1".into()), None]);
}

#[tokio::test]
async fn what_the_server_says_in_words_is_the_end() {
    for (answer, expected) in [
        (Answer::new(204), vec!["a"]),
        (Answer::new(404).chunk("gone"), vec!["a", "Status"]),
        (Answer::json(200, "{}"), vec!["a", "Decode"]),
        // An item too large is no trouble that passes.
        (events().chunk("data: [DONE]\n\n"), vec!["a"]),
    ] {
        let (client, canned) = recovering();
        canned.push(events().chunk("data: a\n\n"));
        canned.push(answer);
        canned.push(events().chunk("data: never\n\n"));
        let mut items = tail(&client, rt::Reconnect::standard()).value::<Tail>().await.unwrap();
        assert_eq!(all(&mut items).await, expected);
        assert_eq!(canned.remaining(), 1);
    }
}

#[tokio::test]
async fn attempts_that_bring_nothing_are_counted_and_an_event_begins_anew() {
    let (client, canned) = recovering();
    let policy = rt::Reconnect::standard().max_attempts(2);
    canned.push(events().chunk("id: 1\ndata: a\n\n").broken(cut()));
    canned.push(Answer::fail(TransportError::connect("down")));
    canned.push(events().chunk("data: b\n\n").broken(TransportError::timeout("silent")));
    canned.push(Answer::fail(TransportError::connect("down")));
    canned.push(events().chunk(": nothing\n\n").broken(cut()));
    canned.push(events().chunk("data: never\n\n"));
    let mut items = tail(&client, policy).value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a", "b", "Transport"]);
    assert_eq!((canned.remaining(), canned.waits().len()), (1, 4));

    // Streams that end in order and bring nothing are no error.
    let (client, canned) = recovering();
    canned.push(events().chunk("data: a\n\n"));
    canned.push(events());
    canned.push(events());
    let mut items = tail(&client, policy).value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a"]);
    assert_eq!(canned.requests().len(), 3);
}

#[tokio::test]
async fn each_connection_is_a_call_with_its_own_retry() {
    let (client, canned) = recovering();
    canned.push(events().chunk("data: a\n\n"));
    canned.push(Answer::new(503).header("retry-after", "7"));
    canned.push(events().chunk("data: b\n\ndata: [DONE]\n\n"));
    let call = tail(&client, rt::Reconnect::standard()).with_retry(rt::Retry::standard());
    let mut items = call.value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a", "b"]);
    assert_eq!(canned.waits()[1], Duration::from_secs(7));
}

#[tokio::test]
async fn nothing_goes_on_unless_it_is_wished_for() {
    let (client, canned) = recovering();
    canned.push(events().chunk("data: a\n\ndata: unfinished").broken(cut()));
    let mut items = rt::Call::of::<Tail>(client.pets().0).value::<Tail>().await.unwrap();
    assert_eq!(all(&mut items).await, ["a", "Transport"]);
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_made_again_is_refused_before_it_is_sent() {
    let (client, canned) = recovering();
    let once = rt::Body::stream(rt::Body::from("x").into_stream());
    let call = tail(&client, rt::Reconnect::standard()).raw("text/plain", once);
    let error = call.value::<Tail>().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("sent once"), "{error}");

    let (clockless, unused) = keyed();
    let error = tail(&clockless, rt::Reconnect::standard()).value::<Tail>().await.unwrap_err();
    assert!(error.to_string().contains("no clock"), "{error}");
    assert_eq!((canned.requests().len(), unused.requests().len()), (0, 0));

    // A body of bytes goes along each time.
    for _ in 0..2 {
        canned.push(events().chunk("data: a\n\n"));
    }
    canned.push(Answer::new(204));
    let call = tail(&client, rt::Reconnect::standard()).raw("text/plain", "question");
    assert_eq!(all(&mut call.value::<Tail>().await.unwrap()).await, ["a", "a"]);
    assert!(canned.requests().iter().all(|seen| seen.body == "question"));
}

#[tokio::test]
async fn an_event_that_is_called_error_is_one() {
    let (client, canned) = keyed();
    canned.push(events().chunk("data: a\n\nevent: error\ndata: {\"code\":7}\n\ndata: b\n\n"));
    let mut items = rt::Call::of::<Tail>(client.pets().0).value::<Tail>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Event);
    assert_eq!(error.api::<serde_json::Value>().unwrap()["code"], 7);
    assert_eq!(items.event().unwrap().name.as_deref(), Some("error"));
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
}

/// A body of events that counts how many of its pieces were asked for.
struct Counted(Arc<AtomicUsize>);

impl rt::Stream for Counted {
    type Item = Result<rt::Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok("data: a\n\ndata: b\n\n".into())))
    }
}

struct Endless(Arc<AtomicUsize>);

impl rt::Transport for Endless {
    fn send(
        &self,
        _: rt::http::Request<rt::Body>,
    ) -> rt::BoxFuture<Result<rt::http::Response<rt::ByteStream>, TransportError>> {
        let stream = rt::ByteStream::new(Counted(Arc::clone(&self.0)));
        Box::pin(async { Ok(rt::http::Response::new(stream)) })
    }
}

#[tokio::test]
async fn nothing_is_read_ahead() {
    let pieces = Arc::new(AtomicUsize::new(0));
    let client = Client::builder().api_key("k").transport(Endless(Arc::clone(&pieces))).build().unwrap();
    let mut items = rt::Call::of::<Tail>(client.pets().0).value::<Tail>().await.unwrap();
    assert_eq!(pieces.load(Ordering::Relaxed), 0);
    for (item, asked) in [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("a", 3)] {
        assert_eq!(items.next().await.unwrap().unwrap(), item);
        assert_eq!(pieces.load(Ordering::Relaxed), asked);
    }
}

#[cfg(feature = "reqwest")]
mod loopback {
    use std::io::Read;
    use std::net::TcpListener;
    use std::time::Duration;

    use super::{Tail, all, tail};
    use crate::generated_shape::Client;
    use crate::loopback::{now, serve};
    use clientsmith_runtime as rt;

    const HEAD: &str =
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

    fn at(address: impl std::fmt::Display) -> Client {
        Client::builder().base_url(format!("http://{address}/v1")).api_key("k-1").build().unwrap()
    }

    /// One chunk of a body, the body then left unfinished.
    fn chunk(text: &str) -> String {
        format!("{HEAD}{:x}\r\n{text}\r\n", text.len())
    }

    #[tokio::test]
    async fn a_server_that_cuts_events_in_their_middle() {
        let last = "id: 4\ndata: four\n\ndata: [DONE]\n\n";
        let (address, requests) = serve(vec![
            now(chunk("retry: 5\nid: 1\ndata: one\n\nid: 2\ndata: tw")),
            now(chunk("id: 2\ndata: two\n\nid: 3\ndata: three\n\nid: 4")),
            now(chunk(last) + "0\r\n\r\n"),
        ]);
        let mut items = tail(&at(address), rt::Reconnect::standard()).value::<Tail>().await.unwrap();
        assert_eq!(all(&mut items).await, ["one", "two", "three", "four"]);
        let asked: Vec<String> = requests.try_iter().map(|request| request.to_ascii_lowercase()).collect();
        assert_eq!(asked.len(), 3);
        assert!(!asked[0].contains("last-event-id"));
        assert!(asked[1].contains("\r\nlast-event-id: 1\r\n"), "{}", asked[1]);
        assert!(asked[2].contains("\r\nlast-event-id: 3\r\n"), "{}", asked[2]);
        assert!(asked.iter().all(|request| request.contains("\r\nx-api-key: k-1\r\n")));
    }

    #[tokio::test]
    async fn dropping_the_items_closes_the_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            let mut buffer = [0; 4096];
            assert!(socket.read(&mut buffer).unwrap() > 0);
            std::io::Write::write_all(&mut socket, chunk("data: a\n\n").as_bytes()).unwrap();
            // Nothing or a reset: closed; a limit of time reached is neither.
            match socket.read(&mut buffer) {
                Ok(count) => count == 0,
                Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
            }
        });
        let mut items = tail(&at(address), rt::Reconnect::standard()).value::<Tail>().await.unwrap();
        assert_eq!(items.next().await.unwrap().unwrap(), "a");
        drop(items);
        let closed = tokio::task::spawn_blocking(move || server.join().unwrap()).await.unwrap();
        assert!(closed, "the connection is still open");
    }
}
