//! A server on loopback that keeps its connections and answers with what is prepared: as little work as can be between
//! two clients that are compared. It ends with the process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// Starts to serve: by a word of the path, a JSON text. Gives its address.
pub fn start(answers: Vec<(&'static str, String)>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    let url = format!("http://{}", listener.local_addr().expect("a bound address"));
    let whole = |(word, body): (&'static str, String)| {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: 7f3a\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        (word, (head + &body).into_bytes())
    };
    let answers: Arc<[_]> = answers.into_iter().map(whole).collect();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            std::thread::spawn(move || connection(stream, &answers));
        }
    });
    url
}

/// One request after the other, until the client goes away.
fn connection(stream: TcpStream, answers: &[(&str, Vec<u8>)]) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut stream = BufReader::new(stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        line.clear();
        stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let answer = &answers.iter().find(|(word, _)| line.contains(word))?.1;
        let mut length = 0;
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line).ok()?;
            let header = line.split_once(':');
            if let Some((_, value)) = header.filter(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
                length = value.trim().parse().ok()?;
            }
        }
        body.resize(length, 0);
        stream.read_exact(&mut body).ok()?;
        stream.get_mut().write_all(answer).ok()?;
    }
}
