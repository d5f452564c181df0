//! Proxies, on loopback: one that the program names, and those of the environment, which a program of `src/bin` is run
//! with. What reqwest makes of them is reqwest's matter; that a generated client leaves it alone is ours.

use std::process::{Command, Output};

use clientsmith_tests::fixture;
use clientsmith_tests::server::{Incoming, Outgoing, Server};
use layerops::Client;
use layerops::rt::reqwest_0_13 as reqwest;

/// A host that no name server knows (RFC 6761 section 6.4): who reaches it went through the proxy.
const ELSEWHERE: &str = "http://layerops.invalid";

fn workspaces() -> Server {
    let list = fixture::answer("layerops", "list-workspaces").body.to_string();
    Server::start(move |_| Outgoing::json(200, list.clone()))
}

#[tokio::test]
async fn a_client_made_with_a_proxy_goes_through_it() {
    let proxy = workspaces();
    let named = reqwest::Proxy::all(proxy.url()).expect("an address").basic_auth("me", "secret");
    let builder = Client::builder().base_url(ELSEWHERE).api_key("k3y");
    let client =
        builder.reqwest_builder_0_13(reqwest::Client::builder().proxy(named)).build().expect("a client");
    let all = client.workspaces().list().await.expect("workspaces");
    assert!(!all.workspaces.is_empty());
    let seen = proxy.seen();
    // RFC 9112 section 3.2.2: to a proxy the whole address is sent.
    assert_eq!((seen.len(), seen[0].target.as_str()), (1, "http://layerops.invalid/v1/workspaces"));
    assert_eq!(
        (seen[0].header("host"), seen[0].header("x-api-key")),
        (Some("layerops.invalid"), Some("k3y"))
    );
    assert_eq!(seen[0].header("proxy-authorization"), Some("Basic bWU6c2VjcmV0"));
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_an_error_that_names_no_credential() {
    let proxy = workspaces().url();
    let named = reqwest::Proxy::all(&proxy).expect("an address").basic_auth("me", "s3cret-of-the-proxy");
    let builder = Client::builder().base_url(ELSEWHERE).api_key("k3y").retry(layerops::rt::Retry::none());
    let client =
        builder.reqwest_builder_0_13(reqwest::Client::builder().proxy(named)).build().expect("a client");
    let error = client.workspaces().list().await.expect_err("no proxy");
    assert!(error.is_connect(), "{error:?}");
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!shown.contains("s3cret-of-the-proxy") && !shown.contains("k3y"), "{shown}");
}

/// Runs a program that lists workspaces, with these variables and no others about proxies.
fn list(url: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layerops_workspaces"));
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_ascii_lowercase());
    }
    command.env("LAYEROPS_API_KEY", "k3y").env("LAYEROPS_URL", url).envs(variables.iter().copied());
    command.output().expect("a program that runs")
}

#[test]
fn the_proxy_of_the_environment_is_used_but_where_the_environment_says_no() {
    let (proxy, server) = (workspaces(), workspaces());
    let address = proxy.url();
    let targets = |seen: Vec<Incoming>| seen.into_iter().map(|one| one.target).collect::<Vec<_>>();

    let through = list(ELSEWHERE, &[("HTTP_PROXY", &address)]);
    assert!(through.status.success(), "{through:?}");
    assert_eq!(
        targets(proxy.seen()),
        ["http://layerops.invalid/v1/workspaces?includeEnvironmentAndProviders=true"]
    );

    // Of all schemes, and in small letters.
    assert!(list(ELSEWHERE, &[("all_proxy", &address)]).status.success());
    assert_eq!(proxy.seen().len(), 2);

    // A proxy for another scheme is none for this one, and what NO_PROXY names is reached without.
    for variables in [
        &[("HTTPS_PROXY", address.as_str())][..],
        &[("HTTP_PROXY", &address), ("NO_PROXY", "example.com, 127.0.0.1")],
        &[("HTTP_PROXY", &address), ("NO_PROXY", "127.0.0.0/8")],
        &[],
    ] {
        let before = server.seen().len();
        let direct = list(&server.url(), variables);
        assert!(direct.status.success(), "{variables:?}: {direct:?}");
        assert_eq!((server.seen().len(), proxy.seen().len()), (before + 1, 2), "{variables:?}");
    }
    assert!(targets(server.seen()).iter().all(|target| target.starts_with("/v1/workspaces?")));
}
