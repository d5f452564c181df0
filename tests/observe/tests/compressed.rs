//! Compressed answers on loopback: unpacked, and bounded by what comes out.

use std::io::Write;

use clientsmith_tests::server::{Outgoing, Server};
use layerops::{Client, ErrorKind, rt};

fn client(server: &Server) -> layerops::ClientBuilder {
    Client::builder().base_url(server.url()).api_key("k")
}

fn packed(encoding: &str, body: Vec<u8>) -> Outgoing {
    let answer = Outgoing::json(200, "").header("content-encoding", encoding);
    Outgoing { pieces: vec![body], ..answer }
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).expect("memory");
    encoder.finish().expect("memory")
}

fn deflate(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).expect("memory");
    encoder.finish().expect("memory")
}

/// RFC 7932 section 9: one meta-block that is not compressed, then an empty last one.
fn brotli(text: &[u8]) -> Vec<u8> {
    // WBITS 16 (one bit `0`), ISLAST `0`, MNIBBLES `00`, MLEN - 1 in 16 bits, ISUNCOMPRESSED `1`.
    let bits = (u32::try_from(text.len() - 1).expect("short") << 4) | (1 << 20);
    let mut out = bits.to_le_bytes()[..3].to_vec();
    out.extend_from_slice(text);
    out.push(3);
    out
}

/// RFC 8878 section 3.1.1: one frame without a size, of a raw block.
fn zstd(text: &[u8]) -> Vec<u8> {
    let mut out = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    out.extend_from_slice(&((u32::try_from(text.len()).expect("short") << 3) | 1).to_le_bytes()[..3]);
    out.extend_from_slice(text);
    out
}

#[tokio::test]
async fn answers_are_asked_for_and_unpacked() {
    let text = br#"{"text":"gr\u00fcn, gr\u00fcn, gr\u00fcn"}"#;
    for (encoding, body) in
        [("gzip", gzip(text)), ("deflate", deflate(text)), ("br", brotli(text)), ("zstd", zstd(text))]
    {
        let server = Server::start(move |_| packed(encoding, body.clone()));
        let client = client(&server).build().expect("a client");
        let answer: serde_json::Value = client
            .request("GET", "/x")
            .send_json()
            .await
            .unwrap_or_else(|error| panic!("{encoding}: {error:?}"));
        assert_eq!(answer["text"], "grün, grün, grün", "{encoding}");
        let asked = server.seen()[0].header("accept-encoding").expect("it is asked for").to_owned();
        assert!(asked.contains(encoding), "{asked}");
    }
}

#[tokio::test]
async fn the_limit_of_a_body_holds_for_what_a_gzip_bomb_becomes() {
    let bomb = gzip(&vec![b' '; 64 * 1024 * 1024]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    let server = Server::start(move |_| packed("gzip", bomb.clone()));
    let client = client(&server).max_body_bytes(1024 * 1024).build().expect("a client");
    let error = client.request("GET", "/x").send_json::<serde_json::Value>().await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.attempts(), 1, "what is too large once is too large twice");
    let error = client.workspaces().list().send_raw().await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn an_answer_that_is_cut_off_or_no_gzip_is_an_error() {
    let whole = gzip(&b"[1,2,3]".repeat(1000));
    for body in [whole[..whole.len() / 2].to_vec(), b"[1,2,3]".to_vec()] {
        let server = Server::start(move |_| packed("gzip", body.clone()));
        let client = client(&server).retry(rt::Retry::none()).build().expect("a client");
        let error = client.request("GET", "/x").send_json::<serde_json::Value>().await.expect_err("broken");
        assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
    }
}

#[tokio::test]
async fn a_caller_may_ask_for_no_compression() {
    let server = Server::start(|_| Outgoing::json(200, "[]"));
    let client = client(&server).build().expect("a client");
    let call = client.request("GET", "/x").with_header("accept-encoding", "identity");
    call.send_json::<Vec<u8>>().await.expect("an answer");
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("identity"));
}
