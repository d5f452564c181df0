//! The parameters of `styles.yaml` over HTTP: each row is a call as a user writes it and the bytes that the server
//! receives. How one value is written is the matter of the runtime's own tests.

mod examples;
mod rfc6570;
mod silent;
mod values;

use clientsmith_conformance::styles::Client;
use clientsmith_tests::server::{Outgoing, Server};

/// A server that takes everything, and a client of it.
fn serve() -> (Server, Client) {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    (server, client)
}

/// The headers that say nothing of the parameters.
const PLUMBING: [&str; 5] = ["accept", "accept-encoding", "host", "user-agent", "content-length"];

/// The request line and what else the parameters may have written.
fn written(server: &Server) -> String {
    let head = server.seen().pop().expect("a request").head;
    let mut lines = head.lines();
    let line = lines.next().expect("a request line");
    let line =
        line.strip_prefix("GET ").and_then(|line| line.strip_suffix(" HTTP/1.1")).expect("a request line");
    let mut out = line.to_owned();
    for header in lines.filter(|line| !PLUMBING.contains(&line.split(':').next().unwrap_or_default())) {
        out.push('\n');
        out.push_str(header);
    }
    out
}

/// Sends each call and compares what arrives: the target, and a line for each header.
macro_rules! rows {
    ($($call:expr => $expected:expr,)*) => {{
        let (server, client) = crate::serve();
        $(
            let call: Box<dyn Fn(&clientsmith_conformance::styles::Client) -> _> = Box::new($call);
            let sent = call(&client).await;
            assert!(sent.is_ok(), "{}: {sent:?}", stringify!($call));
            assert_eq!(crate::written(&server), $expected, "{}", stringify!($call));
        )*
    }};
}
pub(crate) use rows;
