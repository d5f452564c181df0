//! Where items come from: the bytes of an answer cut into events, and the answer after it where the stream goes on. Not
//! what an event stands for.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::again::{self, Again, Opened};
use super::frames::{Cut, Event, Frames};
use crate::error::{Error, ErrorKind};
use crate::stream::ByteStream;

pub(super) struct Source {
    pub(super) frames: Frames,
    pub(super) stream: ByteStream,
    pub(super) head: Head,
    pub(super) ended: bool,
    pub(super) last: Option<Event>,
    /// Whether an event that is called `error` is a failure; else it is an item like any other.
    pub(super) errors: bool,
    pub(super) again: Option<Box<Again>>,
}

/// What an error says of the answer.
pub(super) struct Head {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

impl Source {
    /// The next event, which is then the last one.
    pub(super) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(), Error>>> {
        while !self.ended {
            match self.frames.cut() {
                Cut::Event(event) => {
                    if let Some(again) = &mut self.again {
                        again.bore_fruit();
                    }
                    self.ended = is_sentinel(&event.data);
                    let failed = self.errors && event.name.as_deref() == Some("error");
                    self.last = Some(event);
                    match (self.ended, failed) {
                        (true, _) => self.close(),
                        (false, true) => {
                            let message = "the server sent an event of the name `error`".to_owned();
                            return Poll::Ready(Some(Err(self.failure(ErrorKind::Event, message))));
                        }
                        (false, false) => return Poll::Ready(Some(Ok(()))),
                    }
                }
                Cut::End => self.close(),
                Cut::TooLarge(limit) => {
                    self.close();
                    let message = format!("an item is larger than {limit} bytes");
                    let error = Error::new(ErrorKind::TooLarge, self.head.operation, message);
                    return Poll::Ready(Some(Err(error)));
                }
                Cut::Refused(refusal) => {
                    if refusal.ends {
                        self.close();
                    }
                    let error = Error::new(refusal.kind, self.head.operation, refusal.message);
                    let headers = self.head.headers.clone();
                    return Poll::Ready(Some(Err(error.with_answer(
                        self.head.status,
                        headers,
                        refusal.body,
                    ))));
                }
                Cut::More => {
                    if let Err(error) = ready!(self.fill(cx)) {
                        self.close();
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    /// The next bytes, or the next stream, or the end.
    fn fill(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        if let Some(again) = self.again.as_mut().filter(|again| again.is_opening()) {
            return Poll::Ready(match ready!(again.poll(cx)) {
                Ok(Opened::Stream(stream)) => {
                    self.stream = stream;
                    Ok(())
                }
                Ok(Opened::Over) => {
                    self.frames.end();
                    Ok(())
                }
                Err(error) if again::may_pass(&error) && self.open_again() => Ok(()),
                Err(error) => Err(error),
            });
        }
        Poll::Ready(match ready!(Pin::new(&mut self.stream).poll_next(cx)) {
            Some(Ok(piece)) => {
                self.frames.push(&piece);
                Ok(())
            }
            Some(Err(_)) | None if self.open_again() => Ok(()),
            Some(Err(error)) => Err(Error::transport(self.head.operation, error)),
            None => {
                self.frames.end();
                Ok(())
            }
        })
    }

    /// Leaves the connection and begins to open another, if that is wished for. What is left of an event goes: the
    /// server sends it again.
    fn open_again(&mut self) -> bool {
        let Some(again) = &mut self.again else { return false };
        let begun = again.begin(self.frames.last_id(), self.frames.retry());
        if begun {
            self.stream = ByteStream::empty();
            self.frames.restart();
        }
        begun
    }

    /// Nothing more is read: the connection goes now, not when the items are dropped.
    fn close(&mut self) {
        self.ended = true;
        self.stream = ByteStream::empty();
        self.again = None;
    }

    /// An error about the last event.
    pub(super) fn failure(&self, kind: ErrorKind, message: String) -> Error {
        let data = self.last.as_ref().map(|event| event.data.clone()).unwrap_or_default();
        let error = Error::new(kind, self.head.operation, message);
        error.with_answer(self.head.status, self.head.headers.clone(), Bytes::from(data))
    }
}

/// `[DONE]` and its like: capitals in brackets, which no JSON text is.
fn is_sentinel(data: &str) -> bool {
    let word = data.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    word.is_some_and(|word| {
        (1..=32).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::is_sentinel;

    #[test]
    fn sentinels_are_no_json() {
        for (text, expected) in
            [("[DONE]", true), (" [END_OF_STREAM] ", true), ("[]", false), ("[1]", false), ("DONE", false)]
        {
            assert_eq!(is_sentinel(text), expected, "{text}");
        }
    }
}
