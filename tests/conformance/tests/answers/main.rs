//! A server with every trouble in turn. The name of a test says what is expected of the client.

mod bodies;
mod breaks;
mod heads;
mod json;
mod redirects;
mod repeats;

use std::time::Duration;

use clientsmith_conformance::answers::{Client, rt};
use clientsmith_tests::script::{Scripted, Step, answer};

/// A server of these connections, and a client that sends once and waits for up to three seconds.
fn serve(scripts: impl IntoIterator<Item = Vec<Step>>) -> (Scripted, Client) {
    let server = Scripted::start(scripts);
    let builder = Client::builder().base_url(server.url()).api_key("k3y").bearer_token("t0ken");
    let client = builder.retry(rt::Retry::none()).timeout(Duration::from_secs(3)).build().expect("a client");
    (server, client)
}

/// A 200 with JSON, framed as it should be.
fn json(body: impl AsRef<[u8]>) -> Vec<Step> {
    whole("200 OK", "content-type: application/json\r\n", body)
}

/// An answer that is framed as it should be.
fn whole(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let head =
        format!("HTTP/1.1 {status}\r\n{headers}connection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    answer([head.as_bytes(), body].concat())
}
