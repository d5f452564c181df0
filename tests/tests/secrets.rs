//! No credential shows in what a program may print: the `Debug` of builders, clients, calls, requests,
//! answers and errors, and the `Display` of errors. Servers that repeat a credential are no exception.

use std::error::Error as _;
use std::fmt::Debug;

use clientsmith_runtime as rt;
use clientsmith_runtime::testing::{Answer, CannedTransport};
use clientsmith_tests::calls;

/// All texts of a value, compact and pretty.
fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// All texts of an error and of what is behind it.
fn told(error: &rt::Error) -> String {
    let mut text = format!("{}\n{error}\n{error:#}", debug(error));
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!("\n{error}\n{error:?}"));
        source = error.source();
    }
    text
}

/// `text` shows none of `secrets`, but `visible`, so that an empty text does not pass.
#[track_caller]
fn hides(text: &str, secrets: &[&str], visible: &str) {
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert!(text.contains(visible), "no {visible} in {text}");
}

/// Refuses every call and repeats everything that it was sent.
fn parrot() -> CannedTransport {
    let canned = CannedTransport::new();
    canned.on(|seen| {
        let mut said: Vec<&str> = seen.headers.values().filter_map(|value| value.to_str().ok()).collect();
        let query = seen.uri.query().unwrap_or_default();
        said.push(query);
        Some(Answer::new(401).header("content-type", "text/plain").chunk(said.join(" said ")))
    });
    canned
}

/// The key of LayerOps has two parts, and each is kept.
const LAYEROPS: [&str; 2] = [calls::layerops::API_KEY, "789f7b2f-b1f4-456e-83da-56184a01c2d3"];

#[tokio::test]
async fn layerops() {
    use clientsmith_tests::calls::layerops as calls;
    let builder = calls::builder().transport(parrot()).api_key(calls::API_KEY);
    hides(&debug(&builder), &LAYEROPS, "ApiKey");
    let client = calls::client(builder).expect("a client");
    hides(&debug(&client), &LAYEROPS, "ApiKey");
    hides(&debug(&client.with_api_key("other-secret")), &["other-secret"], "ApiKey");
    let call = calls::create_instance_pool(&client);
    hides(&debug(&call), &LAYEROPS, "createInstancePool");
    hides(&debug(&call.to_request().expect("a request")), &LAYEROPS, "x-api-key");
    let error = call.await.expect_err("401");
    assert!(error.body().is_some_and(|body| String::from_utf8_lossy(body).contains(LAYEROPS[0])));
    hides(&told(&error), &LAYEROPS, "401");
}

#[tokio::test]
async fn layer5_cloud() {
    use clientsmith_tests::calls::layer5_cloud as calls;
    let secrets = [calls::TOKEN, "Your-Token"];
    let builder = calls::builder().transport(parrot()).bearer_token(calls::TOKEN);
    hides(&debug(&builder), &secrets, "jwt");
    let client = calls::in_organization(builder).expect("a client");
    hides(&debug(&client), &secrets, "jwt");
    let call = calls::update_preferences(&client);
    hides(&debug(&call), &secrets, "updateUserPreferences");
    hides(&debug(&call.to_request().expect("a request")), &secrets, "authorization");
    hides(&told(&call.await.expect_err("401")), &secrets, "401");
}

#[tokio::test]
async fn ayon() {
    use clientsmith_tests::calls::ayon as calls;
    for (secret, client) in [
        (calls::TOKEN, calls::with_token(calls::builder().transport(parrot()))),
        (calls::API_KEY, calls::with_api_key(calls::builder().transport(parrot()))),
        (calls::API_KEY, calls::as_admin(calls::builder().transport(parrot()))),
        (calls::TOKEN, calls::with_token_as_key(calls::builder().transport(parrot()))),
    ] {
        let client = client.expect("a client");
        hides(&debug(&client), &[secret], "ayon");
        let call = calls::list_projects(&client);
        hides(&debug(&call), &[secret], "list_projects");
        hides(&debug(&call.to_request().expect("a request")), &[secret], "/api/projects");
        hides(&told(&call.await.expect_err("401")), &[secret], "401");
    }
}

/// The password of a login is in the body, which nothing shows.
#[tokio::test]
async fn a_password_in_a_body() {
    use ayon::types::LoginRequestModel;
    use clientsmith_tests::calls::ayon as calls;
    let client = calls::anonymous(calls::builder().transport(parrot())).expect("a client");
    let call = client.authentication().login(LoginRequestModel::new("ada", "the-password"));
    hides(&debug(&call), &["the-password"], "login");
    hides(&debug(&call.to_request().expect("a request")), &["the-password"], "/api/auth/login");
    hides(&told(&call.await.expect_err("401")), &["the-password"], "login");
}

/// A success whose body is not what is documented: the answer may hold a token.
#[tokio::test]
async fn an_answer_that_cannot_be_read() {
    use clientsmith_tests::calls::ayon as calls;
    let canned = CannedTransport::new();
    canned.push(Answer::json(200, format!(r#"{{"token":["{}"]}}"#, calls::RECORDED_TOKEN)));
    let client = calls::anonymous(calls::builder().transport(canned)).expect("a client");
    let error = calls::login(&client).await.expect_err("a list for a text");
    assert!(error.is_decode());
    hides(&told(&error), &[calls::RECORDED_TOKEN], "$.token");
}

/// A credential that no header can carry is refused without being repeated.
#[test]
fn an_impossible_credential() {
    let error =
        layerops::Client::builder().api_key("the-key\r\nx-evil: 1").build().expect_err("a line break");
    assert_eq!(error.kind(), rt::ErrorKind::Config);
    hides(&told(&error), &["the-key", "x-evil"], "X-API-KEY");
}
