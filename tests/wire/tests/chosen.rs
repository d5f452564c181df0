//! What a build script chose, as a server would see it: where calls go, and who they say they are from.

use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::places::{Client, servers};

#[test]
fn calls_go_to_the_server_that_was_chosen() {
    let client = Client::builder().build().expect("the server is known");
    let request = client.pets().to_request().expect("a request");
    assert_eq!(request.uri(), "https://us-east.example.com/v1/pets");
    // The value counts wherever the variable stands; a caller may still take another.
    let client = Client::builder().server(servers::Regional::new().port("8443")).build().expect("a client");
    assert_eq!(
        client.pets().to_request().expect("a request").uri(),
        "https://us-east.example.com:8443/v1/pets"
    );
    let client = Client::builder().base_url("http://localhost:1").build().expect("a client");
    assert_eq!(client.pets().to_request().expect("a request").uri(), "http://localhost:1/pets");
}

#[tokio::test]
async fn calls_say_who_they_are_from() {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let client = Client::builder().base_url(server.url());
    client.build().expect("a client").pets().await.expect("an answer");
    let own = Client::builder().base_url(server.url()).user_agent("mine/2").build().expect("a client");
    own.pets().await.expect("an answer");
    let agents = server.seen().into_iter().map(|one| one.header("user-agent").map(str::to_owned));
    let wished = ["places-rs/1 (+https://example.com)", "mine/2"].map(|text| Some(text.to_owned()));
    assert_eq!(agents.collect::<Vec<_>>(), wished);
}
