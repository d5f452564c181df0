//! A server on loopback that writes prepared bytes, right or wrong: one script for each connection, in turn. It knows no
//! HTTP beyond reading a request; see [`server`](crate::server) for one that answers properly.

use std::io::{self, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::server::{Incoming, PATIENCE, read};

/// What is done with one connection. It is closed at the end.
#[derive(Clone, Debug)]
pub enum Step {
    /// Reads a request.
    Read,
    /// Writes bytes.
    Write(Vec<u8>),
    /// Writes these bytes again and again, until the client goes away or there are a thousand million of them.
    Forever(Vec<u8>),
    /// Says nothing until the client goes away.
    Silence,
}

/// A request is read, this is written, and the connection is closed.
pub fn answer(bytes: impl Into<Vec<u8>>) -> Vec<Step> {
    vec![Step::Read, Step::Write(bytes.into())]
}

/// Runs until it is dropped. Connections beyond the last script are closed without a word.
#[derive(Debug)]
pub struct Scripted {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    ended: AtomicBool,
    seen: Mutex<Vec<Incoming>>,
    /// The connection that is being played, so that the end need not wait for the client to leave.
    current: Mutex<Option<TcpStream>>,
}

impl Scripted {
    /// Plays `scripts` on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// There is no free port.
    pub fn start(scripts: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on loopback");
        let address = listener.local_addr().expect("a bound address");
        let shared = Arc::new(Shared::default());
        let (inside, scripts) = (Arc::clone(&shared), scripts.into_iter().collect::<Vec<_>>());
        let thread = std::thread::spawn(move || serve(&listener, &inside, scripts));
        Self { address, shared, thread: Some(thread) }
    }

    /// `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Incoming> {
        self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        let current = self.shared.current.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(stream) = current {
            // It may have been closed already.
            let _ = stream.shutdown(Shutdown::Both);
        }
        // Wakes `accept`.
        drop(TcpStream::connect_timeout(&self.address, PATIENCE));
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the server panicked");
        }
    }
}

fn serve(listener: &TcpListener, shared: &Shared, scripts: Vec<Vec<Step>>) {
    let mut scripts = scripts.into_iter();
    loop {
        let accepted = listener.accept();
        if shared.ended.load(Ordering::SeqCst) {
            return;
        }
        if let (Ok((stream, _)), Some(script)) = (accepted, scripts.next()) {
            let kept = stream.try_clone().ok();
            *shared.current.lock().unwrap_or_else(PoisonError::into_inner) = kept;
            // A client may go away at any time; that is its right.
            let _ = play(&stream, shared, script);
            shared.current.lock().unwrap_or_else(PoisonError::into_inner).take();
        }
    }
}

fn play(stream: &TcpStream, shared: &Shared, script: Vec<Step>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    for step in script {
        match step {
            Step::Read => {
                let incoming = read(&mut reader)?;
                shared.seen.lock().unwrap_or_else(PoisonError::into_inner).push(incoming);
            }
            Step::Write(bytes) => writer.write_all(&bytes)?,
            Step::Forever(bytes) => {
                let times = 1_000_000_000 / bytes.len().max(1);
                (0..times).try_for_each(|_| writer.write_all(&bytes))?;
            }
            Step::Silence => {
                reader.read_to_end(&mut Vec::new())?;
            }
        }
    }
    Ok(())
}
