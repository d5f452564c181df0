//! A file as a stream: read in pieces on threads that may wait. It opens the file when the first piece is asked for.

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

type Piece = (File, Vec<u8>);

pub(crate) struct FileStream {
    state: State,
}

enum State {
    Closed(PathBuf),
    Open(File),
    Reading(JoinHandle<io::Result<Piece>>),
    Done,
}

impl FileStream {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { state: State::Closed(path) }
    }
}

fn read(mut file: File) -> io::Result<Piece> {
    let mut piece = vec![0; PIECE];
    let length = file.read(&mut piece)?;
    piece.truncate(length);
    Ok((file, piece))
}

impl Stream for FileStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Closed(path) => {
                    self.state = State::Reading(spawn_blocking(move || read(File::open(path)?)));
                }
                State::Open(file) => self.state = State::Reading(spawn_blocking(move || read(file))),
                State::Reading(mut task) => {
                    let polled = Pin::new(&mut task).poll(cx);
                    if polled.is_pending() {
                        self.state = State::Reading(task);
                    }
                    return Poll::Ready(match ready!(polled) {
                        Ok(Ok((_, piece))) if piece.is_empty() => None,
                        Ok(Ok((file, piece))) => {
                            self.state = State::Open(file);
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
