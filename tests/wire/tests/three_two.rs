//! What OpenAPI 3.2 adds, over HTTP: query strings, encodings by position, parts within parts. The examples of query
//! strings are the specification's own (3.2.0, Parameter Object).

use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::{Client, rt, types};

fn serve() -> (Server, Client) {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    (server, client)
}

#[tokio::test]
async fn a_query_string_is_one_value() {
    let (server, client) = serve();
    let form = types::QueryFormQuery::new().foo("a + b").bar(true);
    client.query_form(form).x_plain("as it is").await.expect("sent");
    let numbers = types::Numbers::new().numbers([1, 2]).flag(rt::Patch::Null);
    client.query_json(numbers).await.expect("sent");
    client.query_path().selector("$.a.b[1:1]").raw("a b=%").await.expect("sent");
    let reserved = types::QueryFormQuery::new().url("https://a.test/b?c=d&e");
    client.query_form(reserved).with_query_param("more", "x y").await.expect("sent");
    client.query_form(types::QueryFormQuery::new()).await.expect("sent");
    let seen = server.seen();
    let paths: Vec<&str> = seen.iter().map(|seen| seen.target.as_str()).collect();
    let expected = [
        "/query/form?foo=a+%2B+b&bar=true",
        "/query/json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
        "/query/path?%24.a.b%5B1%3A1%5D",
        "/query/form?url=https://a.test/b?c=d%26e&more=x%20y",
        "/query/form",
    ];
    assert_eq!(paths, expected);
    assert_eq!(seen[0].header("x-plain"), Some("as it is"));
    assert_eq!(seen[2].header("cookie"), Some("raw=a%20b=%"));
}

#[tokio::test]
async fn a_parameter_may_be_empty() {
    let (server, client) = serve();
    client.query_empty().acl_empty().name("").await.expect("sent");
    client.query_empty().acl(true).await.expect("sent");
    let seen = server.seen();
    assert_eq!(seen[0].target, "/query/empty?acl=&name=");
    assert_eq!(seen[1].target, "/query/empty?acl=true");
}

#[tokio::test]
async fn parts_lie_within_parts_and_carry_headers() {
    let (server, client) = serve();
    let album = types::AlbumRequestAlbum::new(rt::Part::bytes(vec![0, 255])).about(types::Note::new("inner"));
    let body = types::AlbumRequest::new(types::Note::new("outer"), album);
    client.album(body).with_part_header("meta", "X-Trace", "7").await.expect("sent");
    let body = server.seen()[0].body.clone();
    let text = String::from_utf8_lossy(&body).into_owned();
    assert!(text.contains("name=\"meta\"\r\nContent-Type: application/json\r\nx-kind: about\r\nx-trace: 7\r\n\r\n{\"text\":\"outer\"}"), "{text}");
    let inner = text.split("Content-Type: multipart/mixed; boundary=").nth(1).expect("a part within");
    let boundary = inner.split("\r\n").next().expect("a boundary");
    assert_eq!(inner.matches(&format!("--{boundary}")).count(), 3, "{text}");
    assert!(inner.contains("Content-Type: image/png\r\n\r\n"), "{text}");
    assert!(inner.contains("{\"text\":\"inner\"}"), "{text}");
    assert!(body.windows(4).any(|window| window == b"\x00\xff\r\n"), "{text}");
    let missing = client.album(types::AlbumRequest::new(
        types::Note::new("x"),
        types::AlbumRequestAlbum::new(rt::Part::text("y")),
    ));
    assert!(missing.with_part_header("no", "X-Trace", "7").await.is_err());
}

#[tokio::test]
async fn parts_without_names_have_encodings_by_position() {
    let (server, client) = serve();
    client.pair((types::Note::new("a"), rt::Part::bytes(vec![1]))).await.expect("sent");
    client.many(vec![rt::Part::bytes(vec![1]), rt::Part::bytes(vec![2])]).await.expect("sent");
    let seen = server.seen();
    let text = String::from_utf8_lossy(&seen[0].body).into_owned();
    assert!(seen[0].header("content-type").expect("a type").starts_with("multipart/mixed; boundary="));
    assert!(text.contains("Content-Type: application/vnd.note+json\r\n\r\n{\"text\":\"a\"}"), "{text}");
    assert!(text.contains("Content-Type: image/jpeg\r\n\r\n\u{1}"), "{text}");
    let many = String::from_utf8_lossy(&seen[1].body).into_owned();
    assert_eq!(many.matches("Content-Type: image/jpeg").count(), 2, "{many}");
}
