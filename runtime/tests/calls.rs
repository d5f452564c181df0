//! Calls through the canned transport: what is sent, and what is made of the answers.

mod generated_shape;

use clientsmith_runtime::testing::{Answer, CannedTransport};
use generated_shape::{Client, types};

fn client() -> (Client, CannedTransport) {
    let canned = CannedTransport::new();
    let client = Client::builder().api_key("k-1").transport(canned.clone()).build().unwrap();
    (client, canned)
}

#[tokio::test]
async fn a_value_comes_back() {
    let (client, canned) = client();
    canned.push(Answer::json(200, r#"{"items":[{"id":1,"name":"Rex"}]}"#));
    let pets = client.pets().list().limit(10).await.unwrap();
    assert_eq!(pets.items, [types::Pet { id: 1, name: "Rex".into(), tag: None }]);
    let seen = &canned.requests()[0];
    assert_eq!(seen.uri, "https://pets.test/v1/pets?limit=10");
    assert_eq!(seen.headers["x-api-key"], "k-1");
}
