//! Which credentials a call takes, where they go, and what is said when one is missing.

use clientsmith_runtime as rt;
use rt::ErrorKind;
use rt::testing::Answer;

use crate::generated_shape::{Client, types};
use crate::{client, keyed, text};

#[test]
fn alternatives() {
    // getPet: [[QueryKey], [ApiKey, Session], []]
    let sent = |with: fn(crate::ClientBuilder) -> crate::ClientBuilder| {
        let (client, _) = client(with);
        text(&client.pets().get("1").to_request().unwrap())
    };
    let path = "GET https://pets.test/v1/pets/1";
    assert_eq!(sent(|b| b), format!("{path}\naccept: application/json"));
    assert_eq!(sent(|b| b.query_key("q/1")), format!("{path}?api_key=q%2F1\naccept: application/json"));
    // Half of an alternative is none.
    assert_eq!(sent(|b| b.api_key("k")), format!("{path}\naccept: application/json"));
    // The one with more credentials wins.
    assert_eq!(
        sent(|b| b.query_key("q").api_key("k").session("s=1")),
        format!("{path}\naccept: application/json\ncookie: sid=s=1\nx-api-key: k")
    );
}

#[test]
fn the_first_of_equals_and_both_of_an_and() {
    let (client, _) = client(|b| b.bearer_token("t").api_key("k"));
    let list = client.pets().list().to_request().unwrap();
    assert_eq!(list.headers()["x-api-key"], "k");
    assert!(!list.headers().contains_key("authorization"));
    let delete = client.pets().delete(1).to_request().unwrap();
    assert_eq!(
        (&delete.headers()["x-api-key"], &delete.headers()["authorization"]),
        (&"k".parse().unwrap(), &"Bearer t".parse().unwrap())
    );
    assert!(delete.headers()["x-api-key"].is_sensitive() && delete.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_missing_credential_says_which() {
    let (client, canned) = client(|b| b.api_key("k"));
    let error = client.pets().delete(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingCredential);
    assert_eq!(
        error.to_string(),
        "`deletePet`: a credential is missing: `ApiKey` (header `X-API-KEY`) and `BearerAuth` \
         (`Authorization: Bearer`); `api_key` and `bearer_token` of the client's builder set them"
    );
    assert!(canned.requests().is_empty());
}

#[test]
fn a_header_of_the_call_stands_for_the_credential() {
    let (client, _) = client(|b| b.bearer_token("old"));
    let pet = types::NewPet { name: "x".into() };
    let call = client.pets().create(&pet).with_header("authorization", "Bearer new");
    assert_eq!(call.to_request().unwrap().headers()["authorization"], "Bearer new");

    // A default header stands in where there is no credential, and gives way where there is one.
    let (client, _) = crate::client(|b| b.default_header("Authorization", "Bearer default"));
    let sent = |client: &Client| {
        let request = client.pets().create(&pet).to_request().unwrap();
        request.headers()["authorization"].to_str().unwrap().to_owned()
    };
    assert_eq!(sent(&client), "Bearer default");
    assert_eq!(sent(&client.with_bearer_token("mine")), "Bearer mine");
}

#[tokio::test]
async fn a_derived_client_shares_the_transport() {
    let (client, canned) = keyed();
    canned.push(Answer::json(200, r#"{"token":"fresh"}"#));
    canned.push(Answer::json(201, r#"{"id":1,"name":"Rex"}"#));
    let credentials = types::Credentials { user: "u".into(), password: "p".into(), scopes: vec![] };
    let token = client.pets().login(credentials).await.unwrap();
    let pet = types::NewPet { name: "Rex".into() };
    assert_eq!(client.pets().create(&pet).await.unwrap_err().kind(), ErrorKind::MissingCredential);
    client.with_bearer_token(token.token).pets().create(pet).await.unwrap();
    let seen = canned.requests();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].headers["authorization"], "Bearer fresh");
}

#[test]
fn credentials_that_cannot_be_sent() {
    let cases = [
        Client::builder().api_key(""),
        Client::builder().api_key("k\n"),
        Client::builder().bearer_token("a\r\nb"),
        Client::builder().session("a;b"),
        Client::builder().basic_auth("a:b", "hunter2"),
    ];
    for builder in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("credential for `"), "{error}");
        assert!(!error.to_string().contains("hunter2"));
    }
    let (client, _) = client(|b| b);
    let pet = types::NewPet { name: "x".into() };
    let error = client.with_bearer_token("a\nb").pets().create(pet).to_request().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[test]
fn an_undocumented_call_keeps_the_first_credential() {
    let (client, _) = client(|b| b.basic_auth("u", "").bearer_token("t"));
    let request = client.request("GET", "/beta").to_request().unwrap();
    assert_eq!(text(&request), "GET https://pets.test/v1/beta\nauthorization: Bearer t");
}
