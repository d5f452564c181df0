//! Headers: where they come from, who gets them, and that nobody else does.

use super::found::{document, request};
use super::server::{Answer, Server};
use clientsmith::config::{HeaderTemplate, SourceConfig};
use clientsmith::fetch::{ErrorKind, Request, fetch};

const SECRET: &str = "s3cret";

fn with_secret(server: &Server, path: &str) -> Request {
    let mut source = SourceConfig::of(format!("{}{path}", server.origin).parse().expect("an address"));
    source.headers.push(HeaderTemplate::parse("Authorization", "Bearer ${DOCS_TOKEN}").expect("a header"));
    let variable = |name: &str| (name == "DOCS_TOKEN").then(|| SECRET.to_owned());
    Request::of(&source, &variable).expect("a request")
}

fn knows(server: &Server) -> bool {
    server.seen().iter().any(|head| head.contains(SECRET))
}

#[test]
fn the_named_server_gets_them_on_every_request() {
    let server = Server::start()
        .with("/docs", Answer::ok("<redoc spec-url='/a.json'></redoc>"))
        .with("/a.json", Answer::ok(document("A")));
    let fetched = fetch(&with_secret(&server, "/docs"), &mut ()).expect("found");
    assert_eq!(fetched.title.as_deref(), Some("A"));
    assert!(
        server.seen().iter().all(|head| head.contains("authorization: Bearer s3cret\r\n")),
        "{:?}",
        server.seen()
    );
    assert!(!format!("{:?}", fetched.source).contains(SECRET));
}

#[test]
fn no_other_server_does() {
    let other = Server::start().with("/a.json", Answer::ok(document("A")));
    let page = format!("<redoc spec-url='{}/a.json'></redoc>", other.origin);
    let server = Server::start()
        .with("/docs", Answer::ok(page))
        .with("/away", Answer::redirect(format!("{}/a.json", other.origin)));
    for path in ["/docs", "/away"] {
        assert!(fetch(&with_secret(&server, path), &mut ()).is_ok(), "{path}");
        assert!(knows(&server) && !knows(&other), "{path}");
    }
    assert_eq!(other.seen().len(), 2);
}

#[test]
fn a_server_that_wants_them_is_told_from_one_that_has_nothing() {
    let server = Server::start()
        .with("/docs", Answer::status(401))
        .with("/page", Answer::ok("<redoc spec-url='/a.json'></redoc>"))
        .with("/a.json", Answer::status(403));
    for (path, message) in [
        ("/docs", "/docs` wants credentials: the server answered 401"),
        ("/page", "/a.json` wants credentials: the server answered 403"),
    ] {
        let error = fetch(&request(&server, path), &mut ()).expect_err("refused");
        assert_eq!(error.kind, ErrorKind::Unauthorized);
        assert!(error.message.ends_with(message), "{}", error.message);
        assert!(error.help.is_some_and(|help| help.contains("${TOKEN}")));
        let error = fetch(&with_secret(&server, path), &mut ()).expect_err("refused");
        assert!(!format!("{error} {error:?}").contains(SECRET));
    }
}

#[test]
fn a_variable_that_is_not_set_stops_before_anything_is_asked() {
    let server = Server::start();
    let mut source = SourceConfig::of(server.origin.parse().expect("an address"));
    source.headers.push(HeaderTemplate::parse("X-Key", "${DOCS_KEY}").expect("a header"));
    let error = Request::of(&source, &|_| None).expect_err("no variable");
    assert_eq!(error.kind, ErrorKind::Variable);
    assert_eq!(
        error.message,
        "the header `x-key` has no value: the environment variable DOCS_KEY is not set"
    );
    assert!(server.seen().is_empty());
}
