//! Every program of `examples/`, with Prism between it and its server: what is sent and what is answered is judged by the
//! document, by a tool that was not written here. `tests/prism/run` starts it; without it these tests say that they are
//! skipped. What the programs make of their answers is the matter of `run.rs`.
//!
//! Prism reads every body as text, writes JSON and the query anew, and knows no `itemSchema` (OpenAPI 3.2). So bytes are
//! not compared here, photos are of ASCII, and the data of events is not judged.
#![allow(dead_code, reason = "the programs have a `main` of their own")]

use std::path::PathBuf;
use std::time::Duration;

use clientsmith_callers::Client;
use clientsmith_tests::prism::Prism;
use clientsmith_tests::server::{Incoming, Outgoing, Server};

#[path = "../examples/create.rs"]
mod create;
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

/// A server, and Prism in front of it.
struct Judged {
    server: Server,
    prism: Prism,
}

impl Judged {
    /// None where there is no Prism.
    fn start(answer: impl FnMut(&Incoming) -> Outgoing + Send + 'static) -> Option<Self> {
        let server = Server::start(answer);
        let prism = Prism::proxy("kennel", &server.url())?;
        Some(Self { server, prism })
    }

    fn client(&self) -> Client {
        let builder = Client::builder().base_url(self.prism.url()).api_key("k3y");
        builder.on_response(self.prism.ear()).build().expect("a client")
    }

    /// Prism found nothing wrong, and this many calls went through it.
    #[track_caller]
    fn passed(&self, calls: usize) {
        assert_eq!(self.prism.violations(), [""; 0]);
        assert_eq!(self.server.seen().len(), calls);
    }
}

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

fn text(media_type: &str, body: impl Into<Vec<u8>>) -> Outgoing {
    let headers = vec![("content-type".to_owned(), media_type.to_owned())];
    Outgoing { status: 200, headers, pieces: vec![body.into()], gate: None }
}

/// A folder of its own for a test; gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("prism-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_list_with_options() {
    let Some(judged) = Judged::start(|_| page(&["Rex", "Bella"], None)) else { return };
    assert_eq!(list::names(&judged.client()).await.expect("a page"), ["Rex", "Bella"]);
    judged.passed(1);
}

#[tokio::test]
async fn a_large_body() {
    let answer = |_: &Incoming| Outgoing::json(201, REX).header("location", "/pets/7");
    let Some(judged) = Judged::start(answer) else { return };
    create::take_in(&judged.client()).await.expect("the pet");
    judged.passed(1);
}

#[tokio::test]
async fn failures_apart() {
    let answer = |incoming: &Incoming| match incoming.path() {
        "/pets/7" => Outgoing::json(200, REX),
        "/pets/8" => problem(404, "no such pet"),
        _ => problem(429, "slowly").header("retry-after", "3"),
    };
    let Some(judged) = Judged::start(answer) else { return };
    let client = judged.client();
    let look = async |id| failures::look(&client, id).await;
    assert!(matches!(look("7").await, Ok(failures::Found::Pet(pet)) if pet.name == "Rex"));
    assert!(matches!(look("8").await, Ok(failures::Found::None(why)) if why == "no such pet"));
    assert!(matches!(look("9").await, Ok(failures::Found::Later(wait)) if wait == Duration::from_secs(3)));
    judged.passed(3);
}

#[tokio::test]
async fn two_credentials() {
    let Some(judged) = Judged::start(|_| Outgoing { status: 204, ..Outgoing::default() }) else { return };
    transfer::give(&judged.client(), "t0ken", "7").await.expect("no answer is an answer");
    judged.passed(1);
}

/// The token comes from a server of its own, which the document names and does not describe.
#[tokio::test]
async fn one_token_for_all() {
    let tokens = Server::start(|_| {
        Outgoing::json(200, r#"{"access_token":"a1","token_type":"Bearer","expires_in":3600}"#)
    });
    let visits = |_: &Incoming| Outgoing::json(200, r#"[{"at":"2026-01-02T03:04:05Z","reason":"teeth"}]"#);
    let Some(judged) = Judged::start(visits) else { return };
    let client = together::signed_in(&judged.client(), "desk", "s3cret", Some(&tokens.url()));
    assert_eq!(together::visits(&client, &["7", "8", "9"]).await.expect("visits").len(), 3);
    judged.passed(3);
}

#[tokio::test]
async fn events() {
    let event = r#"{"kind":"arrived","pet":{"id":"7","name":"Rex","status":"pending"}}"#;
    let answer = move |_: &Incoming| text("text/event-stream", format!("event: change\ndata: {event}\n\n"));
    let Some(judged) = Judged::start(answer) else { return };
    assert_eq!(watch::arrivals(&judged.client(), 1).await.expect("arrivals"), ["Rex"]);
    judged.passed(1);
}

#[tokio::test]
async fn pages_follow_one_another() {
    let answer = |incoming: &Incoming| match incoming.target.contains("cursor=p2") {
        false => page(&["a", "b"], Some("p2")),
        true => page(&["c"], None),
    };
    let Some(judged) = Judged::start(answer) else { return };
    assert_eq!(pages::gone(&judged.client()).await.expect("pets"), ["a", "b", "c"]);
    judged.passed(2);
}

#[tokio::test]
async fn an_upload() {
    let folder = Folder::new("upload");
    let file = folder.0.join("rex.jpg");
    std::fs::write(&file, "a photo of Rex").expect("a file");
    let Some(judged) = Judged::start(|_| Outgoing::json(200, r#"{"bytes":14}"#)) else { return };
    assert_eq!(upload::photo(&judged.client(), "7", &file, |_, _| {}).await.expect("an answer"), 14);
    judged.passed(1);
}

#[tokio::test]
async fn a_download() {
    let folder = Folder::new("download");
    let file = folder.0.join("7.jpg");
    let Some(judged) = Judged::start(|_| text("image/jpeg", "a photo of Rex")) else { return };
    assert_eq!(download::photo(&judged.client(), "7", &file).await.expect("a file"), 14);
    judged.passed(1);
}

/// The judge judges: an answer that the document does not allow is found.
#[tokio::test]
async fn an_answer_that_breaks_the_document_is_found() {
    let answer = |_: &Incoming| Outgoing::json(200, r#"{"id":"7","name":"Rex","status":7}"#);
    let Some(judged) = Judged::start(answer) else { return };
    let _ = failures::look(&judged.client(), "7").await;
    let found = judged.prism.violations().concat();
    assert!(found.contains("getPet") && found.contains("status"), "{found}");
}
