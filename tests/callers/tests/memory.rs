//! A large file goes up from the disk and comes down to it, and the program never holds more than a few pieces of it.
//! Alone in its process, whose peak memory the system tells: no time is measured, and the bound is far from both sides.
#![cfg(target_os = "linux")]
#![allow(dead_code, reason = "the programs have a `main` of their own")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use clientsmith_callers::Client;

#[path = "../examples/download.rs"]
mod download;
#[path = "../examples/upload.rs"]
mod upload;

const FILE: u64 = 200 * 1024 * 1024;
/// What the process may grow by: buffers of both ends, and what the allocator keeps.
const MOST: u64 = 32 * 1024 * 1024;

/// The most memory that the process has held, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("a process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
}

/// Counts what is uploaded and answers a download with as much, a piece at a time.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    let url = format!("http://{}", listener.local_addr().expect("a bound address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A client may go away at any time; the test would notice.
            let _ = exchange(stream);
        }
    });
    url
}

fn exchange(stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    reader.read_line(&mut line)?;
    let is_upload = line.starts_with("PUT ");
    while line != "\r\n" {
        line.clear();
        reader.read_line(&mut line)?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let got = std::io::copy(&mut (&mut reader).take(length), &mut std::io::sink())?;
    let mut stream = reader.into_inner();
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type:";
    if is_upload {
        let body = format!("{{\"bytes\":{got}}}");
        return write!(stream, "{head} application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    }
    write!(stream, "{head} image/jpeg\r\ncontent-length: {FILE}\r\n\r\n")?;
    std::io::copy(&mut std::io::repeat(7).take(FILE), &mut stream).map(drop)
}

/// A file that is gone with the test.
struct Gone(PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_large_file_is_never_held() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (up, down) = (Gone(folder.join("memory-up.jpg")), Gone(folder.join("memory-down.jpg")));
    // A hole: no byte of it is on the disk.
    std::fs::File::create(&up.0).and_then(|file| file.set_len(FILE)).expect("a file");
    let client = Client::builder().base_url(serve()).api_key("k3y").timeout(None).build().expect("a client");

    // What a first call brings into memory is not the file's.
    let small = Gone(folder.join("memory-small.jpg"));
    std::fs::write(&small.0, b"small").expect("a file");
    upload::photo(&client, "7", &small.0, |_, _| {}).await.expect("an answer");
    let before = peak();

    let sent = upload::photo(&client, "7", &up.0, |_, _| {}).await.expect("an answer");
    assert!(u64::try_from(sent).is_ok_and(|sent| sent > FILE), "the server got {sent} bytes");
    let uploaded = peak() - before;
    assert!(uploaded < MOST, "the upload took {uploaded} bytes of memory");

    assert_eq!(download::photo(&client, "7", &down.0).await.expect("a file"), FILE);
    assert_eq!(std::fs::metadata(&down.0).expect("a file").len(), FILE);
    let all = peak() - before;
    assert!(all < MOST, "upload and download took {all} bytes of memory");

    // The measure measures: a file that is held is seen.
    let held = std::fs::read(&down.0).expect("a file");
    assert!(held.iter().rev().take(4096).all(|byte| *byte == 7) && peak() - before >= FILE);
}
