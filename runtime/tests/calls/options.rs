//! Settings of a client and of a single call.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{CallOptions, ErrorKind};

use crate::generated_shape::Client;
use crate::{client, keyed, text};

#[test]
fn of_a_call() {
    let (client, _) = keyed();
    let options = CallOptions::new().with_header("X-A", "kept").with_query_param("o", "1");
    let call = client
        .pets()
        .list()
        .trace("first")
        .with_header("x-trace", "second")
        .with_header("Accept", "text/csv")
        .with_query_param("limit", "ü")
        .with_base_url("http://localhost:8080/proxy/")
        .with_options(&options);
    assert_eq!(
        text(&call.to_request().unwrap()),
        "GET http://localhost:8080/proxy/pets?limit=%C3%BC&o=1\n\
         accept: text/csv\nx-a: kept\nx-api-key: k-1\nx-trace: second"
    );
}

#[test]
fn of_a_client() {
    let (client, _) = client(|b| {
        b.api_key("k").user_agent("mine/1").default_header("X-Env", "test").default_header("X-Trace", "d")
    });
    let plain = client.pets().list().to_request().unwrap();
    assert_eq!(
        (&plain.headers()["user-agent"], &plain.headers()["x-env"]),
        (&"mine/1".parse().unwrap(), &"test".parse().unwrap())
    );
    assert_eq!(plain.headers()["x-trace"], "d");
    assert_eq!(client.pets().list().trace("own").to_request().unwrap().headers()["x-trace"], "own");
    let agent = keyed().0.pets().health().to_request().unwrap().headers()["user-agent"].clone();
    assert!(agent.to_str().unwrap().starts_with("petstore/1.2.3 clientsmith-runtime/"), "{agent:?}");
}

#[test]
fn a_client_header_goes_where_it_is_declared() {
    let (client, _) = client(|b| b.api_key("k").organization("acme").base_url("http://h.test/x"));
    assert_eq!(client.pets().list().to_request().unwrap().headers()["x-organization"], "acme");
    assert!(!client.pets().get("1").to_request().unwrap().headers().contains_key("x-organization"));
    let own = client.pets().list().with_header("X-Organization", "other").to_request().unwrap();
    assert_eq!(own.headers()["x-organization"], "other");
    // A base URL of the user's goes before an operation's own server.
    assert_eq!(client.pets().upload(1, "x").to_request().unwrap().uri(), "http://h.test/x/pets/1/photo");
}

#[tokio::test]
async fn time_limits_reach_the_transport() {
    let (client, canned) =
        client(|b| b.timeout(Duration::from_secs(5)).idle_timeout(None).connect_timeout(None));
    canned.on(|_| Some(Answer::new(200)));
    client.pets().health().await.unwrap();
    client.pets().health().with_timeout(Duration::from_secs(1)).await.unwrap();
    client.pets().photo(1).await.unwrap();
    client.pets().photo(1).with_timeout(Duration::from_secs(2)).await.unwrap();
    let limits: Vec<_> = canned.requests().iter().map(|s| (s.timeouts.total, s.timeouts.idle)).collect();
    let seconds = |n| Some(Duration::from_secs(n));
    assert_eq!(limits, [(seconds(5), None), (seconds(1), None), (None, None), (None, seconds(2))]);
}

#[test]
fn settings_that_cannot_be() {
    for builder in [
        Client::builder().base_url("pets.test"),
        Client::builder().base_url("ftp://pets.test"),
        Client::builder().base_url("https://u:hunter2@pets.test"),
        Client::builder().user_agent("a\nb"),
        Client::builder().default_header("a b", "c"),
        Client::builder().organization("a\r\nb"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, ""));
        assert!(!error.to_string().contains("hunter2"));
    }
    static NOWHERE: rt::Api = rt::Api::new("nowhere", "1");
    let error = rt::CoreBuilder::new(&NOWHERE).build().unwrap_err();
    assert!(error.to_string().contains("set `base_url`"), "{error}");
}

#[test]
fn a_builder_from_a_client() {
    let canned = rt::testing::CannedTransport::new();
    static API: rt::Api = rt::Api::new("a", "1").base_url("https://a.test");
    let core = rt::CoreBuilder::new(&API).default_header("x-a", "1").transport(canned).build().unwrap();
    let core = core.to_builder().base_url("https://b.test").build().unwrap();
    let request = core.request("GET", "/p").to_request().unwrap();
    assert_eq!(text(&request), "GET https://b.test/p\nx-a: 1");
}

#[tokio::test]
async fn a_member_that_the_document_does_not_name() {
    let (client, canned) = client(|b| b.api_key("k").bearer_token("t"));
    canned.push(Answer::json(201, r#"{"id":1,"name":"Rex"}"#));
    let pet = || crate::generated_shape::types::NewPet { name: "Rex".to_owned() };
    let call = client.pets().create(pet()).with_body_field("beta", serde_json::json!({"on": [1, 2]}));
    call.with_body_field("name", "Max").await.unwrap();
    assert_eq!(canned.requests()[0].body, r#"{"beta":{"on":[1,2]},"name":"Max"}"#);
    assert_eq!(canned.requests()[0].headers["content-type"], "application/json");

    for (call, why) in [
        (client.pets().0.request("POST", "/x"), "the call has no body"),
        (client.pets().0.request("POST", "/x").text("text/plain", "{}"), "\"text/plain\", not JSON"),
        (client.pets().0.request("POST", "/x").json(&[1]), "no object"),
        (client.pets().0.request("POST", "/x").multipart(&serde_json::json!({"a": 1})), "several parts"),
        (
            client
                .pets()
                .0
                .request("POST", "/x")
                .raw("application/json", rt::Body::stream(rt::Body::from("{}").into_stream())),
            "a stream",
        ),
    ] {
        let error = call.with_body_field("beta", true).send_raw().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(why) && error.to_string().contains("`beta`"), "{error}");
    }
    assert_eq!(canned.requests().len(), 1, "nothing was sent");
}
