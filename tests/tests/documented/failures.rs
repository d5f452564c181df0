//! The recorded failures of AYON: which error they become, read as the documented type, the raw body
//! kept. Each is an answer of the canned transport.

use ayon::{Error, ErrorKind, operations, types};
use clientsmith_runtime as rt;
use clientsmith_tests::calls::ayon as calls;
use clientsmith_tests::fixture::{self, Answered};
use clientsmith_tests::same::dropped_nulls;

use crate::answers::canned;

pub const NAMES: &[&str] = &["login_bad", "login_validation_error", "project_404", "projects_unauthorized"];

fn builder(answered: &Answered) -> ayon::ClientBuilder {
    calls::builder().transport(canned(answered))
}

/// What all failures have in common; gives the typed body.
fn check<O>(error: &Error, answered: &Answered, operation: &str) -> types::ErrorResponse
where
    O: rt::Operation<Failure = types::ErrorResponse>,
{
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(answered.status));
    assert_eq!(error.operation(), operation);
    assert_eq!(error.body().map(|body| &body[..]), Some(answered.body.to_string().as_bytes()));
    let id = answered.headers.iter().find(|(name, _)| name == "x-request-id").map(|(_, id)| id.as_str());
    assert_eq!(error.request_id(), id);
    assert!(error.is_client_error() && !error.is_server_error() && !error.is_decode());
    let text = error.to_string();
    let (status, detail) = (answered.status.to_string(), answered.body["detail"].as_str().expect("a text"));
    assert!(text.contains(&status) && text.contains(detail) && !text.contains('\n'), "{text}");

    let typed = error.typed::<O>().expect("the documented body");
    let again = rt::to_value(&typed).expect("JSON");
    assert_eq!(dropped_nulls(&answered.body, &again), Ok(vec![]));
    assert_eq!(error.api::<types::ErrorResponse>(), Some(typed.clone()));
    assert_eq!((typed.code, typed.detail.as_str()), (Some(i64::from(answered.status)), detail));
    typed
}

#[tokio::test]
async fn login_bad() {
    let answered = fixture::answer("ayon", "login-bad");
    let client = calls::anonymous(builder(&answered)).expect("a client");
    let error = calls::login_with_wrong_password(&client).await.expect_err("403");
    assert!(error.is_forbidden() && !error.is_unauthorized());
    let typed = check::<operations::Login>(&error, &answered, "login");
    assert_eq!(typed.errors, None);
}

#[tokio::test]
async fn project_404() {
    let answered = fixture::answer("ayon", "project-404");
    let client = calls::with_recorded_token(builder(&answered)).expect("a client");
    let error = calls::get_unknown_project(&client).await.expect_err("404");
    assert!(error.is_not_found());
    check::<operations::GetProject>(&error, &answered, "get_project");
}

#[tokio::test]
async fn projects_unauthorized() {
    let answered = fixture::answer("ayon", "projects-unauthorized");
    let client = calls::with_recorded_token(builder(&answered)).expect("a client");
    let error = calls::list_projects(&client).await.expect_err("401");
    assert!(error.is_unauthorized());
    check::<operations::ListProjects>(&error, &answered, "list_projects");
}

/// 400 where other servers say 422, and `loc` holds texts.
#[tokio::test]
async fn login_validation_error() {
    let answered = fixture::answer("ayon", "login-validation-error");
    let client = calls::anonymous(builder(&answered)).expect("a client");
    let error = calls::login(&client).await.expect_err("400");
    assert!(error.is_bad_request() && !error.is_unprocessable());
    let typed = check::<operations::Login>(&error, &answered, "login");
    assert_eq!(typed.path.as_deref(), Some("/api/auth/login"));
    let errors = typed.errors.expect("what did not validate");
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].msg, "field required");
    assert_eq!(rt::to_value(&errors[0].loc).expect("JSON"), rt::Json::from(vec!["body", "password"]));
}

/// The same request by hand: the answer of an undocumented call is read on demand.
#[tokio::test]
async fn a_call_by_hand_gives_the_same_error() {
    let answered = fixture::answer("ayon", "login-validation-error");
    let client = calls::anonymous(builder(&answered)).expect("a client");
    let error = calls::login_without_password(&client).send_json::<rt::Json>().await.expect_err("400");
    assert!(error.is_bad_request());
    assert_eq!(error.api::<rt::Json>(), Some(answered.body));
}
