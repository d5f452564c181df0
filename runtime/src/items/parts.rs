//! Items that are the parts of a multipart body: each is held until it is whole. How parts are told apart is the matter
//! of `parts`.

use bytes::Bytes;

use super::frames::{Cut, Event, Refusal};
use crate::error::ErrorKind;
use crate::parts::{self, Splitter};

/// The part that is coming.
pub(super) struct PartFrames {
    splitter: Splitter,
    limit: u64,
    data: Vec<u8>,
    /// The part began badly: what is wrong has been told, and its content goes.
    is_refused: bool,
}

impl PartFrames {
    pub(super) fn new(splitter: Splitter, limit: u64) -> Self {
        Self { splitter, limit, data: Vec::new(), is_refused: false }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.splitter.push(piece);
    }

    pub(super) fn end(&mut self) {
        self.splitter.end();
    }

    /// The next part.
    pub(super) fn cut(&mut self) -> Cut {
        loop {
            match self.splitter.cut() {
                parts::Cut::Head(_) => self.is_refused = false,
                parts::Cut::BadHead(head) => {
                    self.is_refused = true;
                    let message = "the headers of a part cannot be read".to_owned();
                    return Cut::Refused(Refusal {
                        kind: ErrorKind::Decode,
                        message,
                        body: head,
                        ends: false,
                    });
                }
                parts::Cut::Data(_) if self.is_refused => {}
                parts::Cut::Data(data) => {
                    if (self.data.len() + data.len()) as u64 > self.limit {
                        return Cut::TooLarge(self.limit);
                    }
                    self.data.extend_from_slice(&data);
                }
                parts::Cut::End if self.is_refused => {}
                parts::Cut::End => {
                    let data = String::from_utf8_lossy(&std::mem::take(&mut self.data)).into_owned();
                    return Cut::Event(Event { data, ..Event::default() });
                }
                parts::Cut::More => return Cut::More,
                parts::Cut::Close => return Cut::End,
                parts::Cut::Broken(trouble, rest) => {
                    let came = std::mem::take(&mut self.data);
                    return Cut::Refused(Refusal {
                        kind: trouble.kind(),
                        message: trouble.to_string(),
                        body: if came.is_empty() { rest } else { Bytes::from(came) },
                        ends: true,
                    });
                }
            }
        }
    }
}
