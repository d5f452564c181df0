//! The documented calls, checked by Prism, which was not written here. `tests/prism/run` starts it; without it these tests
//! say that they are skipped.

use clientsmith_runtime::{Error, RawResponse};
use clientsmith_tests::calls::{ayon, layer5_cloud, layerops};

/// Where Prism speaks for a document.
fn prism(name: &str) -> Option<String> {
    let url = std::env::var(format!("CLIENTSMITH_PRISM_{name}")).ok();
    if url.is_none() {
        eprintln!("skipped: no Prism for {name}");
    }
    url
}

/// Prism found nothing wrong with the request.
fn passed(call: &str, answer: Result<RawResponse, Error>) {
    let answer = answer.expect(call);
    let body = String::from_utf8_lossy(answer.body());
    let found = answer.headers().get("sl-violations");
    assert!(found.is_none() && !body.contains("stoplight.io/prism/errors"), "{call}: {found:?} {body}");
}

macro_rules! checked {
    ($client:ident: $($module:ident::$call:ident),* $(,)?) => {
        $(passed(stringify!($call), $module::$call(&$client).send_raw().await);)*
    };
}

#[tokio::test]
async fn ayon_calls_are_as_the_document_says() {
    let Some(url) = prism("AYON") else { return };
    let client = ayon::with_api_key(ayon::builder().base_url(url)).expect("a client");
    checked!(client: ayon::login, ayon::list_projects, ayon::get_unknown_project, ayon::get_current_user);
}

/// Not here are `list_environments`, whose documented request lacks the `orgId` that the document requires, and
/// `create_pattern`, `update_preferences` and `total_learners`, which the document does not have: our overlay mends that, and Prism reads the document without it.
#[tokio::test]
async fn layer5_cloud_calls_are_as_the_document_says() {
    let Some(url) = prism("LAYER5_CLOUD") else { return };
    let client = layer5_cloud::client(layer5_cloud::builder().base_url(url)).expect("a client");
    checked!(client: layer5_cloud::get_profile);
}

#[tokio::test]
async fn layerops_calls_are_as_the_document_says() {
    let Some(url) = prism("LAYEROPS") else { return };
    let client = layerops::client(layerops::builder().base_url(url)).expect("a client");
    checked!(client: layerops::list_workspaces, layerops::list_instance_types, layerops::create_instance_pool,
        layerops::instance_pool_status, layerops::create_docker_service, layerops::service_status);
}
