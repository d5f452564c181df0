//! Calls of a small client that is written as the generator writes one: what is sent, what is made of
//! the answers, and that no credential shows. Not here: how values are read and written.

mod generated_shape;

#[path = "calls/answers.rs"]
mod answers;
#[path = "calls/auth.rs"]
mod auth;
#[cfg(feature = "blocking")]
#[path = "calls/blocking.rs"]
mod blocking;
#[path = "calls/curl.rs"]
mod curl;
#[path = "calls/downloads.rs"]
mod downloads;
#[path = "calls/hooks.rs"]
mod hooks;
#[path = "calls/idempotency.rs"]
mod idempotency;
#[path = "calls/items.rs"]
mod items;
#[cfg(feature = "tower")]
#[path = "calls/layers.rs"]
mod layers;
#[cfg(feature = "reqwest")]
#[path = "calls/loopback.rs"]
mod loopback;
#[cfg(all(feature = "blocking", feature = "reqwest"))]
#[path = "calls/loopback_blocking.rs"]
mod loopback_blocking;
#[cfg(all(feature = "oauth2", feature = "reqwest"))]
#[path = "calls/loopback_tokens.rs"]
mod loopback_tokens;
#[path = "calls/multipart.rs"]
mod multipart;
#[cfg(feature = "oauth2")]
#[path = "calls/oauth2.rs"]
mod oauth2;
#[path = "calls/options.rs"]
mod options;
#[path = "calls/parts.rs"]
mod parts;
#[path = "calls/polling.rs"]
mod polling;
#[path = "calls/providers.rs"]
mod providers;
#[path = "calls/reconnect.rs"]
mod reconnect;
#[path = "calls/requests.rs"]
mod requests;
#[path = "calls/resume.rs"]
mod resume;
#[path = "calls/retries.rs"]
mod retries;
#[path = "calls/secrets.rs"]
mod secrets;
#[path = "calls/servers.rs"]
mod servers;
#[cfg(feature = "tracing")]
#[path = "calls/tracing.rs"]
mod tracing;
#[path = "calls/traits.rs"]
mod traits;
#[path = "calls/undocumented.rs"]
mod undocumented;

use clientsmith_runtime as rt;
use generated_shape::{Client, ClientBuilder};
use rt::testing::CannedTransport;

/// A client without a network, and what it speaks to.
fn client(with: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, CannedTransport) {
    let canned = CannedTransport::new();
    let builder = with(Client::builder()).transport(canned.clone());
    (builder.build().expect("the settings can be"), canned)
}

/// A client with a key, for calls whose credential is not the matter.
fn keyed() -> (Client, CannedTransport) {
    client(|builder| builder.api_key("k-1"))
}

/// The request as text: method, URI, then the headers but for `user-agent`, sorted.
fn text(request: &rt::Request) -> String {
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .filter(|(name, _)| *name != "user-agent")
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    headers.sort();
    headers.insert(0, format!("{} {}", request.method(), request.uri()));
    headers.join("\n")
}
