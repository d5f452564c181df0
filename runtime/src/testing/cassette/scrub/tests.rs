//! What is taken out of requests and answers, row by row, and what stays.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};

use super::Scrub;
use crate::scheme::Scheme;
use crate::testing::Seen;
use crate::transport::Timeouts;

fn seen(url: &str, headers: &[(&'static str, &str)], body: &'static str) -> Seen {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_str(value).expect("a value"));
    }
    Seen {
        method: Method::POST,
        uri: url.parse().expect("a URL"),
        headers: map,
        body: Bytes::from_static(body.as_bytes()),
        timeouts: Timeouts::default(),
    }
}

/// The URL and the body as they get onto a tape.
fn scrubbed(scrub: &mut Scrub, seen: &Seen) -> (String, String) {
    scrub.learn(seen, &HeaderMap::new());
    let asked = scrub.asked(seen);
    (asked.url.clone(), String::from_utf8_lossy(&asked.body.bytes()).into_owned())
}

#[test]
fn queries() {
    for (query, wished) in [
        ("a=1&api_key=s3cret", "a=1&api_key=[scrubbed]"),
        ("a=1&client%5Fsecret=s3cret&b", "a=1&client%5Fsecret=[scrubbed]&b"),
        ("page_token=abc&nextToken=d&cursor=e", "page_token=abc&nextToken=d&cursor=e"),
        ("u=3&pin=1234", "u=3&pin=[scrubbed]"),
        ("Pin=1234&v=2", "Pin=[scrubbed]&v=2"),
    ] {
        let mut scrub = Scrub::default();
        scrub.schemes(&[Scheme::query("u", "PIN")]);
        let seen = seen(&format!("https://a.example/p?{query}"), &[], "");
        assert_eq!(scrubbed(&mut scrub, &seen).0, format!("https://a.example/p?{wished}"));
    }
}

#[test]
fn bodies() {
    for (media, body, wished) in [
        (
            "application/json",
            r#"{"password":"x","total_tokens":15}"#,
            r#"{"password":"[scrubbed]","total_tokens":15}"#,
        ),
        ("application/json", r#"{"a":{"id_token" : "x\"y"}}"#, r#"{"a":{"id_token":"[scrubbed]"}}"#),
        (
            "application/json",
            r#"{"next_page_token":"x","a":["secret"]}"#,
            r#"{"next_page_token":"x","a":["secret"]}"#,
        ),
        ("application/json", r#"{"token_type":"Bearer"}"#, r#"{"token_type":"Bearer"}"#),
        ("application/json", r#"{"code":"E1"}"#, r#"{"code":"E1"}"#),
        (
            "application/x-www-form-urlencoded",
            "grant_type=authorization_code&code=abc&client_id=me&client_secret=s",
            "grant_type=authorization_code&code=[scrubbed]&client_id=me&client_secret=[scrubbed]",
        ),
        ("text/plain", "password=x", "password=x"),
    ] {
        let seen = seen("https://a.example/", &[("content-type", media)], body);
        assert_eq!(scrubbed(&mut Scrub::default(), &seen).1, wished, "{body}");
    }
}

#[test]
fn values_that_were_credentials_somewhere() {
    let basic = "Basic YWRhOmh1bnRlciAyMg=="; // ada:hunter 22
    let headers =
        [("authorization", basic), ("cookie", "sid=abcdefghij; theme=dark"), ("content-type", "text/plain")];
    let body = "hunter 22, hunter%2022, abcdefghij, YWRhOmh1bnRlciAyMg==, dark";
    let mut scrub = Scrub::default();
    let (url, text) = scrubbed(&mut scrub, &seen("https://a.example/abcdefghij", &headers, body));
    assert_eq!(url, "https://a.example/[scrubbed]");
    assert_eq!(text, "[scrubbed], [scrubbed], [scrubbed], [scrubbed], dark");
    let shown = format!("{:?}", scrub.asked(&seen("https://a.example/", &headers, body)).headers);
    assert!(shown.contains("sid=[scrubbed]; theme=[scrubbed]"), "{shown}");
    assert!(!shown.contains("YWRh"), "{shown}");
}

#[test]
fn xml_and_lines() {
    for (media, body, wished) in [
        (
            "application/xml",
            "<?xml version=\"1.0\"?><a><s:AccessToken> x-1 </s:AccessToken><name>Rex</name></a>",
            "<?xml version=\"1.0\"?><a><s:AccessToken> [scrubbed] </s:AccessToken><name>Rex</name></a>",
        ),
        (
            "text/xml; charset=utf-8",
            "<user name='a>b' password = \"p<w\" /><!-- password=\"p\" --><Secret><![CDATA[x]]></Secret><b/>t",
            "<user name='a>b' password = \"[scrubbed]\" /><!-- password=\"p\" --><Secret><![CDATA[[scrubbed]]]></Secret><b/>t",
        ),
        ("application/x+xml", "<secret><id>1</id></secret>a <", "<secret><id>1</id></secret>a <"),
        ("application/xml", "<secret a=b", "<secret a=b"),
        (
            "application/x-ndjson",
            "{\"id\": 1}\n{\"token\": \"x\", \"id\": 2}\nnot {json\n",
            "{\"id\": 1}\n{\"token\":\"[scrubbed]\",\"id\":2}\nnot {json\n",
        ),
        (
            "text/event-stream",
            "event: a\ndata: {\"secret\":\"x\"}\n\ndata: {\"a\": 1}\n\n",
            "event: a\ndata: {\"secret\":\"[scrubbed]\"}\n\ndata: {\"a\": 1}\n\n",
        ),
        ("text/plain", "the password: x\n", "the password: x\n"),
    ] {
        let seen = seen("https://a.example/p", &[("content-type", media)], body);
        assert_eq!(scrubbed(&mut Scrub::default(), &seen).1, wished);
    }
}

#[test]
fn what_xml_hides_is_hidden_elsewhere() {
    let mut scrub = Scrub::default();
    let one = seen("https://a.example/p", &[("content-type", "text/xml")], "<Token>l0ng-enough</Token>");
    scrubbed(&mut scrub, &one);
    let other = seen("https://a.example/l0ng-enough", &[], "");
    assert_eq!(scrubbed(&mut scrub, &other).0, "https://a.example/[scrubbed]");
}
