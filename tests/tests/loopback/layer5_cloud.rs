//! Layer5: a bearer token, and an organization for the client or for one call.

use clientsmith_tests::calls::layer5_cloud as calls;
use clientsmith_tests::door::Door;
use clientsmith_tests::server::{Outgoing, Server};
use layer5_cloud::{Call, Client, ClientBuilder, ErrorKind, rt};

/// The documents say that failures are text.
fn refusal() -> Outgoing {
    let headers = vec![("content-type".to_owned(), "text/plain; charset=utf-8".to_owned())];
    Outgoing { status: 401, headers, pieces: vec![b"invalid token".to_vec()], gate: None }
}

/// Where the documentation shows no answer, one that the document allows.
fn open() -> Server {
    let environment = r#"{"id":"00000000-0000-4000-8000-000000000001","schemaVersion":"environments.meshery.io/v1beta1","name":"Prod","description":"","organizationId":"00000000-0000-4000-8000-000000000002"}"#;
    let profile = r#"{"id":"00000000-0000-4000-8000-000000000003","userId":"ada","provider":"email","email":"ada@example.com","firstName":"Ada","lastName":"L","status":"active","lastLoginTime":"2026-11-22T04:50:33Z","createdAt":"2026-11-22T04:50:33Z","updatedAt":"2026-11-22T04:50:33Z","deletedAt":null}"#;
    Door::new("layer5-cloud", refusal)
        .documented("total-learners")
        .answering("get-profile", 200, profile)
        .answering(
            "list-environments",
            200,
            &format!(r#"{{"page":0,"totalCount":1,"environments":[{environment}]}}"#),
        )
        .answering("create-pattern", 200, r#"[{"name":"my-design","pattern_file":"..."}]"#)
        .answering("update-preferences", 204, "")
        .open()
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url())
}

#[tokio::test]
async fn every_documented_call_is_answered() {
    let server = open();
    let client = calls::with_lower_case_token(builder(&server)).expect("a client");
    let profile = calls::get_profile(&client).await.expect("the profile");
    assert_eq!((profile.email.as_str(), &profile.deleted_at), ("ada@example.com", &None));

    let client = calls::client(builder(&server)).expect("a client");
    let curricula = calls::total_learners(&client).await.expect("the curricula");
    assert_eq!(curricula.data.iter().filter_map(|one| one.registration_count).sum::<i64>(), 130);
    calls::update_preferences(&client).await.expect("an empty answer");

    let client = calls::in_organization(builder(&server)).expect("a client");
    let page = calls::list_environments(&client).await.expect("the environments");
    assert_eq!(page.environments.expect("a list")[0].name, "Prod");
    let design = calls::create_pattern(&client).await.expect("the design");
    // The documents say that one design comes, the vendor's server sends a list: both are read.
    assert_eq!(rt::to_value(&design).expect("JSON")[0]["name"], "my-design");

    assert_eq!(server.seen().len(), 5);
}

async fn refused<O: rt::Operation<Failure = String>>(call: Call<O>) {
    let Err(error) = call.await else { panic!("{} was answered", O::INFO.id()) };
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.typed::<O>().as_deref(), Some("invalid token"));
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"invalid token"[..]));
}

#[tokio::test]
async fn a_wrong_token_is_refused() {
    let server = open();
    let wrong = calls::in_organization(builder(&server)).expect("a client").with_bearer_token("wrong");
    refused(calls::get_profile(&wrong)).await;
    refused(calls::list_environments(&wrong)).await;
    refused(calls::create_pattern(&wrong)).await;
    refused(calls::update_preferences(&wrong)).await;
    refused(calls::total_learners(&wrong)).await;
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn a_missing_token_is_told_before_anything_is_sent() {
    let server = open();
    let client = builder(&server).organization_id(calls::ORGANIZATION).build().expect("a client");
    for error in [
        calls::get_profile(&client).await.map(drop).expect_err("no token"),
        calls::list_environments(&client).await.map(drop).expect_err("no token"),
        calls::create_pattern(&client).await.map(drop).expect_err("no token"),
        calls::update_preferences(&client).await.map(drop).expect_err("no token"),
        calls::total_learners(&client).await.map(drop).expect_err("no token"),
    ] {
        assert_eq!(error.kind(), ErrorKind::MissingCredential, "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_organization_is_that_of_the_call_before_that_of_the_client() {
    let server = Server::start(|_| Outgoing::json(200, r#"{"data":[]}"#));
    let plain = calls::client(builder(&server)).expect("a client");
    let client = calls::in_organization(builder(&server)).expect("a client");
    calls::total_learners(&plain).await.expect("an answer");
    calls::total_learners(&client).await.expect("an answer");
    calls::total_learners(&client).organization_id("another").await.expect("an answer");
    calls::total_learners(&plain).organization_id("another").await.expect("an answer");
    // A client with another token is still one of the organization.
    calls::total_learners(&client.with_bearer_token("other")).await.expect("an answer");

    let seen = server.seen();
    let organizations: Vec<_> = seen.iter().map(|one| one.header("layer5-current-orgid")).collect();
    let own = Some(calls::ORGANIZATION);
    assert_eq!(organizations, [None, own, Some("another"), Some("another"), own]);
    let tokens: Vec<_> = seen.iter().filter_map(|one| one.header("authorization")).collect();
    let own = "Bearer <Your-Token>";
    assert_eq!(tokens, [own, own, own, own, "Bearer other"]);
    let twice = |one: &clientsmith_tests::server::Incoming| {
        one.headers.iter().filter(|(name, _)| name == "layer5-current-orgid").count() > 1
    };
    assert!(!seen.iter().any(twice));
}
