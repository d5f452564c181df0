//! Runs every program of `examples/` against a server on loopback that answers as the document says.
#![allow(dead_code, reason = "the programs have a `main` of their own")]

use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use clientsmith_callers::Client;
use clientsmith_tests::server::{Incoming, Outgoing, Server};

#[path = "../examples/create.rs"]
mod create;
#[path = "../examples/device.rs"]
mod device;
#[path = "../examples/download.rs"]
mod download;
#[path = "../examples/failures.rs"]
mod failures;
#[path = "../examples/list.rs"]
mod list;
#[path = "../examples/pages.rs"]
mod pages;
#[path = "../examples/together.rs"]
mod together;
#[path = "../examples/transfer.rs"]
mod transfer;
#[path = "../examples/upload.rs"]
mod upload;
#[path = "../examples/watch.rs"]
mod watch;

const REX: &str = r#"{"id":"7","name":"Rex","status":"available"}"#;

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).api_key("k3y").build().expect("a client")
}

/// The body of a page.
fn page(names: &[&str], next: Option<&str>) -> Outgoing {
    let pet = |name: &&str| format!(r#"{{"id":"{name}","name":"{name}","status":"gone"}}"#);
    let pets: Vec<String> = names.iter().map(pet).collect();
    let next = next.map_or("null".to_owned(), |next| format!("{next:?}"));
    Outgoing::json(200, format!(r#"{{"data":[{}],"next_cursor":{next}}}"#, pets.join(",")))
}

fn problem(status: u16, title: &str) -> Outgoing {
    let mut answer = Outgoing::json(status, format!(r#"{{"title":{title:?},"fields":["name"]}}"#));
    answer.headers = vec![("content-type".to_owned(), "application/problem+json".to_owned())];
    answer
}

#[tokio::test]
async fn a_list_with_options() {
    let server = Server::start(|_| page(&["Rex", "Bella"], None));
    assert_eq!(list::names(&client(&server)).await.expect("a page"), ["Rex", "Bella"]);
    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/pets?status=available&tags=dog,small&limit=50");
    assert_eq!(seen.header("x-kennel-key"), Some("k3y"));
}

#[tokio::test]
async fn a_large_body() {
    let server = Server::start(|_| Outgoing::json(201, REX).header("location", "/pets/7"));
    let (pet, location) = create::take_in(&client(&server)).await.expect("the pet");
    assert_eq!((pet.id.as_str(), location.as_deref()), ("7", Some("/pets/7")));
    assert_eq!(
        String::from_utf8_lossy(&server.seen()[0].body),
        concat!(
            r#"{"name":"Rex","tags":["dog","small"],"born":"2024-02-29","#,
            r#""owner":{"email":"ada@example.com","phone":"+49 30 1234"},"#,
            r#""weights":[{"at":"2024-03-01","kilograms":1.2},{"at":"2024-06-01","kilograms":4.0}],"#,
            r#""diet":{"kind":"raw","meat":"beef"}}"#,
        )
    );

    let server = Server::start(|_| problem(422, "no name"));
    let error = create::take_in(&client(&server)).await.expect_err("a refusal");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
}

#[tokio::test]
async fn failures_apart() {
    let server = Server::start(|incoming: &Incoming| match incoming.path() {
        "/pets/7" => Outgoing::json(200, REX),
        "/pets/8" => problem(404, "no such pet"),
        "/pets/9" => problem(429, "slowly").header("retry-after", "3"),
        _ => problem(500, "broken"),
    });
    let client = client(&server);
    let look = async |id| failures::look(&client, id).await;
    assert!(matches!(look("7").await, Ok(failures::Found::Pet(pet)) if pet.name == "Rex"));
    assert!(matches!(look("8").await, Ok(failures::Found::None(why)) if why == "no such pet"));
    assert!(matches!(look("9").await, Ok(failures::Found::Later(wait)) if wait == Duration::from_secs(3)));
    assert!(matches!(look("0").await, Err(error) if error.is_server_error()));
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn two_credentials() {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    transfer::give(&client(&server), "t0ken", "7").await.expect("no answer is an answer");
    let seen = &server.seen()[0];
    assert_eq!(seen.header("x-kennel-key"), Some("k3y"));
    assert_eq!(seen.header("authorization"), Some("Bearer t0ken"));
}

#[tokio::test]
async fn one_token_for_all() {
    let server = Server::start(|incoming: &Incoming| match incoming.path() {
        "/token" => Outgoing::json(200, r#"{"access_token":"a1","token_type":"Bearer","expires_in":3600}"#),
        _ => Outgoing::json(200, r#"[{"at":"2026-01-02T03:04:05Z","reason":"teeth"}]"#),
    });
    let url = format!("{}/token", server.url());
    let client = together::signed_in(&client(&server), "desk", "s3cret", Some(&url));
    let visits = together::visits(&client, &["7", "8", "9"]).await.expect("visits");
    assert_eq!(visits.len(), 3);
    let seen = server.seen();
    assert_eq!(seen.iter().filter(|incoming| incoming.path() == "/token").count(), 1);
    let signed = |incoming: &&Incoming| incoming.header("authorization") == Some("Bearer a1");
    assert_eq!(seen.iter().filter(signed).count(), 3);
}

#[tokio::test]
async fn a_person_types_a_code_in() {
    let mut asked = 0;
    let server = Server::start(move |incoming: &Incoming| match incoming.path() {
        "/device" => Outgoing::json(
            200,
            r#"{"device_code":"d-1","user_code":"AB-CD","verification_uri":"https://go.example","interval":1,"expires_in":60}"#,
        ),
        "/token" => {
            asked += 1;
            match asked {
                1 => Outgoing::json(400, r#"{"error":"authorization_pending"}"#),
                _ => Outgoing::json(200, r#"{"access_token":"a1","token_type":"Bearer","expires_in":3600}"#),
            }
        }
        _ => Outgoing::json(200, r#"[{"at":"2026-01-02T03:04:05Z","reason":"teeth"}]"#),
    });
    let app = clientsmith_callers::rt::oauth2::App::new("screen");
    let app = app.device_url(format!("{}/device", server.url())).token_url(format!("{}/token", server.url()));
    let mut shown = None;
    let show = |uri: &str, code: &str| shown = Some(format!("{uri} {code}"));
    let client = device::sign_in(&client(&server), app, show).await.expect("a token");
    assert_eq!(shown.as_deref(), Some("https://go.example AB-CD"));
    assert_eq!(client.visits().list("7").await.expect("visits").len(), 1);

    let seen = server.seen();
    let targets: Vec<&str> = seen.iter().map(Incoming::path).collect();
    assert_eq!(targets, ["/device", "/token", "/token", "/visits"]);
    assert!(seen[1].body.ends_with(b"&device_code=d-1&client_id=screen"));
    assert_eq!(seen[3].header("authorization"), Some("Bearer a1"));
}

#[tokio::test]
async fn events_are_typed_to_the_bottom_and_go_on() {
    let event = |json: &str| format!("event: change\nretry: 5\nid: 1\ndata: {json}\n\n").into_bytes();
    let server = Server::start(move |_| Outgoing {
        status: 200,
        headers: vec![("content-type".to_owned(), "text/event-stream".to_owned())],
        pieces: vec![
            event(r#"{"kind":"arrived","pet":{"id":"7","name":"Rex","status":"pending"}}"#),
            event(r#"{"kind":"left","petId":"Rex"}"#),
            event(r#"{"kind":"slept"}"#),
            event(r#"{"kind":"arrived","pet":{"id":"8","name":"Bella","status":"pending"}}"#),
        ],
        gate: None,
    });
    assert_eq!(watch::arrivals(&client(&server), 1).await.expect("arrivals"), ["Rex"]);
    // The stream ends before the second one is there: it is asked for again.
    assert_eq!(watch::arrivals(&client(&server), 2).await.expect("arrivals"), ["Bella", "Rex"]);
    let seen = server.seen();
    let ids: Vec<_> = seen.iter().map(|incoming| incoming.header("last-event-id")).collect();
    assert_eq!(ids, [None, None, Some("1")]);
}

#[tokio::test]
async fn pages_follow_one_another() {
    let server = Server::start(|incoming: &Incoming| match incoming.target.as_str() {
        "/pets?status=gone&limit=2" => page(&["a", "b"], Some("p2")),
        "/pets?status=gone&limit=2&cursor=p2" => page(&["c"], None),
        other => problem(404, other),
    });
    assert_eq!(pages::gone(&client(&server)).await.expect("pets"), ["a", "b", "c"]);
    assert_eq!(server.seen().len(), 2);
}

/// A folder of its own for a test; gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn files(&self) -> usize {
        std::fs::read_dir(&self.0).expect("a folder").count()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn an_upload_says_how_far_it_is() {
    let folder = Folder::new("upload");
    let file = folder.0.join("rex.jpg");
    std::fs::write(&file, vec![7; 300_000]).expect("a file");
    let server = Server::start(|_| Outgoing::json(200, r#"{"bytes":300000}"#));
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let progress = move |sent, total| tell.lock().expect("no panic").push((sent, total));
    assert_eq!(upload::photo(&client(&server), "7", &file, progress).await.expect("an answer"), 300_000);

    let told = told.lock().expect("no panic").clone();
    assert!(told.len() > 1 && told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&(300_000, Some(300_000))));
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-length"), Some(&*seen.body.len().to_string()));
    let text = String::from_utf8_lossy(&seen.body);
    assert!(text.contains("name=\"photo\"; filename=\"rex.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
    assert!(text.contains("name=\"taken\"\r\n\r\n2024-03-01\r\n"));
}

#[tokio::test]
async fn a_download_is_the_whole_file_or_none() {
    let folder = Folder::new("download");
    let file = folder.0.join("7.jpg");
    let whole = |pieces: Vec<Vec<u8>>, gate| Outgoing {
        status: 200,
        headers: vec![("content-type".to_owned(), "image/jpeg".to_owned())],
        pieces,
        gate,
    };
    let server = Server::start(move |_| whole(vec![vec![1; 100_000], vec![2; 50_000]], None));
    assert_eq!(download::photo(&client(&server), "7", &file).await.expect("a file"), 150_000);
    assert_eq!(std::fs::read(&file).expect("a file").len(), 150_000);

    // The server goes away behind the first piece: what was there stays, and nothing else.
    let server = Server::start(move |_| {
        let (_, gate) = mpsc::channel();
        whole(vec![vec![3; 100_000], vec![4; 50_000]], Some(gate))
    });
    let error = download::photo(&client(&server), "7", &file).await.expect_err("a broken body");
    assert_eq!(error.kind(), clientsmith_callers::rt::ErrorKind::Transport);
    assert_eq!(std::fs::read(&file).expect("a file")[0], 1);
    assert_eq!(folder.files(), 1);
}
