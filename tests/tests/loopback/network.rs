//! What can happen on the way: no server, a slow one, one that redirects, arguments that look like
//! paths. The transport in detail is the runtime's own matter.

use std::sync::mpsc;
use std::time::Duration;

use ayon::{Client, ClientBuilder, ErrorKind, operations};
use clientsmith_tests::server::{Outgoing, Server};

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url()).api_key("the key").as_user("admin")
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::start(|_| Outgoing::json(200, "{}"));
    // The near end of a connection: nobody listens there, and no other test can be given the port.
    let address = server.url().trim_start_matches("http://").to_owned();
    let held = std::net::TcpStream::connect(address).expect("a connection");
    let gone = format!("http://{}", held.local_addr().expect("an address"));
    let client = builder(&server).base_url(gone).build().expect("a client");
    let error = client.projects().list().await.expect_err("no server");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && error.status().is_none());
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_server_that_takes_too_long() {
    let (open, gate) = mpsc::channel();
    let mut gate = Some(gate);
    let server = Server::start(move |_| Outgoing {
        status: 200,
        headers: vec![],
        pieces: vec![b"{".to_vec(), b"}".to_vec()],
        gate: gate.take(),
    });
    let client = builder(&server).build().expect("a client");
    let error =
        client.projects().list().with_timeout(Duration::from_millis(200)).await.expect_err("too long");
    assert!(error.is_timeout(), "{error:?}");
    drop(open);
}

/// Credentials do not follow to another origin, be it another port.
#[tokio::test]
async fn a_redirect_to_another_server_is_not_followed() {
    let other = Server::start(|_| Outgoing::json(200, r#"{"detail":"stolen"}"#));
    let location = format!("{}/api/projects", other.url());
    let server =
        Server::start(move |_| Outgoing { status: 307, ..Outgoing::default() }.header("location", &location));
    let client = builder(&server).build().expect("a client");
    let error = client.projects().list().await.expect_err("307");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let location = error.headers().and_then(|headers| headers.get("location"));
    assert!(location.is_some_and(|value| value.to_str().is_ok_and(|url| url.starts_with(&other.url()))));
    assert_eq!((server.seen().len(), other.connections()), (1, 0));
}

#[tokio::test]
async fn arguments_stay_in_their_segment() {
    let server = Server::start(|_| Outgoing::json(404, r#"{"detail":"no"}"#));
    let client = builder(&server).build().expect("a client");
    for name in ["a/b", "a?b=c#d", "ü %2F", "a b"] {
        let error = client.projects().get(name).await.expect_err("404");
        assert!(error.typed::<operations::GetProject>().is_some());
    }
    let targets: Vec<String> = server.seen().into_iter().map(|one| one.target).collect();
    assert_eq!(
        targets,
        [
            "/api/projects/a%2Fb",
            "/api/projects/a%3Fb%3Dc%23d",
            "/api/projects/%C3%BC%20%252F",
            "/api/projects/a%20b",
        ]
    );
    // A path of dots would be another path.
    for name in [".", "..", ""] {
        let error = client.projects().get(name).await.expect_err("no segment");
        assert_eq!(error.kind(), ErrorKind::Request, "{name:?}");
    }
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn an_answer_of_another_shape_names_the_place() {
    let server = Server::start(|_| Outgoing::json(200, r#"{"count":1,"projects":[{"name":"a","code":7}]}"#));
    let client = builder(&server).build().expect("a client");
    let error = client.projects().list().await.expect_err("a number for a text");
    assert!(error.is_decode());
    assert_eq!(error.path(), Some("$.projects[0].code"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert!(error.body().is_some_and(|body| body.starts_with(b"{\"count\"")));
}

#[tokio::test]
async fn more_than_the_client_accepts() {
    let server = Server::start(|_| Outgoing::json(200, format!(r#"{{"detail":"{}"}}"#, "x".repeat(5000))));
    let client = builder(&server).max_body_bytes(1000).build().expect("a client");
    let error = client.projects().list().await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}
