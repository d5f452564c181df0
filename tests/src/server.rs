//! An HTTP/1.1 server on loopback (RFC 9112), as small as the tests allow: one connection after the
//! other, one request on each. It ends when it is dropped, and every wait in it has a bound. What it
//! answers is the matter of a closure; see [`door`](crate::door) for the documented answers.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// The longest wait for a byte of a request, or for the gate of an answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
const MAX_LINES: usize = 200;
const MAX_LINE: u64 = 64 * 1024;
const MAX_BODY: u64 = 16 * 1024 * 1024;

/// A request that came in.
#[derive(Clone, Debug, Default)]
pub struct Incoming {
    /// The request line and the headers as they came, without the line that ends them.
    pub head: String,
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, its framing removed.
    pub body: Vec<u8>,
}

impl Incoming {
    /// The first header `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.0 == name).map(|header| header.1.as_str())
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// An answer.
#[derive(Debug, Default)]
pub struct Outgoing {
    /// The status.
    pub status: u16,
    /// The headers, without framing.
    pub headers: Vec<(String, String)>,
    /// The body: one piece is sent with its length, several are sent as chunks.
    pub pieces: Vec<Vec<u8>>,
    /// Each piece after the first waits for a word from here.
    pub gate: Option<Receiver<()>>,
}

impl Outgoing {
    /// A JSON answer.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Self { status, headers, pieces: vec![body.into().into_bytes()], gate: None }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    ended: AtomicBool,
    connections: AtomicUsize,
    seen: Mutex<Vec<Incoming>>,
}

impl Server {
    /// Starts to serve on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// There is no free port.
    pub fn start(answer: impl FnMut(&Incoming) -> Outgoing + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on loopback");
        let address = listener.local_addr().expect("a bound address");
        let shared = Arc::new(Shared::default());
        let inside = Arc::clone(&shared);
        let thread = std::thread::spawn(move || serve(&listener, &inside, answer));
        Self { address, shared, thread: Some(thread) }
    }

    /// `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Incoming> {
        self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // Wakes `accept`.
        drop(TcpStream::connect_timeout(&self.address, PATIENCE));
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the server panicked");
        }
    }
}

fn serve(listener: &TcpListener, shared: &Shared, mut answer: impl FnMut(&Incoming) -> Outgoing) {
    loop {
        let accepted = listener.accept();
        if shared.ended.load(Ordering::SeqCst) {
            return;
        }
        let Ok((stream, _)) = accepted else { continue };
        shared.connections.fetch_add(1, Ordering::SeqCst);
        // A client may go away at any time; that is its right.
        let _ = exchange(&stream, shared, &mut answer);
    }
}

fn exchange(
    stream: &TcpStream,
    shared: &Shared,
    answer: &mut impl FnMut(&Incoming) -> Outgoing,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let incoming = read(&mut BufReader::new(stream))?;
    let outgoing = answer(&incoming);
    shared.seen.lock().unwrap_or_else(PoisonError::into_inner).push(incoming);
    write(stream, &outgoing)
}

pub(crate) fn read(stream: &mut impl BufRead) -> io::Result<Incoming> {
    let first = line(stream)?;
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let mut incoming =
        Incoming { method: method.to_owned(), target: target.to_owned(), ..Incoming::default() };
    incoming.head = format!("{first}\r\n");
    incoming.headers = fields(stream, &mut incoming.head)?;
    let chunked = incoming.header("transfer-encoding").is_some_and(|value| value == "chunked");
    let length: u64 = incoming.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    if chunked {
        incoming.body = chunks(stream)?;
    } else {
        piece(stream, length, &mut incoming.body)?;
    }
    Ok(incoming)
}

fn fields(stream: &mut impl BufRead, head: &mut String) -> io::Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    while headers.len() < MAX_LINES {
        let line = line(stream)?;
        if line.is_empty() {
            return Ok(headers);
        }
        head.push_str(&format!("{line}\r\n"));
        let (name, value) = line.split_once(':').ok_or(io::ErrorKind::InvalidData)?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Err(io::ErrorKind::InvalidData.into())
}

fn chunks(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = u64::from_str_radix(&line(stream)?, 16).map_err(|_| io::ErrorKind::InvalidData)?;
        if size == 0 {
            fields(stream, &mut String::new())?;
            return Ok(body);
        }
        piece(stream, size, &mut body)?;
        line(stream)?;
    }
}

fn piece(stream: &mut impl BufRead, length: u64, body: &mut Vec<u8>) -> io::Result<()> {
    if length > MAX_BODY.saturating_sub(body.len() as u64) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let read = stream.take(length).read_to_end(body)?;
    if read as u64 == length { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut text = String::new();
    stream.take(MAX_LINE).read_line(&mut text)?;
    match text.strip_suffix("\r\n") {
        Some(line) => Ok(line.to_owned()),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

fn write(mut stream: &TcpStream, outgoing: &Outgoing) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} \r\nconnection: close\r\n", outgoing.status);
    for (name, value) in &outgoing.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let chunked = outgoing.pieces.len() > 1;
    if chunked {
        head.push_str("transfer-encoding: chunked\r\n\r\n");
    } else {
        let length = outgoing.pieces.first().map_or(0, Vec::len);
        head.push_str(&format!("content-length: {length}\r\n\r\n"));
    }
    stream.write_all(head.as_bytes())?;
    for (index, piece) in outgoing.pieces.iter().enumerate() {
        if let (true, Some(gate)) = (index > 0, &outgoing.gate) {
            gate.recv_timeout(PATIENCE).map_err(|_| io::ErrorKind::TimedOut)?;
        }
        if chunked {
            stream.write_all(format!("{:x}\r\n", piece.len()).as_bytes())?;
            stream.write_all(piece)?;
            stream.write_all(b"\r\n")?;
        } else {
            stream.write_all(piece)?;
        }
    }
    if chunked { stream.write_all(b"0\r\n\r\n") } else { Ok(()) }
}
