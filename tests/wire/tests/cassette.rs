//! Cassettes: what a real server said on loopback is recorded, and played when the server is gone. What stands on the tape,
//! what does not, and what is told when a request is not on it.

use std::path::PathBuf;

use clientsmith_tests::server::{Incoming, Outgoing, Server};
use clientsmith_wire::pets::testing::{Cassette, CassetteMode};
use clientsmith_wire::pets::types::{NewPet, SetPhotoRequest};
use clientsmith_wire::pets::{Client, Error, rt};

const KEY: &str = "k3y-of-the-account";

/// A path of a tape that is not there yet.
fn tape(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("tapes").join(format!("{name}.json"));
    let _ = std::fs::remove_file(&path);
    path
}

fn client(url: &str, cassette: &Cassette) -> Client {
    Client::builder().base_url(url).api_key(KEY).cassette(cassette).build().expect("a client")
}

/// A client with no credential of its own: nothing is asked of a server.
fn player(url: &str, cassette: &Cassette) -> Client {
    let builder = Client::builder().base_url(url).retry(rt::Retry::none());
    builder.cassette(cassette).build().expect("a client")
}

fn with_type(media: &str, pieces: &[&[u8]]) -> Outgoing {
    Outgoing {
        status: 200,
        headers: vec![("content-type".to_owned(), media.to_owned())],
        pieces: pieces.iter().map(|piece| piece.to_vec()).collect(),
        gate: None,
    }
}

fn server() -> Server {
    Server::start(|incoming: &Incoming| match (incoming.method.as_str(), incoming.path()) {
        ("GET", "/pets") => Outgoing::json(200, r#"[ {"id": "1", "name": "Ré\u0078", "weight": 1.50} ]"#),
        ("POST", "/pets") => Outgoing::json(201, r#"{"id":"2","name":"Max","access_token":"t0ken-of-max"}"#)
            .header("set-cookie", "sid=s3ssion-of-max; Path=/; HttpOnly")
            .header("x-request-id", "r-1"),
        ("GET", "/pets/7") => {
            Outgoing::json(404, format!(r#"{{"field":"not for {KEY}, sid s3ssion-of-max"}}"#))
        }
        ("GET", "/pets/1/photo") => with_type("image/png", &[b"\x89PNG\xff", b"\x00"]),
        ("PUT", _) => Outgoing { status: 204, ..Outgoing::default() },
        _ => with_type(
            "text/event-stream",
            &[b"data: {\"id\":\"1\",\"na", b"me\":\"A\"}\n\ndata: {\"id\":\"2\",\"name\":\"B\"}\n\n"],
        ),
    })
}

/// The same calls for a server and for its tape.
async fn all(client: &Client) -> Vec<String> {
    let mut out = Vec::new();
    for pet in client.pets().list().limit(2).tags(["a b", "ü"]).await.expect("pets") {
        out.push(pet.name);
    }
    out.push(client.pets().create(NewPet::new("Max").age(3.0)).await.expect("a pet").id);
    let error = client.pets().get("7").await.expect_err("no pet");
    assert!(error.is_not_found(), "{error}");
    let photo = client.pets().get_photo("1").await.expect("a photo").bytes().await.expect("its bytes");
    out.push(format!("{photo:?}"));
    let part = rt::Part::bytes(b"\xffphidden-in-a-body".to_vec());
    client.pets().set_photo("1", SetPhotoRequest::new(part).caption("c")).await.expect("an answer");
    let mut events = client.events().watch().await.expect("events");
    while let Some(event) = events.next().await {
        out.push(event.expect("an event").name);
    }
    out
}

#[tokio::test]
async fn what_was_recorded_is_played_without_a_server() {
    let path = tape("whole");
    let server = server();
    let url = server.url();
    let recorded = all(&client(&url, &Cassette::open(&path, CassetteMode::Refresh))).await;
    assert_eq!(recorded, ["Réx", "2", r#"b"\x89PNG\xff\0""#, "A", "B"]);
    drop(server);

    let cassette = Cassette::replay(&path);
    assert_eq!(all(&player(&url, &cassette)).await, recorded);
    cassette.assert_played();
}

#[tokio::test]
async fn the_tape_reads_well_and_has_no_secret() {
    let path = tape("scrubbed");
    let server = server();
    all(&client(&server.url(), &Cassette::open(&path, CassetteMode::Refresh).secret("hidden-in-a-body")))
        .await;
    let text = std::fs::read_to_string(&path).expect("a tape");
    for secret in [KEY, "t0ken-of-max", "s3ssion-of-max"] {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
    // In a body that is no text.
    let bodies = text.lines().filter_map(|line| line.trim().strip_prefix("\"base64\": "));
    let bodies: Vec<Vec<u8>> =
        bodies.map(|text| rt::Bytes64::from_text(text.trim_matches('"')).decode().expect("base64")).collect();
    assert_eq!(bodies.len(), 2);
    assert!(bodies[1].windows(14).any(|window| window == b"\xffp[scrubbed]\r\n"), "{:?}", bodies[1]);
    let wished = r#"    {
      "operation": "createPet",
      "request": {
        "method": "POST",
        "url": "URL/pets?api_key=[scrubbed]",
        "headers": {
          "accept": "application/vnd.pets+json, application/json",
          "content-type": "application/json"
        },
        "json": {
          "name": "Max",
          "age": 3.0
        }
      },
      "answer": {
        "status": 201,
        "headers": {
          "content-type": "application/json",
          "set-cookie": "sid=[scrubbed]; Path=/; HttpOnly",
          "x-request-id": "r-1"
        },
        "json": {
          "id": "2",
          "name": "Max",
          "access_token": "[scrubbed]"
        }
      }
    },"#;
    assert!(text.contains(&wished.replace("URL", &server.url())), "{text}");
    for part in [
        r#""name": "Ré\u0078""#,
        r#""weight": 1.50"#,
        r#""field": "not for [scrubbed], sid [scrubbed]""#,
        r#""base64": "iVBOR/8A""#,
        r#""data: {\"id\":\"1\",\"name\":\"A\"}\n\n","#,
        "boundary=boundary",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[tokio::test]
async fn what_is_missing_is_told_with_what_is_nearest() {
    let path = tape("missing");
    let server = server();
    let url = server.url();
    let recorded = client(&url, &Cassette::open(&path, CassetteMode::Refresh));
    recorded.pets().list().limit(2).await.expect("pets");
    recorded.pets().create(NewPet::new("Max")).await.expect("a pet");
    drop(server);

    let cassette = Cassette::replay(&path);
    let client = player(&url, &cassette);
    let cause = |error: &Error| std::error::Error::source(error).expect("a cause").to_string();
    let error = client.pets().create(NewPet::new("Rex")).await.expect_err("another body");
    let text = cause(&error);
    assert!(text.contains("has no answer to POST"), "{text}");
    assert!(text.contains("the nearest is its request 2: POST"), "{text}");
    assert!(text.contains("body at `$.name`: wanted \"Max\", came \"Rex\""), "{text}");
    let error = client.pets().list().limit(3).await.expect_err("another query");
    assert!(cause(&error).contains("query `limit`: wanted \"2\", came \"3\""), "{}", cause(&error));
    let error = client.pets().list().await.expect_err("another query");
    assert!(cause(&error).contains("query `limit`: wanted \"2\", came none"), "{}", cause(&error));

    client.pets().list().limit(2).await.expect("pets");
    let error = client.pets().list().limit(2).await.expect_err("played");
    assert!(cause(&error).contains("which has been played already"), "{}", cause(&error));
    let left = cassette.unplayed();
    assert!(matches!(left.as_slice(), [one] if one.starts_with("POST ")), "{left:?}");

    let again = Cassette::replay(&path).repeats().any_origin();
    let client = player("http://elsewhere.example.com", &again);
    for _ in 0..3 {
        client.pets().list().limit(2).await.expect("pets");
    }
}

#[tokio::test]
async fn what_is_missing_is_added_and_a_refresh_begins_anew() {
    let path = tape("modes");
    let server = server();
    let open = |mode| Cassette::open(&path, mode);
    let record = |cassette: &Cassette| client(&server.url(), cassette);
    record(&open(CassetteMode::RecordMissing)).pets().list().await.expect("pets");
    assert_eq!(server.seen().len(), 1);

    let both = open(CassetteMode::RecordMissing);
    record(&both).pets().list().await.expect("pets");
    assert_eq!(server.seen().len(), 1, "what is on the tape is not asked for");
    record(&both).pets().create(NewPet::new("Max")).await.expect("a pet");
    assert_eq!(server.seen().len(), 2);
    assert_eq!(open(CassetteMode::Replay).unplayed().len(), 2);

    record(&open(CassetteMode::Refresh)).pets().list().await.expect("pets");
    assert_eq!(server.seen().len(), 3);
    assert_eq!(open(CassetteMode::Replay).unplayed().len(), 1);
}

#[tokio::test]
async fn a_body_that_is_dropped_or_breaks_is_kept_as_far_as_it_came() {
    let path = tape("dropped");
    let broken = Server::start(|_| {
        let (sender, gate) = std::sync::mpsc::channel();
        drop(sender);
        let mut answer = with_type("image/png", &[b"first", b"second"]);
        answer.gate = Some(gate);
        answer
    });
    let recorded = client(&broken.url(), &Cassette::open(&path, CassetteMode::Refresh));
    recorded.pets().get_photo("1").await.expect("a photo").bytes().await.expect_err("it broke");
    let played = player(&broken.url(), &Cassette::replay(&path));
    let photo = played.pets().get_photo("1").await.expect("a photo");
    photo.bytes().await.expect_err("it breaks again");

    let server = server();
    let recorded = client(&server.url(), &Cassette::open(&path, CassetteMode::Refresh));
    let mut events = recorded.events().watch().await.expect("events");
    events.next().await.expect("an event").expect("an event");
    drop(events);
    let played = player(&server.url(), &Cassette::replay(&path));
    let mut events = played.events().watch().await.expect("events");
    assert_eq!(events.next().await.expect("an event").expect("an event").name, "A");
}

#[tokio::test]
async fn a_failure_to_connect_is_kept_where_it_is_asked_for() {
    let path = tape("failed");
    let gone = Server::start(|_| Outgoing::default());
    let url = gone.url();
    drop(gone);
    let record = |cassette: &Cassette| {
        let builder = Client::builder().base_url(&url).api_key(KEY).retry(rt::Retry::none());
        builder.cassette(cassette).build().expect("a client")
    };
    let error = record(&Cassette::open(&path, CassetteMode::Refresh)).pets().list().await.expect_err("none");
    assert!(error.is_connect(), "{error}");
    assert!(!path.exists(), "a server that was down by chance is not on the tape");

    let cassette = Cassette::open(&path, CassetteMode::Refresh).record_failures();
    record(&cassette).pets().list().await.expect_err("none");
    let server = server();
    let lives = Client::builder().base_url(server.url()).api_key(KEY).cassette(&cassette).build();
    lives.expect("a client").pets().list().await.expect("pets");
    let text = std::fs::read_to_string(&path).expect("a tape");
    assert!(text.contains(r#""failed": "connect","#) && text.contains(r#""because": ""#), "{text}");
    assert!(!text.contains(KEY), "{text}");

    // A call that is repeated meets the failure first and then the answer.
    let cassette = Cassette::replay(&path).any_origin();
    let builder = Client::builder().base_url(&url).api_key(KEY).retry(rt::Retry::standard());
    let played = builder.cassette(&cassette).build().expect("a client");
    let response = played.pets().list().send().await.expect("pets");
    assert_eq!(response.attempts(), 2);
    cassette.assert_played();
}

#[test]
fn a_tape_that_is_not_one_is_told() {
    let path = tape("wrong");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    for (text, wished) in [
        ("{", "EOF"),
        (r#"{"exchanges":[]}"#, "`cassette` is missing"),
        (r#"{"cassette":2,"exchanges":[]}"#, "`cassette` is 2"),
        (
            r#"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"x"},"answer":{"status":7}}]}"#,
            "exchange 1: `status` is 7",
        ),
        (
            r#"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"x"},"answer":{"failed":"so"}}]}"#,
            "exchange 1: `failed` is \"so\"",
        ),
    ] {
        std::fs::write(&path, text).expect("a file");
        let panic = std::panic::catch_unwind(|| Cassette::replay(&path)).expect_err("a panic");
        let told = panic.downcast_ref::<String>().expect("a text");
        assert!(told.contains(wished), "{wished} is not in {told}");
    }
}
