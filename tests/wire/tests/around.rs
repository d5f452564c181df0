//! What is around a call of a generated client: members that the document does not name, calls as commands of curl, calls
//! that are made until something is done. Over HTTP; their rules are the matter of the runtime's tests.

use std::path::Path;
use std::time::Duration;

use clientsmith_tests::server::{Incoming, Outgoing, Server};
use clientsmith_wire::{Client, rt, types};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).user_agent("me").build().expect("a client")
}

#[tokio::test]
async fn a_job_is_waited_for() {
    let mut states = ["queued", "running", "done"].into_iter();
    let server = Server::start(move |_| {
        let state = states.next().unwrap_or("gone");
        Outgoing::json(200, format!(r#"{{"text":"{state}"}}"#)).header("retry-after-ms", "5")
    });
    let call = client(&server).chat(types::ChatRequest::new("how is it?")).with_body_field("beta", true);
    let polling = call.poll_until(|note| note.text == "done").deadline(Duration::from_secs(20));
    assert_eq!(polling.await.expect("it is done").text, "done");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|one| one.body == br#"{"text":"how is it?","beta":true}"#));
}

#[tokio::test]
async fn a_form_has_no_members_of_json() {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let error = client(&server).upload(types::UploadRequest::new("x")).with_body_field("beta", 1).await;
    let error = error.expect_err("it is no JSON");
    assert_eq!(error.kind(), rt::ErrorKind::Request);
    assert!(error.to_string().contains("`beta`") && server.seen().is_empty(), "{error}");
}

/// What a server sees, apart from what each client writes in its own way.
fn shown(seen: &Incoming) -> String {
    let mut headers: Vec<String> = seen
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "content-length" | "accept-encoding"))
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    headers.sort();
    format!(
        "{} {}\n{}\n\n{}",
        seen.method,
        seen.target,
        headers.join("\n"),
        String::from_utf8_lossy(&seen.body)
    )
}

/// Runs a command as a person would who copies it into a shell. False where there is no curl.
fn run(command: &str, folder: &Path) -> bool {
    let is_there = std::process::Command::new("curl").arg("--version").output().is_ok();
    if is_there {
        // curl reads a file of its user's first; this one has none.
        let script = command.replacen("curl ", "curl --disable --silent --max-time 20 ", 1);
        let outcome = std::process::Command::new("sh")
            .args(["-c", &script])
            .current_dir(folder)
            .output()
            .expect("a shell");
        assert!(outcome.status.success(), "{command}\n{}", String::from_utf8_lossy(&outcome.stderr));
    }
    is_there
}

#[cfg(unix)]
#[tokio::test]
async fn curl_sends_what_the_call_sends() {
    let server = Server::start(|_| Outgoing { status: 204, ..Outgoing::default() });
    let client = client(&server);
    let nasty = "it's $(id) `id` \"x\" \\ \u{e4}\n\t; & | < > * ? # ! ~ %41 @/etc/passwd";
    let calls = [
        client.request("POST", "/notes/{id}").path("id", nasty).json(&[nasty]).with_query_param("q[]", nasty),
        client.request("DELETE", "/notes").with_header("x-note", "it's \"$HOME\"").with_header("x-none", ""),
        client.request("PUT", "/notes").text("text/plain", nasty),
        client.request("POST", "/notes").text("text/plain", "@/etc/passwd"),
        client.request("GET", "/notes").json(&1),
        client.request("POST", "/notes"),
    ];
    for call in calls {
        let command = call.to_curl().expect("it can be sent");
        call.send_raw().await.expect("sent");
        if run(&command, &std::env::temp_dir()) {
            let seen = server.seen();
            let [.., by_call, by_curl] = &seen[..] else { panic!("two requests: {command}") };
            assert_eq!(shown(by_curl), shown(by_call), "{command}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn curl_sends_the_parts_of_a_form() {
    let server = Server::start(|_| Outgoing::json(201, r#"{"text":"stored"}"#));
    let body = types::UploadRequest::new(rt::Part::bytes(vec![0, 255]).file_name("\"a\".bin"))
        .title("@it's; \"$x\"")
        .meta(types::Note::new("a;b\"c\\"));
    let call = client(&server).upload(body).with_part("more", "<x>");
    let command = call.to_curl().expect("it can be sent");
    call.await.expect("sent");
    let folder = std::env::temp_dir().join(format!("clientsmith-curl-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    // The file that the note behind the command asks for.
    std::fs::write(folder.join("part-1.bin"), b"\x00\xff").expect("a file");
    let ran = run(&command, &folder);
    std::fs::remove_dir_all(&folder).expect("it was there");
    if ran {
        let parts = |seen: &Incoming| {
            let boundary = seen.header("content-type").and_then(|text| text.split("boundary=").nth(1));
            let boundary = boundary.expect("a boundary").to_owned();
            String::from_utf8_lossy(&seen.body).replace(&boundary, "B")
        };
        let seen = server.seen();
        assert_eq!(parts(&seen[1]).replace("content-type", "Content-Type"), parts(&seen[0]), "{command}");
    }
}
