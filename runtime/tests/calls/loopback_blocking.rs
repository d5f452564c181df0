//! Calls that are waited for, against real sockets: connections that live on between calls and threads, limits of time,
//! bodies that are read while they are sent.

use std::io::{Cursor, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clientsmith_runtime as rt;
use rt::{ErrorKind, Retry};

use crate::generated_shape::{Client, ClientBuilder};
use crate::loopback::{answer, now, serve};

fn at(address: SocketAddr, with: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().base_url(format!("http://{address}/v1")).api_key("k-1");
    with(builder).build().expect("reqwest can be built")
}

/// A server that keeps connections open and says `ok` to all; how many connections there were.
fn steady() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for socket in listener.incoming().map_while(Result::ok) {
            counted.fetch_add(1, Ordering::SeqCst);
            thread::spawn(move || say_ok(socket));
        }
    });
    (address, count)
}

fn say_ok(mut socket: TcpStream) {
    let mut seen = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = socket.read(&mut buffer) {
        seen.extend_from_slice(&buffer[..length]);
        if seen.ends_with(b"\r\n\r\n") {
            seen.clear();
            if socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").is_err() {
                return;
            }
        }
    }
}

#[test]
fn connections_live_on_between_calls_and_threads() {
    let (address, connections) = steady();
    let client = at(address, |b| b);
    for _ in 0..100 {
        assert_eq!(client.pets().health().wait().unwrap(), "ok");
    }
    let other = client.clone();
    let from_there = thread::spawn(move || other.pets().health().wait().unwrap());
    assert_eq!(from_there.join().unwrap(), "ok");
    // A connection comes back a moment after its answer: another may be opened meanwhile, now and then.
    assert!(connections.load(Ordering::SeqCst) < 20, "{connections:?}");
}

#[test]
fn many_threads_at_once() {
    let (address, connections) = steady();
    let client = at(address, |b| b);
    thread::scope(|scope| {
        for _ in 0..16 {
            let client = &client;
            scope.spawn(move || {
                (0..50).for_each(|_| assert_eq!(client.pets().health().wait().unwrap(), "ok"));
            });
        }
    });
    assert!(connections.load(Ordering::SeqCst) < 400, "{connections:?}");
}

#[test]
fn limits_of_time_hold() {
    let late = || vec![(Duration::from_secs(20), answer("200 OK", "", "late"))];
    let (address, _requests) = serve(vec![late()]);
    let started = Instant::now();
    let client = at(address, |b| b.timeout(Duration::from_millis(100)).retry(Retry::none()));
    assert_eq!(client.pets().health().wait().unwrap_err().kind(), ErrorKind::Timeout);

    let (address, _requests) = serve(vec![late()]);
    let client = at(address, |b| b.deadline(Duration::from_millis(100)));
    assert_eq!(client.pets().health().wait().unwrap_err().kind(), ErrorKind::Timeout);

    let silent = vec![
        (Duration::ZERO, "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nab".to_owned()),
        (Duration::from_secs(20), "cd".to_owned()),
    ];
    let (address, _requests) = serve(vec![silent]);
    let client = at(address, |b| b.idle_timeout(Duration::from_millis(100)));
    let mut photo = client.pets().photo(1).wait().unwrap().wait();
    let mut seen = Vec::new();
    let error = photo.read_to_end(&mut seen).unwrap_err();
    assert_eq!((error.kind(), seen.as_slice()), (std::io::ErrorKind::TimedOut, b"ab".as_slice()));
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
}

#[test]
fn a_reader_is_sent_while_it_is_read() {
    let (address, requests) =
        serve(vec![now(answer("200 OK", "", "stored")), now(answer("200 OK", "", "stored"))]);
    let client = at(address, |b| b);
    let large = vec![b'x'; 300_000];
    let body = rt::Body::reader(Cursor::new(large.clone())).with_length(300_000);
    assert_eq!(client.pets().upload(1, body).wait().unwrap(), "stored");
    let request = requests.recv().unwrap();
    assert!(request.to_ascii_lowercase().contains("content-length: 300000\r\n"));
    assert_eq!(request.split_once("\r\n\r\n").unwrap().1.as_bytes(), large);

    let part = rt::Part::reader(Cursor::new("pixels"));
    assert!(part.as_bytes().is_none());
    assert_eq!(client.pets().upload(1, rt::Body::reader(Cursor::new("pixels"))).wait().unwrap(), "stored");
    assert!(requests.recv().unwrap().contains("6\r\npixels\r\n"));
}

#[test]
fn a_reader_that_fails_is_a_call_that_fails() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let (address, _requests) = serve(vec![now(answer("200 OK", "", "stored"))]);
    let error = at(address, |b| b).pets().upload(1, rt::Body::reader(Broken)).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[test]
fn a_client_serves_both_worlds() {
    let (address, _connections) = steady();
    let client = at(address, |b| b);
    client.pets().health().wait().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let awaited = client.clone();
    runtime.block_on(async move {
        awaited.pets().health().await.unwrap();
        let waited = tokio::task::spawn_blocking(move || awaited.pets().health().wait());
        waited.await.unwrap().unwrap();
    });
}
