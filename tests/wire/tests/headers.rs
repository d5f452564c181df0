//! Declared headers of answers over HTTP, of successes and failures. How a value is cut is the matter of the runtime's
//! tests.

use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::{Client, headers, rt};

fn serve(status: u16, headers: &'static [(&'static str, &'static str)]) -> (Server, Client) {
    let server = Server::start(move |_| {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Outgoing { status, headers, ..Outgoing::default() }
    });
    let client = Client::builder().base_url(server.url()).retry(rt::Retry::none()).build().expect("a client");
    (server, client)
}

#[tokio::test]
async fn a_success_has_its_headers_typed() {
    let (_server, client) = serve(
        200,
        &[
            ("x-total-count", "42"),
            ("link", "<https://a>; rel=next"),
            ("Link", "<https://b>; rel=last"),
            ("allow", "GET,PUT"),
            ("Allow", "HEAD"),
            ("x-size", "w=3, h=4"),
            ("x-note", r#"{"text":"hi"}"#),
            ("x-either", "seven"),
            ("x-price", "1.50"),
            ("set-cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT"),
            ("set-cookie", "b=2"),
        ],
    );
    let answer = client.page().send().await.expect("an answer");
    let seen = answer.typed_headers::<headers::Page>();
    assert_eq!(seen.unreadable, []);
    assert_eq!(seen.x_total_count, Some(42));
    assert_eq!(seen.link.as_deref(), Some("<https://a>; rel=next, <https://b>; rel=last"));
    assert_eq!(seen.allow.expect("a list"), ["GET", "PUT", "HEAD"]);
    let size = seen.x_size.expect("a size");
    assert_eq!((size.w, size.h), (3, 4));
    assert_eq!(seen.x_note.expect("a note").text, "hi");
    assert_eq!(seen.x_either, Some(clientsmith_wire::types::XEither::Text("seven".to_owned())));
    assert_eq!(seen.x_price.expect("a price").as_str(), "1.50");
    assert_eq!(seen.set_cookie, ["a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
    assert_eq!((seen.retry_after, seen.x_auth_level), (None, None));
}

#[tokio::test]
async fn a_failure_has_its_headers_typed() {
    let (_server, client) = serve(429, &[("retry-after", "7"), ("x-auth-level", "s3cret")]);
    let error = client.page().await.expect_err("a failure");
    let seen: headers::Page = error.typed_headers().expect("an answer");
    assert_eq!(seen.retry_after, Some(7));
    assert_eq!(seen.x_auth_level.as_deref(), Some("s3cret"));
    let shown = format!("{seen:?}");
    assert!(shown.contains("retry_after: Some(7)") && !shown.contains("s3cret"), "{shown}");
}

/// What is missing or wrong costs that header, and is told.
#[tokio::test]
async fn a_server_may_forget_and_garble_headers() {
    let (_server, client) =
        serve(200, &[("x-total-count", "many"), ("x-note", r#"{"text":5}"#), ("x-size", "w=3")]);
    let answer = client.page().send().await.expect("an answer");
    let seen: headers::Page = answer.typed_headers();
    assert_eq!((seen.x_total_count, seen.x_note, seen.x_size, seen.allow), (None, None, None, None));
    let told: Vec<String> = seen.unreadable.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "header `X-Total-Count`: expected i64",
            "header `X-Size`: `h` is missing",
            "header `X-Note`: not the JSON that is declared, at `$.text`",
        ]
    );
    assert_eq!(answer.headers()["x-total-count"], "many");
    let unsent =
        Client::builder().base_url("http://127.0.0.1:1").retry(rt::Retry::none()).build().expect("a client");
    let error = unsent.page().await.expect_err("nobody is there");
    assert_eq!(error.typed_headers::<headers::Page>(), None);
}
