//! The documented calls, checked by Prism, which was not written here: by the document as we read it, overlays applied.

use clientsmith_runtime::{Error, RawResponse};
use clientsmith_tests::calls::{ayon, layer5_cloud, layerops};
use clientsmith_tests::prism::Prism;

/// Prism found nothing wrong with the request.
fn passed(prism: &Prism, call: &str, answer: Result<RawResponse, Error>) {
    let answer = answer.expect(call);
    let body = String::from_utf8_lossy(answer.body());
    assert!(!body.contains("stoplight.io/prism/errors"), "{call}: {body}");
    assert_eq!(prism.violations(), [""; 0], "{call}");
}

macro_rules! checked {
    ($prism:ident $client:ident: $($module:ident::$call:ident),* $(,)?) => {
        $(passed(&$prism, stringify!($call), $module::$call(&$client).send_raw().await);)*
    };
}

#[tokio::test]
async fn ayon_calls_are_as_the_document_says() {
    let Some(prism) = Prism::mock("ayon") else { return };
    let builder = ayon::builder().base_url(prism.url()).on_response(prism.ear());
    let client = ayon::with_api_key(builder).expect("a client");
    checked!(prism client: ayon::login, ayon::list_projects, ayon::get_unknown_project, ayon::get_current_user);
}

#[tokio::test]
async fn layer5_cloud_calls_are_as_the_document_says() {
    let Some(prism) = Prism::mock("layer5-cloud") else { return };
    let builder = || layer5_cloud::builder().base_url(prism.url()).on_response(prism.ear());
    let client = layer5_cloud::client(builder()).expect("a client");
    checked!(prism client: layer5_cloud::get_profile, layer5_cloud::create_pattern,
        layer5_cloud::update_preferences, layer5_cloud::total_learners);
    let client = layer5_cloud::in_organization(builder()).expect("a client");
    checked!(prism client: layer5_cloud::list_environments);
}

#[tokio::test]
async fn layerops_calls_are_as_the_document_says() {
    let Some(prism) = Prism::mock("layerops") else { return };
    let builder = layerops::builder().base_url(prism.url()).on_response(prism.ear());
    let client = layerops::client(builder).expect("a client");
    checked!(prism client: layerops::list_workspaces, layerops::list_instance_types, layerops::create_instance_pool,
        layerops::instance_pool_status, layerops::create_docker_service, layerops::service_status);
}

/// The judge judges: a call that the document does not allow is found.
#[tokio::test]
async fn a_call_that_breaks_the_document_is_found() {
    let Some(prism) = Prism::mock("ayon") else { return };
    let builder = ayon::builder().base_url(prism.url()).on_response(prism.ear());
    let client = ayon::anonymous(builder).expect("a client");
    let _ = ayon::login_without_password(&client).send_raw().await;
    let found = prism.violations().concat();
    assert!(found.contains("password"), "{found}");
}
