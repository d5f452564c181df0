//! A server on this machine for tests that fetch: real HTTP, one answer for each path. It knows no OpenAPI.

// Not every test that includes it needs all of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What is answered.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    pub delay: Duration,
    /// Whether the body goes on until nobody reads it.
    pub is_endless: bool,
}

impl Answer {
    /// A file that is there.
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Answer {
            status: 200,
            headers: Vec::new(),
            body: body.into(),
            delay: Duration::ZERO,
            is_endless: false,
        }
    }

    /// The same with a header.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// An answer without a body.
    pub fn status(status: u16) -> Self {
        Answer { status, ..Answer::ok("") }
    }

    /// An answer that leads on.
    pub fn redirect(to: impl Into<String>) -> Self {
        Answer { headers: vec![("Location", to.into())], ..Answer::status(302) }
    }
}

/// A running server; its thread ends with the process.
pub struct Server {
    /// `http://127.0.0.1:PORT`.
    pub origin: String,
    answers: Arc<Mutex<BTreeMap<String, Answer>>>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Listens, with nothing to answer.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let origin = format!("http://{}", listener.local_addr().expect("it listens"));
        let answers = Arc::new(Mutex::new(BTreeMap::new()));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (all, log) = (Arc::clone(&answers), Arc::clone(&seen));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (all, log) = (Arc::clone(&all), Arc::clone(&log));
                std::thread::spawn(move || serve(stream, &all, &log));
            }
        });
        Server { origin, answers, seen }
    }

    /// Answers a path.
    pub fn with(self, path: &str, answer: Answer) -> Self {
        self.answers.lock().expect("no thread panics").insert(path.to_owned(), answer);
        self
    }

    /// The heads of the requests so far.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("no thread panics").clone()
    }

    /// The paths that were asked for so far.
    pub fn paths(&self) -> Vec<String> {
        self.seen().iter().map(|head| head.split(' ').nth(1).unwrap_or_default().to_owned()).collect()
    }
}

fn serve(mut stream: TcpStream, answers: &Mutex<BTreeMap<String, Answer>>, seen: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        match reader.read_line(&mut head) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let known = answers.lock().expect("no thread panics").get(&path).cloned();
    let mut answer = known.unwrap_or_else(|| Answer::status(404));
    let etag = answer.headers.iter().find(|(name, _)| *name == "ETag");
    if etag.is_some_and(|(_, etag)| head.to_ascii_lowercase().contains(&format!("if-none-match: {etag}\r\n")))
    {
        answer = Answer::status(304);
    }
    seen.lock().expect("no thread panics").push(head);
    std::thread::sleep(answer.delay);
    let mut text = format!("HTTP/1.1 {} X\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        text += &format!("{name}: {value}\r\n");
    }
    if answer.is_endless {
        let _ = stream.write_all(format!("{text}\r\n").as_bytes());
        while stream.write_all(&answer.body).is_ok() {}
        return;
    }
    text += &format!("Content-Length: {}\r\n\r\n", answer.body.len());
    // Who asked may have gone.
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.write_all(&answer.body));
}
