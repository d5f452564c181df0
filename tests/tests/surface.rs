//! What the types of a generated client can be used for: sent, shared, kept, spawned. Checked by compiling, for the most
//! part; and what a builder says that was not given enough. The runtime's own types are checked in its tests.

use std::thread;

use clientsmith_runtime as rt;
use layerops::operations::ListWorkspaces;
use rt::testing::{Answer, CannedTransport};

fn shared<T: Send + Sync + 'static>() {}
fn sent<T: Send + 'static>(value: T) -> T {
    value
}
fn cloned<T: Clone>() {}

#[test]
fn clients_calls_and_errors_are_shared_between_threads() {
    shared::<layerops::Client>();
    shared::<ayon::Client>();
    shared::<layer5_cloud::Client>();
    shared::<layerops::Call<ListWorkspaces>>();
    shared::<layerops::Error>();
    shared::<layerops::Response<layerops::types::WorkspaceList>>();
    drop(sent(layerops::Client::builder()));
    cloned::<layerops::Client>();
    // An error goes into those that everyone has.
    fn boxed(error: layerops::Error) -> Box<dyn std::error::Error + Send + Sync> {
        error.into()
    }
    let _ = boxed;
}

/// A call borrows nothing of its client, and its future can go to another thread.
#[test]
fn a_call_outlives_its_client() {
    let canned = CannedTransport::new();
    canned.push(Answer::new(500));
    canned.push(Answer::new(500));
    let builder = layerops::Client::builder().api_key("k").transport(canned);
    let (call, future) = {
        let client = builder.build().expect("all is given");
        (client.workspaces().list(), client.workspaces().list().into_future())
    };
    let status = |error: layerops::Error| error.status().map(|status| status.as_u16());
    assert_eq!(thread::spawn(move || call.wait().map_err(status)).join().expect("no panic"), Err(Some(500)));
    let waited = thread::spawn(move || sent(future).wait().map_err(status));
    assert_eq!(waited.join().expect("no panic"), Err(Some(500)));
}

#[test]
fn a_builder_says_what_is_wrong() {
    for (builder, expected) in [
        // Each call would fail: said when the client is built.
        (layerops::Client::builder().base_url("api.layerops.com"), "base URL"),
        (layerops::Client::builder().base_url("ftp://api.layerops.com"), "http"),
        (layerops::Client::builder().base_url("https://user:secret@api.layerops.com"), "password"),
        (layerops::Client::builder().default_header("a b", "c"), "header"),
        (layerops::Client::builder().user_agent("a\nb"), "header"),
        (layerops::Client::builder().api_key("a\nb"), "credential"),
    ] {
        let error = builder.build().expect_err(expected);
        assert_eq!(error.kind(), layerops::ErrorKind::Config, "{error}");
        let text = error.to_string();
        assert!(text.to_lowercase().contains(&expected.to_lowercase()), "{text} has no `{expected}`");
        assert!(!text.contains("secret"), "{text}");
    }
    // A credential may come later, or not be needed.
    let error =
        layerops::Client::builder().build().expect("no key yet").workspaces().list().wait().unwrap_err();
    assert_eq!(error.kind(), layerops::ErrorKind::MissingCredential);
}
