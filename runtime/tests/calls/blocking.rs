//! Calls that are waited for, against prepared answers: what `wait` gives, and where it refuses. Not connections
//! (`loopback_blocking`).

use std::io::{BufRead, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{Credential, ErrorKind, Retry, TransportError, provider_fn};

use crate::generated_shape::types::NewPet;
use crate::{client, keyed};

const PET: &str = r#"{"id":1,"name":"Rex"}"#;

rt::operation! { Tail "tail" GET "/tail" { output texts, failure none } }

#[test]
fn a_value_a_response_and_an_error() {
    let (client, canned) = keyed();
    canned.push(Answer::json(200, PET).header("x-request-id", "r-1"));
    canned.push(Answer::json(200, PET));
    canned.push(Answer::new(404));
    canned.push(Answer::new(418).chunk("teapot"));
    let response = client.pets().get("1").send().wait().unwrap();
    assert_eq!(response.headers()["x-request-id"], "r-1");
    assert_eq!(client.pets().get("1").wait().unwrap().name, "Rex");
    assert!(client.pets().get("1").wait().unwrap_err().is_not_found());
    assert_eq!(client.pets().get("1").send_raw().wait().unwrap().status(), 418);
}

#[test]
fn a_call_is_repeated_while_it_is_waited_for() {
    let (client, canned) = keyed();
    canned.allow_waits();
    canned.push(Answer::new(503));
    canned.push(Answer::json(200, PET));
    assert_eq!(client.pets().get("1").with_retry(Retry::standard()).wait().unwrap().id, 1);
    assert_eq!(canned.waits().len(), 1);
}

#[test]
fn a_provider_may_wait_itself() {
    let (tokens, asked) = keyed();
    asked.push(Answer::new(200).chunk("t-1"));
    let provider = provider_fn(move |_| {
        let call = tokens.pets().health();
        async move { Ok(Credential::new(call.wait().map_err(rt::ProviderError::new)?)) }
    });
    let (client, canned) = client(|builder| builder.bearer_token_provider(provider));
    canned.push(Answer::json(201, PET));
    client.pets().create(NewPet { name: "Rex".into() }).wait().unwrap();
    assert_eq!(canned.requests()[0].headers["authorization"], "Bearer t-1");
}

#[test]
fn items_are_an_iterator() {
    let (client, canned) = keyed();
    let events = Answer::new(200).header("content-type", "text/event-stream");
    canned
        .push(events.chunk("id: 7\ndata: a\n\ndata: ").chunk("b\n\n").broken(TransportError::other("reset")));
    let mut items = rt::Call::of::<Tail>(client.pets().0).value::<Tail>().wait().unwrap().wait();
    assert_eq!(items.next().unwrap().unwrap(), "a");
    assert_eq!(items.get_ref().last_event_id(), Some("7"));
    assert_eq!(items.next().unwrap().unwrap(), "b");
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Transport);
    assert!(items.next().is_none());
}

#[test]
fn a_download_is_read() {
    let (client, canned) = keyed();
    let photo =
        || Answer::new(200).header("content-type", "text/plain").chunk("one\ntw").chunk("").chunk("o\nthree");
    (0..4).for_each(|_| canned.push(photo()));
    let mut text = String::new();
    let mut reader = client.pets().photo(1).wait().unwrap().wait();
    assert_eq!(reader.get_ref().content_type(), Some("text/plain"));
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "one\ntwo\nthree");
    let lines = client.pets().photo(1).wait().unwrap().wait().lines();
    assert_eq!(lines.map(Result::unwrap).collect::<Vec<_>>(), ["one", "two", "three"]);

    let mut reader = client.pets().photo(1).wait().unwrap().wait();
    reader.read_exact(&mut [0; 2]).unwrap();
    assert_eq!(reader.bytes_up_to(11).unwrap(), "e\ntwo\nthree");
    let mut reader = client.pets().photo(1).wait().unwrap().wait();
    reader.read_exact(&mut [0; 2]).unwrap();
    assert_eq!(reader.bytes_up_to(10).unwrap_err().kind(), ErrorKind::TooLarge);
}

#[test]
fn a_download_that_breaks_off_does_not_end_well() {
    let (client, canned) = keyed();
    canned.push(Answer::new(200).chunk("ab").broken(TransportError::timeout("too slow")));
    let mut reader = client.pets().photo(1).wait().unwrap().wait();
    let error = reader.read_to_end(&mut Vec::new()).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    assert!(error.get_ref().unwrap().downcast_ref::<rt::Error>().unwrap().is_timeout());
    assert_eq!(reader.read(&mut [0; 1]).unwrap_err().kind(), std::io::ErrorKind::UnexpectedEof);
}

#[test]
fn a_file_is_whole_or_as_it_was() {
    let folder = std::env::temp_dir().join(format!("clientsmith-{}-save", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("rex.jpg");
    let (client, canned) = keyed();
    canned.push(Answer::new(200).chunk("ab").chunk("cde"));
    canned.push(Answer::new(200).chunk("xy").broken(TransportError::other("reset")));
    assert_eq!(client.pets().photo(1).wait().unwrap().wait().save_to(&path).unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), b"abcde");
    client.pets().photo(1).wait().unwrap().wait().save_to(&path).unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), b"abcde");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_panic_comes_through_and_the_next_call_goes_on() {
    let (client, canned) = client(|builder| {
        builder.api_key("k").bearer_token_provider(provider_fn(|_| async { panic!("on purpose") }))
    });
    let call = || client.pets().create(NewPet { name: "Rex".into() });
    let panic = catch_unwind(AssertUnwindSafe(|| call().wait())).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose"));
    canned.push(Answer::json(200, PET));
    assert_eq!(client.pets().get("1").wait().unwrap().id, 1);
}

#[cfg(feature = "reqwest")]
mod inside_of_tokio {
    use super::*;

    fn refuses() {
        let (client, canned) = keyed();
        let error = client.pets().get("1").wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Blocking);
        assert!(error.to_string().contains("use `.await`"), "{error}");
        let (first, second) = {
            let mut items = rt::ByteStream::empty().wait();
            (items.read(&mut [0]).unwrap_err(), items.read(&mut [0]).unwrap_err())
        };
        assert!(first.to_string().contains("broke off"), "{first}");
        assert_eq!(second.kind(), std::io::ErrorKind::UnexpectedEof);
        assert!(canned.requests().is_empty(), "nothing is sent");
    }

    fn works() {
        let (client, canned) = keyed();
        canned.push(Answer::json(200, PET));
        assert_eq!(client.pets().get("1").wait().unwrap().id, 1);
    }

    #[tokio::test]
    async fn a_task_is_told_and_goes_on() {
        refuses();
        tokio::time::sleep(Duration::from_millis(1)).await;
        tokio::spawn(async { refuses() }).await.unwrap();
        // The budget of the poll is what it was.
        let before = tokio::task::coop::has_budget_remaining();
        refuses();
        assert!(before && tokio::task::coop::has_budget_remaining());
        tokio::task::LocalSet::new().run_until(async { refuses() }).await;
    }

    #[tokio::test]
    async fn threads_that_may_block_may_wait() {
        tokio::task::spawn_blocking(works).await.unwrap();
        std::thread::spawn(works).join().unwrap();
    }

    #[test]
    fn a_runtime_that_is_entered_only_is_no_task() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let _guard = runtime.enter();
        works();
    }

    #[tokio::test]
    async fn any_future_can_be_waited_for() {
        let waited = tokio::task::spawn_blocking(|| {
            rt::blocking::wait(async { tokio::time::sleep(Duration::from_millis(1)).await })
        });
        waited.await.unwrap().unwrap();
        let error = rt::blocking::wait(async {}).unwrap_err();
        assert!(std::error::Error::source(&error).is_none());
    }
}

#[test]
fn parts_are_read_like_files() {
    let body = "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--";
    let mut parts = rt::Parts::new("multipart/mixed; boundary=b", rt::Bytes::from(body).into()).unwrap();
    let mut texts = Vec::new();
    while let Some(part) = rt::blocking::wait(parts.next()).unwrap() {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part.unwrap().wait(), &mut text).unwrap();
        texts.push(text);
    }
    assert_eq!(texts, ["one", "two"]);
}
