//! Bytes over HTTP: a download that is read while it comes, an upload of bytes and one of a stream.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::mpsc;
use std::task::{Context, Poll};

use ayon::rt::{Body, Bytes, Stream};
use ayon::{Client, operations};
use clientsmith_tests::server::{Outgoing, Server};

/// The first bytes of a PNG file, and what no text can hold.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\x00\xff\xfe";

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).bearer_token("token").build().expect("a client")
}

fn picture(pieces: Vec<Vec<u8>>, gate: Option<mpsc::Receiver<()>>) -> Outgoing {
    let headers = vec![
        ("content-type".to_owned(), "image/png".to_owned()),
        ("content-disposition".to_owned(), "inline; filename=\"../thumb.png\"".to_owned()),
    ];
    Outgoing { status: 200, headers, pieces, gate }
}

#[tokio::test]
async fn a_download_is_read_while_it_comes() {
    let (open, gate) = mpsc::channel();
    let mut answer = Some(picture(vec![PICTURE.to_vec(), b"more".to_vec(), b"end".to_vec()], Some(gate)));
    let server = Server::start(move |_| answer.take().expect("one request"));

    let response = client(&server).thumbnails().get("demo", "0a1b").send().await.expect("a picture");
    assert_eq!(response.status().as_u16(), 200);
    let mut download = response.into_inner();
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.file_name(), Some("thumb.png"));
    assert_eq!(download.content_length(), None);
    // The server has not sent the rest: it waits for a word.
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(PICTURE));
    open.send(()).expect("the server waits");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(&b"more"[..]));
    open.send(()).expect("the server waits");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(&b"end"[..]));
    assert_eq!(download.chunk().await.expect("the end"), None);

    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/api/projects/demo/thumbnails/0a1b");
    assert!(seen.header("accept").is_some_and(|accept| accept.contains("image/")), "{seen:?}");
}

#[tokio::test]
async fn a_download_as_a_whole() {
    let server = Server::start(|_| picture(vec![PICTURE.to_vec()], None));
    let download = client(&server).thumbnails().get("demo", "0a1b").await.expect("a picture");
    assert_eq!(download.content_length(), Some(PICTURE.len() as u64));
    assert_eq!(download.bytes().await.expect("all of it"), PICTURE);
    let download = client(&server).thumbnails().get("demo", "0a1b").await.expect("a picture");
    assert!(download.bytes_up_to(4).await.is_err());
}

#[tokio::test]
async fn a_failed_download_is_a_typed_error() {
    let server = Server::start(|_| Outgoing::json(404, r#"{"code":404,"detail":"Thumbnail not found"}"#));
    let error = client(&server).thumbnails().get("demo", "0a1b").await.expect_err("404");
    assert!(error.is_not_found());
    let typed = error.typed::<operations::GetThumbnail>().expect("the documented body");
    assert_eq!(typed.detail, "Thumbnail not found");
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    let (open, gate) = mpsc::channel();
    let mut answer = Some(picture(vec![PICTURE.to_vec(), b"never".to_vec()], Some(gate)));
    let server = Server::start(move |_| answer.take().expect("one request"));
    let mut download = client(&server).thumbnails().get("demo", "0a1b").await.expect("a picture");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(PICTURE));
    // The server ends the connection without the last chunk.
    drop(open);
    download.chunk().await.expect_err("the rest is missing");
}

#[tokio::test]
async fn an_upload_of_bytes() {
    let server = Server::start(|_| Outgoing::json(200, r#"{"id":"0a1b"}"#));
    let made = client(&server).thumbnails().create("demo", PICTURE).await.expect("an id");
    assert_eq!(made.id, "0a1b");
    let body = Body::from(PICTURE).with_content_type("image/jpeg");
    client(&server).thumbnails().create("demo", body).await.expect("an id");

    let seen = server.seen();
    assert!(seen.iter().all(|one| one.method == "POST" && one.body == PICTURE));
    let types: Vec<_> = seen.iter().filter_map(|one| one.header("content-type")).collect();
    assert_eq!(types, ["image/png", "image/jpeg"]);
    assert_eq!(seen[0].header("content-length"), Some(&*PICTURE.len().to_string()));
}

/// Pieces that are there already, as a stream.
struct Pieces(VecDeque<&'static [u8]>);

impl Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Bytes::from_static(piece))))
    }
}

#[tokio::test]
async fn an_upload_of_a_stream() {
    let server = Server::start(|_| Outgoing::json(200, r#"{"id":"0a1b"}"#));
    let pieces = || Body::stream(Pieces([PICTURE, b"more"].into()));
    let files = client(&server);
    let known = pieces().with_length(PICTURE.len() as u64 + 4);
    let made = files.files().upload_project_file("demo", "a b.png", known).await.expect("an id");
    assert_eq!(made.id, "0a1b");
    files
        .files()
        .upload_project_file("demo", "c.png", pieces().with_content_type("image/png"))
        .await
        .expect("an id");

    let seen = server.seen();
    let expected: Vec<u8> = [PICTURE, b"more"].concat();
    assert!(seen.iter().all(|one| one.body == expected && one.target == "/api/projects/demo/files"));
    assert_eq!(seen[0].header("x-file-name"), Some("a b.png"));
    assert_eq!(seen[0].header("content-type"), Some("application/octet-stream"));
    assert_eq!(seen[0].header("content-length"), Some(&*expected.len().to_string()));
    assert_eq!(seen[1].header("content-type"), Some("image/png"));
    assert_eq!(seen[1].header("transfer-encoding"), Some("chunked"));
}
