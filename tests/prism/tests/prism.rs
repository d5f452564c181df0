//! A call of every operation of every client, sent to Prism: once with what is required and once with all there is. Each
//! request is as the document says, and each of Prism's answers, which it makes of the document, is read. `run` starts it;
//! without the feature `calls` there are none.
#![cfg(feature = "calls")]

use clientsmith_prism::Sample;
use clientsmith_tests::prism::Prism;
use std::collections::BTreeSet;

/// Sends all, and tells what Prism found wrong with a request, what a client made nothing of, and what was not sent.
async fn faults(prism: &Prism, samples: Vec<Sample>) -> (usize, BTreeSet<String>) {
    let mut sent = 0;
    let mut faults = BTreeSet::new();
    for Sample { operation, call } in samples {
        let call = match call {
            Ok(call) => call,
            Err(why) => {
                faults.insert(format!("{operation}: left out: {why}"));
                continue;
            }
        };
        sent += 1;
        let answer = call.await;
        // What Prism finds wrong with an answer of its own is the document's matter: examples that do not agree. And what
        // a document calls deprecated may be sent.
        let of_request = |one: &String| one.contains(": request") && !one.ends_with(" is deprecated");
        faults.extend(prism.violations().into_iter().filter(of_request));
        let Err(error) = answer else { continue };
        let body = String::from_utf8_lossy(error.body().map_or(&[], |body| body)).into_owned();
        // A documented failure is an answer like any other.
        let is_documented = error.status().is_some_and(|status| !status.is_success());
        if !is_documented || body.contains("stoplight.io/prism/errors") {
            faults.insert(format!("{operation}: {error}"));
        }
    }
    (sent, faults)
}

/// Sends all twice. There are as many as the document has, but for those that are known to fail: each by how its fault
/// begins, and why.
async fn pass(prism: &Prism, all: impl Fn(bool) -> Vec<Sample>, count: usize, known: &[(&str, &str)]) {
    let mut unknown = BTreeSet::new();
    let mut met = BTreeSet::new();
    for full in [false, true] {
        let (sent, faults) = faults(prism, all(full)).await;
        assert_eq!(sent, count);
        for fault in faults {
            match known.iter().find(|(begin, _)| fault.starts_with(begin)) {
                Some((begin, _)) => {
                    met.insert(*begin);
                }
                None => {
                    unknown.insert(format!(
                        "{}: {fault}",
                        if full { "with all" } else { "with what is required" }
                    ));
                }
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert_eq!(
        met,
        known.iter().map(|(begin, _)| *begin).collect(),
        "what is no longer so is taken off the list"
    );
}

#[tokio::test]
async fn layerops() {
    let Some(prism) = Prism::mock("layerops") else { return };
    let builder = layerops::Client::builder().base_url(prism.url()).api_key("a:b");
    let client = builder.on_response(prism.ear()).build().expect("a client");
    pass(&prism, |full| clientsmith_prism::layerops::all(&client, full), 25, &[]).await;
}

#[tokio::test]
async fn layer5_cloud() {
    let Some(prism) = Prism::mock("layer5-cloud") else { return };
    let builder = layer5_cloud::Client::builder().base_url(prism.url()).bearer_token("t");
    let client = builder.on_response(prism.ear()).build().expect("a client");
    pass(&prism, |full| clientsmith_prism::layer5_cloud::all(&client, full), 213, &[]).await;
}

#[tokio::test]
async fn ayon() {
    let Some(prism) = Prism::mock("ayon") else { return };
    let builder = ayon::Client::builder().base_url(prism.url()).api_key("k");
    let client = builder.on_response(prism.ear()).build().expect("a client");
    let known = [(
        "GET /api/projects/{project_name}/hierarchy: `get_folder_hierarchy`: cannot read the answer 200 OK",
        "Prism ends a schema that holds itself with `{}`, which lacks what the schema requires",
    )];
    pass(&prism, |full| clientsmith_prism::ayon::all(&client, full), 310, &known).await;
}
