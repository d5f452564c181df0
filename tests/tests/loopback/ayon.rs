//! AYON: login, a token, an API key, and acting for another user.

use ayon::types::ErrorResponse;
use ayon::{Call, Client, ClientBuilder, ErrorKind, operations, rt};
use clientsmith_tests::calls::ayon as calls;
use clientsmith_tests::door::Door;
use clientsmith_tests::server::{Outgoing, Server};

fn refusal() -> Outgoing {
    Outgoing::json(401, r#"{"code":401,"detail":"Access token is missing"}"#)
}

/// The documented and the recorded calls. Those that differ in their credentials alone are told apart by
/// what they answer.
fn open() -> Server {
    ["login", "login-bad", "login-validation-error", "projects", "project-404", "apikey-as-user"]
        .into_iter()
        .fold(Door::new("ayon", refusal), Door::documented)
        .answering("documentation-list-projects", 200, r#"{"detail":"documented token"}"#)
        .answering("documentation-api-key-as-user", 200, r#"{"detail":"as admin"}"#)
        .answering("documentation-api-key-token", 200, r#"{"detail":"token as key"}"#)
        .answering("documentation-api-key", 200, r#"{"detail":"key"}"#)
        .open()
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url())
}

#[tokio::test]
async fn a_login_gives_the_token_of_the_next_calls() {
    let server = open();
    let client = calls::anonymous(builder(&server)).expect("a client");
    let login = calls::login(&client).await.expect("a session");
    assert_eq!(login.user.expect("a user").name, "admin");
    let client = client.with_bearer_token(login.token.expect("a token"));
    let list = calls::list_projects(&client).await.expect("the projects");
    assert_eq!(list.projects.expect("a list")[0].name, "demo_2713cd");

    let seen = server.seen();
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[1].header("authorization"), Some(&*format!("Bearer {}", calls::RECORDED_TOKEN)));
}

#[tokio::test]
async fn every_credential_of_the_documentation_is_sent() {
    let server = open();
    for (client, detail) in [
        (calls::with_token(builder(&server)), "documented token"),
        (calls::with_api_key(builder(&server)), "key"),
        (calls::as_admin(builder(&server)), "as admin"),
        (calls::with_token_as_key(builder(&server)), "token as key"),
    ] {
        let list = calls::list_projects(&client.expect("a client")).await.expect("an answer");
        assert_eq!(list.detail.as_deref(), Some(detail));
    }
    let client = calls::as_artist(builder(&server)).expect("a client");
    assert_eq!(calls::get_current_user(&client).await.expect("a user").name, "artist");
    // One credential, not all of them.
    for seen in server.seen() {
        assert!(seen.header("authorization").is_none() || seen.header("x-api-key").is_none(), "{seen:?}");
    }
}

#[tokio::test]
async fn recorded_failures_are_typed_errors() {
    let server = open();
    let client = calls::with_recorded_token(builder(&server)).expect("a client");
    let error = calls::get_unknown_project(&client).await.expect_err("404");
    assert!(error.is_not_found());
    let typed = error.typed::<operations::GetProject>().expect("the documented body");
    assert_eq!(typed.detail, "Project none_such not found");

    let error = calls::login_with_wrong_password(&client).await.expect_err("403");
    assert!(error.is_forbidden());
    let typed = error.typed::<operations::Login>().expect("the documented body");
    assert_eq!(typed.detail, "Invalid login/password combination");

    let error = calls::login_without_password(&client).send_json::<rt::Json>().await.expect_err("400");
    assert!(error.is_bad_request());
    assert_eq!(error.api::<ErrorResponse>().and_then(|body| body.errors).map(|errors| errors.len()), Some(1));
}

async fn refused<O: rt::Operation<Failure = ErrorResponse>>(call: Call<O>) {
    let Err(error) = call.await else { panic!("{} was answered", O::INFO.id()) };
    assert!(error.is_unauthorized(), "{error}");
    let typed = error.typed::<O>().expect("the documented body");
    assert_eq!((typed.code, typed.detail.as_str()), (Some(401), "Access token is missing"));
}

#[tokio::test]
async fn wrong_credentials_are_refused() {
    let server = open();
    let anonymous = calls::anonymous(builder(&server)).expect("a client");
    let artist = calls::as_artist(builder(&server)).expect("a client");
    for client in [anonymous.with_bearer_token("wrong"), anonymous.with_api_key("wrong")] {
        refused(calls::list_projects(&client)).await;
        refused(calls::get_unknown_project(&client)).await;
        refused(calls::get_current_user(&client)).await;
    }
    refused(calls::get_current_user(&artist.with_api_key("wrong"))).await;
    refused(calls::get_current_user(&artist.with_as_user("nobody"))).await;
    assert_eq!(server.seen().len(), 8);
    calls::get_current_user(&artist).await.expect("the right ones");
}

#[tokio::test]
async fn missing_credentials_are_told_before_anything_is_sent() {
    let server = open();
    // A user to act for is no credential alone.
    for builder in [builder(&server), builder(&server).as_user("admin")] {
        let client = builder.build().expect("a client");
        let error = calls::list_projects(&client).await.expect_err("no credential");
        assert_eq!(error.kind(), ErrorKind::MissingCredential);
        assert_eq!((error.status(), error.body()), (None, None));
        let error = calls::get_current_user(&client).await.expect_err("no credential");
        assert_eq!(error.kind(), ErrorKind::MissingCredential);
    }
    assert_eq!(server.connections(), 0);
}

/// What a server says to a call without a credential, made by hand.
#[tokio::test]
async fn the_server_refuses_a_call_without_a_credential() {
    let server = open();
    let client = calls::anonymous(builder(&server)).expect("a client");
    let error = calls::list_projects_without_credential(&client).send_json::<rt::Json>().await;
    let error = error.expect_err("401");
    assert!(error.is_unauthorized());
    assert_eq!(error.api::<ErrorResponse>().expect("the documented body").detail, "Access token is missing");
}
