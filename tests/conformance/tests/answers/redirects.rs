//! Redirects: followed within the origin, and never with credentials beyond it.

use clientsmith_conformance::answers::types::Item;

use crate::{json, serve, whole};

const MOVED: [&str; 5] = ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"];

#[tokio::test]
async fn within_the_origin_a_redirect_is_followed_with_the_credentials() {
    for status in MOVED {
        let (server, client) =
            serve([whole(status, "location: /elsewhere?a=b\r\n", ""), json(r#"{"id":1}"#)]);
        assert_eq!(client.item().await.expect(status).id, 1);
        let seen = server.seen();
        assert!(seen[1].head.starts_with("GET /elsewhere?a=b HTTP/1.1\r\n"), "{}", seen[1].head);
        for name in ["x-key", "authorization"] {
            assert!(
                seen[1].header(name).is_some() && seen[1].header(name) == seen[0].header(name),
                "{status} {name}"
            );
        }
    }
}

/// RFC 9110 section 15.4: 303 becomes GET, 307 and 308 stay what they are. 301 and 302 become GET too, as in browsers.
#[tokio::test]
async fn the_method_and_the_body_stay_where_the_status_says_so() {
    for status in MOVED {
        let (server, client) =
            serve([whole(status, "location: /elsewhere\r\n", ""), whole("201 Created", "", r#"{"id":1}"#)]);
        client.create(Item::new(1)).await.expect(status);
        let second = &server.seen()[1];
        let stays = status.starts_with("307") || status.starts_with("308");
        let expected = if stays { ("POST", &br#"{"id":1}"#[..]) } else { ("GET", &b""[..]) };
        assert_eq!((&*second.method, &second.body[..]), expected, "{status}");
        assert_eq!(second.header("content-type").is_some(), stays, "{status}");
    }
}

#[tokio::test]
async fn to_another_origin_nothing_is_sent() {
    for status in MOVED {
        let (other, _) = serve([json(r#"{"id":6}"#)]);
        let port = other.url().rsplit(':').next().expect("a port").to_owned();
        for location in
            [other.url(), format!("//127.0.0.1:{port}/item"), format!("http://localhost:{port}/item")]
        {
            let (_server, client) = serve([whole(status, &format!("location: {location}\r\n"), "")]);
            let error = client.item().await.expect_err("elsewhere");
            assert_eq!(error.status().map(|seen| seen.as_u16()), status[..3].parse().ok(), "{location}");
            assert!(error.headers().is_some_and(|headers| headers["location"] == *location));
        }
        assert!(other.seen().is_empty(), "{status}");
    }
}

#[tokio::test]
async fn a_redirect_that_leads_nowhere_is_a_typed_error() {
    for location in [
        "",
        "location: \r\n",
        "location: http://[\r\n",
        "location: ftp://127.0.0.1/\r\n",
        "location: javascript:1\r\n",
    ] {
        let (server, client) = serve([whole("302 Found", location, "")]);
        let error = client.item().await.expect_err("nowhere");
        assert!(!error.to_string().contains("t0ken"));
        assert_eq!(server.seen().len(), 1, "{location:?}: {error:?}");
    }
}
