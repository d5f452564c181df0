//! Against a server on this machine: what is followed, and what ends a fetch.

use super::server::{Answer, Server};
use super::{Fetcher, Limits};
use crate::source::files::{FetchError, Fetched};
use crate::source::origin::{Address, Origin};
use std::time::{Duration, Instant};

fn limits() -> Limits {
    Limits { exchange: Duration::from_millis(400), ..Limits::default() }
}

fn fetch(limits: Limits, server: &Server, path: &str, most: usize) -> Result<Fetched, FetchError> {
    let allowed: Vec<Origin> = vec![server.origin.parse().expect("an origin")];
    let address = Address::parse(&format!("{}{path}", server.origin)).expect("an address");
    Fetcher::new(limits).fetch(&address, &allowed, most)
}

fn refused(server: &Server, path: &str, most: usize) -> String {
    fetch(limits(), server, path, most).expect_err("refused").message
}

#[test]
fn what_is_there_arrives() {
    let server = Server::start().with("/a.json", Answer::ok("{}")).with("/old", Answer::redirect("a.json"));
    let found = fetch(limits(), &server, "/old", 10).expect("found");
    assert_eq!(
        (found.bytes.as_slice(), found.address.as_str()),
        (&b"{}"[..], &*format!("{}/a.json", server.origin))
    );
    let head = server.seen()[0].to_ascii_lowercase();
    assert!(head.contains("\r\nuser-agent: clientsmith/"), "{head}");
    assert!(head.contains("\r\naccept: application/openapi+json"), "{head}");
    assert!(!head.contains("authorization") && !head.contains("cookie"), "{head}");
}

#[test]
fn a_redirect_stays_within_the_allowed_origins() {
    let other = Server::start().with("/a.json", Answer::ok("{}"));
    let server = Server::start()
        .with("/away", Answer::redirect(format!("{}/a.json", other.origin)))
        .with("/file", Answer::redirect("file:///etc/passwd"))
        .with("/user", Answer::redirect(format!("http://user:pw@{}/x", &server_host(&other))))
        .with("/loop", Answer::redirect("/loop"));
    let error = fetch(limits(), &server, "/away", 10).expect_err("refused");
    assert_eq!(
        error.message,
        format!("it redirects to `{}/a.json`, whose origin is not allowed", other.origin)
    );
    assert_eq!(error.origin.map(|origin| origin.to_string()), Some(other.origin.clone()));
    assert!(other.seen().is_empty(), "nothing was asked there");
    assert!(refused(&server, "/file", 10).contains("it does not start with"));
    assert!(refused(&server, "/user", 10).contains("a user or a password"));
    assert_eq!(refused(&server, "/loop", 10), "it redirects more than 5 times");
    assert_eq!(server.paths().iter().filter(|path| *path == "/loop").count(), 6);
}

fn server_host(server: &Server) -> String {
    server.origin.trim_start_matches("http://").to_owned()
}

#[test]
fn a_server_may_be_wrong_slow_or_generous() {
    let slow = Answer { delay: Duration::from_secs(5), ..Answer::ok("{}") };
    let server = Server::start()
        .with("/large", Answer::ok(vec![b' '; 2000]))
        .with("/fits", Answer::ok(vec![b' '; 1000]))
        .with("/broken", Answer::status(503))
        .with("/nowhere", Answer::status(302))
        .with("/slow", slow);
    assert_eq!(refused(&server, "/large", 1000), "it is larger than 1000 bytes");
    assert!(fetch(limits(), &server, "/fits", 1000).is_ok());
    assert_eq!(refused(&server, "/missing", 10), "the server answered 404 Not Found");
    assert_eq!(refused(&server, "/broken", 10), "the server answered 503 Service Unavailable");
    assert_eq!(refused(&server, "/nowhere", 10), "the server answered 302 Found");
    let start = Instant::now();
    assert!(refused(&server, "/slow", 10).contains("timeout"));
    assert!(start.elapsed() < Duration::from_secs(4));
}

#[test]
fn a_run_has_a_limit_too() {
    let server = Server::start().with("/a", Answer::ok("{}"));
    let allowed: Vec<Origin> = vec![server.origin.parse().expect("an origin")];
    let address = Address::parse(&format!("{}/a", server.origin)).expect("an address");
    let mut fetcher = Fetcher::new(Limits { run: Duration::ZERO, ..limits() });
    assert!(fetcher.fetch(&address, &allowed, 10).is_ok());
    let error = fetcher.fetch(&address, &allowed, 10).expect_err("refused");
    assert_eq!(error.message, "fetching has taken more than 0 seconds already");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn nobody_listens() {
    // The near end of a connection: nobody listens there, and no other test can be given the port.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let held = std::net::TcpStream::connect(address).expect("a connection");
    let gone = held.local_addr().expect("an address");
    let allowed: Vec<Origin> = vec![format!("http://{gone}").parse().expect("an origin")];
    let address = Address::parse(&format!("http://{gone}/a")).expect("an address");
    assert!(Fetcher::new(limits()).fetch(&address, &allowed, 10).is_err());
    assert!(Fetcher::new(limits()).fetch(&address, &[], 10).is_err());
}
