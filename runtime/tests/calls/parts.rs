//! Answers of several parts, from the wire to the caller's loop.

use std::future::poll_fn;
use std::pin::Pin;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{ErrorKind, Parts, Stream, TransportError};

use crate::client;

/// What a part holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub n: i64,
}
rt::object! { Reading { 0 n "n" required } }

rt::operation! { Package "package" GET "/package" { output parts, failure none } }
rt::operation! { Readings "readings" GET "/readings" { output part_items Reading, failure none } }
rt::operation! { Either "either" GET "/either" { output EitherOutput { 200 => Parts parts, 202 => Later empty }, failure none } }

/// What `either` gives.
#[derive(Debug)]
pub enum EitherOutput {
    Parts(rt::Parts),
    Later,
}

fn mixed(pieces: &[&str]) -> Answer {
    let answer = Answer::new(200).header("content-type", "multipart/mixed; boundary=\"a b\"");
    pieces.iter().fold(answer, |answer, piece| answer.chunk(piece.as_bytes().to_vec()))
}

#[tokio::test]
async fn parts_come_one_after_the_other() {
    let (client, canned) = client(|builder| builder.api_key("k").max_body_bytes(16));
    canned.push(mixed(&[
        "--a b\r\nContent-Type: application/json\r\nContent-Disposition: form-data; name=\"about; it\"\r\n\r\n{\"n\":",
        "1}\r\n--a b\r\nContent-ID: <file@1>\r\nContent-Disposition: attachment; filename=\"../x.bin\"\r\n\r\nfirst ",
        "and second, passed over",
        "\r\n--a b\r\n\r\nlast\r\n-",
        "-a b--\r\n",
    ]));
    let mut parts = rt::Call::of::<Package>(client.pets().0).value::<Package>().await.unwrap();
    let part = parts.next().await.unwrap().unwrap();
    assert_eq!((part.name().as_deref(), part.content_type()), (Some("about; it"), Some("application/json")));
    assert_eq!(part.json::<Reading>().await.unwrap(), Reading { n: 1 });
    let mut part = parts.next().await.unwrap().unwrap();
    assert_eq!((part.name().as_deref(), part.file_name().as_deref()), (Some("file@1"), Some("x.bin")));
    assert_eq!(part.chunk().await.unwrap().unwrap(), "first ");
    let piece = poll_fn(|cx| Pin::new(&mut part).poll_next(cx)).await.unwrap().unwrap();
    assert_eq!(piece, "and second, passed over");
    let part = parts.next().await.unwrap().unwrap();
    assert!(part.name().is_none() && part.headers().is_empty());
    assert_eq!(part.text().await.unwrap(), "last");
    assert!(parts.next().await.is_none() && parts.next().await.is_none());
}

#[tokio::test]
async fn a_part_has_a_largest_size_and_reading_it_may_fail() {
    let (client, canned) = client(|builder| builder.api_key("k").max_body_bytes(5));
    let body = "--a b\r\n\r\nlonger\r\n--a b\r\n\r\n[]\r\n--a b\r\nodd\r\n\r\n1\r\n--a b\r\n\r\n{\"n\":2}\r\n--a b--";
    canned.push(mixed(&[body]));
    let mut parts = rt::Call::of::<Package>(client.pets().0).value::<Package>().await.unwrap();
    let error = parts.next().await.unwrap().unwrap().bytes().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::TooLarge, "package"));
    let error = parts.next().await.unwrap().unwrap().json::<Reading>().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.path(), &error.body().unwrap()[..]),
        (ErrorKind::Decode, Some("$"), &b"[]"[..])
    );
    let error = parts.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::Decode, &b"odd\r\n\r\n"[..]));
    let part = parts.next().await.unwrap().unwrap();
    assert_eq!(part.bytes_up_to(7).await.unwrap(), "{\"n\":2}");
    assert!(parts.next().await.is_none());
}

#[tokio::test]
async fn what_breaks_off_is_told_with_what_came() {
    let (client, canned) = client(|builder| builder.api_key("k"));
    canned.push(mixed(&["--a b\r\n\r\nhalf", " a part"]));
    canned.push(mixed(&["--a b\r\n\r\nhalf"]).broken(TransportError::timeout("silence")));
    canned.push(mixed(&["--c\r\n\r\nwhole\r\n--c--"]));
    canned.push(Answer::new(200).header("content-type", "multipart/mixed").chunk("--a"));
    let call = || rt::Call::of::<Package>(client.pets().0).value::<Package>();
    for kind in [ErrorKind::Transport, ErrorKind::Timeout] {
        let mut parts = call().await.unwrap();
        let error = parts.next().await.unwrap().unwrap().bytes().await.unwrap_err();
        assert_eq!((error.kind(), error.status().map(|code| code.as_u16())), (kind, Some(200)));
        assert!(error.body().unwrap().starts_with(b"half"), "{error:?}");
        assert!(parts.next().await.is_none());
    }
    let mut parts = call().await.unwrap();
    let error = parts.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), &error.body().unwrap()[..]),
        (ErrorKind::Decode, &b"--c\r\n\r\nwhole\r\n--c--"[..])
    );
    assert!(parts.next().await.is_none());
    let error = call().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("boundary"), "{error}");
}

#[tokio::test]
async fn an_answer_that_is_one_part() {
    let (client, canned) = client(|builder| builder.api_key("k"));
    canned.push(Answer::json(200, "{\"n\":").chunk("3}"));
    canned.push(Answer::json(200, "{\"n\":").chunk("4}"));
    canned.push(Answer::json(200, "{}"));
    canned.push(Answer::new(202));
    let mut parts = rt::Call::of::<Package>(client.pets().0).value::<Package>().await.unwrap();
    let part = parts.next().await.unwrap().unwrap();
    assert_eq!(part.content_type(), Some("application/json"));
    assert_eq!(part.json::<Reading>().await.unwrap(), Reading { n: 3 });
    assert!(parts.next().await.is_none());
    let mut items = rt::Call::of::<Readings>(client.pets().0).value::<Readings>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), Reading { n: 4 });
    assert!(items.next().await.is_none());
    let either = rt::Call::of::<Either>(client.pets().0).value::<Either>().await.unwrap();
    let EitherOutput::Parts(mut parts) = either else { panic!("parts") };
    assert_eq!(parts.next().await.unwrap().unwrap().text().await.unwrap(), "{}");
    let either = rt::Call::of::<Either>(client.pets().0).value::<Either>().await.unwrap();
    assert!(matches!(either, EitherOutput::Later));
}

#[tokio::test]
async fn parts_that_are_all_alike_are_items() {
    let (client, canned) = client(|builder| builder.api_key("k").max_body_bytes(20));
    canned.push(mixed(&[
        "--a b\r\nContent-Type: application/json\r\n\r\n{\"n\":1}",
        "\r\n--a b\r\n\r\nno\r\n--a b\r\nodd\r\n\r\nhidden\r\n--a b\r\n\r\n{\"n\":2}\r\n--a b\r\n\r\n{\"n\":",
    ]));
    canned.push(mixed(&["--a b\r\n\r\n", "0123456789", "0123456789", "!"]));
    let mut items = rt::Call::of::<Readings>(client.pets().0).value::<Readings>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), Reading { n: 1 });
    for body in ["no", "odd\r\n\r\n"] {
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::Decode, body.as_bytes()));
    }
    assert_eq!(items.next().await.unwrap().unwrap(), Reading { n: 2 });
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::Transport, &b"{\"n\":"[..]));
    assert!(items.next().await.is_none());
    let mut items = rt::Call::of::<Readings>(client.pets().0).value::<Readings>().await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::TooLarge);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn parts_within_a_part() {
    let inner = "--i\r\n\r\n1\r\n--i\r\n\r\n2\r\n--i--";
    let outer = format!("--o\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n{inner}\r\n--o--");
    let mut outer = Parts::new("Multipart/Related; boundary=o", rt::Bytes::from(outer).into()).unwrap();
    let part = outer.next().await.unwrap().unwrap();
    let content_type = part.content_type().unwrap().to_owned();
    let mut inner = Parts::new(&content_type, part.bytes().await.unwrap().into()).unwrap();
    for text in ["1", "2"] {
        assert_eq!(inner.next().await.unwrap().unwrap().text().await.unwrap(), text);
    }
    assert!(inner.next().await.is_none() && outer.next().await.is_none());
    assert!(Parts::new("multipart/mixed", rt::ByteStream::empty()).is_err());
}
