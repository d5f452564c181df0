//! Calls as commands of curl: what shows, what does not, and that nothing is sent or taken.

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{Credential, Part, provider_fn};

use crate::{client, keyed};

#[test]
fn a_call_with_a_query_and_a_key() {
    let (client, canned) = keyed();
    let call = client.pets().list().limit(2).with_query_param("q", "it's [x]").with_header("X-Note", "a\"b");
    let text = call.to_curl().unwrap();
    assert!(text.starts_with("curl 'https://pets.test/v1/pets?limit=2&q=it%27s%20%5Bx%5D' \\\n"), "{text}");
    assert!(text.contains("-H 'x-api-key: [redacted]'") && !text.contains("k-1"), "{text}");
    assert!(text.contains(r#"-H 'x-note: a"b'"#), "{text}");
    assert!(canned.requests().is_empty());
}

#[test]
fn a_provider_is_not_asked() {
    let provider = provider_fn(|_| async { panic!("it is not asked") as Result<Credential, _> });
    let (client, _) = client(|b| b.bearer_token_provider(provider).api_key("k"));
    let text =
        client.pets().create(crate::generated_shape::types::NewPet { name: "Rex".into() }).to_curl().unwrap();
    assert!(text.contains("-H 'authorization: Bearer [redacted]'"), "{text}");
    assert!(
        text.ends_with("-H 'content-type: application/json' \\\n  --data-raw '{\"name\":\"Rex\"}'"),
        "{text}"
    );
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let (client, _) = client(|b| b);
    assert!(client.pets().list().to_curl().is_err(), "a credential is missing");
    let (client, _) = keyed();
    assert!(client.pets().list().with_header("a b", "c").to_curl().is_err());
    assert!(client.pets().list().with_body_field("a", 1).to_curl().is_err());
}

/// The words behind the headers.
fn body(call: &rt::Call) -> String {
    let text = call.to_curl().expect("it can be sent");
    let at = text.find("user-agent").expect("there is one");
    let rest = &text[at..];
    rest.split_once(" \\\n  ").map_or(String::new(), |(_, rest)| rest.replace(" \\\n  ", " | "))
}

#[tokio::test]
async fn bodies() {
    let (client, canned) = client(|b| b);
    let call = || client.pets().0.request("POST", "/x");
    let check = |call: rt::Call, expected: &str| assert_eq!(body(&call), expected);
    check(
        call().json(&serde_json::json!({"password": "p", "a": "'"})),
        r#"-H 'content-type: application/json' | --data-raw '{"a":"'\''","password":"[redacted]"}'"#,
    );
    check(
        call().raw("image/png", vec![0, 255, 7]),
        "-H 'content-type: image/png' | --data-binary @body.bin\n# body.bin: the body, 3 bytes",
    );
    check(
        call().text("text/plain", "@/etc/passwd"),
        "-H 'content-type: text/plain' | --data-raw @/etc/passwd",
    );
    let parts = rt::Multipart::new()
        .text("title", "@it's; <x>")
        .text("access_token", "t")
        .part("meta", Part::text("{\"a\":\"b;\\\\\"}").content_type("application/json").header("X-A", "1"))
        .part("file", Part::bytes(vec![1, 2]).file_name("/etc/\"x\".png").content_type("image/png"))
        .part("raw", Part::bytes(vec![0]))
        .text("odd", "\0");
    check(
        call().parts("multipart/form-data", parts.clone()),
        "--form-string 'title=@it'\\''s; <x>' | --form-string 'access_token=[redacted]' | \
         -F 'meta=\"{\\\"a\\\":\\\"b;\\\\\\\\\\\"}\";type=application/json;headers=\"x-a: 1\"' | \
         -F 'file=@part-4.bin;filename=\"/etc/\\\"x\\\".png\";type=image/png' | -F 'raw=@part-5.bin;filename=\"raw\"' | -F 'odd=<part-6.bin'\n\
         # part-4.bin: the part `file`, 2 bytes\n# part-5.bin: the part `raw`, 1 bytes\n# part-6.bin: the part `odd`, 1 bytes",
    );
    let odd = "-H 'content-type: multipart/mixed; boundary=..' | --data-binary @body.bin\n\
               # body.bin: the body, a stream of unknown length";
    check(call().parts("multipart/mixed", parts), odd);
    let odd = rt::Multipart::new().text("a=b", "c");
    assert!(body(&call().parts("multipart/form-data", odd)).ends_with("a stream of unknown length"));

    // A stream is not taken.
    let stream = rt::Body::stream(rt::Body::from("pixels").into_stream()).with_length(6);
    let call = call().raw("image/png", stream);
    assert!(body(&call).ends_with("--data-binary @body.bin\n# body.bin: the body, a stream of 6 bytes"));
    canned.push(Answer::new(204));
    call.send_raw().await.unwrap();
    assert_eq!(canned.requests()[0].body, "pixels");
}

#[tokio::test]
async fn a_hook_sees_what_is_sent() {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let kept = std::sync::Arc::clone(&seen);
    let (client, canned) = client(|b| {
        b.query_key("hidden").api_key("k").on_request(move |request, _| {
            *kept.lock().unwrap() = request.to_curl();
            Ok(())
        })
    });
    canned.push(Answer::json(200, r#"{"items":[]}"#));
    client.pets().list().await.unwrap();
    let text = seen.lock().unwrap().clone();
    assert!(text.starts_with("curl https://pets.test/v1/pets") && !text.contains("hidden"), "{text}");
}
