//! JSON that is wrong, odd or newer than the document: what is passed over, and what is told with its place.

use clientsmith_conformance::answers::types::Mood;

use crate::{json, serve};

/// The message and the path of what cannot be read, whose body is kept.
async fn unreadable(body: &[u8]) -> (String, String) {
    let (_server, client) = serve([json(body)]);
    let error = client.item().await.expect_err("unreadable");
    assert!(error.is_decode(), "{error:?}");
    assert_eq!(error.body().map(|kept| &kept[..]), Some(body));
    (error.to_string(), error.path().expect("a path").to_owned())
}

#[tokio::test]
async fn malformed_json_is_told_with_its_path() {
    let (message, path) = unreadable(br#"{"id":1,"parts":[{"id":2},{"id":3,"parts":[{"id":4,}]}]}"#).await;
    assert!(path.starts_with("$.parts[1].parts[0]"), "{path}: {message}");
    let (_, path) = unreadable(br#"{"id":1,"parts":[{"id":2},{"id":"x"}]}"#).await;
    assert_eq!(path, "$.parts[1].id");
    let (_, path) = unreadable(br#"{"id":1,"parts":[{"id":2},{"name":"x"}]}"#).await;
    assert_eq!(path, "$.parts[1]");
    let (_, path) = unreadable(br#"{"id":1,"parts":[{"id":2},{"id":3"#).await;
    assert!(path.starts_with("$.parts[1]"), "{path}");
}

#[tokio::test]
async fn text_that_is_no_utf_8_is_told_with_its_path_and_not_shown() {
    let (message, path) = unreadable(b"{\"id\":1,\"parts\":[{\"id\":2,\"name\":\"a\xff\xfe\"}]}").await;
    assert_eq!(path, "$.parts[0].name");
    assert!(message.is_ascii(), "{message}");
    // Half of a surrogate pair is no character either.
    let (_, path) = unreadable(br#"{"id":1,"name":"\ud800"}"#).await;
    assert_eq!(path, "$.name");
}

#[tokio::test]
async fn nesting_without_end_is_refused_without_a_stack_overflow() {
    let deep = format!("{{\"id\":1,\"parts\":{}", "[{\"id\":1,\"parts\":".repeat(100_000));
    let (message, _) = unreadable(deep.as_bytes()).await;
    assert!(message.contains("recursion limit"), "{message}");
    // In a member that nobody asked for as well, and where anything may stand.
    for unknown in ["[".repeat(200_000), "{\"a\":".repeat(200_000)] {
        let (message, path) = unreadable(format!("{{\"id\":1,\"new\":{unknown}").as_bytes()).await;
        assert!(path.len() < 2_000 && message.len() < 3_000, "{} {}", path.len(), message.len());
        let (_server, client) = serve([json(unknown)]);
        assert!(client.anything().await.expect_err("too deep").is_decode());
    }
}

#[tokio::test]
async fn null_is_taken_for_what_is_optional_and_for_nothing_else() {
    let (_server, client) =
        serve([json(r#"{"id":1,"name":null,"mood":null,"parts":null,"either":null,"text":null}"#)]);
    let item = client.item().await.expect("an item");
    assert_eq!((item.id, item.name, item.mood, item.parts, item.text), (1, None, None, None, None));
    assert!(item.either.is_none());
    assert_eq!(unreadable(br#"{"id":null}"#).await.1, "$.id");
    assert_eq!(unreadable(br#"{"id":1,"parts":[null]}"#).await.1, "$.parts[0]");
}

#[tokio::test]
async fn unknown_members_and_values_of_enumerations_are_taken() {
    let (_server, client) = serve([json(r#"{"new":{"deep":[1,{}]},"id":1,"mood":"furious","":0}"#)]);
    let item = client.item().await.expect("an item");
    let mood = item.mood.expect("a mood");
    assert!(mood != Mood::Calm && mood != Mood::Wild);
    assert_eq!(mood.as_str(), "furious");
}

#[tokio::test]
async fn a_number_is_read_from_a_text_only_where_the_document_says_so() {
    let (_server, client) = serve([json(r#"{"id":1,"either":"5","text":"9223372036854775807"}"#)]);
    let item = client.item().await.expect("an item");
    assert_eq!(item.text.as_deref(), Some("9223372036854775807"));
    assert!(item.either.is_some());
    assert_eq!(unreadable(br#"{"id":"1"}"#).await.1, "$.id");
    assert_eq!(unreadable(br#"{"id":1,"text":5}"#).await.1, "$.text");
    // The same number, otherwise written.
    let (_server, client) = serve([json(r#"{"id":1.0}"#), json(r#"{"id":1e3}"#)]);
    assert_eq!(client.item().await.expect("1.0").id, 1);
    assert_eq!(client.item().await.expect("1e3").id, 1000);
    assert_eq!(unreadable(br#"{"id":1.5}"#).await.1, "$.id");
    assert_eq!(unreadable(br#"{"id":9223372036854775808}"#).await.1, "$.id");
}

#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    let (_server, client) = serve([json("\u{feff}{\"id\":1}"), json(" \r\n\t{\"id\":2}\r\n")]);
    assert_eq!(client.item().await.expect("a mark").id, 1);
    assert_eq!(client.item().await.expect("blanks").id, 2);
}

#[tokio::test]
async fn what_stands_behind_the_value_is_told() {
    for behind in ["garbage", "{\"id\":2}", ",", "\0"] {
        let (message, _) = unreadable(format!("{{\"id\":1}}{behind}").as_bytes()).await;
        assert!(message.contains("trailing characters"), "{message}");
    }
}

/// RFC 8259 section 4: behaviour is unpredictable. We take the last, as most do.
#[tokio::test]
async fn of_members_that_come_twice_the_last_holds() {
    let (_server, client) = serve([json(r#"{"id":1,"name":"a","id":2,"name":"b"}"#)]);
    let item = client.item().await.expect("an item");
    assert_eq!((item.id, item.name.as_deref()), (2, Some("b")));
}
