//! Walks through pages over HTTP, from the document to the caller. How the next page is found is the matter of the
//! runtime's tests.

use clientsmith_tests::server::{Incoming, Outgoing, Server};
use clientsmith_wire::{Client, rt};

fn serve(answer: impl Fn(&str) -> (u16, String, Option<String>) + Send + Sync + 'static) -> (Server, Client) {
    let server = Server::start(move |incoming: &Incoming| {
        let (status, body, link) = answer(&incoming.target);
        let headers = link.map(|link| ("link".to_owned(), link)).into_iter().collect();
        Outgoing { status, headers, pieces: vec![body.into_bytes()], ..Outgoing::default() }
    });
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    (server, client)
}

fn by_token(target: &str) -> (u16, String, Option<String>) {
    let body = match target {
        "/walk?limit=2" => r#"{"steps":[{"n":1},{"n":2}],"meta":{"next_cursor":"a/b"}}"#,
        "/walk?limit=2&cursor=a%2Fb" => r#"{"steps":[{"n":3}],"meta":{"next_cursor":null}}"#,
        _ => return (404, String::new(), None),
    };
    (200, body.to_owned(), None)
}

#[tokio::test]
async fn every_item_of_all_pages() {
    let (_server, client) = serve(by_token);
    let mut steps = client.walk().limit(2).items();
    let mut seen = Vec::new();
    while let Some(step) = steps.next().await {
        seen.push(step.expect("a step").n);
    }
    assert_eq!(seen, [1, 2, 3]);
    assert!(steps.continuation().is_none());
    let pages = client.walk().limit(2).pages().collect().await.expect("pages");
    assert_eq!(pages.iter().map(|page| page.steps.len()).collect::<Vec<_>>(), [2, 1]);
}

#[tokio::test]
async fn a_walk_goes_on_in_another_program() {
    let (_server, client) = serve(by_token);
    let mut steps = client.walk().limit(2).items().take(1);
    assert_eq!(steps.next().await.expect("a step").expect("read").n, 1);
    let kept = steps.continuation().expect("a place").to_string();
    drop(steps);
    let cursor: rt::Cursor = kept.parse().expect("a cursor");
    let rest = client.walk().limit(2).items().resume(&cursor).collect().await.expect("steps");
    assert_eq!(rest.iter().map(|step| step.n).collect::<Vec<_>>(), [2, 3]);
}

#[tokio::test]
async fn links_lead_on_and_not_to_other_hosts() {
    let (_server, client) = serve(|target| match target {
        "/linked" => (200, "[1]".to_owned(), Some("</linked?page=2>; rel=\"next\"".to_owned())),
        _ => (200, "[2]".to_owned(), Some("<http://localhost:1/linked>; rel=next".to_owned())),
    });
    let mut numbers = client.linked().items();
    assert_eq!(numbers.next().await.expect("an item").expect("read"), 1);
    assert_eq!(numbers.next().await.expect("an item").expect("read"), 2);
    let error = numbers.next().await.expect("an end").expect_err("another host");
    assert_eq!(error.kind(), rt::ErrorKind::Pagination);
    assert!(numbers.next().await.is_none());
}
