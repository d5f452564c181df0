//! Many calls at once against a server that fails one in twenty: every call ends in a value or a typed error, none is
//! lost, and what is not idempotent reaches the server once. `CLIENTSMITH_LOAD=10000` makes it the full load.
//!
//! No time is asserted; with `--nocapture` the counts, the times and the memory are printed.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clientsmith_conformance::answers::rt::{ErrorKind, Retry};
use clientsmith_conformance::answers::types::Item;
use clientsmith_conformance::answers::{Client, Error};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

const AT_ONCE: usize = 256;
/// One request in so many fails.
const FAILS: usize = 20;

/// What the server has seen: how often each call came, and how many requests it failed.
#[derive(Default)]
struct Seen {
    calls: Mutex<BTreeMap<String, usize>>,
    requests: AtomicUsize,
    failed: AtomicUsize,
}

async fn serve(listener: TcpListener, seen: Arc<Seen>) {
    while let Ok((stream, _)) = listener.accept().await {
        let seen = Arc::clone(&seen);
        // A client may go away at any time.
        tokio::spawn(async move { drop(connection(stream, &seen).await) });
    }
}

/// Answers one request after the other until one is to fail without an answer.
async fn connection(stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let (mut length, mut call, mut line) = (0, String::new(), String::new());
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let text = line.trim_end();
            match text.split_once(": ") {
                Some(("content-length", value)) => length = value.parse().unwrap_or(0),
                Some(("x-call", value)) => call = value.to_owned(),
                _ if text.is_empty() => break,
                _ => {}
            }
        }
        stream.read_exact(&mut vec![0; length]).await?;
        *seen.calls.lock().expect("no panic before").entry(call).or_default() += 1;
        let number = seen.requests.fetch_add(1, Ordering::Relaxed);
        if !number.is_multiple_of(FAILS) {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}").await?;
            continue;
        }
        seen.failed.fetch_add(1, Ordering::Relaxed);
        match number / FAILS % 4 {
            0 => stream.write_all(b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n").await?,
            1 => stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\":x}}").await?,
            2 => return stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\"").await,
            _ => return Ok(()),
        }
    }
}

/// Kilobytes that the process holds, where the system tells it.
fn memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse().ok()
}

/// All calls, `AT_ONCE` at a time: each one's outcome and how long it took.
async fn calls(client: &Client, range: std::ops::Range<usize>) -> Vec<(usize, Result<u32, Error>, Duration)> {
    let gate = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = Vec::new();
    for number in range {
        let (client, permit) =
            (client.clone(), Arc::clone(&gate).acquire_owned().await.expect("an open gate"));
        tasks.push(tokio::spawn(async move {
            let (started, name) = (Instant::now(), number.to_string());
            let outcome = match number % 2 {
                0 => client.item().with_header("x-call", &name).send().await.map(|answer| answer.attempts()),
                _ => {
                    let call = client.create(Item::new(1)).with_header("x-call", &name);
                    call.send().await.map(|answer| answer.attempts())
                }
            };
            drop(permit);
            (number, outcome, started.elapsed())
        }));
    }
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.expect("no call panics"));
    }
    outcomes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_once_in_a_value_or_a_typed_error() {
    let count = std::env::var("CLIENTSMITH_LOAD").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
    let url = format!("http://{}", listener.local_addr().expect("a bound address"));
    let seen = Arc::new(Seen::default());
    let server = tokio::spawn(serve(listener, Arc::clone(&seen)));
    let short = Duration::from_millis(5);
    let builder =
        Client::builder().base_url(url).api_key("k").bearer_token("t").timeout(Duration::from_secs(60));
    let client = builder.retry(Retry::standard().backoff(short, short)).build().expect("a client");

    // The first tenth fills pools and buffers.
    let mut outcomes = calls(&client, 0..count / 10).await;
    let before = memory();
    outcomes.extend(calls(&client, count / 10..count).await);
    let after = memory();
    server.abort();

    assert_eq!(outcomes.len(), count);
    let arrived = seen.calls.lock().expect("no panic before");
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    for (number, outcome, _) in &outcomes {
        let requests = arrived.get(&number.to_string()).copied().unwrap_or(0);
        let attempts = match outcome {
            Ok(attempts) => *attempts,
            Err(error) => {
                let kinds = [ErrorKind::Status, ErrorKind::Transport, ErrorKind::Decode];
                assert!(kinds.contains(&error.kind()), "{error:?}");
                error.attempts()
            }
        };
        let end = outcome.as_ref().map_or_else(|error| format!("{:?}", error.kind()), |_| "value".to_owned());
        *ends.entry(end).or_default() += 1;
        assert_eq!(requests, attempts as usize, "call {number}: {outcome:?}");
        assert!(number % 2 == 0 || requests == 1, "call {number} came {requests} times");
    }
    let failed = seen.failed.load(Ordering::Relaxed);
    assert!(failed >= count / FAILS, "{failed}");
    // Held for each call would be at least its answer: ten times the calls must not be ten times the memory.
    if let (Some(before), Some(after)) = (before, after) {
        assert!(after < before + 2 * count + 32 * 1024, "{before} KB before, {after} KB after");
    }

    let mut times: Vec<Duration> = outcomes.iter().map(|(_, _, time)| *time).collect();
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!(
        "{count} calls, {} requests, {failed} failed by the server: {ends:?}",
        seen.requests.load(Ordering::Relaxed)
    );
    println!("p50 {:?}, p90 {:?}, p99 {:?}, longest {:?}", at(50), at(90), at(99), at(100));
    println!("memory {before:?} KB after a tenth, {after:?} KB at the end");
}
