//! A file, or anything else that is read, as a stream: read in pieces on threads that may wait. A file is opened when
//! the first piece is asked for.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::transport::TransportError;

/// How much is read at once.
const PIECE: usize = 128 * 1024;

type Piece<R> = (R, Vec<u8>);

pub(crate) struct ReadStream<R> {
    state: State<R>,
}

enum State<R> {
    Closed(Box<dyn FnOnce() -> io::Result<R> + Send>),
    Open(R),
    Reading(JoinHandle<io::Result<Piece<R>>>),
    Done,
}

impl ReadStream<File> {
    pub(crate) fn file(path: PathBuf) -> Self {
        Self { state: State::Closed(Box::new(|| File::open(path))) }
    }
}

impl<R> ReadStream<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { state: State::Open(reader) }
    }
}

fn read<R: Read>(mut reader: R) -> io::Result<Piece<R>> {
    let mut piece = vec![0; PIECE];
    let length = loop {
        match reader.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => break outcome?,
        }
    };
    piece.truncate(length);
    Ok((reader, piece))
}

// Nothing is polled in place: a reader may move.
impl<R> Unpin for ReadStream<R> {}

impl<R: Read + Send + 'static> Stream for ReadStream<R> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Closed(open) => {
                    self.state = State::Reading(spawn_blocking(move || read(open()?)));
                }
                State::Open(reader) => self.state = State::Reading(spawn_blocking(move || read(reader))),
                State::Reading(mut task) => {
                    let polled = Pin::new(&mut task).poll(cx);
                    if polled.is_pending() {
                        self.state = State::Reading(task);
                    }
                    return Poll::Ready(match ready!(polled) {
                        Ok(Ok((_, piece))) if piece.is_empty() => None,
                        Ok(Ok((reader, piece))) => {
                            self.state = State::Open(reader);
                            Some(Ok(piece.into()))
                        }
                        Ok(Err(error)) => Some(Err(TransportError::other(error))),
                        Err(error) => Some(Err(TransportError::other(error))),
                    });
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}
