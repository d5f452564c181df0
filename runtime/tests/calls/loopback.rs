//! The reqwest transport against a real socket on the loopback interface.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use clientsmith_runtime as rt;
use rt::ErrorKind;

use crate::generated_shape::{Client, ClientBuilder};

/// One scripted answer: what is written, and what to wait for before each piece.
pub(crate) type Script = Vec<(Duration, String)>;

/// A server that answers each request by the next script, one connection each; what it read goes to
/// the receiver.
pub(crate) fn serve(scripts: Vec<Script>) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
    let address = listener.local_addr().expect("a bound socket has an address");
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for script in scripts {
            let Ok((mut socket, _)) = listener.accept() else { return };
            let Some(request) = read(&mut socket) else { return };
            if sender.send(request).is_err() {
                return;
            }
            for (wait, text) in script {
                thread::sleep(wait);
                if socket.write_all(text.as_bytes()).is_err() {
                    break;
                }
            }
        }
    });
    (address, receiver)
}

/// A request with the body that its `content-length` or its chunks state.
fn read(socket: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            let complete = match length {
                Some(length) => body.len() >= length.trim().parse().ok()?,
                None if head.contains("transfer-encoding: chunked") => body.ends_with("0\r\n\r\n"),
                None => true,
            };
            if complete {
                return Some(text);
            }
        }
        match socket.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

pub(crate) fn now(text: impl Into<String>) -> Script {
    vec![(Duration::ZERO, text.into())]
}

pub(crate) fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}", body.len())
}

fn at(address: SocketAddr, with: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().base_url(format!("http://{address}/v1")).api_key("k-1");
    with(builder).build().expect("reqwest can be built")
}

#[tokio::test]
async fn a_round_trip() {
    let body = r#"{"items":[{"id":1,"name":"Rex"}]}"#;
    let (address, requests) = serve(vec![
        now(answer("200 OK", "content-type: application/json\r\n", body)),
        now(answer("200 OK", "", "stored")),
        now(answer("404 Not Found", "", "gone")),
    ]);
    let client = at(address, |b| b);
    assert_eq!(client.pets().list().limit(2).await.unwrap().items[0].name, "Rex");
    let request = requests.recv().unwrap().to_ascii_lowercase();
    assert!(request.starts_with("get /v1/pets?limit=2 http/1.1\r\n"), "{request}");
    assert!(
        request.contains("\r\nx-api-key: k-1\r\n") && request.contains("\r\naccept: application/json\r\n")
    );

    let stream = rt::Body::stream(rt::Body::from("pixels").into_stream()).with_length(6);
    assert_eq!(client.pets().upload(1, stream).await.unwrap(), "stored");
    let request = requests.recv().unwrap();
    assert!(
        request.ends_with("\r\n\r\npixels") && request.to_ascii_lowercase().contains("content-length: 6"),
        "{request}"
    );

    assert!(client.pets().photo(1).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_not_followed() {
    let (elsewhere, stolen) = serve(vec![now(answer("200 OK", "", "{}"))]);
    let location = format!("location: http://{elsewhere}/v1/pets\r\n");
    let (address, _requests) = serve(vec![now(answer("307 Temporary Redirect", &location, ""))]);
    let error = at(address, |b| b).pets().list().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 307));
    assert!(error.headers().unwrap()["location"].to_str().unwrap().contains(&elsewhere.to_string()));
    assert!(stolen.recv_timeout(Duration::from_millis(200)).is_err(), "the credential went elsewhere");
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed_ten_times() {
    let (address, requests) = serve(vec![
        now(answer("302 Found", "location: /v1/other\r\n", "")),
        now(answer("200 OK", "", "healthy")),
    ]);
    assert_eq!(at(address, |b| b).pets().health().await.unwrap(), "healthy");
    requests.recv().unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /v1/other HTTP/1.1\r\n"));

    let round = || now(answer("302 Found", "location: /v1/health\r\n", ""));
    let (address, requests) = serve((0..20).map(|_| round()).collect());
    let error = at(address, |b| b).pets().health().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert_eq!(requests.try_iter().count(), 11);
}

#[tokio::test]
async fn a_slow_server() {
    let second = Duration::from_secs(1);
    let slow_head = vec![(second * 3, answer("200 OK", "", "late"))];
    let slow_body = vec![
        (Duration::ZERO, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\na".to_owned()),
        (second * 3, "b".to_owned()),
    ];
    for script in [slow_head, slow_body] {
        let (address, _requests) = serve(vec![script]);
        let started = Instant::now();
        let call = at(address, |b| b.retry(rt::Retry::none())).pets().health();
        let call = call.with_timeout(Duration::from_millis(150));
        let error = call.await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        assert!(started.elapsed() < second * 2);
    }
}

#[tokio::test]
async fn a_server_that_recovers() {
    let short = Duration::from_millis(5);
    let retry = rt::Retry::standard().backoff(short, short);
    let scripts = vec![
        now("nonsense\r\n\r\n"),
        now("HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
        vec![(Duration::ZERO, answer("200 OK", "", "well"))],
    ];
    let (address, requests) = serve(scripts);
    let answer = at(address, |b| b.retry(retry)).pets().health().send().await.unwrap();
    assert_eq!((answer.body().as_str(), answer.attempts()), ("well", 3));
    assert_eq!(requests.try_iter().count(), 3);
}

#[tokio::test]
async fn a_deadline_holds_for_all_attempts_together() {
    let second = Duration::from_secs(1);
    let slow = || vec![(second * 3, answer("200 OK", "", "late"))];
    let (address, _requests) = serve(vec![slow(), slow(), slow()]);
    let started = Instant::now();
    let client = at(address, |b| b.timeout(Duration::from_millis(100)).deadline(second));
    let error = client.pets().health().with_deadline(Duration::from_millis(150)).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(started.elapsed() < second, "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_download_may_last_but_not_stand_still() {
    let step = Duration::from_millis(120);
    let mut script = vec![(
        Duration::ZERO,
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n".to_owned(),
    )];
    script.extend(["a", "b", "c", "d", "e"].map(|letter| (step, letter.to_owned())));
    let still = vec![script[0].clone(), (step * 20, "abcde".to_owned())];
    let (address, _requests) = serve(vec![script, still]);
    // Longer than the limit in all, but never silent for so long; `timeout` does not count.
    let client = at(address, |b| b.timeout(step * 2).idle_timeout(step * 4));
    let photo = client.pets().photo(1).await.unwrap();
    assert_eq!(photo.bytes().await.unwrap(), "abcde");
    let started = Instant::now();
    let error = client.pets().photo(1).await.unwrap().bytes().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(started.elapsed() < step * 15);
}

#[tokio::test]
async fn nobody_listens_and_nothing_leaks() {
    // The near end of a connection: nobody listens there, and no other test can be given the port.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let held = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let client = at(held.local_addr().unwrap(), |b| b.query_key("sEcret-query"));
    let error = client.pets().get("1").with_query_param("token", "sEcret").await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    let mut shown = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        shown.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    assert!(!shown.contains("sEcret"), "{shown}");
}

#[tokio::test]
async fn garbage_is_no_answer_and_leaks_nothing() {
    let (address, _requests) = serve(vec![now("nonsense\r\n\r\n")]);
    let client = at(address, |b| b.query_key("sEcret-query"));
    let error = client.pets().get("1").with_retry(rt::Retry::none()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!format!("{error} {error:#?}").contains("sEcret"));
}

#[tokio::test]
async fn a_client_of_the_users_own() {
    static API: rt::Api = rt::Api::new("own", "1");
    let (address, requests) = serve(vec![
        now(answer("200 OK", "", "1")),
        now(answer("302 Found", "location: http://127.0.0.2:1/\r\n", "")),
    ]);
    let base = format!("http://{address}");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let core = rt::CoreBuilder::new(&API).base_url(&base).reqwest_0_13(client).build().unwrap();
    let one: i64 = core.request("POST", "/x").json(&[2]).send_json().await.unwrap();
    assert_eq!(one, 1);
    assert!(requests.recv().unwrap().ends_with("\r\n\r\n[2]"));

    let builder = reqwest::Client::builder().no_proxy();
    let core = rt::CoreBuilder::new(&API).base_url(&base).reqwest_builder_0_13(builder).build().unwrap();
    let raw = core.request("GET", "/x").send_raw().await.unwrap();
    assert_eq!(raw.status().as_u16(), 302);
}
