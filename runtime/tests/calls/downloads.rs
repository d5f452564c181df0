//! Bodies that are handed over unread.

use std::future::poll_fn;
use std::pin::Pin;

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{ErrorKind, Stream, TransportError};

use crate::generated_shape::types;
use crate::keyed;

fn photo() -> Answer {
    Answer::new(200)
        .header("content-type", "image/png")
        .header("content-length", "5")
        .header("content-disposition", "attachment; filename=\"a/b.png\"")
        .chunk("ab")
        .chunk("")
        .chunk("cde")
}

#[tokio::test]
async fn pieces() {
    let (client, canned) = keyed();
    canned.push(photo());
    canned.push(photo());
    let mut photo = client.pets().photo(1).await.unwrap();
    assert_eq!(photo.content_type(), Some("image/png"));
    assert_eq!((photo.content_length(), photo.file_name()), (Some(5), Some("b.png")));
    assert_eq!(photo.chunk().await.unwrap().unwrap(), "ab");
    assert_eq!(photo.chunk().await.unwrap().unwrap(), "cde");
    assert_eq!(photo.chunk().await.unwrap(), None);

    let response = client.pets().photo(1).send().await.unwrap();
    assert_eq!(response.headers()["content-length"], "5");
    assert_eq!(response.into_inner().bytes().await.unwrap(), "abcde");
    assert!(
        canned.requests().iter().all(|seen| seen.timeouts.total.is_none() && seen.timeouts.idle.is_some())
    );
}

#[tokio::test]
async fn as_a_stream_and_bounded() {
    let (client, canned) = keyed();
    canned.push(photo());
    canned.push(photo());
    canned.push(photo());
    let mut photo = client.pets().photo(1).await.unwrap();
    let mut length = 0;
    while let Some(piece) = poll_fn(|cx| Pin::new(&mut photo).poll_next(cx)).await {
        length += piece.unwrap().len();
    }
    assert_eq!(length, 5);
    let photo = client.pets().photo(1).await.unwrap();
    assert_eq!(photo.bytes_up_to(4).await.unwrap_err().kind(), ErrorKind::TooLarge);
    let photo = client.pets().photo(1).await.unwrap();
    assert_eq!(photo.bytes_up_to(5).await.unwrap(), "abcde");
}

#[tokio::test]
async fn a_failure_is_read_and_a_break_is_told() {
    let (client, canned) = keyed();
    canned.push(Answer::json(404, r#"{"code":1,"message":"none"}"#));
    canned.push(photo().broken(TransportError::timeout("silence")));
    let error = client.pets().photo(1).await.unwrap_err();
    let problem = error.typed::<crate::generated_shape::operations::GetPhoto>();
    assert_eq!(problem, Some(types::Problem { code: 1, message: "none".into() }));
    let photo = client.pets().photo(1).await.unwrap();
    let error = photo.bytes().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Timeout, "getPhoto"));
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn as_a_reader_of_tokio() {
    use tokio::io::{AsyncBufReadExt, AsyncReadExt};
    let (client, canned) = keyed();
    canned.push(photo());
    canned.push(photo().broken(TransportError::timeout("silence")));
    let reader = client.pets().photo(1).await.unwrap().into_async_read();
    assert_eq!(reader.get_ref().content_length(), Some(5));
    let mut reader = reader;
    let mut three = [0; 3];
    reader.read_exact(&mut three).await.unwrap();
    assert_eq!(&three, b"abc");
    assert_eq!(reader.fill_buf().await.unwrap(), b"de");
    let mut rest = Vec::new();
    tokio::io::copy_buf(&mut reader, &mut rest).await.unwrap();
    assert_eq!(rest, b"de");

    let mut reader = client.pets().photo(1).await.unwrap().into_async_read();
    let mut all = Vec::new();
    let error = reader.read_to_end(&mut all).await.unwrap_err();
    assert_eq!((error.kind(), &all[..]), (std::io::ErrorKind::TimedOut, &b"abcde"[..]));
    let inner = error.into_inner().unwrap().downcast::<rt::Error>().unwrap();
    assert_eq!(inner.operation(), "getPhoto");
    assert_eq!(reader.read(&mut three).await.unwrap_err().kind(), std::io::ErrorKind::UnexpectedEof);

    let mut parts =
        rt::Parts::new("multipart/mixed; boundary=b", rt::Bytes::from("--b\n\n1\n2\n--b--").into()).unwrap();
    let mut lines = parts.next().await.unwrap().unwrap().into_async_read().lines();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("1"));
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("2"));
    assert_eq!(lines.next_line().await.unwrap(), None);
}
