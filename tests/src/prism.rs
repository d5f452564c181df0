//! Prism, which was not written here: a process that checks requests and answers by a document. `tests/prism/run` installs
//! it; where it is not there, nothing is checked and that is said. It knows no API.

use clientsmith_runtime::{Attempt, Outcome};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The longest wait for a start. Prism reads a large document in seconds, also where others build beside it.
const PATIENCE: Duration = Duration::from_secs(120);

/// A Prism that runs until it is dropped, or until this process ends.
#[derive(Debug)]
pub struct Prism {
    process: Child,
    url: String,
    found: Arc<Mutex<Vec<String>>>,
}

impl Prism {
    /// One that answers with the examples of a document, by the name that `tests/prism/run` gives it; none where Prism is
    /// not installed.
    pub fn mock(document: &str) -> Option<Self> {
        Self::start("mock", document, &[])
    }

    /// One that hands requests on to a server, and its answers back.
    pub fn proxy(document: &str, server: &str) -> Option<Self> {
        Self::start("proxy", document, &[server])
    }

    fn start(mode: &str, document: &str, arguments: &[&str]) -> Option<Self> {
        let Some(folder) = std::env::var_os("CLIENTSMITH_PRISM").map(PathBuf::from) else {
            eprintln!("skipped: there is no Prism; see tests/prism/run");
            return None;
        };
        let leash = Path::new(env!("CARGO_MANIFEST_DIR")).join("prism/leash.cjs");
        let mut process = Command::new("node")
            .arg("--require")
            .arg(leash)
            .arg(folder.join("node_modules/@stoplight/prism-cli/dist/index.js"))
            .args([mode, "--host", "127.0.0.1", "--port", "0"])
            .arg(folder.join("documents").join(document).with_extension("json"))
            .args(arguments)
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let lines = lines(&mut process);
        let url = listening(&lines).unwrap_or_else(|said| {
            let _ = process.kill();
            panic!("Prism did not start:\n{said}")
        });
        Some(Self { process, url, found: Arc::default() })
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// What a client is to call after each of its attempts, so that violations become known.
    pub fn ear(&self) -> impl Fn(&Outcome<'_>, &Attempt) + Send + Sync + 'static {
        let found = Arc::clone(&self.found);
        move |outcome, attempt| {
            let violations = outcome.headers().into_iter().flat_map(|all| all.get_all("sl-violations"));
            for violation in violations {
                let text = String::from_utf8_lossy(violation.as_bytes());
                let operation = attempt.operation();
                let lines = told(&text).into_iter();
                let lines = lines.map(|line| format!("{} {}: {line}", operation.method(), operation.path()));
                found.lock().unwrap_or_else(PoisonError::into_inner).extend(lines);
            }
        }
    }

    /// Everything that was found so far, and forgets it.
    pub fn violations(&self) -> Vec<String> {
        std::mem::take(&mut *self.found.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The violations of a header, a line each: where, and what. The header is cut off where there are many.
fn told(header: &str) -> Vec<String> {
    let Ok(serde_json::Value::Array(list)) = serde_json::from_str(header) else {
        return vec![header.to_owned()];
    };
    let line = |one: &serde_json::Value| {
        let place = one["location"].as_array().into_iter().flatten();
        let place: Vec<_> =
            place.map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned)).collect();
        format!("{} {}", place.join("."), one["message"].as_str().unwrap_or_default())
    };
    list.iter().map(line).collect()
}

/// What it prints. All of it is read, so that it never waits for a reader.
fn lines(process: &mut Child) -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    let output = process.stdout.take().expect("it was piped");
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    lines
}

/// Where it says that it listens.
///
/// # Errors
/// What it said instead.
fn listening(lines: &Receiver<String>) -> Result<String, String> {
    let end = Instant::now() + PATIENCE;
    let mut said = String::new();
    while let Ok(line) = lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
        if let Some((_, url)) = line.split_once("Prism is listening on ") {
            return Ok(url.trim().to_owned());
        }
        said += &line;
        said.push('\n');
    }
    Err(said)
}
