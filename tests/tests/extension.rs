//! What was written by hand beside generated code, as its users call it: `generated/ayon/src/ext.rs`.

use std::sync::atomic::{AtomicUsize, Ordering};

use ayon::{Client, ErrorKind, Login};
use clientsmith_tests::fixture;
use clientsmith_tests::server::{Outgoing, Server};

fn client(server: &Server, password: &str) -> Client {
    let login = Login::new("admin", password);
    assert!(!format!("{login:?}").contains(password));
    Client::builder().base_url(server.url()).bearer_token_provider(login).build().expect("a client")
}

/// The token is asked for once, and anew when the server has forgotten it.
#[tokio::test]
async fn logs_in_when_a_token_is_needed() {
    let logins = AtomicUsize::new(0);
    let server = Server::start(move |incoming| match incoming.path() {
        "/api/auth/login" => {
            let number = logins.fetch_add(1, Ordering::Relaxed);
            Outgoing::json(200, format!(r#"{{"token":"t{number}"}}"#))
        }
        _ if incoming.header("authorization") == Some("Bearer t1") => {
            Outgoing::json(200, fixture::answer("ayon", "projects").body.to_string())
        }
        _ => Outgoing::json(401, "{}"),
    });
    let client = client(&server, "right-secret");
    for _ in 0..2 {
        client.projects().list().await.expect("projects");
    }
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    let (login, list) = ("/api/auth/login", "/api/projects");
    assert_eq!(targets, [login, list, login, list, list]);
}

#[tokio::test]
async fn says_why_it_cannot_log_in() {
    let bad = fixture::answer("ayon", "login-bad");
    let server = Server::start(move |_| Outgoing::json(bad.status, bad.body.to_string()));
    let error = client(&server, "wrong-secret").projects().list().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Credential);
    let said = format!("{error} {error:?}");
    assert!(said.contains("Invalid login/password combination"), "{said}");
    assert!(!said.contains("wrong-secret"), "{said}");
}
