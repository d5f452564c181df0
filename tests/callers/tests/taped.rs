//! Programs of `examples/` that are recorded against a server on loopback and played without it: tokens of OAuth do not
//! get onto the tape, and every call of the program is answered.
#![allow(dead_code, reason = "the programs have a `main` of their own")]

use std::path::PathBuf;

use clientsmith_callers::Client;
use clientsmith_callers::testing::{Cassette, CassetteMode};
use clientsmith_tests::server::{Incoming, Outgoing, Server};

#[path = "../examples/pages.rs"]
mod pages;
#[path = "../examples/together.rs"]
mod together;

fn client(url: &str, cassette: &Cassette) -> Client {
    Client::builder().base_url(url).api_key("k3y-of-the-kennel").cassette(cassette).build().expect("a client")
}

fn tape(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"))
}

#[tokio::test]
async fn tokens_are_not_on_the_tape() {
    let path = tape("together");
    let server = Server::start(|incoming: &Incoming| match incoming.path() {
        "/token" => Outgoing::json(
            200,
            r#"{"access_token":"t0ken-of-the-desk","token_type":"Bearer","expires_in":3600,"refresh_token":"r3fresh-of-it"}"#,
        ),
        _ => Outgoing::json(200, r#"[{"at":"2026-01-02T03:04:05Z","reason":"teeth, t0ken-of-the-desk"}]"#),
    });
    let (base, token) = (server.url(), format!("{}/token", server.url()));
    let run = async |cassette: &Cassette, secret: &str| {
        let client = together::signed_in(&client(&base, cassette), "desk", secret, Some(&token));
        together::visits(&client, &["7", "8", "9"]).await.expect("visits").len()
    };
    assert_eq!(run(&Cassette::open(&path, CassetteMode::Refresh), "s3cret-of-the-desk").await, 3);
    drop(server);

    let text = std::fs::read_to_string(&path).expect("a tape");
    for secret in ["k3y-of", "t0ken-of", "r3fresh-of", "s3cret-of"] {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
    assert!(text.contains(r#""token_type": "Bearer""#), "{text}");
    assert!(text.contains(r#""reason": "teeth, [scrubbed]""#), "{text}");
    let cassette = Cassette::replay(&path);
    assert_eq!(run(&cassette, "another secret, which is not looked at").await, 3);
    cassette.assert_played();
}

#[tokio::test]
async fn pages_are_played_in_their_order() {
    let path = tape("pages");
    let page = |names: [&str; 2], next: &str| {
        let pet = |name| format!(r#"{{"id":"{name}","name":"{name}","status":"gone"}}"#);
        Outgoing::json(200, format!(r#"{{"data":[{}],"next_cursor":{next}}}"#, names.map(pet).join(",")))
    };
    let server = Server::start(move |incoming: &Incoming| match incoming.target.contains("cursor=p2") {
        true => page(["c", "d"], "null"),
        false => page(["a", "b"], "\"p2\""),
    });
    let url = server.url();
    pages::gone(&client(&url, &Cassette::open(&path, CassetteMode::Refresh))).await.expect("pets");
    drop(server);
    let cassette = Cassette::replay(&path);
    assert_eq!(pages::gone(&client(&url, &cassette)).await.expect("pets"), ["a", "b", "c", "d"]);
    cassette.assert_played();
}
