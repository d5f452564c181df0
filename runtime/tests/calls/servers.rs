//! Which server a call goes to: the document's, a chosen one, one for a call; relative ones. Not what a base URL may be.

use clientsmith_runtime as rt;
use rt::testing::CannedTransport;

rt::server! {
    /// One for each region.
    Regional "https://{region}.pets.test/v1" {
        /// Where.
        region: String, "region" = "eu"
    }
}

rt::server! {
    /// The other one.
    Sandbox "https://sandbox.pets.test" {}
}

static API: rt::Api = rt::Api::new("servers", "1").base_url("https://eu.pets.test/v1");
static UPLOADS: rt::OperationInfo = rt::OperationInfo {
    id: "upload",
    path: "/file",
    base_url: Some("https://uploads.pets.test"),
    ..rt::OperationInfo::DEFAULT
};
static SECOND: rt::OperationInfo =
    rt::OperationInfo { id: "second", path: "/file", base_url: Some("/v2"), ..rt::OperationInfo::DEFAULT };
static PLAIN: rt::OperationInfo = rt::OperationInfo { id: "plain", path: "/x", ..rt::OperationInfo::DEFAULT };

fn core(with: impl FnOnce(rt::CoreBuilder) -> rt::CoreBuilder) -> rt::Core {
    with(rt::CoreBuilder::new(&API)).transport(CannedTransport::new()).build().unwrap()
}

fn uri(call: rt::Call) -> String {
    call.into_request().unwrap().uri().to_string()
}

#[test]
fn a_chosen_server_is_the_default_and_an_operation_keeps_its_own() {
    let client = core(|b| b.server(Regional::new().region("us")));
    assert_eq!(uri(rt::Call::new(&client, &PLAIN)), "https://us.pets.test/v1/x");
    assert_eq!(uri(rt::Call::new(&client, &UPLOADS)), "https://uploads.pets.test/file");
    assert_eq!(uri(rt::Call::new(&client, &SECOND)), "https://us.pets.test/v2/file");
    assert_eq!(
        uri(rt::Call::new(&client, &UPLOADS).with_server(Sandbox::new())),
        "https://sandbox.pets.test/file"
    );
    // A base URL is for everything: a proxy, a test.
    let client = core(|b| b.base_url("http://127.0.0.1:9/p").server(Sandbox::new()));
    assert_eq!(uri(rt::Call::new(&client, &UPLOADS)), "http://127.0.0.1:9/p/file");
    assert_eq!(uri(rt::Call::new(&client, &PLAIN).with_server(Regional::new())), "https://eu.pets.test/v1/x");
}

#[test]
fn a_value_that_does_not_fit_is_told() {
    let wrong = || Regional::new().region("evil.test/?");
    let error = rt::CoreBuilder::new(&API).server(wrong()).build().unwrap_err();
    assert_eq!(error.to_string(), "the value for the server's variable `region` does not fit there");
    let call = rt::Call::new(&core(|b| b), &PLAIN).with_server(wrong());
    assert_eq!(call.into_request().unwrap_err().kind(), rt::ErrorKind::Request);
}

#[test]
fn a_relative_server_is_asked_of_the_caller() {
    static RELATIVE: rt::Api = rt::Api::new("relative", "1").relative_url("/v1");
    let error = rt::CoreBuilder::new(&RELATIVE).transport(CannedTransport::new()).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the API's server is `/v1`, relative to where its document is served: set `base_url`, with that path"
    );
    let core =
        rt::CoreBuilder::new(&RELATIVE).transport(CannedTransport::new()).base_url("https://a.test/v1");
    assert_eq!(uri(core.build().unwrap().request("GET", "/x")), "https://a.test/v1/x");
}
