//! Downloads that go on where they broke off.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::{Answer, CannedTransport};
use rt::{ErrorKind, Reconnect, TransportError};

use crate::generated_shape::{Call, Client, operations::GetPhoto};
use crate::keyed;

const NOW: Duration = Duration::ZERO;

fn cut(headers: &[(&str, &str)], pieces: &str) -> Answer {
    let answer = headers.iter().fold(Answer::new(200), |answer, (name, value)| answer.header(name, value));
    answer.chunk(pieces.to_owned()).broken(TransportError::other("cut"))
}

fn rest(range: &str, pieces: &str) -> Answer {
    Answer::new(206).header("content-range", range).chunk(pieces.to_owned())
}

fn waiting() -> (Client, CannedTransport) {
    let (client, canned) = keyed();
    canned.allow_waits();
    (client, canned)
}

fn call(client: &Client) -> Call<GetPhoto> {
    client.pets().photo(1).with_reconnect(Reconnect::standard().max_attempts(2).backoff(NOW, NOW))
}

const TAGGED: &[(&str, &str)] = &[("content-length", "5"), ("etag", "\"v1\""), ("accept-ranges", "bytes")];

#[tokio::test]
async fn the_rest_is_asked_for() {
    let (client, canned) = waiting();
    canned.push(cut(TAGGED, "ab"));
    canned.push(rest("bytes 2-4/5", "c").header("etag", "\"v1\"").broken(TransportError::timeout("silence")));
    canned.push(Answer::fail(TransportError::timeout("no answer")));
    canned.push(rest("bytes 3-4/*", "de"));
    let call = call(&client).with_retry(rt::Retry::none()).with_query_param("q", "1");
    assert_eq!(call.await.unwrap().bytes().await.unwrap(), "abcde");
    let seen = canned.requests();
    let asked: Vec<_> =
        seen.iter().map(|seen| seen.headers.get("range").map(|value| value.to_str().unwrap())).collect();
    assert_eq!(asked, [None, Some("bytes=2-"), Some("bytes=3-"), Some("bytes=3-")]);
    assert!(seen[1..].iter().all(|seen| seen.headers["if-range"] == "\"v1\""));
    assert!(seen[1..].iter().all(|seen| seen.headers["accept-encoding"] == "identity"));
    assert!(seen.iter().all(|one| one.uri == seen[0].uri && one.headers.contains_key("accept")));
}

#[tokio::test]
async fn a_date_in_the_past_knows_the_content_again() {
    let (client, canned) = waiting();
    let dates = [
        ("content-length", "5"),
        ("etag", "W/\"v1\""),
        ("last-modified", "Sun, 06 Nov 1994 08:49:36 GMT"),
        ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ];
    canned.push(cut(&dates, "abcd"));
    canned.push(rest("bytes 4-4/5", "e"));
    assert_eq!(call(&client).await.unwrap().bytes().await.unwrap(), "abcde");
    assert_eq!(canned.requests()[1].headers["if-range"], "Sun, 06 Nov 1994 08:49:36 GMT");
}

#[tokio::test]
async fn what_cannot_go_on_breaks_off() {
    let (length, tag) = (("content-length", "5"), ("etag", "\"v1\""));
    let now = "Sun, 06 Nov 1994 08:49:37 GMT";
    for headers in [
        &[length][..],
        &[tag],
        &[length, ("etag", "W/\"v1\"")],
        &[length, tag, ("accept-ranges", "none")],
        &[length, tag, ("content-encoding", "gzip")],
        &[length, ("last-modified", now), ("date", now)],
    ] {
        let (client, canned) = waiting();
        canned.push(cut(headers, "ab"));
        let error = call(&client).await.unwrap().bytes().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{headers:?}");
        assert_eq!(canned.requests().len(), 1, "{headers:?}");
    }
    let (client, canned) = waiting();
    canned.push(cut(TAGGED, "ab"));
    canned.push(cut(TAGGED, "ab"));
    client.pets().photo(1).await.unwrap().bytes().await.unwrap_err();
    let policy = Reconnect::standard().backoff(NOW, NOW);
    let posted = client.request("POST", "/x").with_reconnect(policy).send_download().await.unwrap();
    posted.bytes().await.unwrap_err();
    assert_eq!(canned.requests().len(), 2, "nobody asked for it, or it is no GET");
}

#[tokio::test]
async fn other_content_is_never_put_behind() {
    let whole = || TAGGED.iter().fold(Answer::new(200), |answer, (name, value)| answer.header(name, value));
    for (answer, why) in [
        (whole().chunk("vwxyz"), "200 OK"),
        (rest("bytes 2-4/5", "xyz").header("etag", "\"v2\""), "something else"),
        (rest("bytes 3-4/5", "de"), "bytes from 2 of 5 were asked for, 3 to 4 came"),
        (rest("bytes 2-5/6", "cdef"), "2 to 5 came"),
        (rest("bytes 2-4/6", "cde"), "2 to 4 came"),
        (Answer::new(206).chunk("cde"), "names no range"),
        (Answer::new(416), "416"),
        (Answer::new(403), "403"),
    ] {
        let (client, canned) = waiting();
        canned.push(cut(TAGGED, "ab"));
        canned.push(answer);
        let mut download = call(&client).await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), "ab");
        let error = download.chunk().await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(error.kind() == ErrorKind::Transport && source.contains(why), "{why}: {source}");
        assert_eq!(download.chunk().await.unwrap(), None);
    }
    let (client, canned) = waiting();
    canned.push(cut(TAGGED, "ab"));
    canned.push(rest("bytes 2-4/5", "cdefg"));
    assert_eq!(call(&client).await.unwrap().bytes().await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn attempts_are_counted_and_the_end_is_the_end() {
    let (client, canned) = waiting();
    canned.push(cut(TAGGED, "ab"));
    for _ in 0..2 {
        canned.push(rest("bytes 2-4/5", "").broken(TransportError::timeout("silence")));
    }
    let error = call(&client).await.unwrap().bytes().await.unwrap_err();
    assert_eq!((error.kind(), canned.requests().len()), (ErrorKind::Timeout, 3));

    // All of it came: how the connection ended is no matter.
    canned.push(cut(TAGGED, "abcde"));
    assert_eq!(call(&client).await.unwrap().bytes().await.unwrap(), "abcde");
    // Less came, although the connection seems to have ended well.
    let short =
        TAGGED.iter().fold(Answer::new(200), |answer, (name, value)| answer.header(name, value)).chunk("abc");
    canned.push(short);
    canned.push(rest("bytes 3-4/5", "de"));
    assert_eq!(call(&client).await.unwrap().bytes().await.unwrap(), "abcde");
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_file_over_cut_connections_is_whole_or_not_there() {
    use crate::loopback::{now, serve};
    let body: String = (0..100_000).map(|at| char::from(b'a' + u8::try_from(at % 26).unwrap())).collect();
    let head = |status: &str, length: usize, more: &str| {
        format!(
            "HTTP/1.1 {status}\r\ncontent-length: {length}\r\netag: \"v1\"\r\nconnection: close\r\n{more}\r\n"
        )
    };
    let whole = head("200 OK", body.len(), "accept-ranges: bytes\r\n");
    let from = |at: usize, to: usize| {
        let range = format!("content-range: bytes {at}-{}/{}\r\n", body.len() - 1, body.len());
        head("206 Partial Content", body.len() - at, &range) + &body[at..to]
    };
    let folder = std::env::temp_dir().join(format!("clientsmith-resume-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("whole.txt");

    let first = whole.clone() + &body[..40_000];
    let (address, requests) = serve(vec![
        now(first.clone()),
        now(from(40_000, 70_000)),
        now(from(70_000, 100_000)),
        now(first),
        now(head("200 OK", 3, "") + "new"),
    ]);
    let client = Client::builder().base_url(format!("http://{address}/v1")).api_key("k-1").build().unwrap();
    let told = std::sync::Arc::new(std::sync::Mutex::new((0, None)));
    let kept = std::sync::Arc::clone(&told);
    let download =
        call(&client).await.unwrap().on_progress(move |passed, of| *kept.lock().unwrap() = (passed, of));
    assert_eq!(download.save_to(&path).await.unwrap(), 100_000);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), body);
    assert_eq!(*told.lock().unwrap(), (100_000, Some(100_000)));
    let seen: Vec<String> = (0..3).map(|_| requests.recv().unwrap().to_ascii_lowercase()).collect();
    assert!(
        seen[1].contains("range: bytes=40000-\r\n") && seen[1].contains("if-range: \"v1\"\r\n"),
        "{}",
        seen[1]
    );
    assert!(seen[2].contains("range: bytes=70000-\r\n"), "{}", seen[2]);

    // The content has changed: the file stays as it was, and nothing is left beside it.
    call(&client).await.unwrap().save_to(&path).await.unwrap_err();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), body);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}
