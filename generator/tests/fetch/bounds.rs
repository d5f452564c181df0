//! What a server may not do: lead into other networks, never end, unpack without end, speak to the terminal.

use super::found::{document, request};
use super::server::{Answer, Server};
use clientsmith::fetch::{ErrorKind, fetch};
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;
use std::time::{Duration, Instant};

fn packed(text: &[u8]) -> Answer {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).expect("packed");
    Answer::ok(encoder.finish().expect("packed")).header("Content-Encoding", "gzip")
}

#[test]
fn compressed_answers_are_unpacked_within_the_limit() {
    let server = Server::start()
        .with("/a.json", packed(document("A").as_bytes()))
        .with("/bomb.json", packed(&vec![b' '; 5_000_000]));
    assert_eq!(fetch(&request(&server, "/a.json"), &mut ()).expect("found").title.as_deref(), Some("A"));
    assert!(server.seen()[0].to_ascii_lowercase().contains("accept-encoding: gzip"));
    let mut request = request(&server, "/bomb.json");
    request.limits.bytes = 1_000_000;
    let error = fetch(&request, &mut ()).expect_err("refused");
    assert!(error.message.ends_with("it is larger than 1000000 bytes"), "{}", error.message);
}

#[test]
fn a_body_without_end_ends() {
    let endless = Answer { is_endless: true, ..Answer::ok(vec![b' '; 10_000]) };
    let server = Server::start().with("/a.json", endless);
    let mut request = request(&server, "/a.json");
    request.limits.bytes = 2_000_000;
    assert!(fetch(&request, &mut ()).is_err_and(|error| error.message.contains("larger than 2000000 bytes")));
    let slow = Answer { delay: Duration::from_secs(20), ..Answer::ok("{}") };
    let _server = server.with("/a.json", slow);
    request.limits.exchange = Duration::from_millis(300);
    let start = Instant::now();
    assert!(fetch(&request, &mut ()).is_err_and(|error| error.kind == ErrorKind::Unreachable));
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn redirects_and_requests_are_counted() {
    let server = Server::start().with("/loop", Answer::redirect("/loop"));
    let error = fetch(&request(&server, "/loop"), &mut ()).expect_err("refused");
    assert!(error.message.ends_with("it redirects more than 5 times"), "{}", error.message);
    let server = Server::start().with("/docs", Answer::ok("<p>hello</p>"));
    let mut request = request(&server, "/docs");
    request.limits.requests = 7;
    let error = fetch(&request, &mut ()).expect_err("nothing");
    assert_eq!(server.seen().len(), 7);
    assert!(error.tried.last().is_some_and(|tried| tried.outcome.contains("more than 7 requests")));
}

#[test]
fn other_schemes_are_not_asked() {
    let page =
        "<redoc spec-url='file:///etc/passwd'></redoc><rapi-doc spec-url='ftp://a.test/a.json'></rapi-doc>";
    let server =
        Server::start().with("/docs", Answer::ok(page)).with("/away", Answer::redirect("file:///etc/passwd"));
    let error = fetch(&request(&server, "/docs"), &mut ()).expect_err("nothing");
    assert!(error.tried.iter().all(|tried| tried.url.starts_with(&server.origin)));
    let error = fetch(&request(&server, "/away"), &mut ()).expect_err("nothing");
    assert!(error.message.contains("it does not start with `https://` or `http://`"), "{}", error.message);
}

#[test]
fn text_of_a_server_is_shown_and_not_obeyed() {
    let page = "<script>SwaggerUIBundle({dom_id: 1, urls: [{url: '/a.json', name: 'a\\x1b[2J'}, {url: '/b.json', name: 'b'}]})</script>";
    let server = Server::start()
        .with("/docs", Answer::ok(page))
        .with("/a.json", Answer::ok(document("A\\u001b]0;x\\u0007")))
        .with("/b.json", Answer::ok(document("B")));
    let error = fetch(&request(&server, "/docs"), &mut ()).expect_err("several");
    assert!(!error.to_string().contains('\u{1b}'), "{error}");
}

#[test]
fn scripts_cost_what_their_length_says() {
    let many = |text: &str, length: usize| text.repeat(length / text.len());
    for script in [
        format!("a = 'x'{}", many("+'x'", 190_000)),
        many("JSON.parse('[]');", 1_000_000),
        many("JSON.parse('[JSON.parse(\\'[]\\')]')", 1_000_000),
        many("SwaggerUIBundle({dom_id: 1, url: '/x'});", 190_000),
        (0..20_000).map(|at| format!("SwaggerUIBundle('/{at}');")).collect(),
        many("init(", 2_000) + "'/x'",
        many("{url: '/a', spec: ", 6_000),
        many("{openapi: '3.1.0', info: ", 6_000),
        many("(", 1_000_000),
        many("`${", 1_000_000),
        many("/*", 1_000_000),
        many("a=", 1_000_000),
        many("\\", 1_000_000),
    ] {
        let page = format!("<script>{script}</script>");
        let server = Server::start().with("/docs", Answer::ok(page));
        let mut request = request(&server, "/docs");
        request.limits.requests = 3;
        let start = Instant::now();
        let shown: String = script.chars().take(40).collect();
        assert!(fetch(&request, &mut ()).is_err(), "{shown}");
        assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
    }
}
